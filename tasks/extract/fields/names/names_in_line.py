"""Several names, or several labels with a name each, in one line."""

from __future__ import annotations

import re

from tasks.extract.fields.names.vocabulary_abroad import JOINING_WORDS, LABEL_KINDS
from tasks.extract.text.folding import fold
from tasks.extract.text.writing_systems import begins_name

LABEL_WITHIN = re.compile(r"(?<=[^\s,;|/])\s+([^\W\d_]+)\s*:")
"""The word before a colon within a line."""


def part_labels(line: str) -> str:
    """`line` with a mark before each label within it: "Penulis: Budi Santoso | Editor: Sri Wahyuni"."""
    return LABEL_WITHIN.sub(_parted, line)


def _parted(match: re.Match[str]) -> str:
    return f" | {match[1]}:" if fold(match[1]) in LABEL_KINDS else match[0]


WAW_NAMES = frozenset(
    ("وليد", "وائل", "وسام", "وفاء", "وديع", "وجدي", "وهيب", "ورد", "وحيد", "وداد", "وسيم", "وجيه", "وهبة", "وصال",
     "וליד", "ורד", "ורדית", "ויקטור", "ויקטוריה")
)  # fmt: skip
"""Names that begin with the letter by which Arabic and Hebrew say "and"."""


def joined_names(part: str) -> list[str]:
    """The names that the word for "and" of any language joins: it has names of two words on both its sides."""
    words = part.split()
    if len(words) == 4 and words[2][0] in "وו" and len(words[2]) > 2 and words[2] not in WAW_NAMES:
        return [" ".join(words[:2]), f"{words[2][1:]} {words[3]}"]
    if len(words) < 3 or JOINING_WORDS.isdisjoint(words):
        return [part]
    found: list[str] = []
    start = 0
    for position, word in enumerate(words):
        if word in JOINING_WORDS and _are_names(words[start:position]) and _are_names(words[position + 1 :]):
            found.append(" ".join(words[start:position]))
            start = position + 1
    return [*found, " ".join(words[start:])]


def _are_names(words: list[str]) -> bool:
    """Whether the words may be a name, or several joined; one word is only in capitals, as those of houses are."""
    if len(words) == 1:
        return words[0].isupper() and len(words[0]) > 1
    return len(words) > 1 and begins_name(words[0]) and begins_name(words[-1])
