"""What every flow needs around its steps: the bucket, the source, its lock, its state, and an opened run."""

from __future__ import annotations

import contextlib
import fcntl
import functools
import inspect
import logging
import secrets
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ParamSpec, Protocol, TypeVar, cast
from uuid import uuid4

from prefect import get_run_logger
from prefect.context import FlowRunContext
from prefect.states import Failed

from infra.archive_store import archive_bucket
from infra.flow_runs import end_dead_runs, hold_run
from infra.garbage_collection import settle_collector
from infra.settings import Settings, load_settings
from tasks import keys
from tasks.capture.spool import finish_run
from tasks.errors import FatalError, PressmarkError
from tasks.report.progress import LISTENER
from tasks.report.summary import RunSummary, mend_of_stop
from tasks.runs.resume import finish_killed_runs
from tasks.runs.run import Run, begin
from tasks.source import Source, load_source
from tasks.store.manifest import OpenRun
from tasks.store.rebuild import rebuild_state
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State, load_state


class RunStopped(FatalError):  # noqa: N818  (what happened, not what went wrong with the program)
    """The expectations stopped the run; nothing of the stopped batches is visible to readers."""

    def __init__(self, summary: RunSummary) -> None:
        reasons = "; ".join((*summary.reasons, *summary.faults)) or "no reason given"
        super().__init__(
            f"{summary.source}: stopped: {reasons}",
            mend=mend_of_stop(summary.source, held=summary.quarantined + (summary.waiting or 0)),
        )
        self.summary = summary


class _SaidAlready(logging.Filter):
    """Keeps out the traceback that Prefect's engine logs when a task, or a flow run of a worker, fails on purpose:
    its state has the one line, and the traceback sends operators looking for a fault of the program."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (record.exc_info and isinstance(record.exc_info[1], PressmarkError))


for _name in ("prefect.flow_runs", "prefect.task_runs", "prefect.engine"):
    logging.getLogger(_name).addFilter(_SaidAlready())

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


def told_plainly(flow_function: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """An error that is raised on purpose ends the flow run Failed with its one line as the message: the reason first.

    No traceback in the log; whoever called the flow gets the error itself. Stands between `@flow` and the function.
    """

    @functools.wraps(flow_function)
    def told(*arguments: Parameters.args, **named: Parameters.kwargs) -> Result:
        try:
            return flow_function(*arguments, **named)
        except PressmarkError as error:
            # Prefect takes a state that a flow returns for the run's own, and raises what it holds.
            return cast("Result", Failed(message=str(error), data=error))

    # With types instead of their names, which Prefect would look up among the names of this module.
    vars(told)["__signature__"] = inspect.signature(flow_function, eval_str=True)
    return told


def begun_settings() -> Settings:
    """The settings, for a flow run that begins: it is known from here on that its process lives.

    Runs that have none any more, because they were killed, are Crashed from here on.
    """
    settings = load_settings().settings
    context = FlowRunContext.get()
    if context is not None and context.flow_run is not None:
        folder = settings.running_folder
        for name in end_dead_runs(folder):
            get_run_logger().info("a run that was killed, %s, is Crashed now", name)
        hold_run(folder, context.flow_run.id)
    return settings


def now() -> datetime:
    """The time of day, aware."""
    return datetime.now(UTC)


class RunParameters(Protocol):
    """What the parameters of every flow on one source have."""

    @property
    def source(self) -> str: ...
    @property
    def dry_run(self) -> bool: ...
    def model_dump(self, *, mode: str) -> dict[str, Any]: ...


@contextlib.contextmanager
def opened_run(settings: Settings, parameters: RunParameters, *, flow: str = "harvest") -> Iterator[Run]:
    """A run of `flow` on the source of `parameters`: killed ones are finished first, the new one is announced.

    A dry run is announced nowhere and finishes nothing. Raises UsageError for an unknown source and FatalError
    when another process of this machine is at the source.
    """
    source = load_source(parameters.source, settings.sources)
    spool = settings.data_folder / "spool"
    with archive_bucket(settings) as bucket, source_lock(spool, source.name):
        state = known_state(bucket, source)

        def make(opened: OpenRun) -> Run:
            run = Run(
                bucket,
                source,
                state,
                opened,
                spool_folder=spool,
                clock=now,
                new_id=uuid4,
                progress=LISTENER.get(),
            )
            run.live = opened.flow == "harvest"
            return run

        opened = OpenRun(
            run_id=new_run_id(),
            source=source.name,
            flow=flow,
            started=now(),
            parameters={**parameters.model_dump(mode="json"), "host": socket.gethostname()},
        )
        if parameters.dry_run:
            yield make(opened)
            return
        finish_killed_runs(
            bucket, source.name, spool_folder=spool, now=now(), host=socket.gethostname(), reopen=make
        )
        run = make(begin(bucket, opened))
        settle_collector()
        yield run
        for suffix in ("", keys.FEEDS):
            finish_run(spool, source=source.name, run_id=run.run_id + suffix)


@contextlib.contextmanager
def opened_source(settings: Settings, name: str) -> Iterator[tuple[Bucket, Source, State]]:
    """The bucket, the source called `name` and its state, with the source locked against other runs.

    Raises UsageError for an unknown source and FatalError when another process of this machine is at it.
    """
    source = load_source(name, settings.sources)
    spool = settings.data_folder / "spool"
    with archive_bucket(settings) as bucket, source_lock(spool, source.name):
        yield bucket, source, known_state(bucket, source)


def known_state(bucket: Bucket, source: Source) -> State:
    """The state cache of `source`, rebuilt from the records when it was lost."""
    state = load_state(bucket, source.name)
    if state.rebuild_needed:
        return rebuild_state(bucket, source.name, revisit_days=source.politeness.revisit_days)
    return state


def new_run_id() -> str:
    """Sorts by time and is unique: 14-digit UTC time, three hex digits of the fraction of a second, three random."""
    begun = now()
    return f"{begun:%Y%m%d%H%M%S}-{begun.microsecond * 4096 // 1_000_000:03x}{secrets.randbelow(4096):03x}"


@contextlib.contextmanager
def source_lock(spool: Path, source: str) -> Iterator[None]:
    """One run at a time on one source of one data folder."""
    spool.mkdir(parents=True, exist_ok=True)
    with (spool / f"{source}.run.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FatalError(
                f"source {source} is being worked on by another run", mend="wait for it or cancel it"
            ) from None
        yield
