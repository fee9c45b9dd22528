"""Dates where none is printed near the heading: at the start of the body, in boxes that were not read, anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from tasks.extract.fields.moments.dates import Habits, find_dates, read_stated
from tasks.extract.fields.moments.shown import EVENT, FIGURE, PUBLISHED_WORDS, Evidence
from tasks.extract.fields.place import Place, is_foreign, names_foreign
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page


def dates_anywhere(page: Page, habits: Habits) -> Iterator[Evidence]:
    """The first date in a short piece of text of the page, furniture last."""
    later: list[Evidence] = []
    budget = 60
    for index, item in enumerate(page.outline.items):
        if isinstance(item, str) and 5 < len(item) < 200 and FIGURE.search(item):
            reading = next(find_dates(item, habits), None)
            if reading is None or EVENT.match(item, reading.end):
                continue
            budget -= 1
            if budget < 0:
                break
            parent = _parent_of(page, index)
            evidence = Evidence(reading, "text")
            if parent is not None and is_foreign(parent):
                later.append(evidence)
            else:
                yield evidence
    yield from later


MARKED = "time,[class*=date i],[class*=meta i],[class*=publish i],[class*=datum i],[class*=fecha i]"
FURNITURE_TAGS = frozenset({"footer", "nav", "aside", "figure"})


def unread_dates(page: Page, habits: Habits) -> Iterator[Evidence]:
    """Dates in small boxes that the outline did not enter: the first that says a date and nothing else."""
    for node in page.html.css(MARKED)[:60]:
        text = " ".join(node.text(separator=" ").split())
        stated = node.attributes.get("datetime") if node.tag == "time" else None
        reading = read_stated(stated, habits) if stated else None
        if reading is None and len(text) < 120:
            reading = next(find_dates(text, habits), None)
            if reading is not None and (
                len(text) - len(reading.printed) > 30 or EVENT.match(text, reading.end)
            ):
                reading = None
        if reading is not None and not _is_furniture(node):
            yield Evidence(reading, "time" if stated else "text")
            return


def dates_in_furniture(page: Page, habits: Habits) -> Iterator[Evidence]:
    """The first date in what was not entered that words beside it call the day of publication."""
    for _, unread in page.outline.unread.values():
        text = " ".join(unread.split())
        for reading in find_dates(text, habits):
            if PUBLISHED_WORDS.search(text, max(0, reading.start - 40), reading.end + 40):
                yield Evidence(reading, "text")
                return


DATELINE = re.compile(r"\s*[)\]:–—-]")
"""What ends a date line before the first words of a body: "(21. November 2022) ..."."""


def datelines(page: Page, place: Place, habits: Habits) -> Iterator[Evidence]:
    """A date at the start of a paragraph of the head, parted from what follows."""
    for item in page.outline.items[place.head.start : place.head.stop]:
        if isinstance(item, str) and len(item) > 80 and FIGURE.search(item[:60]):
            start = item[:60].lstrip()
            reading = next(find_dates(start, habits), None)
            if reading is not None and reading.start < 25 and DATELINE.match(start, reading.end):
                yield Evidence(reading, "text")
                return


def _is_furniture(node: LexborNode) -> bool:
    parent = node.parent
    for _ in range(12):
        if parent is None:
            return False
        if parent.tag in FURNITURE_TAGS or names_foreign((parent.attributes.get("class") or "").lower()):
            return parent.tag not in {"body", "html", "main", "article"}
        parent = parent.parent
    return False


def _parent_of(page: Page, index: int) -> Element | None:
    """The element in which the text at `index` stands."""
    for back in range(index - 1, -1, -1):
        item = page.outline.items[back]
        if not isinstance(item, str):
            element: Element | None = item
            while element is not None and element.end <= index:
                element = element.parent
            return element
    return None
