"""What stands behind an article under a heading of its own: readers' comments, and who wrote it.

Such a part is told by its heading, in classes of whatever name; a heading alone is taken out by `trim`, what stands
under it reads like the article.
"""

from __future__ import annotations

import re

from tasks.extract.main_content.passages import Mark, Passage
from tasks.extract.parsing.outline import Element
from tasks.extract.text.folding import fold
from tasks.extract.text.phrases import interface_phrase
from tasks.extract.trimming.cards import HEADINGS, Extent

HEADING_SIZE = 200
"""Characters; the heading over comments may repeat the article's."""

THOUGHTS = re.compile(
    r"^(?:\d+|one|ein|une?|un[ao]?|een)\s(?:thoughts? (?:on|about)|(?:responses?|replies|reply|comments?) (?:on|to)|"
    r"gedanken? zu|kommentare? zu|réflexions? sur|commentaires? sur|réponses? à|comentarios? (?:en|sobre|em|a)|"
    r"pensamientos? (?:en|sobre)|pensier[io] su|comment[io] su|comentários? (?:em|sobre)|pensamentos? sobre|"
    r"gedachten? over|reacties? op)\b",
    re.I,
)
"""The heading that WordPress sets over comments: "10 thoughts on “…”"."""

ABOUT = re.compile(
    r"^(?:about|meet|über|zur person:?|à propos de|acerca de|sobre|informazioni su|over|om)\s+(?P<name>\S.{3,50})$",
    re.I,
)
"""The heading over a note on who wrote the article."""

COMMENTS_SIZE = 40
"""Characters, weighed, of a heading that says no more than that comments follow."""

OF_PAPERS = frozenset({"discussion", "discussions", "diskussion", "discusión", "discussão", "discussione"})
"""Headings over comments that are those of a chapter, too."""

NOTE_SIZE = 900
"""Characters of such a note."""

AUTHOR = re.compile(r"author|autor|auteur|profile?s?/|redaktion|staff", re.I)
"""Names in addresses of pages about writers."""


def mark_endings(passages: list[Passage], extent: Extent, writers: set[str]) -> list[Mark]:
    """Marks for comments and notes on writers below the article.

    writers: folded, whom the page's data name as authors.
    """
    marks: list[Mark] = []
    prose = done = 0
    for place, passage in enumerate(passages):
        if passage.furniture is not None or place < done:
            continue
        if prose and passage.owner.tag in HEADINGS and passage.size <= HEADING_SIZE:
            about = ABOUT.match(passage.text)
            if about is not None or _is_over_comments(passage):
                first, last, box = _section(place, passage, extent)
                name = fold(about["name"]) if about is not None else ""
                if _ends(passages[first:last], name, writers, behind=prose, alone=box is not passage.owner):
                    marks.append(mark := Mark("byline" if name else "comments", box, None))
                    for inner in passages[first:last]:
                        if inner.furniture is None:
                            inner.mark = mark
                    done = last
                    continue
        prose += passage.prose
    return marks


def _is_over_comments(heading: Passage) -> bool:
    """Whether a heading is one that stands over comments."""
    text = heading.text
    if THOUGHTS.match(text):
        return True
    if heading.size > COMMENTS_SIZE:
        return False
    return interface_phrase(text, linked=heading.links > 0) == "comment" and fold(text) not in OF_PAPERS


def _section(place: int, heading: Passage, extent: Extent) -> tuple[int, int, Element]:
    """What stands under a heading, to the end of the first box that holds more than the heading; and that box, or the
    heading itself if the box begins above it."""
    box = heading.owner
    first, last = extent.span(box)
    while last == place + 1 and box.parent is not None:
        box = box.parent
        first, last = extent.span(box)
    return place, last, box if first == place else heading.owner


def _ends(section: list[Passage], name: str, writers: set[str], *, behind: int, alone: bool) -> bool:
    """Whether what stands under a heading is no part of the article, which has so many characters of prose before it.

    name: folded, whom the heading names; a heading over comments names nobody.
    alone: whether the section has a box of its own.
    """
    said = sum(passage.prose for passage in section[1:] if passage.furniture is None)
    if not said or not (alone or said < behind):
        return False
    if not name:
        return True
    known = AUTHOR.search(section[0].href) or any(f" {name} " in f" {writer} " for writer in writers)
    return (
        alone
        and said <= min(NOTE_SIZE, behind)
        and bool(known)
        and any(name in fold(passage.text) for passage in section[1:])
    )
