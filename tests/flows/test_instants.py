"""How `--as-of` is read: a day means its end, and a time without zone is UTC."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import click
import pytest

from flows.cli.articles import INSTANT, check_version, version_options

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


@pytest.mark.parametrize(
    ("moment", "warned"),
    [
        (datetime.now(UTC) + timedelta(hours=30), True),
        (datetime.combine(datetime.now(UTC).date(), time.max, UTC), False),
        (datetime.now(UTC) - timedelta(seconds=1), False),
    ],
)
def test_a_moment_that_is_still_to_come_is_told_and_the_end_of_today_is_none(
    capsys: pytest.CaptureFixture[str], moment: datetime, warned: bool
) -> None:
    check_version(None, moment)
    assert ("is still to come: this is what is known now" in capsys.readouterr().err) is warned


@pytest.mark.parametrize(
    "text",
    ["now", "22.11.2026", "2026-02-30", "2026-11", "", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"],
)
def test_what_is_no_time_is_answered_with_one_that_is(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is no time; write 2026-11-22 or 2026-11-22T13:49"):
        INSTANT.convert(text, None, None)


@pytest.mark.parametrize(
    ("zone", "text", "moment"),
    [
        ("Asia/Tokyo", "2026-11-22", "2026-11-22T14:59:59.999999+00:00"),
        ("Europe/Paris", "2026-11-22T22:10", "2026-11-22T21:10:00+00:00"),
        ("Europe/Paris", "2026-07-22T22:10", "2026-07-22T20:10:00+00:00"),
        ("Europe/Paris", "2026-11-22T22:10Z", "2026-11-22T22:10:00+00:00"),
    ],
)
def test_a_time_without_zone_is_of_the_zone_that_is_named(zone: str, text: str, moment: str) -> None:
    asked: list[datetime] = []

    @click.command()
    @version_options
    def command(revision: int | None, parse: int | None, as_of: datetime) -> None:
        asked.append(as_of)

    command.main(["--as-of", text, "--timezone", zone], standalone_mode=False)
    assert asked == [datetime.fromisoformat(moment)]
    with pytest.raises(click.BadParameter, match="no time zone 'Paris'; write Europe/Paris or UTC"):
        command.main(["--timezone", "Paris"], standalone_mode=False)
