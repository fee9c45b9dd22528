"""Lines at the two ends of a body that are told by where they stand: headline, deck, byline, date, credits.

What such a line says by itself is told in `tasks.extract.text.end_lines`.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from tasks.extract.main_content.container import same_make
from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.deck_names import names_deck
from tasks.extract.parsing.outline import Element
from tasks.extract.text.byline_forms import FORM
from tasks.extract.text.density import measure
from tasks.extract.text.end_lines import (
    ADDRESS,
    AGENCY_TAG,
    BYLINE,
    CREDIT,
    CREDIT_SIZE,
    INITIALS,
    MAIL,
    READING,
    UPDATED,
    WIDE_BRACKETS,
    is_signature,
    is_trail,
    says_date,
)
from tasks.extract.text.folding import fold
from tasks.extract.text.phrases import call_share
from tasks.extract.trimming.bios import is_bio

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

DECK_SIZE = (40, 350)
"""Characters of a standfirst."""

SUBTITLE = re.compile(r"sub-?_?(?:title|head|deck)|standfirst|\bdeck\b|\bdek\b")
DECK_WORDS = 4
"""Blanks in a standfirst that is set as a heading; what has fewer is a subhead ("Why it matters")."""

WRITERS_SIZE = 120
"""Characters of a line of names."""

DATED_LINE, DATED_ITEM = 50, 25
"""Characters of a last line with a date, and of the last item of a list: longer ones say what was that day."""

NAMES_BREAK = re.compile(r"[,;、，/|&]")

TITLE_SIZE = 20
"""Characters of a part, weighed; a shorter one may be a label."""


def drop_head(passages: list[Passage], rules: list[str], titles: set[str], writers: Collection[str]) -> None:
    """Headline, byline, date and credit lines before the first paragraphs, and labels over the headline."""
    paragraphs = 0
    shown = next(
        (
            place
            for place, each in enumerate(passages)
            if rules[place] == "headline" and each.owner.tag == "h1"
        ),
        0,
    )
    if not any(passage.prose for passage in passages[:shown]):
        for place in range(shown):
            rules[place] = rules[place] or "label"
    for place, passage in enumerate(passages):
        if rules[place]:
            continue
        rule = _line_of_head(passage, titles, opened=paragraphs > 0) or _line_of_writer(passage, writers)
        if not rule and place and rules[place - 1] == "headline" and _is_deck_heading(passage):
            rule = "standfirst"
        if rule:
            rules[place] = rule
        elif passage.prose:
            paragraphs += 1
            # The first may be the standfirst, with the byline after it.
            if paragraphs > 1:
                break


def _is_deck_heading(passage: Passage) -> bool:
    """Whether a heading, below the headline, is a sentence or is called the lesser one of two."""
    text, owner = passage.text, passage.owner
    if owner.tag not in HEADINGS or text.count(" ") < DECK_WORDS:
        return False
    return text[-1] in ".…۔।" or SUBTITLE.search(owner.hints) is not None


def drop_standfirst(passages: list[Passage], rules: list[str], descriptions: Collection[str]) -> None:
    """A deck over the first paragraph: of another make than the paragraphs, and the page's own description."""
    live = [place for place, rule in enumerate(rules) if not rule]
    if live and sum(passages[place].prose for place in live[1:]) < 2 * passages[live[0]].size:
        return
    if len(live) < 3 or not DECK_SIZE[0] <= passages[live[0]].size <= DECK_SIZE[1]:
        return
    first, second, third = (passages[place].owner for place in live[:3])
    if _made_alike(first, second) or _made_alike(first, third):
        return
    # Among the paragraphs, a class of its own makes a paragraph bold, no more.
    apart = first.parent is not second.parent and first.parent is not third.parent
    box = first.parent if apart and first.parent is not None and first.parent.end <= second.index else first
    if (
        first.get("itemprop") == "description"
        or (apart and names_deck(f"{first.hints} {box.hints}".replace("_", "-")))
        or fold(passages[live[0]].text) in descriptions
    ):
        rules[live[0]] = "standfirst"


def _made_alike(one: Element, other: Element) -> bool:
    """Whether two elements are paragraphs of the same text."""
    if not same_make(one, other):
        return False
    around, beside = one.parent, other.parent
    return around is beside or around is None or beside is None or same_make(around, beside)


def _says(text: str, titles: set[str]) -> bool:
    """Whether a heading has most of its words from a headline."""
    words = fold(text).split()
    return len(words) > 3 and any(
        sum(word in said for word in words) >= 0.8 * len(words)
        for said in (set(title.split()) for title in titles)
    )


def _begins(text: str, titles: set[str]) -> bool:
    """Whether a line is what a title begins with, and most of it; the site's name may follow without a mark."""
    words = fold(text)
    return measure(words) > TITLE_SIZE and any(
        title.startswith(f"{words} ") and 2 * len(words) > len(title) for title in titles
    )


def _line_of_head(passage: Passage, titles: set[str], *, opened: bool) -> str:
    """The rule for a line of the head. opened: a paragraph stands above it, so an `h1` may be a subhead."""
    text = passage.text
    if passage.size > 160:
        return ""
    if passage.owner.tag != "li" and _begins(text, titles):
        return "headline"
    if (passage.owner.tag == "h1" and not opened) or (passage.owner.tag in HEADINGS and _says(text, titles)):
        return "headline"
    if UPDATED.match(text) or (passage.size < 90 and says_date(text)):
        return "date"
    if (len(text) < 100 and (BYLINE.match(text) or FORM.match(text))) or CREDIT.search(text):
        return "byline"
    if passage.owner.tag not in HEADINGS and is_signature(text, passage.size):
        return "byline"
    if READING.search(text) and len(text) < 40 and passage.owner.tag != "li":
        return "date"
    return "nav" if is_trail(text, passage.links) else ""


def _line_of_writer(passage: Passage, writers: Collection[str]) -> str:
    """The rule `byline` for a line that is nothing but names of authors."""
    text = passage.text
    if not writers or len(text) > WRITERS_SIZE or passage.owner.tag in HEADINGS:
        return ""
    names = [name for part in NAMES_BREAK.split(text) if (name := fold(part))]
    return "byline" if names and (fold(text) in writers or all(name in writers for name in names)) else ""


def drop_tail(passages: list[Passage], rules: list[str], writers: Collection[str], host: str) -> None:
    """Byline, date and credit lines after the last paragraph, and the page's address at `host`."""
    for place in range(len(passages) - 1, -1, -1):
        passage = passages[place]
        if rules[place]:
            continue
        text = passage.text
        if call_share(text):
            rules[place] = "call"
            continue
        if len(text) < CREDIT_SIZE and CREDIT.search(text):
            rules[place] = "credit"
            continue
        if is_bio(passages, rules, place, writers):
            rules[place] = "bio"
            continue
        if host in text and (address := ADDRESS.match(text)) and address["host"] == host:
            rules[place] = "address"
            continue
        if passage.size > 120:
            break
        if UPDATED.match(text) or (
            passage.size < (DATED_ITEM if passage.owner.tag == "li" else DATED_LINE) and says_date(text)
        ):
            rules[place] = "date"
        elif (
            (BYLINE.match(text) and len(text) < 60)
            or (passage.owner.tag not in HEADINGS and is_signature(text, passage.size))
            or _line_of_writer(passage, writers)
            or ("@" in text and MAIL.match(text))
            or (
                len(text) < 25
                and passage.owner.tag not in HEADINGS
                and (
                    AGENCY_TAG.match(text.strip("()[]")) or INITIALS.match(text) or WIDE_BRACKETS.match(text)
                )
            )
        ):
            rules[place] = "byline"
        elif passage.owner.tag != "li":
            break
