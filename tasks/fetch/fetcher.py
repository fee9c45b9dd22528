"""Fetching pages politely: robots.txt, pace, redirects, retries and limits around single exchanges."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt
from yarl import URL

from tasks.errors import SkippableError, SkipReason
from tasks.fetch.courtesy import MAX_PAUSE, HostGate
from tasks.fetch.exchange import Exchange, Fetched
from tasks.fetch.failures import REDIRECTS, FetchFailedError, FetchRefusedError, failure
from tasks.fetch.request import check_host, checked_url
from tasks.fetch.robots import ITSELF, MAX_ROBOTS_BYTES, NOT_ASKED, RobotsFiles
from tasks.fetch.transport import Transport
from tasks.source import Politeness

MAX_REDIRECTS = 5
"""RFC 9309, 2.3.1.2 names five for robots.txt; news pages need at most three."""
ATTEMPTS = 3
FIRST_WAIT = 1.0
"""Seconds before the second attempt, doubled for the third, each with up to as much again at random."""


def utc_now() -> datetime:
    """The time of day, aware."""
    return datetime.now(UTC)


class Fetcher:
    """Gets pages; an asynchronous context manager, for one event loop and one run.

    `user_agent` is sent as it is and its part before the slash is looked for in robots.txt. `clock` gives the
    time of day (UTC), `monotonic` and `sleep` the seconds that politeness counts, `jitter` numbers in [0, 1).
    """

    def __init__(
        self,
        politeness: Politeness,
        user_agent: str,
        *,
        clock: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.politeness = politeness
        self.user_agent = user_agent
        self._clock = clock
        self._monotonic = monotonic
        self._sleep = sleep
        self._jitter = jitter
        self._gates: dict[URL, HostGate] = {}
        self._robots = RobotsFiles(self._ask_robots, user_agent=user_agent, monotonic=monotonic)
        self._transport: Transport | None = None

    async def __aenter__(self) -> Self:
        self._transport = Transport(
            self.user_agent,
            timeout=self.politeness.timeout,
            per_host=self.politeness.concurrency,
            clock=self._clock,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._transport is not None:
            await self._transport.close()
            self._transport = None

    @property
    def robots_exchanges(self) -> tuple[Exchange, ...]:
        """Every exchange made for a robots.txt so far, in order."""
        return tuple(self._robots.exchanges)

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        allowed_hosts: Collection[str] | None = None,
    ) -> Fetched:
        """The page at `url`, or the news that it is unchanged (`Fetched.not_modified`).

        The validators are sent to `url` itself only, never to where it redirects, since they would be
        believed of another page. Raises SkippableError with the reason why the page cannot be fetched, and
        RetriableError (FetchFailedError) when all attempts failed in passing; both carry the exchanges.
        """
        target = checked_url(url)
        validators = self._validators(etag, last_modified)
        hops: list[Exchange] = []
        seen: set[URL] = set()
        while True:
            try:
                exchange = await self._hop(target, validators if not hops else None, allowed_hosts)
            except (FetchRefusedError, FetchFailedError) as error:
                error.exchanges = (*hops, *error.exchanges)
                raise
            hops.append(exchange)
            seen.add(target)
            following = _redirect(exchange, target)
            if following is None:
                return Fetched(url, tuple(hops))
            target = following
            if target in seen or len(hops) > MAX_REDIRECTS:
                raise FetchRefusedError(
                    SkipReason.TOO_MANY_REDIRECTS,
                    f"{url} redirects in a circle or more than {MAX_REDIRECTS} times",
                    exchanges=tuple(hops),
                )

    async def refusals(self, urls: Iterable[str]) -> dict[str, SkipReason]:
        """Those of `urls` that robots.txt refuses, with the reason; nothing but that file is asked for."""
        refused = {}
        for url in urls:
            target = checked_url(url)
            try:
                await self._decision(target, self._gate(target))
            except SkippableError as error:
                refused[url] = error.reason
        return refused

    def _validators(self, etag: str | None, last_modified: str | None) -> dict[str, str] | None:
        if not self.politeness.conditional:
            return None
        sent = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        return {name: value for name, value in sent.items() if value} or None

    async def _hop(
        self, target: URL, validators: dict[str, str] | None, allowed_hosts: Collection[str] | None
    ) -> Exchange:
        check_host(target, allowed_hosts)
        gate = self._gate(target)
        decision = await self._decision(target, gate)
        try:
            return await self._attempt(target, gate, decision, validators)
        except FetchFailedError as error:
            if not _is_worth_retrying(error):
                raise
            return await self._try_again(error, target, gate, decision, validators)

    async def _decision(self, target: URL, gate: HostGate) -> str:
        """What robots.txt says of `target`; raises SkippableError for a no."""
        if self.politeness.robots != "obey":
            return NOT_ASKED
        rules = await self._robots.rules(target)
        decision = rules.decide(str(target), self._robots.token)
        gate.lengthen(rules.crawl_delay(self._robots.token))
        return decision

    async def _attempt(
        self, target: URL, gate: HostGate, decision: str, validators: dict[str, str] | None
    ) -> Exchange:
        """One exchange in its turn, its bad statuses as errors."""
        async with gate:
            try:
                exchange = await self._open().exchange(
                    target, robots=decision, max_bytes=self.politeness.max_bytes, extra_headers=validators
                )
                gate.rest(exchange.seconds)
                self._judge(exchange, gate)
            except FetchFailedError as error:
                gate.failed(error.reason)
                raise
            except FetchRefusedError:
                gate.answered()
                raise
            gate.answered()
            return exchange

    def _judge(self, exchange: Exchange, gate: HostGate) -> None:
        """Raises what the status of `exchange` stands for, if that is no answer and no redirect."""
        if exchange.status in REDIRECTS:
            return
        error = failure(exchange, now=self._clock())
        if error is None:
            return
        if exchange.status == 429 and isinstance(error, FetchFailedError) and error.retry_after:
            # "Too many requests" is said to all of ours; a 503 may be one page's trouble.
            gate.pause(error.retry_after)
        raise error

    async def _try_again(
        self,
        first: FetchFailedError,
        target: URL,
        gate: HostGate,
        decision: str,
        validators: dict[str, str] | None,
    ) -> Exchange:
        """The later attempts. Apart from the first, which is all that most pages need, to spare its cost."""
        await self._sleep(self._pause_before(1, first))
        retrying = AsyncRetrying(
            sleep=self._sleep,
            wait=self._wait,
            stop=stop_after_attempt(ATTEMPTS - 1),
            retry=retry_if_exception(_is_worth_retrying),
            reraise=True,
        )
        return await retrying(self._attempt, target, gate, decision, validators)

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        return self._pause_before(state.attempt_number + 1, error)

    def _pause_before(self, attempt: int, error: BaseException | None) -> float:
        backoff = FIRST_WAIT * 2 ** (attempt - 1) * (1 + self._jitter())
        asked = error.retry_after if isinstance(error, FetchFailedError) else None
        return backoff if asked is None else asked + self._jitter()

    async def _ask_robots(self, url: URL) -> tuple[Exchange, ...]:
        """A robots.txt through its redirects, to any host (RFC 9309, 2.3.1.2), whatever its final status."""
        hops: list[Exchange] = []
        target = url
        while len(hops) <= MAX_REDIRECTS:
            exchange = await self._robots_exchange(target)
            hops.append(exchange)
            following = _redirect(exchange, target)
            if following is None:
                return tuple(hops)
            target = following
        raise SkippableError(
            SkipReason.TOO_MANY_REDIRECTS, f"{url} redirects more than {MAX_REDIRECTS} times"
        )

    async def _robots_exchange(self, target: URL) -> Exchange:
        """One attempt, and a second if that failed in passing: a whole run hangs on this file."""
        try:
            exchange = await self._robots_attempt(target)
            error = failure(exchange, now=self._clock())
        except FetchFailedError as failed:
            exchange, error = None, failed
        if error is not None and _is_worth_retrying(error):
            await self._sleep(self._pause_before(1, error))
            return await self._robots_attempt(target)
        if exchange is None:
            assert error is not None
            raise error
        return exchange

    async def _robots_attempt(self, target: URL) -> Exchange:
        async with self._gate(target):
            return await self._open().exchange(
                target, robots=ITSELF, max_bytes=MAX_ROBOTS_BYTES, keep_truncated=True
            )

    def _gate(self, url: URL) -> HostGate:
        origin = url.origin()
        gate = self._gates.get(origin)
        if gate is None:
            gate = self._gates[origin] = HostGate(str(origin), self.politeness, self._monotonic, self._sleep)
        return gate

    def _open(self) -> Transport:
        if self._transport is None:
            raise RuntimeError("use the Fetcher as `async with Fetcher(...) as fetcher`")
        return self._transport


def _redirect(exchange: Exchange, at: URL) -> URL | None:
    """Where `exchange` sends us, or None. Raises SkippableError when that is no address."""
    if exchange.status not in REDIRECTS:
        return None
    location = _location(exchange)
    if not location:
        raise FetchRefusedError(
            SkipReason.HTTP_ERROR, f"{at} redirects ({exchange.status}) to nowhere", exchanges=(exchange,)
        )
    try:
        following = at.join(URL(location))
    except ValueError as error:
        raise SkippableError(SkipReason.NOT_A_URL, f"{at} redirects to {location[:80]!r}") from error
    return checked_url(str(following))


def _location(exchange: Exchange) -> str:
    """The Location header, as UTF-8 if it is that: servers that forget to percent-encode mean UTF-8."""
    value = exchange.header("location") or ""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return value


def _is_worth_retrying(error: BaseException) -> bool:
    """Whether another attempt in this run may help.

    A time-out is left to the next run: trying again would hold the host for as long once more.
    """
    return (
        isinstance(error, FetchFailedError)
        and error.reason is not SkipReason.TIMEOUT
        and (error.retry_after or 0.0) <= MAX_PAUSE
    )
