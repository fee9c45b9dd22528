"""Taking out of the chosen passages what is not the article's own text.

Each rule looks at short blocks only and has a name for the strip ledger. A sentence inside a paragraph is never
touched.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from expectations.phrases import SHORT_BLOCK
from tasks.article import REPEATED
from tasks.extract.main_content.passages import Passage
from tasks.extract.parsing.links import leads_inside
from tasks.extract.repeated import RepeatedBlocks
from tasks.extract.text.density import measure
from tasks.extract.text.folding import fold
from tasks.extract.text.phrases import call_share, interface_phrase
from tasks.extract.trimming.asking import asks_with_link, drop_asking_boxes
from tasks.extract.trimming.head_and_tail import TITLE_SIZE, drop_head, drop_standfirst, drop_tail
from tasks.extract.trimming.strays import (
    drop_empty_headings,
    drop_strays,
    line_of_interface,
    spare_items,
    spare_questions,
)
from tasks.extract.trimming.twice import drop_copies

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

CODE = frozenset({"pre", "code", "td", "li"})
"""Elements in which markup may be shown on purpose."""

MOSTLY_CALLS = 0.5
"""Share of a block. Among paragraphs a call may be the author's own; after the last of them it is not."""

RIGHTS = "©ⓒ"
"""Signs of copyright; the second is that of Korean pages."""

RIGHTS_SIZE = 250
"""Characters of a line of rights; a longer one is a paragraph behind a picture's credit."""

MARKUP = re.compile(
    r"(?:<|&lt;)(?:/?[a-zA-Z][a-zA-Z0-9]*/?(?:>|&gt;)$|[a-zA-Z][^>]*(?:>|&gt;).*(?:<|&lt;)/[a-zA-Z]+(?:>|&gt;)$|"
    r"[a-zA-Z]+ [a-z-]+=[\"'].*)",
    re.S,
)
"""A line that is HTML by mistake: escaped twice, or set in a field for plain text."""

HASHTAGS = re.compile(r"(?:[#＃][^\s#＃]+\s*)+$")
"""A line that is nothing but hashtags."""

PAGES = " ".join(map(str, range(1, 31)))
"""The numbers of an article's pages, as they are linked to under each. Others, as of a lottery, are the article's."""

PAGES_SIZE = 60
"""Characters of a line of them, with words for the page before and the next."""

LETTER = re.compile(r"[^\W_]")

ORNAMENTS = " ()[]{}<>«»‹›→►▶▸•·|*+-–—»▼▲▽△◆◇■□●○◎★☆▷⇒＞≫※【】［］〈〉《》「」『』（）\ufe0e\ufe0f"
"""Marks around a link that stands alone."""

LABEL = re.compile(r"^[^|:–—>»：｜＞】]{2,40}(?:\s?[|:–—>»]\s|[：｜＞】])")


TITLE_BREAK = re.compile(r"\s[|\-–—·:•«»]\s|:\s|[｜＿：]|(?<=[^\x00-\x7f])[_|-](?=[^\x00-\x7f])")
"""What parts headline and site name in a title."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page besides its passages, and the source, say of them.

    host: of the page.
    titles: the folded headlines, see `title_variants`.
    fields: see `asking.form_fields`.
    descriptions: folded, what the page says in its data that the article is about.
    writers: folded, whom the page's data names as authors.
    repeated: what is known to stand on every page of the source.
    """

    host: str
    titles: set[str]
    fields: Sequence[int]
    descriptions: Collection[str]
    writers: Collection[str]
    repeated: RepeatedBlocks | None


def trim(
    passages: list[Passage], surroundings: Surroundings
) -> tuple[list[Passage], list[tuple[str, Passage]]]:
    """The passages that stay, and those that go with the rule that took them."""
    titles, host, repeated = surroundings.titles, surroundings.host, surroundings.repeated
    longest = 2 * max(map(len, titles), default=0)
    rules = [_rule_of(passage, titles, longest, host) for passage in passages]
    spare_items(passages, rules)
    spare_questions(passages, rules)
    drop_asking_boxes(passages, rules, surroundings.fields, host)
    _link_lists(passages, rules, host)
    drop_strays(passages, rules)
    drop_copies(passages, rules)
    if repeated is not None:
        rules = [
            rule or (REPEATED if repeated.knows(passage.text) else "")
            for passage, rule in zip(passages, rules, strict=True)
        ]
    drop_head(passages, rules, titles, surroundings.writers)
    drop_standfirst(passages, rules, surroundings.descriptions)
    drop_tail(passages, rules, surroundings.writers, host.removeprefix("www."))
    drop_empty_headings(passages, rules)
    kept = [passage for passage, rule in zip(passages, rules, strict=True) if not rule]
    gone = [(rule, passage) for passage, rule in zip(passages, rules, strict=True) if rule]
    return kept, gone


def title_variants(headlines: Iterable[str]) -> set[str]:
    """Folded headlines, whole and without the site's name that `<title>` carries at either end."""
    titles = set()
    for headline in headlines:
        titles.add(fold(headline))
        parts = TITLE_BREAK.split(headline)
        if len(parts) > 2:
            *_, last = breaks = list(TITLE_BREAK.finditer(headline))
            parts += [headline[: last.start()], headline[breaks[0].end() :]]
        titles.update(folded for part in parts if measure(folded := fold(part)) > TITLE_SIZE)
    titles.discard("")
    return titles


def _rule_of(passage: Passage, titles: set[str], longest: int, host: str) -> str:
    text = passage.text
    if len(text) <= SHORT_BLOCK:
        kind = interface_phrase(text, linked=passage.links > 0)
        if not kind:
            kind = line_of_interface(passage)
        if kind:
            return f"phrase:{kind}"
        if (
            (passage.links or "!" in text or "?" in text)
            and passage.owner.tag not in HEADINGS
            and call_share(text) >= MOSTLY_CALLS
        ):
            return "call"
        if passage.links and asks_with_link(passage, host):
            return "call"
        if len(text) <= longest and fold(text) in titles:
            return "headline"
        # A line that begins with a letter, as most do, has none of these forms.
        if not text[0].isalpha() and (rule := _rule_of_form(passage)):
            return rule
    if passage.owner.tag != "li" and _is_link(passage) and _is_followed(passage, host):
        return "link"
    if passage.owner.tag not in {"td", "th", "li"}:
        if passage.links >= 3 and _is_linked(passage):
            return "links"
        if _is_labelled_link(passage) and leads_inside(passage.href, host):
            return "link"
    return ""


def _rule_of_form(passage: Passage) -> str:
    """The rule for a short line that is told by its characters alone."""
    text = passage.text
    if text[0] in RIGHTS and passage.size < RIGHTS_SIZE:
        return "phrase:rights"
    if text[0] == "#" and HASHTAGS.match(text):
        return "tags"
    if passage.owner.tag not in CODE:
        if text[0] in "<&" and MARKUP.match(text):
            return "markup"
        if text.startswith("1 2") and f"{PAGES} ".startswith(f"{text} "):
            return "pages"
    return "" if LETTER.search(text) else "ornament"


def _is_link(passage: Passage) -> bool:
    """Whether a line is a link and nothing else but arrows or brackets around it."""
    return passage.link_share > 0.9 or (
        passage.text[0] in ORNAMENTS and passage.link_chars >= len(passage.text.strip(ORNAMENTS)) > 0
    )


def _is_linked(passage: Passage) -> bool:
    """Whether most of a line is links; between those to pages ("1 2 3 Next") stand as many blanks as figures."""
    text = passage.text
    return passage.link_share > 0.8 or (
        len(text) <= PAGES_SIZE and passage.link_chars > 0.8 * len("".join(text.split()))
    )


def _is_followed(passage: Passage, host: str) -> bool:
    """Whether a link alone leads to another story, or is a button of the page. (A heading may open what follows.)"""
    return leads_inside(passage.href, host) or (
        passage.href.startswith(("javascript:", "#")) and passage.owner.tag not in HEADINGS
    )


def _is_labelled_link(passage: Passage) -> bool:
    """A label and a link, as in "READ NOW | Another headline"."""
    text = passage.text
    return (
        passage.links == 1
        and len(text) < 200
        and passage.link_share > 0.5
        and len(text) - passage.link_chars < 40
        and LABEL.match(text) is not None
        and text[-1] not in ".?!”\"'。？！」』؟।"
    )


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
