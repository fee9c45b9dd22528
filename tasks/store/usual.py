"""What is usual for a source: the figures of its last good runs, and the baseline that they make."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from tasks import keys, media_types
from tasks.article import Instant, Model
from tasks.figures import Baseline, BatchFigures, baseline_of
from tasks.store.documents import encode, read_document
from tasks.store.manifest import recent_figures
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey

BASELINE_DAYS = 30
"""Of runs that make a source's usual day."""


class NewNormal(Model):
    """An operator's word that a source has changed for good: older runs say nothing of its usual day."""

    since: Instant
    by: str
    reason: str


def accept_new_normal(bucket: Bucket, source: str, decision: NewNormal) -> None:
    """Let baselines start again; the last word stands."""
    bucket.put(keys.new_normal(source), encode(decision), content_type=media_types.JSON)


def good_figures(bucket: Bucket, source: str, now: datetime) -> list[BatchFigures]:
    """Figures of the last good runs of `source`, oldest first."""
    return recent_figures(bucket, source, (now - timedelta(days=BASELINE_DAYS)).date())


def usual_day(bucket: Bucket, source: str, figures: Iterable[BatchFigures]) -> Baseline:
    """The baseline that `figures` give, from where an operator last accepted a new normal."""
    return baseline_of(figures, since=_new_normal(bucket, source))


def _new_normal(bucket: Bucket, source: str) -> datetime | None:
    """Since when the source's figures count, or None for all."""
    try:
        return read_document(bucket, keys.new_normal(source), NewNormal).since
    except MissingKey:
        return None
