"""A batch goes on whatever one page does."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.fetch.batch import fetch_batch
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request
from tasks.source import Politeness
from tests.awkward_site import AwkwardSite
from tests.fetch.test_fetcher import AGENT, Sleeps, fetcher

pytestmark = pytest.mark.anyio

QUICK = Politeness(delay=0.0, concurrency=4, timeout=2.0, max_bytes=100_000)
HOSTS = frozenset({"127.0.0.1"})


async def test_every_request_has_one_outcome_with_its_reason(site: AwkwardSite) -> None:
    expected = {
        site.url("/page/1"): None,
        site.url("/status/410"): SkipReason.GONE,
        site.url("/status/500"): SkipReason.HTTP_ERROR,
        site.url("/hang"): SkipReason.TIMEOUT,
        site.url("/endless"): SkipReason.TOO_LARGE,
        site.url("/reset"): SkipReason.CONNECTION,
        site.url("/hop/9"): SkipReason.TOO_MANY_REDIRECTS,
        "http://elsewhere.example/a": SkipReason.OFF_SITE,
        "nonsense": SkipReason.NOT_A_URL,
        site.url("/page/2"): None,
    }
    got: dict[str, SkipReason | None] = {}
    async with fetcher(QUICK) as pages:
        async for outcome in fetch_batch(pages, [Request(url) for url in expected], allowed_hosts=HOSTS):
            assert (outcome.fetched is None) != (outcome.skip is None)
            got[outcome.request.url] = outcome.skip.reason if outcome.skip else None
    assert got == expected


async def test_outcomes_come_as_they_finish(site: AwkwardSite) -> None:
    requests = [Request(site.url("/slow/1")), Request(site.url("/page/1"))]
    async with Fetcher(QUICK, AGENT) as pages:
        paths = [outcome.request.url async for outcome in fetch_batch(pages, requests, allowed_hosts=HOSTS)]
    assert paths == [site.url("/page/1"), site.url("/slow/1")]


async def test_validators_of_a_request_are_sent(site: AwkwardSite) -> None:
    request = Request(site.url("/conditional"), etag='W/"v1"')
    async with fetcher(QUICK) as pages:
        (outcome,) = [o async for o in fetch_batch(pages, [request], allowed_hosts=HOSTS)]
    assert outcome.fetched is not None
    assert outcome.fetched.not_modified


async def test_a_skip_keeps_the_exchanges_that_led_to_it(site: AwkwardSite) -> None:
    async with fetcher(QUICK) as pages:
        request = Request(site.url("/to?url=/status/410"))
        (outcome,) = [o async for o in fetch_batch(pages, [request], allowed_hosts=HOSTS)]
    assert [exchange.status for exchange in outcome.exchanges] == [301, 410]


async def test_no_more_is_under_way_than_allowed(site: AwkwardSite) -> None:
    requests = [Request(site.url(f"/slow/{number}")) for number in range(12)]
    async with Fetcher(QUICK, AGENT) as pages:
        count = len([o async for o in fetch_batch(pages, requests, allowed_hosts=HOSTS)])
    assert count == 12
    assert site.most_under_way == 4


async def test_a_slow_reader_holds_the_batch_back(site: AwkwardSite) -> None:
    requests = [Request(site.url(f"/page/{number}")) for number in range(100)]
    async with (
        Fetcher(QUICK, AGENT) as pages,
        aclosing(fetch_batch(pages, requests, allowed_hosts=HOSTS)) as outcomes,
    ):
        await anext(outcomes)
        await asyncio.sleep(0.3)
        assert len(site.pages_asked) <= 3 * QUICK.concurrency


async def test_closing_early_stops_what_is_under_way(site: AwkwardSite) -> None:
    requests = [Request(site.url("/page")), *(Request(site.url("/hang")) for _ in range(5))]
    started = asyncio.get_running_loop().time()
    async with Fetcher(QUICK.model_copy(update={"timeout": 30.0}), AGENT) as pages:
        async with aclosing(fetch_batch(pages, requests, allowed_hosts=HOSTS)) as outcomes:
            await anext(outcomes)
        assert not [task for task in asyncio.all_tasks() if "fetch_one" in repr(task)]
    assert asyncio.get_running_loop().time() - started < 20


async def test_an_empty_batch_is_over_at_once() -> None:
    async with fetcher(QUICK) as pages:
        assert [o async for o in fetch_batch(pages, [], allowed_hosts=None)] == []


async def test_no_rule_for_hosts_lets_every_host_in(site: AwkwardSite) -> None:
    async with fetcher(QUICK, Sleeps()) as pages:
        (outcome,) = [o async for o in fetch_batch(pages, [Request(site.url("/page"))], allowed_hosts=None)]
    assert not isinstance(outcome.skip, SkippableError)
