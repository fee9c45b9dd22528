"""A body that is much shorter than the page says it is: what is missing is looked for around it.

`articleBody` names the missing paragraphs, so what it says is taken wherever it stands on the page. `wordCount` is
often wrong (six of 1,200 pages state more than one and a half times what they show; none of them shows more), so a
wider box is taken only when that gives the very number.
"""

from __future__ import annotations

from collections.abc import Sequence

from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.declared import Declared
from tasks.extract.parsing.outline import Element
from tasks.extract.text.folding import fold
from tasks.words import count_words

MUCH_SHORTER = 0.6
"""Of the declared words."""

THE_NUMBER = (0.85, 1.15)
"""Shares of the declared words between which a wider box has just them."""

LEAST_WORDS = 150
"""Of a declared body. Shorter ones are teasers, and a count of some words is no count."""

OPENING = 60
"""Characters by which a paragraph is known in `articleBody`."""

NEVER = frozenset(
    {"comments", "related", "teaser", "nav", "footer", "newsletter", "login", "consent", "form", "archive"}
)
"""Rules whose elements are not the article's, whatever is missing."""


def widened(
    declared: Declared, container: Element, passages: Sequence[Passage], kept: Sequence[Passage]
) -> list[Passage] | None:
    """The passages of the whole body, in page order, if `kept` is much shorter than declared and more is found."""
    body = declared.article_body
    count = declared.word_count
    if not body and not count:
        return None
    words = sum(count_words(passage.text) for passage in kept)
    if body and (whole := count_words(body)) >= LEAST_WORDS and words < MUCH_SHORTER * whole:
        return _named(body, passages, kept)
    if count and count >= LEAST_WORDS and words < MUCH_SHORTER * count:
        return _counted(count, container, passages)
    return None


def _named(body: str, passages: Sequence[Passage], kept: Sequence[Passage]) -> list[Passage] | None:
    """`kept`, and the paragraphs that `articleBody` has too."""
    whole = fold(body)
    chosen = {passage.start for passage in kept}
    found = [
        passage
        for passage in passages
        if passage.start in chosen
        or (passage.prose and _may_be_body(passage) and fold(passage.text)[:OPENING] in whole)
    ]
    return found if len(found) > len(kept) else None


def _counted(count: int, container: Element, passages: Sequence[Passage]) -> list[Passage] | None:
    """The passages of the first box around the container that has the declared number of words."""
    least, most = (share * count for share in THE_NUMBER)
    for box in container.ancestors():
        inside = [
            passage for passage in passages if box.holds_index(passage.start) and passage.furniture is None
        ]
        words = sum(count_words(passage.text) for passage in inside)
        if words >= least:
            return inside if words <= most else None
    return None


def _may_be_body(passage: Passage) -> bool:
    mark = passage.mark
    while mark is not None:
        if not mark.void and mark.rule in NEVER:
            return False
        mark = mark.outer
    return True
