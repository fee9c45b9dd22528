"""The byline that readers see: near the heading, or after the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tasks.article import Author
from tasks.extract.fields.byline.lines import LEADING, begins_byline, byline_lines, is_sentence
from tasks.extract.fields.byline.unmarked import (
    AUTHOR_PATH,
    LONGEST,
    Shown,
    at_right,
    beside_date,
    in_brackets,
    labelled,
    linked,
)
from tasks.extract.fields.names.names import ENDING, is_account
from tasks.extract.fields.names.people import FOLLOW, Byline, merged, parse_byline
from tasks.extract.fields.names.vocabulary import is_junk, names_role
from tasks.extract.fields.names.vocabulary_abroad import begins_abroad
from tasks.extract.fields.place import Place, elements_in
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.page import Page
from tasks.extract.text.writing_systems import is_full_name

NEAR = 160
"""Items of the head looked through where data names the people and print only adds their roles."""
CLOSE = 45
"""Items after a clear byline within which a still clearer one, or a second writer, is looked for."""

AMID_SIZE = 80
"""Characters of a byline among the paragraphs."""

AUTHOR_HINT = re.compile(
    r"author|by-?line|\bautor|auteur|autore\b|verfasser|writer|redakteur|journalist|contributor|writtenby|"
    r"written-by|firma\b|signature|person-?name|skribent|forfatter|username|\bfn\b|posted-?by|creator|"
    r"reporter|\bavtor|\byazar|muhabir|penulis|pewarta|wartawan|szerz[oő]|toimittaja|kirjoittaja|blaðama|tac-?gia"
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


def read_shown(page: Page, place: Place, sites: frozenset[str], *, thorough: bool) -> Shown:
    """The printed byline of `page`; near the heading, or else after the body.

    thorough: look after the body and for unmarked names too; not needed where data names the people.
    """
    head = place.head if thorough else place.head[:NEAR]
    found = _best(page, head, place.after, sites, place.heading)
    if found.byline or not thorough:
        return found
    found = _best(page, place.tail, place.after, sites)
    if found.byline:
        return found
    found = in_brackets(page, place) or labelled(page, sites) or beside_date(page, place, sites)
    found = found if found.byline else at_right(page, place, sites)
    return found if found.byline else _amid(page, place, sites)


def _amid(page: Page, place: Place, sites: frozenset[str]) -> Shown:
    """A line of its own among the paragraphs that begins as bylines do and says a full name."""
    for element in elements_in(page.outline, range(place.head.stop, place.tail.start), place.after):
        if element.end - element.index > 10 or not begins_byline(_own_start(page.outline, element)):
            continue
        raw, byline = _read(page, element, sites, {})
        if raw and len(raw) <= AMID_SIZE and any(is_full_name(author.name) for author in byline.authors):
            return Shown(raw, byline, 1.0)
    return Shown()


def _best(page: Page, part: range, after: int, sites: frozenset[str], heading: int = 0) -> Shown:
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
        if element.index < heading:
            worth -= 0.05  # of a list of other stories, where there is one below as well
        if (
            byline.authors
            and not any(is_full_name(author.name) for author in byline.authors)
            and not _is_named(element, raw)
        ):
            worth -= 0.8  # a lone word is as often a section or a button
        if worth > best.strength:
            best, chosen = Shown(raw, byline, worth), element
        else:
            rest.append((element, worth))
    if chosen is None or not best.byline.authors:
        return best
    best = _with_frame(page, best, chosen, sites)
    return _with_companions(page, best, chosen, [e for e, score in rest if score == best.strength], sites)


def _is_named(element: Element, raw: str) -> bool:
    """Whether an element says clearly that a name stands in it."""
    return bool(begins_byline(raw) or NAME_HINT.search(element.hints) or "author" in element.get("rel"))


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
    byline = Byline(linked(page, element, byline.authors), byline.agencies)
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
            if text and begins_byline(text):
                score = max(score + 0.6, 1.2)
            elif text and not score and _within(text):
                score = 1.1
        if score:
            yield element, score


OWN_HINT = re.compile(r"by\b|von\b|por\b|par\b|di\b|door\b|av\b|af\b|text|aut|verfasser")
"""One of these stands in every text that `LEADING` or `WITHIN` matches, made lower case. (A pattern all of whose
branches begin with a letter, in one case, is looked for twenty times as fast as others.)"""


FIRST_LETTERS = frozenset("bBvVpPdDaAtTwWsSrReEgG|•·—–-0123456789")


LABEL_SIZE = 20
"""Characters of a label whose name stands in an element of its own: "โดย <a>…</a>"."""


def _own_start(outline: Outline, element: Element) -> str:
    """The element's text when it begins at once, and may begin a byline."""
    inside = outline.items[element.index + 1 : element.end]
    for item in inside[:2]:
        if isinstance(item, str) and (start := item.lstrip()):
            first = start[0]
            if first not in FIRST_LETTERS:
                if first < "\u0370" and first not in "ONYo(" and ":" not in start:
                    return ""
                if begins_abroad(start):
                    return outline.text(element)[:LONGEST]
                if len(inside) < 2 or len(start) >= LABEL_SIZE:
                    return ""
                text = outline.text(element)[:LONGEST]
                return text if begins_abroad(text) else ""
            pieces = " ".join([each for each in inside if isinstance(each, str)])
            may_be = OWN_HINT.search(pieces.lower()) or (":" in start and begins_abroad(start))
            return outline.text(element)[:LONGEST] if may_be else ""
    return ""
