"""Reading printed dates: what words and figures mean, never which of them is the publication.

Forms: ISO 8601, RFC 5322, epoch numbers, and printed dates with month names (Unicode CLDR, through Babel) or
figures, with or without a time and a zone. A date without a time stays a date; a time without a zone gets one
only from the source's configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from tasks.extract.fields.moments.dates_abroad import PERSIAN, gregorian, western_date
from tasks.extract.text.calendar_names import is_weekday, month_number

OFFSETS = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120,
    "MESZ": 120, "SAST": 120, "EET": 120, "EEST": 180, "MSK": 180, "EAT": 180, "PKT": 300, "SGT": 480,
    "HKT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CDT": -300, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480,
    "WIB": 420, "WITA": 480, "WIT": 540, "MYT": 480, "ICT": 420, "PHT": 480, "NPT": 345, "IRST": 210, "TRT": 180,
    "AKST": -540, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip
"""Minutes east of Greenwich. CST is read as North American below; IST has three meanings and needs the
source."""

REGIONS = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "CST": "America/Chicago", "ADT": "America/Halifax", "AST": "America/Halifax",
}  # fmt: skip

ZONE = (
    r"(?P<zone>\(?(?:(?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d{2})?|\+\d{2}:?\d{2})\b\)?"
    r"|(?-i:\(?\b(?:" + "|".join(sorted({*OFFSETS, *REGIONS, "IST"}, key=len, reverse=True)) + r")\b\)?))"
)
"""In capitals alone: "est" and "art" are words."""
CLOCK = (
    r"(?P<hour>\d{1,2})(?:(?:[:.]|\s?h\s?|\s?[Uu]hr\s?)(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?(?:\s*(?:[Uu]hr|Uhr|hrs|h|uur)\b)?"
)
JOIN = r"[\s,.|•·/–—-]*(?:(?:at|um|à|a las|las|alle|ore|om|às|kl\.?|klo|@|-|ab|den|h)\b\.?)?[\s,]*"
AFTER = re.compile(JOIN + CLOCK + r"(?:\s*" + ZONE + ")?", re.IGNORECASE)
BEFORE = re.compile(
    CLOCK
    + r"(?:\s*"
    + ZONE
    + r")?[\s,|•·–—-]*(?:(?:on|am|le|el|del|du|den)\b\s*)?(?:[^\W\d]{2,13}\.?,?\s*)?$",
    re.IGNORECASE,
)

NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?:(?P<y1>(?:19|20)\d{2})(?P<s1>[-/.])\s?(?P<m1>\d{1,2})(?P=s1)\s?(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<s2>[-/.]| \| )\s?(?P<b>\d{1,2})(?P=s2)\s?(?P<y2>(?:19|20|25)\d{2}|\d{2}))(?![\d/-]|\.\d)"
    r"|(?P<y3>(?:19|20)\d{2})\s?[年년]\s?(?P<m3>\d{1,2})\s?[月월]\s?(?P<d3>\d{1,2})\s?[日일])"
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How a publisher writes dates.

    day_first: 03/04 is 3 April.
    language: primary subtag, empty when not known.
    zone: IANA name for times that state none.
    """

    day_first: bool = True
    language: str = "en"
    zone: str | None = None
    country: str = ""
    """ISO 3166 code of the publisher, lower case, where its language tag or its host says one."""


STANDARD_TIMES = {"in": "Asia/Kolkata", "ie": "Europe/Dublin", "il": "Asia/Jerusalem"}
"""What IST means by the publisher's country."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One date as read. `moment` is aware, or naive when no zone is known, or None for a bare date."""

    printed: str
    day: date
    moment: datetime | None = None
    zone: str | None = None
    """As stated, or the configured IANA name when that was used."""
    start: int = 0
    end: int = 0

    @property
    def instant(self) -> datetime | None:
        """The moment when its zone is known."""
        return self.moment if self.moment is not None and self.moment.tzinfo is not None else None


# ---- machine forms -------------------------------------------------------------------------------

ISO_LIKE = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*"
    r"(Z|[A-Z]{2,5}|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})?(?:\[[\w/]+\])?)?",
    re.IGNORECASE,
)
MAIL_LIKE = re.compile(r"(?:[A-Z][a-z]{2}, ?)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2}")


@lru_cache(maxsize=512)
def read_stated(text: str, habits: Habits) -> Reading | None:
    """A date of an attribute or of JSON-LD: ISO 8601 in its real-life variants, RFC 5322, epoch, or
    printed.

    Remembered: a page states the same instant in several places.
    """
    text = text.strip()
    if not text or len(text) > 200:
        return None
    match = ISO_LIKE.fullmatch(text)
    if match:
        return _from_iso(text, match, habits)
    if text.isdecimal():
        return _from_figures(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        return _reading(text, moment, None, habits)
    if MAIL_LIKE.match(text):
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            pass
        else:
            if _is_plausible(moment.date()):
                return _reading(text, moment, None, habits)
    return next(find_dates(text, habits), None)


def _from_iso(text: str, match: re.Match[str], habits: Habits) -> Reading | None:
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        if habits.language in PERSIAN and year.startswith(("13", "14")):
            stated = gregorian(int(year), int(month), int(day))
        else:
            stated = date(int(year) - 543 * (year > "2500"), int(month), int(day))
        if hour is None:
            return Reading(text, stated) if _is_plausible(stated) else None
        moment = datetime(stated.year, stated.month, stated.day, int(hour), int(minute), int(second or 0))  # noqa: DTZ001
    except ValueError:
        return None
    if not _is_plausible(stated):
        return None
    return _reading(text, moment, zone, habits)


def _from_figures(text: str) -> Reading | None:
    if len(text) in (10, 13) and text[0] in "123456789" and not text.startswith(("19", "20")):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return Reading(text, moment.date(), moment, "UTC") if _is_plausible(moment.date()) else None
    if len(text) in (8, 12, 14):
        try:
            day = date(int(text[:4]), int(text[4:6]), int(text[6:8]))
        except ValueError:
            return None
        return Reading(text, day) if _is_plausible(day) else None
    return None


def _reading(printed: str, moment: datetime, zone: str | None, habits: Habits) -> Reading:
    """`moment` with the zone that its text states, or else the configured one."""
    if moment.tzinfo is not None:
        return Reading(printed, moment.date(), moment, moment.strftime("%z"))
    known = _zone_of(zone, moment, habits) if zone else None
    if known is None and zone is None and habits.zone:
        known, zone = ZoneInfo(habits.zone), habits.zone
    if known is None:
        return Reading(printed, moment.date(), moment, zone)
    aware = moment.replace(tzinfo=known)
    if isinstance(known, timezone):
        return Reading(printed, moment.date(), aware, zone)
    # A fixed offset instead of the zone's rules: what was stated must not move when the rules change.
    fixed = aware.replace(tzinfo=timezone(aware.utcoffset() or timedelta()))
    return Reading(printed, moment.date(), fixed, zone)


def _zone_of(zone: str, moment: datetime, habits: Habits) -> ZoneInfo | timezone | None:
    zone = zone.strip("() ").replace("−", "-")
    sign = max(zone.find("+"), zone.find("-"))
    if sign >= 0:
        figures = zone[sign + 1 :].replace(":", "")
        figures = f"{figures}00" if len(figures) < 3 else figures
        figures = figures.rjust(4, "0")
        minutes = int(figures[:2]) * 60 + int(figures[2:])
        if minutes > 14 * 60:
            return None
        return timezone(timedelta(minutes=-minutes if zone[sign] == "-" else minutes))
    zone = zone.upper()
    if zone == "IST" and habits.country in STANDARD_TIMES:
        return ZoneInfo(STANDARD_TIMES[habits.country])
    if habits.zone and moment.replace(tzinfo=ZoneInfo(habits.zone)).tzname() == zone:
        return ZoneInfo(habits.zone)  # BST, IST, CST mean what the publisher's own zone means by them
    if zone in REGIONS:
        return ZoneInfo(REGIONS[zone])
    return timezone(timedelta(minutes=OFFSETS[zone])) if zone in OFFSETS else None


def _is_plausible(day: date) -> bool:
    """The web is not older, and 1970 is a clock at zero."""
    return 1990 <= day.year <= 2100


# ---- printed forms -------------------------------------------------------------------------------


YEAR = r"(?P<{0}>(?:19|20)\d{{2}}|[’']\d{{2}}|\d{{2}}(?=\s*(?:$|[|,•·–—-]|\d{{1,2}}:)))"
NAME = r"(?P<{0}>[^\W\d_]{{3,14}})\.?"
NAMED = re.compile(
    r"(?<![\d.:])(?P<d1>[0-3]?\d)(?:st|nd|rd|th|er|[ºª°.])?[\s./,-]*(?:(?:de|of|di|den)\s+|d['’])?"
    + NAME.format("m1")
    + r"[\s,./-]*(?:(?:de[l]?|of)\b)?[\s,]*"
    + YEAR.format("y1")
    + r"(?!\d)|\b"
    + NAME.format("m2")
    + r"[\s./-]*(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?\b(?!:)[\s,.|-]*(?P<y2>(?:19|20)\d{2})(?!\d)"
    + r"|\b(?P<y4>(?:19|20)\d{2})[\s,./-]+(?:"
    + NAME.format("m4")
    + r"[\s./-]*(?P<d4>[0-3]?\d)(?:st|nd|rd|th)?\b|(?P<d5>[0-3]?\d)\.?\s+"
    + NAME.format("m5")
    + ")",
    re.IGNORECASE,
)
"""Any word may stand for the month here; the calendar says afterwards whether it is one."""

WEEKDAY = re.compile(r"\b([^\W\d_]{2,14})\.?,?\s*(?:den|the|d\.)?\s*$")


def _with_weekday(text: str, start: int, habits: Habits) -> int:
    """`start`, or the start of the day of the week before it."""
    match = WEEKDAY.search(text, max(0, start - 20), start)
    return match.start() if match and is_weekday(match[1], habits.language) else start


DATED = re.compile(r"\d{4}|[’']\d{2}|\d[./-]\d|\b\d{2}\b")
"""What every date has; most texts have none of it."""


def find_dates(text: str, habits: Habits) -> Iterator[Reading]:
    """Every printed date of `text` with its time and zone, in order."""
    dated = DATED.search(text) is not None or (not text.isascii() and "年" in text)
    return iter(_dates_in(text, habits)) if dated else iter(())


@lru_cache(maxsize=128)
def _dates_in(text: str, habits: Habits) -> tuple[Reading, ...]:
    """Remembered: whether a text has a date and which it has are asked one after the other."""
    found: list[Reading] = []
    plain = western_date(text, habits.language)
    for match in NAMED.finditer(plain):
        day = _named_day(match, habits)
        if day is not None:
            found.append(with_clock(plain, match.span(), day, habits))
    for match in NUMERIC.finditer(plain):
        day = _numeric_day(match, habits, timed=CLOCK_BEHIND.match(plain, match.end()) is not None)
        if day is not None and not any(r.start <= match.start() < r.end for r in found):
            found.append(with_clock(plain, match.span(), day, habits))
    if plain is not text:
        found = [replace(each, printed=text[each.start : each.end].strip(" ,")) for each in found]
    found.sort(key=lambda reading: reading.start)
    if len(found) > 1 or (found and SPAN.search(plain, max(0, found[0].start - 8), found[0].start)):
        found = [each for each in found if not _is_of_span(plain, each, found)]
    return tuple(found)


SPAN = re.compile(r"\b(?P<year>(?:1[89]|20)\d\d)\s?[–—-]\s?$")
"""The first day of a span, behind which its last one follows: "June 1, 1931 – March 4, 2025"."""
DASH = re.compile(r"\s?[–—-]\s?")


def _is_of_span(text: str, reading: Reading, others: list[Reading]) -> bool:
    """Whether a date is the first or the last of a span of years, such as a life."""
    first = SPAN.search(text, max(0, reading.start - 8), reading.start)
    if first is not None and int(first["year"]) + 1 < reading.day.year:
        return True
    behind = next((each for each in others if each.start > reading.start), None)
    return (
        behind is not None
        and behind.day.year > reading.day.year + 1
        and DASH.fullmatch(text, reading.end, behind.start) is not None
    )


def _named_day(match: re.Match[str], habits: Habits) -> date | None:
    group = match.groupdict()
    for form, years in (("1", "y1"), ("2", "y2"), ("4", "y4"), ("5", "y4")):
        name = group[f"m{form}"]
        if name:
            number = month_number(name, habits.language)
            if number is None:
                return None
            year = int((group[years] or "").lstrip("’'"))
            return _day(year, number, int(group[f"d{form}"]), habits.language)
    return None


YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu", "lt"})
"""Languages in which 18-03-08 is 8 March 2018."""

CLOCK_BEHIND = re.compile(r",?\s+\d{1,2}[:.]\d{2}\b(?!\s*[-–:]\s*\d)")


def _numeric_day(match: re.Match[str], habits: Habits, *, timed: bool) -> date | None:
    """The day of figures alone; a time of day behind them says that they are one."""
    group = match.groupdict()
    if group["y1"]:
        return _day(int(group["y1"]), int(group["m1"]), int(group["d1"]))
    if group["y3"]:
        return _day(int(group["y3"]), int(group["m3"]), int(group["d3"]))
    first, second, year = int(group["a"]), int(group["b"]), int(group["y2"])
    if len(group["y2"]) == 2 and group["s2"] == "-" and not timed:
        return None  # 10-12-15 is as often a range or a score
    if len(group["y2"]) == 2 and (
        habits.language in YEAR_FIRST or (habits.language == "sv" and group["s2"] == "-")
    ):
        return _day(first, second, year)
    day_first = habits.day_first or group["s2"] == "."
    if first > 12 or (second <= 12 and day_first):
        first, second = second, first
    return _day(year, first, second, habits.language)


def _day(year: int, month: int, day: int, language: str = "") -> date | None:
    if year < 100:
        if language == "th" and year >= 2533 - 2500:
            year += 2500 - 543
        else:
            year += 2000 if year < 50 else 1900
    elif year > 2500:
        year -= 543  # the Buddhist era, by which Thailand counts
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if _is_plausible(found) else None


def with_clock(text: str, span: tuple[int, int], day: date, habits: Habits) -> Reading:
    """The date, which stands at `span`, with the time that stands after it, or else before it."""
    start, end = span
    clock = AFTER.match(text, end)
    if clock is None or not _is_clock(clock):
        clock = BEFORE.search(text, max(0, start - 30), start)
        if clock is None or not _is_clock(clock):
            start = _with_weekday(text, start, habits)
            return Reading(text[start:end].strip(" ,"), day, start=start, end=end)
        start = clock.start()
    else:
        end = clock.end()
        start = _with_weekday(text, start, habits)
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = (clock["half"] or "").replace(".", "").replace(" ", "").lower()
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    printed = text[start:end].strip(" ,")
    try:
        moment = datetime(day.year, day.month, day.day, hour, minute, int(clock["second"] or 0))  # noqa: DTZ001
    except ValueError:
        return Reading(printed, day, start=start, end=end)
    read = _reading(printed, moment, clock["zone"], habits)
    return Reading(printed, day, read.moment, read.zone, start, end)


def _is_clock(match: re.Match[str]) -> bool:
    """A lone number is a time only with am or pm beside it."""
    return match["minute"] is not None or match["half"] is not None
