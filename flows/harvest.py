"""Harvest one source: find article pages, fetch them politely, keep them raw, read, check and store them.

What an operator sees: a run named after its source; the tasks `discover`, then `fetch batch n` and `read batch n`
side by side, then `report`. In the tab Artifacts: the summary of the source (figures, reasons, what the newsroom
changed) and a table with every address. A run that the expectations stop is marked Failed, with the reason first in
its message; what it fetched is kept and waits in quarantine.

Safe to change for one run: `limit`, `revisit_all`, `dry_run`. Running it again is always safe: nothing that was
kept is fetched or stored twice, and a run that was killed is finished first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from prefect import flow, get_run_logger
from prefect.task_runners import ThreadPoolTaskRunner

from flows.parameters import HarvestParameters
from flows.running import RunStopped, begun_settings, opened_run, told_plainly
from infra.garbage_collection import settle_collector
from tasks.discover import Discovery
from tasks.discover.plan import Plan, plan
from tasks.errors import PressmarkError, SkipReason
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.loop import LoopThread
from tasks.fetch.request import Request
from tasks.report.summary import RunSummary, address_lines, corrections, summarise
from tasks.runs.closing import close
from tasks.runs.run import Run
from tasks.shell import (
    Progress,
    awaited,
    discover_addresses,
    fetch_pages,
    read_pages,
    report_run,
    untraversed,
)
from tasks.store.manifest import UrlOutcome
from tasks.store.quarantine import count_waiting
from tasks.validate.gate import load_engine


@flow(
    name="harvest",
    flow_run_name="harvest {parameters.about}",
    description="Find, fetch, keep, read, check and store the articles of one source.",
    task_runner=ThreadPoolTaskRunner(max_workers=2),  # type: ignore[arg-type]
    persist_result=False,
)
@told_plainly
def harvest(parameters: HarvestParameters) -> RunSummary:
    """Returns the figures of the run; raises RunStopped when the expectations stop it."""
    settings = begun_settings()
    with opened_run(settings, parameters) as run, LoopThread() as loop:
        fetcher = Fetcher(run.source.politeness, settings.user_agent, clock=run.now)
        loop.run(fetcher.__aenter__())
        try:
            found = _discover(run, fetcher, loop, parameters)
            planned = _planned(run, found, parameters)
            if parameters.dry_run:
                return _dry(run, found, planned, loop.run(fetcher.refusals(planned.addresses)))
            run.keep_evidence((*found.exchanges, *fetcher.robots_exchanges))
            _batches(run, fetcher, loop, planned.requests, settings.batch_size)
        finally:
            # What was interrupted must not go on and take a closed connection for a publisher's.
            loop.cancel()
            loop.run(fetcher.__aexit__(None, None, None))
        return _ended(run, len(found.candidates), planned.not_due)


def _discover(run: Run, fetcher: Fetcher, loop: LoopThread, parameters: HarvestParameters) -> Discovery:
    try:
        found = discover_addresses(run, fetcher, loop, parameters.limit or None)
    except PressmarkError as error:
        # Every feed dead: the run is over, and its account says so.
        run.faults.append(str(error))
        if not parameters.dry_run:
            _told(run, 0, 0)
        raise
    run.candidates = len(found.candidates)
    run.faults += [fault.message for fault in found.faults]
    if why := found.why_none(run.source):
        run.faults.append(why)
    run.lines += [
        UrlOutcome(url=refusal.url, outcome="skipped", reason=refusal.reason) for refusal in found.refused
    ]
    return found


def _planned(run: Run, found: Discovery, parameters: HarvestParameters) -> Plan:
    planned = plan(
        found.candidates,
        run.state,
        now=run.now(),
        limit=parameters.limit or run.source.discover.limit,
        conditional=run.source.politeness.conditional,
        revisit_all=parameters.revisit_all,
    )
    run.planned = len(planned.requests)
    left = dict.fromkeys((*found.left_over, *planned.left_over))
    run.lines += [UrlOutcome(url=url, outcome="left_out") for url in left]
    get_run_logger().info("%d to ask for, %d not due", len(planned.requests), planned.not_due)
    return planned


def _batches(
    run: Run, fetcher: Fetcher, loop: LoopThread, requests: Sequence[Request], batch_size: int
) -> None:
    """Fetch a batch while the one before is read; no more than two are in memory."""
    batches = [requests[start : start + batch_size] for start in range(0, len(requests), batch_size)]
    if not batches:
        return
    progress = Progress(run.source.name, "Pages asked for and read.")
    fetching = None
    for number, batch in enumerate([*batches, ()]):
        fetched = fetching
        fetching = fetch_pages.submit(run, fetcher, loop, untraversed(batch), number) if batch else None
        if number == 0:
            # Seconds, while the first batch is being fetched.
            load_engine()
            settle_collector()
        if fetched is not None:
            kept = awaited(fetched, lambda: progress.tell(run.share_done))
            read_pages(run, untraversed(kept), number - 1)
            progress.tell(run.share_done if number < len(batches) else 1.0)


def _ended(run: Run, found: int, not_due: int) -> RunSummary:
    run.faults += _closed_doors(run)
    summary = _told(run, found, not_due)
    if summary.decision == "stop":
        raise RunStopped(summary)
    return summary


def _closed_doors(run: Run) -> list[str]:
    """What keeps us from most of the pages for good, where every run would bring nothing and pass."""
    refused = sorted(line.url for line in run.lines if line.reason == SkipReason.ROBOTS)
    file = f"under {{}} in [discover] of {run.source.name}.toml"
    told = []
    if 2 * len(run.led_away) > run.planned:
        told.append(
            f"{len(run.led_away)} of {run.planned} pages redirect to other hosts ({run.led_away[0]}); name that host "
            f"{file.format('hosts')} if it is the publisher's"
        )
    if 2 * len(refused) > run.planned:
        told.append(
            f"{len(refused)} of {run.planned} pages are disallowed by robots.txt ({refused[0]}); ask the publisher, "
            f"or leave such pages out {file.format('deny')}"
        )
    return told


def _told(run: Run, found: int, not_due: int) -> RunSummary:
    """Close the run, and give its account where operators look."""
    manifest = close(run)
    waiting = count_waiting(run.bucket, run.source.name)
    summary = summarise(manifest, found=found, not_due=not_due, waiting=waiting)
    for line in address_lines(summary):
        get_run_logger().info("%s", line)
    report_run(
        summary, untraversed(manifest.urls), untraversed(corrections(run.bucket, run.revised)), run.report_key
    )
    return summary


def _dry(run: Run, found: Discovery, planned: Plan, refused: Mapping[str, SkipReason]) -> RunSummary:
    summary = RunSummary(
        run_id=run.run_id,
        source=run.source.name,
        decision="pass",
        reasons=(
            f"dry run: {len(planned.requests) - len(refused)} to ask for, {len(refused)} refused by robots.txt, "
            f"{planned.not_due} not due",
        ),
        found=len(found.candidates),
        not_due=planned.not_due,
        refused_by_robots=len(refused),
        planned=tuple(url for url in planned.addresses if url not in refused),
        refused=tuple(UrlOutcome(url=url, outcome="skipped", reason=why) for url, why in refused.items()),
        faults=tuple(run.faults),
    )
    for line in address_lines(summary):
        get_run_logger().info("%s", line)
    return summary
