"""Small boxes whose kind shows in what stands together in them.

A teaser is a box with a linked heading and little text; a caption is the text of a box that is otherwise a picture.
Pages name such boxes in a thousand ways or (hashed class names) not at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from tasks.extract.links import leads_inside
from tasks.extract.outline import Element, Outline
from tasks.extract.passages import Mark, Passage

TEASER_SIZE = 420
"""Characters of a headline, a kicker and a summary together."""

CAPTION_SIZE = 400
"""Characters of a caption with its credit."""

PICTURE_BOX = re.compile(r"(?:^|[\s_-])(?:pic|picture|image|img|photo|foto|bild|figure)(?:box|s|[\s_-]|$)")
"""Class names of boxes for a picture and what is said of it."""

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


class Extent:
    """How much text stands inside an element, in characters; each question costs two bisections."""

    def __init__(self, passages: list[Passage]) -> None:
        self.starts = [passage.start for passage in passages]
        self.sums = [0, *accumulate(passage.size for passage in passages)]

    def span(self, element: Element) -> tuple[int, int]:
        """The places of the passages inside `element`: first, and one after the last."""
        return bisect_left(self.starts, element.index), bisect_left(self.starts, element.end)

    def size(self, element: Element) -> int:
        """Characters of text inside `element`."""
        first, last = self.span(element)
        return self.sums[last] - self.sums[first]

    def box(self, element: Element, limit: int, without: Sequence[int] = ()) -> Element:
        """The widest element around `element` that holds at most `limit` characters, and no item of `without`."""
        box = element
        while box.parent is not None and self.size(box.parent) <= limit:
            if bisect_left(without, box.parent.index) != bisect_left(without, box.parent.end):
                break
            box = box.parent
        return box


def mark_teasers(passages: list[Passage], extent: Extent, host: str) -> list[Mark]:
    """Marks for boxes with a linked heading and little else."""
    marks: list[Mark] = []
    done = -1
    for passage in passages:
        if passage.start < done or passage.furniture is not None:
            continue
        if passage.owner.tag in HEADINGS and passage.link_share > 0.9 and leads_inside(passage.href, host):
            box = extent.box(passage.owner, TEASER_SIZE)
            marks.append(_mark("teaser", box, passages, extent))
            done = box.end
    return marks


def mark_captions(outline: Outline, passages: list[Passage], extent: Extent) -> list[Mark]:
    """Marks for the words in boxes that are otherwise a picture."""
    marks: list[Mark] = []
    done = -1
    # In a very short article everything is small: a caption is never most of what the page says.
    limit = min(
        CAPTION_SIZE, 4 * sum(passage.prose for passage in passages if passage.furniture is None) // 10
    )
    headings = [element.index for element in outline.all(*sorted(HEADINGS), "h1")]
    for picture in outline.all("img", "picture", "amp-img"):
        if picture.index < done:
            continue
        box = extent.box(picture, limit, without=headings)
        first, last = extent.span(box)
        if first == last and (line := _line_below(box, passages, first)) is not None:
            marks.append(_mark("caption", line, passages, extent))
            done = line.end
        if first == last or box is picture:
            continue
        if any(_is_paragraph(passage) for passage in passages[first:last]) and not PICTURE_BOX.search(
            box.hints
        ):
            continue
        marks.append(_mark("caption", box, passages, extent))
        done = box.end
    return marks


CENTRED = re.compile(r"text-align:\s*center")

LINE_SIZE = 40
"""Characters, weighed, of a caption in a paragraph of its own; a longer one may be the article's."""


def is_centred(element: Element) -> bool:
    """Whether the element sets its lines in the middle."""
    return element.get("align") == "center" or CENTRED.search(element.get("style")) is not None


def _line_below(picture: Element, passages: list[Passage], place: int) -> Element | None:
    """The paragraph at `place` if it is a caption as editors without a field for it set one: a short line in the
    middle, directly below the paragraph of a picture, over paragraphs that are set otherwise."""
    box = picture if picture.tag in {"p", "div"} or picture.parent is None else picture.parent
    if place + 1 >= len(passages) or box.tag not in {"p", "div"}:
        return None
    line, following = passages[place], passages[place + 1]
    owner = line.owner
    if owner.index != box.end or owner.tag != box.tag or line.size > LINE_SIZE or line.furniture is not None:
        return None
    return owner if is_centred(owner) and not is_centred(following.owner) and following.prose else None


def _is_paragraph(passage: Passage) -> bool:
    """Longer than most captions, or in a `p` and of some length."""
    return passage.prose > (80 if passage.owner.tag == "p" else 200)


def _mark(rule: str, box: Element, passages: list[Passage], extent: Extent) -> Mark:
    first, last = extent.span(box)
    mark = Mark(rule, box, None)
    for passage in passages[first:last]:
        if passage.furniture is None:
            passage.mark = mark
    return mark
