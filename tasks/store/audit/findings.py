"""What an audit finds, by name."""

from __future__ import annotations

import hashlib
from typing import Literal

from tasks.article import Model

Fault = Literal["missing", "altered", "orphaned", "unreadable", "foreign"]
"""`missing`: something names an object that is not there. `altered`: it is not what was stored.
`orphaned`: nothing that it belongs to is there. `unreadable`: it cannot be parsed. `foreign`: Pressmark
writes no such key."""


class Finding(Model):
    """One fault."""

    fault: Fault
    key: str
    detail: str = ""
    repaired: bool = False
    """True when it could be derived and was rewritten."""


def chosen(name: str, rate: float, *, seed: str) -> bool:
    """Whether a sample of `rate` (0 to 1) holds `name`: the same for the same seed, on every machine."""
    drawn = int.from_bytes(hashlib.sha256(f"{seed}:{name}".encode()).digest()[:8], "big")
    return drawn < rate * 2**64
