"""The structured parts of an article, as BeautifulSoup trees.

BeautifulSoup costs 10 to 27 ms for a whole page, most of it for parts that are thrown away. So it is handed only
the chosen passages that stand in lists, tables and quotations, replayed from the outline by a tree builder of our
own without making and parsing HTML again. What has structure is then read with its API.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder

from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.outline import Element

STRUCTURE = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "pre",
    ]
)
"""Elements whose kind is kept; what else is around a passage makes it a paragraph."""

CLOSING = frozenset(",.;:!?)]»”’…%")
"""Marks that stand close to the word before them."""

Step = tuple[int, str]
"""An open element: item index and tag name."""


DEEPEST = 12
"""Structural elements around a passage that are replayed; no list is nested deeper on purpose."""


class ReplayBuilder(HTMLTreeBuilder):
    """A tree builder whose input is not markup but what was read before."""

    features: list[str] = []

    def __init__(self) -> None:
        super().__init__(multi_valued_attributes={}, string_containers={})

    def prepare_markup(
        self, markup: Any, *_: Any, **__: Any
    ) -> Iterator[tuple[Any, str | None, str | None, bool]]:
        yield markup, None, None, False


class _Passages(ReplayBuilder):
    """Replays chosen passages."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        super().__init__()
        self._passages = passages

    def feed(self, markup: Any) -> None:
        soup = self.soup
        assert soup is not None  # set by initialize_soup, which BeautifulSoup calls first
        opened: list[Step] = []
        before: Passage | None = None
        for passage in self._passages:
            if before is not None and passage.continues(before):
                soup.handle_data(joined("", passage.text))
            else:
                path = path_of(passage)
                common = 0
                while common < min(len(opened), len(path)) and opened[common] == path[common]:
                    common += 1
                while len(opened) > common:
                    soup.handle_endtag(opened.pop()[1])
                if before is not None and common == len(path):
                    soup.handle_data(" ")  # two lines of one list item
                for step in path[common:]:
                    soup.handle_starttag(step[1], None, None, {})
                    opened.append(step)
                soup.handle_data(passage.text)
            before = passage
        while opened:
            soup.handle_endtag(opened.pop()[1])


def joined(line: str, rest: str) -> str:
    """A line and what goes on after something was taken out of it."""
    return line + (rest if rest[0] in CLOSING else f" {rest}")


def path_of(passage: Passage) -> list[Step]:
    """The structural elements around a passage, from the outermost; the last is its own."""
    steps: list[Step] = []
    element: Element | None = passage.owner
    while element is not None and len(steps) < DEEPEST:
        if element.tag in STRUCTURE:
            steps.append((element.index, element.tag))
        element = element.parent
    steps.reverse()
    if not steps or steps[-1][1] in {"p", "blockquote", "ul", "ol", "dl", "table", "tr", "td", "th"}:
        if steps and steps[-1][1] == "p":
            steps.pop()
        # Each passage is a paragraph of its own, also where line breaks part them inside one element.
        steps.append((passage.start, "p"))
    return steps


def source_of(picture: Element) -> str:
    """The address of a picture as written: the lazily loaded one first, since `src` is then a placeholder."""
    for name in ("data-src", "data-original", "data-lazy-src", "src"):
        value = picture.get(name)
        if value and not value.startswith("data:"):
            return value
    candidates = picture.get("srcset") or picture.get("data-srcset")
    return candidates.split()[0].rstrip(",") if candidates else ""


def fragment_of(passages: Iterable[Passage]) -> BeautifulSoup:
    """The passages, in page order, with the structural elements around them."""
    return BeautifulSoup("<", builder=_Passages(passages))
