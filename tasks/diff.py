"""What changed between two readings of an article, by field and by word, and what kind of change it was.
Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from pydantic import Field

from tasks.article import Article, Model, Moment
from tasks.word_diff import Edit, Span, edits, word_spans
from tasks.words import count_words, spoken_words

Change = Literal[
    "correction_notice",
    "headline",
    "quotation",
    "number",
    "byline",
    "time",
    "passage",
    "wording",
    "typo",
    "picture",
    "metadata",
    "parse",
]
"""In order of weight.

`passage`: whole sentences came or went. `typo`: letters, signs or case of single words. `metadata`:
nothing that readers see in the story. `parse`: the page was read again, the publisher changed nothing.
"""

KINDS: tuple[Change, ...] = Change.__args__  # type: ignore[attr-defined]
"""Every kind of change, in order of weight."""

FIELDS = (
    "headline",
    "standfirst",
    "byline_raw",
    "authors",
    "agencies",
    "published",
    "modified",
    "correction_notice",
    "text",
    "images",
    "kind",
    "access",
    "section",
    "topics",
    "language",
    "canonical_url",
    "publisher_article_id",
)
"""What is compared, in the order of the page."""

_PROSE = frozenset({"headline", "standfirst", "text"})
_BYLINE = frozenset({"byline_raw", "authors", "agencies"})

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_NUMBER_WORDS = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)"
    r"teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?"
    r"|half|quarter|third|double|twice)\b",
    re.IGNORECASE,
)
_HAN_NUMBER = re.compile("[〇零一二三四五六七八九十百千万萬億亿兆两兩]+")
_QUOTED = re.compile(
    r"“[^”“]{2,2000}”|„[^“”„]{2,2000}[“”]|«[^»«]{2,2000}»|»[^»«]{2,2000}«|\"[^\"]{2,2000}\""
    r"|「[^「」]{2,2000}」|『[^『』]{2,2000}』"
)
_CORRECTION = re.compile(
    r"\b(?:correct(?:ion|ed)|clarification|amended|erratum|earlier version|berichtigung|korrektur|korrigiert"
    r"|rectificat\w*|correctif|corrección|fe de errores|correzione|rättelse|rettelse)\b"
    r"|訂正|更正|바로잡습니다|정정합니다",
    re.IGNORECASE,
)
PASSAGE_WORDS = 8
"""Words that came or went at one place from which on it is a passage, about the shortest sentence of news."""


class FieldChange(Model):
    """One field that differs. Fields with several values are compared as lines."""

    field: str
    before: str
    after: str
    spans: tuple[Span, ...]
    changes: tuple[Change, ...]


class Comparison(Model):
    """Two readings of one article held against each other."""

    changes: tuple[Change, ...] = ()
    """Kinds of all changes, the weightiest first; empty when nothing differs."""
    fields: tuple[FieldChange, ...] = ()
    words_deleted: int = Field(default=0, ge=0)
    """As `tasks.words.count_words` counts."""
    words_inserted: int = Field(default=0, ge=0)


def compare(before: Article, after: Article, *, same_revision: bool = False) -> Comparison:
    """What differs between `before` and `after`.

    With `same_revision` both are readings of one page, and every difference is a `parse`.
    """
    found = []
    deleted = inserted = 0
    for field in FIELDS:
        old, new = field_text(before, field), field_text(after, field)
        if old == new:
            continue
        spans = word_spans(old, new)
        changed = edits(spans)
        kinds: Iterable[Change] = {"parse"} if same_revision else _kinds(field, old, new, changed)
        found.append(FieldChange(field=field, before=old, after=new, spans=spans, changes=_sorted(kinds)))
        if field in _PROSE:
            deleted += sum(count_words(edit.deleted) for edit in changed)
            inserted += sum(count_words(edit.inserted) for edit in changed)
    all_kinds = {kind for change in found for kind in change.changes}
    return Comparison(
        changes=_sorted(all_kinds), fields=tuple(found), words_deleted=deleted, words_inserted=inserted
    )


def _sorted(kinds: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(set(kinds), key=KINDS.index))


def field_text(article: Article, field: str) -> str:
    """A field as text, a line for each value; empty where the page does not state it."""
    if field == "correction_notice":
        return article.signals.correction_notice or ""
    if field == "authors":
        return "\n".join(", ".join(filter(None, (each.name, each.role))) for each in article.authors)
    if field == "images":
        pictures = (filter(None, (each.caption, each.credit, each.alt)) for each in article.images)
        return "\n".join(line for line in (" | ".join(parts) for parts in pictures) if line)
    value = getattr(article, field)
    if isinstance(value, Moment):
        return _moment(value)
    return "\n".join(value) if isinstance(value, tuple) else str(value or "")


def _moment(moment: Moment) -> str:
    """The time itself; the evidence for it may move without the time having changed."""
    known = moment.instant or moment.date
    return known.isoformat() if known else moment.printed or ""


def _kinds(field: str, old: str, new: str, changed: list[Edit]) -> set[Change]:
    if field in _BYLINE:
        return {"byline"}
    if field == "published":
        return {"time"}
    if field == "correction_notice":
        return {"correction_notice"}
    if field == "images":
        return {"picture"}
    if field not in _PROSE:
        return {"metadata"}
    kinds: set[Change] = {"headline"} if field == "headline" else set()
    quoted_before, quoted_after = _quotations(old), _quotations(new)
    for edit in changed:
        kinds |= _kinds_of(edit)
        if _within(edit.at_before, edit.deleted, quoted_before) or _within(
            edit.at_after, edit.inserted, quoted_after
        ):
            kinds.add("quotation")
    return kinds


def _quotations(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _QUOTED.finditer(text)]


def _within(start: int, text: str, quotations: list[tuple[int, int]]) -> bool:
    """True when words of `text`, which begins at `start`, stand inside a quotation that goes beyond them."""
    words = text.strip()
    if not re.search(r"\w", words):
        return False
    first = start + text.index(words)
    last = first + len(words)
    return any(
        low < last and first < high and not (first <= low and high <= last) for low, high in quotations
    )


def _kinds_of(edit: Edit) -> set[Change]:
    old, new = spoken_words(edit.deleted), spoken_words(edit.inserted)
    kinds: set[Change] = set()
    if _CORRECTION.search(edit.inserted) and not _CORRECTION.search(edit.deleted):
        kinds.add("correction_notice")
    # A half that is much longer than the other is a sentence put in, beside whatever words it touched; two
    # long halves are a passage rewritten.
    if abs(old - new) >= PASSAGE_WORDS or min(old, new) >= 3 * PASSAGE_WORDS:
        return kinds | {"passage"}
    if _numbers(edit.deleted) != _numbers(edit.inserted) and old and new:
        return kinds | {"number"}
    han_before, han_after = _HAN_NUMBER.findall(edit.deleted), _HAN_NUMBER.findall(edit.inserted)
    if han_before and han_after and han_before != han_after:  # on one side alone it is part of another word
        return kinds | {"number"}
    if _is_typo(edit.deleted, edit.inserted):
        return kinds | {"typo"}
    return kinds | {"wording"}


def _numbers(text: str) -> list[str]:
    return _DIGITS.findall(text) + [word.lower() for word in _NUMBER_WORDS.findall(text)]


def _is_typo(old: str, new: str) -> bool:
    """Signs, blanks or case alone, or a slip of one letter (two in a long word) in each of a few words."""
    first, second = (re.sub(r"[\W_]+", "", text).casefold() for text in (old, new))
    if first == second:
        return True
    words = list(zip(re.findall(r"\w+", old), re.findall(r"\w+", new), strict=False))
    counts = {len(re.findall(r"\w+", old)), len(re.findall(r"\w+", new))}
    if len(counts) > 1 or not 1 <= len(words) <= 3:
        return False
    return all(_slip(a.casefold(), b.casefold()) for a, b in words)


def _slip(a: str, b: str) -> bool:
    shortest = min(len(a), len(b))
    # Short words that are one letter apart are other words (now, not), and so is a prefix (legal, illegal).
    if a == b:
        return True
    if shortest < 4:
        return False
    return _distance(a, b) <= (2 if shortest >= 8 else 1)


def _distance(a: str, b: str) -> int:
    """Optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours."""
    before_last: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        before_last, last = last, row
    return last[-1]
