"""How `--as-of` is read: a day means its end, and a time without zone is UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import click
import pytest

from flows.cli.reading import INSTANT

END = datetime(2026, 11, 22, 23, 59, 59, 999_999, UTC)
LATE = datetime(2026, 11, 22, 22, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22", END),
        ("20261122", END),
        ("2026-W47-7", END),
        ("2026-11-22T22:10", LATE),
        ("2026-11-22 22:10", LATE),
        ("2026-11-22T22:10Z", LATE),
        ("20261122T221000Z", LATE),
        ("2026-11-22T23:10+01:00", datetime(2026, 11, 22, 23, 10, tzinfo=timezone(timedelta(hours=1)))),
    ],
)
def test_forms_of_a_time(text: str, moment: datetime) -> None:
    assert INSTANT.convert(text, None, None) == moment


@pytest.mark.parametrize("text", ["now", "22.11.2026", "2026-02-30", "2026-11", ""])
def test_what_is_no_time_is_answered_with_one_that_is(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is no time; write 2026-11-22 or 2026-11-22T13:49"):
        INSTANT.convert(text, None, None)
