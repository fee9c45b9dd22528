"""From captures to drafts: the one path that harvest, resume, reextraction and ingest share.

A segment holds everything a run got for its addresses: pages, redirects, answers that were errors, and the
news that a page is unchanged. This module says what each is, and reads the pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from urllib.parse import urljoin

from tasks.article import Article
from tasks.capture.reading import Capture
from tasks.errors import SkippableError, SkipReason
from tasks.extract import RepeatedBlocks, extract_article
from tasks.extract.learning import Seen
from tasks.extract.repeated import blocks_on
from tasks.fetch.failures import GONE, REDIRECTS
from tasks.record import CaptureReference, Draft, content_digest
from tasks.source import Source
from tasks.store.identity import normalise_url


@dataclass(frozen=True, slots=True)
class PageReading:
    """What one address gave: a draft, a reason why there is none, or the news that nothing changed."""

    url: str
    """As asked for, before redirects."""
    reference: CaptureReference
    draft: Draft | None = None
    skip: SkipReason | None = None
    detail: str = ""
    """One line about the skip."""
    unmodified: bool = False
    """The publisher served what is kept already (304, or the same bytes)."""
    etag: str = ""
    last_modified: str = ""
    """Validators for the next visit, verbatim."""


def read_pages(
    captures: Iterable[Capture], source: Source, repeated: RepeatedBlocks | None = None
) -> Iterator[PageReading]:
    """One reading for each address of the segment, in order; redirects are folded into where they lead.

    repeated: what is known to stand on every page of the source.
    """
    asked: dict[str, str] = {}
    for capture in captures:
        if capture.kind == "other":
            continue
        if capture.reference.status in REDIRECTS:
            target = capture.header("location")
            if target:
                asked[urljoin(capture.url, target)] = asked.pop(capture.url, capture.url)
            continue
        # Taken out, not looked up: the page may be asked for by its own address too.
        yield _read_page(capture, asked.pop(capture.url, capture.url), source, repeated)


def _read_page(capture: Capture, asked: str, source: Source, repeated: RepeatedBlocks | None) -> PageReading:
    reference = capture.reference
    validators = (capture.header("etag") or "", capture.header("last-modified") or "")
    if capture.kind == "revisit":
        return PageReading(asked, reference, unmodified=True, etag=validators[0], last_modified=validators[1])
    if not 200 <= reference.status < 300:
        reason = SkipReason.GONE if reference.status == GONE else SkipReason.HTTP_ERROR
        return PageReading(asked, reference, skip=reason, detail=f"answered {reference.status}")
    try:
        draft = read_draft(capture, asked, source, repeated)
    except SkippableError as error:
        return PageReading(asked, reference, skip=error.reason, detail=error.message)
    return PageReading(asked, reference, draft=draft, etag=validators[0], last_modified=validators[1])


def own_address(reading: PageReading) -> tuple[str, bool]:
    """The article's own address, as the page says or as it answered, and whether another one was asked for."""
    if reading.draft is None:
        return reading.reference.record_id, False
    try:
        own = normalise_url(reading.draft.article.canonical_url or reading.reference.url)
        return own, any(normalise_url(url) != own for url in (reading.url, reading.reference.url))
    except SkippableError:
        return reading.reference.record_id, False


def seen_in(article: Article, capture: CaptureReference) -> Seen:
    """What an article, read from `capture`, says of the blocks that stand on every page."""
    return Seen(capture.fetched_at.astimezone(UTC).date(), blocks_on(article))


def read_draft(capture: Capture, asked: str, source: Source, repeated: RepeatedBlocks | None) -> Draft:
    """The draft of one captured page. Raises SkippableError for what is no article."""
    article = extract_article(
        capture.content(),
        capture.url,
        content_type=capture.content_type,
        source=source,
        fetched_at=capture.reference.fetched_at,
        repeated=repeated,
    )
    if asked != capture.url:
        article = article.model_copy(update={"url": asked})
    return Draft(
        source=source.name,
        article=article,
        capture=capture.reference,
        content_digest=content_digest(article),
    )
