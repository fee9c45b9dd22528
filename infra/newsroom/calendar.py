"""How the paper prints its times: by layout and language, in the town's own zone."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from infra.newsroom.story import Language, LayoutName

TOWN = ZoneInfo("Europe/London")
"""Tarnhaven keeps British time, in both editions, so that half the year is printed as BST."""

_PATTERNS: dict[tuple[LayoutName, Language], str] = {
    ("ledger", "en"): "EEEE d MMMM y HH:mm",
    ("ledger", "de"): "EEEE, d. MMMM y, HH:mm 'Uhr'",
    ("tide", "en"): "d MMMM y, HH:mm",
    ("tide", "de"): "dd.MM.y, HH:mm 'Uhr'",
    ("press", "en"): "dd/MM/y HH:mm",
    ("press", "de"): "dd.MM.y 'um' HH.mm 'Uhr'",
}


def printed(moment: datetime.datetime, layout: LayoutName, language: Language) -> str:
    """`moment` as the layout prints it; the zone is printed by two English layouts only, as on real sites."""
    local = moment.astimezone(TOWN)
    locale = "en_GB" if language == "en" else "de_DE"
    words = format_datetime(local, _PATTERNS[layout, language], locale=locale)
    return f"{words} {local.tzname()}" if language == "en" and layout != "press" else words


def iso_utc(moment: datetime.datetime) -> str:
    """ISO 8601 in UTC with `Z`, as two layouts state it in their metadata."""
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_local(moment: datetime.datetime) -> str:
    """ISO 8601 with the town's offset."""
    return moment.astimezone(TOWN).isoformat(timespec="seconds")
