"""Times counted from now: "2 hours ago", "vor 5 Minuten", "сегодня, 14:30", as pages print them of fresh articles.

They are read against the moment of the fetch. Forms of the seven languages are written out; those of others come from
Unicode CLDR (Babel), one language at a time and only when asked, with what the press says beside them.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel.core import UnknownLocaleError

from tasks.extract.fields.moments.dates import Habits, Reading, with_clock
from tasks.extract.fields.moments.dates_abroad import DIGITS, western_date
from tasks.extract.text.calendar_names import BESIDE, SEVEN

PAST = re.compile(
    r"\b(?P<n>\d{1,3}|an?|one|einer?|einem|une?|una?|um|uma|een)\s+(?P<unit>seconds?|secs?|minutes?|"
    r"mins?|hours?|hrs?|days?|weeks?)\s+ago\b"
    r"|\bvor\s+(?P<n2>\d{1,3}|einer|einem)\s+(?P<unit2>Sekunden?|Minuten?|Min\.|Stunden?|Std\.|"
    r"Tag(?:en)?|Wochen?)\b"
    r"|\bil y a\s+(?P<n3>\d{1,3}|une?)\s+(?P<unit3>secondes?|minutes?|min|heures?|jours?|semaines?)\b"
    r"|\bhace\s+(?P<n4>\d{1,3}|una?)\s+(?P<unit4>segundos?|minutos?|horas?|días?|semanas?)\b"
    r"|\bhá\s+(?P<n5>\d{1,3}|uma?)\s+(?P<unit5>segundos?|minutos?|horas?|dias?|semanas?)\b"
    r"|\b(?P<n6>\d{1,3}|un[ao]?|een)\s+(?P<unit6>secondi|minut[oi]|or[ae]|giorn[oi]|settiman[ae])\s+fa\b"
    r"|\b(?P<n7>\d{1,3}|een)\s+(?P<unit7>seconden|minuut|minuten|uur|dagen|dag|weken|week)\s+geleden\b",
    re.IGNORECASE,
)
UNIT_SECONDS = (("se", 1), ("mi", 60), ("ho", 3600), ("hr", 3600), ("st", 3600), ("he", 3600), ("or", 3600),
                ("uu", 3600), ("da", 86400), ("ta", 86400), ("jo", 86400), ("dí", 86400), ("di", 86400),
                ("gi", 86400), ("we", 604800), ("wo", 604800))  # fmt: skip

Unit = Literal["second", "minute", "hour", "day", "week"]
UNITS: tuple[tuple[Unit, int], ...] = (
    ("second", 1),
    ("minute", 60),
    ("hour", 3600),
    ("day", 86400),
    ("week", 604800),
)
WIDTHS: tuple[Literal["long", "short"], ...] = ("long", "short")
COUNTS = (1, 2, 3, 5, 11, 21)
"""One of each plural form of the world's languages (CLDR), as far as hours and days need them."""

SPELLINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "ar": (("^قبل", "(?:قبل|منذ)"),),
    "fa": (("پیش$", "(?:پیش|قبل)"),),
    "ur": (("پہلے$", "(?:پہلے|قبل)"),),
    "bn": (("ঘন্টা", "(?:ঘন্টা|ঘণ্টা)"),),
    "hi": (("घंटे", "घ(?:ं|ण्)टे"),),
    "el": ((r"^πριν\\s\+από", r"πριν(?:\\s+από)?"),),
    "sv": ((r"^för\\s\+", r"(?:för\\s+)?"), ("(?:sedan|sen)$", "(?:sedan|sen)")),
    "nb": ((r"^for\\s\+", r"(?:for\\s+)?"),),
    "da": ((r"^for\\s\+", r"(?:for\\s+)?"),),
    "id": ((r"\\s\+yang", r"(?:\\s+yang)?"),),
    "ms": ((r"\\s\+yang", r"(?:\\s+yang)?"),),
    "th": (("(?:ที่ผ่านมา|ที่แล้ว)$", "(?:ที่ผ่านมา|ที่แล้ว|ก่อน)"),),
}
"""How the press of a language varies the forms of CLDR: pattern in the form, what may stand in its place."""

BESIDES: dict[str, tuple[tuple[str, int], ...]] = {
    "hu": (("#\\s+perce", 60), ("#\\s+órája", 3600), ("#\\s+napja", 86400)),
    "km": (("#\\s*នាទី\\s*មុន", 60), ("#\\s*ម៉ោង\\s*មុន", 3600), ("#\\s*ថ្ងៃ\\s*មុន", 86400)),
    "pl": (("(?:godzinę|godz\\.)\\s+temu", 3600),),
    "ru": (("час\\s+назад", 3600), ("минуту\\s+назад", 60)),
    "uk": (("годину\\s+тому", 3600), ("хвилину\\s+тому", 60)),
    "tr": (("#\\s+dk\\.?\\s+önce", 60),),
    "zh": (("#\\s*(?:分钟|分鐘)前", 60), ("#\\s*(?:小时|小時|个小时|個小時)前", 3600), ("#\\s*天前", 86400)),
    "ja": (("#\\s*分前", 60), ("#\\s*時間前", 3600), ("#\\s*日前", 86400)),
    "mk": (("пред\\s+#\\s+час[а]?", 3600),),
}
"""Forms that CLDR does not have; `#` is the number, which is one where none stands."""

TODAY: dict[str, tuple[str, str]] = {
    "en": ("today", "yesterday"), "de": ("heute", "gestern"), "fr": ("aujourd['’]hui", "hier"),
    "es": ("hoy", "ayer"), "it": ("oggi", "ieri"), "pt": ("hoje", "ontem"), "nl": ("vandaag", "gisteren"),
    "da": ("i dag", "i går"), "sv": ("i ?dag", "i ?går"), "nb": ("i dag", "i går"), "no": ("i dag", "i går"),
    "nn": ("i dag", "i går"), "fi": ("tänään", "eilen"), "is": ("í dag", "í gær"), "pl": ("dziś|dzisiaj", "wczoraj"),
    "cs": ("dnes", "včera"), "sk": ("dnes", "včera"), "sl": ("danes", "včeraj"), "hr": ("danas", "jučer"),
    "bs": ("danas", "jučer"), "sr": ("danas|данас", "juče|јуче"), "bg": ("днес", "вчера"), "mk": ("денес", "вчера"),
    "ru": ("сегодня", "вчера"), "uk": ("сьогодні", "вчора|учора"), "be": ("сёння", "учора"), "kk": ("бүгін", "кеше"),
    "ro": ("azi|astăzi", "ieri"), "hu": ("ma", "tegnap"), "el": ("σήμερα", "χθες|χτες"), "tr": ("bugün", "dün"),
    "et": ("täna", "eile"), "lv": ("šodien", "vakar"), "lt": ("šiandien", "vakar"), "ca": ("avui", "ahir"),
    "gl": ("hoxe", "onte"), "eu": ("gaur", "atzo"), "sq": ("sot", "dje"), "ka": ("დღეს", "გუშინ"),
    "hy": ("այսօր", "երեկ"), "ar": ("اليوم", "أمس|امس"), "fa": ("امروز", "دیروز"), "he": ("היום", "אתמול"),
    "ur": ("آج", "گزشتہ روز"), "hi": ("आज", "बीते कल"), "bn": ("আজ", "গতকাল"), "id": ("hari ini", "kemarin"),
    "ms": ("hari ini", "semalam"), "vi": ("hôm nay", "hôm qua"), "sw": ("leo", "jana"), "th": ("วันนี้", "เมื่อวาน(?:นี้)?"),
    "ja": ("今日|本日", "昨日"), "zh": ("今天|今日", "昨天|昨日"), "ko": ("오늘", "어제"),
}  # fmt: skip
"""Patterns of the words for today and yesterday."""


def read_relative(text: str, fetched_at: datetime, habits: Habits) -> Reading | None:
    """ "2 hours ago" and the like, counted back from the fetch. From days on it gives a date alone.

    "Today" and "yesterday" are days where the publisher lives, so they are read only when its zone is known.
    """
    match = PAST.search(text)
    if match is not None:
        group = match.groupdict()
        number = next(value for key, value in group.items() if key.startswith("n") and value)
        unit = next(value for key, value in group.items() if key.startswith("unit") and value)
        seconds = next(each for start, each in UNIT_SECONDS if unit.lower().startswith(start))
        return _counted_back(match, number, seconds, fetched_at)
    language = habits.language
    if language not in SEVEN:
        plain = text if text.isascii() else text.translate(DIGITS)
        for code in (language, *BESIDE.get(language, ())):
            for pattern, seconds in _past(code):
                if match := pattern.search(plain):
                    return _counted_back(match, match["n"] or "1", seconds, fetched_at, printed=text)
    return _read_day(text, fetched_at, habits) if habits.zone else None


def _counted_back(
    match: re.Match[str], number: str, seconds: int, fetched_at: datetime, *, printed: str = ""
) -> Reading:
    start, end = match.span()
    words = printed[start:end] if printed else match.group()
    count = int(number) if number.isdecimal() else 1
    moment = fetched_at - timedelta(seconds=count * seconds)
    if seconds >= 86400:
        return Reading(words, moment.date(), start=start, end=end)
    return Reading(words, moment.date(), moment, moment.strftime("%z"), start, end)


@lru_cache(maxsize=64)
def _past(code: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    """Patterns of a language, with the seconds of their unit; group `n` is the number, empty for one."""
    found = []
    for unit, seconds in UNITS:
        forms = {form for count in COUNTS for form in _forms(code, unit, seconds * count, count)}
        forms |= {
            form.replace("#", r"(?P<n>\d{1,3})") for form, each in BESIDES.get(code, ()) if each == seconds
        }
        # Of one pattern only one group may be called n: the forms are tried one by one, longest first.
        found += [(_compiled(form), seconds) for form in sorted(forms, key=len, reverse=True)]
    return tuple(found)


def _compiled(form: str) -> re.Pattern[str]:
    begins = r"(?<![^\W\d_])" if not form.startswith("(?P<n>") else r"(?<!\d)"
    named = form if "(?P<n>" in form else f"{form}(?P<n>)"
    return re.compile(f"{begins}{named}(?![^\\W\\d_])", re.IGNORECASE)


def _forms(code: str, unit: Unit, seconds: int, count: int) -> set[str]:
    """How a count of a unit is said, long and short, as patterns; empty where CLDR does not know."""
    from babel.dates import format_timedelta  # noqa: PLC0415 (large, and for few pages)

    forms = set()
    for width in WIDTHS:
        try:
            said = format_timedelta(
                -timedelta(seconds=seconds),
                granularity=unit,
                threshold=1e9,
                add_direction=True,
                format=width,
                locale=code,
            )
        except (UnknownLocaleError, ValueError, KeyError, TypeError):
            return set()
        said = said.translate(DIGITS)
        if str(count) not in said and count != 1:
            continue  # duals: "two hours" as one word
        gap = r"\\s*" if said > "\u0e00" or (not said.isascii() and said[-1] > "\u0e00") else r"\\s+"
        form = re.sub(r"(?:\\?\s)+", gap, re.escape(said.replace("\xa0", " ")))
        for pattern, may in SPELLINGS.get(code, ()):
            form = re.sub(pattern, may, form)
        forms.add(form.replace(str(count), r"(?P<n>\d{1,3})", 1))
    return forms


@lru_cache(maxsize=64)
def _day_words(language: str) -> re.Pattern[str]:
    today, yesterday = TODAY.get(language, TODAY["en"])
    return re.compile(
        rf"^(?:[^\d\n]{{0,30}}?[\s:,·|–-])??\W?(?P<day>(?P<today>{today})|(?:{yesterday}))(?![^\W\d_])",
        re.IGNORECASE,
    )


def _read_day(text: str, fetched_at: datetime, habits: Habits) -> Reading | None:
    """ "Today, 14:30" or "yesterday" where nothing else is said but a label before it."""
    match = _day_words(habits.language).match(text)
    if match is None or habits.zone is None:
        return None
    here = fetched_at.astimezone(ZoneInfo(habits.zone))
    day = here.date() - timedelta(days=0 if match["today"] else 1)
    reading = with_clock(western_date(text, habits.language), match.span("day"), day, habits)
    said = text[reading.start : reading.end].strip(" ,")
    if reading.moment is None and text[match.end() :].strip(" .,|·-–"):
        return None  # "Today in history"
    if reading.instant is not None and reading.instant > fetched_at:
        return None  # a programme of this evening
    return Reading(said, day, reading.moment, reading.zone, reading.start, reading.end)
