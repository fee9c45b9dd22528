"""Which pictures belong to the article."""

from __future__ import annotations

import re
from collections.abc import Collection

from tasks.extract.main_content.passages import Mark
from tasks.extract.parsing.outline import Element, Outline

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

ORNAMENT = re.compile(r"ornament|divider|separator|monogram|flash_?player", re.I)
"""Names of the files of such images."""

SMALL = 100
"""Pixels; an image whose stated width or height is below is an icon or a tracking pixel."""

BEFORE = 250
"""Items that the lead picture may stand before the headline."""

SHORTLY_BEFORE = 50
"""Items that the lead picture may stand before the first paragraph of a page without an `h1`."""

AFTER = 370
"""Items after the last paragraph in which captioned pictures of the same article may stand: galleries do."""


def read_figures(
    outline: Outline, first: Element, last: Element, headline: Element | None, marks: Collection[Mark]
) -> tuple[Element, ...]:
    """The `figure` and `img` elements of the article, in page order, each picture once.

    They stand between the headline and the last paragraph, or in the same `article` shortly before the headline, or,
    if they have a caption of their own, after the last paragraph in the same box or `article`.
    """
    void = {mark.element.index for mark in marks if mark.void}
    boxes = [mark.element for mark in marks if mark.rule == "teaser"]
    top = headline if headline is not None else first
    start = min(first.index, top.index)
    around = next((element for element in top.ancestors() if element.tag == "article"), None)
    if around is not None:
        start = max(around.index, top.index - (BEFORE if headline is not None else SHORTLY_BEFORE))
    end = last.end
    own = around if around is not None and around.holds(last) else last.parent
    if own is not None and own.tag != "body":
        end = max(end, min(own.end, last.end + AFTER))
    found: list[Element] = []
    done = -1
    for element in outline.all("figure", "img", "amp-img"):
        if element.index < done or not start <= element.index <= end:
            continue
        if element.index >= last.end and not _has_caption(outline, element):
            continue
        if element.tag == "figure":
            pictures = [each for each in outline.inside(element) if each.tag in {"img", "amp-img", "source"}]
        else:
            pictures = [element]
        if not pictures or is_decoration(pictures[0]) or _is_foreign(element, void):
            continue
        if any(box.holds(element) for box in boxes):
            continue
        found.append(element)
        done = element.end
    return tuple(found)


def _has_caption(outline: Outline, element: Element) -> bool:
    return element.tag == "figure" and any(
        each.tag == "figcaption" and len(outline.text(each)) > 1 for each in outline.inside(element)
    )


def picture_of(outline: Outline, figure: Element) -> Element | None:
    """The `img` of a figure, or the element itself if it is one."""
    if figure.tag != "figure":
        return figure
    return next((each for each in outline.inside(figure) if each.tag in {"img", "amp-img"}), None)


def is_decoration(picture: Element) -> bool:
    """Whether a picture shows nothing of the article: an icon, a logo, somebody's portrait."""
    for side in ("width", "height"):
        size = picture.get(side)
        if size.isdecimal() and int(size) < SMALL:
            return True
    address = (picture.get("src") or picture.get("data-src")).rsplit("/", 1)[-1]
    return NO_PICTURE.search(f"{picture.hints} {address}") is not None or ORNAMENT.search(address) is not None


WRITER = re.compile(r"author|autor|auteur|byline|profile")


def _is_foreign(element: Element, void: Collection[int]) -> bool:
    outer = element.parent
    for near in (element, outer, outer.parent if outer is not None else None):
        if near is not None and near.tag not in {"article", "main", "body"} and WRITER.search(near.hints):
            return True
    return any(outer.rule in FOREIGN and outer.index not in void for outer in element.ancestors())
