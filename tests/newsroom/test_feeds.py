"""Feeds, sitemaps and robots.txt of the sample newsroom, as others read them."""

from __future__ import annotations

import gzip
import re
from xml.etree import ElementTree

import feedparser
import protego
import pytest

from infra.newsroom import Newsroom, rebase
from tasks.source import load_source
from tests.newsroom.expected import ExpectedArticle, ExpectedSkip, expectations
from tests.sources.folder import SOURCES

BASE = "http://127.0.0.1:8417"


def text(path: str, newsroom: Newsroom | None = None) -> str:
    reply = (newsroom or Newsroom()).reply(path, BASE)
    assert reply is not None
    return (gzip.decompress(reply.body) if path.endswith(".gz") else reply.body).decode()


def locations(path: str, newsroom: Newsroom | None = None) -> list[str]:
    root = ElementTree.fromstring(text(path, newsroom))
    return [node.text or "" for node in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


def test_the_rss_feed_reads_clean_and_has_a_time_for_each_item() -> None:
    feed = feedparser.parse(text("/feed.xml"))
    assert not feed.bozo
    assert feed.version == "rss20"
    assert feed.entries
    assert all(entry.get("published_parsed") for entry in feed.entries)


def test_the_german_edition_has_an_atom_feed() -> None:
    feed = feedparser.parse(text("/de/feed.atom"))
    assert not feed.bozo
    assert feed.version == "atom10"
    assert len(feed.entries) == 8


def test_the_feeds_and_sitemaps_name_what_is_expected_and_nothing_else() -> None:
    feeds = (text("/feed.xml"), text("/de/feed.atom"))
    linked = {entry.link for feed in feeds for entry in feedparser.parse(feed).entries}
    listed = {*locations("/sitemap-news.xml"), *locations("/sitemap-1.xml.gz")}
    found = {url.removeprefix(BASE) for url in linked | listed}
    assert found == set(expectations(Newsroom()))


def test_the_sitemap_index_leads_to_every_article() -> None:
    newsroom = Newsroom(articles=2500)
    parts = [url.removeprefix(BASE) for url in locations("/sitemap.xml", newsroom)]
    assert parts == ["/sitemap-news.xml", *(f"/sitemap-{number}.xml.gz" for number in (1, 2, 3))]
    found = {url for part in parts for url in locations(part, newsroom)}
    assert found == {BASE + story.path for story in newsroom.stories()}


def test_the_news_sitemap_holds_two_days_only() -> None:
    newsroom = Newsroom(articles=500)
    young = {BASE + story.path for story in newsroom.stories() if story.minutes_ago <= 2880}
    assert set(locations("/sitemap-news.xml", newsroom)) == young


def test_robots_forbids_a_path_that_the_feed_links_to() -> None:
    rules = protego.Protego.parse(text("/robots.txt"))
    assert not rules.can_fetch(f"{BASE}/internal/draft-h1901.html", "pressmark")
    assert f"{BASE}/internal/draft-h1901.html" in text("/feed.xml")
    assert rules.can_fetch(f"{BASE}/story.php?no=1004", "pressmark")
    assert rules.crawl_delay("pressmark") == 0
    assert list(rules.sitemaps) == [f"{BASE}/sitemap.xml"]


def test_each_trap_has_its_own_reason() -> None:
    reasons = [line.reason for line in expectations(Newsroom()).values() if isinstance(line, ExpectedSkip)]
    assert len(reasons) == len(set(reasons)) == 18


@pytest.mark.parametrize("edition", [1, 2])
def test_every_expected_line_stands_on_its_page(edition: int) -> None:
    newsroom = Newsroom(articles=80, edition=edition)
    for line in expectations(newsroom).values():
        if not isinstance(line, ExpectedArticle):
            continue
        reply = newsroom.reply(line.path, BASE)
        assert reply is not None
        encoding = "windows-1252" if "windows-1252" in reply.content_type else "utf-8"
        page = reply.body.decode(encoding).replace("&#39;", "'").replace("&#34;", '"').replace("&amp;", "&")
        wanted = [line.headline, *line.paragraphs, *(author.name for author in line.authors)]
        wanted += [part for image in line.images for part in (image.caption, image.credit)]
        assert [each for each in wanted if each not in page] == [], line.path


def test_two_articles_are_expected_in_quarantine() -> None:
    lines = [line for line in expectations(Newsroom()).values() if isinstance(line, ExpectedArticle)]
    assert [line.article_id for line in lines if line.outcome == "quarantined"] == ["1014", "1015"]


def test_the_source_finds_the_publishers_id_in_every_address() -> None:
    source = load_source("newsroom", (SOURCES,))
    assert source.article_id is not None
    for path, line in expectations(Newsroom(articles=60)).items():
        if isinstance(line, ExpectedArticle):
            found = re.search(source.article_id, path)
            assert found is not None
            assert found[1] == line.article_id


def test_a_source_moves_to_another_port() -> None:
    moved = rebase(load_source("newsroom", (SOURCES,)), "http://127.0.0.1:40001")
    assert moved.home == "http://127.0.0.1:40001/"
    assert moved.discover.feeds[1] == "http://127.0.0.1:40001/de/feed.atom"
    assert "8417" not in moved.model_dump_json()
