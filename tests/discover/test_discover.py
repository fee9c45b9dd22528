"""Discovery over a whole source, on loopback."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tasks.discover import Discovery, discover
from tasks.errors import FatalError, SkipReason
from tasks.fetch.fetcher import Fetcher
from tasks.source import Discover, Politeness, Provenance, Source
from tests.shared_site import serve_bench

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@dataclass
class Paper:
    """A paper made of files; `{base}` in them is its address."""

    base_url: str = ""
    files: dict[str, str | bytes | int] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def source(self, limit: int = 1000, hosts: tuple[str, ...] = (), **where: Any) -> Source:
        """The paper as a source; paths in `where` become addresses."""
        full = {
            key: tuple(self.base_url + path if path.startswith("/") else path for path in paths)
            if key in {"feeds", "sitemaps", "sections"}
            else paths
            for key, paths in where.items()
        }
        return Source(
            name="paper",
            title="The Paper",
            home=self.base_url + "/",
            language="en",
            time_zone="UTC",
            discover=Discover(limit=limit, hosts=hosts, **full),
            politeness=Politeness(delay=0.0, timeout=2.0),
            provenance=Provenance(addresses_from="this test"),
        )


@pytest.fixture
async def paper() -> AsyncIterator[Paper]:
    """A paper on loopback, still empty."""
    async with served(Paper()) as it:
        yield it


@asynccontextmanager
async def served(it: Paper) -> AsyncIterator[Paper]:
    async def answer(request: web.Request) -> web.Response:
        it.asked.append(request.path)
        if request.path in it.moved:
            raise web.HTTPMovedPermanently(it.moved[request.path])
        file = it.files.get(request.path, 404)
        if isinstance(file, int):
            return web.Response(status=file)
        body = file.replace("{base}", it.base_url).encode() if isinstance(file, str) else file
        return web.Response(body=body, content_type="text/html")

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    it.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield it
    finally:
        await runner.cleanup()


async def run(source: Source, limit: int | None = None) -> Discovery:
    async with Fetcher(source.politeness, "Pressmark/0.1 (+test)") as fetcher:
        return await discover(source, fetcher, now=NOW, limit=limit)


def rss(*items: tuple[str, str, datetime | None]) -> str:
    entries = "".join(
        f"<item><title>{title}</title><link>{link}</link>"
        + (f"<pubDate>{when:%a, %d %b %Y %H:%M:%S +0000}</pubDate>" if when else "")
        + "</item>"
        for link, title, when in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>{entries}</channel></rss>'


def urlset(*urls: tuple[str, str]) -> str:
    entries = "".join(f"<url><loc>{url}</loc><lastmod>{lastmod}</lastmod></url>" for url, lastmod in urls)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'


def index(*urls: tuple[str, str]) -> str:
    entries = "".join(
        f"<sitemap><loc>{url}</loc><lastmod>{lastmod}</lastmod></sitemap>" for url, lastmod in urls
    )
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</sitemapindex>'


async def test_one_article_in_feed_and_sitemap_is_one_candidate_with_both_dates(paper: Paper) -> None:
    paper.files["/rss"] = rss(("{base}/a-1?utm_source=rss#top", "A", NOW - timedelta(hours=3)))
    paper.files["/map"] = urlset(("{base}/a-1", "2026-11-22T11:00:00Z"))
    found = await run(paper.source(feeds=("/rss",), sitemaps=("/map",)))
    (candidate,) = found.candidates
    assert candidate.url == paper.base_url + "/a-1"
    assert (candidate.via, candidate.found_in) == ("feed", paper.base_url + "/rss")
    assert candidate.aliases == (paper.base_url + "/a-1?utm_source=rss#top",)
    assert candidate.headline == "A"
    assert candidate.published == NOW - timedelta(hours=3)
    assert candidate.modified == datetime(2026, 11, 22, 11, tzinfo=UTC)


async def test_links_to_other_sites_and_no_links_are_refused_by_name(paper: Paper) -> None:
    paper.files["/rss"] = rss(
        ("https://ads.example/buy", "Ad", NOW), ("mailto:x@y.example", "Mail", NOW), ("{base}/a", "A", NOW)
    )
    found = await run(paper.source(feeds=("/rss",)))
    assert [candidate.url for candidate in found.candidates] == [paper.base_url + "/a"]
    assert {(refusal.url, refusal.reason) for refusal in found.refused} == {
        ("https://ads.example/buy", SkipReason.OFF_SITE),
        ("mailto:x@y.example", SkipReason.NOT_A_URL),
    }


async def test_named_hosts_belong_to_the_source(paper: Paper) -> None:
    paper.files["/rss"] = rss(("https://www.other.example/a", "A", NOW))
    found = await run(paper.source(hosts=("other.example",), feeds=("/rss",)))
    assert [candidate.url for candidate in found.candidates] == ["https://www.other.example/a"]


async def test_section_links_are_judged_by_allow_and_deny(paper: Paper) -> None:
    paper.files["/world"] = (
        '<a href="/world/flood-12.html">Flood</a><a href="/about">About</a>'
        '<a href="/world/quiz-13.html">Quiz</a><a href="https://social.example/share">Share</a>'
    )
    source = paper.source(sections=("/world",), allow=(r"-\d+\.html$",), deny=("quiz",))
    found = await run(source)
    assert [(candidate.url, candidate.headline) for candidate in found.candidates] == [
        (paper.base_url + "/world/flood-12.html", "Flood")
    ]
    assert found.not_wanted == 2
    assert found.refused == ()


async def test_old_entries_are_left_out_and_counted_and_undated_ones_are_not(paper: Paper) -> None:
    paper.files["/rss"] = rss(
        ("{base}/old", "Old", NOW - timedelta(days=3, minutes=1)),
        ("{base}/new", "New", NOW - timedelta(days=2, hours=23)),
        ("{base}/undated", "Undated", None),
    )
    found = await run(paper.source(feeds=("/rss",)))
    assert [candidate.headline for candidate in found.candidates] == ["New", "Undated"]
    assert found.too_old == 1


async def test_where_links_were_found_and_none_was_taken_it_is_said_why(paper: Paper) -> None:
    paper.files["/rss"] = rss(
        ("{base}/old", "Old", NOW - timedelta(days=5)),
        ("{base}/quiz", "Quiz", NOW),
        ("https://other.example/a", "Elsewhere", NOW),
    )
    source = paper.source(feeds=("/rss",), deny=("quiz",))
    assert (await run(source)).why_none(source) == (
        "links were found, but none was taken: 1 older than max_age_days = 3, 1 kept out by allow or deny, "
        "1 off_site; if that is wrong, correct [discover] in paper.toml"
    )
    paper.files["/rss"] = rss(("{base}/old", "Old", NOW - timedelta(days=5)), ("{base}/new", "New", NOW))
    assert (await run(source)).why_none(source) == ""


async def test_a_feed_in_gzip_is_read(paper: Paper) -> None:
    plain = rss((paper.base_url + "/a", "A", NOW))
    paper.files["/rss.xml.gz"] = gzip.compress(plain.encode() if isinstance(plain, str) else plain)
    found = await run(paper.source(feeds=("/rss.xml.gz",)))
    assert [candidate.headline for candidate in found.candidates] == ["A"]


@pytest.mark.parametrize(
    ("status", "mend"),
    [
        (429, "the next run asks again; if it stays so, check the network and [discover] in paper.toml"),
        (404, "correct [discover] in paper.toml"),
    ],
)
async def test_a_passing_fault_of_the_only_feed_is_no_slip_in_the_file(
    paper: Paper, status: int, mend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tasks.fetch.fetcher.FIRST_WAIT", 0.0)
    paper.files["/rss"] = status
    with pytest.raises(FatalError) as caught:
        await run(paper.source(feeds=("/rss",)))
    assert caught.value.mend == mend


async def test_an_old_article_that_was_changed_lately_is_taken(paper: Paper) -> None:
    paper.files["/map"] = urlset(("{base}/a", "2026-11-22"), ("{base}/b", "2026-11-01"))
    found = await run(paper.source(sitemaps=("/map",)))
    assert [candidate.url for candidate in found.candidates] == [paper.base_url + "/a"]


async def test_beyond_the_limit_the_latest_are_taken_and_the_rest_named(paper: Paper) -> None:
    paper.files["/rss"] = rss(
        ("{base}/undated", "U", None),
        ("{base}/second", "B", NOW - timedelta(hours=2)),
        ("{base}/first", "A", NOW - timedelta(hours=1)),
    )
    found = await run(paper.source(limit=2, feeds=("/rss",)))
    assert [candidate.headline for candidate in found.candidates] == ["A", "B"]
    assert found.left_over == (paper.base_url + "/undated",)
    assert len((await run(paper.source(limit=2, feeds=("/rss",)), limit=1)).left_over) == 2


async def test_a_date_ahead_of_the_clock_buys_no_place_before_the_others(paper: Paper) -> None:
    paper.files["/rss"] = rss(
        ("{base}/now", "Now", NOW), ("{base}/ahead", "Ahead", NOW + timedelta(days=400))
    )
    found = await run(paper.source(feeds=("/rss",)), limit=1)
    assert [candidate.headline for candidate in found.candidates] == ["Now"]


async def test_what_the_feed_leaves_open_the_sitemap_fills(paper: Paper) -> None:
    paper.files["/rss"] = rss(("{base}/a", "A", None))
    paper.files["/map"] = urlset(("{base}/a", "2026-11-01T08:00:00Z"))
    (candidate,) = (await run(paper.source(feeds=("/rss",), sitemaps=("/map",)))).candidates
    assert candidate.modified == datetime(2026, 11, 1, 8, tzinfo=UTC)


async def test_a_feed_that_has_moved_is_followed(paper: Paper) -> None:
    paper.files["/new"] = rss(("{base}/a", "A", NOW))
    paper.moved["/rss"] = "/new"
    found = await run(paper.source(feeds=("/rss",)))
    assert [candidate.found_in for candidate in found.candidates] == [paper.base_url + "/rss"]
    assert [exchange.status for exchange in found.exchanges] == [301, 200]


async def test_an_index_of_very_many_sitemaps_is_read_in_part_and_says_so(paper: Paper) -> None:
    names = [f"/map-{number}" for number in range(52)]
    paper.files["/index"] = index(*(("{base}" + name, "2026-11-22") for name in names))
    paper.files |= {name: urlset(("{base}/a" + name, "2026-11-22")) for name in names}
    found = await run(paper.source(sitemaps=("/index",)))
    assert len(found.candidates) == 50
    assert "names 52 sitemaps, 50 were read" in found.faults[0].message


async def test_an_index_is_followed_to_its_fresh_sitemaps_only(paper: Paper) -> None:
    paper.files["/index"] = index(("{base}/old.xml", "2026-10-01"), ("{base}/new.xml.gz", "2026-11-22"))
    paper.files["/new.xml.gz"] = gzip.compress(urlset((paper.base_url + "/a", "2026-11-22")).encode())
    found = await run(paper.source(sitemaps=("/index",)))
    assert [candidate.url for candidate in found.candidates] == [paper.base_url + "/a"]
    assert "/old.xml" not in paper.asked


async def test_an_index_that_names_itself_ends(paper: Paper) -> None:
    paper.files["/index"] = index(("{base}/index", "2026-11-22"), ("{base}/b", "2026-11-22"))
    paper.files["/b"] = index(("{base}/c", "2026-11-22"), ("{base}/index", "2026-11-22"))
    paper.files["/c"] = index(("{base}/d", "2026-11-22"))
    found = await run(paper.source(sitemaps=("/index",)))
    assert paper.asked.count("/index") == 1
    assert "/d" not in paper.asked
    assert any("nested" in fault.message for fault in found.faults)


async def test_an_index_may_not_send_us_elsewhere(paper: Paper) -> None:
    async with served(Paper()) as other:
        elsewhere = other.base_url.replace("127.0.0.1", "localhost")
        paper.files["/index"] = index((elsewhere + "/map", "2026-11-22"))
        await run(paper.source(sitemaps=("/index",)))
        assert other.asked == []


async def test_a_list_file_gives_its_addresses_in_order(paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text(f"# ours\n{paper.base_url}/b\n{paper.base_url}/a # note\nnonsense\n", "utf-8")
    found = await run(paper.source(lists=(str(file),)))
    assert [candidate.url for candidate in found.candidates] == [paper.base_url + "/b", paper.base_url + "/a"]
    assert [(refusal.url, refusal.reason) for refusal in found.refused] == [
        ("nonsense", SkipReason.NOT_A_URL)
    ]


async def test_a_list_may_be_an_address(paper: Paper) -> None:
    paper.files["/list.txt"] = "{base}/a\n"
    found = await run(paper.source(lists=(paper.base_url + "/list.txt",)))
    assert [candidate.via for candidate in found.candidates] == ["list"]


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "HTML, not a feed"),
        (404, "answered 404"),
        (b"", "empty, not a feed"),
    ],
)
async def test_a_dead_feed_is_a_named_fault_and_the_rest_goes_on(
    paper: Paper, file: str | bytes | int, said: str
) -> None:
    paper.files["/rss"] = file
    paper.files["/map"] = urlset(("{base}/a", "2026-11-22"))
    found = await run(paper.source(feeds=("/rss",), sitemaps=("/map",)))
    (fault,) = found.faults
    assert fault.address == paper.base_url + "/rss"
    assert said in fault.message
    assert fault.address in fault.message
    assert "\n" not in fault.message
    assert len(found.candidates) == 1


async def test_a_feed_without_entries_gives_nothing_and_is_no_fault(paper: Paper) -> None:
    paper.files["/rss"] = rss()
    found = await run(paper.source(feeds=("/rss",)))
    assert found.candidates == ()
    assert found.faults == ()


async def test_when_nothing_answers_the_run_stops_with_one_line(paper: Paper, tmp_path: Path) -> None:
    paper.files["/rss"] = "<html></html>"
    source = paper.source(feeds=("/rss", "/gone"), lists=(str(tmp_path / "none.txt"),))
    with pytest.raises(FatalError) as caught:
        await run(source)
    message = str(caught.value)
    assert "\n" not in message
    assert "/gone answered 404" in message
    assert "none.txt: No such file or directory" in message
    assert "correct [discover] in paper.toml" in message


async def test_a_host_whose_robots_txt_is_not_to_be_had_is_told_once_for_all_its_addresses(
    paper: Paper,
) -> None:
    paper.files["/robots.txt"] = 501
    with pytest.raises(FatalError) as caught:
        await run(paper.source(feeds=("/rss", "/atom")))
    message = str(caught.value)
    assert f"{paper.base_url}/rss, {paper.base_url}/atom: {paper.base_url}/robots.txt answered 501" in message
    assert message.count("answered 501") == 1


async def test_robots_keeps_us_from_a_feed_too(paper: Paper) -> None:
    paper.files["/robots.txt"] = "User-agent: *\nDisallow: /rss\n"
    paper.files["/rss"] = rss(("{base}/a", "A", NOW))
    with pytest.raises(FatalError, match=r"robots\.txt disallows"):
        await run(paper.source(feeds=("/rss",)))
    assert "/rss" not in paper.asked


async def test_the_exchanges_are_kept_also_those_of_faults(paper: Paper) -> None:
    paper.files["/rss"] = rss(("{base}/a", "A", NOW))
    found = await run(paper.source(feeds=("/rss", "/gone")))
    assert [(exchange.url, exchange.status) for exchange in found.exchanges] == [
        (paper.base_url + "/rss", 200),
        (paper.base_url + "/gone", 404),
    ]


@pytest.mark.shared
async def test_real_pages_served_on_loopback_are_all_found() -> None:
    with serve_bench(pages=30) as site:
        found = await run(site.source())
        assert sorted(candidate.url for candidate in found.candidates) == sorted(site.urls)
        assert len(found.exchanges) == 1
    assert not found.faults
    await asyncio.sleep(0)
