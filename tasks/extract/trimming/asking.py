"""Boxes that ask something of the reader: to sign up, to log in, to subscribe, to comment.

A phrase gives away one line of such a box; what stands around it ("The day in six stories, free of charge") is
worded differently by every publisher. So the box goes as a whole where most of it, or a form in it, says what it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.links import leads_inside
from tasks.extract.parsing.outline import Element, Outline

ASKING = frozenset(
    f"phrase:{kind}" for kind in ("comment", "login", "newsletter", "subscription", "app", "consent")
)
"""Rules of `trim` for lines that ask."""

BOX_SIZE = 700
"""Characters of the lines of such a box together."""

OTHERS = 0.2
"""Of the article, what the lines of a box may be that no phrase gives away."""

WITH_FORM = 400
"""Characters of a box around a field for an e-mail address or a password."""

WITH_LINK = 300
"""Characters of a box around a link to where a reader signs up, subscribes or gives."""

ITEMS = frozenset({"li", "td", "th", "dd"})
"""Elements of lists and tables, which say more than such a box does."""

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})

FIELDS = frozenset({"email", "password"})

DESK = re.compile(
    r"/(?:newsletters?|nieuwsbrie(?:f|ven)|infolettres?|boletin(?:es)?|subscri(?:be|ptions?)|abonnements?|abonnieren|"
    r"abonnez-vous|abonnes?|abo-?shop|suscri(?:bete|birse|pcion|pciones)|abbonat[ei]|abbonament[oi]|assine|"
    r"assinaturas?|donate|donations?|donar|donaciones|doar|doneer|doneren|spenden?|faire-un-don|soutenez|soutenir|"
    r"sostieni(?:ci)?|apoie|apoyanos|apoiar|memberships?|"
    r"(?:support|join|abo|don|dona|members|become-a-member|support-us|unterstuetzen|mitglied-werden)"
    r"(?=/?(?:[?#]|$)))(?:-[a-z]+){0,2}(?=[/?#.]|$)",
    re.I,
)
"""Addresses of a publisher's own desk for newsletters, subscriptions and gifts. A longer name is a headline."""

CHANNEL = re.compile(
    r"//(?:[\w-]+\.)*(?:whatsapp\.com/channel|chat\.whatsapp\.com/|news\.google\.com/|google\.com/preferences)",
    re.I,
)
"""Addresses at which readers follow a publisher elsewhere."""

YOU = re.compile(
    r"\b(?:you|your|sie|ihr(?:e[nmr]?)?|du|dich|dir|deine?[nmr]?|euch|eure[nmr]?|vous|votre|vos|tu|tus|usted|te|"
    r"voc[eê]s?|seus?|suas?|tuoi?|tua|tue|vi|vostr[aeio]|je|jij|jouw?|u|uw)\b",
    re.I,
)
"""Words that address the reader."""

OUR = re.compile(
    r"\b(?:our|us|we|unser\w*|uns|wir|notre|nos|nous|nuestr[oa]s?|nosotros|nostr[aeio]|noi|noss[oa]s?|nós|onze?|ons|wij)\b",
    re.I,
)
"""Words with which a publisher speaks of itself."""

MOST, ALL = 0.5, 0.9
"""Shares of a line that are link, or emphasised."""


def form_fields(outline: Outline) -> list[int]:
    """Places of the fields in which a reader enters an e-mail address or a password."""
    return [
        element.index
        for element in outline.by_tag.get("input", ())
        if element.get("type").lower() in FIELDS or "email" in element.get("name").lower()
    ]


def asks_with_link(passage: Passage, host: str) -> bool:
    """Whether a short line leads the reader to where one subscribes, signs up, follows or gives.

    A report on newsletters links to them too, but in a paragraph set like the others that speaks to nobody.
    """
    href = passage.href
    if not href:
        return False
    if CHANNEL.search(href):
        return True
    return (
        DESK.search(href) is not None
        and leads_inside(href, host)
        and (
            passage.link_share > MOST
            or passage.strong_chars >= ALL * len(passage.text)
            or (YOU.search(passage.text) is not None and OUR.search(passage.text) is not None)
        )
    )


def drop_asking_boxes(
    passages: Sequence[Passage], rules: list[str], fields: Sequence[int], host: str = ""
) -> None:
    """Give the rule `asking` to the lines that stand in a box with lines that ask."""
    starts = [passage.start for passage in passages]
    # The size of any run of lines is the difference of two of these.
    sizes = list(accumulate((passage.size for passage in passages), initial=0))
    for place, passage in enumerate(passages):
        if rules[place] in ASKING:
            _drop_around(passage.owner, passages, rules, starts, sizes, fields)
    for field in fields:
        place = bisect_left(starts, field) - 1
        if place >= 0 and not rules[place]:
            _drop_around(passages[place].owner, passages, rules, starts, sizes, fields)
    for place, passage in enumerate(passages):
        if rules[place] and asks_with_link(passage, host):
            _drop_beside(passage, passages, rules, starts, sizes)


def _drop_beside(
    link: Passage, passages: Sequence[Passage], rules: list[str], starts: list[int], sizes: list[int]
) -> None:
    """Take what stands in a small box with a link to where one subscribes or gives."""
    box: Element | None = link.owner
    while box is not None:
        first, last = bisect_left(starts, box.index), bisect_left(starts, box.end)
        inside = range(first, last)
        size = sizes[last] - sizes[first]
        if (
            size > WITH_LINK
            or 3 * size > sizes[-1]
            or any(passages[place].owner.tag in ITEMS for place in inside)
        ):
            return
        for place in inside:
            if passages[place].start < link.start or not _heads(passages[place]):
                rules[place] = rules[place] or "asking"
        box = box.parent


def _heads(passage: Passage) -> bool:
    """Whether a line is set as a heading, which is of what follows."""
    return passage.owner.tag in HEADINGS or (
        not passage.links and passage.strong_chars >= ALL * len(passage.text) and passage.text[-1].isalnum()
    )


def _drop_around(
    owner: Element,
    passages: Sequence[Passage],
    rules: list[str],
    starts: list[int],
    sizes: list[int],
    fields: Sequence[int],
) -> None:
    box: Element | None = owner
    while box is not None:
        first, last = bisect_left(starts, box.index), bisect_left(starts, box.end)
        size = sizes[last] - sizes[first]
        if size > BOX_SIZE or 2 * size > sizes[-1]:
            return
        others = [place for place in range(first, last) if not rules[place]]
        if others and _asks(box, size, len(others), last - first, fields):
            if sum(passages[place].size for place in others) > OTHERS * sizes[-1]:
                return
            for place in others:
                rules[place] = "asking"
        box = box.parent


def _asks(box: Element, size: int, others: int, lines: int, fields: Sequence[int]) -> bool:
    """Whether most lines of a box are known to ask, or it holds a field and little else."""
    if 3 * others <= lines:
        return True
    at = bisect_left(fields, box.index)
    return size <= WITH_FORM and at < len(fields) and fields[at] < box.end
