"""Who wrote: JSON-LD, microdata, meta, and the byline that readers see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from tasks.article import Author
from tasks.extract.body import Line
from tasks.extract.fields.byline.lines import LEADING
from tasks.extract.fields.byline.shown import read_shown
from tasks.extract.fields.byline.unmarked import LONGEST, Shown
from tasks.extract.fields.names.names import is_account
from tasks.extract.fields.names.people import HOUSE_PLACE, Byline, merged, parse_byline
from tasks.extract.fields.names.vocabulary import LABELS, NEWSROOMS
from tasks.extract.fields.place import Place
from tasks.extract.parsing.declared import Declared
from tasks.extract.parsing.links import absolute
from tasks.extract.parsing.page import Page
from tasks.extract.parsing.schema_org import Item
from tasks.extract.text.density import measure
from tasks.extract.text.end_lines import WIDE_BRACKETS, is_signature
from tasks.extract.text.folding import fold, squeezed
from tasks.extract.text.writing_systems import is_full_name

META = (
    "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
    "citation_author", "og:article:author", "article:author:name", "cxenseparse:author", "authors",
)  # fmt: skip


REPORTER = "記者"
"""With it the brackets at the end of a Japanese article name who wrote it."""

MOST = 100
"""Writers of one article; a scientific paper may name as many."""


@dataclass(frozen=True, slots=True)
class Written:
    """The outcome."""

    raw: str | None
    authors: tuple[Author, ...]
    agencies: tuple[str, ...]
    method: str


def read_byline(page: Page, place: Place, sites: frozenset[str], tail: Sequence[Line] = ()) -> Written:
    """The people, agencies and desks that `page` names as its writers.

    sites: squeezed names of the site, which are never people.
    tail: lines cut off below the body, where a label may name the writer if nothing else does.
    """
    written = _read_byline(page, place, sites)
    if written.authors or written.agencies:
        return written
    for line in tail:
        if line.kind == "byline" and WIDE_BRACKETS.match(line.text) and REPORTER in line.text:
            byline = parse_byline(line.text[1:-1], sites)
            if byline.authors:
                return Written(line.text, byline.authors, _distinct(byline.agencies), "text")
        if line.kind in {"byline", "label"} and is_signature(line.text, measure(line.text)):
            byline = parse_byline(line.text, sites)
            if byline.authors and all(is_full_name(author.name) for author in byline.authors):
                return Written(line.text, byline.authors, _distinct(byline.agencies), "text")
    return _elsewhere(page, sites) or written


def _elsewhere(page: Page, sites: frozenset[str]) -> Written | None:
    """The one name that the page's links call its author, wherever they stand, or that it gives for its account."""
    links = page.html.css("a[rel~=author]")
    named = {name: link for link in links if (name := " ".join(link.text().split()))}
    creator = page.declared.meta_first("twitter:creator") or ""
    for name, method in (*((name, "text") for name in named if len(named) == 1), (creator, "meta")):
        byline = parse_byline(name, sites) if 0 < len(name) <= LONGEST_NAME else Byline()
        if len(byline.authors) == 1 and is_full_name(byline.authors[0].name):
            return Written(name if method == "text" else None, byline.authors, (), method)
    return None


def _read_byline(page: Page, place: Place, sites: frozenset[str]) -> Written:
    stated, method = _stated(page, sites)
    full = any(is_full_name(author.name) for author in stated.authors) and method != "meta"
    shown = read_shown(page, place, sites, thorough=not full)
    if _is_better(shown, stated, method):
        agencies = shown.byline.agencies or (() if method == "meta" else stated.agencies)
        return Written(shown.raw, shown.byline.authors, _distinct(agencies), "text")
    authors = _with_links(_with_roles(stated.authors, shown.byline.authors), page, place)
    raw = shown.raw or _printed(page, place, [*(author.name for author in authors), *stated.agencies], sites)
    if raw is None and stated.agencies and not authors:
        raw = _newsroom(page, place)
    return Written(raw, authors, _distinct(stated.agencies), method if stated else "")


def _stated(page: Page, sites: frozenset[str]) -> tuple[Byline, str]:
    """What the data of the page says, from the best place that names a person, and the place's name."""
    declared = page.declared
    best, method = _from_items(declared.article.values("author", "creator"), page.url, sites), "jsonld"
    if best.authors:
        return best, method
    for name, item in (("microdata", declared.microdata), ("microdata", declared.loose)):
        found = _from_items(item.values("author", "creator"), page.url, sites)
        if found.authors or not best:
            best, method = Byline(found.authors, best.agencies or found.agencies), name
        if best.authors:
            return best, method
    found = _from_meta(declared, sites)
    if found.authors or not best:
        best, method = Byline(found.authors, best.agencies or found.agencies), "meta"
    return best, method


def _is_better(shown: Shown, stated: Byline, method: str) -> bool:
    """Whether the printed byline is to be believed before the data."""
    authors = shown.byline.authors
    if not stated:
        return bool(shown.byline)
    if not authors:
        return False
    full = all(is_full_name(author.name) for author in authors)
    if not stated.authors:
        # The data names the house alone: any clear name on the page says more.
        return full and shown.strength >= 1.15
    if not any(is_full_name(author.name) for author in stated.authors):
        return full and shown.strength >= 1.2  # an account's name against a person's
    said = {fold(author.name) for author in stated.authors}
    printed = {fold(author.name) for author in authors}
    if method == "meta":
        return shown.strength >= 1.2 and full and not printed <= said
    if method == "microdata" and printed < said:
        return shown.strength >= 1.2  # the writers of comments are marked alike on some pages
    lengthened = any(name != other and name.startswith(other) for name in printed for other in said)
    return said < printed and full and not lengthened and shown.strength >= 1.5


LONGEST_NAME = 60


def _printed(page: Page, place: Place, names: list[str], sites: frozenset[str]) -> str | None:
    """The stated names as the page prints them below its heading, where no mark tells that it is a byline."""
    wanted = {fold(name) for name in names if squeezed(name) not in sites}
    found: dict[str, str] = {}
    for item in page.outline.items[place.heading : place.head.stop] if wanted else ():
        if isinstance(item, str) and 2 < len(item) < LONGEST_NAME and (words := fold(item)) in wanted:
            found.setdefault(words, " ".join(item.split()).strip(" ©"))
    return "\n".join(found.values()) or None


def _newsroom(page: Page, place: Place) -> str | None:
    """The line that says "by the newsroom", where data names the house: "Por Redação — Rio Claro"."""
    for item in page.outline.items[place.heading : place.head.stop]:
        if isinstance(item, str) and len(item) < LONGEST_NAME:
            line = " ".join(item.split())
            leading = LEADING.match(line)
            if leading and fold(HOUSE_PLACE.sub(r"\1", line[leading.end() :])) in NEWSROOMS:
                return line
    return None


def _with_links(authors: tuple[Author, ...], page: Page, place: Place) -> tuple[Author, ...]:
    """The authors, each with the address that its name links to below the heading."""
    missing = {fold(author.name) for author in authors if author.url is None}
    if not missing:
        return authors
    links: dict[str, str] = {}
    for link in page.outline.by_tag.get("a", ()):
        if link.index >= place.head.stop:
            break
        if link.index < place.heading or link.end - link.index > 4:
            continue
        words = fold(page.outline.text(link))
        href = link.get("href")
        if words not in missing or href.startswith(("mailto:", "javascript:", "#")):
            continue
        if address := absolute(href, page.url):
            links.setdefault(words, address)
    return tuple(
        Author(name=author.name, role=author.role, url=author.url or links.get(fold(author.name)))
        for author in authors
    )


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return tuple(found.values())


def _from_items(values: Iterator[str | Item], url: str, sites: frozenset[str]) -> Byline:
    authors: list[Author] = []
    agencies: list[str] = []
    for value in islice(values, MOST):
        if isinstance(value, str):
            parsed = parse_byline(value, sites) if not value.startswith("http") else Byline()
            authors.extend(parsed.authors)
            agencies.extend(parsed.agencies)
            continue
        own = _address(value, url)
        for name in value.texts("name") or _given_name(value) or value.texts("@id"):
            parsed = parse_byline(name, sites) if not name.startswith(("http", "/", "#")) else Byline()
            if not value.types <= NAMED_TYPES and "Person" not in value.types and not parsed.agencies:
                agencies.append(name) if name.strip() else None
                continue
            if not parsed and "Person" in value.types and is_account(name):
                parsed = Byline((Author(name=name),))
            role = value.text("jobTitle")
            alone = len(parsed.authors) == 1
            if alone:
                only = parsed.authors[0]
                authors.append(Author(name=only.name, role=only.role or role, url=own))
            else:
                authors.extend(Author(name=author.name, role=author.role) for author in parsed.authors)
            agencies.extend(parsed.agencies)
    return Byline(merged(authors), tuple(dict.fromkeys(agencies)))


NAMED_TYPES = frozenset({"Thing", "Author"})
"""Types that do not tell people from houses."""


def _given_name(item: Item) -> tuple[str, ...]:
    """The name of a person that is stated in two parts."""
    name = " ".join(filter(None, (item.text("givenName"), item.text("familyName"))))
    return (name,) if " " in name else ()


def _address(item: Item, url: str) -> str | None:
    stated = item.address("url", "sameAs") or item.address("@id")
    return absolute(stated, url) if stated is not None else None


def _from_meta(declared: Declared, sites: frozenset[str]) -> Byline:
    best = Byline()
    for name in META:
        authors: list[Author] = []
        agencies: list[str] = []
        for content in declared.meta_values(name):
            if content.startswith(("http", "/", "@")) or len(content) > LONGEST:
                continue
            parsed = parse_byline(content, sites)
            authors.extend(parsed.authors)
            agencies.extend(parsed.agencies)
        if authors:
            return Byline(merged(authors), tuple(agencies))
        if agencies and not best:
            best = Byline((), tuple(agencies))
    for number in "12":  # what chat programs show of a link: "Written by", "Bel Trew"
        if fold(declared.meta_first(f"twitter:label{number}")) in LABELS:
            parsed = parse_byline((declared.meta_first(f"twitter:data{number}") or "")[:LONGEST], sites)
            if parsed.authors or (parsed and not best):
                return parsed
    return best


def _with_roles(stated: tuple[Author, ...], shown: tuple[Author, ...]) -> tuple[Author, ...]:
    """The stated people, with roles and addresses that the printed byline adds."""
    known = {fold(author.name): author for author in shown}
    found: list[Author] = []
    for author in stated:
        other = known.get(fold(author.name))
        if other is None or (author.role and author.url):
            found.append(author)
        else:
            found.append(
                Author(name=author.name, role=author.role or other.role, url=author.url or other.url)
            )
    return tuple(found)
