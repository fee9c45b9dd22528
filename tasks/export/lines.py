"""JSON Lines: one JSON document per line, UTF-8."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import orjson

from tasks.export.selection import Stored
from tasks.record import Record


def write_lines(path: Path, records: Iterable[Stored], convert: Callable[[Record], dict[str, Any]]) -> int:
    """Write what `convert` makes of each record and say how many they were; no file when there are none."""
    written = 0
    file = None
    try:
        for stored in records:
            file = file or path.open("wb")
            file.write(orjson.dumps(convert(stored.record)) + b"\n")
            written += 1
    finally:
        if file is not None:
            file.close()
    return written


def without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    """`fields` without those that say nothing: None, empty texts, empty lists. False and 0 stay."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def is_web_address(text: str | None) -> bool:
    """True for an absolute http(s) address that may stand where a standard asks for a URI (RFC 3986)."""
    if (
        not text
        or not text.isascii()
        or any(character <= " " or character in '<>"{}|\\^`' for character in text)
    ):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
