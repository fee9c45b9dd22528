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

PICTURES = frozenset({"img", "amp-img"})

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
    """Replays the chosen passages and pictures."""

    def __init__(self, pieces: Iterable[Passage | Element]) -> None:
        super().__init__()
        self._pieces = sorted(pieces, key=_position)

    def feed(self, markup: Any) -> None:
        soup = self.soup
        assert soup is not None  # set by initialize_soup, which BeautifulSoup calls first
        opened: list[Step] = []
        before: Passage | Element | None = None
        for piece in self._pieces:
            if isinstance(piece, Passage) and isinstance(before, Passage) and piece.continues(before):
                soup.handle_data(piece.text if piece.text[0] in CLOSING else f" {piece.text}")
                before = piece
                continue
            before = piece
            path = _path(piece)
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
                name = "img" if piece.tag in PICTURES else "hr"
                soup.handle_starttag(name, None, None, {"id": str(piece.index)})
                soup.handle_endtag(name)
        while opened:
            soup.handle_endtag(opened.pop()[1])


def _path(piece: Passage | Element) -> list[Step]:
    """The structural elements around a piece, from the outermost."""
    if not isinstance(piece, Passage):
        return []
    steps: list[Step] = []
    element: Element | None = piece.owner
    while element is not None and len(steps) < DEEPEST:
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
    passages: Iterable[Passage], pictures: Iterable[Element] = (), entries: Iterable[Element] = ()
) -> BeautifulSoup:
    """The chosen passages, in page order, with the structural elements around them.

    Pictures become `img` and the starts of entries `hr`, with the item index as `id`.
    """
    return BeautifulSoup("<", builder=_Passages([*passages, *pictures, *entries]))
