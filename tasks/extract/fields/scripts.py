"""Writing systems, as far as names and lines depend on them: capitals, blanks, marks."""

from __future__ import annotations

import re

UNPARTED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0002ffff]"
)
"""Letters of languages that write a name, or a whole sentence, without blanks: Thai, Lao, Burmese, Khmer, Japanese,
Chinese; and Korean, whose names have none."""

EASTERN = re.compile("[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
"""Chinese characters, kana and Korean syllables."""

CAPITALLESS = re.compile("[\u0590-\u109f\u10d0-\u10ff\u1100-\u1dff\u3000-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")
"""Letters that know no capitals. (Georgian has some, which names are not written with.)"""

WESTERN = str.maketrans("：；，、／｜（）＝［］　،؛", ":;,,/|()=[] ,;")
"""Marks of East Asian print to those that the rules know."""

FRAMED = re.compile(
    r"\s*(?:[【〔](?P<inside>[^【】〔〕]{2,80})[】〕]|[（(](?P<label>[^()（）:：]{2,12}[:：][^()（）]{2,60})[）)])\s*"
)
"""A line that is one pair of brackets, as bylines of Japanese papers and editors of Chinese ones are."""


def is_full_name(name: str) -> bool:
    """Whether `name` has the form of a whole name, not of an account or of a first name: two words, or letters of a
    language whose names have no blanks."""
    return " " in name or (not name.isascii() and len(name) > 1 and UNPARTED.search(name) is not None)


def is_eastern(text: str) -> bool:
    """Whether Chinese, Japanese or Korean stands in `text`."""
    return not text.isascii() and EASTERN.search(text) is not None


def western_marks(line: str) -> str:
    """`line` with the marks of East Asian print made western, and without brackets around the whole of it."""
    if line.isascii():
        return line
    if framed := FRAMED.fullmatch(line):
        line = framed["inside"] or framed["label"]
    return line.translate(WESTERN)


def begins_name(word: str) -> bool:
    """Whether a word may begin a name or go on with one: it has a capital first, or letters that know none."""
    first = word[0]
    return first.isupper() or (not first.isascii() and CAPITALLESS.match(first) is not None)


def has_capital(word: str) -> bool:
    """Whether a word has a capital, or letters that know none."""
    return any(c.isupper() for c in word) or CAPITALLESS.match(word) is not None
