"""What a source file says about how its pages are read, as one name: part of who read a page."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from tasks.record import canonical_json
from tasks.source import Layout, Source

DIGITS = 16
"""Hex digits of a name: 64 bits, among the few settings that one source ever has."""


def settings_of(source: Source | None, layout: Layout | None) -> str | None:
    """A digest of all in `source` that bears on an article's text, headline or times, with the `layout` in force.

    Two readings under one name differ by what the publisher changed; under two, by what an operator did as well.
    """
    if source is None:
        return None
    return _digest(source.title, source.language, source.time_zone, source.day_first, layout)


@lru_cache(maxsize=256)
def _digest(title: str, language: str, time_zone: str, day_first: bool, layout: Layout | None) -> str:
    # The days of a layout say where it is in force and not how it reads.
    said = layout.model_dump(mode="json", exclude={"valid_from", "valid_until"}) if layout else None
    return hashlib.sha256(canonical_json([title, language, time_zone, day_first, said])).hexdigest()[:DIGITS]
