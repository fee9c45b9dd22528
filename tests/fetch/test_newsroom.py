"""The sample newsroom, found and fetched as a harvest would."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.newsroom import SAMPLE_NOW, Newsroom, ServedNewsroom, rebase, serve
from infra.newsroom.traps import BUSY, REDIRECT
from tasks.discover import Discovery, clean_address, discover
from tasks.errors import SkipReason
from tasks.fetch.batch import fetch_batch
from tasks.fetch.exchange import Fetched
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request
from tasks.source import Source, load_source
from tests.newsroom.expected import ExpectedSkip, expectations

pytestmark = pytest.mark.anyio

SOURCES = Path(__file__).parents[2] / "infra" / "sources"
FOUND_WHILE_FETCHING = {
    SkipReason.ROBOTS,
    SkipReason.HTTP_ERROR,
    SkipReason.GONE,
    SkipReason.TIMEOUT,
    SkipReason.TOO_LARGE,
    SkipReason.CONNECTION,
    SkipReason.TOO_MANY_REDIRECTS,
}
"""The other reasons are seen by reading the page."""


@pytest.fixture
def served() -> Iterator[ServedNewsroom]:
    with serve(Newsroom(), port=0) as newsroom:
        yield newsroom


def source_of(served: ServedNewsroom) -> Source:
    source = rebase(load_source("newsroom", (SOURCES,)), served.base_url)
    quick = source.politeness.model_copy(update={"timeout": 1.0})
    return source.model_copy(update={"politeness": quick})


async def no_wait(_: float) -> None:
    """Does not wait between attempts; the newsroom asks for no delay between pages."""
    await asyncio.sleep(0)


async def harvest(source: Source) -> tuple[Discovery, dict[str, Fetched | SkipReason]]:
    async with Fetcher(source.politeness, "Pressmark/0.1 (+test)", sleep=no_wait) as fetcher:
        found = await discover(source, fetcher, now=SAMPLE_NOW)
        requests = [Request(candidate.url) for candidate in found.candidates]
        outcomes: dict[str, Fetched | SkipReason] = {}
        async for outcome in fetch_batch(fetcher, requests, allowed_hosts=source.hosts):
            path = outcome.request.url.removeprefix(source.home.rstrip("/"))
            outcomes[path] = outcome.skip.reason if outcome.skip else outcome.fetched or SkipReason.EMPTY
        return found, outcomes


async def test_every_page_of_the_newsroom_ends_as_it_should(served: ServedNewsroom) -> None:
    found, outcomes = await harvest(source_of(served))
    expected = expectations(served.newsroom)
    refused = {refusal.url: refusal.reason for refusal in found.refused}
    skipped = {path: reason for path, reason in outcomes.items() if isinstance(reason, SkipReason)}
    wanted = {line.path: line.reason for line in expected.values() if isinstance(line, ExpectedSkip)}
    early = {SkipReason.OFF_SITE, SkipReason.NOT_A_URL}
    assert refused == {path: reason for path, reason in wanted.items() if reason in early}
    assert skipped == {path: reason for path, reason in wanted.items() if reason in FOUND_WHILE_FETCHING}
    assert not found.faults
    asked = {clean_address(served.url(path)) for path in expected if path not in refused}
    assert asked <= {served.url(path) for path in outcomes}
    (tracked,) = (path for path in expected if "utm_source" in path)
    assert served.url(tracked) in {alias for candidate in found.candidates for alias in candidate.aliases}


async def test_what_robots_forbids_is_never_asked_for(served: ServedNewsroom) -> None:
    await harvest(source_of(served))
    assert "/robots.txt" in served.requests
    assert not [target for target in served.requests if target.startswith("/internal/")]


async def test_no_page_is_asked_for_twice(served: ServedNewsroom) -> None:
    await harvest(source_of(served))
    assert len(served.requests) > 30
    repeated = {target: count for target, count in served.requests.items() if count > 1}
    # Only what failed in passing is tried again, and the two ends of a redirect are asked for by both names.
    assert all("cut-off" in target or "h1002" in target or "round" in target for target in repeated), repeated


async def test_an_unchanged_page_costs_a_304(served: ServedNewsroom) -> None:
    source = source_of(served)
    async with Fetcher(source.politeness, "Pressmark/0.1 (+test)") as fetcher:
        found = await discover(source, fetcher, now=SAMPLE_NOW)
        first = await fetcher.get(found.candidates[0].url)
        again = await fetcher.get(
            found.candidates[0].url,
            etag=first.answer.header("etag"),
            last_modified=first.answer.header("last-modified"),
        )
    assert first.answer.header("etag")
    assert again.not_modified


async def test_an_old_address_leads_to_the_article(served: ServedNewsroom) -> None:
    source = source_of(served)
    async with Fetcher(source.politeness, "Pressmark/0.1 (+test)") as fetcher:
        fetched = await fetcher.get(served.url(REDIRECT), allowed_hosts=source.hosts)
    assert [exchange.status for exchange in fetched.exchanges] == [301, 200]


async def test_a_busy_page_is_had_in_the_end_or_reported(served: ServedNewsroom) -> None:
    source = source_of(served)
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with Fetcher(source.politeness, "Pressmark/0.1 (+test)", sleep=sleep) as fetcher:
        outcomes = [o async for o in fetch_batch(fetcher, [Request(served.url(BUSY))], allowed_hosts=None)]
    assert len(outcomes) == 1
    skip = outcomes[0].skip
    assert skip is None or skip.reason is SkipReason.HTTP_ERROR
    assert slept
