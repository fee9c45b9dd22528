"""Folding of short texts for comparison; what is stored is never folded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

WORD = re.compile(r"\w+")

EASTERN = r"[\u3001-\u9fff\uac00-\ud7af\uff00-\uffef]"

SEPARATOR = re.compile(
    r"\s+[|\-–—·•»«›:/]+\s+|\s*[|»]\s*|\s+::\s+|:\s+"
    rf"|(?<={EASTERN})(?:[\-－–—]+(?={EASTERN})|_+(?=\w))|(?<=\w)_+(?={EASTERN})"
)
"""What parts a headline from its kicker, its section, and the site's name; see `separators`. Where words have no
blanks between them, these marks have none either."""

SEPARATING = re.compile(r"[|\-–—·•»«›:/_－]")


def separators(title: str) -> Iterator[re.Match[str]]:
    """The places of `SEPARATOR` in a title; most have no character of it, which is found ten times as fast."""
    return SEPARATOR.finditer(title) if SEPARATING.search(title) else iter(())


ASCII_WORDS = {
    code: " " if not (chr(code).isalnum() or chr(code) == "_") else chr(code).lower() for code in range(128)
}
"""`WORD` and case folding for plain text: three times as fast, and most texts are plain."""


@lru_cache(maxsize=1024)
def fold(text: str | None) -> str:
    """Words of `text` in lower case, parted by one blank: equal for texts that differ in marks alone.

    Remembered, since a page says its headline and its names in many places.
    """
    if not text:
        return ""
    if text.isascii():
        return " ".join(text.translate(ASCII_WORDS).split())
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return " ".join(WORD.findall(text.casefold()))


def says(text: str, words: str) -> bool:
    """Whether `fold(text)` holds the folded `words`; a long text is folded only where it has each of them."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold()
    return all(word in plain for word in words.split()) and words in fold(text)


def likeness(one: str, other: str) -> float:
    """Dice coefficient of the sets of words of two folded texts: 0.0 to 1.0."""
    first, second = set(one.split()), set(other.split())
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def squeezed(text: str | None) -> str:
    """`fold` without blanks, to hold names against host names."""
    return fold(text).replace(" ", "")


def said_once(text: str) -> str:
    """`text` without a second time the same words: hidden names stand beside visible ones."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else text


@lru_cache(maxsize=64)
def host_of(url: str) -> str:
    """Host of an address, lower case, without `www.`; empty when there is none.

    Remembered, since five fields ask for the host of their page.
    """
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
