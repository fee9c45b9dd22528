"""Where on the page the words about an article stand: around its heading, and just after its body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import attrgetter

from tasks.extract.body import Body
from tasks.extract.parsing.outline import Element, Outline

BEFORE_HEADING = 50
"""Items looked at before the heading: kicker, date line, byline above the headline."""

AFTER_HEADING = 200
"""Items after the heading when the body's first block is not known."""

AFTER_BODY = 60

INSIDE_BODY = 45
"""Items before the last block: "Written by ..." closes many a body."""

FOREIGN = re.compile(
    r"comment|related|recommend|teaser|promo|sidebar|(?:^|\s)widget(?:_|-area|\s|$)|most-?(?:read|popular)|trending|footer|"
    r"newsletter|\bnav|"
    r"menu|breadcrumb|cookie|consent|subscri|carousel|read-?(?:more|next)|latest(?!-by)|"
    r"popular|"
    r"\brail\b|advert|disqus|next-?(?:post|article)|prev-?(?:post|article)|more-?(?:from|stories|news)"
)
"""Class words of what does not belong to the article."""


@lru_cache(maxsize=8192)
def names_foreign(hints: str) -> bool:
    """Whether class words speak of something else than the article."""
    return bool(hints) and FOREIGN.search(hints) is not None


@dataclass(frozen=True, slots=True)
class Place:
    """Ranges of item numbers of the outline, not including their ends.

    heading: where the heading stands, or the head begins when there is none.
    after: where the body ends, or the page when it has none.
    """

    head: range
    tail: range
    heading: int = 0
    after: int = 1 << 30


def find_place(outline: Outline, heading: Element | None, body: Body | None) -> Place:
    """The head and the tail of the article."""
    first = body.first if body is not None else None
    last = body.last if body is not None else None
    count = len(outline.items)
    if heading is not None:
        start = max(0, heading.index - BEFORE_HEADING)
        end = heading.end + AFTER_HEADING
        if first is not None and first.index > heading.index:
            # Bylines also stand beside the first paragraph, in a column of their own.
            end = min(max(first.index + 10, heading.end + 30), heading.end + 4 * AFTER_HEADING)
            if last is not None:
                end = min(end, last.end)  # what stands after a short body is of the tail
    elif first is not None:
        start, end = max(0, first.index - AFTER_HEADING), first.index + 10
    else:
        start, end = 0, AFTER_HEADING
    tail = range(0)
    if last is not None:
        begin = max(last.index - INSIDE_BODY, first.end if first is not None else 0)
        tail = range(min(begin, last.end), min(count, last.end + AFTER_BODY))
    return Place(
        range(start, min(end, count)),
        tail,
        heading.index if heading is not None else start,
        last.end if last is not None else count,
    )


def elements_in(outline: Outline, items: range, after: int) -> Iterator[Element]:
    """The elements that begin in the range and belong to the article by their names.

    after: where the body ends (`Place.after`).
    """
    skip_to, stop = items.start, items.stop
    headings = outline.by_tag.get("h1", ())
    first = bisect_left(outline.elements, items.start, key=_index)
    for element in islice(outline.elements, first, None):
        index = element.index
        if index >= stop:
            return
        if index < skip_to:
            continue
        # An element that holds the rest of the range is a wrapper, whatever its name, unless the body is over; so is
        # one around the headline.
        if (
            (element.end < stop or index >= after)
            and element.tag not in WRAPPERS
            and names_foreign(element.hints)
            and not any(element.holds(heading) for heading in headings[:FEW])
        ):
            skip_to = element.end
            continue
        yield element


FEW = 3
"""First headlines of a page; there are pages with one in each teaser."""

WRAPPERS = frozenset({"main", "article"})
_index = attrgetter("index")


def is_foreign(element: Element) -> bool:
    """Whether the element or one of those around it (up to eight) is of no article."""
    if names_foreign(element.hints) or element.tag in {"footer", "nav", "aside"}:
        return True
    for depth, ancestor in enumerate(element.ancestors()):
        if depth >= 8 or ancestor.tag in {"body", "main", "article"}:
            return False
        if ancestor.tag in {"footer", "nav", "aside"} or names_foreign(ancestor.hints):
            return True
    return False
