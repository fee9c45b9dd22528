"""Names of months and days of the week, from Unicode CLDR (Babel), one language at a time and only when asked."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError, get_global

SEVEN = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Always understood, after the page's own language."""

OTHERS = ("da", "sv", "nb", "pl", "cs", "tr", "fi", "ca")
"""Understood where a page states no language. Each costs 15 ms to load, once."""

EXTRA_NAMES = {
    "sept": 9, "mrz": 3, "jän": 1, "jänner": 1, "maerz": 3, "feber": 2, "febr": 2, "sett": 9, "setiembre": 9,
    "janv": 1, "févr": 2,
    "juil": 7, "ene": 1, "dic": 12, "gen": 1, "giu": 6, "lug": 7, "mag": 5, "set": 9, "out": 10, "fev": 2,
}  # fmt: skip
"""Short forms of the press that CLDR does not list."""

EXTRA_NAMES |= {"сен": 9, "ноя": 11, "фев": 2, "agt": 8, "ags": 8, "peb": 2, "nop": 11, "márc": 3, "kovas": 3}

FURTHER = (
    "hu", "ro", "hr", "sk", "sl", "et", "lv", "lt", "is", "sq", "id", "ms", "eu", "gl", "az", "ga", "cy",
)  # fmt: skip
"""Languages in Latin letters beside these, asked where a line alone has to tell whether a word is a month."""

NUMERALS = {chr(0x215F + number): number for number in range(1, 13)}
"""Roman numerals of one character, capital: what `dates_abroad` writes for a month, three times."""

BY_SCRIPT = (
    ("\u0370", "\u03ff", ("el",)),
    ("\u0400", "\u04ff", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky")),
    ("\u0530", "\u058f", ("hy",)),
    ("\u10a0", "\u10ff", ("ka",)),
)
"""First and last letter of a script, and the languages that are asked where the page's own does not know the word."""

BESIDE = {
    "sr": ("sr_Latn", "hr"),
    "bs": ("sr_Latn",),
    "me": ("sr_Latn",),
    "no": ("nb",),
    "nn": ("nb",),
    "sh": ("sr_Latn", "hr"),
}
"""Languages beside that of the page: Serbian has two scripts."""


def month_number(word: str, language: str) -> int | None:
    """1 to 12 for the name of a month, full or short, in any case; None for any other word."""
    if word[0] in NUMERALS:
        return NUMERALS[word[0]]
    name = word.lower().rstrip(".")
    if language in {"tr", "az"}:
        name = word.replace("I", "ı").replace("İ", "i").lower().rstrip(".")
    for code in (*_languages(language), *_of_script(name)):
        number = month_names(code).get(name)
        if number is not None:
            return number
    return EXTRA_NAMES.get(name)


@lru_cache(maxsize=2048)
def is_month(word: str) -> bool:
    """Whether `word` names a month in any language of Latin letters; the commonest are asked first.

    Remembered, and each language is loaded once: after the first word that no language has, all are.
    """
    name = word.lower().rstrip(".")
    return name in EXTRA_NAMES or any(name in month_names(code) for code in (*SEVEN, *OTHERS, *FURTHER))


def _of_script(name: str) -> tuple[str, ...]:
    """The languages of the script that a word is written in; none for Latin letters."""
    if name.isascii():
        return ()
    return next((codes for first, last, codes in BY_SCRIPT if first <= name[0] <= last), ())


@lru_cache(maxsize=256)
def spoken_in(country: str) -> str:
    """The language spoken in the country of a top domain (CLDR, likely subtags); empty for one of the seven, and for
    domains of no country. Read where a page states no language."""
    language = str(get_global("likely_subtags").get(f"und_{country.upper()}", "")).partition("_")[0]
    return "" if len(country) != 2 or len(language) != 2 or language in SEVEN else language


def is_weekday(word: str, language: str) -> bool:
    """Whether `word` names a day of the week."""
    name = word.lower().rstrip(".")
    return any(name in _days(code) for code in _languages(language))


@lru_cache(maxsize=64)
def _languages(language: str) -> tuple[str, ...]:
    return (
        tuple(dict.fromkeys((language, *BESIDE.get(language, ()), *SEVEN))) if language else (*SEVEN, *OTHERS)
    )


@lru_cache(maxsize=64)
def month_names(code: str) -> dict[str, int]:
    """Names of months in the language, in lower case, with and without accents; empty for an unknown language."""
    locale = _locale(code)
    if locale is None:
        return {}
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                folded = name.lower().rstrip(".").strip()
                if len(folded) > (folded.isascii() or folded < "\u0590") * 2 and not DIGIT.search(folded):
                    names.setdefault(folded, number)
    for name, number in list(names.items()):
        names.setdefault(_without_accents(name), number)  # as capitals are printed in Greek
    return names


DIGIT = re.compile(r"\d")


def _without_accents(name: str) -> str:
    if name.isascii() or name >= "\u0530":
        return name
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


@lru_cache(maxsize=64)
def _days(code: str) -> frozenset[str]:
    locale = _locale(code)
    if locale is None:
        return frozenset()
    widths = (locale.days["format"][width].values() for width in ("wide", "abbreviated"))
    return frozenset(name.lower().rstrip(".") for names in widths for name in names if len(name) > 1)


@lru_cache(maxsize=64)
def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None
