"""Pictures of the article: address, caption and credit parted, and each picture once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter
from urllib.parse import urljoin

from tasks.article import Image
from tasks.extract.body import Body
from tasks.extract.fields.byline.lines import LEADING
from tasks.extract.fields.byline.unmarked import LONGEST as LONGEST_BYLINE
from tasks.extract.fields.names.people import parse_byline
from tasks.extract.fields.pictures.captions import frame_of, words_of
from tasks.extract.fields.pictures.credits import part_credit
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page
from tasks.extract.parsing.schema_org import Item, clean_text
from tasks.extract.text.folding import fold

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
    inside = frame_of(outline, figure)
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
    caption, credit = words_of(outline, inside)
    if (
        caption
        and credit is None
        and len(caption) < LONGEST_BYLINE
        and LEADING.match(caption)
        and parse_byline(caption).authors
    ):
        return None  # a portrait of who wrote
    for element in pictures:
        caption = caption or clean_text(element.get("data-caption")) or None
        credit = credit or clean_text(element.get("data-credit") or element.get("data-copyright")) or None
    return Image(url=address, caption=caption, credit=credit, alt=alt)


PICTURES = frozenset({"img", "amp-img", "source"})


def _is_banner(picture: Element) -> bool:
    """Whether the stated size is that of a spacer, an icon or an advertisement."""
    width, height = picture.get("width"), picture.get("height")
    if not (width.isdecimal() and height.isdecimal()) or not (int(width) and int(height)):
        return False
    ratio = int(width) / int(height)
    return min(int(width), int(height)) < 50 or ratio > 4 or ratio < 0.4


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
