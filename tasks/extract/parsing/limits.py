"""What no page may cost: bytes, elements inside each other, attributes of one element."""

from __future__ import annotations

import re

from tasks.errors import SkippableError, SkipReason

BYTE_LIMIT = 20_000_000
"""Bytes of one page. The largest of 1,200 real news pages measured had 5 MB."""

MANY_TAGS = 20_000
"""Tags of a page below which its depth cannot matter; 1 page in 200 has more."""

DEPTH_LIMIT = 1_000
"""Elements inside each other. The parser's time grows with the square of the depth (1.4 s at 20,000); real pages
have up to 60."""

TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")

CLOSED_BY_OTHERS = frozenset(
    b"p li dt dd td th tr thead tbody tfoot option optgroup area base br col embed hr img input link meta param "
    b"source track wbr".split()
)
"""Elements without an end tag, or closed by the next one of their kind: they do not nest."""


LONG_TAG_PAGE = 100_000
"""Bytes of a page below which one long tag cannot matter."""

MANY_ATTRIBUTES = 1_000
"""Attributes of one tag. The parser's time grows with their square (3.3 s at 40,000, minutes at 400,000); real tags
have up to 60."""

MANY_VALUES = 20_000
"""Equals signs of a page above which tags may be long behind quoted `>`; 1 page in 500 has more."""

WINDOW = 5_000
"""Bytes; a tag of `LONG_TAG`'s length has one such stretch without a `>` at a multiple of it, or quoted ones."""

LONG_TAG = re.compile(rb"<[a-zA-Z][a-zA-Z0-9:-]*[\s/][^>]{10000}")
ANY_TAG = re.compile(rb"<[a-zA-Z][a-zA-Z0-9:-]*[\s/]")
RAW_TEXT = re.compile(rb"<(?:script|style)\b", re.I)
RAW_TEXT_END = re.compile(rb"</(?:script|style)\b", re.I)
ATTRIBUTE = re.compile(rb"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+""")
"""As the HTML standard reads it (13.2.5.32 to 38): a quote that follows no equals sign is part of a name."""
WHOLE_TAG = re.compile(rb"<[a-zA-Z][^\s/>]*+(?:[\s/]++|" + ATTRIBUTE.pattern + rb")*+>")

MOST_UNCLOSED = 20
"""Tags without an end that are looked into; each costs as much as the rest of the page is long."""


def check_size(markup: bytes) -> None:
    """Raise SkippableError (`extraction_limit`) above `BYTE_LIMIT`."""
    if len(markup) > BYTE_LIMIT:
        raise SkippableError(
            SkipReason.EXTRACTION_LIMIT,
            f"page has {len(markup)} bytes, more than {BYTE_LIMIT}",
            mend="look at it by hand",
        )


CONTROLS = bytes([*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])

BINARY_SHARE = 0.05
"""Share of control characters above which bytes are no text in any encoding. NUL does not count: pages have been
seen with whole runs of it, and UTF-16 has one in every letter."""


NOT_PAGES = re.compile(
    r"(?:image|audio|video|font)/|application/(?:pdf|zip|gzip|json|msword|vnd\.)", re.IGNORECASE
)
"""Media types of what is no page, whatever its bytes look like."""


def check_text(raw: bytes, content_type: str | None) -> None:
    """Raise SkippableError for pictures, documents and archives (`not_text`), and for noise that is sent as HTML
    (`broken_page`)."""
    stated = (content_type or "").strip()
    if NOT_PAGES.match(stated) or raw.startswith(b"%PDF-"):
        raise SkippableError(
            SkipReason.NOT_TEXT, f"page is {stated or 'a PDF'}", mend="leave its address out"
        )
    start = raw[:4096]
    if len(start) - len(start.translate(None, CONTROLS)) > BINARY_SHARE * len(start):
        reason = SkipReason.BROKEN_PAGE if "html" in stated.lower() else SkipReason.NOT_TEXT
        raise SkippableError(reason, "page is not text", mend="leave its address out")


SAMPLES = (29, 31)
"""Every how many bytes the markup is looked at. Tags of one length could hide from one stride, not from both."""


def _tags(markup: bytes) -> int:
    """A generous guess at the number of tags: twice what the samples say. Counting all takes five times as long."""
    return 2 * max(step * markup[::step].count(b"<") for step in SAMPLES)


def flatten(markup: bytes) -> bytes:
    """`markup` without the tags that stand deeper than `DEPTH_LIMIT`; their text stays."""
    if len(markup) < 4 * MANY_TAGS or _tags(markup) < MANY_TAGS or markup.count(b"<") < MANY_TAGS:
        return markup
    depth = 0
    start = 0
    kept: list[bytes] = []
    for tag in TAG.finditer(markup):
        if tag[2].lower() in CLOSED_BY_OTHERS:
            continue
        if not tag[1]:
            depth += 1
        too_deep = depth > DEPTH_LIMIT
        if tag[1]:
            depth = max(0, depth - 1)
        if too_deep:
            kept.append(markup[start : tag.start()])
            start = tag.end()
    return b" ".join([*kept, markup[start:]]) if kept else markup


def shorten_tags(markup: bytes) -> bytes:
    """`markup` with the tags of more than `MANY_ATTRIBUTES` bare of all of them."""
    if len(markup) < LONG_TAG_PAGE:
        return markup
    if len(markup) > 5 * LONG_TAG_PAGE and markup.count(b"=") > MANY_VALUES:
        opening = ANY_TAG
    elif _has_long_tag(markup):
        opening = LONG_TAG
    else:
        return markup
    kept: list[bytes] = []
    written = position = unclosed = 0
    while unclosed < MOST_UNCLOSED and (start := opening.search(markup, position)) is not None:
        position = _after_scripts(markup, position, start.start())
        if position > start.start():
            continue
        whole = WHOLE_TAG.match(markup, start.start())
        if whole is None:
            unclosed += 1
        end = whole.end() if whole is not None else markup.find(b">", start.start()) + 1 or len(markup)
        position = max(end, _after_scripts(markup, start.start(), end))
        if end - start.start() > MANY_ATTRIBUTES and _has_many(markup[start.start() : end]):
            kept += [markup[written : start.start()], start.group().split(None, 1)[0].split(b"/")[0], b">"]
            written = end
    return b"".join([*kept, markup[written:]]) if kept else markup


def _has_long_tag(markup: bytes) -> bool:
    """Whether a stretch of `WINDOW` bytes without a `>` begins inside a tag. Nearly all pages have none."""
    closed = -1
    for at in range(0, len(markup) - WINDOW, WINDOW):
        if markup.find(b">", at, at + WINDOW) < 0:
            if markup.rfind(b"<", closed + 1, at) >= 0:
                return True
        else:
            closed = markup.rfind(b">", at, at + WINDOW)
    return False


def _after_scripts(markup: bytes, position: int, place: int) -> int:
    """The end of the last script or style sheet that begins between `position` and `place`, or `position`.

    What looks like a tag inside is text.
    """
    while (script := RAW_TEXT.search(markup, position, place)) is not None:
        end = RAW_TEXT_END.search(markup, script.end())
        position = end.end() if end is not None else len(markup)
    return position


def _has_many(tag: bytes) -> bool:
    return any(number > MANY_ATTRIBUTES for number, _ in enumerate(ATTRIBUTE.finditer(tag)))
