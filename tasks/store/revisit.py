"""When an address is visited again. Pure.

News is corrected soon or not at all, so visits thin out from hot to cold; a change makes the article hot
again.
"""

from __future__ import annotations

import datetime

from tasks.errors import SkipReason

HOUR = datetime.timedelta(hours=1)
DAY = datetime.timedelta(days=1)

STEPS = (HOUR, 3 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Pause before the next visit, by the number of visits in a row that found nothing new."""

NEVER_AGAIN = frozenset(
    {
        SkipReason.NOT_A_URL,
        SkipReason.OFF_SITE,
        SkipReason.GONE,
        SkipReason.NOT_TEXT,
        SkipReason.SECTION_PAGE,
        SkipReason.TAKEN_DOWN,
    }
)
"""Reasons that another visit will not mend."""


def next_due(
    *,
    now: datetime.datetime,
    first_seen: datetime.datetime,
    unchanged_streak: int,
    revisit_days: int,
    skip: SkipReason | None = None,
) -> datetime.datetime | None:
    """When to visit again, or None for never.

    `unchanged_streak` counts the visits since the last change, this one included; 0 after a change or a
    first visit. `revisit_days` runs from `first_seen` (`Politeness.revisit_days`).
    """
    if skip in NEVER_AGAIN:
        return None
    due = now + STEPS[min(unchanged_streak, len(STEPS) - 1)]
    return due if due <= first_seen + revisit_days * DAY else None
