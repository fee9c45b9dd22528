"""An operator's CSS selectors for one layout of a publisher (`Source.layouts`).

Selectors are BeautifulSoup's (soupsieve), the most complete of Python's, because an operator writes what the
browser's inspector shows: `:has()`, `:not()`, `:nth-of-type()` and the rest work. They are asked of a tree replayed
from the outline, which costs some milliseconds a page and only where a source has a layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from tasks.errors import FatalError
from tasks.extract.blocks.fragment import ReplayBuilder
from tasks.extract.main_content.passages import Mark, Passage
from tasks.extract.parsing.outline import Element, Outline
from tasks.source import Layout, Source

INDEX = "data-outline-index"


def layout_of(source: Source | None, fetched_at: datetime | None) -> Layout | None:
    """The layout in force when the page was fetched; without a time, the one in force last."""
    if source is None or not source.layouts:
        return None
    return source.layout_at(fetched_at.date() if fetched_at else date.max)


@dataclass(frozen=True)
class Selectable:
    """A page that CSS selectors can be asked of."""

    outline: Outline

    @cached_property
    def _soup(self) -> BeautifulSoup:
        return BeautifulSoup("<", builder=_WholePage(self.outline))

    def select(self, selector: str, *, key: str) -> list[Element]:
        """The elements that `selector` matches, in page order.

        Raises FatalError when the selector, which stands under `key` in the source's file, is no CSS.
        """
        try:
            found = self._soup.select(selector)
        except SelectorSyntaxError as error:
            first = str(error).splitlines()[0]
            raise FatalError(
                f"layout: {key}: {selector!r}: {first}", mend="write a valid CSS selector"
            ) from error
        items = [self.outline.items[int(str(tag[INDEX]))] for tag in found if isinstance(tag, Tag)]
        return [item for item in items if isinstance(item, Element)]


def mark_removed(outline: Outline, layout: Layout, passages: list[Passage]) -> list[Mark]:
    """Marks for the elements that `Layout.remove` selects; nothing lifts them."""
    if not layout.remove:
        return []
    page = Selectable(outline)
    marks = [
        Mark("layout", element, None)
        for number, selector in enumerate(layout.remove)
        for element in page.select(selector, key=f"{layout.name}.remove[{number}]")
    ]
    for passage in passages:
        for mark in marks:
            if mark.element.holds_index(passage.start):
                passage.mark = mark
    return marks


class _WholePage(ReplayBuilder):
    """Replays every element of the outline, with its attributes and its place."""

    def __init__(self, outline: Outline) -> None:
        super().__init__()
        self._outline = outline

    def feed(self, markup: Any) -> None:
        soup = self.soup
        assert soup is not None  # set by initialize_soup, which BeautifulSoup calls first
        opened: list[Element] = []
        for index, item in enumerate(self._outline.items):
            while opened and opened[-1].end <= index:
                soup.handle_endtag(opened.pop().tag)
            if isinstance(item, str):
                soup.handle_data(item)
            else:
                attributes = {name: value or "" for name, value in item.attributes.items()}
                soup.handle_starttag(item.tag, None, None, {**attributes, INDEX: str(index)})
                opened.append(item)
        while opened:
            soup.handle_endtag(opened.pop().tag)
