"""The standfirst: the deck between headline and body, if one is shown."""

from __future__ import annotations

from tasks.extract.body import Body
from tasks.extract.fields.byline.lines import LEADING
from tasks.extract.parsing.deck_names import names_deck
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.text.density import measure
from tasks.extract.text.end_lines import says_date
from tasks.extract.text.folding import fold, likeness, says
from tasks.extract.text.phrases import call_share, interface_phrase

BAR, BAR_LINKS = 120, 3
"""Characters and links of a bar of buttons."""

SHORTEST, LONGEST = 20, 700
"""Characters of a deck; a shortest one of Chinese characters has a third as many."""

ITALIC_LINES = frozenset({"font", "td", "body", "center"})
"""What stands around a line that ends with a break."""


def read_standfirst(page: Page, body: Body, heading: Element | None) -> tuple[str | None, str]:
    """The deck and the way it was found; (None, "") when the page shows none."""
    for line in body.head:
        if line.kind == "standfirst" and line.text:
            return clean_text(line.text), "head"
    said = [folded for text in _descriptions(page) if (folded := fold(text))]
    opening = body.text[:1500]
    headline = fold(page.outline.text(heading)) if heading is not None else ""
    best: tuple[float, str] = (0.0, "")
    for element in _between(page, body, heading):
        hinted = names_deck(element.hints) or "description" in (element.get("itemprop"), element.get("class"))
        second = heading is not None and _is_second_line(page, element, heading)
        if not hinted and element.tag not in {"p", "h2", "h3"} and not _is_plain_box(element):
            continue
        text = page.outline.text(element)
        if measure(text) < SHORTEST or len(text) > LONGEST or not (hinted or said or second):
            continue
        folded = fold(text)
        agreed = any(folded == other or likeness(folded, other) > 0.85 for other in said)
        score = 1.0 * hinted + 1.2 * agreed + 0.5 * second
        if score <= best[0] or folded == headline:
            continue
        # What takes longest comes last.
        if not (_is_bar(page, element, text) or text in opening or says(opening, folded) or _asks(text)):
            best = (score, text)
    if best[1]:
        return clean_text(best[1]), "shown"
    if deck := _in_italics(page, body, heading, headline):
        return deck, "shown"
    stated = page.declared.article.text("description") or page.declared.article.text("abstract")
    if (
        stated
        and measure(stated) >= SHORTEST
        and len(stated) <= LONGEST
        and not stated.endswith(("...", "…"))
        and not _asks(stated)
    ):
        folded = fold(stated)
        if folded and folded != headline and not (stated[:150] in body.text or says(body.text, folded[:60])):
            return stated, "jsonld"
    return None, ""


def _in_italics(page: Page, body: Body, heading: Element | None, headline: str) -> str:
    """A sentence in italics alone between headline and body: how pages without style sheets set a deck."""
    for element in _between(page, body, heading):
        if element.tag not in {"i", "em"}:
            continue
        text = page.outline.text(element)
        if (
            measure(text) < SENTENCE
            or len(text) > LONGEST
            or text[-1] not in SENTENCE_ENDS
            or _asks(text)
            or LEADING.match(text)
        ):
            continue
        line = element.parent
        alone = line is not None and (line.tag in ITALIC_LINES or page.outline.text(line) == text)
        if alone and fold(text) != headline and fold(text) not in fold(body.text[:1500]):
            return clean_text(text)
    return ""


def _is_bar(page: Page, element: Element, text: str) -> bool:
    """Whether a short line is mostly buttons, such as may stand in a box that is called a subhead."""
    return len(text) < BAR and sum(each.tag == "a" for each in page.outline.inside(element)) >= BAR_LINKS


SENTENCE_ENDS = ".!?…。！？।؟"
SENTENCE = 40
"""Characters, weighed, of a sentence that is a deck where no name says so."""

SECOND_LINE = 5
"""Words of a second heading that is a deck; fewer are a name, a day or a section."""


def _is_second_line(page: Page, element: Element, heading: Element) -> bool:
    """Whether the element is a lesser heading or a sentence that follows the headline in its box, with nothing
    between."""
    if (
        element.tag not in {"h2", "h3", "p"}
        or element.parent is not heading.parent
        or element.index != heading.end
    ):
        return False
    text = page.outline.text(element)
    if element.tag == "p" and (measure(text) < SENTENCE or text[-1] not in SENTENCE_ENDS):
        return False
    return len(text.split()) >= SECOND_LINE and not LEADING.match(text) and not says_date(text)


def _is_plain_box(element: Element) -> bool:
    """Whether the element is a box of one line, as a deck without a name stands in; its words have to be stated."""
    return element.tag == "div" and element.end - element.index <= 3


def _asks(text: str) -> bool:
    """Whether the words are the page's own: a newsletter's invitation often stands where the deck does."""
    return bool(interface_phrase(text)) or call_share(text) >= 0.5


def _descriptions(page: Page) -> list[str | None]:
    declared = page.declared
    return [
        declared.article.text("description"),
        declared.meta_first("og:description"),
        declared.meta_first("description"),
    ]


def _between(page: Page, body: Body, heading: Element | None) -> list[Element]:
    """Elements between the heading and the first block of the body; at most sixty."""
    if heading is None or body.first is None or body.first.index < heading.index:
        return []
    items = page.outline.items[heading.end : min(body.first.index, heading.end + 130)]
    return [item for item in items if not isinstance(item, str)][:60]
