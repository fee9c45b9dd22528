"""Which pictures belong to the article."""

from __future__ import annotations

import re
from collections.abc import Collection

from tasks.extract.outline import Element, Outline
from tasks.extract.passages import Mark

FOREIGN = frozenset(
    [
        "related",
        "teaser",
        "nav",
        "footer",
        "advertisement",
        "comments",
        "newsletter",
        "login",
        "subscribe",
        "share",
        "sidebar",
        "consent",
        "byline",
        "app",
        "poll",
        "hidden",
        "dialog",
        "form",
        "tags",
    ]
)
"""Rules under which a picture is somebody else's: a teaser's, an author's, a partner's."""

NO_PICTURE = re.compile(
    r"avatar|gravatar|logo|icon|emoji|sprite|spacer|placeholder|pixel|tracking|badge|button|wp-smiley|author|profile",
    re.I,
)
"""Names of images that show nothing of the article."""

SMALL = 100
"""Pixels; an image whose stated width or height is below is an icon or a tracking pixel."""

BEFORE = 400
"""Items that the lead picture may stand before the headline."""


def read_figures(
    outline: Outline, first: Element, last: Element, headline: Element | None, marks: Collection[Mark]
) -> tuple[Element, ...]:
    """The `figure` and `img` elements of the article, in page order, each picture once.

    They stand between the headline and the last paragraph, or in the same `article` shortly before the headline.
    """
    void = {mark.element.index for mark in marks if mark.void}
    boxes = [mark.element for mark in marks if mark.rule == "teaser"]
    start = min(first.index, headline.index) if headline is not None else first.index
    if headline is not None:
        around = next((element for element in headline.ancestors() if element.tag == "article"), None)
        if around is not None:
            start = max(around.index, headline.index - BEFORE)
    found: list[Element] = []
    done = -1
    for element in outline.all("figure", "img", "amp-img"):
        if element.index < done or not start <= element.index <= last.end:
            continue
        if element.tag == "figure":
            pictures = [each for each in outline.inside(element) if each.tag in {"img", "amp-img", "source"}]
        else:
            pictures = [element]
        if not pictures or _is_decoration(pictures[0]) or _is_foreign(element, void):
            continue
        if any(box.holds(element) for box in boxes):
            continue
        found.append(element)
        done = element.end
    return tuple(found)


def picture_of(outline: Outline, figure: Element) -> Element | None:
    """The `img` of a figure, or the element itself if it is one."""
    if figure.tag != "figure":
        return figure
    return next((each for each in outline.inside(figure) if each.tag in {"img", "amp-img"}), None)


def _is_decoration(picture: Element) -> bool:
    for side in ("width", "height"):
        size = picture.get(side)
        if size.isdecimal() and int(size) < SMALL:
            return True
    address = (picture.get("src") or picture.get("data-src")).rsplit("/", 1)[-1]
    return NO_PICTURE.search(f"{picture.hints} {address}") is not None


def _is_foreign(element: Element, void: Collection[int]) -> bool:
    return any(outer.rule in FOREIGN and outer.index not in void for outer in element.ancestors())
