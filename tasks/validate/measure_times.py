"""Measures of publishing and change times: ahead of the fetch, in order, day and month swapped."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from expectations.columns import NOT_JUDGED
from expectations.languages import ZONE_ABBREVIATIONS
from tasks.article import Article, Moment

_HOUR = timedelta(hours=1)

_ADDRESS_DATE = re.compile(r"[/-](?P<year>19[89]\d|20\d\d)[/-]?(?P<month>\d{2})[/-]?(?P<day>\d{2})(?!\d)")
_PRINTED_DATE = re.compile(r"\b(?P<year>19[89]\d|20\d\d)-(?P<month>\d{2})-(?P<day>\d{2})\b")
_OFFSET = re.compile(r"(?:UTC|GMT)?[+-\u2212]\d{1,2}(?::?\d{2})?|Z", re.IGNORECASE)


TIMES = (
    "published_stated",
    "published_ahead_hours",
    "modified_ahead_hours",
    "published_year",
    "published_after_modified_hours",
    "published_zone_known",
    "published_disagrees",
    "published_swapped",
    "published_swap_suspected",
    "published_address_gap_days",
)


def time_measures(article: Article, fetched_at: datetime, url: str) -> tuple[float, ...]:
    """The values of TIMES: measures of `published` and `modified` as seen from the fetch."""
    published, modified = article.published, article.modified
    day = _day(published)
    return (
        day is not None,
        _hours_ahead(published, fetched_at),
        _hours_ahead(modified, fetched_at),
        NOT_JUDGED if day is None else day.year,
        _hours_after(published, modified),
        _zone_known(published),
        published is not None and published.disagrees,
        *_swaps(day, published, modified, fetched_at, url),
    )


def _day(moment: Moment | None) -> date | None:
    if moment is None:
        return None
    return moment.instant.date() if moment.instant is not None else moment.date


def _hours_ahead(moment: Moment | None, fetched_at: datetime) -> float:
    if moment is None:
        return NOT_JUDGED
    if moment.instant is not None:
        return (moment.instant - fetched_at) / _HOUR
    if moment.date is None:
        return NOT_JUDGED
    # A day begins first at UTC+14; before that moment nobody can have written it.
    now = fetched_at.astimezone(UTC)
    return (moment.date - now.date()).days * 24 - 14 - now.hour - now.minute / 60


def _hours_after(published: Moment | None, modified: Moment | None) -> float:
    if published is None or modified is None:
        return NOT_JUDGED
    if published.instant is not None and modified.instant is not None:
        return (published.instant - modified.instant) / _HOUR
    first, second = _day(published), _day(modified)
    return NOT_JUDGED if first is None or second is None else float((first - second).days * 24)


def _zone_known(moment: Moment | None) -> float:
    if moment is None or moment.instant is None or moment.zone is None:
        return NOT_JUDGED
    return float(is_zone(moment.zone))


@lru_cache(maxsize=1024)
def is_zone(zone: str) -> bool:
    """Whether `zone` is an offset, a common abbreviation or an IANA name."""
    if zone.upper() in ZONE_ABBREVIATIONS or _OFFSET.fullmatch(zone):
        return True
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _swaps(
    day: date | None, published: Moment | None, modified: Moment | None, fetched_at: datetime, url: str
) -> tuple[float, float, float]:
    """Surely swapped, perhaps swapped, days from the date in the address."""
    if day is None:
        return NOT_JUDGED, NOT_JUDGED, NOT_JUDGED
    # Four look-ups of how the pattern begins cost less than the pattern.
    dated = "/20" in url or "-20" in url or "/19" in url or "-19" in url
    in_address = _date_in(_ADDRESS_DATE, url) if dated else None
    sure = suspected = False
    if day.day <= 12 and day.day != day.month:
        swapped = day.replace(month=day.day, day=day.month)
        printed = published.printed if published is not None else None
        sure = swapped in {in_address, _date_in(_PRINTED_DATE, printed) if printed else None}
        suspected = not sure and any(
            abs((swapped - near).days) <= 2 and abs((day - near).days) > 20
            for near in (_day(modified), fetched_at.date())
            if near is not None
        )
    gap = NOT_JUDGED if in_address is None or sure else abs((day - in_address).days)
    return sure, suspected, gap


def _date_in(pattern: re.Pattern[str], text: str) -> date | None:
    found = pattern.search(text)
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
