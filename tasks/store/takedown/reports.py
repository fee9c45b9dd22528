"""The validation reports of runs: found where their rows name an article, and those rows taken out."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from bs4 import BeautifulSoup, Tag

from tasks.store.takedown.telling import Telling

INSTEAD = "taken down"
"""What a row says after it."""
_BLOCKS = ("tr", "li", "dd", "p", "summary")


def report_tells(page: bytes, telling: Telling) -> bool:
    """True when a report names the article, by an address or by a capture. Headlines alone may be another's."""
    text = page.decode("utf-8", "replace")
    around = _as_written(text, telling)
    words = _Words()
    words.feed(text)
    words.close()
    return any(map(around.is_in, words.found))


def report_without(page: bytes, telling: Telling) -> bytes:
    """The report with a note in place of every row that names the article. Its counts stay."""
    text = page.decode("utf-8", "replace")
    around = _as_written(text, telling)
    document = BeautifulSoup(text, "html.parser")
    telling_strings = document.find_all(string=lambda said: said is not None and around.is_in(said))
    places = [string.parent for string in telling_strings]
    places += document.find_all(lambda tag: _attributes_tell(tag, around))
    for place in places:
        if place is not None:
            _note(document, place.find_parent(_BLOCKS) if place.name not in _BLOCKS else place, place)
    return document.encode("utf-8")


def _as_written(text: str, telling: Telling) -> Telling:
    """How to look for the article in a report.

    Where rows do not say of which capture they are, those at addresses that were another article's too count: nothing
    else tells whose they are, and a row that goes in vain is no loss.
    """
    target = telling.target if "data-capture=" in text else telling.target.with_shared()
    return replace(telling, target=target, headlines=frozenset())


def _attributes_tell(tag: Tag, telling: Telling) -> bool:
    return any(isinstance(value, str) and telling.is_in(value) for value in tag.attrs.values())


def _note(document: BeautifulSoup, block: Tag | None, place: Tag) -> None:
    block = block or place
    block.clear()
    block.attrs.clear()
    if block.name != "tr":
        block.string = INSTEAD
        return
    cell = document.new_tag("td", attrs={"class": "soft", "colspan": "2"})
    cell.string = INSTEAD
    block.append(cell)


class _Words(HTMLParser):
    """Every text and every value of an attribute, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for _, value in attrs if value]

    def handle_data(self, data: str) -> None:
        self.found.append(data)
