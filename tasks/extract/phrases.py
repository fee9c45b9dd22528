"""Short blocks that say an interface phrase (`expectations.phrases` has the phrases and how they match)."""

from __future__ import annotations

import re
from functools import cache

from expectations.phrases import COMMENT_ACTIONS, PHRASES, SHORT_BLOCK

TOKEN = re.compile(r"\w+|[:@©]")

PREFIX_LIMIT = 120
"""Characters. A longer block that merely begins like an interface phrase is a sentence."""

SENTENCE_LIMIT = 180
"""Characters of one sentence among several that asks something of the reader."""

OPENING = re.compile(r"\W*(\w+)\W+(\w+)")
"""The first two words."""

PLAIN = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
"""Marks of ASCII text, which part its words."""

TYPOGRAPHIC = "\u2019\u201c\u201d\u2013\u2014\u2026\u00a0"
"""Apostrophe, quotation marks, dashes, ellipsis, fixed blank: all that keeps most English text from being plain."""

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

COUNTED = frozenset({"comment", "share"})
"""Kinds of phrases that come with a number."""

COUNTED_WORDS = 6
"""Words of such a line."""

NUMBERED = re.compile(r"\s*\d+[.)]")
"""A line of a list: "4. Share"."""


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

    Last the longest word of each of the latter: most blocks have none of them, which is quickly asked.
    """
    first: Table = {}
    anywhere: Table = {}
    telling: set[str] = set()
    for kinds in PHRASES.values():
        for kind, written in kinds.items():
            for piece in written.split("|"):
                phrase = Phrase(piece.strip().casefold(), kind)
                if phrase.parts:
                    table = anywhere if phrase.before else first
                    table.setdefault(tuple(phrase.parts[0][:2]), []).append(phrase)
                    if phrase.before:
                        telling.add(max((word for part in phrase.parts for word in part), key=len))
    return first, anywhere, frozenset(telling)


def interface_phrase(text: str) -> str:
    """The kind of interface phrase that the block `text` says, or the empty string."""
    return _kind_of(text, len(text)) if len(text) <= SHORT_BLOCK else ""


def call_share(text: str) -> float:
    """Share of the block `text` that is whole sentences asking something of the reader, 0 to 1.

    "Want more film news? Sign up for our newsletter." begins like a sentence of any article. A block with a quotation
    in it reports such words, and one with what stands under readers' comments is a comment: the rest of its thread
    may be in the body too, so it is left for the expectations to hold back.
    """
    if len(text) > SHORT_BLOCK or not SENTENCE_END.search(text) or QUOTED.search(text):
        return 0.0
    first, _, _ = _index()
    said = 0
    for sentence in SENTENCE_END.split(text):
        if sentence.rstrip(".!").casefold() in COMMENT_ACTIONS:
            return 0.0
        opening = OPENING.match(sentence)
        if opening is None:
            continue
        one, two = opening[1].casefold(), opening[2].casefold()
        size = len(sentence) * PREFIX_LIMIT // SENTENCE_LIMIT
        if ((one, two) in first or (one,) in first) and _kind_of(sentence, size) in CALLS:
            said += len(sentence)
    return said / len(text)


def _counted(words: list[str], first: Table) -> str:
    """The kind of a phrase said with a number: "12 comments", "Comments (3)", "Show 5 more replies"."""
    rest = [word for word in words if not word.isdecimal()]
    if not rest or len(rest) == len(words):
        return ""
    for key in ((rest[0],), tuple(rest[:2])):
        for phrase in first.get(key, ()):
            if phrase.kind in COUNTED and phrase.matches(rest, 0):
                return phrase.kind
    return ""


def _words_of(text: str) -> list[str]:
    """The tokens of `text`, case folded; plain text is parted by a table, which is three times as quick."""
    if not text.isascii():
        for mark in TYPOGRAPHIC:
            if mark in text:
                text = text.replace(mark, " ")
    if text.isascii() and ":" not in text and "@" not in text:
        return text.lower().translate(PLAIN).split()
    return TOKEN.findall(text.casefold())


def _kind_of(text: str, size: int) -> str:
    """The kind of phrase that `text`, said to have `size` characters, is or begins with."""
    words = _words_of(text)
    while words and words[-1] == ":":
        words.pop()
    if not words:
        return ""
    first, anywhere, telling = _index()
    if size <= PREFIX_LIMIT:
        for key in ((words[0],), tuple(words[:2])):
            for phrase in first.get(key, ()):
                if size <= phrase.limit and phrase.matches(words, 0):
                    return phrase.kind
        if len(words) <= COUNTED_WORDS and not NUMBERED.match(text) and (kind := _counted(words, first)):
            return kind
    if telling.isdisjoint(words):
        return ""
    for at, word in enumerate(words):
        for key in ((word,), (word, *words[at + 1 : at + 2])):
            for phrase in anywhere.get(key, ()):
                if phrase.matches(words, at):
                    return phrase.kind
    return ""
