"""Take in pages that others captured: WARC files, and folders or files of scraped HTML or text.

What an operator sees: a run named after its source, one task `take in` for each batch, then `report` with every
page taken in and, by reason, what was passed over. Every page is first copied into a segment of our own, with its
original time and with robots `not-asked:foreign`; then it is read, judged and stored like a harvested one, at its
own place in the history of its article. A file that cannot be read costs one line in the report, and the rest goes
on.

Safe to change for one run: `limit`, `dry_run`, `any_host`. Running it again is always safe: what the bucket has
already is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from prefect import flow, get_run_logger

from flows.parameters import IngestParameters
from flows.running import RunStopped, begun_settings, opened_run, told_plainly
from tasks.capture.foreign import ForeignPage
from tasks.capture.scraped import Input, inputs
from tasks.errors import FatalError, UsageError
from tasks.report.summary import RunSummary, corrections, summarise
from tasks.runs.closing import account_of, close
from tasks.runs.ingesting import Intake, batches
from tasks.runs.run import Run
from tasks.shell import report_run, take_in, untraversed
from tasks.store.captures import fingerprints
from tasks.store.quarantine import count_waiting


@flow(
    name="ingest",
    flow_run_name="ingest {parameters.about}",
    description="Take in WARC files or scraped pages of one source; asks no publisher.",
    persist_result=False,
)
@told_plainly
def ingest(parameters: IngestParameters) -> RunSummary:
    """Returns the figures of the run; raises RunStopped when the expectations stop it."""
    settings = begun_settings()
    with opened_run(settings, parameters, flow="ingest") as run:
        intake = Intake(
            hosts=None if parameters.any_host else run.source.hosts,
            kept=fingerprints(run.bucket, run.source.name),
            limit=parameters.limit,
            url=parameters.url,
            url_prefix=parameters.url_prefix,
        )
        files = _files(run, intake, parameters)
        for number, batch in enumerate(batches(files, settings.batch_size)):
            if not parameters.dry_run:
                take_in(untraversed(run), untraversed(batch), number)
        return _ended(run, intake, dry_run=parameters.dry_run)


def _files(run: Run, intake: Intake, parameters: IngestParameters) -> Iterator[Iterator[ForeignPage]]:
    """The pages of every file; one that is not there is a line among the run's faults."""
    for named in parameters.files:
        try:
            for file in inputs(Path(named)):
                yield _pages(run, intake, file)
                if intake.full:
                    return
        except UsageError as error:
            _fault(run, error)


def _pages(run: Run, intake: Intake, file: Input) -> Iterator[ForeignPage]:
    """The pages of one file, up to where it cannot be read: that is a line among the run's faults."""
    try:
        yield from intake.pages_of(file)
    except FatalError as error:
        _fault(run, error)


def _fault(run: Run, error: FatalError) -> None:
    run.faults.append(str(error))
    get_run_logger().warning("%s", error)


def _ended(run: Run, intake: Intake, *, dry_run: bool) -> RunSummary:
    passed_over = [f"passed over: {count} ({reason})" for reason, count in intake.passed_over.most_common()]
    for line in passed_over:
        get_run_logger().info("%s", line)
    manifest = account_of(run) if dry_run else close(run)
    if run.faults and not intake.taken and not intake.passed_over:
        # No file could be read: that is no run that went well with nothing in it.
        raise FatalError("; ".join(run.faults))
    summary = summarise(
        manifest, found=intake.taken, waiting=None if dry_run else count_waiting(run.bucket, run.source.name)
    )
    said = ("dry run: nothing was written", *passed_over) if dry_run else tuple(passed_over)
    summary = summary.model_copy(update={"reasons": (*summary.reasons, *said)})
    if dry_run:
        return summary
    report_run(
        summary, untraversed(manifest.urls), untraversed(corrections(run.bucket, run.revised)), run.report_key
    )
    if summary.decision == "stop":
        raise RunStopped(summary)
    return summary
