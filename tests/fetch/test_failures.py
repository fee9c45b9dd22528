"""Retry-After and what a status means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tasks.errors import SkipReason
from tasks.fetch.failures import FetchFailedError, FetchRefusedError, failure, retry_after
from tests.fetch.test_exchange import EXCHANGE

NOW = datetime(2026, 11, 22, 9, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Sun, 22 Nov 2026 09:02:00 GMT", 120.0),
        ("Sun, 22 Nov 2026 10:02:00 +0100", 120.0),
        ("Sun, 22 Nov 2026 08:00:00 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("9" * 400, None),
        ("٣", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


@pytest.mark.parametrize("status", [200, 203, 204, 304])
def test_an_answer_is_no_failure(status: int) -> None:
    assert failure(replace(EXCHANGE, status=status), now=NOW) is None


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        (404, FetchRefusedError, SkipReason.HTTP_ERROR),
        (410, FetchRefusedError, SkipReason.GONE),
        (401, FetchRefusedError, SkipReason.HTTP_ERROR),
        (403, FetchRefusedError, SkipReason.HTTP_ERROR),
        (451, FetchRefusedError, SkipReason.HTTP_ERROR),
        (501, FetchRefusedError, SkipReason.HTTP_ERROR),
        (429, FetchFailedError, SkipReason.HTTP_ERROR),
        (500, FetchFailedError, SkipReason.HTTP_ERROR),
        (503, FetchFailedError, SkipReason.HTTP_ERROR),
        (522, FetchFailedError, SkipReason.HTTP_ERROR),
    ],
)
def test_a_failure_says_whether_to_try_again_and_keeps_its_exchange(
    status: int, kind: type[FetchFailedError | FetchRefusedError], reason: SkipReason
) -> None:
    exchange = replace(EXCHANGE, status=status)
    error = failure(exchange, now=NOW)
    assert isinstance(error, kind)
    assert error.reason is reason
    assert error.exchanges == (exchange,)
