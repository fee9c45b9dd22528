"""Bylines that no class word and no "by" marks: behind a label, in brackets, beside a date, below the body."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from tasks.article import Author
from tasks.extract.fields.byline.lines import HABITS, LEADING, is_sentence
from tasks.extract.fields.moments.dates import find_dates
from tasks.extract.fields.names.names import is_person
from tasks.extract.fields.names.names_in_line import joined_names
from tasks.extract.fields.names.people import Byline, parse_byline
from tasks.extract.fields.names.vocabulary import LABELS
from tasks.extract.fields.names.vocabulary_abroad import WRITER_LABELS, part_label
from tasks.extract.fields.place import Place, elements_in
from tasks.extract.parsing.links import absolute
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import fold, squeezed
from tasks.extract.text.phrases import interface_phrase
from tasks.extract.text.writing_systems import is_full_name

LONGEST = 160
"""Characters of a byline; longer is a biography."""

AUTHOR_PATH = re.compile(
    r"/(?:aut(?:h?ors?|eur|ore|oren)s?|people|staff|profile|journalists?|redakteure?|writers?)/"
)
NEAR_DATE = re.compile(
    r"\b(?:19|20)\d{2}\b|\bmin(?:ute)?s? read\b|\bago\b|\d{1,2}[./]\d{1,2}[./]\d{2}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A printed byline, and how much it looks one: 1.2 and more is clear."""

    raw: str | None = None
    byline: Byline = field(default_factory=Byline)
    strength: float = 0.0


def labelled(page: Page, sites: frozenset[str]) -> Shown | None:
    """The name behind a label, as tables of facts about an article have it: "Autorin/Autor: Ada Quill"."""
    items = page.outline.items
    for index, item in enumerate(items):
        if not isinstance(item, str) or not 4 < len(item) < 40:
            continue
        # The words of the other languages are those of menus too ("Haber"), where no colon follows.
        if fold(item) in LABELS or (item.rstrip().endswith((":", "：")) and fold(item) in WRITER_LABELS):
            following = (each for each in items[index + 1 : index + 6] if isinstance(each, str))
            name = next((each for each in following if each.strip(" :\n\t")), "")
            byline = parse_byline(name.strip(" :\n\t"), sites) if len(name) < LONGEST else Byline()
            if any(is_full_name(author.name) for author in byline.authors):
                return Shown(" ".join(name.split()).strip(" :"), byline, 1.2)
    return None


IN_BRACKETS = re.compile(r"\([^()\d]{2,40}\)")
BRACKETS = re.compile(r"\((?P<name>[^()\d]{2,30})\)\s*[|•·–-]")


def in_brackets(page: Page, place: Place) -> Shown | None:
    """An agency alone in brackets: at the start of the date line ("(dpa) | 21.01.2022"), or a line ("(jav, ČTK)")."""
    for part in (place.head, place.tail):
        for element in elements_in(page.outline, part, place.after):
            first = page.outline.items[element.index + 1] if 1 < element.end - element.index <= 6 else ""
            if not isinstance(first, str) or not first.lstrip().startswith("("):
                continue
            text = page.outline.text(element)
            if len(text) >= 120:
                continue
            match = BRACKETS.match(text)
            if match and part is place.head and NEAR_DATE.search(text):
                return Shown(match["name"], Byline((), (match["name"].strip(),)), 1.0)
            byline = parse_byline(text) if IN_BRACKETS.fullmatch(text) else Byline()
            if byline.agencies:
                return Shown(text, byline, 1.0)
    return None


def beside_date(page: Page, place: Place, sites: frozenset[str]) -> Shown:
    """A bare name next to a date: no class word says so, but nothing else stands there."""
    outline = page.outline
    for element in elements_in(outline, place.head, place.after):
        if 1 < element.end - element.index < 40 and names_meta(element.hints):
            name = _between_marks(outline, element, sites)
            if name:
                return Shown(name, Byline((Author(name=name),)), 0.8)
        if name := _before_time(outline, element, sites):
            return Shown(name, Byline((Author(name=name),)), 0.8)
        if not 2 <= element.end - element.index <= 4:
            continue
        text = outline.text(element)
        is_link = any(
            each.tag == "a" and not _leads_to(each.get("href"), text)
            for each in (element, element.parent, *outline.inside(element))
            if each
        )
        if is_link:
            continue  # a link beside a date leads to a section, most often
        if not 5 <= len(text) <= 90 or " " not in text:
            continue
        raw = LEADING.sub("", re.split(r"\s*[|•·]\s*", text)[0])
        names = [name for piece in JOINED.split(raw) for name in joined_names(piece)]
        if not all(_is_bare_name(name, sites) for name in names):
            continue
        around = outline.items[max(0, element.index - 6) : element.end + 6]
        if any(isinstance(item, str) and len(item) < 80 and NEAR_DATE.search(item) for item in around):
            authors = tuple(Author(name=name) for name in names)
            return Shown(raw, Byline(linked(page, element, authors)), 0.8)
    return Shown()


def _leads_to(href: str, name: str) -> bool:
    """Whether an address is that of a writer's page: it says so, or ends in the name, as in `/@adaquill`."""
    if AUTHOR_PATH.search(href):
        return True
    last = href.rstrip("/").rsplit("/", 1)[-1].partition("?")[0]
    return not TOPIC_PATH.search(href) and " " in name and squeezed(last) == squeezed(name)


TOPIC_PATH = re.compile(
    r"/(?:tags?|topics?|thema|themen|themes?|temas?|person(?:en|s|a|as|ne)?|category|kategorie|dossiers?)/"
)
"""Addresses of pages about people who are written of."""

JOINED = re.compile(r"\s(?:and|und|et|y|e|en|og|och|&)\s|,\s")
"""Between the names of a line that is nothing but names."""


def _is_bare_name(text: str, sites: frozenset[str]) -> bool:
    """Whether `text` is a person's name of two or three words and nothing else."""
    words = text.split()
    return (
        2 <= len(words) <= 3
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and is_person(text, sites)
        and not interface_phrase(text)
        and part_label(text)[0] is None
    )


CLOSING = 8
"""Items behind the body by which such a line may end."""
RIGHT = re.compile(r"text-align:\s*(?:right|end)")


def at_right(page: Page, place: Place, sites: frozenset[str]) -> Shown:
    """A bare name set to the right below the body, as papers of East and South-East Asia close an article."""
    near = range(max(place.tail.start, place.after - 8), min(place.tail.stop, place.after + CLOSING))
    for element in elements_in(page.outline, near, place.after):
        if element.end - element.index > 6 or not place.after - 2 <= element.end <= place.after + CLOSING:
            continue
        if element.get("align") == "right" or RIGHT.search(element.get("style")):
            text = page.outline.text(element)
            byline = parse_byline(text, sites) if 2 < len(text) < 60 and not is_sentence(text) else Byline()
            if byline.authors and all(is_full_name(author.name) for author in byline.authors):
                return Shown(text, byline, 1.15)
    return Shown()


META_HINT = re.compile(r"(?:^|[\s_-])(?:meta|info|details)(?:$|[\s_-])|byline")
MARKS = re.compile(r"\s*[|•·∙~]\s*")


@lru_cache(maxsize=8192)
def names_meta(hints: str) -> bool:
    """Whether class words speak of the line of remarks about an article."""
    return bool(hints) and META_HINT.search(hints) is not None


def _before_time(outline: Outline, element: Element, sites: frozenset[str]) -> str | None:
    """A bare name with which a line begins whose date follows a mark: "Bel Trew - <time>22 November 2026</time>"."""
    size = element.end - element.index
    words = outline.items[element.index + 1] if 2 <= size <= MOST_ITEMS else ""
    if not isinstance(words, str) or not 5 < len(words) < LONGEST:
        return None
    behind = outline.items[element.index + 2] if size > 2 else ""
    if isinstance(behind, str) or behind.tag != "time":
        date = next(find_dates(words, HABITS), None) if NEAR_DATE.search(words) else None
        if date is None:
            return None
        words = words[: date.start]
    name = words.strip()
    if not name.endswith(DASHES):
        return None
    name = LEADING.sub("", name.rstrip(" ,|•·-–—"))
    return name if _is_bare_name(name, sites) else None


MOST_ITEMS = 12
"""Items of a line that begins with a name and a date."""


DASHES = ("-", "–", "—", "|", "•", "·", ",")
"""Marks between a name and the date behind it."""


def _between_marks(outline: Outline, element: Element, sites: frozenset[str]) -> str | None:
    """A bare name between marks in a line of remarks: "November 22, 2026 · 5 min · Bel Trew"."""
    pieces: list[str] = []
    skip_to = 0
    for index in range(element.index + 1, element.end):
        item = outline.items[index]
        if isinstance(item, str):
            pieces.append(item if index >= skip_to else "")
        else:
            pieces.append(" | ")
            skip_to = item.end if item.tag == "a" else skip_to  # a link there leads to a section
    text = "".join(pieces)
    if len(text) > LONGEST or not NEAR_DATE.search(text):
        return None
    for part in MARKS.split(text):
        name = " ".join(part.split())
        if _is_bare_name(name, sites):
            return name
    return None


def linked(page: Page, element: Element, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors with the addresses that their names link to."""
    links: dict[str, str] = {}
    named = {fold(author.name) for author in authors}
    for inner in (element, *page.outline.inside(element)) if authors else ():
        if inner.tag != "a":
            continue
        href = inner.get("href")
        if href and not href.startswith(("mailto:", "javascript:", "#")):
            words = fold(page.outline.text(inner))
            if words in named and (address := absolute(href, page.url)):
                links.setdefault(words, address)
    return tuple(
        author
        if author.url or not (url := links.get(fold(author.name)))
        else author.model_copy(update={"url": url})
        for author in authors
    )
