"""How much a text says, in characters of an alphabet.

The limits of this package (a paragraph has 80 characters, a teaser's box at most 420) were measured on alphabets.
Chinese, Japanese and Korean say in one character what takes an alphabet about three, so theirs are counted thrice.
Abjads and abugidas (Arabic, Hebrew, Devanagari, Bengali, Thai) need about as many characters as an alphabet.
"""

from __future__ import annotations

import re

DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Kana, Han characters, Hangul syllables."""

LOOK = 60
"""Characters from the start in which one of those stands, if the text is of such a script."""


def weight_of(text: str) -> int:
    """What a character of `text` counts, on the whole: 3 in Chinese, Japanese and Korean, else 1."""
    return 3 if DENSE.search(text, 0, LOOK) else 1


def measure(text: str) -> int:
    """Characters of `text`, the dense ones counted thrice."""
    size = len(text)
    if not text.isascii() and DENSE.search(text, 0, LOOK):
        size += 2 * len(DENSE.findall(text))
    return size
