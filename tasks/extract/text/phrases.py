"""Short blocks that say an interface phrase (`expectations.phrases` has the phrases and how they match)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from expectations.phrases import BRIEF, COMMENT_ACTIONS, PHRASES, SENTENCE_WORDS, SHORT_BLOCK
from expectations.phrases.folding import SIGNS, UNBLANKED, fold_writing
from tasks.extract.text.density import measure

TOKEN = re.compile(r"\w+|[:@©]")
FOREIGN = re.compile("[\u0131\u0300-\u1fff\u200b-\u200f\u2e80-\uffff]")
"""What only texts hold that are not written in Latin letters, and Turkish ones."""

SCRIPTED = re.compile(f"[{SIGNS}{UNBLANKED}]")
SCRIPTED_TOKEN = re.compile(rf"[{UNBLANKED}]|[\w{SIGNS}]+?(?=[{UNBLANKED}])|[\w{SIGNS}]+|[:@©]")
"""A word with the signs on its letters; of scripts without blanks, a character."""

CHARACTER = re.compile(f"[{UNBLANKED}]")

CHARACTER_WORDS = 0.4
"""Words that a character of a script without blanks stands for: two or three make one."""

PREFIX_LIMIT = 120
"""Characters. A longer block that merely begins like an interface phrase is a sentence."""

SENTENCE_LIMIT = 180
"""Characters of one sentence among several that asks something of the reader."""

OPENING = re.compile(r"\W*(\w+)\W+(\w+)")
"""The first two words."""

PLAIN = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
"""Marks of ASCII text, which part its words."""

TYPOGRAPHIC = "\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u201e"
"""Apostrophe, quotation marks, dashes, ellipsis, fixed blank: all that keeps most English text from being plain, and
most German from being Latin-1."""

CLOSING = "\"”“»’')」』）"
"""Marks after a full stop."""

FULL_STOPS = frozenset(".…。।۔")

SENTENCE_END = re.compile(r"(?<=[.!?…؟।۔])\s+|\s[|•·]\s")
BROAD_END = re.compile(r"(?<=[.!?…。！？])\s+|(?<=[。！？])(?=\S)|\s[|•·]\s")
"""Of Chinese and Japanese, where no blank follows."""
QUOTED = re.compile('[“”„«»"「」『』]')

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


Words = tuple[str, ...]


class Phrase:
    """One phrase: its parts in order, and whether the block may go on before and after them."""

    __slots__ = ("after", "before", "brief", "kind", "limit", "parts")

    def __init__(self, written: str, kind: str) -> None:
        self.kind = kind
        self.before = written.startswith("…")
        self.parts: tuple[Words, ...] = tuple(
            part for piece in written.split("…") if (part := tuple(_tokens(piece)))
        )
        self.after = written.endswith("…") or len(self.parts) > 1
        self.limit = SHORT_BLOCK if self.before else PREFIX_LIMIT
        # A label with a colon begins no sentence.
        self.brief = (
            self.after
            and not self.before
            and len(self.parts) == 1
            and _words_in(self.parts[0]) <= BRIEF
            and ":" not in self.parts[0]
        )

    @property
    def longest(self) -> str:
        """Its longest word."""
        return max((word for part in self.parts for word in part), key=len)

    def matches(self, words: Words, at: int) -> bool:
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

    def stands_in(self, words: Words) -> bool:
        """Whether the phrase stands anywhere in `words`."""
        first = self.parts[0][0]
        return first in words and any(
            word == first and self.matches(words, at) for at, word in enumerate(words)
        )


@cache
def _index() -> tuple[dict[Words, list[Phrase]], dict[str, list[Phrase]]]:
    """Phrases that begin a block, by their first word or two words; those that may stand anywhere, by their longest.

    Most blocks have none of the latter words, which is quickly asked.
    """
    first: dict[Words, list[Phrase]] = {}
    anywhere: dict[str, list[Phrase]] = {}
    known: set[tuple[str, str]] = set()
    for kinds in PHRASES.values():
        for kind, written in kinds.items():
            for piece in written.split("|"):
                if (piece.strip(), kind) in known:
                    continue
                known.add((piece.strip(), kind))
                phrase = Phrase(piece.strip().casefold(), kind)
                if phrase.parts and phrase.before:
                    anywhere.setdefault(phrase.longest, []).append(phrase)
                elif phrase.parts:
                    first.setdefault(phrase.parts[0][:2], []).append(phrase)
    return first, anywhere


def interface_phrase(text: str, *, linked: bool = True) -> str:
    """The kind of interface phrase that the block `text` says, or the empty string.

    linked: whether there is a link in it. A sentence without one is not told by its first or first two words.
    """
    if len(text) > SHORT_BLOCK:
        return ""
    return _kind_of(text, len(text) if text.isascii() else measure(text), linked=linked)


def call_share(text: str) -> float:
    """Share of the block `text` that is whole sentences asking something of the reader, 0 to 1.

    "Want more film news? Sign up for our newsletter." begins like a sentence of any article. A block with a quotation
    in it reports such words, and one with what stands under readers' comments is a comment: the rest of its thread
    may be in the body too, so it is left for the expectations to hold back.
    """
    if len(text) > SHORT_BLOCK:
        return 0.0
    end = BROAD_END if not text.isascii() and ("。" in text or "！" in text) else SENTENCE_END
    if not end.search(text) or QUOTED.search(text):
        return 0.0
    first, _ = _index()
    said = 0
    for sentence in end.split(text):
        if sentence.rstrip(".!").casefold() in COMMENT_ACTIONS:
            return 0.0
        one, two = _opening(sentence)
        size = measure(sentence) * PREFIX_LIMIT // SENTENCE_LIMIT
        if ((one, two) in first or (one,) in first) and _kind_of(sentence, size) in CALLS:
            said += len(sentence)
    return said / len(text)


def _counted(words: Words, first: dict[Words, list[Phrase]]) -> str:
    """The kind of a phrase said with a number: "12 comments", "Comments (3)", "Show 5 more replies"."""
    rest = tuple(word for word in words if not word.isdecimal())
    if not rest or len(rest) == len(words):
        return ""
    for key in (rest[:1], rest[:2]):
        for phrase in first.get(key, ()):
            if phrase.kind in COUNTED and phrase.matches(rest, 0):
                return phrase.kind
    return ""


def _opening(sentence: str) -> tuple[str, str]:
    """The first two words of a sentence, folded; empty where there are not so many."""
    if sentence.isascii():
        opening = OPENING.match(sentence)
        return (opening[1].casefold(), opening[2].casefold()) if opening is not None else ("", "")
    one, two, *_ = (*words_of(sentence[:PREFIX_LIMIT]), "", "")
    return one, two


def _words_in(tokens: Words) -> float:
    """How many words `tokens` are; in a script without blanks each is a character."""
    characters = sum(len(token) == 1 and CHARACTER.match(token) is not None for token in tokens)
    return len(tokens) - (1 - CHARACTER_WORDS) * characters


@lru_cache(maxsize=1)
def words_of(text: str) -> Words:
    """The tokens of `text`, case folded; plain text is parted by a table, which is three times as quick.

    The last answer is kept: a line is looked at by its phrases, then by its words.
    """
    if not text.isascii():
        for mark in TYPOGRAPHIC:
            if mark in text:
                text = text.replace(mark, " ")
    if text.isascii() and ":" not in text and "@" not in text:
        return tuple(text.lower().translate(PLAIN).split())
    return tuple(_tokens(text.casefold()))


def _tokens(folded: str) -> list[str]:
    if not FOREIGN.search(folded):
        return TOKEN.findall(folded)
    folded = fold_writing(folded)
    return (SCRIPTED_TOKEN if SCRIPTED.search(folded) else TOKEN).findall(folded)


def _is_sentence(text: str, words: Words) -> bool:
    """Whether a block has a sentence's length and end."""
    return text.rstrip(CLOSING)[-1:] in FULL_STOPS and _words_in(words) >= SENTENCE_WORDS


def _kind_of(text: str, size: int, *, linked: bool = True) -> str:
    """The kind of phrase that `text`, said to have `size` characters, is or begins with.

    linked: see `interface_phrase`.
    """
    words = words_of(text)
    while words and words[-1] == ":":
        words = words[:-1]
    if not words:
        return ""
    first, anywhere = _index()
    if size <= PREFIX_LIMIT:
        for key in (words[:1], words[:2]):
            for phrase in first.get(key, ()):
                if (
                    size <= phrase.limit
                    and phrase.matches(words, 0)
                    and (linked or not phrase.brief or not _is_sentence(text, words))
                ):
                    return phrase.kind
        if len(words) <= COUNTED_WORDS and not NUMBERED.match(text) and (kind := _counted(words, first)):
            return kind
    if anywhere.keys().isdisjoint(words):
        return ""
    candidates = (phrase for word in words for phrase in anywhere.get(word, ()))
    return next((phrase.kind for phrase in candidates if phrase.stands_in(words)), "")
