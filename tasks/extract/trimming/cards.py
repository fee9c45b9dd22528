"""Small boxes whose kind shows in what stands together in them.

A teaser is a box with a linked heading and little text; a caption is the text of a box that is otherwise a picture.
Pages name such boxes in a thousand ways or (hashed class names) not at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import accumulate

from tasks.extract.main_content.figures import is_decoration
from tasks.extract.main_content.passages import Mark, Passage
from tasks.extract.parsing.links import leads_inside
from tasks.extract.parsing.outline import Element, Outline

TEASER_SIZE = 420
"""Characters of a headline, a kicker and a summary together."""

LARGE_TEASER = 900
"""Characters of a teaser that leads to its story twice, by its heading and by a picture or "Read more"."""

LITTLE = 1500
"""Characters of a page that may be a card or two and a short article."""

CONTENTS, CONTENTS_SHARE = 3, 0.8
"""Lines of a table of contents, and their share of the list."""

CAPTION_SIZE = 400
"""Characters of a caption with its credit."""

PICTURED = 0.3
"""Share of a page's prose that stands in boxes with pictures; with more, that is how its paragraphs are set."""

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

    def lines(self, element: Element) -> int:
        """How many passages stand inside `element`."""
        first, last = self.span(element)
        return last - first

    def box(self, element: Element, limit: int, without: Sequence[int], but: int = 0) -> Element:
        """The widest element around `element` that holds at most `limit` characters, and no more than `but` items of
        `without`."""
        box = element
        while box.parent is not None and self.size(box.parent) <= limit:
            if _count(without, box.parent) > but:
                break
            box = box.parent
        return box


def _count(items: Sequence[int], element: Element) -> int:
    """How many of the sorted `items` are `element` or stand inside it."""
    return bisect_left(items, element.end) - bisect_left(items, element.index)


def mark_teasers(outline: Outline, passages: list[Passage], extent: Extent, host: str) -> list[Mark]:
    """Marks for boxes with a linked heading and little else."""
    marks: list[Mark] = []
    links: dict[str, list[int]] = {}
    headings: list[int] = []
    # On a page that says little, all of it would be one card: none holds the headline.
    little = extent.sums[-1] < LITTLE
    titles = [element.index for element in outline.by_tag.get("h1", ())] if little else []
    done = -1
    for passage in passages:
        if passage.start < done or passage.furniture is not None:
            continue
        if passage.owner.tag in HEADINGS and passage.link_share > 0.9 and leads_inside(passage.href, host):
            if not headings:
                headings = [element.index for element in outline.all(*sorted(HEADINGS), "h1")]
                for link in outline.by_tag.get("a", ()):
                    links.setdefault(link.get("href"), []).append(link.index)
            box = extent.box(passage.owner, TEASER_SIZE, without=titles)
            same = links.get(passage.href, [])
            wide = extent.box(passage.owner, LARGE_TEASER, without=headings, but=1) if len(same) > 1 else box
            if wide.end > box.end and _count(same, wide) > 1:
                box = wide
            marks.append(_mark("teaser", box, passages, extent))
            done = box.end
    return marks


def mark_contents(outline: Outline, passages: list[Passage], extent: Extent) -> list[Mark]:
    """Marks for tables of contents: lists whose every line is a link into the page itself."""
    lists: dict[int, tuple[Element, int]] = {}
    for link in outline.by_tag.get("a", ()):
        if not link.get("href").startswith("#") or len(link.get("href")) < 2:
            continue
        first, last = extent.span(link)
        line = next((outer for outer in link.ancestors() if outer.tag == "li"), None)
        if line is None or last != first + 1 or passages[first].text != outline.text(link):
            continue
        around = [outer for outer in link.ancestors() if outer.tag in {"ul", "ol"}]
        if around:
            lists[around[-1].index] = around[-1], lists.get(around[-1].index, (line, 0))[1] + 1
    return [
        _mark("nav", box, passages, extent)
        for box, count in lists.values()
        if count >= CONTENTS and count >= CONTENTS_SHARE * extent.lines(box)
    ]


def void_tables(outline: Outline, marks: list[Mark]) -> None:
    """Lift the marks of figures that hold a table."""
    held = {
        outer.index
        for table in outline.by_tag.get("table", ())
        for outer in table.ancestors()
        if outer.tag == "figure"
    }
    for mark in marks if held else ():
        if mark.rule == "figure" and mark.element.index in held:
            mark.void = True


def mark_captions(outline: Outline, passages: list[Passage], extent: Extent) -> list[Mark]:
    """Marks for the words in boxes that are otherwise a picture."""
    marks: list[Mark] = []
    doubtful: list[Element] = []
    done = -1
    # In a very short article everything is small: a caption is never most of what the page says.
    prose = sum(passage.prose for passage in passages if passage.furniture is None)
    limit = min(CAPTION_SIZE, 4 * prose // 10)
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
            if (near := _box_of_one(picture, box, passages, extent)) is not None:
                doubtful.append(near)
                done = near.end
            continue
        marks.append(_mark("caption", box, passages, extent))
        done = box.end
    marks += [_mark("caption", box, passages, extent) for box in _apart(doubtful, passages, extent, prose)]
    return marks


def _box_of_one(picture: Element, widest: Element, passages: list[Passage], extent: Extent) -> Element | None:
    """The narrowest box around a picture that holds text, if that is one paragraph below it."""
    box = picture
    while box is not widest and box.parent is not None and extent.size(box) == 0:
        box = box.parent
    first, last = extent.span(box)
    above = passages[first]
    long = [passage for passage in passages[first:last] if passage.prose and passage.furniture is None]
    if len(long) != 1 or above.start < picture.index or above.owner.holds(picture):
        return None
    quoted = any(outer.tag == "blockquote" for outer in (long[0].owner, *long[0].owner.ancestors()))
    return None if quoted or is_decoration(picture) else box


def _apart(boxes: list[Element], passages: list[Passage], extent: Extent, prose: int) -> list[Element]:
    """Of boxes with a picture and a paragraph below it those that are not how the page sets its paragraphs.

    Told by the paragraphs that have none: those beside the box are made otherwise, and are nearly all of the text.
    """
    said = [
        sum(passage.prose for passage in passages[slice(*extent.span(box))] if passage.furniture is None)
        for box in boxes
    ]
    if not boxes or sum(said) > PICTURED * prose:
        return []
    own = {box.index for box in boxes}
    kin: dict[int, set[tuple[str, str]]] = {}
    apart: list[Element] = []
    for box, size in zip(boxes, said, strict=True):
        around = box.parent
        if around is not None and around.index not in kin:
            kin[around.index] = _makes_in(around, own, passages, extent)
        if size and around is not None and (box.tag, box.get("class")) not in kin[around.index]:
            apart.append(box)
    return apart


def _makes_in(
    around: Element, boxes: Collection[int], passages: list[Passage], extent: Extent
) -> set[tuple[str, str]]:
    """Tags and classes of the children of `around` that hold prose and are none of `boxes`."""
    makes: set[tuple[str, str]] = set()
    end = -1
    for passage in passages[slice(*extent.span(around))]:
        if passage.start < end or not passage.prose or passage.furniture is not None:
            continue
        branch = passage.owner
        while branch.parent is not None and branch.parent is not around:
            branch = branch.parent
        end = branch.end
        if branch.index not in boxes:
            makes.add((branch.tag, branch.get("class")))
    return makes


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
