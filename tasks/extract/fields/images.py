"""Pictures of the article: address, caption and credit parted, and each picture once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from tasks.article import Image
from tasks.extract.body import Body
from tasks.extract.fields.people import is_person
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
    r"attribution|byline|author|agency"
)
CAPTION_HINT = re.compile(
    r"caption|legend|bildunterschrift|description|didascalia|pie-?de-?foto|leyenda|bijschrift"
)

LABEL = re.compile(
    r"(?:^|(?<=[.!?…»”\"')\]])\s*|\s+[|/•–—-]\s*|\s(?=©)|\s(?=\(c\)))"
    r"(?:(?:photo(?:graph|graphs|graphy|s)?|image|picture|illustration|credit|source|video|foto(?:s|"
    r"grafie|grafía)?|"
    r"bild(?:er)?|bildquelle|bildrechte|quelle|grafik|crédits?|crédit photo|imagen|immagine|imagem|beeld|"
    r"fuente|fonte|"
    r"photo credit|image credit|file photo|archivfoto|symbolbild)"
    r"(?:\s+(?:by|credit|courtesy of|von|de|di|door))?\s*[:©/]\s*©?|(?:photo|image|picture|photograph|"
    r"foto)\s+(?:by|von|de|di|door)\s+"
    r"|©\s*|\(c\)\s*|copyright\s+)"
    r"(?P<credit>[^\n]{2,100})$",
    re.IGNORECASE,
)
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
    inside = [figure, *outline.inside(figure)]
    pictures = [element for element in inside if element.tag in {"img", "amp-img"}]
    address = next((url for element in pictures if (url := _address(page.url, element))), None)
    if address is None:
        sources = (element for element in inside if element.tag == "source")
        address = next((url for element in sources if (url := _from_set(page.url, element))), None)
    if (not pictures and address is None) or (pictures and all(_is_banner(element) for element in pictures)):
        return None
    alt = next((clean_text(element.get("alt")) for element in pictures if element.get("alt").strip()), None)
    caption, credit = _words(outline, inside)
    for element in pictures:
        credit = credit or clean_text(element.get("data-credit") or element.get("data-copyright")) or None
    return Image(url=address, caption=caption, credit=credit, alt=alt)


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


def _bare(credit: str) -> str | None:
    """The credit without its label and brackets."""
    credit = credit.strip().strip("()[]").strip()
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
    return _from_set(base, element)


def _from_set(base: str, element: Element) -> str | None:
    """The widest picture of a srcset (HTML standard, 4.8.4.2.1)."""
    for name in SETS:
        best, best_width = None, -1.0
        for part in re.split(r",\s+|,(?=https?:|//)", element.get(name)):
            words = part.split()
            if not words or _is_placeholder(words[0]):
                continue
            size = words[1][:-1] if len(words) > 1 else "1"
            width = float(size) if re.fullmatch(r"\d+(?:\.\d+)?", size) else 1.0
            if width > best_width:
                best, best_width = words[0], width
        if best:
            return _absolute(base, best)
    return None


def _is_placeholder(address: str) -> bool:
    return address.startswith(("data:", "about:", "#")) or bool(
        re.search(
            r"(?:^|/)(?:blank|spacer|pixel|placeholder|transparent|1x1|loading|lazy)[\w-]*\.(?:gif|png|"
            r"svg|jpg)",
            address,
        )
    )


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
    kept: list[Image] = []
    names: list[tuple[str, str]] = []
    for image in images:
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


FILE_NAME = re.compile(r"\.\w{3,4}$")


def _file(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return f"{parts.netloc}{parts.path}" if FILE_NAME.search(parts.path) else url
