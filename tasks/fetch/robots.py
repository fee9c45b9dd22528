"""The Robots Exclusion Protocol (RFC 9309), parsed by protego."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from protego import Protego
from yarl import URL

from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.fetch.exchange import Exchange

MAX_ROBOTS_BYTES = 500 * 1024
"""RFC 9309, 2.5: at least 500 KiB must be parsed; the rest is left."""
MAX_AGE = 24 * 3600.0
"""Seconds. RFC 9309, 2.4: not used for longer than 24 hours."""
UNREACHABLE_AGE = 600.0
"""Seconds for which "unreachable" is believed before robots.txt is asked for again."""

ALLOWED = "allowed"
NO_RULES = "allowed:no-rules"
NOT_ASKED = "not-asked:operator"
ITSELF = "not-asked:robots.txt"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one host's robots.txt says to us. `file` is None where there is none to obey."""

    file: Protego | None
    unreachable: str
    """Why the file could not be had, or empty."""
    expires: float

    def decide(self, url: str, token: str) -> str:
        """The decision string for `url`; raises SkippableError (ROBOTS, ROBOTS_UNREACHABLE) for a no."""
        if self.unreachable:
            raise SkippableError(SkipReason.ROBOTS_UNREACHABLE, self.unreachable)
        if self.file is None:
            return NO_RULES
        if not self.file.can_fetch(url, token):
            raise SkippableError(SkipReason.ROBOTS, f"robots.txt disallows {url}")
        return ALLOWED

    def crawl_delay(self, token: str) -> float | None:
        """Seconds, where the file states them for us."""
        return self.file.crawl_delay(token) if self.file else None


AskRobots = Callable[[URL], Awaitable[tuple[Exchange, ...]]]
"""Gets a robots.txt with its redirects; the last exchange is the answer, whatever its status.

Raises RetriableError when there is none, SkippableError (TOO_MANY_REDIRECTS) after five hops.
"""


class RobotsFiles:
    """The robots.txt files of a run, each asked for once a day at most, and once at a time."""

    def __init__(self, ask: AskRobots, *, user_agent: str, monotonic: Callable[[], float]) -> None:
        self._ask = ask
        self._monotonic = monotonic
        self._rules: dict[URL, Rules] = {}
        self._locks: dict[URL, asyncio.Lock] = {}
        self.token = user_agent.partition("/")[0].strip()
        """The product token that is looked for in robots.txt (RFC 9309, 2.2.1)."""
        self.exchanges: list[Exchange] = []
        """Every exchange made for a robots.txt, in order, to be captured as evidence."""

    async def rules(self, url: URL) -> Rules:
        """The rules for `url`'s scheme, host and port."""
        origin = url.origin()
        known = self._rules.get(origin)
        if known is not None and known.expires > self._monotonic():
            return known
        async with self._locks.setdefault(origin, asyncio.Lock()):
            known = self._rules.get(origin)
            if known is None or known.expires <= self._monotonic():
                known = self._rules[origin] = await self._fetch(origin)
        return known

    async def _fetch(self, origin: URL) -> Rules:
        try:
            exchanges = await self._ask(origin / "robots.txt")
        except RetriableError as error:
            return self._unreachable(f"robots.txt could not be had, so nothing is allowed: {error.message}")
        except SkippableError:
            # RFC 9309, 2.3.1.2: after five redirects a crawler may take the file as unavailable.
            return Rules(None, "", self._monotonic() + MAX_AGE)
        self.exchanges.extend(exchanges)
        answer = exchanges[-1]
        if answer.status == 429 or answer.status >= 500:
            # 429 is no "unavailable": it says that we asked too much, not that there are no rules.
            return self._unreachable(
                f"{answer.url} answered {answer.status}, so nothing is allowed (RFC 9309, 2.3.1.4)"
            )
        if not 200 <= answer.status < 300:
            return Rules(None, "", self._monotonic() + MAX_AGE)
        return Rules(_parse(answer), "", self._monotonic() + MAX_AGE)

    def _unreachable(self, why: str) -> Rules:
        return Rules(None, why, self._monotonic() + UNREACHABLE_AGE)


def _parse(answer: Exchange) -> Protego:
    try:
        content = answer.content()[:MAX_ROBOTS_BYTES]
    except SkippableError:
        # A body that cannot be decoded holds no rule that could be obeyed.
        content = b""
    return Protego.parse(content.decode("utf-8-sig", "replace"))
