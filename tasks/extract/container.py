"""Which part of the page is the article: choose a container, then join what was parted from it."""

from __future__ import annotations

from tasks.extract.outline import Element
from tasks.extract.passages import Mark, Passage

DECAY = 0.75


def settle_marks(passages: list[Passage], marks: list[Mark]) -> None:
    """Void the marks that lie on the article itself."""
    total = 0
    for passage in passages:
        prose = passage.prose
        if prose:
            total += prose
            mark = passage.mark
            while mark is not None:
                mark.prose += prose
                mark = mark.outer
    for mark in marks:
        mark.void = mark.prose > limit_of(mark) * total


def limit_of(mark: Mark) -> float:
    """The share of the page's prose above which a mark cannot be right."""
    if mark.element.tag in {"body", "html", "main"}:
        return -1.0
    if mark.rule == "comments":
        return 0.8
    return 0.4


def choose_container(passages: list[Passage]) -> Element | None:
    """The element that holds the article's prose most closely."""
    scores: dict[int, float] = {}
    elements: dict[int, Element] = {}
    for passage in passages:
        weight: float = passage.prose
        if not weight or passage.furniture is not None:
            continue
        element: Element | None = passage.owner.parent or passage.owner
        if passage.owner.tag in {"div", "section", "article", "td", "main", "body"}:
            element = passage.owner
        while element is not None and weight > 1:
            index = element.index
            scores[index] = scores.get(index, 0.0) + weight
            elements[index] = element
            weight *= DECAY
            element = element.parent
    if not scores:
        return None
    best = max(scores, key=lambda index: (scores[index], index))
    return elements[best]


def widen(container: Element, passages: list[Passage]) -> list[Passage]:
    """The passages of the container, and those around it that are of the same make."""
    chosen = {p.start for p in passages if container.holds_index(p.start) and p.furniture is None}
    inner = container
    for parent in container.ancestors():
        if inner.tag in {"article", "main", "body"}:
            break
        inner_make = (inner.tag, inner.get("class"))
        kin: list[Element] = []
        for passage in passages:
            if not parent.holds_index(passage.start) or inner.holds_index(passage.start):
                continue
            if passage.furniture is not None or passage.start in chosen:
                continue
            branch = passage.owner
            while branch.parent is not None and branch.parent is not parent and branch is not parent:
                branch = branch.parent
            if branch is parent:
                continue
            if (
                (branch.tag, branch.get("class")) == inner_make
                and passage.prose
                or (passage.prose and branch.tag == "p")
            ):
                kin.append(branch)
        for branch in kin:
            for passage in passages:
                if branch.holds_index(passage.start) and passage.furniture is None:
                    chosen.add(passage.start)
        inner = parent
    return [p for p in passages if p.start in chosen]
