"""The heading that shows the headline: which element it is, and which of its words are the headline's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from tasks.extract.body import Body
from tasks.extract.parsing.outline import BREAKS, Element, Outline
from tasks.extract.parsing.page import Page
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.text.folding import EASTERN, fold, likeness

KICKER = re.compile(
    r"kicker|topline|overline|high-?line|dachzeile|roof-?line|eyebrow|spitzmarke|pre-?(?:head|title)|title-?header|"
    r"sur-?tit|ante-?tit|occhiello|supertitle|over-?title|rubri|strapline|badge|flag|categor|"
    r"hidden-?dash|visually-?hidden|sr-only|screen-?reader"
)
"""Class words of a piece inside a heading that is not the headline: the line above it, labels, hidden
text."""

CRUMB = re.compile(r"bread-?crumb|crumb|seo-?title")
"""A heading in here is for search engines. Much of the German press puts its only h1 into the breadcrumb trail and
shows an h2 as headline."""

ASIDE = re.compile(
    r"\blogo|masthead|site-?(?:title|name|header)|navbar|cookie|consent|modal|popup|login|paywall|newsletter"
)
"""A heading in here is the site's own, unless other places of the page repeat it word for word."""

NAMED_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:headline|(?:article|story|post|entry|news|page|content|main|detail|artikel|beitrag|nota|noticia|articulo|"
    r"articolo|artigo|materia|haber)[_-]{0,2}(?:title|titel|titre|titulo|titolo|headline|heading|head|baslik|baslig))"
    r"(?:$|\s|[_-]{1,2}(?:text|main|lg|large|xl)\b)"
)
"""Class names of an element that shows the headline and is no heading."""

SHOWN = 3.8
"""Weight of the shown h1: above all that data may say against it together, since the record's headline is the
shown one."""

SHOWN_BELOW = 3.0
"""Weight of an h2 that stands for an h1 of the breadcrumb: it yields where all data repeats that h1."""

BREADCRUMB = 0.5
"""Weight of the h1 of the breadcrumb where an h2 shows the headline."""

DOUBTFUL = 0.8
"""Weight of a heading that no other place knows and that is short: as often the site's name or a button."""

MOST_ITEMS = 30
"""Items inside an element that shows a headline and nothing else."""

LONG = 20
"""Characters of a heading that is hardly the site's name or a button."""

TITLE_MARK = re.compile(r"\s+[|\-–—·•»«]+\s+|\s*[|»]\s*|\s+::\s+")
"""What parts the headline from the site's name in `<title>`."""

NEAR_BODY = 25
"""Items of the page by which a headline may follow what was taken for the body's start: a lead or a line above it."""

NOTHING = frozenset(
    {"home", "homepage", "startseite", "index", "accueil", "inicio", "untitled", "blog", "news"}
)
"""Titles that say nothing of the article."""


def shown_heading(
    page: Page, body: Body, sites: frozenset[str], voices: Iterable[str]
) -> tuple[Element | None, float]:
    """The element that shows the headline, and how much its word counts.

    voices: folded headlines that data states, without that of `<title>`.
    """
    outline = page.outline
    title = fold(page.declared.title)
    stated = {voice for voice in voices if voice}
    believed = [v for v in (*stated, title) if v and v not in NOTHING and v.replace(" ", "") not in sites]
    body_start = body.first.index + NEAR_BODY if body.first is not None else len(outline.items)
    best: Element | None = None
    best_score = 0.0
    for position, heading in enumerate(outline.all("h1")[:12]):
        text = fold(outline.text(heading))
        if not text:
            continue
        similar = max((likeness(text, voice) for voice in believed), default=0.5)
        score = 1.0 + similar - 0.01 * position
        if stands_in(heading, CRUMB) or (similar < 0.8 and stands_in(heading, ASIDE)):
            score -= 1.2
        if text.replace(" ", "") in sites or _leads_home(page, heading):
            score -= 0.9
        if similar < 0.8 and heading.index > body_start:
            score -= 0.7  # a section of the body
        if score > best_score:
            best, best_score = heading, score
    if best is not None and (other := _beside_site_name(page, best, stated)):
        return other, SHOWN_BELOW
    if best is None or best_score < 1.2:
        other, likely = _second_heading(outline, believed, best, body_start)
        if other is not None:
            return other, SHOWN_BELOW if likely else SHOWN_BELOW / 2
        if (named := _named_headline(outline, believed, body_start)) is not None:
            return named, SHOWN
    if best is None:
        marked = (each for each in outline.elements if each.get("itemprop") == "headline")
        best = next(marked, None)
        return best, SHOWN if best is not None else 0.0
    text = outline.text(best)
    long = len(text) >= LONG or (len(text) >= 8 and " " not in text and not text.isascii())
    known = best_score > 1.0 if long else best_score >= 1.6
    return best, SHOWN if known else DOUBTFUL


def _beside_site_name(page: Page, heading: Element, stated: set[str]) -> Element | None:
    """The h2 with the headline where the h1 is the site's name: both stand in `<title>`, side by side."""
    text = fold(page.outline.text(heading))
    parts = [fold(part) for part in TITLE_MARK.split(page.declared.title or "")]
    if (
        len(parts) < 2
        or text in stated
        or not (text == parts[-1] or (text == parts[0] and _leads_home(page, heading)))
    ):
        return None
    # Without data a part that is shorter than the h1 may be the section.
    wanted = stated or {part for part in parts if part != text and part.count(" ") >= text.count(" ")}
    return next((h for h in page.outline.all("h2")[:40] if fold(page.outline.text(h)) in wanted - {""}), None)


def _leads_home(page: Page, heading: Element) -> bool:
    """Whether the heading links to the site's home page: then it is the site's name."""
    for inner in (heading.parent, *page.outline.inside(heading)):
        if inner is not None and inner.tag == "a":
            path = inner.get("href").split("?")[0].split("#")[0]
            if path in {"/", ".", "./"} or (path and path.rstrip("/").endswith("//" + _host(page.url))):
                return True
    return False


def _host(url: str) -> str:
    return url.split("//", 1)[-1].split("/", 1)[0]


def _second_heading(
    outline: Outline, believed: list[str], instead: Element | None, body: int
) -> tuple[Element | None, bool]:
    """The h2 that stands for an h1 that is missing or no headline, and whether that is likely.

    body: where the body begins; a heading behind it is one of a section.
    """
    after = instead.index if instead is not None and instead.index <= body else 0
    for heading in outline.all("h2", "h3")[:12] if instead is None else outline.all("h2")[:12]:
        if heading.index < after or stands_in(heading, CRUMB, ASIDE):
            continue
        words = Words(outline, heading)
        texts = {fold(words.full), fold(words.bare)} - {""}
        similar = max((likeness(text, voice) for text in texts for voice in believed), default=0.0)
        if similar >= 0.9 or (similar >= 0.4 and heading.index <= body):
            return heading, similar >= 0.6
    return None, False


def _named_headline(outline: Outline, believed: list[str], body: int) -> Element | None:
    """The element that is called the article's headline, though it is no heading, and says much of what data says."""
    for element in outline.all("div", "p", "span", "strong", "td"):
        if element.index > body:
            break
        if element.end - element.index > MOST_ITEMS or not element.hints:
            continue
        if NAMED_HEADLINE.search(element.hints) and not stands_in(element, CRUMB, ASIDE):
            text = fold(outline.text(element))
            if len(text) >= LONG and any(likeness(text, voice) >= 0.4 for voice in believed):
                return element
    return None


def stands_in(element: Element, *names: re.Pattern[str]) -> bool:
    """Whether the element or one of the three around it is called by one of `names`, or is navigation."""
    for depth, each in enumerate((element, *islice(element.ancestors(), 3))):
        if (depth and each.tag in {"nav", "li"}) or any(name.search(each.hints) for name in names):
            return True
    return False


class Words:
    """The words of one heading.

    full: all of them. bare: without kicker and labels. parts: what stands before or after an inner element, and
    may be the headline when another place says just that. parted: all, with a blank at each end of an element.
    """

    __slots__ = ("bare", "full", "parted", "parts")

    def __init__(self, outline: Outline, heading: Element) -> None:
        full: list[str] = []
        bare: list[str] = []
        dropped = heading.index
        ends: dict[int, str] = {}
        skip_to = 0
        for index in range(heading.index + 1, heading.end):
            item = outline.items[index]
            if index in ends:
                full.append(ends[index])
                bare.append(ends[index])
            if index < skip_to:
                continue
            if isinstance(item, str):
                full.append(item)
                if index >= dropped:
                    bare.append(item)
                continue
            if item.tag in {"rt", "rp"}:
                skip_to = item.end  # how a Chinese character is spoken
                continue
            join = LINE if item.tag in BREAKS else JOIN
            full.append(join)
            bare.append(join)
            ends[item.end] = join
            if item.hints and KICKER.search(item.hints):
                dropped = max(dropped, item.end)
        self.full = _joined(full)
        self.bare = _joined(bare).lstrip(":-–—|. ") or self.full
        self.parted = clean_text("".join(" " if piece in {JOIN, LINE} else piece for piece in full))
        starts = [position for position, piece in enumerate(full) if piece in {JOIN, LINE}][:8]
        ends_of_full = [_joined(full[position:]) for position in starts]
        # What stands first is as often the line above the headline.
        heads = [head for position in starts if 2 * len(head := _joined(full[:position])) > len(self.full)]
        self.parts = (*ends_of_full, *heads)

    def headline(self, support: Callable[[str], float]) -> str:
        """The words that are the headline: without the kicker, unless other places of the page say others.

        support: weight of the places that say just the given words.
        """
        readings = (self.bare, self.full) if self.bare != self.full else (self.full, self.parted, *self.parts)
        return max(readings, key=lambda words: support(words) if words else 0.0)


JOIN = "\0"
"""Where an element begins or ends inside a heading."""
LINE = "\1"
"""Where a line does."""
JOINT = re.compile(r"(?<=[\w.!?:;,\"”’»)])\0+(?=[A-ZÀ-Þ\"“„«‘(])")


LINE_END = re.compile("[\0\1]*\1[\0\1]*")
UNPARTED = re.compile(EASTERN)


def _end_of_line(found: re.Match[str]) -> str:
    """What stands for the end of a line: a blank, save beside characters of a script that has none."""
    line, start, end = found.string, found.start(), found.end()
    return "" if UNPARTED.match(line[start - 1 : start]) or UNPARTED.match(line[end : end + 1]) else " "


def _joined(pieces: list[str]) -> str:
    """The pieces as one line. Pieces that stand on lines of their own have no blank between them in the markup."""
    text = LINE_END.sub(_end_of_line, "".join(pieces))
    return clean_text(JOINT.sub(" ", text).replace("\0", "").replace("\1", ""))
