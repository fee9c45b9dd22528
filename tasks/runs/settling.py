"""One batch of readings judged and stored: what harvest, resume, reextract and ingest all end in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tasks.article import Article
from tasks.capture.reading import read_capture
from tasks.extract import RepeatedBlocks
from tasks.figures import Baseline, BatchContext
from tasks.record import Breach, CaptureReference, Verdict
from tasks.runs.reading import PageReading, read_draft
from tasks.runs.storing import StoredPage, store_pages
from tasks.source import Source
from tasks.store.manifest import BatchJudgement, UrlOutcome
from tasks.store.quarantine import Rejections
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State
from tasks.validate.gate import validate_batch, validate_silence
from tasks.validate.report_html import ReportItem, report_items
from tasks.validate.review import BATCH_STOPPED
from tasks.validate.verdict import BatchVerdict


@dataclass(frozen=True, slots=True)
class SettledBatch:
    """What became of a batch."""

    pages: tuple[StoredPage, ...]
    verdict: BatchVerdict | None
    """None where nothing was answered with a body."""
    broken: tuple[ReportItem, ...] = ()
    """Drafts that broke a rule, for the report."""


def settle_batch(
    bucket: Bucket,
    readings: Sequence[PageReading],
    state: State,
    *,
    source: Source,
    context: BatchContext,
    baseline: Baseline,
    repeated: RepeatedBlocks | None = None,
    rejections: Rejections | None = None,
    again: bool = False,
) -> SettledBatch:
    """Have `readings` judged, store what passes, hold the rest; `state` is brought up to date.

    What was taken down is no draft among the `readings` any more (`tasks.runs.burying.without_taken_down`).
    `repeated` is what the readings were read with: what a stored page is held against them by. `rejections`: where
    the captures are not new, what operators decided to keep out; it stays out. `again`: stored pages are read once
    more, and a state that knows nothing of one may have been lost.

    Raises RetriableError when the store does not answer and FatalError when going on would harm; doing it
    again finds what was done.
    """
    drafts = [reading.draft for reading in readings if reading.draft is not None]
    verdict = None
    broken: list[ReportItem] = []
    verdicts: dict[str, Verdict] = {}
    if drafts:
        verdict = validate_batch(drafts, source=source, context=context, baseline=baseline)
        broken = report_items(drafts, verdict)
        verdicts = _after_stop(verdict, drafts=[draft.capture.record_id for draft in drafts])
    elif context.live and context.fetched:
        # Answers and not one article: walls, a dead host or an emptied layout, even where other batches had some.
        verdict = validate_silence(context, baseline, source)
    pages = store_pages(
        bucket,
        readings,
        verdicts,
        state,
        source=source,
        run_id=context.run_id,
        reread=rereader(bucket, source, repeated),
        rejections=rejections,
        again=again,
    )
    return SettledBatch(tuple(pages), verdict, tuple(broken))


def batch_context(
    readings: Sequence[PageReading],
    uncaptured: Sequence[UrlOutcome] = (),
    *,
    run_id: str,
    now: datetime,
    candidates: int,
    live: bool,
) -> BatchContext:
    """What the gate must know of a batch beside its drafts. `uncaptured`: requests that left nothing."""
    skipped = Counter(str(reading.skip) for reading in readings if reading.skip)
    skipped.update(line.reason for line in uncaptured)
    unmodified = sum(reading.unmodified for reading in readings)
    return BatchContext(
        run_id=run_id,
        now=now,
        candidates=candidates,
        fetched=len(readings) - unmodified,
        not_modified=unmodified,
        skipped=dict(skipped),
        live=live,
    )


def rereader(
    bucket: Bucket, source: Source, repeated: RepeatedBlocks | None
) -> Callable[[CaptureReference], Article]:
    """What reads a stored capture with today's extractor and knowledge, for `commit`."""

    def reread(reference: CaptureReference) -> Article:
        member = bucket.get_range(reference.segment, reference.offset, reference.length)
        capture = read_capture(member, segment=reference.segment, offset=reference.offset)
        return read_draft(capture, reference.url, source, repeated).article

    return reread


def judgement_of(verdict: BatchVerdict) -> BatchJudgement:
    """The gate's answer as the manifest keeps it."""
    return BatchJudgement(
        decision=verdict.decision,
        reasons=verdict.reasons,
        suite=verdict.suite,
        suite_version=verdict.suite_version,
    )


def _after_stop(verdict: BatchVerdict, *, drafts: Sequence[str]) -> dict[str, Verdict]:
    """The verdicts to store by: after a stop every draft is held back, with the reason of the stop."""
    if verdict.decision != "stop":
        return verdict.records
    passed = Verdict(outcome="pass", suite=verdict.suite, suite_version=verdict.suite_version)
    reason = verdict.reasons[0] if verdict.reasons else "stopped"
    breach = Breach(rule=BATCH_STOPPED, severity="stop", value=reason[:120])
    return {
        key: standing.model_copy(update={"outcome": "quarantine", "breaches": (breach, *standing.breaches)})
        for key in drafts
        for standing in (verdict.records.get(key, passed),)
    }
