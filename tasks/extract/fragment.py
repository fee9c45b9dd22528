"""The article alone, as a BeautifulSoup tree.

BeautifulSoup costs 10 to 27 ms for a whole page, most of it for parts that are thrown away. So it is handed only
the passages that were chosen, replayed from the outline by a tree builder of our own without making and parsing
HTML again, in well under a millisecond. What has structure (lists in lists, tables, quotations) is then read
with its API.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder

from tasks.extract.outline import Element
from tasks.extract.passages import Passage

STRUCTURE = frozenset("h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote table tr td th caption pre".split())
"""Elements whose kind is kept; what else is around a passage makes it a paragraph."""

Step = tuple[int, str]
"""An open element: item index and tag name."""


class _Replay(HTMLTreeBuilder):
    """A tree builder whose input is not markup but steps that were recorded before."""

    features: list[str] = []

    def __init__(self, passages: Iterable[Passage], pictures: Iterable[Element], top: Element | None) -> None:
        super().__init__(multi_valued_attributes=None, string_containers={})
        self._pieces: list[Passage | Element] = sorted([*passages, *pictures], key=_position)
        self._top = top

    def prepare_markup(
        self, markup: Any, *_: Any, **__: Any
    ) -> Iterator[tuple[Any, str | None, str | None, bool]]:
        yield markup, None, None, False

    def feed(self, markup: Any) -> None:
        soup = self.soup
        assert soup is not None  # set by initialize_soup, which BeautifulSoup calls first
        opened: list[Step] = []
        for piece in self._pieces:
            path = self._path(piece)
            common = 0
            while common < min(len(opened), len(path)) and opened[common] == path[common]:
                common += 1
            while len(opened) > common:
                soup.handle_endtag(opened.pop()[1])
            for step in path[common:]:
                soup.handle_starttag(step[1], None, None, {})
                opened.append(step)
            if isinstance(piece, Passage):
                soup.handle_data(piece.text)
            else:
                soup.handle_starttag("img", None, None, {"src": source_of(piece)})
                soup.handle_endtag("img")
        while opened:
            soup.handle_endtag(opened.pop()[1])

    def _path(self, piece: Passage | Element) -> list[Step]:
        if not isinstance(piece, Passage):
            return []
        steps: list[Step] = []
        element: Element | None = piece.owner
        while element is not None and element is not self._top:
            if element.tag in STRUCTURE:
                steps.append((element.index, element.tag))
            element = element.parent
        steps.reverse()
        if not steps or steps[-1][1] in {"p", "blockquote", "ul", "ol", "dl", "table", "tr"}:
            if steps and steps[-1][1] == "p":
                steps.pop()
            # Each passage is a paragraph of its own, also where line breaks part them inside one element.
            steps.append((piece.start, "p"))
        return steps


def _position(piece: Passage | Element) -> int:
    return piece.start if isinstance(piece, Passage) else piece.index


def source_of(picture: Element) -> str:
    """The address of a picture as written: the lazily loaded one first, since `src` is then a placeholder."""
    for name in ("data-src", "data-original", "data-lazy-src", "src"):
        value = picture.get(name)
        if value and not value.startswith("data:"):
            return value
    candidates = picture.get("srcset") or picture.get("data-srcset")
    return candidates.split()[0].rstrip(",") if candidates else ""


def fragment_of(
    passages: Iterable[Passage], pictures: Iterable[Element] = (), top: Element | None = None
) -> BeautifulSoup:
    """The chosen passages and pictures, in page order, with the structure between `top` and them."""
    return BeautifulSoup("<", builder=_Replay(passages, pictures, top))
