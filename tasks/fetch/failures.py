"""Failures of a fetch: what is tried again, what is not, and why.

Both errors carry the exchanges had before and in the failure, so that a 404 can be kept as evidence.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.fetch.exchange import Exchange

GONE = 410
"""404 alone says nothing of whether the page is gone for good (RFC 9110, 15.5.5 and 15.5.11)."""
TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Passing faults of RFC 9110 and, from 520, of a large proxy between readers and publishers."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})


class FetchRefusedError(SkippableError):
    """The address cannot be fetched, and trying again now would not change that."""

    def __init__(
        self, reason: SkipReason, message: str = "", *, exchanges: tuple[Exchange, ...] = ()
    ) -> None:
        super().__init__(reason, message)
        self.exchanges = exchanges


class FetchFailedError(RetriableError):
    """The address may be had later; `reason` is what to count it under if nobody tries again."""

    def __init__(
        self,
        reason: SkipReason,
        message: str,
        *,
        retry_after: float | None = None,
        exchanges: tuple[Exchange, ...] = (),
    ) -> None:
        super().__init__(message, retry_after=retry_after)
        self.reason = reason
        self.exchanges = exchanges

    def given_up(self) -> FetchRefusedError:
        """The same as something to count and go on."""
        return FetchRefusedError(self.reason, self.message, exchanges=self.exchanges)


def failure(exchange: Exchange, *, now: datetime) -> SkippableError | RetriableError | None:
    """The error that the status of `exchange` stands for; None for 2xx and 304."""
    status = exchange.status
    if 200 <= status < 300 or status == 304:
        return None
    said = f"{exchange.url} answered {status} {exchange.reason}".rstrip()
    if status == GONE:
        return FetchRefusedError(SkipReason.GONE, said, exchanges=(exchange,))
    if status in TRY_AGAIN:
        wait = retry_after(exchange.header("retry-after"), now=now)
        return FetchFailedError(SkipReason.HTTP_ERROR, said, retry_after=wait, exchanges=(exchange,))
    return FetchRefusedError(SkipReason.HTTP_ERROR, said, exchanges=(exchange,))


def retry_after(value: str | None, *, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (RFC 9110, 10.2.3: seconds or a date), never negative.

    None where there is no header or it says neither.
    """
    if not value:
        return None
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
