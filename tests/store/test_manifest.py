"""The account of a run, and how a killed run is found."""

from __future__ import annotations

import datetime

import pytest

from tasks.errors import FatalError
from tasks.figures import RUNS_KEPT, BatchFigures
from tasks.store.manifest import (
    OpenRun,
    UrlOutcome,
    close_run,
    finish,
    manifests,
    open_run,
    read_manifest,
    recent_figures,
    unfinished_runs,
)
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import START, URL

LINES = (
    UrlOutcome(url=URL, outcome="new", article_id="ab12", revision=1, parse=1, capture="urn:uuid:1"),
    UrlOutcome(url=URL + "?2", outcome="skipped", reason="timeout"),
    UrlOutcome(url=URL + "?3", outcome="skipped", reason="timeout"),
    UrlOutcome(url=URL + "?4", outcome="skipped", reason="gone"),
)


def run(run_id: str = "run1", days: int = 0) -> OpenRun:
    return OpenRun(
        run_id=run_id,
        source="gazette",
        started=START + datetime.timedelta(days=days),
        parameters={"limit": 10, "dry_run": False},
        versions={"extractor": "1"},
    )


def test_manifest_counts_every_address_and_reads_back():
    bucket = memory_bucket()
    open_run(bucket, run())
    manifest = finish(run(), LINES, finished=START + datetime.timedelta(minutes=5), segments=("captures/x",))
    assert manifest.counts == {"new": 1, "skipped": 3}
    assert manifest.reasons == {"gone": 1, "timeout": 2}
    close_run(bucket, manifest)
    close_run(bucket, manifest)
    assert read_manifest(bucket, "gazette", START.date(), "run1") == manifest
    assert manifests(bucket, "gazette", START.date()) == [manifest]


def test_closed_run_is_not_changed():
    bucket = memory_bucket()
    close_run(bucket, finish(run(), LINES, finished=START))
    with pytest.raises(FatalError, match="closed already"):
        close_run(bucket, finish(run(), LINES[:1], finished=START))


def test_resumed_run_keeps_its_first_words():
    bucket = memory_bucket()
    open_run(bucket, run())
    again = run().model_copy(update={"parameters": {"limit": 99}})
    assert open_run(bucket, again) == run()


def test_killed_runs_are_found_oldest_first():
    bucket = memory_bucket()
    for run_id, days in (("old", -3), ("second", 1), ("first", 0), ("closed", 0)):
        open_run(bucket, run(run_id, days))
    close_run(bucket, finish(run("closed"), (), finished=START))
    assert [each.run_id for each in unfinished_runs(bucket, "gazette", START.date())] == ["first", "second"]
    assert unfinished_runs(bucket, "courier", START.date()) == []


def test_reviews_take_no_place_among_the_runs_that_make_a_usual_day():
    bucket = memory_bucket()
    figures = BatchFigures(run_id="harvest", at=START, drafts=7)
    close_run(bucket, finish(run("harvest"), (), finished=START, figures=(figures,)))
    for number in range(RUNS_KEPT + 1):
        close_run(bucket, finish(run(f"review-{number:02}"), (), finished=START))
    assert recent_figures(bucket, "gazette", START.date()) == [figures]
