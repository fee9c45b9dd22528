"""Taking out of the chosen passages what is not the article's own text.

Each rule looks at short blocks only and has a name for the strip ledger. A sentence inside a paragraph is never
touched.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from collections.abc import Iterable

from tasks.extract.passages import Passage
from tasks.extract.phrases import interface_phrase

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

WORDS = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Case and punctuation folded, for comparing lines."""
    return " ".join(WORDS.findall(text.casefold()))


def trim(
    passages: list[Passage], headlines: Iterable[str], host: str
) -> tuple[list[Passage], list[tuple[str, Passage]]]:
    """The passages that stay, and those that go with the rule that took them."""
    titles = {fold(headline) for headline in headlines}
    rules = [_rule_of(passage, titles, host) for passage in passages]
    _link_lists(passages, rules, host)
    _headings_of_nothing(passages, rules)
    kept = [passage for passage, rule in zip(passages, rules, strict=True) if not rule]
    gone = [(rule, passage) for passage, rule in zip(passages, rules, strict=True) if rule]
    return kept, gone


def _rule_of(passage: Passage, titles: set[str], host: str) -> str:
    text = passage.text
    if len(text) <= 300:
        kind = interface_phrase(text)
        if kind:
            return f"phrase:{kind}"
        if fold(text) in titles:
            return "headline"
        if not WORDS.search(text):
            return "ornament"
    if passage.link_share > 0.9 and passage.owner.tag != "li" and leads_inside(passage.href, host):
        return "link"
    return ""


def _link_lists(passages: list[Passage], rules: list[str], host: str) -> None:
    """Lists whose items are links lead elsewhere."""
    lists: dict[int, list[int]] = {}
    for place, passage in enumerate(passages):
        if passage.owner.tag == "li" and passage.owner.parent is not None:
            lists.setdefault(passage.owner.parent.index, []).append(place)
    for places in lists.values():
        size = sum(len(passages[place].text) for place in places)
        linked = sum(min(len(passages[place].text), passages[place].link_chars) for place in places)
        inside = sum(leads_inside(passages[place].href, host) for place in places)
        if linked > 0.7 * size and 2 * inside >= len(places):
            for place in places:
                rules[place] = rules[place] or "links"


def _headings_of_nothing(passages: list[Passage], rules: list[str]) -> None:
    """Headings whose section was taken out, or that close the article."""
    following = ""
    removed = False
    for place in range(len(passages) - 1, -1, -1):
        if rules[place]:
            removed = True
            continue
        if passages[place].owner.tag in HEADINGS:
            if not following or (following == "heading" and removed):
                rules[place] = "heading"
                removed = True
                continue
            following = "heading"
        else:
            following = "text"
        removed = False


def site_of(host: str) -> str:
    """The last two labels of a host, or three under a short second one (`co.uk`): near enough to tell sites apart."""
    labels = host.lower().removeprefix("www.").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 else 2
    return ".".join(labels[-keep:])


def leads_inside(href: str, host: str) -> bool:
    """Whether an address leads to the same site: to another story, not to a source."""
    if href.startswith(("http://", "https://", "//")):
        return site_of(urlsplit(href).hostname or "") == site_of(host)
    return True
