"""Which of the page's dates is the publication, and what it is worth."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tasks.extract.fields.moments.moments import url_date
from tests.extract.pages.field_pages import fields, json_ld, source

H1 = "<h1>Harbour reopens after a week of storms</h1>"
PLAIN = "https://www.example-gazette.com/world/harbour-reopens"


def article(**dates: str) -> str:
    stated = "".join(f',"{name}":"{value}"' for name, value in dates.items())
    return json_ld(f'{{"@type":"NewsArticle","headline":"Harbour reopens"{stated}}}')


def test_json_ld_gives_the_instant_with_its_offset_as_stated() -> None:
    found = fields(
        article(datePublished="2022-01-21T14:49:00+01:00", dateModified="2022-01-21T15:00:00+01:00")
    )
    assert found.published is not None
    assert found.modified is not None
    assert found.published.instant is not None
    assert found.published.instant.isoformat() == "2022-01-21T14:49:00+01:00"
    assert (found.published.source, found.published.zone, found.published.date) == ("jsonld", "+01:00", None)
    assert found.modified.instant == datetime(2022, 1, 21, 14, 0, tzinfo=UTC)


def test_a_bare_date_stays_a_date() -> None:
    found = fields(article(datePublished="2022-01-21"), url=PLAIN)
    assert found.published is not None
    assert (found.published.instant, found.published.date) == (None, date(2022, 1, 21))


def test_a_time_without_zone_is_an_instant_only_by_the_sources_zone() -> None:
    head = article(datePublished="2022-01-21T13:49:00")
    alone, configured = fields(head), fields(head, source=source(time_zone="Europe/Madrid"))
    assert alone.published is not None
    assert configured.published is not None
    assert (alone.published.instant, alone.published.date) == (None, date(2022, 1, 21))
    assert configured.published.instant == datetime(2022, 1, 21, 12, 49, tzinfo=UTC)
    assert configured.published.zone == "Europe/Madrid"


def test_another_place_may_say_the_zone_that_the_first_leaves_open() -> None:
    found = fields(
        article(datePublished="2022-01-21T13:49:00")
        + "<meta property='article:published_time' content='2022-01-21T13:49:00+05:30'>"
    )
    assert found.published is not None
    assert found.published.instant is not None
    assert found.published.instant.isoformat() == "2022-01-21T13:49:00+05:30"
    assert (found.published.source, found.published.disagrees) == ("meta", False)


def test_places_that_differ_are_told() -> None:
    head = "<meta property='article:published_time' content='{}'>"
    same = fields(article(datePublished="2022-01-21T13:49:00Z") + head.format("2022-01-21T14:49:30+01:00"))
    other = fields(article(datePublished="2022-01-21T13:49:00Z") + head.format("2022-01-21T14:55:00+01:00"))
    assert same.published is not None
    assert other.published is not None
    assert not same.published.disagrees
    assert other.published.disagrees


def test_printed_date_near_the_headline_is_read_with_its_words() -> None:
    found = fields(body=H1 + "<p class='dateline'>Friday 21 January 2022 13:49 GMT</p>", url=PLAIN)
    assert found.published is not None
    assert found.published.instant == datetime(2022, 1, 21, 13, 49, tzinfo=UTC)
    assert (found.published.printed, found.published.zone, found.published.source) == (
        "Friday 21 January 2022 13:49 GMT",
        "GMT",
        "text",
    )


def test_a_printed_update_is_not_the_publication() -> None:
    found = fields(
        body=H1 + "<p class='meta'>Published <time datetime='2022-01-21T13:49Z'>21 Jan</time></p>"
        "<p class='meta'>Updated <time datetime='2022-01-22T08:00Z'>22 Jan</time></p>"
    )
    assert found.published is not None
    assert found.modified is not None
    assert found.published.instant == datetime(2022, 1, 21, 13, 49, tzinfo=UTC)
    assert found.modified.instant == datetime(2022, 1, 22, 8, 0, tzinfo=UTC)


def test_a_day_in_a_sentence_is_not_the_publication() -> None:
    found = fields(
        body=H1
        + "<p>The pier had been closed on 3 March 2019, when the worst storm of that year broke it apart.</p>",
        url="https://www.example-gazette.com/2022/01/21/harbour",
    )
    assert found.published is not None
    assert (found.published.date, found.published.source) == (date(2022, 1, 21), "url")


def test_a_date_with_an_end_is_a_meeting() -> None:
    found = fields(
        body=H1 + "<p class='date'>19.01.2023, 10:00-11:30</p><p class='date'>21.01.2022</p>",
        url=PLAIN,
        language="de",
    )
    assert found.published is not None
    assert found.published.date == date(2022, 1, 21)


def test_relative_time_needs_the_fetch() -> None:
    body = H1 + "<span class='timestamp'>2 hours ago</span>"
    fetched_at = datetime(2022, 1, 21, 15, 0, tzinfo=UTC)
    without, with_fetch = fields(body=body, url=PLAIN), fields(body=body, url=PLAIN, fetched_at=fetched_at)
    assert without.published is None
    assert with_fetch.published is not None
    assert with_fetch.published.instant == datetime(2022, 1, 21, 13, 0, tzinfo=UTC)


def test_a_date_after_the_fetch_gives_way_to_any_other() -> None:
    head = article(datePublished="2031-01-21T13:49:00Z")
    fetched_at = datetime(2022, 1, 22, tzinfo=UTC)
    better = fields(
        head, H1 + "<p class='date'>21 January 2022</p>", url=PLAIN + "/2022/01/21/a", fetched_at=fetched_at
    )
    alone = fields(head, url=PLAIN, fetched_at=fetched_at)
    assert better.published is not None
    assert better.published.date == date(2022, 1, 21)
    assert alone.published is not None
    assert alone.published.instant == datetime(2031, 1, 21, 13, 49, tzinfo=UTC)


def test_order_of_day_and_month_follows_the_source() -> None:
    body = H1 + "<p class='date'>03/04/2022</p>"
    british, american = (
        fields(body=body, url=PLAIN, source=source(day_first=first)).published for first in (True, False)
    )
    assert british is not None
    assert american is not None
    assert (british.date, american.date) == (date(2022, 4, 3), date(2022, 3, 4))


def test_a_page_without_dates_has_none() -> None:
    found = fields(url=PLAIN)
    assert (found.published, found.modified) == (None, None)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.com/2022/01/21/harbour", date(2022, 1, 21)),
        ("https://example.com/news/2022/jan/21/harbour", date(2022, 1, 21)),
        ("https://example.com/2022/january/21/harbour", date(2022, 1, 21)),
        ("https://example.com/2022-01-21-harbour", date(2022, 1, 21)),
        ("https://example.com/cnt/dmf20220121_96887132", date(2022, 1, 21)),
        ("https://example.com/2022/1/7/harbour", date(2022, 1, 7)),
        ("https://example.com/2022/13/41/harbour", None),
        ("https://example.com/article-1202201211", None),
        ("https://example.com/harbour", None),
    ],
)
def test_day_in_an_address(url: str, day: date | None) -> None:
    found = url_date(url)
    assert (found.day if found else None) == day


@pytest.mark.parametrize(
    ("stated", "printed", "instant"),
    [
        ("2022-05-04T03:37:37Z", "3 May 2022, 11:37 pm", "2022-05-03T23:37:37-04:00"),
        ("2022-05-04T22:10:00Z", "5 May 2022, 07:40", "2022-05-05T07:40:00+09:30"),
        ("2022-05-04T03:37:37Z", "3 May 2022, 11:20 pm", "2022-05-04T03:37:37+00:00"),
        ("2022-05-04T03:37:37Z", "3 May 2022", "2022-05-04T03:37:37+00:00"),
        ("2022-05-04T11:37:37Z", "4 May 2022, 07:37", "2022-05-04T11:37:37+00:00"),
    ],
    ids=["America", "Australia", "another time", "no time", "the same day everywhere"],
)
def test_an_instant_in_utc_of_the_night_has_the_day_of_its_readers(
    stated: str, printed: str, instant: str
) -> None:
    found = fields(article(datePublished=stated), f"{H1}<p class='date'>{printed}</p>", url=PLAIN)
    assert found.published is not None
    assert found.published.instant is not None
    assert found.published.instant.isoformat() == instant


def test_of_two_stated_days_the_printed_one_is_the_publication() -> None:
    found = fields(
        article(datePublished="2022-01-10T10:00:00+00:00")
        + "<meta property='article:published_time' content='2022-01-21T09:00:00+00:00'>",
        f"{H1}<p class='date'>21 January 2022</p>",
        url=PLAIN,
    )
    assert found.published is not None
    assert found.published.instant == datetime(2022, 1, 21, 9, tzinfo=UTC)
    assert found.published.disagrees


def test_what_day_it_is_today_stands_far_above_the_headline() -> None:
    menu = "<div><span>Weather</span><span>Tides</span><span>Ferries</span></div>" * 6
    found = fields(
        body=f"<div class='date'>Thursday, 10 February 2022</div>{menu}{H1}<p class='date'>8 February 2022</p>",
        url=PLAIN,
    )
    assert found.published is not None
    assert found.published.date == date(2022, 2, 8)


def test_a_date_line_opens_the_body() -> None:
    opening = "(21. November 2022) Der Hafen ist nach einer Woche voller Stürme wieder offen. " * 3
    later = "Seit dem 1. Oktober 2022 gilt eine neue Ordnung für alle Schiffe, die im Sturm warten."
    found = fields(body=f"{H1}<p>{opening}</p><p>{later}</p>", url=PLAIN, language="de")
    assert found.published is not None
    assert found.published.date == date(2022, 11, 21)
