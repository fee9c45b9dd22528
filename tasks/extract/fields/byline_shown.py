"""The byline that readers see: near the heading, or after the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from tasks.article import Author
from tasks.extract.fields.byline_lines import LEADING, byline_lines, is_sentence
from tasks.extract.fields.people import ENDING, FOLLOW, Byline, is_account, is_person, merged, parse_byline
from tasks.extract.fields.place import Place, elements_in
from tasks.extract.fields.vocabulary import LABELS, is_junk, names_role
from tasks.extract.fields.words import fold
from tasks.extract.links import absolute
from tasks.extract.outline import Element, Outline
from tasks.extract.page import Page
from tasks.extract.phrases import interface_phrase

LONGEST = 160
"""Characters of a byline; longer is a biography."""

NEAR = 160
"""Items of the head looked through where data names the people and print only adds their roles."""
CLOSE = 45
"""Items after a clear byline within which a still clearer one, or a second writer, is looked for."""

AUTHOR_HINT = re.compile(
    r"author|by-?line|\bautor|auteur|autore\b|verfasser|writer|redakteur|journalist|contributor|writtenby|"
    r"written-by|firma\b|signature|person-?name|skribent|forfatter|username|\bfn\b|posted-?by|creator"
)
NOT_AUTHOR_HINT = re.compile(
    r"bio\b|biograph|about|avatar|image|img|photo|social|follow|comment|related|more-from|description|recirc|"
    r"date|time|icon|share|headline|title\b|tagline|authori[sz]|button|btn|credit"
)
NAME_HINT = re.compile(
    r"(?:^|[\s_-])(?:author|author-?_*name|username|fn|vcard|byline|post-?author|entry-?author|authorname|autor)(?:$|\s)"
    r"|author[\w-]*name|post-meta-author|meta-author"
)
"""Class words of an element that holds a name and nothing else: what stands in it is one, even an account's."""

WITHIN = re.compile(
    r"(?:(?:posted|published|written|erstellt|veröffentlicht|geschrieben|publicado|escrito|publié|scritto|"
    r"pubblicato|geplaatst|geschreven|gepost|verfasst)\b[^|•·]{0,40}?\s|[|•·—–-]\s*|\d{4},?\s+|\d{2}:\d{2},?\s+|"
    r"\b[ap]m,?\s+|uhr,?\s+)"
    r"(?:by|von|por|par|di|door)\s+(?P<name>[^\d|•·,()@:]{2,60})",
    re.IGNORECASE,
)
"""A byline inside a line of other remarks: "Posted on 21 May 2020 by Bel Trew in News"."""

CALLS = re.compile(r"by\s|von\s|por\s|par\s|di\s|door\s")


def _within(text: str) -> re.Match[str] | None:
    """`WITHIN` in `text`; most texts have none of its words, which is found twenty times as fast."""
    return WITHIN.search(text) if CALLS.search(text.lower()) else None


NAME_END = re.compile(
    r"\s+(?:on|in|at|under|am|um|im|unter|el|en|le|à|dans|il|alle|op|om|em|às|comments?|leave|filed|updated|last|"
    r"published|posted)\b.*$|\s*[|•·—–-]\s.*$",
    re.IGNORECASE,
)
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


def read_shown(page: Page, place: Place, sites: frozenset[str], *, thorough: bool) -> Shown:
    """The printed byline of `page`; near the heading, or else after the body.

    thorough: look after the body and for unmarked names too; not needed where data names the people.
    """
    found = _best(page, place.head if thorough else place.head[:NEAR], place.after, sites)
    if found.byline or not thorough:
        return found
    found = _best(page, place.tail, place.after, sites)
    if found.byline:
        return found
    return _in_brackets(page, place) or _labelled(page, sites) or _beside_date(page, place, sites)


def _best(page: Page, part: range, after: int, sites: frozenset[str]) -> Shown:
    best = Shown()
    chosen: Element | None = None
    rest: list[tuple[Element, float]] = []
    read: dict[str, Byline] = {}
    for element, score in _candidates(page.outline, part, after):
        if chosen is not None and best.strength >= 1.5 and element.index > chosen.end + CLOSE:
            break
        if score <= best.strength - 0.01:
            continue
        raw, byline = _read(page, element, sites, read)
        if not byline or raw is None:
            continue
        worth = score if byline.authors else score - 0.8
        if all(" " not in author.name for author in byline.authors) and not _is_named(element, raw):
            worth -= 0.8  # a lone word is as often a section or a button
        if worth > best.strength:
            best, chosen = Shown(raw, byline, worth), element
        else:
            rest.append((element, score))
    if chosen is None or not best.byline.authors:
        return best
    best = _with_frame(page, best, chosen, sites)
    return _with_companions(page, best, chosen, [e for e, score in rest if score == best.strength], sites)


def _is_named(element: Element, raw: str) -> bool:
    """Whether an element says clearly that a name stands in it."""
    return bool(LEADING.match(raw) or NAME_HINT.search(element.hints) or "author" in element.get("rel"))


def _with_frame(page: Page, best: Shown, chosen: Element, sites: frozenset[str]) -> Shown:
    """`best` as the byline around it prints it: a linked name has its role beside the link."""
    said = {author.name for author in best.byline.authors}
    for depth, outer in enumerate(chosen.ancestors()):
        if depth > 2 or outer.end - outer.index > 45:
            break
        if depth and not _look(outer.hints):
            continue
        if any(inner.tag in {"h1", "h2"} for inner in page.outline.inside(outer)):
            break
        raw, byline = _read(page, outer, sites, {})
        names = {author.name for author in byline.authors}
        if (
            raw
            and len(raw) > len(best.raw or "")
            and (names == said or _goes_on(raw, best.raw or "", names, said))
        ):
            lines = (FOLLOW.sub("", line) for line in raw.split("\n"))
            kept = [line for line in lines if line and _is_of_byline(line, names)]
            return Shown("\n".join(kept) or raw, byline, best.strength)
    return best


def _goes_on(raw: str, linked: str, names: set[str], said: set[str]) -> bool:
    """Whether a byline of one line names others behind those that are linked in it: "..., and Dev Pascoe"."""
    rest = raw[raw.find(linked) + len(linked) :]
    return said < names and "\n" not in raw and MORE_NAMES.search(rest) is not None


MORE_NAMES = re.compile(r"\s(?:and|und|et|y|e|en|og|och|&)\s+[A-ZÀ-Þ]")


def _is_of_byline(line: str, names: set[str]) -> bool:
    """Whether a line beside the names belongs to them: it has one of them or a role, or is "by" alone."""
    if any(name in line for name in names):
        return not is_sentence(line)
    return (names_role(line) or ENDING.search(line) is not None) and not (is_sentence(line) or is_junk(line))


def _with_companions(
    page: Page, best: Shown, chosen: Element, rest: list[Element], sites: frozenset[str]
) -> Shown:
    """`best` with the names in like elements beside it: each of several writers may have one of their own."""
    authors, raws, agencies = list(best.byline.authors), [best.raw or ""], list(best.byline.agencies)
    last = chosen
    for element in rest:
        beside = element.index >= last.end and element.index - last.end <= 18
        if not beside or element.tag != chosen.tag or element.hints != chosen.hints:
            continue
        raw, byline = _read(page, element, sites, {})
        known = {author.name for author in authors}
        if (
            raw is None
            or raw in raws
            or (byline.authors and known >= {author.name for author in byline.authors})
        ):
            continue
        framed = _with_frame(page, Shown(raw, byline), element, sites)
        raws.append(framed.raw or raw)
        authors.extend(framed.byline.authors)
        agencies.extend(framed.byline.agencies)
        last = element
    return Shown("\n".join(raws), Byline(merged(authors), tuple(dict.fromkeys(agencies))), best.strength)


def _read(
    page: Page, element: Element, sites: frozenset[str], known: dict[str, Byline]
) -> tuple[str | None, Byline]:
    """The byline in one element, as printed and as read.

    known: what was read from the same words already; names lie in nests of elements.
    """
    raw = byline_lines(page.outline, element)
    text = ""
    if not raw or len(raw) > LONGEST:
        text = page.outline.text(element)
        match = _within(text) if len(text) <= LONGEST else None
        if match is None:
            return None, Byline()
        raw = NAME_END.sub("", match["name"]).strip()
    if raw in known:
        return raw, known[raw]
    byline = parse_byline(raw, sites)
    if not byline.authors:
        match = _within(raw)
        if match:
            raw = NAME_END.sub("", match["name"]).strip()
            byline = parse_byline(raw, sites)
    if not byline and NAME_HINT.search(element.hints) and is_account(name := LEADING.sub("", raw).strip()):
        byline = Byline((Author(name=name),))
    byline = Byline(_linked(page, element, byline.authors), byline.agencies)
    known[raw] = byline
    return raw, byline


@lru_cache(maxsize=8192)
def _look(hints: str) -> float:
    """How much class words speak of a byline."""
    if not hints or not AUTHOR_HINT.search(hints):
        return 0.0
    return 1.0 if NOT_AUTHOR_HINT.search(hints) else 1.5


def _candidates(outline: Outline, part: range, after: int) -> Iterator[tuple[Element, float]]:
    """Elements that may hold the byline, with how much they look it."""
    for element in elements_in(outline, part, after):
        size = element.end - element.index
        if size > 50:
            continue
        score = _look(element.hints)
        if element.tag == "a":
            attributes = element.attributes
            if "author" in (attributes.get("rel") or ""):
                score = 1.6
            elif AUTHOR_PATH.search(attributes.get("href") or ""):
                score = max(score, 1.2)
        if size <= 10:
            text = _own_start(outline, element)
            if text and LEADING.match(text):
                score = max(score + 0.6, 1.2)
            elif text and not score and _within(text):
                score = 1.1
        if score:
            yield element, score


OWN_HINT = re.compile(r"by\b|von\b|por\b|par\b|di\b|door\b|av\b|af\b|text|aut|verfasser")
"""One of these stands in every text that `LEADING` or `WITHIN` matches, made lower case. (A pattern all of whose
branches begin with a letter, in one case, is looked for twenty times as fast as others.)"""


FIRST_LETTERS = frozenset("bBvVpPdDaAtTwWsSrReEgG|•·—–-0123456789")


def _own_start(outline: Outline, element: Element) -> str:
    """The element's text when it begins at once, and may begin a byline."""
    inside = outline.items[element.index + 1 : element.end]
    for item in inside[:2]:
        if isinstance(item, str) and (start := item.lstrip()):
            if start[0] not in FIRST_LETTERS:
                return ""
            pieces = " ".join([each for each in inside if isinstance(each, str)])
            return outline.text(element)[:LONGEST] if OWN_HINT.search(pieces.lower()) else ""
    return ""


def _labelled(page: Page, sites: frozenset[str]) -> Shown | None:
    """The name behind a label, as tables of facts about an article have it: "Autorin/Autor: Ada Quill"."""
    items = page.outline.items
    for index, item in enumerate(items):
        if isinstance(item, str) and 4 < len(item) < 40 and fold(item) in LABELS:
            name = next(
                (
                    each
                    for each in items[index + 1 : index + 6]
                    if isinstance(each, str) and each.strip(" :\n\t")
                ),
                "",
            )
            byline = parse_byline(name.strip(" :\n\t"), sites) if len(name) < LONGEST else Byline()
            if any(" " in author.name for author in byline.authors):
                return Shown(" ".join(name.split()).strip(" :"), byline, 1.2)
    return None


BRACKETS = re.compile(r"\((?P<name>[^()\d]{2,30})\)\s*[|•·–-]")


def _in_brackets(page: Page, place: Place) -> Shown | None:
    """An agency alone at the start of the date line: "(dpa) | 21.01.2022"."""
    for element in elements_in(page.outline, place.head, place.after):
        if element.end - element.index > 6:
            continue
        text = page.outline.text(element)
        match = BRACKETS.match(text) if len(text) < 120 else None
        if match and NEAR_DATE.search(text):
            return Shown(match["name"], Byline((), (match["name"].strip(),)), 1.0)
    return None


def _beside_date(page: Page, place: Place, sites: frozenset[str]) -> Shown:
    """A bare name next to a date: no class word says so, but nothing else stands there."""
    outline = page.outline
    for element in elements_in(outline, place.head, place.after):
        if 1 < element.end - element.index < 40 and names_meta(element.hints):
            name = _between_marks(outline, element, sites)
            if name:
                return Shown(name, Byline((Author(name=name),)), 0.8)
        is_link = any(
            each.tag == "a" and not AUTHOR_PATH.search(each.get("href"))
            for each in (element, element.parent)
            if each
        )
        if not 2 <= element.end - element.index <= 4 or is_link:
            continue  # a link beside a date leads to a section, most often
        text = outline.text(element)
        if not 5 <= len(text) <= 90 or " " not in text:
            continue
        raw = LEADING.sub("", re.split(r"\s*[|•·]\s*", text)[0])
        names = JOINED.split(raw)
        if not all(_is_bare_name(name, sites) for name in names):
            continue
        around = outline.items[max(0, element.index - 6) : element.end + 6]
        if any(isinstance(item, str) and len(item) < 80 and NEAR_DATE.search(item) for item in around):
            authors = tuple(Author(name=name) for name in names)
            return Shown(raw, Byline(_linked(page, element, authors)), 0.8)
    return Shown()


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
    )


META_HINT = re.compile(r"(?:^|[\s_-])(?:meta|info|details)(?:$|[\s_-])|byline")
MARKS = re.compile(r"\s*[|•·∙~]\s*")


@lru_cache(maxsize=8192)
def names_meta(hints: str) -> bool:
    """Whether class words speak of the line of remarks about an article."""
    return bool(hints) and META_HINT.search(hints) is not None


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


def _linked(page: Page, element: Element, authors: tuple[Author, ...]) -> tuple[Author, ...]:
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
