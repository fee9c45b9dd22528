"""From the bytes of one page to an `Article`: `extract_article`.

A page goes through the rooms in this order, and each room's `__init__` names its modules. A room imports from those
above it, never from one below.

    text/           what short texts say by themselves: used everywhere
    parsing/        bytes to a `Page`: encoding, limits, outline, what the page declares
    main_content/   which part of the page is the article
    trimming/       what is taken out of that part, each removal in the ledger
    blocks/         what remains, as the record has it
    embedded/       bodies that stand in the page's data and not in its markup
    fields/         everything but the body: headline, byline, moments, pictures, ...

Between and around the rooms:

    reader                  calls the steps of the body in order
    body                    what comes of them and is handed to the fields
    not_article             pages that are no article, each with a reason
    plain                   pages that a scraper flattened to text
    repeated, learning      what stands on every page of a source
    layout, settings        what an operator says about reading a publisher
    version                 who reads the pages: stamped on every record
"""

from __future__ import annotations

import re
from datetime import datetime

from tasks.article import Article, Extractor
from tasks.extract.fields import read_fields
from tasks.extract.fields.chosen import with_layout
from tasks.extract.layout import layout_of
from tasks.extract.not_article import refuse_other_pages
from tasks.extract.parsing.decode import decode
from tasks.extract.parsing.limits import BYTE_LIMIT, check_size, check_text, flatten, shorten_tags
from tasks.extract.parsing.page import read_page
from tasks.extract.plain import read_plain
from tasks.extract.reader import read_body
from tasks.extract.repeated import RepeatedBlocks
from tasks.extract.settings import settings_of
from tasks.extract.version import NAME, VERSION
from tasks.source import Source
from tasks.words import count_words

__all__ = ["BYTE_LIMIT", "NAME", "VERSION", "RepeatedBlocks", "extract_article"]

TAG = re.compile(
    rb"<(?:!doctype|html|head|body|div|p|span|a|h1|br|table|article|section|script|meta|title)\b", re.I
)


def extract_article(
    page: bytes,
    url: str,
    *,
    content_type: str | None = None,
    source: Source | None = None,
    fetched_at: datetime | None = None,
    repeated: RepeatedBlocks | None = None,
) -> Article:
    """What the page says, as an `Article`.

    Pure and deterministic: no network, no clock, no state between calls; the same bytes give the same article in
    any order and in any process. HTML in any encoding, or `text/plain`.

    content_type: the response header's value, for its charset and to know plain text.
    source: defaults, and the operator's layouts.
    fetched_at: chooses the layout, and allows relative times.
    repeated: what is known to stand on every page of the source; see `tasks.extract.repeated`.

    Raises SkippableError when the page is no article (`consent_wall`, `login_wall`, `soft_404`, `bot_challenge`,
    `section_page`, `needs_browser`, `no_body`, `empty_page`, `not_text`) or is larger than the limits
    (`extraction_limit`).
    """
    check_size(page)
    check_text(page, content_type)
    decoded = decode(page, content_type)
    if _is_plain(content_type, decoded.markup):
        return read_plain(decoded.text, url, source=source, fetched_at=fetched_at, repeated=repeated)
    layout = layout_of(source, fetched_at)
    parsed = read_page(flatten(shorten_tags(decoded.markup)), url, thorough=layout is not None)
    parsed, body = read_body(parsed, layout=layout, repeated=repeated)
    refuse_other_pages(parsed, body)
    fields = read_fields(parsed, body, source=source, fetched_at=fetched_at)
    if layout is not None:
        fields = with_layout(fields, parsed, layout, source=source, fetched_at=fetched_at)
    return Article(
        url=url,
        blocks=body.blocks,
        text=body.text,
        word_count=count_words(body.text),
        stripped=body.ledger,
        extractor=Extractor(
            name=NAME,
            version=VERSION,
            methods={**fields.methods, **body.methods, "encoding": f"{decoded.encoding}:{decoded.method}"},
            layout=layout.name if layout is not None else None,
            repeated=body.repeated,
            settings=settings_of(source, layout),
        ),
        **fields.of_article(),
    )


def _is_plain(content_type: str | None, markup: bytes) -> bool:
    """Whether the page is plain text: its header says so, or there is no tag in it."""
    if content_type and content_type.split(";")[0].strip().lower() == "text/plain":
        return True
    return not content_type and TAG.search(markup) is None
