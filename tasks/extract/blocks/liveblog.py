"""Live blogs: told apart, and their entries found with their times."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from tasks.article import Moment
from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.page import Page

NAMES = re.compile(
    r"live-?(?:blog|ticker|event|post|entry|update|feed|coverage)|minute-by-minute|minuto-a-minuto"
)

LEAST_ENTRIES = 3

CLIMB = 8
"""Levels above a paragraph in which its entry is looked for."""

DIGITS = re.compile(r"\d+")


def is_liveblog(page: Page) -> bool:
    """Whether the page says that it is a live blog: in its data, or in the names of many elements."""
    if "LiveBlogPosting" in page.declared.article.types or any(page.declared.items_of("LiveBlogPosting")):
        return True
    named = 0
    for tag in ("div", "article", "section", "li"):
        for element in page.outline.by_tag.get(tag, ()):
            if "live" in element.get("class") and NAMES.search(element.hints):
                named += 1
                if named > LEAST_ENTRIES:
                    return True
    return False


def find_entries(outline: Outline, passages: Iterable[Passage]) -> list[Element]:
    """The entries that hold the passages: boxes of the same make, side by side, each with its time."""
    groups: dict[tuple[int, str, str], dict[int, Element]] = {}
    for passage in passages:
        element: Element | None = passage.owner
        for _ in range(CLIMB):
            if element is None or element.parent is None:
                break
            make = (element.parent.index, element.tag, DIGITS.sub("", element.get("class")))
            groups.setdefault(make, {})[element.index] = element
            element = element.parent
    timed = [
        [element for element in group.values() if entry_moment(outline, element) is not None]
        for group in groups.values()
        if len(group) >= LEAST_ENTRIES
    ]
    return max((group for group in timed if len(group) >= LEAST_ENTRIES), key=len, default=[])


def entry_moment(outline: Outline, entry: Element) -> Moment | None:
    """The first machine-readable time inside an entry."""
    for element in outline.inside(entry):
        stated = element.get("datetime") or element.get("data-timestamp") or element.get("data-time")
        moment = _moment(stated.strip(), outline.text(element)) if stated else None
        if moment is not None:
            return moment
    return None


def _moment(stated: str, printed: str) -> Moment | None:
    shown = printed[:60] or None
    if stated.isdecimal() and len(stated) in {10, 13}:
        instant = datetime.fromtimestamp(int(stated[:10]), UTC)
        return Moment(instant=instant, printed=shown, source="time")
    try:
        if len(stated) == 10:
            return Moment(date=date.fromisoformat(stated), printed=shown, source="time")
        instant = datetime.fromisoformat(stated)
    except ValueError:
        return None
    if instant.tzinfo is None:
        return Moment(date=instant.date(), printed=shown or stated, source="time")
    return Moment(instant=instant, zone=instant.strftime("%z") or None, printed=shown, source="time")
