"""Which short lines are labels, names, times and messages of widgets, which look so, and headings over nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tasks.extract.main_content.passages import Passage
from tasks.extract.text.closed import LINE_SIZE, interface_line

TEXT_TAGS = frozenset(
    {"p", "li", "blockquote", "td", "th", "dd", "dt", "pre", "summary", "h1", "h2", "h3", "h4", "h5", "h6"}
)
"""Elements made for text."""

ITEMS = frozenset({"li", "td", "th"})
"""Elements that stand in rows."""

PARTS = frozenset({"tr", "tbody", "thead", "tfoot"})
"""Elements between a cell and its table."""

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})

BOLD = 0.9
"""Share of a line in bold that is set as a question of an interview, or as a subhead."""

STRAY_SIZE = 200
"""Characters."""

SUBHEAD_SIZE = 100
"""Characters of a line over paragraphs."""

CALLOUT = re.compile(r"callout|blurb|(?:^|\s)(?:bbcode)?(?:quote|quotation|zitat|citation|cita)(?:\s|$)")
"""Class names of boxes in which a sentence is set apart."""

ANSWER = re.compile(r"[.!…。！।۔][\"”“»’')\]」』）]*$")

ASKED = ("?", "？", "؟", "\u037e")
"""Ends of a question: of most scripts, of Chinese and Japanese, of Arabic and Persian, of Greek."""


SAYING = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "pre", "code"})
"""Elements whose few words a guide may have chosen: "Create your account"."""


def line_of_interface(passage: Passage) -> str:
    """The kind of interface that a short line's words are of, unless somebody chose them for a list, a heading, or a
    line in bold, which is a subhead or a question."""
    if len(passage.text) > LINE_SIZE or passage.strong_chars >= BOLD * len(passage.text):
        return ""
    owner = passage.owner
    if owner.tag in SAYING or (owner.parent is not None and owner.parent.tag in SAYING):
        return ""
    return interface_line(passage.text)


def drop_strays(passages: Sequence[Passage], rules: list[str]) -> None:
    """Give the rule `stray` to short text in bare boxes where the paragraphs are `p` elements.

    Between paragraphs a question over its answer stays, and a short answer under its question.
    """
    prose = [place for place, passage in enumerate(passages) if passage.prose]
    marked_up = sum(passages[place].prose for place in prose if passages[place].owner.tag in TEXT_TAGS)
    if marked_up < 0.9 * sum(passages[place].prose for place in prose):
        return
    for place, passage in enumerate(passages):
        if rules[place] or passage.owner.tag in TEXT_TAGS or passage.size >= STRAY_SIZE:
            continue
        inside = prose and prose[0] < place < prose[-1]
        if not (inside and _belongs(passages[place - 1], passage, passages[place + 1])):
            rules[place] = "stray"
    _spare_subheads(passages, rules)


def _spare_subheads(passages: Sequence[Passage], rules: list[str]) -> None:
    """Take back what was said of lines set alike, of different words, each over a paragraph beside it."""
    alike: dict[tuple[str, str], list[int]] = {}
    for place, passage in enumerate(passages[:-1]):
        if rules[place] != "stray":
            continue
        owner, below = passage.owner, passages[place + 1]
        if (
            not passage.links
            and " " in passage.text
            and passage.size <= SUBHEAD_SIZE
            and below.prose
            and not rules[place + 1]
            and below.owner.tag in TEXT_TAGS
            and owner.parent is below.owner.parent
        ):
            alike.setdefault((owner.tag, owner.get("class")), []).append(place)
    for places in alike.values():
        if len(places) > 1 and len({passages[place].text for place in places}) == len(places):
            for place in places:
                rules[place] = ""


def _belongs(before: Passage, passage: Passage, following: Passage) -> bool:
    """Whether a short line between paragraphs is of the article."""
    if passage.links:
        return False
    if ANSWER.search(passage.text):
        asked = before.text.endswith(ASKED) and before.owner.tag in TEXT_TAGS
        return asked or CALLOUT.search(passage.owner.hints) is not None
    return (
        passage.text.endswith(ASKED)
        and following.owner.tag in TEXT_TAGS
        and passage.owner.holds(following.owner)
    )


def spare_questions(passages: Sequence[Passage], rules: list[str]) -> None:
    """Take back what was said of an interviewer's questions in bold over the answers: "What do you think of …?";
    and of an answer of one word under a question: "Yes."."""
    for place, passage in enumerate(passages[:-1]):
        if (
            rules[place] == "phrase:navigation"
            and place
            and not passage.links
            and passage.owner.tag in TEXT_TAGS
            and ANSWER.search(passage.text)
            and passages[place - 1].text.endswith(ASKED)
        ):
            rules[place] = ""
        if (
            rules[place] == "phrase:comment"
            and passage.text.endswith(ASKED)
            and not passage.links
            and (passage.strong_chars >= BOLD * len(passage.text) or passage.owner.tag in HEADINGS)
            and passages[place + 1].prose
            and not rules[place + 1]
        ):
            rules[place] = ""


def spare_items(passages: Sequence[Passage], rules: list[str]) -> None:
    """Take back what was said of single words in lists and tables of other words: "Yes", "Jobs", "News"."""
    lists: dict[int, list[int]] = {}
    for place, passage in enumerate(passages):
        if passage.owner.tag in ITEMS:
            box = passage.owner.parent
            while box is not None and box.tag in PARTS:
                box = box.parent
            if box is not None:
                lists.setdefault(box.index, []).append(place)
    for places in lists.values():
        taken = [place for place in places if rules[place]]
        if not taken or 3 * len(taken) > 2 * len(places):
            continue
        for place in taken:
            passage = passages[place]
            if rules[place].startswith("phrase:") and not passage.href and " " not in passage.text:
                rules[place] = ""


RANKS = HEADINGS | {"h1"}

EMBED = "phrase:consent"
"""The rule for what stands in place of foreign content, which a heading of the article may be about."""


LEAD_IN, LEAD_IN_WORDS = 40, 4
"""Characters, weighed, and words of a line that announces links to other stories. A longer one is a sentence."""

ANNOUNCED = frozenset({"link", "links", "phrase:related"})
"""Rules for links to other stories."""


def _announces_links(passages: list[Passage], rules: list[str], place: int) -> bool:
    """Whether the links that a few words announce were taken out: those below a colon ("On this topic:"), or all
    else that stands in a box with them."""
    passage = passages[place]
    if (
        passage.size > LEAD_IN
        or passage.text.count(" ") >= LEAD_IN_WORDS
        or passage.owner.tag in ITEMS
        or place + 1 >= len(passages)
        or rules[place + 1] not in ANNOUNCED
    ):
        return False
    return passage.text[-1] in ":：" or (passage.text[-1].isalnum() and _heads_links(passages, rules, place))


def _heads_links(passages: list[Passage], rules: list[str], place: int) -> bool:
    """Whether the box around a line begins with it and has links alone besides, which are no part of the article."""
    box = passages[place].owner.parent
    if box is None or box.holds_index(passages[place - 1].start if place else -1):
        return False
    last = place + 1
    while last < len(passages) and box.holds_index(passages[last].start):
        if rules[last] not in ANNOUNCED:
            return False
        last += 1
    return last > place + 1 and last < len(passages)


def drop_empty_headings(passages: list[Passage], rules: list[str]) -> None:
    """Headings whose section was taken out, or that close the article; lines over links that were."""
    following = ""
    removed = False
    for place in range(len(passages) - 1, -1, -1):
        if rules[place]:
            removed = removed or rules[place] != EMBED
            continue
        tag = passages[place].owner.tag
        if tag in RANKS:
            # A heading of a lower rank goes on with the section.
            if not following or (following in RANKS and tag >= following and removed):
                rules[place] = "heading"
                removed = True
                continue
            following = tag
        elif _announces_links(passages, rules, place):
            rules[place] = "label"
            removed = True
            continue
        else:
            following = "text"
        removed = False
