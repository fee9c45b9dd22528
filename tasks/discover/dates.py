"""Dates of feeds and sitemaps: an instant only where the zone is stated."""

from __future__ import annotations

from datetime import UTC, datetime


def latest(*moments: datetime | None) -> datetime | None:
    """The latest of `moments`, those without a zone taken as UTC; for age limits, not for records."""
    known = [moment if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in moments if moment]
    return max(known, default=None)


def instant(moment: datetime | None) -> datetime | None:
    """`moment` if it states its zone, else None."""
    return moment if moment is not None and moment.tzinfo is not None else None
