"""Printed dates mean what they say, in the languages of the press."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from tasks.extract.fields.moments.dates import Habits, find_dates, read_stated

DAYS = st.dates(min_value=date(1995, 1, 1), max_value=date(2060, 12, 31))
TIMES = st.times().map(lambda time: time.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("printed", "language", "instant"),
    [
        ("Friday 21 January 2022 13:49 GMT", "en", "2022-01-21T13:49:00+00:00"),
        ("10.30am BST on Tuesday 3 May 2022", "en", "2022-05-03T10:30:00+01:00"),
        ("Jan. 21, 2022 1:49 p.m. ET", "en", "2022-01-21T13:49:00-05:00"),
        ("July 4, 2022, 9:05 AM EDT", "en", "2022-07-04T09:05:00-04:00"),
        ("12:05 am PST, January 21, 2022", "en", "2022-01-21T00:05:00-08:00"),
        ("21.01.2022, 13:49 Uhr MEZ", "de", "2022-01-21T13:49:00+01:00"),
        ("21 janvier 2022 à 13h49 CET", "fr", "2022-01-21T13:49:00+01:00"),
        ("21 de julio de 2022 a las 13:49 CEST", "es", "2022-07-21T13:49:00+02:00"),
        ("2022-01-21T13:49:00.123456789Z", "en", "2022-01-21T13:49:00+00:00"),
        ("2022-01-21 13:49:00 +0530", "en", "2022-01-21T13:49:00+05:30"),
        ("Fri, 21 Jan 2022 13:49:00 +0100", "en", "2022-01-21T13:49:00+01:00"),
        ("1642772940", "en", "2022-01-21T13:49:00+00:00"),
        ("1642772940000", "en", "2022-01-21T13:49:00+00:00"),
    ],
)
def test_a_time_with_its_zone_is_an_instant(printed: str, language: str, instant: str) -> None:
    reading = read_stated(printed, Habits(language=language))
    assert reading is not None
    assert reading.instant is not None
    assert reading.instant.isoformat() == instant


@pytest.mark.parametrize(
    ("printed", "language", "local"),
    [
        ("21. Januar 2022 um 13.49 Uhr", "de", "2022-01-21T13:49:00"),
        ("21 gennaio 2022 alle 13:49", "it", "2022-01-21T13:49:00"),
        ("21 de janeiro de 2022 às 13h49", "pt", "2022-01-21T13:49:00"),
        ("21 jan. 2022 om 13:49", "nl", "2022-01-21T13:49:00"),
        ("May 5th 2021 at 5pm", "en", "2021-05-05T17:00:00"),
    ],
)
def test_a_time_without_a_zone_gets_none_by_guessing(printed: str, language: str, local: str) -> None:
    reading = read_stated(printed, Habits(language=language))
    assert reading is not None
    assert reading.instant is None
    assert reading.moment is not None
    assert reading.moment.isoformat() == local


def test_a_time_without_a_zone_gets_that_of_the_source_in_summer_and_winter() -> None:
    habits = Habits(language="de", zone="Europe/Berlin")
    winter, summer = (read_stated(text, habits) for text in ("21.01.2022 13:49", "21.07.2022 13:49"))
    assert winter is not None
    assert winter.instant == datetime(2022, 1, 21, 12, 49, tzinfo=UTC)
    assert summer is not None
    assert summer.instant == datetime(2022, 7, 21, 11, 49, tzinfo=UTC)
    assert summer.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("zone", "offset"), [("Asia/Kolkata", 330), ("Europe/Dublin", 60), ("Asia/Jerusalem", 120)]
)
def test_ist_means_what_the_publishers_own_zone_means_by_it(zone: str, offset: int) -> None:
    month = 7 if zone == "Europe/Dublin" else 1
    reading = read_stated(f"2022-{month:02}-21 13:49 IST", Habits(zone=zone))
    assert reading is not None
    assert reading.instant is not None
    assert reading.instant.utcoffset() == timedelta(minutes=offset)


def test_an_ambiguous_zone_alone_makes_no_instant() -> None:
    reading = read_stated("21 January 2022 13:49 IST", Habits())
    assert reading is not None
    assert reading.instant is None


@pytest.mark.parametrize(
    ("printed", "day_first", "day"),
    [
        ("03/04/2022", True, date(2022, 4, 3)),
        ("03/04/2022", False, date(2022, 3, 4)),
        ("23/04/2022", False, date(2022, 4, 23)),
        ("04/23/2022", True, date(2022, 4, 23)),
        ("03.04.2022", False, date(2022, 4, 3)),
        ("2022年4月3日", True, date(2022, 4, 3)),
        ("2022/4/3", False, date(2022, 4, 3)),
        ("3 Sept 2022", True, date(2022, 9, 3)),
        ("3.4.22", True, date(2022, 4, 3)),
        ("20220403", True, date(2022, 4, 3)),
    ],
)
def test_order_of_figures_follows_the_publisher_where_it_is_open(
    printed: str, day_first: bool, day: date
) -> None:
    reading = read_stated(printed, Habits(day_first=day_first))
    assert reading is not None
    assert reading.day == day
    assert reading.moment is None


@pytest.mark.parametrize(
    "text", ["", "soon", "31/02/2022", "2022-13-40", "version 1.2.3", "10-12-15", "1970-01-01T00:00:00Z", "0",
             "May contain", "call 0221 4567890", "5 to 7 May", "9" * 300]
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_stated(text, Habits()) is None


def test_the_day_of_the_week_belongs_to_the_printed_date() -> None:
    (reading,) = find_dates("Published Friday, 21 January 2022 13:49 GMT by the desk", Habits())
    assert reading.printed == "Friday, 21 January 2022 13:49 GMT"


def test_every_date_of_a_line_is_found_in_order() -> None:
    found = list(find_dates("Published 21 January 2022, updated 22.01.2022 at 9:15am", Habits()))
    assert [reading.day for reading in found] == [date(2022, 1, 21), date(2022, 1, 22)]
    assert found[1].moment == datetime(2022, 1, 22, 9, 15)  # noqa: DTZ001


@given(
    day=DAYS,
    language=st.sampled_from(["en_GB", "en_US", "de", "fr", "es", "it", "pt_BR", "nl", "sv", "da", "nb"]),
    width=st.sampled_from(["full", "long", "medium"]),
)
def test_every_day_printed_by_unicode_rules_is_read_back(day: date, language: str, width: str) -> None:
    printed = format_date(day, format=width, locale=language)
    reading = read_stated(
        printed, Habits(day_first=language != "en_US", language=language.split("_", maxsplit=1)[0])
    )
    assert reading is not None
    assert reading.day == day


@given(moment=st.datetimes(min_value=datetime(1995, 1, 1), max_value=datetime(2060, 12, 31)),  # noqa: DTZ001
       minutes=st.integers(min_value=-14 * 60, max_value=14 * 60))  # fmt: skip
def test_every_iso_instant_is_read_back(moment: datetime, minutes: int) -> None:
    stated = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    reading = read_stated(stated.isoformat(), Habits())
    assert reading is not None
    assert reading.instant == stated


@given(day=DAYS, time=TIMES, zone=st.sampled_from(["GMT", "BST", "CET", "CEST", "EST", "EDT", "PDT", "UTC"]))
def test_every_printed_british_time_is_read_back(day: date, time: datetime, zone: str) -> None:
    printed = f"{format_date(day, format='full', locale='en_GB')} {time:%H:%M} {zone}"
    reading = read_stated(printed, Habits())
    assert reading is not None
    assert reading.moment is not None
    assert (reading.day, reading.moment.hour, reading.moment.minute, reading.zone) == (
        day,
        time.hour,
        time.minute,
        zone,
    )


@given(text=st.text(max_size=300))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    read_stated(text, Habits())
    list(find_dates(text, Habits(language="de", zone="Europe/Berlin")))


@pytest.mark.parametrize(
    "text", ["1 March 1931 – 4 March 2025", "June 1, 1991 - March 4, 2025", "12/05/1998 – 04/03/2025"]
)
def test_the_ends_of_a_life_are_no_dates_of_a_page(text: str) -> None:
    assert not list(find_dates(text, Habits()))


def test_days_of_one_year_behind_a_dash_are_read() -> None:
    assert len(list(find_dates("1 March 2025 – 4 March 2025", Habits()))) == 2
