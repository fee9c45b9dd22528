"""Feeds, sitemaps, section pages and lists, from their bytes alone."""

from __future__ import annotations

import gzip
import tempfile
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tasks.discover.feeds import parse_feed
from tasks.discover.lists import parse_list
from tasks.discover.sections import parse_section
from tasks.discover.sitemaps import parse_sitemap
from tasks.errors import FatalError, SkippableError, SkipReason

ADDRESS = "https://news.example/feed"
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Example</title>
<item><title>Bridge &amp;amp; tunnel closed</title><link>https://news.example/a-1</link>
  <pubDate>Sun, 22 Nov 2026 09:30:00 +0100</pubDate></item>
<item><title>No link</title></item>
<item><title>Zone unknown</title><guid>https://news.example/a-2</guid>
  <pubDate>2026-11-22 09:30:00</pubDate></item>
<item><link>/a-3</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
<entry><title>Späte Meldung</title><link rel="alternate" href="https://news.example/b"/>
<published>2026-11-22T08:00:00Z</published><updated>2026-11-22T09:00:00-05:00</updated></entry></feed>"""
HTML = b"<!DOCTYPE html><html><head><title>Moved</title></head><body><a href='/a'>A</a></body></html>"


def test_rss_gives_links_titles_and_instants() -> None:
    first, second, third = parse_feed(RSS.encode(), "application/rss+xml", ADDRESS)
    assert first.url == "https://news.example/a-1"
    assert first.headline == "Bridge & tunnel closed"
    assert first.published == datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
    assert second.url == "https://news.example/a-2"
    assert third.url == "https://news.example/a-3"


def test_a_feed_date_without_zone_is_no_instant_but_counts_for_age() -> None:
    second = parse_feed(RSS.encode(), None, ADDRESS)[1]
    assert second.published is None
    assert second.latest == datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_atom_gives_published_and_updated_apart() -> None:
    (entry,) = parse_feed(ATOM.encode(), "application/atom+xml", ADDRESS)
    assert entry.headline == "Späte Meldung"
    assert entry.published == datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert entry.modified == datetime(2026, 11, 22, 14, tzinfo=UTC)


def test_feedburner_links_give_way_to_the_publishers_own() -> None:
    body = RSS.replace(
        "<link>https://news.example/a-1</link>",
        "<link>http://feeds.feedburner.example/~r/1</link>"
        '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/a-1</f:origLink>',
    )
    assert parse_feed(body.encode(), None, ADDRESS)[0].url == "https://news.example/a-1"


def test_a_feed_in_latin_1_keeps_its_letters() -> None:
    body = RSS.replace("utf-8", "iso-8859-1").replace("Zone unknown", "Größe").encode("latin-1")
    assert parse_feed(body, "application/xml", ADDRESS)[1].headline == "Größe"


def test_a_feed_cut_short_gives_what_came_before() -> None:
    entries = parse_feed(RSS[: RSS.index("<item><title>Zone")].encode(), None, ADDRESS)
    assert [entry.url for entry in entries] == ["https://news.example/a-1"]


@pytest.mark.parametrize(("body", "said"), [(HTML, "is HTML"), (b"", "is empty"), (b"{}", "neither")])
def test_a_feed_that_is_none_is_named_with_the_mend(body: bytes, said: str) -> None:
    with pytest.raises(SkippableError) as caught:
        parse_feed(body, "text/html", ADDRESS)
    message = str(caught.value)
    assert ADDRESS in message
    assert said.removeprefix("is ") in message
    assert "give the address of the RSS or Atom feed itself" in message
    assert "\n" not in message


def test_a_feed_reads_no_file_for_an_external_entity() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + RSS.partition("?>")[2].replace(
        "Zone unknown", "[&x;]"
    )
    titles = [entry.headline for entry in parse_feed(bomb.encode(), "application/xml", ADDRESS)]
    assert titles
    assert all(title in {"Bridge & tunnel closed", "[&x;]", "[]", None} for title in titles)


SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example/a?x=1&amp;y=2</loc><lastmod>2026-11-22T12:00:00+01:00</lastmod>
<news:news><news:publication><news:name>The Example</news:name><news:language>en</news:language>
</news:publication><news:publication_date>2026-11-21T23:00:00Z</news:publication_date>
<news:title>Caf&#233; reopens</news:title></news:news></url>
<url><loc><![CDATA[https://news.example/b]]></loc><lastmod>2026-11-20</lastmod></url>
<url><loc>https://news.example/c</loc><lastmod>yesterday</lastmod></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://news.example/1.xml?a=1&amp;b=2</loc><lastmod>2026-11-01</lastmod></sitemap>
<sitemap><loc>https://news.example/2.xml.gz</loc><lastmod>2026-11-22T10:00:00+01:00</lastmod></sitemap>
<sitemap><loc>https://news.example/3.xml</loc></sitemap></sitemapindex>"""


def test_a_news_sitemap_gives_publication_date_title_and_lastmod() -> None:
    entry = parse_sitemap(SITEMAP.encode(), "text/xml", ADDRESS).entries[0]
    assert entry.url == "https://news.example/a?x=1&y=2"
    assert entry.headline == "Café reopens"
    assert entry.published == datetime(2026, 11, 21, 23, tzinfo=UTC)
    assert entry.modified == datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=1)))


def test_a_bare_day_in_a_sitemap_is_no_instant_but_counts_for_age() -> None:
    entry = parse_sitemap(SITEMAP.encode(), "text/xml", ADDRESS).entries[1]
    assert entry.url == "https://news.example/b"
    assert entry.modified is None
    assert entry.latest == datetime(2026, 11, 20, tzinfo=UTC)


def test_a_date_that_is_none_leaves_the_page() -> None:
    assert parse_sitemap(SITEMAP.encode(), "text/xml", ADDRESS).entries[2].latest is None


def test_a_gzipped_sitemap_is_unpacked_whatever_its_type_says() -> None:
    assert len(parse_sitemap(gzip.compress(SITEMAP.encode()), "text/xml", ADDRESS).entries) == 3


def test_a_sitemap_cut_short_gives_what_came_before() -> None:
    cut = SITEMAP[: SITEMAP.index("<url><loc>https://news.example/c")]
    assert len(parse_sitemap(cut.encode(), "text/xml", ADDRESS).entries) == 2


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the parser's own __del__
def test_no_room_for_temporary_files_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nonexistent")
    with pytest.raises(FatalError, match=f"no room to read {ADDRESS}.*free space"):
        parse_sitemap(SITEMAP.encode(), "text/xml", ADDRESS)


def test_an_index_gives_its_sitemaps_with_their_dates() -> None:
    sitemap = parse_sitemap(INDEX.encode(), "text/xml", ADDRESS)
    assert sitemap.entries == ()
    assert [(child.url, child.modified) for child in sitemap.children] == [
        ("https://news.example/1.xml?a=1&b=2", datetime(2026, 11, 1, tzinfo=UTC)),
        ("https://news.example/2.xml.gz", datetime(2026, 11, 22, 9, tzinfo=UTC)),
        ("https://news.example/3.xml", None),
    ]


def test_a_plain_text_sitemap_gives_its_lines() -> None:
    entries = parse_sitemap(
        b"https://news.example/a\nhttps://news.example/b\n", "text/plain", ADDRESS
    ).entries
    assert [entry.url for entry in entries] == ["https://news.example/a", "https://news.example/b"]


@pytest.mark.parametrize("body", [HTML, b"", b"Not found", b"\x1f\x8bnonsense", b"<rdf></rdf>"])
def test_a_sitemap_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(SkippableError) as caught:
        parse_sitemap(body, "text/html", ADDRESS)
    assert caught.value.reason is SkipReason.BROKEN_PAGE


def test_a_sitemap_bomb_is_refused() -> None:
    with pytest.raises(SkippableError) as caught:
        parse_sitemap(gzip.compress(b" " * 60_000_000), None, ADDRESS)
    assert caught.value.reason is SkipReason.TOO_LARGE


SECTION = b"""<html><head><base href="https://news.example/world/"></head><body>
<a href="a-1#comments"><img src="x"></a><a href="a-1">  Bridge
 closed </a><a href="//cdn.example/x">Off</a><a href="mailto:x@y.example">Mail</a>
<a href="javascript:x()">JS</a><a rel="sponsored nofollow" href="/ad">Ad</a><a href="/b?c=1&amp;d=2">B</a>
<a href="http://[bad">Bad</a><a>None</a></body></html>"""


def test_a_section_page_gives_its_links_resolved_and_once() -> None:
    entries = parse_section(SECTION, "text/html", "https://news.example/")
    assert [(entry.url, entry.headline) for entry in entries] == [
        ("https://news.example/world/a-1", "Bridge closed"),
        ("https://cdn.example/x", "Off"),
        ("https://news.example/b?c=1&d=2", "B"),
    ]


def test_a_section_page_without_links_is_a_fault() -> None:
    with pytest.raises(SkippableError, match="no links, so no section page"):
        parse_section(b"<html><body><div id=app></div></body></html>", "text/html", ADDRESS)


def test_a_list_gives_its_addresses_without_comments() -> None:
    body = (
        b"\xef\xbb\xbf# our list\nhttps://news.example/a\r\n\n  https://news.example/b#c # later\nnonsense\n"
    )
    assert [entry.url for entry in parse_list(body, "list.txt")] == [
        "https://news.example/a",
        "https://news.example/b#c",
        "nonsense",
    ]


def test_a_list_that_is_html_is_refused() -> None:
    with pytest.raises(SkippableError, match="markup, not a list of addresses"):
        parse_list(HTML, "list.txt")
