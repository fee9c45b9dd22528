"""Sitemaps, news sitemaps and sitemap indexes (sitemaps.org 0.9), read by ultimate-sitemap-parser."""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from usp.objects.page import SitemapPage
from usp.objects.sitemap import AbstractIndexSitemap, InvalidSitemap, PagesTextSitemap
from usp.tree import sitemap_from_str

from tasks.discover.candidate import Entry
from tasks.discover.dates import instant, latest
from tasks.errors import FatalError, SkippableError, SkipReason
from tasks.fetch.decode import gunzipped

_INDEX_ENTRY = re.compile(r"<(?:\w+:)?sitemap>(.*?)</(?:\w+:)?sitemap>", re.DOTALL)
_LOC = re.compile(r"<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?\s*(.*?)\s*(?:\]\]>)?\s*</", re.DOTALL)
_LASTMOD = re.compile(r"<(?:\w+:)?lastmod>\s*(.*?)\s*</", re.DOTALL)
_ENCODING = re.compile(rb"""^<\?xml[^>]*encoding=["']([\w.-]+)["']""")

# What it has to say of a faulty sitemap is said by the errors below, once and with the address.
logging.getLogger("usp").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap named by an index."""

    url: str
    modified: datetime | None = None
    """Aware, UTC where the index states no zone."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The pages of one sitemap, or the sitemaps of an index."""

    entries: tuple[Entry, ...] = ()
    children: tuple[Child, ...] = ()


def parse_sitemap(body: bytes, content_type: str | None, address: str) -> Sitemap:
    """A sitemap in XML, RSS, Atom or plain text, gzipped or not; `content_type` is not believed.

    One that ends abruptly gives what came before. Raises SkippableError naming `address`: BROKEN_PAGE when
    `body` is no sitemap, TOO_LARGE beyond 50 MB; FatalError when the disk of temporary files is full.
    """
    text = _text(gunzipped(body))
    try:
        parsed = sitemap_from_str(text)
    except OSError as error:
        # The parser lays its pages down in a temporary file.
        raise FatalError(
            f"no room to read {address}: {error.strerror}", mend="free space where TMPDIR points"
        ) from error
    if isinstance(parsed, AbstractIndexSitemap):
        return Sitemap(children=_children(text, [child.url for child in parsed.sub_sitemaps]))
    pages = [] if isinstance(parsed, InvalidSitemap) else parsed.pages
    is_no_sitemap = isinstance(parsed, InvalidSitemap) or (isinstance(parsed, PagesTextSitemap) and not pages)
    if is_no_sitemap:
        found = "HTML" if "<html" in text[:2000].lower() else f"of type {content_type}" if text else "empty"
        raise SkippableError(
            SkipReason.BROKEN_PAGE,
            f"{address}: {found}, not a sitemap",
            mend="give the address of the sitemap itself (robots.txt often names it)",
        )
    return Sitemap(entries=tuple(_entry(page) for page in pages))


def _text(body: bytes) -> str:
    body = body.lstrip()
    declared = _ENCODING.match(body[:200])
    try:
        return body.decode(declared[1].decode("ascii") if declared else "utf-8-sig", "replace")
    except LookupError:
        return body.decode("utf-8-sig", "replace")


def _entry(page: SitemapPage) -> Entry:
    story = page.news_story
    published = story.publish_date if story else None
    return Entry(
        url=page.url,
        published=instant(published),
        modified=instant(page.last_modified),
        headline=story.title if story else None,
        latest=latest(published, page.last_modified),
    )


def _children(text: str, urls: list[str]) -> tuple[Child, ...]:
    """The sitemaps of an index with their dates, which the parser drops."""
    dates: dict[str, datetime] = {}
    for entry in _INDEX_ENTRY.findall(text):
        loc, lastmod = _LOC.search(entry), _LASTMOD.search(entry)
        if loc and lastmod:
            try:
                moment = datetime.fromisoformat(lastmod[1])
            except ValueError:
                continue
            dates[html.unescape(loc[1])] = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return tuple(Child(url, dates.get(url)) for url in urls)
