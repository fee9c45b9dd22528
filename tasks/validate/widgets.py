"""Finds what a page says to its visitors (log in, comment, subscribe) in the fields of an article.

The phrases are those of `expectations.phrases`. Phrases that stand at the start of a block are looked up by
their words; those that stand anywhere are found in all texts of a batch at once (`tasks.validate.anywhere`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter

from expectations.phrases import BRIEF, COMMENT_ACTIONS, PHRASES, SENTENCE_WORDS, SHORT_BLOCK, Kind
from expectations.phrases.folding import SIGNS, fold_writing
from tasks.article import Article, Block

HARD_KINDS: frozenset[Kind] = frozenset({"comment", "login", "newsletter", "subscription", "consent", "app"})
"""A stored body must not say these. The other kinds (share, related, media, ...) are furniture: flagged."""

SURE_BLOCK = 120
"""Characters up to which a block that only begins with a phrase, or only holds one, is taken for a widget.
Of 1,200 measured pages, 6 have a longer paragraph of the article that does ("What do you think of the
rankings ...")."""

_NO_WORDS = re.compile(rf"(?:[^\w{SIGNS}]|_)+")
_FULL_STOP = re.compile(r"[.…][\"”“»’')]*$")


def fold(text: str) -> str:
    """Case and writing folded, every mark a blank, blanks single."""
    return _NO_WORDS.sub(" ", fold_writing(text.casefold())).strip()


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


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The words of a block that were read so far.

    `further`: what comes of each next word, as written; None where no phrase goes on so. Filled as words are met.
    """

    folded: str
    said: bool
    """A phrase stands complete, and more may follow."""
    whole: bool
    """A phrase stands complete if nothing follows."""
    further: dict[str, _Beginning | None] = field(default_factory=dict)


_NO_BEGINNING = _Beginning("", said=False, whole=False)
_REMEMBERED = 50_000
"""Words that are kept at most for one beginning: ten times what a thousand articles begin with."""


class PhraseBook:
    """The phrases, looked up by the words that a block begins with.

    A block is put away at the first word that no phrase has there: there are twenty blocks to an article, and folding
    them all would cost more than everything else that is measured. So words are remembered as written.
    """

    def __init__(self, phrases: Sequence[Phrase], anywhere: Iterable[str]) -> None:
        self._by_start: dict[str, list[Phrase]] = {}
        self._prefixes: set[str] = set()
        for phrase in phrases:
            self._by_start.setdefault(phrase.start, []).append(phrase)
            words = phrase.start.split(" ")
            if len(words) > _LONGEST:
                raise ValueError(f"a phrase of more than {_LONGEST} words: {phrase.start}")
            self._prefixes.update(" ".join(words[:count]) for count in range(1, len(words)))
        self._start = _Beginning("", said=False, whole=False)
        self.anywhere = tuple(sorted(anywhere))
        """The hard kinds' phrases that stand anywhere in a text, folded."""

    def said_by(self, text: str) -> Saying | None:
        """The phrase that the short block `text` says, or None."""
        if not self._may_say(text):
            return None
        folded = fold(text)
        candidates = [phrase for start in _prefixes_of(folded) for phrase in self._by_start.get(start, ())]
        sentence = _FULL_STOP.search(text) is not None and folded.count(" ") + 1 >= SENTENCE_WORDS
        return _said(candidates, folded, sure=len(text) <= SURE_BLOCK, sentence=sentence)

    def says_any(self, texts: Iterable[str]) -> bool:
        """Whether one of the short `texts` says a phrase."""
        known = self._start.further.get
        for text in texts:
            if len(text) > SHORT_BLOCK:
                continue
            # Nearly every block ends at its first or second word, and is not worth a call.
            word, _, rest = text.partition(" ")
            read = known(word, _NO_BEGINNING)
            if read is None or (
                not read.said and read.further.get(rest.partition(" ")[0], _NO_BEGINNING) is None
            ):
                continue
            if self.said_by(text) is not None:
                return True
        return False

    def _may_say(self, text: str) -> bool:
        """Whether `text` begins with the words of a phrase; quick, and wrong only towards yes."""
        read, rest = self._start, text
        while rest:
            word, _, rest = rest.partition(" ")
            found = read.further.get(word, _NO_BEGINNING)
            if found is _NO_BEGINNING:
                found = self._remember(read, word)
            if found is None:
                return False
            if found.said or (found.whole and _LETTER.search(rest) is None):
                return True
            read = found
        return False

    def _remember(self, read: _Beginning, word: str) -> _Beginning | None:
        folded = fold(f"{read.folded} {word}")
        # A word as written may be several ("sign-up"), or none ("•").
        new = [start for start in _prefixes_of(folded) if len(start) > len(read.folded)]
        phrases = [phrase for start in new for phrase in self._by_start.get(start, ())]
        said = any(not phrase.whole for phrase in phrases)
        whole = any(phrase.start == folded for phrase in phrases)
        found = None
        if folded == read.folded:
            found = read
        elif said or whole or folded in self._prefixes:
            found = _Beginning(folded, said, whole)
        if len(read.further) < _REMEMBERED:
            read.further[word] = found
        return found


_LONGEST = 12
"""Words; no phrase begins with more."""
_LETTER = re.compile(r"[^\W_]")


def _prefixes_of(folded: str) -> list[str]:
    """The first word of `folded`, its first two, and so on, as far as phrases go."""
    words = folded.split(" ", _LONGEST)[:_LONGEST]
    return list(accumulate(words, "{} {}".format)) if folded else []


def _said(candidates: Sequence[Phrase], folded: str, *, sure: bool, sentence: bool) -> Saying | None:
    """`sentence`: the block ends like one, and its first or first two words do not tell."""
    found = None
    for phrase in candidates:
        if phrase.whole and folded == phrase.start:
            return Saying(phrase.kind, sure=True)
        if not phrase.whole and phrase.begins(folded):
            brief = phrase.rest is None and phrase.start.count(" ") < BRIEF
            saying = Saying(phrase.kind, sure=sure and not (sentence and brief))
            if saying.is_widget:
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
                    anywhere.add(next(filter(None, parts)))
    return PhraseBook(found, anywhere)


@dataclass(frozen=True)
class WidgetCount:
    """How many blocks are an interface phrase, how many only hint at one, and what the first one says."""

    widgets: int
    hints: int
    sample: str


NOTHING = WidgetCount(0, 0, "")

_ACTION = re.compile(rf"[.!?] (?:{'|'.join(map(re.escape, COMMENT_ACTIONS))})[.!?]", re.IGNORECASE)


_items_of = attrgetter("items")


def widgets_in_body(
    article: Article, texts: Sequence[str], phrased: frozenset[str] | None = None
) -> WidgetCount:
    """`texts`: those of the article's blocks. `phrased`: for a body that `find_phrases` names, the pieces of the
    batch that hold a phrase.
    """
    comment = None if phrased is None else _ACTION.search(article.text)
    if comment is not None:
        return WidgetCount(widgets=1, hints=0, sample=comment[0].strip(" .!?"))
    book = phrase_book()
    # Items of lists stand in their block's text, but not at its start.
    items = [item for listed in map(_items_of, article.blocks) if listed for item in listed]
    if book.says_any(texts) or book.says_any(items):
        return _count_widgets(article, phrased or frozenset())
    if phrased and not (phrased.isdisjoint(texts) and phrased.isdisjoint(items)):
        return _count_widgets(article, phrased)
    return NOTHING


def _count_widgets(article: Article, phrased: frozenset[str]) -> WidgetCount:
    book = phrase_book()
    widgets = hints = 0
    sample = ""
    for block in article.blocks:
        for text in pieces(block):
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


def pieces(block: Block) -> tuple[str, ...]:
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


def widgets_in_fields(fields: Sequence[str], phrased: frozenset[str] = frozenset()) -> WidgetCount:
    """`phrased`: for fields that `find_phrases` names, the pieces of the batch that hold a phrase."""
    book = phrase_book()
    if not book.says_any(fields) and phrased.isdisjoint(fields):
        return NOTHING
    found = []
    for text in fields:
        saying = book.said_by(text) if len(text) <= SHORT_BLOCK else None
        if (saying is not None and saying.is_widget) or (len(text) <= SURE_BLOCK and text in phrased):
            found.append(text)
    return WidgetCount(len(found), 0, found[0]) if found else NOTHING
