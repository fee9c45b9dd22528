"""Which part of the page is the article: choose a container, then join what was parted from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tasks.extract.main_content.passages import Mark, Passage
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.text.folding import fold
from tasks.extract.text.phrases import interface_phrase

DECAY = 0.75
"""What an element further out keeps of the weight of a passage. Flat between 0.65 and 0.8 on the dev pages."""

SCOPED = 200
"""Characters of prose that the `article` around the headline must have to be the only one looked at."""

LITTLE = 300
"""Characters of prose; a page with less is a list (of winners, of results) and its short lines are counted too."""

MANY_HEADLINES = 20
"""A page with more `h1` elements uses them for something else."""

OWN_SHARE = 0.2
"""Of the page's prose, what the own one of several articles has at least."""

SCOPE = frozenset({"article", "main", "body"})
"""Elements beyond which nothing is joined: what follows belongs to the page, not to the article."""

VOID_SHARE = {
    "comments": 0.8,
    "related": 0.4,
    "advertisement": 0.4,
    "nav": 0.4,
    "footer": 0.4,
    "consent": 0.5,
    "archive": 0.95,
}
"""By rule, the share of the page's prose above which its mark is not believed."""

VOID_SHARE_ELSE = 0.25

ASKING = frozenset({"newsletter", "login", "subscribe", "consent", "app", "call"})
"""Rules for boxes that ask something of the reader."""

SMALL_BOX = 300
"""Characters of prose of such a box beside a very short article."""

SMALL_BOX_SHARE = 0.6
"""Share of the page's prose above which the mark of a small one is not believed."""

SURE = frozenset(
    {
        "hidden",
        "nav",
        "footer",
        "consent",
        "comments",
        "login",
        "newsletter",
        "related",
        "form",
        "dialog",
        "archive",
    }
)
"""Rules that are believed even where they leave nothing."""

LIGHT = {
    "gallery": 200,
    "video": 200,
    "share": 500,
    "tags": 500,
    "date": 500,
    "headline": 300,
    "byline": 900,
    "call": 400,
}
"""By rule for what has little prose (labels, names, players): characters above which its mark is not believed. The
longest author's note measured had 700."""


def settle_marks(
    passages: list[Passage], marks: list[Mark], *, unread: int = 0, lenient: bool = False
) -> None:
    """Void the marks that lie on the article itself; with `lenient`, all but the `SURE` ones.

    unread: characters of prose in furniture that was not entered.
    """
    total = unread
    for passage in passages:
        prose = passage.prose
        if prose:
            total += prose
            mark = passage.mark
            while mark is not None:
                mark.prose += prose
                mark = mark.outer
    opening = _place_of_share(passages, 0.25 * total)
    for mark in marks:
        share = VOID_SHARE.get(mark.rule, VOID_SHARE_ELSE)
        if mark.rule in ASKING and mark.prose <= SMALL_BOX:
            share = SMALL_BOX_SHARE
        mark.void = (
            mark.element.tag in {"body", "html", "main"}
            or (lenient and mark.rule not in SURE)
            or mark.prose > share * total
            or mark.prose > LIGHT.get(mark.rule, total)
            or (mark.rule == "standfirst" and mark.element.index > opening)
        )


def _place_of_share(passages: list[Passage], prose: float) -> int:
    """The item index by which so much unmarked prose has been said."""
    said = 0
    for passage in passages:
        if passage.mark is None:
            said += passage.prose
            if said > prose:
                return passage.start
    return 0


def scope_of_headline(outline: Outline, headlines: Iterable[str]) -> Element | None:
    """The `article` element that the headline stands in, if the page has several articles."""
    titles = {fold(headline) for headline in headlines if headline}
    articles = outline.by_tag.get("article", [])
    if len(articles) < 2:
        return None
    for heading in outline.by_tag.get("h1", []):
        words = fold(outline.text(heading))
        if words and any(words == title or (len(words) > 20 and words in title) for title in titles):
            return next((element for element in heading.ancestors() if element.tag == "article"), None)
    return None


def own_part(outline: Outline, passages: list[Passage], titles: Collection[str]) -> Element | None:
    """The part of the page with its own article, where others follow it as the reader scrolls on.

    Such parts are boxes of the same make, side by side, each with an `h1` and prose.

    titles: folded, what the page's data call the article.
    """
    shown = [heading for heading in outline.by_tag.get("h1", ()) if outline.text(heading)]
    if not 2 <= len(shown) <= MANY_HEADLINES:
        return None
    named = next((heading for heading in shown if fold(outline.text(heading)) in titles), None)
    own = named or shown[0]
    prose = [
        (passage.start, passage.prose) for passage in passages if passage.prose and not passage.furniture
    ]
    # The first of ten articles is a tenth of the page.
    least = LITTLE if named is shown[0] else max(LITTLE, OWN_SHARE * sum(size for _, size in prose))
    for other in shown:
        if other is own:
            continue
        box: Element | None = own
        while box is not None and box.parent is not None and not box.parent.holds(other):
            box = box.parent
        beside = _branch(box.parent, other) if box is not None and box.parent is not None else None
        if (
            box is not None
            and beside is not None
            and beside is not other
            and _holds_make(beside, other, box)
            and _prose_under(box, own, prose) >= least
            and _prose_under(beside, other, prose) >= LITTLE
        ):
            return box
    return None


def _holds_make(beside: Element, headline: Element, box: Element) -> bool:
    """Whether `beside`, or a box in it around `headline`, is made like `box`."""
    around: Element | None = headline
    while around is not None and around.index >= beside.index:
        if same_make(around, box):
            return True
        around = around.parent
    return False


def _prose_under(box: Element, headline: Element, prose: list[tuple[int, int]]) -> int:
    """Characters of prose inside `box` if all of it follows the headline, else 0."""
    inside = [(start, size) for start, size in prose if box.holds_index(start)]
    return sum(size for _, size in inside) if inside and inside[0][0] > headline.index else 0


def choose_container(passages: list[Passage], scope: Element | None = None) -> Element | None:
    """The element that holds the article's prose most closely; inside `scope`, if that has prose."""
    if scope is not None:
        inside = [passage for passage in passages if scope.holds_index(passage.start)]
        sizes = [passage.prose for passage in inside if passage.prose and passage.furniture is None]
        # One paragraph may be the standfirst in an `article` that holds the headline alone.
        if len(sizes) > 1 and sum(sizes) > SCOPED:
            passages = inside
    # A headline may be as long as a sentence, and would draw the choice to the box around it and the body.
    prose = [(passage, passage.prose) for passage in passages if passage.owner.tag != "h1"]
    if sum(size for passage, size in prose if passage.furniture is None) > LITTLE:
        return _best(prose)
    return _best([(passage, _lines(passage)) for passage in passages if passage.link_share < 0.3])


def _lines(passage: Passage) -> int:
    """Weight of a passage where there is no prose: its characters; half of them in a heading or a bare box."""
    if passage.owner.tag == "h1" or interface_phrase(passage.text):
        return 0
    return passage.size if passage.owner.tag in {"p", "li", "td", "dd", "blockquote"} else passage.size // 2


def _best(weighed: list[tuple[Passage, int]]) -> Element | None:
    scores: dict[int, float] = {}
    elements: dict[int, Element] = {}
    for passage, size in weighed:
        if not size or passage.furniture is not None:
            continue
        weight: float = size
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


def same_make(one: Element, other: Element) -> bool:
    """Whether two elements were made by the same template: same tag, and classes mostly alike."""
    if one.tag != other.tag:
        return False
    first, second = set(one.get("class").split()), set(other.get("class").split())
    if not first or not second:
        return first == second
    return 2 * len(first & second) >= min(len(first), len(second)) and bool(first & second)


def widen(container: Element, passages: list[Passage]) -> list[Passage]:
    """The passages of the container, and those around it that are of the same make."""
    live = [passage for passage in passages if passage.furniture is None]
    chosen = {passage.start for passage in live if container.holds_index(passage.start)}
    inner = container
    for parent in container.ancestors():
        if inner.tag in SCOPE:
            break
        kin: dict[int, Element] = {}
        for passage in live:
            if passage.prose and parent.holds_index(passage.start) and not inner.holds_index(passage.start):
                branch = _branch(parent, passage.owner)
                if branch is not None and (branch.tag == "p" or same_make(branch, inner)):
                    kin[branch.index] = branch
        kin |= _short_kin(parent, inner, live, chosen)
        if kin:
            chosen.update(
                passage.start
                for passage in live
                if any(branch.holds_index(passage.start) for branch in kin.values())
            )
        inner = parent
    return [passage for passage in passages if passage.start in chosen]


def _short_kin(parent: Element, inner: Element, live: list[Passage], chosen: set[int]) -> dict[int, Element]:
    """Boxes between the chosen passages, of the container's make, that hold only headings or lists."""
    kin: dict[int, Element] = {}
    if not chosen or not inner.get("class"):
        return kin
    first, last = min(chosen), max(chosen)
    for passage in live:
        if first < passage.start < last and passage.start not in chosen and parent.holds_index(passage.start):
            branch = _branch(parent, passage.owner)
            if branch is not None and same_make(branch, inner):
                kin[branch.index] = branch
    return kin


def _branch(parent: Element, element: Element) -> Element | None:
    """The child of `parent` that `element` is or lies in."""
    branch = element
    while branch.parent is not parent:
        if branch.parent is None:
            return None
        branch = branch.parent
    return branch
