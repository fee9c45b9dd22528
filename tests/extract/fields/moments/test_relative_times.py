"""Times counted from now, in the languages of the press; the fetch was on Monday, 23 November 2026, 12:00 UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tasks.extract.fields.moments.dates import Habits, Reading
from tasks.extract.fields.moments.relative_times import read_relative

FETCHED = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOURS, MINUTES = timedelta(hours=2), timedelta(minutes=5)


def read(text: str, language: str, *, zone: str | None = "Europe/Berlin") -> Reading | None:
    return read_relative(text, FETCHED, Habits(day_first=True, language=language, zone=zone))


@pytest.mark.parametrize(
    ("printed", "ago"),
    [
        ("2 hours ago", HOURS), ("an hour ago", timedelta(hours=1)), ("vor 5 Minuten", MINUTES),
        ("il y a 3 heures", timedelta(hours=3)), ("hace 20 minutos", timedelta(minutes=20)),
        ("há 4 horas", timedelta(hours=4)), ("2 ore fa", HOURS), ("3 uur geleden", timedelta(hours=3)),
    ],
)  # fmt: skip
def test_the_seven_languages_are_read_on_any_page(printed: str, ago: timedelta) -> None:
    reading = read(f"Posted {printed}", "en")
    assert reading is not None
    assert (reading.instant, reading.printed) == (FETCHED - ago, printed)


@pytest.mark.parametrize(
    ("language", "printed", "ago"),
    [
        ("ru", "2 часа назад", HOURS), ("ru", "час назад", timedelta(hours=1)), ("uk", "5 хв тому", MINUTES),
        ("bg", "преди 2 часа", HOURS), ("sr", "пре 2 сата", HOURS), ("sr", "pre 2 sata", HOURS),
        ("hr", "prije 2 sata", HOURS), ("sl", "pred 2 urama", HOURS), ("pl", "2 godz. temu", HOURS),
        ("pl", "godzinę temu", timedelta(hours=1)), ("cs", "před 2 hodinami", HOURS), ("hu", "2 órája", HOURS),
        ("hu", "5 perccel ezelőtt", MINUTES), ("ro", "acum 2 ore", HOURS), ("el", "πριν 2 ώρες", HOURS),
        ("el", "πριν από 5 λεπτά", MINUTES), ("tr", "5 dakika önce", MINUTES), ("fi", "2 tuntia sitten", HOURS),
        ("sv", "2 timmar sedan", HOURS), ("nb", "for 2 timer siden", HOURS), ("da", "5 min. siden", MINUTES),
        ("et", "2 tunni eest", HOURS), ("lt", "prieš 2 valandas", HOURS), ("ca", "fa 2 hores", HOURS),
        ("ar", "منذ 5 دقائق", MINUTES), ("ar", "قبل ٣ ساعات", timedelta(hours=3)), ("fa", "۲ ساعت پیش", HOURS),
        ("he", "לפני 5 דקות", MINUTES), ("he", "לפני שעה", timedelta(hours=1)), ("ur", "2 گھنٹے قبل", HOURS),
        ("hi", "२ घंटे पहले", HOURS), ("bn", "২ ঘণ্টা আগে", HOURS), ("ta", "2 மணிநேரம் முன்", HOURS),
        ("th", "2 ชั่วโมงที่แล้ว", HOURS), ("km", "2 ម៉ោងមុន", HOURS), ("vi", "2 giờ trước", HOURS),
        ("id", "2 jam lalu", HOURS), ("id", "2 jam yang lalu", HOURS), ("ja", "2時間前", HOURS),
        ("zh", "5分钟前", MINUTES), ("zh", "2小時前", HOURS), ("ko", "2시간 전", HOURS),
    ],
)  # fmt: skip
def test_other_languages_are_read_on_their_own_pages(language: str, printed: str, ago: timedelta) -> None:
    reading = read(f"{printed}", language)
    assert reading is not None
    assert (reading.instant, reading.printed) == (FETCHED - ago, printed)


@pytest.mark.parametrize(
    ("language", "printed"), [("de", "vor 2 Tagen"), ("ru", "2 дня назад"), ("ko", "2일 전")]
)
def test_days_ago_give_a_day_and_no_instant(language: str, printed: str) -> None:
    reading = read(printed, language)
    assert reading is not None
    assert (reading.day, reading.instant) == (date(2026, 11, 21), None)


@pytest.mark.parametrize(
    ("language", "printed", "at"),
    [
        ("en", "today at 10:30 am", "2026-11-23T10:30:00+01:00"),
        ("en", "Yesterday, 8pm", "2026-11-22T20:00:00+01:00"),
        ("de", "Heute, 10:30 Uhr", "2026-11-23T10:30:00+01:00"),
        ("fr", "hier à 18h05", "2026-11-22T18:05:00+01:00"),
        ("pt", "hoje às 10h30", "2026-11-23T10:30:00+01:00"),
        ("sv", "i dag 10.15", "2026-11-23T10:15:00+01:00"),
        ("pl", "dziś, 09:12", "2026-11-23T09:12:00+01:00"),
        ("ru", "вчера в 23:05", "2026-11-22T23:05:00+01:00"),
        ("uk", "сьогодні, 10:15", "2026-11-23T10:15:00+01:00"),
        ("zh", "昨天 08:10", "2026-11-22T08:10:00+01:00"),
    ],
)
def test_the_day_by_its_word_and_a_time(language: str, printed: str, at: str) -> None:
    reading = read(printed, language)
    assert reading is not None
    assert reading.instant is not None
    assert (reading.instant.isoformat(), reading.printed) == (at, printed)


def test_the_day_is_that_of_the_publisher() -> None:
    reading = read("Today", "en", zone="Pacific/Auckland")
    assert reading is not None
    assert (reading.day, reading.instant) == (date(2026, 11, 24), None)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Today in history", "Europe/Berlin"),  # a heading
        ("today, 20:15", "Europe/Berlin"),  # what is still to come
        ("Todays", "Europe/Berlin"),
        ("Today", None),  # whose today?
        ("Posted 2 months ago", "Europe/Berlin"),
        ("2 часа назад", "Europe/Berlin"),  # on a page in English
    ],
)
def test_what_tells_no_time(text: str, zone: str | None) -> None:
    assert read(text, "en", zone=zone) is None
