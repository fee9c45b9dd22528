"""Short blocks that say an interface phrase (`expectations.phrases` has the phrases and how they match)."""

from __future__ import annotations

import re
from functools import cache

from expectations.phrases import COMMENT_ACTIONS, PHRASES, SHORT_BLOCK

TOKEN = re.compile(r"\w+|[:@]")

PREFIX_LIMIT = 120
"""Characters. A longer block that merely begins like an interface phrase is a sentence."""

SENTENCE_LIMIT = 180
"""Characters of one sentence among several that asks something of the reader."""

SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\s[|•·]\s")
QUOTED = re.compile('[“”„«»"]')

CALLS = frozenset(
    {
        "comment",
        "login",
        "newsletter",
        "subscription",
        "share",
        "app",
        "advertisement",
        "contact",
    }
)
"""Kinds of phrases that ask something of the reader."""


class Phrase:
    """One phrase: its parts in order, and whether the block may go on before and after them."""

    __slots__ = ("after", "before", "kind", "limit", "parts")

    def __init__(self, written: str, kind: str) -> None:
        self.kind = kind
        self.before = written.startswith("…")
        self.parts = [part for part in (TOKEN.findall(piece) for piece in written.split("…")) if part]
        self.after = written.endswith("…") or len(self.parts) > 1
        self.limit = SHORT_BLOCK if self.before else PREFIX_LIMIT

    def matches(self, words: list[str], at: int) -> bool:
        """Whether the phrase stands in `words` with its first part at `at`."""
        place = at
        for number, part in enumerate(self.parts):
            if number:
                place = next(
                    (i for i in range(place, len(words) - len(part) + 1) if words[i : i + len(part)] == part),
                    -1,
                )
                if place < 0:
                    return False
            elif words[place : place + len(part)] != part:
                return False
            place += len(part)
        return self.after or place == len(words)


Table = dict[tuple[str, ...], list[Phrase]]


@cache
def _index() -> tuple[Table, Table, frozenset[str]]:
    """Phrases that begin a block, and those that may stand anywhere in it, by their first word or two words.

    Last the first words of the latter: most blocks have none of them, which is quickly asked.
    """
    first: Table = {}
    anywhere: Table = {}
    for kinds in PHRASES.values():
        for kind, written in kinds.items():
            for piece in written.split("|"):
                phrase = Phrase(piece.strip().casefold(), kind)
                if phrase.parts:
                    table = anywhere if phrase.before else first
                    table.setdefault(tuple(phrase.parts[0][:2]), []).append(phrase)
    return first, anywhere, frozenset(key[0] for key in anywhere)


def interface_phrase(text: str) -> str:
    """The kind of interface phrase that the block `text` says, or the empty string."""
    return _kind_of(text, len(text)) if len(text) <= SHORT_BLOCK else ""


def call_share(text: str) -> float:
    """Share of the block `text` that is whole sentences asking something of the reader, 0 to 1.

    "Want more film news? Sign up for our newsletter." begins like a sentence of any article. A block with a quotation
    in it reports such words, and one with what stands under readers' comments is a comment: the rest of its thread
    may be in the body too, so it is left for the expectations to hold back.
    """
    sentences = SENTENCE_END.split(text)
    if len(text) > SHORT_BLOCK or len(sentences) < 2 or QUOTED.search(text):
        return 0.0
    said = 0
    for sentence in sentences:
        if sentence.rstrip(".!").casefold() in COMMENT_ACTIONS:
            return 0.0
        if " " in sentence and _kind_of(sentence, len(sentence) * PREFIX_LIMIT // SENTENCE_LIMIT) in CALLS:
            said += len(sentence)
    return said / len(text)


def _kind_of(text: str, size: int) -> str:
    """The kind of phrase that `text`, said to have `size` characters, is or begins with."""
    words = TOKEN.findall(text.casefold())
    while words and words[-1] == ":":
        words.pop()
    if not words:
        return ""
    first, anywhere, inner_words = _index()
    for key in ((words[0],), tuple(words[:2])):
        for phrase in first.get(key, ()):
            if size <= phrase.limit and phrase.matches(words, 0):
                return phrase.kind
    if inner_words.isdisjoint(words):
        return ""
    for at, word in enumerate(words):
        if word in inner_words:
            for key in ((word,), tuple(words[at : at + 2])):
                for phrase in anywhere.get(key, ()):
                    if phrase.matches(words, at):
                        return phrase.kind
    return ""
