"""Printed dates of other languages and scripts, rewritten so that the forms of `dates` read them.

Every rewriting keeps the length of the text: where a date stands in the one it stands in the other, and what is
quoted as printed is the page's own. Names of months come from Unicode CLDR (Babel); a month that letters of `\\w`
cannot spell (Thai, Hindi), or that has two words, becomes three times one Roman numeral character, behind blanks.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from tasks.extract.text.calendar_names import SEVEN, month_names

NUMERALS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
"""U+2160 and on: a month as one letter."""

ZEROS = "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u17e0\uff10"
DIGITS = {ord(zero) + value: str(value) for zero in ZEROS for value in range(10)}
"""Digits of Arabic, Persian, the scripts of India, Thai, Burmese, Khmer, and full width, by their zeros."""

SCRIPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("\u0590-\u05ff", ("he",)),
    ("\u0600-\u06ff", ("ar", "ar_SY", "ar_MA", "ar_TN", "fa", "ur")),
    ("\u0900-\u097f", ("hi", "mr", "ne")),
    ("\u0980-\u09ff", ("bn",)),
    ("\u0a00-\u0a7f", ("pa",)),
    ("\u0a80-\u0aff", ("gu",)),
    ("\u0b00-\u0b7f", ("or",)),
    ("\u0b80-\u0bff", ("ta",)),
    ("\u0c00-\u0c7f", ("te",)),
    ("\u0c80-\u0cff", ("kn",)),
    ("\u0d00-\u0d7f", ("ml",)),
    ("\u0d80-\u0dff", ("si",)),
    ("\u0e00-\u0e7f", ("th",)),
    ("\u0e80-\u0eff", ("lo",)),
    ("\u1000-\u109f", ("my",)),
    ("\u1780-\u17ff", ("km",)),
)
"""Ranges of letters whose months are looked for in the text, and the languages that may stand in them. The Levant,
Morocco and Tunisia have Arabic names of their own."""
OF_SCRIPTS = re.compile("|".join(f"([{letters}])" for letters, _ in SCRIPTS))

FAR = re.compile("[\u0590-\u1dff\u3040-\uffef]")
"""Letters and digits of other scripts than Latin, Greek and Cyrillic."""

VARIANTS = (
    ("[أإآا]", "[أإآا]"),
    ("\u093c", "\u093c?"),  # the dot below of Hindi and Bengali, which many leave out
    ("\u09bc", "\u09bc?"),
    ("য\u09bc\\?|\u09df", "(?:য\u09bc?|\u09df)"),
    ("ं", "(?:ं|म्)"),
    ("ী$", "[িী]"),
    ("ٔ", "ٔ?"),
)
"""Spellings of the press beside those of CLDR: pattern in the name, what may stand in its place."""


@lru_cache(maxsize=64)
def _months_in(codes: tuple[str, ...]) -> re.Pattern[str]:
    """The months of the languages: group 1 to 12 says which; two names of one month may stand in a row."""
    spelled: dict[int, set[str]] = {number: set() for number in range(1, 13)}
    for code in codes:
        for name, number in month_names(code).items():
            pattern = re.escape(unicodedata.normalize("NFC", name)).rstrip(".\\")
            for said, may in VARIANTS:
                pattern = re.sub(said, may, pattern)
            spelled[number].add(pattern)
    groups = "|".join(
        f"({'|'.join(sorted(names, key=len, reverse=True))})" if names else "((?!))"
        for names in spelled.values()
    )
    return re.compile(
        rf"(?:^|(?<=[\s\d,./،|-]))\s?ב?-?(?:{groups})\.?(?:\s*/\s*[^\W\d_]+(?: [^\W\d_]+)?)?(?=[\s\d,./،|-]|$)"
    )


def _numeral(match: re.Match[str]) -> str:
    return (NUMERALS[(match.lastindex or 1) - 1] * 3).rjust(len(match[0]))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


BUDDHIST = re.compile(r"\s*([Ⅰ-Ⅻ]{3})(?:\s*)(?:พ\.ศ\.\s*)?(25\d{2}|[6-9]\d)(?!\d)")
"""A Thai month and its year, which counts from 543 before ours; the press leaves out the century."""


def _buddhist(match: re.Match[str]) -> str:
    year = int(match[2]) - 543 if len(match[2]) == 4 else int(match[2]) + 2500 - 543
    return f"{match[1]}{year}".rjust(len(match[0]))


PERSIAN = frozenset({"fa", "prs", "ps", "haz", "mzn", "glk", "lrc"})
"""Languages of Iran and Afghanistan, whose years count from 622, and whose sites often print no others."""
PERSIAN_MONTHS = (
    "فروردین|حمل", "اردیبهشت|اردی‌بهشت|ثور", "خرداد|جوزا", "تیر|سرطان", "مرداد|امرداد|اسد", "شهریور|سنبله",
    "مهر|میزان", "آبان|عقرب", "آذر|قوس", "دی|جدی", "بهمن|دلو", "اسفند|حوت",
)  # fmt: skip
"""As Iran and as Afghanistan call them."""
PERSIAN_DATE = re.compile(
    r"(?<!\d)(?P<day>[0-3]?\d)\s+(?:"
    + "|".join(f"({names})" for names in PERSIAN_MONTHS)
    + r")(?:\s*ماه)?\s*[،,]?\s+(?P<year>1[34]\d\d)(?!\d)"
)
PERSIAN_FIGURES = re.compile(
    r"(?<![\d/-])(?P<year>1[34]\d\d)([/.-])(?P<month>[01]?\d)\2(?P<day>[0-3]?\d)(?![\d/-])"
)
"""Only where the language is known: in Arabic the same figures are of the moon's calendar."""

SHORT_FIGURES = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1\d{1,2}(?![\d/-]|\.\d)")
"""03/07/15: of the year 1403, or 2015; left unread."""


def gregorian(year: int, month: int, day: int) -> date:
    """A day of the Persian calendar as one of ours. Raises ValueError where there is none."""
    from persiantools.jdatetime import JalaliDate  # noqa: PLC0415 (15 ms, for few pages)

    ours: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return ours


def _persian(match: re.Match[str]) -> str:
    """A day of the Persian calendar as one of ours, in as many characters."""
    named = "month" not in match.re.groupindex
    month = next(number for number in range(1, 13) if match[number + 1]) if named else int(match["month"])
    try:
        day = gregorian(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return match[0]
    size = len(match[0])
    if named:
        return str(day.day).ljust(size - 7) + NUMERALS[day.month - 1] * 3 + str(day.year)
    return day.strftime("%Y/%m/%d" if size == 10 else "%d.%m.%y").rjust(size)


BEFORE_ERA = {"令": 2018, "平": 1988, "昭": 1925, "民": 1911}
"""The year before the first of an emperor of Japan, and of the republic by whose years Taiwan counts."""
ERA = re.compile(
    r"(?P<era>令和|平成|昭和|民[国國])(?P<year>\d{1,3}|元)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
)
YEAR_WITH_ERA = re.compile(
    r"(?P<year>\d{4})(?:年\s?[(（](?:令和|平成|昭和)[\d元]{1,2}年[)）]|\s?[(（](?:令和|平成|昭和)[\d元]{1,2}(?:年[)）]|[)）]年))"
)
"""A year with that of the emperor beside it."""
ERA_LETTER = re.compile(r"(?<![A-Za-z\d])[RHS]\d{1,2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)")
"""The same shortened, "R6.1.12": left unread, for lack of room."""


def _of_era(match: re.Match[str]) -> str:
    count = 1 if match["year"] == "元" else int(match["year"])
    year = count + BEFORE_ERA[match["era"][0]]
    return f"{year}/{match['month']}/{match['day']}".ljust(len(match[0]))


def _without_era(match: re.Match[str]) -> str:
    return f"{match['year']}年".rjust(len(match[0]))


HALF_BEFORE = re.compile(
    r"(?P<half>午前|午後|上午|下午|凌晨|早上|中午|晚上|오전|오후)\s?(?P<hour>\d{1,2})(?P<mark>[時时点點시:])(?P<minute>\d{2})(?:[分분])?"
)
"""The half of the day, hour and minute of East Asia."""
AFTERNOON = frozenset({"午後", "下午", "中午", "晚上", "오후"})
HOUR = re.compile(r"(?<=\d)(?:[時时点點]|시\s?)(?P<minute>\d{2})(?:[分분]|(?!\d))")
MINUTE = re.compile(
    r"(?<=:\d{2})[分분]|(?<=[日일년年])\s?[(（][月火水木金土日一二三四五六월화수목금토曜日요일祝・]{1,5}[)）]"
)
"""What may be left out: the sign for minutes, and the day of the week in brackets behind the day."""


def _on_24(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    if match["half"] in AFTERNOON and hour < 12:
        hour += 12
    elif match["half"] not in AFTERNOON and hour == 12:
        hour = 0
    return f"{hour:02}:{match['minute']}".rjust(len(match[0]))


def _colon(match: re.Match[str]) -> str:
    return f":{match['minute']}".ljust(len(match[0]))


SUFFIX = re.compile(
    r"(?<=\d)\s?(?:г|р|r|ж|m|gada|года|року|година|жылғы|жылы|с|г\.|йил|год|ел|il|roku|d|оны)\b\.?(?=[\s,|]|$)"
    r"|\b(?:gada|năm|жылғы|đến)\b(?=\s+\d)",
    re.IGNORECASE,
)
"""Words for "year" and "day" behind their figures."""
BEFORE_CLOCK = re.compile(
    r"(?<![^\W\d_])(?:в|във|о|об|у|ў|u|v|ve|o|ob|od|godz|godzina|kell|plkst|saat|saati|saa|ora|orele|la|στις|ώρα|pukul|jam|lúc|"
    r"ב|בשעה|الساعة|ساعت|في|เวลา|klukkan|hora|hod|g|сағат|соат|ժամը|बजे|সময়)\.?\s*:?-?\s*(?=\d{1,2}[:.]\d{2})",
    re.IGNORECASE,
)
"""Words for "at" and "o'clock" just before a time."""
AFTER_CLOCK = re.compile(
    r"(?<=[:.]\d{2})\s?(?:(π\.μ\.|πμ|ص|صباحا|صباحاً|SA|PG|ÖÖ)|(μ\.μ\.|μμ|م|مساء|مساءً|CH|PTG|ÖS))(?!\w)"
)
"""Halves of the day behind a time: Greek, Arabic, Vietnamese, Malay, Turkish."""
VIETNAMESE = re.compile(r"\btháng\s+(1[0-2]|0?[1-9])(?!\d)|\bthg\s+(1[0-2]|0?[1-9])(?!\d)", re.IGNORECASE)
ZONES = (("МСК", "MSK"), ("мск", "MSK"), ("TSİ", "TRT"))


def _half(match: re.Match[str]) -> str:
    return ("am" if match[1] else "pm").rjust(len(match[0]))


def _vietnamese(match: re.Match[str]) -> str:
    return (NUMERALS[int(match[1] or match[2]) - 1] * 3).rjust(len(match[0]))


def western_date(text: str, language: str) -> str:
    """`text` of the same length, its dates in forms that `dates` knows; `text` itself where nothing has to be done.

    language: primary subtag of the page, empty when not known.
    """
    is_far = not text.isascii() and FAR.search(text) is not None
    if not is_far and language in SEVEN:
        return text
    plain = text
    if is_far:
        plain = text.translate(DIGITS)
        if match := OF_SCRIPTS.search(plain):
            codes = SCRIPTS[(match.lastindex or 1) - 1][1]
            if "fa" in codes:
                plain = PERSIAN_DATE.sub(_persian, plain)
            plain = _months_in(codes).sub(_numeral, plain)
            if "th" in codes:
                plain = BUDDHIST.sub(_buddhist, plain)
        if "年" in plain or "월" in plain or "時" in plain or "오" in plain or "午" in plain:
            plain = ERA.sub(_of_era, YEAR_WITH_ERA.sub(_without_era, plain))
            plain = MINUTE.sub(_blank, HOUR.sub(_colon, HALF_BEFORE.sub(_on_24, plain)))
    if language in PERSIAN:
        plain = PERSIAN_FIGURES.sub(_persian, SHORT_FIGURES.sub(_blank, plain))
    elif language == "ja":
        plain = ERA_LETTER.sub(_blank, plain)
    if language not in SEVEN:
        plain = BEFORE_CLOCK.sub(_blank, SUFFIX.sub(_blank, VIETNAMESE.sub(_vietnamese, plain)))
        plain = AFTER_CLOCK.sub(_half, plain)
        for said, zone in ZONES:
            plain = plain.replace(said, zone)
    return plain if len(plain) == len(text) else text
