"""The headline: the shown heading, JSON-LD, og:title, `<title>` and others, held against each other.

Any one of them is wrong on a quarter of real pages (measured: h1 0.73, og:title 0.72, JSON-LD 0.71 right
on 130 press pages), one of them is right on nearly all. So each gives its weight to the words it says, and
the words with the most weight win. Site suffixes of `<title>` fall because no other place repeats them,
not by a list of names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tasks.article import Headline, HeadlineRole
from tasks.extract.body import Body
from tasks.extract.fields.headline.heading import (
    BREADCRUMB,
    CRUMB,
    DOUBTFUL,
    SHOWN_BELOW,
    Words,
    shown_heading,
    stands_in,
)
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import fold, host_of, separators, squeezed

WEIGHTS: dict[HeadlineRole, float] = {
    "jsonld": 1.15,
    "microdata": 1.0,
    "og": 1.25,
    "title": 0.85,
    "twitter": 0.25,
    "meta": 0.25,
}
"""Of what data says; see `heading` for what is shown. Tuned on 1,000 pages of 700 publishers."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words for a headline, and where they stand.

    printed: with the name of the site, where the place has it.
    """

    text: str
    role: HeadlineRole
    weight: float
    printed: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The outcome: the headline, all of them, the element that shows it, and the roles that agree."""

    headline: str | None
    headlines: tuple[Headline, ...]
    element: Element | None
    method: str


def read_headline(page: Page, body: Body, sites: frozenset[str]) -> Heading:
    """The headline of `page` by vote."""
    stated = list(_stated(page, sites))
    title = page.declared.title
    element, weight = shown_heading(page, body, sites, (fold(candidate.text) for candidate in stated))
    candidates = [*stated, _title_candidate(title, stated, page, sites)] if title else stated
    parted = False
    role: HeadlineRole = "h1"
    if element is None and (line := next((each for each in body.head if each.kind == "headline"), None)):
        if fold(page.outline.text(line.element)) == fold(line.text):
            element, weight, role = line.element, SHOWN_BELOW, "text"
        else:
            candidates = [Candidate(line.text, "text", SHOWN_BELOW, line.text), *candidates]
    if element is not None:
        words = Words(page.outline, element)
        # Microdata of the element itself is no second voice on which of its words are meant.
        states = "itemprop" in element.attributes
        others = [each for each in candidates if not (states and each.role == "microdata")]
        text = words.headline(lambda part: _support(fold(part), others))
        if words.parts:
            text = _as_stated(text, candidates)
        shown = Candidate(text, role, weight, text)
        if title and weight > DOUBTFUL:
            candidates = [*stated, _title_candidate(title, [shown, *stated], page, sites)]
        candidates = [shown, *_of_breadcrumb(page, element), *candidates]
        parted = words.bare != words.full
    chosen, method = _elect(candidates, parted=parted)
    return Heading(chosen, _all_headlines(candidates, page), element, method)


def _stated(page: Page, sites: frozenset[str]) -> Iterator[Candidate]:
    declared = page.declared
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
            yield Candidate(without_site_name(text, page, sites, certain=True), role, WEIGHTS[role], text)


def _of_breadcrumb(page: Page, shown: Element) -> Iterator[Candidate]:
    """The h1 of the breadcrumb trail, where an h2 shows the headline."""
    if shown.tag != "h1":
        for heading in page.outline.all("h1")[:3]:
            text = Words(page.outline, heading).full
            if text and stands_in(heading, CRUMB):
                yield Candidate(text, "h1", BREADCRUMB, text)


def _is_cut(text: str) -> bool:
    """Whether a headline was cut for lack of room."""
    return text.endswith(("...", "…", "[…]"))


def _support(words: str, candidates: list[Candidate]) -> float:
    """Weight of the candidates that say the folded `words`. Where data has the kicker in one place and not in
    another, og:title is the one that people are to read."""
    total = 0.0
    for candidate in candidates:
        own = fold(candidate.text)
        if own == words:
            total += 3 * candidate.weight if candidate.role == "og" else candidate.weight
        elif candidate.role == "og" and own.startswith(words + " ") and 2 * len(words) > len(own):
            total += candidate.weight  # the kicker behind
    return total


def _as_stated(text: str, candidates: list[Candidate]) -> str:
    """`text` with the mark between kicker and headline that print has no need of, since they stand on two lines."""
    words = fold(text)
    return next((each.text for each in candidates if fold(each.text) == words), text)


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
        return Candidate(longest.text, "title", WEIGHTS["title"], title)
    return Candidate(without_site_name(title, page, sites), "title", WEIGHTS["title"], title)


def without_site_name(title: str, page: Page, sites: frozenset[str], *, certain: bool = False) -> str:
    """`title` without parts that name the site: by og:site_name, the stated publisher, or the host.

    certain: leave a last part that may as well name a section.
    """
    marks = list(separators(title))
    if not marks:
        return title
    host = host_of(page.url).replace("-", "")
    parts: list[tuple[str, str]] = []
    position = 0
    for match in marks:
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
    for place in range(1, len(parts) - 1):
        if is_site(parts[place][0]) and len(_joined(parts[:place])) >= len(_joined(parts[place + 1 :])):
            del parts[place:]  # "Headline - Example.com - The city's daily"
            break
    if (
        not certain
        and len(parts) > 1
        and parts[-2][1].strip() in SITE_MARKS
        and len(parts[-1][0].split()) < 5
    ):
        parts.pop()
    # Chinese titles end in section and site: "…_新闻_示例网".
    while not certain and len(parts) > 1 and _is_tight(parts[-2][1]) and _is_short(parts):
        parts.pop()
    return _joined(parts)


SITE_MARKS = frozenset({"|", "»", "::", "·", "•"})
"""Such marks part a page from its site, hardly ever within a headline."""


def _joined(parts: list[tuple[str, str]]) -> str:
    """The parts with the marks between them."""
    return "".join(text + mark for text, mark in parts[:-1]) + parts[-1][0]


def _is_tight(mark: str) -> bool:
    return mark[0] in "_-－–—"


def _is_short(parts: list[tuple[str, str]]) -> bool:
    """Whether the last part is less than half as long as all before it."""
    return 2 * len(parts[-1][0]) < len(_joined(parts[:-1]))


# ---- the vote ------------------------------------------------------------------------------------


def _elect(candidates: list[Candidate], *, parted: bool) -> tuple[str | None, str]:
    """The words with the most weight, and the roles that say them.

    parted: the page shows kicker and headline apart, and so says itself what the headline is.
    """
    votes: dict[str, float] = {}
    voters: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        words = _without_addition(candidate, candidates)
        if words:
            votes[words] = votes.get(words, 0.0) + candidate.weight
            voters.setdefault(words, []).append(candidate)
    if not votes:
        return None, ""
    _pass_on(votes, voters, parted=parted)
    winner = max(votes, key=lambda words: votes[words])
    backers = voters[winner]
    said = next((backer for backer in backers if fold(backer.text) == winner), backers[0])
    return said.text, "+".join(dict.fromkeys(candidate.role for candidate in backers))


def _without_addition(candidate: Candidate, candidates: list[Candidate]) -> str:
    """The folded words of `candidate`, or those of another one to which it only adds a site's name or the like."""
    own = fold(candidate.text)
    for other in candidates:
        # What is shown is shortened only by what data says whole.
        if candidate.role == "h1" and other.role not in {"og", "jsonld"}:
            continue
        words = fold(other.text)
        if _is_lengthened(candidate.text, own, words, strictly=candidate.role == "h1"):
            return words
    return own


def _pass_on(votes: dict[str, float], voters: dict[str, list[Candidate]], *, parted: bool) -> None:
    """A heading that no data repeats votes for the longer headline that has all its words and more.

    So "Nairobi from below" votes for "Kenya: Nairobi from below", when two places of the page say that.
    """
    for words, backers in voters.items():
        if {backer.role for backer in backers} <= {"h1", "title"}:
            for longer, others in voters.items():
                before, mark, after = others[0].text.partition(":")
                within = mark and (fold(before) == words or (fold(after) == words and not parted))
                if within and len(others) > 1 and {other.role for other in others} & {"jsonld", "og"}:
                    votes[longer] += votes[words]
                    return


def _is_lengthened(text: str, words: str, shorter: str, *, strictly: bool = False) -> bool:
    """Whether `text` says `shorter` and then, after a mark that parts, a site's name or the like.

    strictly: only after a mark that hardly ever stands within a headline.
    """
    if len(shorter) < 8 or not words.startswith(shorter + " "):
        return False
    marks = "|»_" if strictly else "|»›•·_" if 2 * len(shorter) < len(words) else "|»›•·_-－–—/"
    return any(
        fold(text[: match.start()]) == shorter
        for match in separators(text)
        if match.group().strip()[:1] in marks and match.group().strip()
    )


def _all_headlines(candidates: list[Candidate], page: Page) -> tuple[Headline, ...]:
    found: dict[tuple[str, HeadlineRole], Headline] = {}
    for each in candidates:
        if each.printed:
            found.setdefault((each.printed, each.role), Headline(text=each.printed, role=each.role))
    alternative = page.declared.article.text("alternativeHeadline")
    if alternative:
        found.setdefault((alternative, "jsonld"), Headline(text=alternative, role="jsonld"))
    return tuple(found.values())
