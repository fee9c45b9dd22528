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
FAILURES_IN_A_ROW = 10
"""Failed attempts with no answer between them, after which a host counts as down. A run of 1,000 pages would
otherwise wait out 1,000 time-outs, or go on asking a host that says 429 to everything."""
DOWN_FOR = 600.0
"""Seconds for which a host that is down is not asked."""


class HostGate:
    """Turns at one host.

    `pause` holds back every request to the host, as a 429 asks for; so do FAILURES_IN_A_ROW failures.
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
        self._failures = 0
        self._why = SkipReason.HTTP_ERROR

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

    def answered(self) -> None:
        """The host works, whatever it said."""
        self._failures = 0

    def failed(self, why: SkipReason) -> None:
        """The host gave no answer, or one that says that it is in trouble."""
        self._failures += 1
        if self._failures >= FAILURES_IN_A_ROW:
            self._why = why
            self.pause(DOWN_FOR)

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
        self._give_up_if_paused_for_long()
        now = self._monotonic()
        turn = max(now, self._next_turn)
        self._next_turn = turn + self._delay
        # A pause may begin while we wait, hence the loop.
        while (left := max(turn, self._paused_until) - now) > 0:
            await self._sleep(left)
            self._give_up_if_paused_for_long()
            now = self._monotonic()

    def _give_up_if_paused_for_long(self) -> None:
        left = self._paused_until - self._monotonic()
        if left <= MAX_PAUSE:
            return
        if self._failures >= FAILURES_IN_A_ROW:
            said = f"{self._host} failed {self._failures} times in a row and is not asked for {left:.0f} s"
            raise FetchFailedError(self._why, said, retry_after=left)
        said = f"{self._host} asked to be left alone for {left:.0f} s"
        raise FetchFailedError(SkipReason.HTTP_ERROR, said, retry_after=left)
