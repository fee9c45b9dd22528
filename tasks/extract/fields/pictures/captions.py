"""The words of a picture: which elements in and around it hold its caption and its credit."""

from __future__ import annotations

import re
from functools import lru_cache

from tasks.extract.fields.pictures.credits import bare_credit, is_credit, part_credit
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.text.density import measure
from tasks.extract.trimming.cards import LINE_SIZE, is_centred

CREDIT_HINT = re.compile(
    r"credit|copyright|photographer|img-source|image-source|source\b|rights|fotograf|bildquelle|quelle|"
    r"crédit|"
    r"attribution|byline|author|\bautor|agency"
)
CAPTION_HINT = re.compile(
    r"caption|l[eé]gend|bildunterschrift|description|didascalia|pie-?de-?foto|leyenda|bijschrift"
)
UNSEEN_HINT = re.compile(r"sr-only|visually-?hidden|screen-?reader")
"""Class words of labels for those who listen: "Image source, "."""

SOURCE_LABEL = re.compile(
    r"\s*(?:(?:image|photo|picture|media|bild|foto)\W{0,2})?(?:source|credits?|copyright|quelle|rechte|nachweis|agency)\W*$|"
    r"\s*(?:crédit|source|fuente|crédito|fonte|credito|bron|källa|kilde|źródło|kaynak)\W.{0,20}$",
    re.IGNORECASE,
)
"""What such a label says before a credit."""

SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', "’", "'", "。", "।", "؟")

PICTURES = frozenset({"img", "amp-img", "source", "picture"})
BOXES = frozenset({"div", "p", "a", "span", "figure", "picture", "dt", "section"})
LONGEST_CREDIT = 120
LONGEST_BESIDE = 600
"""Characters of a box beside a picture that is taken for its caption."""


@lru_cache(maxsize=8192)
def names_credit(hints: str) -> bool:
    """Whether class words speak of a credit."""
    return bool(hints) and CREDIT_HINT.search(hints) is not None


@lru_cache(maxsize=8192)
def names_caption(hints: str) -> bool:
    """Whether class words speak of a caption."""
    return bool(hints) and CAPTION_HINT.search(hints) is not None


def frame_of(outline: Outline, figure: Element) -> list[Element]:
    """The elements of one figure, and those around or behind it that have its caption and its credit."""
    inside = [figure, *outline.inside(figure)]
    if any(each.tag == "figcaption" or names_caption(each.hints) for each in inside[1:]):
        return inside
    box = figure.parent
    if figure.tag != "figure" and box is not None and box.tag in {"div", "p", "a", "span"}:
        around = [box, *outline.inside(box)]
        pictures = [element for element in around if element.tag in {"img", "amp-img"}]
        if (
            len(around) <= 8
            and len(pictures) == 1
            and (any(names_caption(each.hints) for each in around[1:]) or _all_in_italics(outline, around))
        ):
            return around
    return [*inside, *_behind(outline, figure)]


def _behind(outline: Outline, figure: Element) -> list[Element]:
    """The elements of a caption, and a credit, that follow a picture or the boxes that hold nothing else."""
    outer = figure
    for ancestor in figure.ancestors():
        if ancestor.tag not in BOXES or ancestor.end - ancestor.index > 40:
            break
        alone = outline.items[ancestor.index + 1 : outer.index] + outline.items[outer.end : ancestor.end]
        if any(not isinstance(item, str) or item.strip() for item in alone):
            break
        outer = ancestor
    found: list[Element] = []
    index = outer.end
    while index < len(outline.items) and index < outer.end + 40:
        item = outline.items[index]
        if isinstance(item, str):
            if item.strip():
                break
            index += 1
            continue
        says = (
            names_credit(item.hints)
            if found
            else names_caption(item.hints) or _is_set_below(outline, item, outer)
        )
        if not says or not 0 < len(outline.text(item)) < LONGEST_BESIDE:
            break
        found += [item, *outline.inside(item)]
        index = item.end
    return found


def _all_in_italics(outline: Outline, inside: list[Element]) -> Element | None:
    """The one element in italics or small print that has all the words of a picture's box."""
    lines = [each for each in inside[1:] if each.tag in {"em", "i", "small"}]
    text = outline.text(inside[0]) if len(lines) == 1 else ""
    return lines[0] if 0 < len(text) < LONGEST_BESIDE and text == outline.text(lines[0]) else None


def _is_set_below(outline: Outline, line: Element, picture: Element) -> bool:
    """Whether a short line in the middle stands directly below the paragraph of a picture, as `cards` takes it."""
    if not (picture.tag == "p" and line.index == picture.end and _is_line(line) and is_centred(picture)):
        return False
    following = outline.items[line.end] if line.end < len(outline.items) else ""
    return (
        measure(outline.text(line)) <= LINE_SIZE
        and not isinstance(following, str)
        and not is_centred(following)
    )


def _is_line(element: Element) -> bool:
    """Whether the element is a paragraph in the middle."""
    return element.tag == "p" and is_centred(element)


def words_of(outline: Outline, inside: list[Element]) -> tuple[str | None, str | None]:
    """Caption and credit that the elements of one figure say."""
    caption, credit = _words(outline, inside)
    return _once(caption), credit


def _words(outline: Outline, inside: list[Element]) -> tuple[str | None, str | None]:
    holder = next((element for element in inside if element.tag == "figcaption"), None)
    if holder is None:
        named = (each for each in inside[1:] if each.tag not in PICTURES and each.tag != "a")
        holder = next((each for each in named if names_caption(each.hints) or _is_line(each)), None)
        holder = holder or _all_in_italics(outline, inside)
    if holder is None:
        return None, None
    text = seen_text(outline, holder)
    if names_credit(holder.hints) and not names_caption(holder.hints) and is_credit(text):
        return None, bare_credit(text)
    credit = _credit(outline, inside, holder)
    if credit:
        said, element = credit
        before, _, behind = text.partition(said)
        if holder.holds(element):
            text = " ".join(f"{before} {behind}".split())
        caption, more = part_credit(text)
        if caption is None and more and text.endswith(SENTENCE_ENDS) and not behind.strip():
            caption, more = text, None  # "PHOTO: Stamps on display at a market, March 1."
        if caption and caption.endswith("/"):
            return None, bare_credit(f"{caption}{said}")  # "A. Fisher/<em>Science</em>"
        whole = f"{said}{behind.rstrip()}" if more and behind.strip().endswith(more) else said
        return caption, bare_credit(whole) or more
    return part_credit(text)


def _credit(outline: Outline, inside: list[Element], holder: Element) -> tuple[str, Element] | None:
    """The credit that has an element of its own: told by its name, or set apart at the end of the caption."""
    for element in inside:
        if element is not holder and element.tag not in PICTURES and names_credit(element.hints):
            said = seen_text(outline, element)
            return (said, element) if said and len(said) < LONGEST_CREDIT else None
    for element in inside:
        if element.hints and UNSEEN_HINT.search(element.hints) and element.parent is not None:
            line = element.parent
            if SOURCE_LABEL.match(outline.text(element)) and not line.holds(holder):
                said = seen_text(outline, line)
                return (said, line) if said and len(said) < LONGEST_CREDIT else None
    beside = next((each for each in inside if each.tag == "cite" and each.index >= holder.end), None)
    if beside is not None and (said := seen_text(outline, beside)) and len(said) < LONGEST_CREDIT:
        return said, beside
    apart = [each for each in outline.inside(holder) if each.tag in {"cite", "small", "em", "i", "span"}]
    if not apart or apart[-1].end != holder.end:
        return None
    said = seen_text(outline, apart[-1])
    is_one = len(said) < LONGEST_CREDIT and said and (apart[-1].tag == "cite" or is_credit(said))
    if is_one and apart[-1].tag == "span":
        # A name may also end the sentence of a caption.
        before = seen_text(outline, holder).removesuffix(said).rstrip()
        is_one = before.endswith(SENTENCE_ENDS)
    return (said, apart[-1]) if is_one else None


def seen_text(outline: Outline, element: Element) -> str:
    """The text of the element without labels that are not shown."""
    text = outline.text(element)
    for inner in outline.inside(element):
        if inner.hints and UNSEEN_HINT.search(inner.hints):
            text = text.replace(outline.text(inner), " ", 1)
    return clean_text(text)


def _once(text: str | None) -> str | None:
    """`text` without a second time the same: some pages have it twice, for narrow screens and for wide ones."""
    words = text.split() if text else []
    half = len(words) // 2
    return " ".join(words[:half]) if half > 3 and words[:half] == words[half:] else text
