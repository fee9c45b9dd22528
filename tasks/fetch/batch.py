"""Fetching a batch: a few pages at once, each outcome as soon as it is there; no failure ends the rest."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Collection, Iterable
from dataclasses import dataclass

from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.fetch.exchange import Exchange, Fetched
from tasks.fetch.failures import FetchFailedError, FetchRefusedError
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request

HOSTS_AT_ONCE = 8
"""Hosts of one source that are asked side by side, each with its own politeness."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one request: `fetched` or `skip`, never both."""

    request: Request
    fetched: Fetched | None = None
    skip: SkippableError | None = None

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """All exchanges had, also those that led to a skip (a 404, redirects): evidence worth capturing."""
        if self.fetched is not None:
            return self.fetched.exchanges
        return self.skip.exchanges if isinstance(self.skip, FetchRefusedError) else ()


async def fetch_batch(
    fetcher: Fetcher, requests: Iterable[Request], *, allowed_hosts: Collection[str] | None
) -> AsyncGenerator[Outcome, None]:
    """Outcomes in the order in which they finish; one for every request.

    As many pages are under way as politeness lets one host have, for up to HOSTS_AT_ONCE hosts, so memory is
    bounded by twice that many pages. Close the iterator (`contextlib.aclosing`) if it is not read to its end:
    that cancels what is under way.
    """
    hosts = min(HOSTS_AT_ONCE, max(1, len(allowed_hosts or ())))
    at_once = fetcher.politeness.concurrency * hosts
    waiting = iter(requests)
    running: set[asyncio.Task[Outcome]] = set()

    def fill() -> None:
        for request in itertools.islice(waiting, at_once - len(running)):
            running.add(asyncio.create_task(fetch_one(fetcher, request, allowed_hosts=allowed_hosts)))

    try:
        fill()
        while running:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            # Before the reader takes its time over these, so that the network is not idle meanwhile.
            fill()
            for task in done:
                yield task.result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def fetch_one(fetcher: Fetcher, request: Request, *, allowed_hosts: Collection[str] | None) -> Outcome:
    """One request to its outcome; expected failures become skips."""
    try:
        fetched = await fetcher.get(
            request.url,
            etag=request.etag,
            last_modified=request.last_modified,
            allowed_hosts=allowed_hosts,
        )
    except FetchFailedError as error:
        return Outcome(request, skip=error.given_up())
    except RetriableError as error:
        return Outcome(request, skip=FetchRefusedError(SkipReason.CONNECTION, error.message))
    except SkippableError as error:
        return Outcome(request, skip=error)
    return Outcome(request, fetched=fetched)
