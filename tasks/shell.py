"""The steps as Prefect tasks: the only module of `tasks` that imports Prefect.

A task run is a batch, never a page: it costs 2 to 4 ms here and 5 to 24 ms on the server (measured), and
SQLite servers lose task runs past about 3,000 in a burst. Nothing is cached or persisted by Prefect: the
bucket is where things are kept. Callers wrap what is large in `untraversed`: Prefect walks through every
dataclass, model and list that a task is given in search of futures, which for a batch takes longer than storing it.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from typing import TypeVar, cast
from uuid import UUID

import httpx
from prefect import get_run_logger, task
from prefect.artifacts import (
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.events import emit_event
from prefect.futures import PrefectFuture
from prefect.tasks import Task
from prefect.utilities.annotations import opaque

from tasks.capture.foreign import ForeignPage
from tasks.discover import Discovery, discover
from tasks.errors import RetriableError
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.loop import LoopThread
from tasks.fetch.request import Request
from tasks.record import Record
from tasks.report.summary import RunSummary, outcome_rows, summary_markdown
from tasks.runs.relating import article_in, relate
from tasks.runs.rereading import PageQueue, RereadJob, reread_all
from tasks.runs.run import FetchedBatch, Run
from tasks.store.captures import PagePlace
from tasks.store.manifest import UrlOutcome

Value = TypeVar("Value")

TELL_SECONDS = 10.0
"""Between two looks at how far a batch has come; politely, 500 pages take 40 minutes."""
ALARMS = {"warn": "pressmark.run.warned", "stop": "pressmark.run.stopped"}
"""Event that a run's decision raises, for automations to act on; one for a run, never one for a page."""


def untraversed(value: Value) -> Value:
    """`value` for a task that Prefect shall pass on without looking into it."""
    return cast("Value", opaque(value))


def _may_succeed_later(_task: Task[..., object], _run: TaskRun, state: State[object]) -> bool:
    return isinstance(state.result(raise_on_failure=False), RetriableError)


class Progress:
    """The progress bar of a run in the UI: an artifact that is written again when another whole percent is done."""

    def __init__(self, source: str, description: str) -> None:
        made = create_progress_artifact(0.0, key=f"{source}-progress", description=description)
        self._artifact = cast("UUID", made)
        self._percent = 0

    def tell(self, share: float) -> None:
        """`share` of the work is done, from 0 to 1. A server that does not answer is no reason to end a run."""
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            with contextlib.suppress(httpx.HTTPError):
                update_progress_artifact(self._artifact, float(percent))


def awaited(fetching: PrefectFuture[FetchedBatch], tell: Callable[[], None]) -> FetchedBatch:
    """The batch, when it has been fetched; calls `tell` every TELL_SECONDS until then."""
    done = threading.Event()
    fetching.add_done_callback(lambda _: done.set())
    while not done.wait(TELL_SECONDS):
        tell()
    return fetching.result()


@task(name="discover", task_run_name="discover", cache_policy=NO_CACHE, persist_result=False)
def discover_addresses(run: Run, fetcher: Fetcher, loop: LoopThread, limit: int | None) -> Discovery:
    """Ask feeds, sitemaps, section pages and lists for addresses; keep what they answered."""
    found = loop.run(discover(run.source, fetcher, now=run.now(), limit=limit))
    log = get_run_logger()
    log.info(
        "%d addresses, %d refused, %d too old, %d kept out by allow or deny",
        len(found.candidates),
        len(found.refused),
        found.too_old,
        found.not_wanted,
    )
    for fault in found.faults:
        log.warning("%s", fault.message)
    return found


@task(name="fetch", task_run_name="fetch batch {number}", cache_policy=NO_CACHE, persist_result=False)
def fetch_pages(
    run: Run, fetcher: Fetcher, loop: LoopThread, requests: Sequence[Request], number: int
) -> FetchedBatch:
    """Ask for one batch of pages; every exchange is in the segment before anything is parsed."""
    batch = loop.run(run.fetch_segment(fetcher, requests))
    kept = sum(len(segment.index) for segment in batch.segments)
    get_run_logger().info(
        "batch %d: %d answers kept, %d addresses without one", number, kept, len(batch.uncaptured)
    )
    return batch


@task(
    name="read",
    task_run_name="read batch {number}",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=2,
    retry_delay_seconds=[5, 30],
    retry_condition_fn=_may_succeed_later,
)
def read_pages(run: Run, batch: FetchedBatch, number: int) -> int:
    """Upload one segment, read its pages, have them judged, store what passed. Safe to do again."""
    started = time.perf_counter()
    settled = len(run.read_segments(batch))
    get_run_logger().info(
        "batch %d: %d pages settled in %.1f s", number, settled, time.perf_counter() - started
    )
    return settled


@task(name="read again", task_run_name="read again", cache_policy=NO_CACHE, persist_result=False)
def read_again(
    run: Run,
    job: RereadJob,
    places: Iterator[PagePlace],
    again: Iterator[PagePlace],
    executor: Executor,
    *,
    workers: int,
    size: int,
    share: Callable[[], float],
) -> int:
    """Have the stored pages at `places` read by that many workers; how many there were. `again`: the same places."""
    log = get_run_logger()
    progress = Progress(run.source.name, "Segments read.")
    related = relate(
        job.bucket,
        job.source,
        again,
        run.state,
        executor,
        workers=workers,
        size=size,
        repeated=job.repeated,
    )
    pages = PageQueue(
        places,
        article=article_in(run.state, related),
        is_another=related.is_another,
        workers=workers,
        size=size,
    )
    started = time.perf_counter()
    for number, answer in enumerate(reread_all(job, pages, run.state, executor)):
        run.note(answer)
        rate = len(run.lines) / (time.perf_counter() - started)
        counts = Counter(line.outcome for line in answer.lines)
        log.info("batch %d: %s; %.0f pages/s", number, dict(counts), rate)
        progress.tell(share())
    return pages.pages


@task(
    name="take in",
    task_run_name="take in batch {number}",
    cache_policy=NO_CACHE,
    persist_result=False,
)
def take_in(run: Run, pages: Sequence[ForeignPage], number: int) -> int:
    """Copy one batch of foreign pages into a segment of ours, read them, have them judged, store what passes."""
    settled = len(run.read_segments(run.keep_foreign(pages)))
    get_run_logger().info("batch %d: %d pages settled", number, settled)
    return settled


@task(name="report", task_run_name="report", cache_policy=NO_CACHE, persist_result=False)
def report_run(
    summary: RunSummary,
    lines: Sequence[UrlOutcome],
    corrections: Sequence[tuple[Record, Record]],
    report_key: str,
) -> None:
    """Leave the account where operators look: a page and a table, one stable key per source."""
    create_markdown_artifact(
        key=f"{summary.source}-summary",
        markdown=summary_markdown(summary, corrections, report_key=report_key),
        description=f"What the last run of {summary.source} brought.",
    )
    create_table_artifact(
        key=f"{summary.source}-outcomes",
        table=outcome_rows(lines) or [{"outcome": "nothing", "reason": "", "address": "", "version": ""}],
        description=f"Every address of the last run of {summary.source}, what needs a person first.",
    )
    if summary.decision in ALARMS:
        emit_event(
            event=ALARMS[summary.decision],
            resource={
                "prefect.resource.id": f"pressmark.source.{summary.source}",
                "prefect.resource.name": summary.source,
            },
            payload={"run_id": summary.run_id, "reasons": list(summary.reasons), "report": report_key},
        )
