"""Word-level comparison of two texts. Pure; difflib does the work."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from tasks.article import Model
from tasks.words import TOKEN

SENTENCE = re.compile(r".*?(?:[.!?…]+[\"'”’»)]*\s+|[。！？]+[」』”’）]*|[।။។]\s*)|.+", re.DOTALL)

MOST_PAIRS = 60_000
"""Pairs of equal tokens between two passages up to which words are compared. News of 1,000 words against its
rewriting has about 15,000 (0.1 s of difflib); a thousand times one phrase has 300,000 (20 s)."""


class Span(Model):
    """A stretch of text that stayed, went or came."""

    op: Literal["equal", "delete", "insert"]
    text: str


def word_spans(before: str, after: str) -> tuple[Span, ...]:
    """How `before` becomes `after`: paragraphs first, then the words of those that differ.

    Equal and deleted spans joined are `before`, equal and inserted ones `after`. A deletion stands before
    the insertion that takes its place.
    """
    head, old, new, tail = _middles(_paragraphs(before), _paragraphs(after))
    spans = _same(head)
    opcodes = [("replace", 0, len(old), 0, len(new))]
    # A table or a transcript may have thousands of lines that are alike.
    if _pairs(old, new) <= MOST_PAIRS:
        opcodes = list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())
    for op, i, j, k, m in opcodes:
        if op == "equal":
            spans += _same("".join(old[i:j]))
        else:
            spans += _words("".join(old[i:j]), "".join(new[k:m]))
    return tuple(_joined(_smoothed(_joined([*spans, *_same(tail)]))))


def _paragraphs(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n+|[^\n]+", text)


def _words(before: str, after: str) -> list[Span]:
    """The changes by word.

    Where words repeat too much for that: paragraph by paragraph if there are as many as before, else by sentence,
    else the passage as a whole.
    """
    if (told := _matched(TOKEN.findall(before), TOKEN.findall(after))) is not None:
        return told
    old, new = _paragraphs(before), _paragraphs(after)
    if len(old) == len(new) > 1:
        each = (_words(*pair) if _alike(*pair) else _swap(*pair) for pair in zip(old, new, strict=True))
        return [span for spans in each for span in spans]
    told = _matched(SENTENCE.findall(before), SENTENCE.findall(after))
    return _swap(before, after) if told is None else told


def _alike(before: str, after: str) -> bool:
    """Whether two paragraphs share half of their words at least."""
    old, new = (Counter(filter(str.strip, TOKEN.findall(text))) for text in (before, after))
    return 2 * (old & new).total() >= max(old.total(), new.total())


def _middles(old: list[str], new: list[str]) -> tuple[str, list[str], list[str], str]:
    """What both begin with, what is between, and what both end with."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    head, tail = "".join(old[:start]), "".join(old[len(old) - end :])
    return head, old[start : len(old) - end], new[start : len(new) - end], tail


def _matched(before: list[str], after: list[str]) -> list[Span] | None:
    """How the tokens `before` become those `after`; None where too many of them are equal."""
    head, old, new, tail = _middles(before, after)
    if _pairs(old, new) > MOST_PAIRS:
        return None
    spans = _same(head)
    # Blanks are no anchors: they stand everywhere, and would tie unrelated words together.
    for op, i, j, k, m in SequenceMatcher(str.isspace, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            spans += _same("".join(old[i:j]))
        else:
            spans += _swap("".join(old[i:j]), "".join(new[k:m]))
    return spans + _same(tail)


def _common(old: list[str], new: list[str]) -> int:
    """How many tokens both begin with."""
    return next(
        (n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )


def _same(text: str) -> list[Span]:
    return [Span(op="equal", text=text)] if text else []


def _pairs(old: list[str], new: list[str]) -> int:
    first, second = Counter(old), Counter(new)
    return sum(count * second[token] for token, count in first.items() if not token.isspace())


def _swap(before: str, after: str) -> list[Span]:
    gone = [Span(op="delete", text=before)] if before else []
    return gone + ([Span(op="insert", text=after)] if after else [])


def _smoothed(spans: list[Span]) -> list[Span]:
    """`spans` where a blank between two replaced words counts as replaced too: that is how people read."""
    folded = list(spans[:1])
    for span, following in pairwise(spans[1:]):
        between = folded[-1].op == "insert" and following.op == "delete"
        if span.op == "equal" and between and not span.text.strip(" "):
            folded += _swap(span.text, span.text)
        else:
            folded.append(span)
    return folded + spans[1:][-1:]


def _joined(spans: list[Span]) -> list[Span]:
    """`spans` with neighbours of one kind made one, and each run of changes as one deletion and one
    insertion."""
    joined: list[Span] = []
    gone, come = "", ""
    for span in spans:
        if span.op == "equal":
            joined += _swap(gone, come)
            gone, come = "", ""
            if joined and joined[-1].op == "equal":
                joined[-1] = Span(op="equal", text=joined[-1].text + span.text)
            else:
                joined.append(span)
        elif span.op == "delete":
            gone += span.text
        else:
            come += span.text
    return joined + _swap(gone, come)


class Edit(Model):
    """One change: what went and what came at one place."""

    deleted: str
    inserted: str
    at_before: int
    """Characters from the start of the older text."""
    at_after: int


def edits(spans: Sequence[Span]) -> list[Edit]:
    """The changes among `spans`, in order."""
    found: list[Edit] = []
    place_before = place_after = 0
    padded = (*spans, Span(op="equal", text=""))
    skip = False
    for span, following in pairwise(padded):
        if skip:
            skip = False
            continue
        gone = span.text if span.op == "delete" else ""
        come = span.text if span.op == "insert" else ""
        if span.op == "delete" and following.op == "insert":
            come = following.text
            skip = True
        if span.op == "equal":
            place_before += len(span.text)
            place_after += len(span.text)
            continue
        found.append(Edit(deleted=gone, inserted=come, at_before=place_before, at_after=place_after))
        place_before += len(gone)
        place_after += len(come)
    return found
