"""Read stored pages again with today's extractor, layouts and expectations. No publisher is asked for anything.

What an operator sees: a run named after its source, one task `read again` whose log has a line for each batch, a
progress bar, then `report`: how many readings differ, and a table with every page. What only our reading changed
becomes a new parse (r2.p3); what the newsroom changed stays a revision. Pages that waited in quarantine and pass
now are stored. Pages that read as before are not stored again. If nothing was learned yet about the blocks that
stand on every page of the source, a run over everything learns it, and the next run leaves them out.

Safe to change for one run: everything. `dry_run` says what would happen. Running it again is always safe, also
after a run that was killed: it recognises what was done. Harvests of the source that come due meanwhile are
cancelled.
"""

from __future__ import annotations

from datetime import date

from prefect import flow, get_run_logger

from flows.parameters import ReextractParameters, days
from flows.running import RunStopped, begun_settings, now, opened_run, told_plainly
from infra.settings import Settings
from infra.workers import warm_up, workers
from tasks.report.summary import RunSummary, summarise
from tasks.runs.closing import account_of, close
from tasks.runs.rereading import RereadJob, pages_of, release_passed
from tasks.runs.run import Run
from tasks.shell import read_again, report_run, untraversed
from tasks.store.captures import checked_segment, segments_of
from tasks.store.quarantine import count_waiting, rejections_of
from tasks.store.s3.rehearsal import RehearsalBucket


@flow(
    name="reextract",
    flow_run_name="reextract {parameters.about}",
    description="Read stored pages of one source again with today's extractor; asks no publisher.",
    persist_result=False,
)
@told_plainly
def reextract(parameters: ReextractParameters) -> RunSummary:
    """Returns the figures of the run; raises RunStopped when the expectations stop it."""
    settings = begun_settings()
    # Before a run is opened: a run that ends here would count as killed.
    since, until = days(parameters.since, parameters.until)
    warm_up(settings, parameters.workers)
    with opened_run(settings, parameters, flow="reextract") as run:
        pages = _read(run, parameters, settings, since, until)
        if parameters.dry_run:
            summary = summarise(account_of(run), found=pages)
            return summary.model_copy(update={"reasons": ("dry run: nothing was written", *summary.reasons)})
        release_passed(run.bucket, run.source.name, run.lines, by=f"reextract {run.run_id}", now=now())
        manifest = close(run)
        summary = summarise(manifest, found=pages, waiting=count_waiting(run.bucket, run.source.name))
        report_run(summary, untraversed(manifest.urls), (), run.report_key)
        if summary.decision == "stop":
            raise RunStopped(summary)
        return summary


def _read(
    run: Run, parameters: ReextractParameters, settings: Settings, since: date | None, until: date | None
) -> int:
    source = run.source.name
    segments = [checked_segment(source, key) for key in parameters.segments] or segments_of(
        run.bucket, source
    )
    get_run_logger().info("%d segments", len(segments))
    begun = [0]

    def note(number: int) -> None:
        begun[0] = number

    places = pages_of(run.bucket, segments, since=since, until=until, begun=note)
    again = pages_of(run.bucket, segments, since=since, until=until)
    job = RereadJob(
        bucket=RehearsalBucket(run.bucket) if parameters.dry_run else run.bucket,
        source=run.source,
        baseline=run.baseline,
        run_id=run.run_id,
        now=run.now(),
        repeated=run.repeated,
        buried=run.state.buried,
        rejections=rejections_of(run.bucket, source),
        recount=run.recounts and not (parameters.since or parameters.until or parameters.segments),
    )
    with workers(settings, parameters.workers) as found:
        return read_again(
            untraversed(run),
            untraversed(job),
            untraversed(places),
            untraversed(again),
            untraversed(found.executor),
            workers=found.count,
            size=settings.batch_size,
            share=lambda: begun[0] / max(1, len(segments)),
        )
