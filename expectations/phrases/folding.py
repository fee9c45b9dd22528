"""What a phrase and a text are folded to beside their case, so that writings of the same word meet.

Latin, Cyrillic and Chinese text comes back as it is. Arabic is written with and without vowel signs and hamza,
Persian with Arabic's letters, Greek capitals have no accents, and of the Turkish i case folding makes two others.
"""

from __future__ import annotations

import re

SIGNS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u109f\u1780-\u17d3"
)
"""Ranges of a pattern: the vowel signs of scripts that write them as marks on the letters, which `re` does not take
for parts of a word, and with them the letters of Brahmic scripts (but for their full stop)."""

UNBLANKED = "\u0e00-\u0e4e\u0e80-\u0edf\u1000-\u109f\u1780-\u17d3\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff"
"""Ranges of a pattern: Thai, Lao, Burmese, Khmer, kana and Han characters, which are written without blanks."""

_VARIED = re.compile(
    "[\u0131\u0307\u0370-\u03ff\u0610-\u061a\u0622-\u0629\u0640-\u0670\u06c0-\u06d5\u200b-\u200f\uff1a]"
)
_SAME = str.maketrans(
    "ıάέήίόύώϊϋΐΰςأإآٱىةكۀؤئ：",
    "iαεηιουωιυιυσاااایهکهوی:",
    "\u0307\u0640\u200b\u200c\u200d\u200e\u200f"
    + "".join(map(chr, (*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670))),
) | {ord("ي"): "ی"}


def fold_writing(text: str) -> str:
    """`text`, whose case is folded already, in one of the ways it may be written."""
    return text.translate(_SAME) if not text.isascii() and _VARIED.search(text) else text
