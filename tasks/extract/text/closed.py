"""Short lines said in nothing but words of the interface (`expectations.phrases.telling` has the words)."""

from __future__ import annotations

import re
from functools import cache

from expectations.phrases import PHRASES
from expectations.phrases.telling import MORE, STARTING, TELLING
from tasks.extract.text.phrases import FULL_STOPS, QUOTED, words_of

LINE_SIZE, LINE_WORDS = 90, (2, 12)
"""Characters and words of such a line. One word alone is a phrase of the list, or nothing."""

PIECE = re.compile(r"[|…]")


BUTTON_WORDS = 6
"""Words of a button."""

LOOSE_WORDS = (3, 8)
"""Words of a line that may have another word among them. On 1,200 pages one line of an article is that."""


@cache
def _vocabulary() -> tuple[dict[str, frozenset[str]], dict[str, dict[str, str]], dict[str, list[str]]]:
    """The interface words of each language; of each telling word the languages that have it, with its kind; and of
    each word that begins buttons its languages."""
    words: dict[str, frozenset[str]] = {}
    telling: dict[str, dict[str, str]] = {}
    starting: dict[str, list[str]] = {}
    for language, kinds in TELLING.items():
        told = {word: kind for kind, written in kinds.items() for word in written.split()}
        said = (piece for written in PHRASES[language].values() for piece in PIECE.split(written))
        words[language] = frozenset(
            {word for piece in said for word in words_of(piece)}
            | set(f"{MORE[language]} {STARTING[language]}".split())
            | set(told)
        )
        for word, kind in told.items():
            telling.setdefault(word, {})[language] = kind
        for word in STARTING[language].split():
            starting.setdefault(word, []).append(language)
    return words, telling, starting


def interface_line(text: str) -> str:
    """The kind of what `text` says if it is a short line of interface words of one language, or the empty string.

    A sentence is none, however short: "No comment." is what somebody answered.
    """
    if len(text) > LINE_SIZE or text[-1] in FULL_STOPS:
        return ""
    words = words_of(text)
    least, most = LINE_WORDS
    if not least <= len(words) <= most:
        return ""
    vocabulary, telling, starting = _vocabulary()
    if telling.keys().isdisjoint(words) and words[0] not in starting:
        return ""
    if QUOTED.search(text):
        return ""
    said = {word for word in words if not word.isdecimal()}
    least, most = LOOSE_WORDS
    others = 1 if least <= len(words) <= most else 0
    for word in words:
        for language, kind in telling.get(word, {}).items():
            if len(said - vocabulary[language]) <= others:
                return kind
    if len(words) > BUTTON_WORDS:
        return ""
    return "navigation" if any(said <= vocabulary[one] for one in starting.get(words[0], ())) else ""
