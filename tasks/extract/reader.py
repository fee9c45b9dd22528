"""From a parsed page to its body: the steps in order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from tasks.article import REPEATED
from tasks.extract.blocks.blocks import read_blocks, text_of
from tasks.extract.blocks.liveblog import find_entries, is_liveblog
from tasks.extract.blocks.verse import with_lines
from tasks.extract.body import Body, Line, LineKind
from tasks.extract.embedded.flight import markup_in_stream
from tasks.extract.embedded.state import body_in_state
from tasks.extract.embedded.stated import stated_body
from tasks.extract.layout import Selectable, mark_removed
from tasks.extract.main_content.container import (
    choose_container,
    own_part,
    scope_of_headline,
    settle_marks,
    widen,
)
from tasks.extract.main_content.figures import read_figures
from tasks.extract.main_content.passages import Mark, Passage, read_passages
from tasks.extract.main_content.widening import widened
from tasks.extract.parsing.boilerplate import rule_for
from tasks.extract.parsing.outline import Element, read_outline
from tasks.extract.parsing.page import Page
from tasks.extract.repeated import RepeatedBlocks, parted
from tasks.extract.text.folding import fold
from tasks.extract.trimming.asking import form_fields
from tasks.extract.trimming.cards import Extent, mark_captions, mark_contents, mark_teasers, void_tables
from tasks.extract.trimming.endings import mark_endings
from tasks.extract.trimming.ledger import strip_ledger
from tasks.extract.trimming.trim import Surroundings, title_variants, trim
from tasks.source import Layout

LINE_KINDS: dict[str, LineKind] = {
    "headline": "headline",
    "standfirst": "standfirst",
    "byline": "byline",
    "date": "date",
    "phrase:rights": "credit",
    "phrase:media": "credit",
    "links": "tags",
    "link": "related",
    "phrase:related": "related",
    "stray": "label",
}
"""What the lines are that a rule of `trim` takes at the ends."""


CHOICES = 3
"""Boxes that are tried until one has a body."""

OPENING_LINE = 140
"""Characters of a paragraph that is no teaser; an opening over the body's box has one such at least."""

SUMMARY_LINE = 20
"""Characters of a line of a live blog's summary; shorter ones are buttons."""

LINKED = 0.3
"""Share of link text above which a line of a list leads elsewhere."""

SECTION_HEADINGS = frozenset({"h2", "h3", "h4"})

LITTLE = 200
"""Characters of body; with less, the page is read again with less belief in its names."""


DRAWN = 600
"""Characters of body for which a page is believed to be drawn by its program alone; with less, it is a shell."""


def read_body(
    page: Page, *, layout: Layout | None = None, repeated: RepeatedBlocks | None = None
) -> tuple[Page, Body]:
    """The page as it was looked at, more thoroughly where the first look finds next to nothing, and the body of its
    article. A page that shows nothing is read as its program would draw it. Places in the body are those of that
    page.

    layout: an operator's selectors, tried before the generic reading.
    repeated: what is known to stand on every page of the source.
    """
    found = _find(page, layout, repeated)
    if _size(found) < LITTLE:
        thorough = replace(page, outline=read_outline(page.html, rule_for, thorough=True))
        again = _find(thorough, layout, repeated, lenient=True)
        if _size(again) > 1.5 * _size(found):
            page, found = thorough, again
    if _size(found) < LITTLE and layout is None and (streamed := markup_in_stream(page.html)):
        html = LexborHTMLParser(streamed.encode("utf-8", "replace"))
        drawn = replace(page, outline=read_outline(html, rule_for))
        again = _find(drawn, layout, repeated)
        if _size(again) >= DRAWN:
            page, found = drawn, replace(again, method=f"{again.method}+stream")
    return page, _body_of(page, found, repeated)


def _body_of(page: Page, found: _Found, repeated: RepeatedBlocks | None) -> Body:
    """What was found, or what the page's data say where that is much more."""
    passages, marks, kept, gone = found.passages, found.marks, found.kept, found.gone
    method, containers = found.method, found.containers
    stated, source = stated_body(page.declared, _length(kept)), "jsonld"
    if not stated and not method.startswith("layout"):
        shown = [passage.text for passage in kept]
        stated, source = body_in_state(page.html, shown, stated_headlines(page)), "script"
    own, known = parted((block.text for block in stated), repeated)
    left_out = [*known, *(p.text for rule, p in gone if rule == REPEATED)]
    taken = repeated.taken(left_out) if repeated is not None else None
    ledger = strip_ledger(
        [*page.outline.unread.values()]
        + [(mark.rule, p.text) for p in passages if (mark := p.furniture) is not None]
        + [(rule, p.text) for rule, p in gone]
        + [(REPEATED, text) for text in known]
    )
    if own:
        blocks = tuple(block for block in stated if block.text not in known)
        return Body(
            blocks=blocks, text=text_of(blocks), ledger=ledger, methods={"body": source}, repeated=taken
        )
    if not kept:
        return Body(blocks=(), text="", ledger=ledger, methods={"body": method}, repeated=taken)
    first, last = kept[0], kept[-1]
    figures = read_figures(page.outline, first.owner, last.owner, _headline_before(page, first), marks)
    live = found.live
    blocks = read_blocks(
        page, with_lines(page.outline, kept), figures, find_entries(page.outline, kept) if live else []
    )
    return Body(
        blocks=blocks,
        text=text_of(blocks),
        containers=containers,
        figures=figures,
        head=tuple(line for rule, p in gone if p.start < first.start and (line := _line(rule, p))),
        tail=tuple(line for rule, p in gone if p.start > last.start and (line := _line(rule, p))),
        first=first.owner,
        last=last.owner,
        liveblog=live,
        ledger=ledger,
        methods={"body": method},
        repeated=taken,
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """One reading of the page, before blocks are made of it."""

    passages: list[Passage]
    marks: list[Mark]
    kept: list[Passage]
    gone: list[tuple[str, Passage]]
    containers: tuple[Element, ...]
    method: str
    live: bool


def _size(found: _Found) -> int:
    """Characters that were kept, weighed."""
    return _weight(found.kept)


def _weight(passages: list[Passage]) -> int:
    return sum(passage.size for passage in passages)


def _length(passages: list[Passage]) -> int:
    return sum(len(passage.text) for passage in passages)


def _find(
    page: Page, layout: Layout | None, repeated: RepeatedBlocks | None, *, lenient: bool = False
) -> _Found:
    """Read the page; `lenient` believes only the marks that never lie on an article."""
    host = urlsplit(page.url).hostname or ""
    writers = writers_of(page)
    passages, marks = _read_marked(page, layout, host, writers, lenient=lenient)
    headlines = headlines_of(page)
    live = is_liveblog(page)
    surroundings = Surroundings(
        host,
        titles=title_variants(headlines),
        fields=form_fields(page.outline),
        descriptions=descriptions_of(page),
        writers=writers,
        repeated=repeated,
    )
    candidates = passages
    kept: list[Passage] = []
    gone: list[tuple[str, Passage]] = []
    containers: tuple[Element, ...] = ()
    method = ""
    for _ in range(CHOICES):
        chosen, around, how = _choose(page, candidates, headlines, layout, live)
        stays, goes = trim(chosen, surroundings)
        if not method or _length(stays) > _length(kept):
            kept, gone, containers, method = stays, goes, around, how
        if _weight(stays) >= LITTLE or not goes:
            break
        # The densest box was a cookie bar or the like: what trimming took out of it is no reason to choose it.
        taken = {passage.start for _, passage in goes}
        candidates = [passage for passage in candidates if passage.start not in taken]
    wider = widened(page.declared, containers[0], passages, kept) if containers and layout is None else None
    if wider is not None:
        stays, goes = trim(wider, surroundings)
        if _length(stays) > _length(kept):
            kept, gone, method = stays, goes, f"{method}+widened"
    method = f"{method}+lenient" if lenient else method
    return _Found(passages, marks, kept, gone, containers, method, live)


def _read_marked(
    page: Page, layout: Layout | None, host: str, writers: set[str], *, lenient: bool
) -> tuple[list[Passage], list[Mark]]:
    """The passages of the page, and what of them is furniture: by structure, by neighbours, by the operator."""
    passages, marks = read_passages(page.outline)
    settle_marks(passages, marks, unread=page.outline.unread_prose, lenient=lenient)
    if layout is not None:
        marks += mark_removed(page.outline, layout, passages)
    extent = Extent(passages)
    void_tables(page.outline, marks)
    marks += mark_teasers(page.outline, passages, extent, host)
    marks += mark_captions(page.outline, passages, extent)
    marks += mark_contents(page.outline, passages, extent)
    marks += mark_endings(passages, extent, writers)
    return passages, marks


def _choose(
    page: Page, passages: list[Passage], headlines: list[str], layout: Layout | None, live: bool
) -> tuple[list[Passage], tuple[Element, ...], str]:
    """The passages of the article before trimming, the elements they stand in, and how they were found."""
    if layout is not None and layout.body:
        found = Selectable(page.outline).select(layout.body, key=f"{layout.name}.body")
        if found:
            inside = [passage for passage in passages if _is_inside(passage, found)]
            return inside, tuple(found), f"layout:{layout.name}"
    missed = f"+layout-missed:{layout.name}" if layout is not None and layout.body else ""
    part = None if live else own_part(page.outline, passages, title_variants(stated_headlines(page)))
    if part is not None:
        passages = [passage for passage in passages if part.holds_index(passage.start)]
    container = choose_container(passages, scope_of_headline(page.outline, headlines))
    if container is None:
        return [], (), f"none{missed}"
    chosen = widen(container, passages)
    if chosen and live:
        chosen = _lead_of_liveblog(page, passages, chosen[0]) + chosen
    elif chosen:
        chosen = _opening(page, passages, container, chosen[0]) + chosen
    return chosen, (container,), f"container{missed}"


def _lead_of_liveblog(page: Page, passages: list[Passage], first: Passage) -> list[Passage]:
    """The paragraphs between the headline and the first entry, which no entry's box holds."""
    headline = _headline_before(page, first)
    if headline is None:
        return []
    between = [p for p in passages if headline.end <= p.start < first.start and p.furniture is None]
    lead: list[Passage] = []
    for passage in reversed(between):
        tag = passage.owner.tag
        if (
            (tag == "p" and passage.prose)
            or (tag == "li" and passage.size >= SUMMARY_LINE and passage.link_share < LINKED)
            or (tag in SECTION_HEADINGS and lead and lead[-1].owner.tag == "li")
        ):
            lead.append(passage)
    return lead[::-1]


def _opening(page: Page, passages: list[Passage], container: Element, first: Passage) -> list[Passage]:
    """The paragraphs between the headline and the box of the body, in the same `article`: over slides and lists."""
    headline = _headline_before(page, first)
    around = next((outer for outer in container.ancestors() if outer.tag == "article"), None)
    if headline is None or around is None or not around.holds(headline):
        return []
    between = [
        passage
        for passage in passages
        if headline.end <= passage.start < first.start
        and passage.furniture is None
        and passage.prose
        and passage.owner.tag == "p"
        and not container.holds_index(passage.start)
    ]
    boxes = {id(passage.owner.parent) for passage in between}
    long = any(passage.prose >= OPENING_LINE for passage in between)
    return between if len(between) > 1 and len(boxes) == 1 and long else []


def _headline_before(page: Page, first: Passage) -> Element | None:
    """The last `h1` before the first paragraph."""
    before = [heading for heading in page.outline.by_tag.get("h1", ()) if heading.index < first.start]
    return before[-1] if before else None


def _is_inside(passage: Passage, found: list[Element]) -> bool:
    """Whether a passage lies in an element that an operator chose, and is no furniture inside it."""
    holder = next((element for element in found if element.holds_index(passage.start)), None)
    mark = passage.furniture
    return holder is not None and (mark is None or mark.element.holds(holder))


def _line(rule: str, passage: Passage) -> Line | None:
    kind = LINE_KINDS.get(rule)
    return Line(kind, passage.text, passage.owner) if kind else None


def descriptions_of(page: Page) -> set[str]:
    """What the page's data say that the article is about, folded."""
    declared = page.declared
    stated = [
        *declared.meta_all("description", "og:description", "twitter:description"),
        *declared.article.texts("description", "alternativeHeadline", "abstract"),
    ]
    return {folded for text in stated if (folded := fold(text))}


def headlines_of(page: Page) -> list[str]:
    """What may be the headline: for telling it from the body, not for the record.

    That is the first `h1`, and of the others, which may be subheads, those that data or the title says too.
    """
    stated = stated_headlines(page)
    shown = [page.outline.text(element) for element in page.outline.by_tag.get("h1", ())]
    if len(shown) > 1:
        said = " | ".join(map(fold, stated))
        shown = [
            text for place, text in enumerate(shown) if not place or ((words := fold(text)) and words in said)
        ]
    return shown + stated


def writers_of(page: Page) -> set[str]:
    """Whom the page's data name as authors, folded."""
    declared = page.declared
    stated = (*declared.article.texts("author", "creator"), *declared.meta_all("author", "article:author"))
    return {folded for text in stated if (folded := fold(text))}


def stated_headlines(page: Page) -> list[str]:
    """What the page's data call the article."""
    declared = page.declared
    stated = (declared.title, declared.meta_first("og:title", "twitter:title"))
    return [text for text in (*stated, *declared.article.texts("headline", "alternativeHeadline")) if text]
