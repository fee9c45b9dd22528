"""Archives to export from: records committed from sample drafts."""

from __future__ import annotations

from typing import Any

from tasks.record import Breach, Record, Verdict
from tasks.store.commit import commit
from tasks.store.s3.bucket import Bucket
from tests.store.samples import PASS, START, draft, source
from tests.store.small_archive import take_down

SOURCE = source(article_id=r"-b(\d+)\.html")
FLAGGED = Verdict(
    outcome="flag",
    breaches=(Breach(rule="byline.people", severity="flag", value="Staff"),),
    suite="record",
    suite_version="7",
)


def url(number: int) -> str:
    return f"https://www.example-gazette.com/world/story-number-{number}-b{1000 + number}.html"


def keep(bucket: Bucket, text: str, hour: int = 0, *, verdict: Verdict = PASS, **changes: Any) -> Record:
    """Commit one reading of hour `hour`; the record that came of it."""
    if "url" in changes:
        changes.setdefault("canonical_url", changes["url"])
    done = commit(bucket, draft(text, hour, **changes), verdict, source=SOURCE)
    assert done.record is not None
    return done.record


def forget(bucket: Bucket, address: str) -> None:
    """Take the article at `address` down."""
    take_down(bucket, address, at=START)
