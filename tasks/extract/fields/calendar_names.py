"""Names of months and days of the week, from Unicode CLDR (Babel), one language at a time and only when asked."""

from __future__ import annotations

from functools import lru_cache

from babel.core import Locale, UnknownLocaleError

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


def month_number(word: str, language: str) -> int | None:
    """1 to 12 for the name of a month, full or short, in any case; None for any other word."""
    name = word.lower().rstrip(".")
    for code in _languages(language):
        number = _months(code).get(name)
        if number is not None:
            return number
    return EXTRA_NAMES.get(name)


def is_weekday(word: str, language: str) -> bool:
    """Whether `word` names a day of the week."""
    name = word.lower().rstrip(".")
    return any(name in _days(code) for code in _languages(language))


@lru_cache(maxsize=64)
def _languages(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, *SEVEN))) if language else (*SEVEN, *OTHERS)


@lru_cache(maxsize=64)
def _months(code: str) -> dict[str, int]:
    locale = _locale(code)
    if locale is None:
        return {}
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                folded = name.lower().rstrip(".").strip()
                if len(folded) > 2 and not any(character.isdecimal() for character in folded):
                    names.setdefault(folded, number)
    return names


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
