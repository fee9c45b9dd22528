"""Pictures of the article: address, caption and credit parted, and each picture once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from urllib.parse import urljoin

from tasks.article import Image
from tasks.extract.body import Body
from tasks.extract.fields.byline_lines import LEADING
from tasks.extract.fields.byline_shown import LONGEST as LONGEST_BYLINE
from tasks.extract.fields.people import is_person, parse_byline
from tasks.extract.fields.vocabulary import AGENCIES
from tasks.extract.fields.words import fold
from tasks.extract.outline import Element, Outline
from tasks.extract.page import Page
from tasks.extract.schema_org import Item, clean_text

ADDRESSES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-full-src",
    "data-hi-res-src",
    "data-lazy",
    "data-url",
)
SETS = ("srcset", "data-srcset", "data-lazy-srcset")

CREDIT_HINT = re.compile(
    r"credit|copyright|photographer|img-source|image-source|source\b|rights|fotograf|bildquelle|quelle|"
    r"crédit|"
    r"attribution|byline|author|\bautor|agency"
)
CAPTION_HINT = re.compile(
    r"caption|l[eé]gend|bildunterschrift|description|didascalia|pie-?de-?foto|leyenda|bijschrift"
)

LABEL = re.compile(
    r"(?:^|(?<=[.!?…»”’\"')\]])\s*|\s+[|/•–—-]\s*|\s(?=©|\(c\)|(?:fotos?|photos?|bild|beeld|credit|crédit|quelle):\s))"
    r"(?:(?:photo(?:graph|graphs|graphy|s)?|image|picture|illustration|credit|source|video|foto(?:s|"
    r"grafie|grafía)?|"
    r"bild(?:er)?|bildquelle|bildrechte|quelle|grafik|crédits?|crédit photo|imagen|immagine|imagem|beeld|"
    r"fuente|fonte|"
    r"photo credits?|image credits?|file photo|archivfoto|symbolbild)"
    r"(?:\s+(?:by|credit|courtesy of|von|de|di|door))?\s*(?:[:©/]|\.{3})\s*©?|(?:photo|image|picture|photograph|"
    r"foto)\s+(?:by|von|de|di|door)\s+"
    r"|©\s*|\(c\)\s*|copyright\s+)"
    r"(?P<credit>[^\n]{2,100})$",
    re.IGNORECASE,
)
NAMES = r"(?:[A-ZÀ-Þ][\w.'’-]*|d[aeiou]s?|van|von|der|den|la|le)"
BEHIND = re.compile(
    r"(?:(?<=[.!?…»”’\"')\]])\s+(?i:foto(?:graf(?:ie|ia|ía))?|beeld|bild|photo|image[nm]?)\s+(?:(?:de|di|von|door)\s+)?"
    rf"(?P<credit>{NAMES}(?:\s+{NAMES}){{1,3}})"
    r"|(?<=[.!?…»”’\"')\]])\s+(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:\s+[«“\"]?\s?[A-ZÀ-Þ/&][A-ZÀ-Þ'’./&-]*\s?[»”\"]?)+)"
    rf"|\s[-–—]\s(?P<house>{NAMES}(?:\s+{NAMES}){{0,3}}\s?/\s?{NAMES}(?:\s+{NAMES}){{0,3}}))\.?$"
)
"""Credits without a mark: "Beeld Marijke Blom", a name in capitals, or a name and a house after a dash."""
BRACKETS = re.compile(r"^(?P<caption>.*\S)?\s*[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\s*\.?$", re.DOTALL)
CREDIT_WORDS = re.compile(
    r"getty|afp|reuters|\bap\b|\bpa\b|\bepa\b|dpa|shutterstock|istock|imago|images?\b|©|photo|foto|bild|"
    r"picture|via\b|"
    r"/|courtesy|credit|alamy|wikimedia|flickr|unsplash|agency|press|supplied|handout|instagram|twitter|"
    r"youtube|"
    r"screengrab|screenshot|archiv|keystone|ansa|\befe\b|\banp\b|\bwire\b|copyright|library|rex\b",
    re.IGNORECASE,
)


LONGEST = 2000
"""Characters of a line in which a credit is looked for."""


def read_images(page: Page, body: Body) -> tuple[Image, ...]:
    """The pictures of `body`, or the declared main picture when the body has none."""
    found = [image for figure in body.figures if (image := read_figure(page, figure)) is not None]
    if not found:
        found = [
            image for item in page.declared.article.items("image") if (image := _declared(item)) is not None
        ][:1]
        if not found:
            address = page.declared.article.address("image") or page.declared.meta_first("og:image")
            alt = page.declared.meta_first("og:image:alt")
            found = [Image(url=_absolute(page.url, address), alt=alt)] if address else []
    return each_once(found)


def _declared(item: Item) -> Image | None:
    address = item.address("url", "contentUrl", "@id")
    if not address:
        return None
    caption, credit = part_credit(item.text("caption") or "")
    creator = next(iter(item.texts("creditText", "creator", "author", "copyrightHolder")), None)
    return Image(url=address, caption=caption, credit=credit or creator)


def read_figure(page: Page, figure: Element) -> Image | None:
    """The picture of one `figure` or `img` element; None when it shows no picture."""
    outline = page.outline
    inside = _frame(outline, figure)
    pictures = [element for element in inside if element.tag in {"img", "amp-img"}]
    address = _widest(page.url, [element for element in inside if element.tag in PICTURES])
    if address is None:
        address = next((url for element in pictures if (url := _address(page.url, element))), None)
    if address is None:
        sources = (element for element in inside if element.tag == "source")
        address = next((found[0] for element in sources if (found := _from_set(page.url, element))), None)
    if (not pictures and address is None) or (pictures and all(_is_banner(element) for element in pictures)):
        return None
    alt = next((clean_text(element.get("alt")) for element in pictures if element.get("alt").strip()), None)
    caption, credit = _words(outline, inside)
    if (
        caption
        and credit is None
        and len(caption) < LONGEST_BYLINE
        and LEADING.match(caption)
        and parse_byline(caption).authors
    ):
        return None  # a portrait of who wrote
    for element in pictures:
        credit = credit or clean_text(element.get("data-credit") or element.get("data-copyright")) or None
    return Image(url=address, caption=caption, credit=credit, alt=alt)


PICTURES = frozenset({"img", "amp-img", "source"})


def _frame(outline: Outline, figure: Element) -> list[Element]:
    """The elements of one figure; those of the box around a picture that has its caption beside it."""
    box = figure.parent
    if figure.tag != "figure" and box is not None and box.tag in {"div", "p", "a", "span"}:
        around = [box, *outline.inside(box)]
        pictures = [element for element in around if element.tag in {"img", "amp-img"}]
        if (
            len(around) <= 8
            and len(pictures) == 1
            and any(CAPTION_HINT.search(each.hints) for each in around[1:])
        ):
            return around
    return [figure, *outline.inside(figure)]


def _is_banner(picture: Element) -> bool:
    """Whether the stated size is that of a spacer, an icon or an advertisement."""
    width, height = picture.get("width"), picture.get("height")
    if not (width.isdecimal() and height.isdecimal()) or not (int(width) and int(height)):
        return False
    ratio = int(width) / int(height)
    return min(int(width), int(height)) < 50 or ratio > 4 or ratio < 0.4


@lru_cache(maxsize=8192)
def names_credit(hints: str) -> bool:
    """Whether class words speak of a credit."""
    return bool(hints) and CREDIT_HINT.search(hints) is not None


def _words(outline: Outline, inside: list[Element]) -> tuple[str | None, str | None]:
    """Caption and credit of the elements of one figure."""
    holder = next((element for element in inside if element.tag == "figcaption"), None)
    if holder is None:
        holder = next(
            (
                each
                for each in inside[1:]
                if each.tag not in {"img", "picture", "source", "a"} and CAPTION_HINT.search(each.hints)
            ),
            None,
        )
    if holder is None:
        return None, None
    text = clean_text(outline.text(holder))
    credited = [
        element
        for element in inside
        if element is not holder
        and element.tag not in {"img", "picture", "source"}
        and names_credit(element.hints)
    ]
    if credited:
        credit = clean_text(outline.text(credited[0]))
        if credit and len(credit) < 120:
            if holder.holds(credited[0]):
                text = " ".join(text.replace(credit, " ", 1).split())
            caption, more = part_credit(text)
            return caption, _bare(credit) or more
    return part_credit(text)


def part_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of a line that holds both, either, or nothing.

    A credit stands at the end: in brackets ("(AP)"), after a label ("Photo: ..."), or after a copyright sign.
    """
    text = text.strip()
    if not text:
        return None, None
    if len(text) > LONGEST:
        return text, None
    match = LABEL.search(text)
    if match:
        caption = text[: match.start()].strip(" |/•–—-(")
        return caption or None, _bare(match["credit"])
    match = BRACKETS.match(text)
    if match and _is_credit(match["credit"]):
        return (match["caption"] or "").strip() or None, _bare(match["credit"])
    match = BEHIND.search(text)
    if match:
        words = match["credit"] or match["capitals"] or match["house"]
        return text[: match.start()].strip() or None, words.strip()
    return text, None


def _is_credit(words: str) -> bool:
    parts = words.split()
    named = 2 <= len(parts) <= 3 and all(part[0].isupper() for part in parts) and is_person(words)
    return (
        named
        or fold(words) in AGENCIES
        or CREDIT_WORDS.search(words) is not None
        or (words.isupper() and len(words) < 12)
    )


LEADING_LABEL = re.compile(
    r"^(?:(?:photo(?:graph|graphy)?|image|picture|credit|source|foto|bild(?:quelle|rechte)?|quelle|"
    r"crédits?(?: photo)?|imagen|"
    r"immagine|imagem|beeld|fuente|fonte|copyright|illustration|video)s?(?:\s+(?:by|credit))?\s*[:©]?\s+|"
    r"©\s*|\(c\)\s*|:\s*)+",
    re.IGNORECASE,
)


NAMED_LABEL = re.compile(
    rf"(?:[Ff]oto|[Pp]hotos?)\s+(?:d[ie]\s+)?(?={NAMES}(?:\s+{NAMES}){{0,3}}$|courtesy\b)|^[Bb]eeld\s+(?={NAMES}\s)"
)
"""A label without a mark before a name and nothing else."""


def _bare(credit: str) -> str | None:
    """The credit without its label and brackets."""
    credit = NAMED_LABEL.sub("", credit.strip().strip("()[]").strip())
    credit = (
        LEADING_LABEL.sub("", credit)
        if re.match(r"[\w ]{3,20}\s*[:©]|©|\(c\)|photo by|image by", credit, re.IGNORECASE)
        else credit
    )
    return credit.strip(" .|/").strip("()[]").strip() or None


# ---- addresses -----------------------------------------------------------------------------------


def _address(base: str, element: Element) -> str | None:
    """The address of an `img`; lazy ones keep it in a data attribute and show a placeholder."""
    stated = element.get("src").strip()
    if stated and not _is_placeholder(stated):
        return _absolute(base, stated)
    for name in ADDRESSES:
        value = element.get(name).strip()
        if value and not _is_placeholder(value):
            return _absolute(base, value)
    found = _from_set(base, element)
    return found[0] if found is not None else None


def _widest(base: str, elements: list[Element]) -> str | None:
    """The widest of the pictures that srcsets state with their widths; None where none does."""
    sets = (_from_set(base, element) for element in elements)
    best = max((found for found in sets if found is not None), key=lambda found: found[1], default=None)
    return best[0] if best is not None and best[0] and best[1] > 10 else None


def _from_set(base: str, element: Element) -> tuple[str | None, float] | None:
    """The widest picture of a srcset (HTML standard, 4.8.4.2.1), and its width in pixels (below 10: density)."""
    for name in SETS:
        stated = element.get(name)
        if not stated:
            continue
        pictures = [words for part in PARTING.split(stated) if (words := part.split())]
        for width, address in sorted(
            ((_width(words), words[0]) for words in pictures), key=_first, reverse=True
        ):
            if not _is_placeholder(address):
                return _absolute(base, address), width
    return None


def _width(words: list[str]) -> float:
    """What one picture of a srcset says of its width; 1 where it says nothing."""
    size = words[1][:-1] if len(words) > 1 else "1"
    return float(size) if WIDTH.fullmatch(size) else 1.0


PARTING = re.compile(r",\s+|,(?=https?:|//)")
WIDTH = re.compile(r"\d+(?:\.\d+)?")
_first = itemgetter(0)


PLACEHOLDER = re.compile(
    r"/(?:blank|spacer|pixel|placeholder|transparent|1x1|loading|lazy)[\w-]*\.(?:gif|png|svg|jpg)"
)


def _is_placeholder(address: str) -> bool:
    # A pattern that begins with one certain character is found five times as fast.
    return address.startswith(("data:", "about:", "#")) or PLACEHOLDER.search(f"/{address}") is not None


def _absolute(base: str, address: str | None) -> str | None:
    if not address:
        return None
    if address.startswith(("https://", "http://")):
        return address
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return None


# ---- each once -----------------------------------------------------------------------------------


def each_once(images: Iterable[Image]) -> tuple[Image, ...]:
    """The images without repetitions: the same file, or the same caption, is one picture."""
    found = list(images)
    if len(found) < 2:
        return tuple(found)
    kept: list[Image] = []
    names: list[tuple[str, str]] = []
    for image in found:
        file, words = _file(image.url) if image.url else "", fold(image.caption)
        position = next(
            (
                at
                for at, (other, said) in enumerate(names)
                if (file and file == other) or (words and words == said)
            ),
            None,
        )
        if position is None:
            kept.append(image)
            names.append((file, words))
            continue
        other = kept[position]
        kept[position] = Image(
            url=other.url or image.url,
            caption=other.caption or image.caption,
            credit=other.credit or image.credit,
            alt=other.alt or image.alt,
        )
        names[position] = (names[position][0] or file, names[position][1] or words)
    return tuple(kept)


FILE = re.compile(r"https?://[^/?#\s]+/[^?#\s]*\.\w{3,4}(?=[?#]|$)")


def _file(url: str) -> str:
    """The address of a picture's file, without what asks for a size of it; `url` where the path names no file."""
    match = FILE.match(url)
    return match[0].split("://", 1)[1] if match else url
