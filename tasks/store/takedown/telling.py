"""What in a text tells of an article: its addresses, however they were made safe to show, and its headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pydantic import JsonValue

from tasks.keys import digest_of_address
from tasks.store.identity import address_of
from tasks.store.tombstones import Target

TAKEN_DOWN = "taken-down:"
"""Stands where an address was, before its digest."""
LEAST_HEADLINE = 12
"""Characters. A shorter one ("Live", "In pictures") is many articles'."""

_ADDRESS = re.compile(r"""(?:https?:)?//[^\s"'<>|`]+""", re.IGNORECASE)
_AFTER = ".,;:!?)]}*_~"
"""What ends a sentence, or a mark in markdown, and stands at the end of an address by that alone."""
_WRITTEN_OUT = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+!|~<>&$-])")
_JOINER = "\u2060"
"""Keeps markdown from making a link (`tasks.report.escape`)."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An article, as texts may tell of it."""

    target: Target
    captures: frozenset[str] = frozenset()
    """Record ids of its captures."""
    headlines: frozenset[str] = frozenset()
    """All that it had, as far as they are known."""

    def with_headlines(self, headlines: frozenset[str]) -> Telling:
        """The same, known by these too."""
        return replace(self, headlines=headlines)

    def is_in(self, text: str) -> bool:
        """True when `text` names an address or a headline of the article, or is the id of a capture of it."""
        if text in self.captures:
            return True
        if self._names_address(text):
            return True
        headlines = [said for each in self.headlines if len(said := _folded(each)) >= LEAST_HEADLINE]
        return bool(headlines) and any(
            headline in said for said in map(_folded, _spellings(text)) for headline in headlines
        )

    def is_within(self, value: JsonValue) -> bool:
        """True when any text within `value` tells of the article."""
        if isinstance(value, str):
            return self.is_in(value)
        if isinstance(value, dict):
            return any(self.is_in(name) or self.is_within(each) for name, each in value.items())
        return isinstance(value, list) and any(map(self.is_within, value))

    def taken_out(self, text: str) -> str:
        """`text`, its addresses of the article as digests; nothing of it where they are written in another way."""
        plain = _ADDRESS.sub(self._anonymous, text)
        return TAKEN_DOWN if self._names_address(plain) else plain

    def taken_out_within(self, value: JsonValue) -> JsonValue:
        """`value`, all texts within it so."""
        if isinstance(value, str):
            return self.taken_out(value)
        if isinstance(value, dict):
            return {self.taken_out(name): self.taken_out_within(each) for name, each in value.items()}
        return [self.taken_out_within(each) for each in value] if isinstance(value, list) else value

    def _names_address(self, text: str) -> bool:
        return "//" in text and any(
            self.target.has_url(address) for said in _spellings(text) for address in _addresses(said)
        )

    def _anonymous(self, found: re.Match[str]) -> str:
        for address in _addresses(found[0]):
            if self.target.has_url(address):
                return instead_of(address) + found[0][len(found[0].rstrip(_AFTER)) :]
        return found[0]


def instead_of(url: str) -> str:
    """What stands for an address that was taken down: a part of its digest, so that two are still told apart."""
    return TAKEN_DOWN + digest_of_address(address_of(url))[:16]


def _spellings(text: str) -> Iterator[str]:
    """`text` as it stands, and as it was before reports (`report_html.visible`) or markdown made it safe to show."""
    yield text
    if "[U+" in text:
        yield _WRITTEN_OUT.sub(lambda found: chr(int(found[1], 16)), text)
        yield _WRITTEN_OUT.sub("", text)
    if _JOINER in text or "\\" in text:
        yield _ESCAPED.sub(r"\1", text.replace(_JOINER, ""))


def _addresses(text: str) -> Iterator[str]:
    yield text.strip()
    for found in _ADDRESS.finditer(text):
        address = found[0] if found[0][0] != "/" else f"https:{found[0]}"
        yield address
        yield address.rstrip(_AFTER)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
