"""Who wrote: JSON-LD, microdata, meta, and the byline that readers see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin

from tasks.article import Author
from tasks.extract.body import Body
from tasks.extract.declared import Declared
from tasks.extract.fields.people import Byline, merged, parse_byline
from tasks.extract.fields.place import Place, elements_in
from tasks.extract.fields.site import site_names
from tasks.extract.fields.words import fold
from tasks.extract.outline import Element, Outline
from tasks.extract.page import Page
from tasks.extract.schema_org import Item

META = ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author",
"sailthru.author",
        "citation_author", "og:article:author", "article:author:name", "cxenseparse:author", "authors",
        "twitter:data1")  # fmt: skip

AUTHOR_HINT = re.compile(
    r"author|by-?line|\bautor|auteur|autore\b|verfasser|writer|redakteur|journalist|contributor|"
    r"writtenby|written-by|"
    r"firma\b|signature|person-?name|skribent|forfatter"
)
NOT_AUTHOR_HINT = re.compile(
    r"bio\b|biograph|about|avatar|image|img|photo|social|follow|comment|related|more-from|description|"
    r"box|recirc|date|"
    r"time|icon|share|headline|title\b"
)
LEADING = re.compile(
    r"^(?:(?:written|words|story|text|posted|reported|reviewed|published)\s+)?(?:by|von|por|par|di|door|"
    r"av|af)\s+(?=\S)"
    r"|^(?:text|autor(?:in|en)?|author|auteur|autore)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
LONGEST = 160
"""Characters of a byline; longer is a biography."""


@dataclass(frozen=True, slots=True)
class Written:
    """The outcome."""

    raw: str | None
    authors: tuple[Author, ...]
    agencies: tuple[str, ...]
    method: str


def read_byline(page: Page, place: Place, body: Body | None) -> Written:
    """The people, agencies and desks that `page` names as its writers."""
    sites = site_names(page)
    declared = page.declared
    stated = _from_items(declared.article.values("author", "creator"), page.url, sites)
    method = "jsonld"
    if not stated.authors:
        for name, found in (
            ("microdata", _from_items(declared.microdata.values("author", "creator"), page.url, sites)),
            ("microdata", _from_items(declared.loose.values("author", "creator"), page.url, sites)),
            ("meta", _from_meta(declared, sites)),
        ):
            if found.authors or (found.agencies and not stated.agencies):
                stated, method = Byline(found.authors, found.agencies or stated.agencies), name
            if stated.authors:
                break
    raw, shown = _shown(page, place, sites)
    if not stated.authors and shown.authors:
        return Written(raw, shown.authors, _distinct(shown.agencies), "text")
    if not stated and shown:
        return Written(raw, shown.authors, shown.agencies, "text")
    authors = _with_roles(stated.authors, shown.authors)
    return Written(raw, authors, _distinct(stated.agencies), method if stated else "")


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return tuple(found.values())


def _from_items(values: Iterator[str | Item], url: str, sites: frozenset[str]) -> Byline:
    authors: list[Author] = []
    agencies: list[str] = []
    for value in values:
        if isinstance(value, str):
            parsed = parse_byline(value, sites) if not value.startswith("http") else Byline()
            authors.extend(parsed.authors)
            agencies.extend(parsed.agencies)
            continue
        own = _address(value, url)
        for name in value.texts("name") or value.texts("@id"):
            parsed = parse_byline(name, sites) if not name.startswith(("http", "/", "#")) else Byline()
            if "Person" not in value.types and value.types and not parsed.agencies:
                agencies.append(name) if name.strip() else None
                continue
            role = value.text("jobTitle")
            alone = len(parsed.authors) == 1
            authors.extend(
                author.model_copy(
                    update={"url": own if alone else None, "role": author.role or (role if alone else None)}
                )
                for author in parsed.authors
            )
            agencies.extend(parsed.agencies)
    return Byline(merged(authors), tuple(dict.fromkeys(agencies)))


def _address(item: Item, url: str) -> str | None:
    stated = item.address("url", "sameAs") or item.address("@id")
    if stated is None:
        return None
    try:
        return urljoin(url, stated)
    except ValueError:
        return None


def _from_meta(declared: Declared, sites: frozenset[str]) -> Byline:
    best = Byline()
    for name in META:
        authors: list[Author] = []
        agencies: list[str] = []
        for content in declared.meta.get(name, ()):
            if content.startswith(("http", "/", "@")) or len(content) > LONGEST:
                continue
            parsed = parse_byline(content, sites)
            authors.extend(parsed.authors)
            agencies.extend(parsed.agencies)
        if authors:
            return Byline(merged(authors), tuple(agencies))
        if agencies and not best:
            best = Byline((), tuple(agencies))
    return best


# ---- shown ---------------------------------------------------------------------------------------


def _shown(page: Page, place: Place, sites: frozenset[str]) -> tuple[str | None, Byline]:
    """The printed byline near the heading, or after the body, and what it says."""
    for part in (place.head, place.tail):
        best_score, best_raw, best = 0.0, None, Byline()
        for element, score in _candidates(page.outline, part):
            raw = byline_lines(page.outline, element)
            if not raw or len(raw) > LONGEST:
                continue
            parsed = parse_byline(raw, sites)
            worth = score if parsed.authors else score - 0.8
            if parsed and worth > best_score:
                best_score, best_raw = worth, raw
                best = Byline(_linked(page, element, parsed.authors), parsed.agencies)
        if best:
            return best_raw, best
    return None, Byline()


AUTHOR_PATH = re.compile(r"/aut(?:h?ors?|eur|ore)s?/")


@lru_cache(maxsize=8192)
def _look(hints: str) -> float:
    """How much class words speak of a byline."""
    if not hints or not AUTHOR_HINT.search(hints):
        return 0.0
    return 1.0 if NOT_AUTHOR_HINT.search(hints) else 1.5


def _candidates(outline: Outline, part: range) -> Iterator[tuple[Element, float]]:
    """Elements that may hold the byline, with how much they look it."""
    for element in elements_in(outline, part):
        size = element.end - element.index
        if size > 60:
            continue
        score = _look(element.hints)
        if element.tag == "a":
            attributes = element.attributes
            if "author" in (attributes.get("rel") or ""):
                score = 1.6
            elif "/aut" in (attributes.get("href") or "") and AUTHOR_PATH.search(attributes["href"] or ""):
                score = max(score, 1.2)
        if size <= 12:
            text = _own_start(outline, element)
            if text and LEADING.match(text):
                score = max(score + 0.6, 1.2)
        if score:
            yield element, score


def _own_start(outline: Outline, element: Element) -> str:
    """The element's text when it begins at once with a letter, up to the longest byline."""
    for item in outline.items[element.index + 1 : min(element.index + 3, element.end)]:
        if isinstance(item, str) and (start := item.lstrip()):
            return outline.text(element)[:LONGEST] if start[0] in "bBvVpPdDaAtTwWsSrR" else ""
    return ""


DATE_LINE = re.compile(
    r"\d{4}|\d{1,2}[:.]\d{2}|\bago\b|\bread\b|\bmin\b|lesezeit|updated|published", re.IGNORECASE
)


def byline_lines(outline: Outline, element: Element) -> str:
    """The text inside `element` line by line, without dates, counts and buttons."""
    lines: list[str] = []
    current: list[str] = []
    skip_to = 0
    for index in range(element.index + 1, element.end):
        if index < skip_to:
            continue
        item = outline.items[index]
        if isinstance(item, str):
            current.append(item)
            continue
        if item.tag in {"time", "button", "svg", "script", "style", "form"} or "date" in item.hints.split():
            skip_to = item.end
        if item.tag in {"div", "p", "br", "li", "ul", "time", "h2", "h3", "h4", "section", "header"}:
            lines.append(" ".join("".join(current).split()))
            current = []
        elif current and not current[-1].endswith((" ", "\n")):
            current.append(" ")
    lines.append(" ".join("".join(current).split()))
    kept = [re.split(r"\s[|•·]\s", line)[0] for line in lines if line and not DATE_LINE.search(line)]
    return "\n".join(dict.fromkeys(line for line in kept if line.strip(" ,|•·-–—/")))


def _linked(page: Page, element: Element, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors with the addresses that their names link to."""
    links: dict[str, str] = {}
    for inner in (element, *page.outline.inside(element)):
        href = inner.get("href")
        if inner.tag == "a" and href and not href.startswith(("mailto:", "javascript:", "#")):
            try:
                links.setdefault(fold(page.outline.text(inner)), urljoin(page.url, href))
            except ValueError:
                continue
    return tuple(
        author.model_copy(update={"url": author.url or links.get(fold(author.name))}) for author in authors
    )


def _with_roles(stated: tuple[Author, ...], shown: tuple[Author, ...]) -> tuple[Author, ...]:
    """The stated people, with roles and addresses that the printed byline adds."""
    known = {fold(author.name): author for author in shown}
    found: list[Author] = []
    for author in stated:
        other = known.get(fold(author.name), author)
        found.append(
            author.model_copy(update={"role": author.role or other.role, "url": author.url or other.url})
        )
    return tuple(found)
