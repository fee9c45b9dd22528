"""What is usual for a source: the figures of its last good runs, and the baseline that they make."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from tasks.figures import Baseline, BatchFigures, baseline_of
from tasks.store.manifest import read_new_normal, recent_figures
from tasks.store.s3.bucket import Bucket

BASELINE_DAYS = 30
"""Of runs that make a source's usual day."""


def good_figures(bucket: Bucket, source: str, now: datetime) -> list[BatchFigures]:
    """Figures of the last good runs of `source`, oldest first."""
    return recent_figures(bucket, source, (now - timedelta(days=BASELINE_DAYS)).date())


def usual_day(bucket: Bucket, source: str, figures: Iterable[BatchFigures]) -> Baseline:
    """The baseline that `figures` give, from where an operator last accepted a new normal."""
    return baseline_of(figures, since=read_new_normal(bucket, source))
