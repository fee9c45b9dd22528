"""How often one host is asked: a least delay between requests, and few at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from tasks.errors import SkipReason
from tasks.fetch.failures import FetchFailedError
from tasks.source import Politeness

MAX_CRAWL_DELAY = 30.0
"""Seconds. Some sites ask for an hour between pages; beyond this the robots.txt is not a pace but a no, and
says so better with Disallow."""
MAX_PAUSE = 60.0
"""Seconds that a run waits because a host says so (Retry-After); asked for more, it gives up and reports when
to come back."""
MAX_REST = 30.0
"""Seconds."""


class HostGate:
    """Turns at one host.

    `pause` holds back every request to the host, as a 429 asks for.
    """

    def __init__(
        self,
        host: str,
        politeness: Politeness,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._host = host
        self._delay = politeness.delay
        self._monotonic = monotonic
        self._sleep = sleep
        self._places = asyncio.Semaphore(politeness.concurrency)
        self._next_turn = float("-inf")
        self._paused_until = float("-inf")

    @property
    def delay(self) -> float:
        """Seconds between the starts of two requests."""
        return self._delay

    def lengthen(self, crawl_delay: float | None) -> None:
        """Takes the host's Crawl-delay if it is longer than ours, up to MAX_CRAWL_DELAY; never shortens."""
        if crawl_delay is not None:
            self._delay = max(self._delay, min(crawl_delay, MAX_CRAWL_DELAY))

    def pause(self, seconds: float) -> None:
        """Nobody asks the host for `seconds`; with more than MAX_PAUSE everybody gives up instead."""
        self._paused_until = max(self._paused_until, self._monotonic() + seconds)

    def rest(self, seconds: float) -> None:
        """Leaves a host that took `seconds` to answer alone for as long again, up to MAX_REST.

        A server under load slows down before it fails. Where the operator asked for no delay there is none.
        """
        if self._delay > 0:
            self._next_turn = max(self._next_turn, self._monotonic() + min(seconds, MAX_REST))

    async def __aenter__(self) -> None:
        await self._places.acquire()
        try:
            await self._wait_for_turn()
        except BaseException:
            self._places.release()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._places.release()

    async def _wait_for_turn(self) -> None:
        now = self._monotonic()
        turn = max(now, self._next_turn)
        self._next_turn = turn + self._delay
        # A pause may begin while we wait, hence the loop.
        while (left := max(turn, self._paused_until) - now) > 0:
            if self._paused_until - now > MAX_PAUSE:
                raise FetchFailedError(
                    SkipReason.HTTP_ERROR,
                    f"{self._host} asked to be left alone for {left:.0f} s",
                    retry_after=left,
                )
            await self._sleep(left)
            now = self._monotonic()
