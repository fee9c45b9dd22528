"""The headline: the shown heading, JSON-LD, og:title, `<title>` and others, held against each other.

Any one of them is wrong on a quarter of real pages (measured: h1 0.73, og:title 0.72, JSON-LD 0.71 right
on 130 press pages), one of them is right on nearly all. So each gives its weight to the words it says, and
the words with the most weight win. Site suffixes of `<title>` fall because no other place repeats them,
not by a list of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tasks.article import Headline, HeadlineRole
from tasks.extract.declared import Declared
from tasks.extract.fields.words import fold, host_of, likeness, squeezed
from tasks.extract.outline import Element, Outline
from tasks.extract.page import Page
from tasks.extract.schema_org import clean_text

KICKER = re.compile(
    r"kicker|topline|overline|dachzeile|roof-?line|eyebrow|spitzmarke|pre-?(?:head|title)|title-?header|"
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

SEPARATOR = re.compile(r"\s+[|\-–—·•»«›:/]+\s+|\s*[|»]\s*|\s+::\s+|:\s+")

WEIGHTS: dict[HeadlineRole, float] = {
    "h1": 3.4,
    "jsonld": 1.15,
    "microdata": 1.0,
    "og": 1.25,
    "title": 0.85,
    "twitter": 0.25,
    "meta": 0.25,
}
"""Tuned on 1,000 pages of 700 publishers. The shown heading yields only where all others agree on words that hold
its own: from 2 to 3.4 the right titles differ by 1 in 200, so the record's meaning (the shown one) decides."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words for a headline, and where they stand."""

    text: str
    role: HeadlineRole
    weight: float


@dataclass(frozen=True, slots=True)
class Heading:
    """The outcome: the headline, all of them, the element that shows it, and the roles that agree."""

    headline: str | None
    headlines: tuple[Headline, ...]
    element: Element | None
    method: str


def read_headline(page: Page, sites: frozenset[str]) -> Heading:
    """The headline of `page` by vote."""
    declared = page.declared
    stated = list(_stated(declared))
    element, shown_weight = _shown_heading(page, sites, [fold(c.text) for c in stated])
    candidates: list[Candidate] = []
    if element is not None:
        full, bare, pieces = _heading_texts(page.outline, element)
        voices = {fold(candidate.text) for candidate in stated}
        # With its kicker only when another place says both; its last piece alone when og:title is just that.
        text = full if fold(full) in voices and fold(bare) not in voices else bare
        own = fold(declared.meta_first("og:title"))
        text = next((piece for piece in pieces if fold(piece) == own), text) if own != fold(text) else text
        if text:
            candidates.append(Candidate(text, "h1", shown_weight))
    candidates.extend(stated)
    title = declared.title
    if title:
        candidates.append(_title_candidate(title, candidates, page, sites))
    chosen, method = _elect(candidates)
    return Heading(chosen, _all_headlines(candidates, page, element), element, method)


def _stated(declared: Declared) -> Iterator[Candidate]:
    pairs: tuple[tuple[HeadlineRole, str | None], ...] = (
        ("jsonld", declared.article.text("headline") or declared.article.text("name")),
        ("og", declared.meta_first("og:title")),
        ("microdata", declared.microdata.text("headline", "name") or declared.loose.text("headline")),
        ("twitter", declared.meta_first("twitter:title")),
        (
            "meta",
            declared.meta_first("parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"),
        ),
    )
    for role, text in pairs:
        if text and not _is_cut(text):
            yield Candidate(text, role, WEIGHTS[role])


def _is_cut(text: str) -> bool:
    """Whether a headline was cut for want of room."""
    return text.endswith(("...", "…", "[…]"))


# ---- the shown heading ---------------------------------------------------------------------------


def _shown_heading(page: Page, sites: frozenset[str], voices: list[str]) -> tuple[Element | None, float]:
    """The element that shows the headline, and how much its word counts."""
    outline = page.outline
    title = fold(page.declared.title)
    believed = [voice for voice in (*voices, title) if voice]
    best: Element | None = None
    best_score = 0.0
    for position, heading in enumerate(outline.all("h1")[:12]):
        text = fold(outline.text(heading))
        if not text:
            continue
        similar = max((likeness(text, voice) for voice in believed), default=0.5)
        score = 1.0 + similar - 0.01 * position
        if _stands_in(heading, CRUMB) or (similar < 0.8 and _stands_in(heading, ASIDE)):
            score -= 1.2
        if text.replace(" ", "") in sites or _leads_home(page, heading):
            score -= 0.9
        if score > best_score:
            best, best_score = heading, score
    if best is None or best_score < 1.2:
        other, likely = _second_heading(outline, believed, after=best)
        if other is not None:
            return other, WEIGHTS["h1"] if likely else WEIGHTS["h1"] / 2
    if best is None:
        marked = (each for each in outline.elements if each.get("itemprop") == "headline")
        best = next(marked, None)
        return best, WEIGHTS["h1"] if best is not None else 0.0
    # A short heading that no other place knows is as often the site's name, or a button, as the headline.
    text = outline.text(best)
    long = len(text) >= 20 or (len(text) >= 8 and " " not in text and not text.isascii())
    known = best_score > 1.0 if long else best_score >= 1.6
    return best, WEIGHTS["h1"] if known else 0.8


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
    outline: Outline, believed: list[str], after: Element | None
) -> tuple[Element | None, bool]:
    """The h2 that stands for an h1 that is missing or serves search engines, and whether that is likely."""
    for heading in outline.all("h2", "h3")[:12] if after is None else outline.all("h2")[:12]:
        if after is not None and heading.index < after.index:
            continue
        if _stands_in(heading, CRUMB) or _stands_in(heading, ASIDE):
            continue
        full, bare, _ = _heading_texts(outline, heading)
        texts = {fold(full), fold(bare)} - {""}
        similar = max((likeness(text, voice) for text in texts for voice in believed), default=0.0)
        if similar >= 0.4:
            return heading, similar >= 0.6
    return None, False


def _stands_in(element: Element, words: re.Pattern[str]) -> bool:
    """Whether the element or one of the three around it is called by one of `words`, or is navigation."""
    if words.search(element.hints):
        return True
    for depth, ancestor in enumerate(element.ancestors()):
        if depth > 2:
            return False
        if ancestor.tag in {"nav", "li"} or words.search(ancestor.hints):
            return True
    return False


def _heading_texts(outline: Outline, heading: Element) -> tuple[str, str, list[str]]:
    """All words of the heading, those without kicker and labels, and its ends from each inner element on."""
    full: list[str] = []
    bare: list[str] = []
    dropped = heading.index
    ends: set[int] = set()
    for index in range(heading.index + 1, heading.end):
        item = outline.items[index]
        if index in ends:
            full.append("\0")
            bare.append("\0")
        if isinstance(item, str):
            full.append(item)
            if index >= dropped:
                bare.append(item)
            continue
        full.append("\0")
        bare.append("\0")
        ends.add(item.end)
        if item.hints and KICKER.search(item.hints):
            dropped = max(dropped, item.end)
    starts = [position for position, piece in enumerate(full) if piece == "\0"]
    tails = [_joined(full[position:]) for position in starts[:8]]
    return _joined(full), _joined(bare).lstrip(":-–—|. ") or _joined(full), tails


JOINT = re.compile(r"(?<=[\w.!?:;,\"”’»)])\0+(?=[A-ZÀ-Þ\"“„«‘(])")


def _joined(pieces: list[str]) -> str:
    """The pieces as one line. Pieces that stand on lines of their own have no blank between them in the markup."""
    return clean_text(JOINT.sub(" ", "".join(pieces)).replace("\0", ""))


# ---- <title> -------------------------------------------------------------------------------------


def _title_candidate(title: str, others: list[Candidate], page: Page, sites: frozenset[str]) -> Candidate:
    """What `<title>` says without the site's name: as far as another place agrees, else by its parts."""
    folded = fold(title)
    agreeing = [
        other
        for other in others
        if (words := fold(other.text))
        and (folded.startswith(words) or folded.endswith(words))
        and 2 * len(words) > len(folded)
    ]
    if agreeing:
        longest = max(agreeing, key=lambda other: (len(fold(other.text)), other.weight))
        return Candidate(longest.text, "title", WEIGHTS["title"])
    return Candidate(without_site_name(title, page, sites), "title", WEIGHTS["title"])


def without_site_name(title: str, page: Page, sites: frozenset[str]) -> str:
    """`title` without parts that name the site: by og:site_name, the stated publisher, or the host."""
    host = host_of(page.url).replace("-", "")
    parts: list[tuple[str, str]] = []
    position = 0
    for match in SEPARATOR.finditer(title):
        parts.append((title[position : match.start()], match.group()))
        position = match.end()
    parts.append((title[position:], ""))

    def is_site(part: str) -> bool:
        word = squeezed(part)
        return bool(word) and (
            word in sites
            or (len(word) > 3 and (word in host or host.split(".", maxsplit=1)[0] == word))
            or any(len(name) > 3 and name in word and len(word) < 2 * len(name) for name in sites)
        )

    while len(parts) > 1 and is_site(parts[-1][0]):
        parts.pop()
    while len(parts) > 1 and is_site(parts[0][0]):
        parts.pop(0)
    if (
        len(parts) > 1
        and parts[-2][1].strip() in {"|", "»", "::", "·", "•"}
        and len(parts[-1][0].split()) < 5
    ):
        parts.pop()  # such marks part a page from its site, hardly ever within a headline
    return "".join(text + mark for text, mark in parts[:-1]) + parts[-1][0]


# ---- the vote ------------------------------------------------------------------------------------


def _elect(candidates: list[Candidate]) -> tuple[str | None, str]:
    votes: dict[str, float] = {}
    voters: dict[str, list[Candidate]] = {}
    spoken = [fold(candidate.text) for candidate in candidates]
    for candidate, own in zip(candidates, spoken, strict=True):
        words = next((other for other in spoken if _is_lengthened(candidate.text, own, other)), own)
        if words:
            votes[words] = votes.get(words, 0.0) + candidate.weight
            voters.setdefault(words, []).append(candidate)
    if not votes:
        return None, ""
    _pass_on(votes, voters)
    winner = max(votes, key=lambda words: votes[words])
    backers = voters[winner]
    return backers[0].text, "+".join(dict.fromkeys(candidate.role for candidate in backers))


def _pass_on(votes: dict[str, float], voters: dict[str, list[Candidate]]) -> None:
    """A heading that no data repeats votes for the longer headline that has all its words and more.

    So "Nairobi from below" votes for "Kenya: Nairobi from below", when two places of the page say that.
    """
    for words, backers in voters.items():
        if {backer.role for backer in backers} <= {"h1", "title"}:
            for longer, others in voters.items():
                within = longer.endswith(" " + words) or fold(others[0].text.split(":")[0]) == words
                if within and len(others) > 1 and {other.role for other in others} & {"jsonld", "og"}:
                    votes[longer] += votes[words]
                    return


def _is_lengthened(text: str, words: str, shorter: str) -> bool:
    """Whether `text` says `shorter` and then, after a mark that parts, a site's name or the like."""
    if len(shorter) < 8 or not words.startswith(shorter + " "):
        return False
    marks = "|»›•·" if 2 * len(shorter) < len(words) else "|»›•·-–—/"
    return any(
        fold(text[: match.start()]) == shorter
        for match in SEPARATOR.finditer(text)
        if match.group().strip()[:1] in marks and match.group().strip()
    )


def _all_headlines(candidates: list[Candidate], page: Page, element: Element | None) -> tuple[Headline, ...]:
    found: dict[tuple[str, HeadlineRole], Headline] = {}
    for candidate in candidates:
        text = page.declared.title if candidate.role == "title" else candidate.text
        if text:
            found.setdefault((text, candidate.role), Headline(text=text, role=candidate.role))
    alternative = page.declared.article.text("alternativeHeadline")
    if alternative:
        found.setdefault((alternative, "jsonld"), Headline(text=alternative, role="jsonld"))
    return tuple(found.values())
