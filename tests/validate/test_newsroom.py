"""The sample newsroom before the gate: usual days pass, a relaunch in new templates is stopped on its first day."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from infra.newsroom import SAMPLE_NOW, Newsroom
from tasks.errors import SkippableError
from tasks.extract import extract_article
from tasks.figures import Baseline, BatchContext, baseline_of
from tasks.record import CaptureReference, Draft, content_digest
from tasks.source import Source, load_source
from tasks.validate.gate import validate_batch
from tasks.validate.verdict import BatchVerdict

SOURCES = Path(__file__).resolve().parents[2] / "infra" / "sources"
FUTURE = {"times.published_future", "times.modified_future"}
"""What the one story breaks that the newsroom dates in 2035, on purpose."""


def read(paper: Newsroom, source: Source, now: datetime, run_id: str) -> tuple[list[Draft], BatchContext]:
    """Every article of the paper, as a run would read it."""
    drafts = []
    skipped: Counter[str] = Counter()
    home = source.home.rstrip("/")
    for number, story in enumerate(paper.stories()):
        reply = paper.reply(story.path, home)
        assert reply is not None
        url = home + story.path
        try:
            article = extract_article(
                reply.body, url, content_type=reply.content_type, source=source, fetched_at=now
            )
        except SkippableError as error:
            skipped[error.reason.value] += 1
            continue
        capture = CaptureReference(
            segment=f"captures/{source.name}/{run_id}.warc.gz",
            offset=number,
            length=1,
            record_id=f"{run_id}-{number}",
            url=url,
            fetched_at=now,
            status=200,
            payload_digest="sha256:" + hashlib.sha256(reply.body).hexdigest(),
            robots="allowed",
        )
        drafts.append(
            Draft(
                source=source.name,
                article=article,
                capture=capture,
                content_digest=content_digest(article),
            )
        )
    context = BatchContext(
        run_id=run_id,
        now=now,
        candidates=paper.articles,
        fetched=paper.articles,
        skipped=dict(skipped),
    )
    return drafts, context


def judge(paper: Newsroom, *, now: datetime, run_id: str, baseline: Baseline | None) -> BatchVerdict:
    source = load_source("newsroom", (SOURCES,))
    drafts, context = read(paper, source, now, run_id)
    return validate_batch(drafts, source=source, context=context, baseline=baseline)


@pytest.fixture(scope="module")
def usual_days() -> list[BatchVerdict]:
    """Four days of the paper, each judged by those before."""
    verdicts: list[BatchVerdict] = []
    for day in range(4):
        now = SAMPLE_NOW + timedelta(hours=3 * day)
        baseline = baseline_of([verdict.figures for verdict in verdicts]) if verdicts else None
        paper = Newsroom(edition=1 + min(day, 1))
        verdicts.append(judge(paper, now=now, run_id=f"day-{day}", baseline=baseline))
    return verdicts


def test_usual_days_pass_but_for_the_story_from_the_future_and_the_one_with_comments(
    usual_days: list[BatchVerdict],
) -> None:
    for verdict in usual_days:
        assert verdict.decision == "warn"
        assert len(verdict.reasons) == 1
        quarantined = {
            breach.rule
            for one in verdict.records.values()
            if one.outcome == "quarantine"
            for breach in one.breaches
        }
        assert quarantined == FUTURE | {"body.widgets"}


@pytest.mark.parametrize("days", [0, 4])
def test_a_relaunch_in_new_templates_is_stopped_on_its_first_day(
    usual_days: list[BatchVerdict], days: int
) -> None:
    baseline = baseline_of([verdict.figures for verdict in usual_days[:days]]) if days else None
    paper = Newsroom(edition=2).relaunched()
    verdict = judge(paper, now=SAMPLE_NOW + timedelta(hours=15), run_id="relaunch", baseline=baseline)
    assert verdict.decision == "stop"
    broken = {outcome.id for outcome in verdict.rules if not outcome.ok and outcome.scope != "record"}
    assert {"batch.quarantined", "batch.one_headline"} <= broken
    assert ("drift.methods" in broken) == bool(days)
