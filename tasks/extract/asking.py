"""Boxes that ask something of the reader: to sign up, to log in, to subscribe, to comment.

A phrase gives away one line of such a box; what stands around it ("The day in six stories, free of charge") is
written anew by every publisher. So the box goes as a whole where most of it, or a form in it, says what it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from tasks.extract.outline import Element, Outline
from tasks.extract.passages import Passage

ASKING = frozenset(
    f"phrase:{kind}" for kind in ("comment", "login", "newsletter", "subscription", "app", "consent")
)
"""Rules of `trim` for lines that ask."""

BOX_SIZE = 700
"""Characters of the lines of such a box together."""

OTHERS = 0.2
"""Of the article, what the lines of a box may be that no phrase gives away."""

WITH_FORM = 400
"""Characters of a box around a field for an e-mail address or a password."""

FIELDS = frozenset({"email", "password"})


def form_fields(outline: Outline) -> list[int]:
    """Places of the fields in which a reader enters an e-mail address or a password."""
    return [
        element.index
        for element in outline.by_tag.get("input", ())
        if element.get("type").lower() in FIELDS or "email" in element.get("name").lower()
    ]


def drop_asking_boxes(passages: Sequence[Passage], rules: list[str], fields: Sequence[int]) -> None:
    """Give the rule `asking` to the lines that stand in a box with lines that ask."""
    starts = [passage.start for passage in passages]
    total = sum(len(passage.text) for passage in passages)
    for place, passage in enumerate(passages):
        if rules[place] in ASKING:
            _drop_around(passage.owner, passages, rules, starts, total, fields)
    for field in fields:
        place = bisect_left(starts, field) - 1
        if place >= 0 and not rules[place]:
            _drop_around(passages[place].owner, passages, rules, starts, total, fields)


def _drop_around(
    owner: Element,
    passages: Sequence[Passage],
    rules: list[str],
    starts: list[int],
    total: int,
    fields: Sequence[int],
) -> None:
    box: Element | None = owner
    while box is not None:
        first, last = bisect_left(starts, box.index), bisect_left(starts, box.end)
        size = sum(len(passages[place].text) for place in range(first, last))
        if size > BOX_SIZE or 2 * size > total:
            return
        others = [place for place in range(first, last) if not rules[place]]
        if others and _asks(box, size, len(others), last - first, fields):
            if sum(len(passages[place].text) for place in others) > OTHERS * total:
                return
            for place in others:
                rules[place] = "asking"
        box = box.parent


def _asks(box: Element, size: int, others: int, lines: int, fields: Sequence[int]) -> bool:
    """Whether most lines of a box are known to ask, or it holds a field and little else."""
    if 3 * others <= lines:
        return True
    at = bisect_left(fields, box.index)
    return size <= WITH_FORM and at < len(fields) and fields[at] < box.end
