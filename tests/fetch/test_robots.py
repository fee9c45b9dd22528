"""robots.txt as RFC 9309 has it."""

from __future__ import annotations

import asyncio
import gzip

import pytest
from aiohttp import web

from tasks.errors import SkippableError, SkipReason
from tasks.source import Politeness
from tests.awkward_site import AwkwardSite, awkward_site
from tests.fetch.test_fetcher import QUICK, Sleeps, fetcher, refusal, text

pytestmark = pytest.mark.anyio

RULES = "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n\nUser-agent: Pressmark\nDisallow: /page\n"


async def decision(site: AwkwardSite, path: str) -> str:
    async with fetcher() as pages:
        return (await pages.get(site.url(path))).answer.robots


async def test_what_is_disallowed_is_not_asked_for(site: AwkwardSite) -> None:
    site.robots = text("User-agent: *\nDisallow: /private/\n")
    assert (await refusal(site, "/private/page")).reason is SkipReason.ROBOTS
    assert site.pages_asked == []
    assert await decision(site, "/page") == "allowed"


async def test_what_would_be_refused_is_told_without_asking_for_a_page(site: AwkwardSite) -> None:
    site.robots = text("User-agent: *\nDisallow: /private/\n")
    private, page = site.url("/private/page"), site.url("/page")
    async with fetcher() as pages:
        assert await pages.refusals([private, page]) == {private: SkipReason.ROBOTS}
    assert site.pages_asked == []
    assert site.counts["/robots.txt"] == 1


async def test_the_group_with_our_name_is_ours_alone(site: AwkwardSite) -> None:
    site.robots = text(RULES)
    assert (await refusal(site, "/page")).reason is SkipReason.ROBOTS
    assert await decision(site, "/private/page") == "allowed"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_a_4xx_means_no_rules(site: AwkwardSite, status: int) -> None:
    site.robots = text("User-agent: *\nDisallow: /", status)
    assert await decision(site, "/page") == "allowed:no-rules"


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_429_and_5xx_disallow_everything(site: AwkwardSite, status: int) -> None:
    site.robots = text("User-agent: *\nAllow: /", status)
    assert (await refusal(site, "/page")).reason is SkipReason.ROBOTS_UNREACHABLE
    assert site.pages_asked == []


async def test_a_robots_file_that_fails_once_is_asked_for_again(site: AwkwardSite) -> None:
    async def stumble(_: web.Request) -> web.StreamResponse:
        if site.counts["/robots.txt"] == 1:
            return web.Response(status=503, headers={"Retry-After": "4"})
        return web.Response(text="User-agent: *\nDisallow: /private/\n")

    site.robots = stumble
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        assert (await pages.get(site.url("/page"))).answer.robots == "allowed"
    assert sleeps.slept == [4.0]


async def test_a_robots_file_that_never_comes_disallows_everything(site: AwkwardSite) -> None:
    async def hang(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(60)
        return web.Response()

    site.robots = hang
    error = await refusal(site, "/page", QUICK.model_copy(update={"timeout": 0.2}))
    assert error.reason is SkipReason.ROBOTS_UNREACHABLE


async def test_a_host_that_is_not_there_is_unreachable() -> None:
    async with fetcher() as pages:
        with pytest.raises(SkippableError) as caught:
            await pages.get("http://127.0.0.1:1/")
    assert caught.value.reason is SkipReason.ROBOTS_UNREACHABLE


async def test_robots_is_asked_once_for_many_pages(site: AwkwardSite) -> None:
    site.robots = text("User-agent: *\nDisallow:\n")
    async with fetcher(Politeness(delay=0.0, concurrency=4)) as pages:
        await asyncio.gather(*(pages.get(site.url(f"/page/{number}")) for number in range(8)))
        assert [exchange.robots for exchange in pages.robots_exchanges] == ["not-asked:robots.txt"]
    assert site.counts["/robots.txt"] == 1


async def test_robots_is_asked_again_after_a_day(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        await pages.get(site.url("/page"))
        sleeps.now = 23 * 3600.0
        await pages.get(site.url("/page"))
        assert site.counts["/robots.txt"] == 1
        sleeps.now = 24 * 3600.0 + 1
        await pages.get(site.url("/page"))
    assert site.counts["/robots.txt"] == 2


async def test_unreachable_is_not_believed_for_long(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    site.robots = text("", 503)
    async with fetcher(sleeps=sleeps) as pages:
        for _ in range(3):
            with pytest.raises(SkippableError):
                await pages.get(site.url("/page"))
        assert site.counts["/robots.txt"] == 2
        site.robots = text("", 404)
        sleeps.now += 601
        assert (await pages.get(site.url("/page"))).answer.status == 200


async def test_robots_redirects_are_followed_to_another_host(site: AwkwardSite) -> None:
    async with awkward_site() as other:
        other.robots = text("User-agent: *\nDisallow: /page\n")

        async def redirect(_: web.Request) -> web.StreamResponse:
            raise web.HTTPMovedPermanently(other.url("/robots.txt"))

        site.robots = redirect
        assert (await refusal(site, "/page")).reason is SkipReason.ROBOTS
        assert await decision(site, "/private/page") == "allowed"


async def test_robots_in_a_redirect_circle_counts_as_none(site: AwkwardSite) -> None:
    async def redirect(_: web.Request) -> web.StreamResponse:
        raise web.HTTPFound("/robots.txt")

    site.robots = redirect
    assert await decision(site, "/page") == "allowed:no-rules"


async def test_rules_beyond_500_kilobytes_are_left(site: AwkwardSite) -> None:
    padding = "# " + "x" * 510 + "\n"
    site.robots = text("User-agent: *\nDisallow: /private/\n" + padding * 1100 + "Disallow: /page\n")
    async with fetcher() as pages:
        assert (await pages.get(site.url("/page"))).answer.robots == "allowed"
        assert pages.robots_exchanges[0].truncated
    assert (await refusal(site, "/private/page")).reason is SkipReason.ROBOTS


async def test_rules_beyond_500_kilobytes_once_unpacked_are_left_too(site: AwkwardSite) -> None:
    async def packed(_: web.Request) -> web.StreamResponse:
        rules = "User-agent: *\nDisallow: /private/\n" + "#\n" * 300_000 + "Disallow: /page\n"
        return web.Response(body=gzip.compress(rules.encode()), headers={"Content-Encoding": "gzip"})

    site.robots = packed
    assert await decision(site, "/page") == "allowed"
    assert (await refusal(site, "/private/page")).reason is SkipReason.ROBOTS


async def test_a_gzipped_robots_file_with_a_byte_order_mark_is_read(site: AwkwardSite) -> None:
    async def packed(_: web.Request) -> web.StreamResponse:
        body = gzip.compress(b"\xef\xbb\xbfUser-agent: *\nDisallow: /page\n")
        return web.Response(body=body, headers={"Content-Encoding": "gzip"})

    site.robots = packed
    assert (await refusal(site, "/page")).reason is SkipReason.ROBOTS


async def test_an_operator_may_decide_not_to_ask(site: AwkwardSite) -> None:
    site.robots = text("User-agent: *\nDisallow: /\n")
    politeness = QUICK.model_copy(update={"robots": "ignore", "robots_reason": "our own paper"})
    async with fetcher(politeness) as pages:
        assert (await pages.get(site.url("/page"))).answer.robots == "not-asked:operator"
    assert site.counts["/robots.txt"] == 0


@pytest.mark.parametrize(
    ("ours", "theirs", "between"), [(2.0, "7", 7.0), (9.0, "7", 9.0), (2.0, "600", 30.0), (50.0, "600", 50.0)]
)
async def test_crawl_delay_lengthens_up_to_30_seconds_and_never_shortens(
    site: AwkwardSite, ours: float, theirs: str, between: float
) -> None:
    site.robots = text(f"User-agent: *\nCrawl-delay: {theirs}\n")
    sleeps = Sleeps()
    async with fetcher(Politeness(delay=ours), sleeps) as pages:
        await pages.get(site.url("/page/1"))
        before = sleeps.now
        await pages.get(site.url("/page/2"))
        await pages.get(site.url("/page/3"))
    assert sleeps.now - before == 2 * between
