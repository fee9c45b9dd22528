"""Plain lists of addresses: one a line, `#` starts a comment."""

from __future__ import annotations

from tasks.discover.candidate import Entry
from tasks.errors import SkippableError, SkipReason


def parse_list(body: bytes, address: str) -> tuple[Entry, ...]:
    """The addresses of a list in its order; lines that are no address are kept, to be refused by name.

    A `#` inside an address is its fragment and no comment. Raises SkippableError (BROKEN_PAGE) when `body` is
    HTML.
    """
    text = body.decode("utf-8-sig", "replace")
    if text.lstrip()[:1] == "<":
        raise SkippableError(
            SkipReason.BROKEN_PAGE,
            f"{address}: markup, not a list of addresses",
            mend="give a plain text file with one address a line",
        )
    lines = (line.strip().partition(" #")[0].strip() for line in text.splitlines())
    return tuple(Entry(url=line) for line in lines if line and not line.startswith("#"))
