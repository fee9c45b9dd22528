"""What the newsroom answers to one request, before HTTP is spoken."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Behaviour = Literal["plain", "gzip", "chunked", "hang", "endless", "cut"]
"""How the body goes over the wire: with a length, compressed, in chunks; or never, for ever, half."""


@dataclass(frozen=True)
class Reply:
    """A status, a body and how it behaves."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    etag: str | None = None
    """As in the header, quoted, with `W/` where weak."""
    last_modified: datetime.datetime | None = None
    headers: tuple[tuple[str, str], ...] = ()
    behaviour: Behaviour = "plain"
