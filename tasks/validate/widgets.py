"""Finds what a page says to its visitors (log in, comment, subscribe) in the fields of an article.

The phrases are those of `expectations.phrases`. Phrases that stand at the start of a block are looked up by
their first word; those that stand anywhere are found in all texts of a batch at once, by pyarrow's RE2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pyarrow as pa
import pyarrow.compute as pc

from expectations.phrases import COMMENT_ACTIONS, PHRASES, SHORT_BLOCK, Kind
from tasks.article import Article, Block

HARD_KINDS: frozenset[Kind] = frozenset({"comment", "login", "newsletter", "subscription", "consent", "app"})
"""A stored body must not say these. The other kinds (share, related, media, ...) are furniture: flagged."""

SURE_BLOCK = 120
"""Characters up to which a block that only begins with a phrase, or only holds one, is taken for a widget.
Of 1,200 measured pages, 6 have a longer paragraph of the article that does ("What do you think of the
rankings ...")."""

_NO_WORDS = re.compile(r"[\W_]+")
_GAP = r"[ ,.:;!?'’\-\x{a0}]+"
"""Between words of a phrase that stands anywhere, for RE2. Every wider class doubles the 4 ms of making
the pattern.
"""


def fold(text: str) -> str:
    """Case folded, every mark a blank, blanks single."""
    return _NO_WORDS.sub(" ", text.casefold()).strip()


@dataclass(frozen=True)
class Phrase:
    """One phrase: `start` is its folded beginning, `rest` the pattern of what follows, `whole` if nothing
    may.
    """

    start: str
    kind: Kind
    whole: bool
    rest: re.Pattern[str] | None

    def begins(self, folded: str) -> bool:
        """Whether the folded block begins with the phrase, at a word's end, and has its further parts."""
        end = len(self.start)
        if not folded.startswith(self.start) or folded[end : end + 1] not in {"", " "}:
            return False
        return self.rest is None or self.rest.search(folded, end) is not None


@dataclass(frozen=True)
class Saying:
    """What a block says: the kind of phrase, and whether it is surely that and no sentence of the article."""

    kind: Kind
    sure: bool

    @property
    def is_widget(self) -> bool:
        """Whether a stored body must not have the block."""
        return self.sure and self.kind in HARD_KINDS


_Starts = dict[str, list[Phrase]]


class PhraseBook:
    """The phrases, looked up by the first two words of a block.

    A block is put away after two look-ups unless it begins as a phrase does: there are twenty blocks to an article,
    and folding them all would cost more than everything else that is measured. Words are remembered as written.
    """

    def __init__(self, phrases: Sequence[Phrase], anywhere: Sequence[str]) -> None:
        self._by_start: dict[str, _Starts] = {}
        for phrase in phrases:
            first, _, rest = phrase.start.partition(" ")
            # Under "" stand the phrases of one word.
            self._by_start.setdefault(first, {}).setdefault(rest.partition(" ")[0], []).append(phrase)
        self._first: dict[str, dict[str, bool] | None] = {}
        self.anywhere = "(?i)(?:" + "|".join(sorted(anywhere)) + ")"
        """RE2 pattern of the hard kinds' phrases that stand anywhere in a text."""

    def said_by(self, text: str) -> Saying | None:
        """The phrase that the short block `text` says, or None."""
        if not self.may_say(text):
            return None
        folded = fold(text)
        words = folded.split(" ", 2)
        starts = self._by_start.get(words[0], {})
        candidates = [*starts.get("", ()), *(starts.get(words[1], ()) if len(words) > 1 else ())]
        return _said(candidates, folded, sure=len(text) <= SURE_BLOCK)

    def may_say(self, text: str) -> bool:
        """Whether the first two words of `text` are those of a phrase; quick, and wrong only towards yes."""
        first, _, rest = text.partition(" ")
        seconds = self._first.get(first, _UNSEEN)
        if seconds is _UNSEEN:
            seconds = self._remember_first(first)
        if seconds is None:
            return False
        second = rest.partition(" ")[0]
        known = seconds.get(second)
        return self._remember_second(seconds, first, second) if known is None else known

    def _remember_first(self, word: str) -> dict[str, bool] | None:
        start = fold(word).partition(" ")[0]
        found: dict[str, bool] | None = {} if not start or start in self._by_start else None
        if len(self._first) < 100_000:
            self._first[word] = found
        return found

    def _remember_second(self, seconds: dict[str, bool], first: str, second: str) -> bool:
        words = fold(f"{first} {second}").split(" ")
        starts = self._by_start.get(words[0], {})
        # A mark alone ("•") is followed by the phrase's own first word.
        found = words == [""] or "" in starts or (len(words) > 1 and words[1] in starts) or not fold(first)
        if len(seconds) < 10_000:
            seconds[second] = found
        return found


_UNSEEN: dict[str, bool] = {}


def _said(candidates: Sequence[Phrase], folded: str, *, sure: bool) -> Saying | None:
    found = None
    for phrase in candidates:
        if phrase.whole and folded == phrase.start:
            return Saying(phrase.kind, sure=True)
        if not phrase.whole and phrase.begins(folded):
            saying = Saying(phrase.kind, sure=sure)
            if phrase.kind in HARD_KINDS:
                return saying
            found = found or saying
    return found


@lru_cache(maxsize=1)
def phrase_book() -> PhraseBook:
    """The phrases of all languages."""
    found: list[Phrase] = []
    anywhere: set[str] = set()
    for kinds in PHRASES.values():
        for kind, listed in kinds.items():
            for entry in re.split(r"\s*(?:\||\n)\s*", listed.strip()):
                parts = [fold(part) for part in entry.split("…")]
                if not any(parts):
                    continue
                if parts[0]:
                    rest = [re.escape(part) for part in parts[1:] if part]
                    phrase = Phrase(
                        start=parts[0],
                        kind=kind,
                        whole="…" not in entry,
                        rest=re.compile(".*".join(rest)) if rest else None,
                    )
                    found.append(phrase)
                elif kind in HARD_KINDS and sum(map(bool, parts)) == 1:
                    anywhere.add(_GAP.join(map(re.escape, next(filter(None, parts)).split())))
    return PhraseBook(found, sorted(anywhere))


def holds_phrase(texts: Sequence[str]) -> list[bool]:
    """For each text, whether one of the phrases that stand anywhere is in it. One call for many texts: 4
    ms each.
    """
    found = pc.match_substring_regex(pa.array(texts, type=pa.large_string()), phrase_book().anywhere)
    return [bool(hit) for hit in found.to_pylist()]


def texts_with_phrase(articles: Sequence[Article], fields: Sequence[Sequence[str]]) -> frozenset[str]:
    """The blocks and fields of all articles in which one of the phrases that stand anywhere is.

    `fields`: the `short_fields` of every article.
    """
    found = holds_phrase([*(article.text for article in articles), *map("\n".join, fields)])
    count = len(articles)
    pieces = [
        text
        for article, texts, in_body, in_fields in zip(
            articles, fields, found[:count], found[count:], strict=True
        )
        if in_body or in_fields
        for text in (*(text for block in article.blocks for text in _pieces(block)), *texts)
    ]
    if not pieces:
        return frozenset()
    return frozenset(text for text, held in zip(pieces, holds_phrase(pieces), strict=True) if held)


@dataclass(frozen=True)
class WidgetCount:
    """How many blocks are an interface phrase, how many only hint at one, and what the first one says."""

    widgets: int
    hints: int
    sample: str


NOTHING = WidgetCount(0, 0, "")

_ACTION = re.compile(rf"[.!?] (?:{'|'.join(map(re.escape, COMMENT_ACTIONS))})[.!?]", re.IGNORECASE)


def widgets_in_body(article: Article, texts: Sequence[str], phrased: frozenset[str]) -> WidgetCount:
    """`texts`: those of the article's blocks. `phrased`: what `texts_with_phrase` found in the batch."""
    comment = _ACTION.search(article.text)
    if comment is not None:
        return WidgetCount(widgets=1, hints=0, sample=comment[0].strip(" .!?"))
    may_say = phrase_book().may_say
    for text in texts:
        if len(text) <= SHORT_BLOCK and may_say(text):
            return _count_widgets(article, phrased)
    # Items of lists stand in their block's text, but not at its start.
    if not phrased.isdisjoint(texts) or _has_lists(article):
        return _count_widgets(article, phrased)
    return NOTHING


def _has_lists(article: Article) -> bool:
    return any(block.items for block in article.blocks)


def _count_widgets(article: Article, phrased: frozenset[str]) -> WidgetCount:
    book = phrase_book()
    widgets = hints = 0
    sample = ""
    for block in article.blocks:
        for text in _pieces(block):
            saying = book.said_by(text) if len(text) <= SHORT_BLOCK else None
            if text in phrased and (saying is None or not saying.is_widget):
                saying = Saying("newsletter", sure=len(text) <= SURE_BLOCK)
            if saying is None:
                continue
            # A heading of one word ("Discussion") may be the article's own.
            if saying.is_widget and not (block.kind == "heading" and " " not in text.strip()):
                widgets += 1
                sample = text if widgets == 1 else sample
            else:
                hints += 1
                sample = sample or text
    return WidgetCount(widgets, hints, sample)


def _pieces(block: Block) -> tuple[str, ...]:
    """What a reader sees as one line of its own: a list's items, or the block. Tables have no sentences."""
    if block.items:
        return block.items
    return () if block.kind in _WORDLESS or not block.text else (block.text,)


_WORDLESS = frozenset({"image", "embed", "table"})


def short_fields(article: Article) -> list[str]:
    """The texts beside the body that a reader sees: headline, deck, byline, captions and credits.

    Not the section: "Privacy" and "Newsletter" are sections of newspapers too.
    """
    fields = [article.headline, article.standfirst, article.byline_raw]
    fields += [author.name for author in article.authors]
    for image in article.images:
        fields += [image.caption, image.credit]
    return [text for text in fields if text]


def widgets_in_fields(fields: Sequence[str], phrased: frozenset[str]) -> WidgetCount:
    """`phrased`: what `texts_with_phrase` found in the batch."""
    book = phrase_book()
    found = []
    for text in fields:
        saying = book.said_by(text) if len(text) <= SHORT_BLOCK else None
        if (saying is not None and saying.is_widget) or (len(text) <= SURE_BLOCK and text in phrased):
            found.append(text)
    return WidgetCount(len(found), 0, found[0]) if found else NOTHING
