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

from expectations.phrases import PHRASES, SHORT_BLOCK, Kind
from tasks.article import Article, Block

HARD_KINDS: frozenset[Kind] = frozenset({"comment", "login", "newsletter", "subscription", "consent", "app"})
"""A stored body must not say these. The other kinds (share, related, media, ...) are furniture: flagged."""

SURE_BLOCK = 120
"""Characters up to which a block that only begins with a phrase, or only holds one, is taken for a widget. Of 1,200
measured pages, 6 have a longer paragraph of the article that does ("What do you think of the rankings ...")."""

_NO_WORDS = re.compile(r"[\W_]+")
_GAP = r"[^0-9A-Za-z\n\x{80}-\x{10ffff}]{1,4}"
"""Between words of a phrase that stands anywhere: blanks and marks, for RE2."""


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


@dataclass(frozen=True)
class PhraseBook:
    """The phrases made ready for looking up."""

    by_first_word: dict[str, tuple[Phrase, ...]]
    anywhere: str
    """RE2 pattern of the hard kinds' phrases that stand anywhere in a text."""

    def said_by(self, text: str) -> Saying | None:
        """The phrase that the short block `text` says, or None."""
        first = text[:40].split(None, 1)
        if not first:
            return None
        candidates = self.by_first_word.get(fold(first[0]).partition(" ")[0])
        if candidates is None:
            return None
        folded = fold(text)
        found = None
        for phrase in candidates:
            if phrase.whole and folded == phrase.start:
                return Saying(phrase.kind, sure=True)
            if not phrase.whole and phrase.begins(folded):
                saying = Saying(phrase.kind, sure=len(text) <= SURE_BLOCK)
                if phrase.kind in HARD_KINDS:
                    return saying
                found = found or saying
        return found


@lru_cache(maxsize=1)
def phrase_book() -> PhraseBook:
    """The phrases of all languages."""
    by_first_word: dict[str, list[Phrase]] = {}
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
                    by_first_word.setdefault(parts[0].partition(" ")[0], []).append(phrase)
                elif kind in HARD_KINDS and sum(map(bool, parts)) == 1:
                    anywhere.add(_GAP.join(map(re.escape, next(filter(None, parts)).split())))
    return PhraseBook(
        by_first_word={word: tuple(phrases) for word, phrases in by_first_word.items()},
        anywhere="(?i)(?:" + "|".join(sorted(anywhere)) + ")",
    )


def holds_phrase(texts: Sequence[str]) -> list[bool]:
    """For each text, whether one of the phrases that stand anywhere is in it."""
    found = pc.match_substring_regex(pa.array(texts, type=pa.large_string()), phrase_book().anywhere)
    return [bool(hit) for hit in found.to_pylist()]


@dataclass(frozen=True)
class WidgetCount:
    """How many blocks are an interface phrase, how many only hint at one, and what the first one says."""

    widgets: int
    hints: int
    sample: str


def widgets_in_body(article: Article, has_phrase: bool) -> WidgetCount:
    """`has_phrase`: what `holds_phrase` says of the article's text."""
    book = phrase_book()
    widgets = hints = 0
    sample = ""
    for text, block in _pieces(article):
        saying = book.said_by(text) if len(text) <= SHORT_BLOCK else None
        if has_phrase and (saying is None or not saying.is_widget) and holds_phrase([text])[0]:
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


def _pieces(article: Article) -> list[tuple[str, Block]]:
    pieces = []
    for block in article.blocks:
        if block.items:
            pieces += [(item, block) for item in block.items]
        elif block.text and block.kind not in {"image", "embed", "table"}:
            pieces.append((block.text, block))
    return pieces


def short_fields(article: Article) -> list[str]:
    """The texts beside the body that a reader sees: headline, deck, byline, captions and credits.

    Not the section: "Privacy" and "Newsletter" are sections of newspapers too.
    """
    fields = [article.headline, article.standfirst, article.byline_raw]
    fields += [author.name for author in article.authors]
    for image in article.images:
        fields += [image.caption, image.credit]
    return [text for text in fields if text]


def widgets_in_fields(fields: Sequence[str], has_phrase: bool) -> WidgetCount:
    """`has_phrase`: what `holds_phrase` says of the fields joined by line ends."""
    book = phrase_book()
    found = []
    for text in fields:
        saying = book.said_by(text) if len(text) <= SHORT_BLOCK else None
        if (saying is not None and saying.is_widget) or (
            has_phrase and len(text) <= SURE_BLOCK and holds_phrase([text])[0]
        ):
            found.append(text)
    return WidgetCount(len(found), 0, found[0] if found else "")
