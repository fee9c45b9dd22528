"""Feeds, sitemaps and robots.txt of the sample paper."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from xml.sax.saxutils import escape

from infra.newsroom.calendar import iso_local, iso_utc

NEWS_SITEMAP_LIMIT = 1000
"""Addresses in one news sitemap, and here in every other one too; the sitemaps protocol allows 50,000."""


@dataclass(frozen=True)
class Item:
    """One line of a feed or sitemap."""

    url: str
    headline: str
    published: datetime.datetime
    modified: datetime.datetime
    summary: str = ""
    language: str = "en"


ROBOTS = """User-agent: *
Disallow: /internal/
Disallow: /search
Disallow: /login
Crawl-delay: 0

Sitemap: {base_url}/sitemap.xml
"""


def rss(base_url: str, title: str, built: datetime.datetime, items: Iterable[Item]) -> str:
    """RSS 2.0."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
        f"<title>{escape(title)}</title><link>{escape(base_url)}/</link>",
        f'<atom:link href="{escape(base_url)}/feed.xml" rel="self" type="application/rss+xml"/>',
        "<description>News from Tarnhaven</description><language>en-gb</language>",
        f"<lastBuildDate>{format_datetime(built)}</lastBuildDate>",
    ]
    entries = (
        f"<item><title>{escape(item.headline)}</title><link>{escape(item.url)}</link>"
        f'<guid isPermaLink="true">{escape(item.url)}</guid>'
        f"<description>{escape(item.summary)}</description>"
        f"<pubDate>{format_datetime(item.published)}</pubDate></item>"
        for item in items
    )
    return "\n".join([*lines, *entries, "</channel></rss>", ""])


def atom(base_url: str, title: str, built: datetime.datetime, items: Iterable[Item]) -> str:
    """Atom (RFC 4287)."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
        f"<title>{escape(title)}</title><id>{escape(base_url)}/de/</id>",
        f'<link rel="self" href="{escape(base_url)}/de/feed.atom"/><link href="{escape(base_url)}/de/"/>',
        f"<updated>{iso_utc(built)}</updated><author><name>{escape(title)}</name></author>",
    ]
    entries = (
        f'<entry><title>{escape(item.headline)}</title><link rel="alternate" href="{escape(item.url)}"/>'
        f"<id>{escape(item.url)}</id><published>{iso_local(item.published)}</published>"
        f"<updated>{iso_local(item.modified)}</updated><summary>{escape(item.summary)}</summary></entry>"
        for item in items
    )
    return "\n".join([*lines, *entries, "</feed>", ""])


def sitemap_index(base_url: str, names: Sequence[str]) -> str:
    """A sitemap of sitemaps (sitemaps.org 0.9)."""
    maps = (f"<sitemap><loc>{escape(base_url)}/{name}</loc></sitemap>" for name in names)
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *maps,
            "</sitemapindex>",
            "",
        ]
    )


def sitemap(items: Iterable[Item]) -> str:
    """A plain sitemap with `lastmod`."""
    urls = (
        f"<url><loc>{escape(item.url)}</loc><lastmod>{iso_local(item.modified)}</lastmod></url>"
        for item in items
    )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *urls,
            "</urlset>",
            "",
        ]
    )


def news_sitemap(titles: dict[str, str], items: Iterable[Item]) -> str:
    """A Google News sitemap; `titles` gives the paper's name by language."""
    urls = (
        f"<url><loc>{escape(item.url)}</loc><news:news><news:publication>"
        f"<news:name>{escape(titles[item.language])}</news:name><news:language>{item.language}</news:language>"
        f"</news:publication><news:publication_date>{iso_local(item.published)}</news:publication_date>"
        f"<news:title>{escape(item.headline)}</news:title></news:news></url>"
        for item in items
    )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
            'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
            *urls,
            "</urlset>",
            "",
        ]
    )
