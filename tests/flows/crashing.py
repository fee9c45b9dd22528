"""A program that runs the harvest again and again and is killed with -9 where it is told to.

    python -m tests.flows.crashing        one case per line of standard input, one answer per line of output

Each case is a child of its own, forked from this process, which has imported everything once: a case then
costs a second. Every write counts as an event: those to the bucket, those to the segment on the local disk, and
the removal of what is done with. The child dies before the event, after it, or (local segment) in its midst.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from infra.settings import Settings, load_settings
from tasks.figures import BatchContext
from tasks.record import Breach, Draft, Verdict
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.validate.tally import figures_of
from tasks.validate.verdict import BatchVerdict
from tests.store.killed import kind_of

Moment = Literal["before", "midst", "after"]
BUCKET_WRITES = ("create", "put", "upload")
HELD = "h1003"
"""Part of the address of the page that the gate holds back."""


class Case(BaseModel):
    """One run, and where it dies."""

    prefix: str
    """Of the bucket."""
    data_folder: str
    die_at: int = 0
    """Number of the event, from 1; 0 lets the run live."""
    moment: Moment = "before"
    days_later: int = 0
    """What the run takes for today."""
    events: str = ""
    """File to note the events in."""


class Answer(BaseModel):
    """How the child ended."""

    killed: bool
    code: int
    error: str = ""


class Events:
    """Counts writes, and kills at one of them."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._count = 0
        self._lock = threading.Lock()

    def at(self, name: str, write: Callable[[], Any], *, half: Callable[[], Any] | None = None) -> Any:
        """Do `write` unless the case says otherwise; `half` does a part of it."""
        with self._lock:
            self._count += 1
            due = self._count == self._case.die_at
            if self._case.events:
                with Path(self._case.events).open("a", encoding="utf-8") as file:
                    file.write(name + "\n")
        if due and self._case.moment == "before":
            _die()
        if due and self._case.moment == "midst" and half is not None:
            half()
            _die()
        result = write()
        if due:
            _die()
        return result


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@contextlib.contextmanager
def counted_writes(events: Events) -> Iterator[None]:
    """Every write of this process goes through `events`."""
    from tasks.capture.segment import SegmentWriter
    from tasks.capture.spool import SealedSegment

    with pytest.MonkeyPatch.context() as patch:
        for name in BUCKET_WRITES:
            patch.setattr(Bucket, name, _counting(events, getattr(Bucket, name)))
        append, close, release = SegmentWriter._append, SegmentWriter.close, SealedSegment.release

        def half_append(writer: SegmentWriter, members: bytes) -> Any:
            def half() -> None:
                append(writer, members[: len(members) // 2])
                writer._file.flush()

            return events.at("segment: append", lambda: append(writer, members), half=half)

        patch.setattr(SegmentWriter, "_append", half_append)
        patch.setattr(
            SegmentWriter, "close", lambda writer: events.at("segment: seal", lambda: close(writer))
        )
        patch.setattr(
            SealedSegment, "release", lambda segment: events.at("segment: release", lambda: release(segment))
        )
        yield


def _counting(events: Events, write: Callable[..., Any]) -> Callable[..., Any]:
    def counted(bucket: Bucket, key: str, *arguments: Any, **named: Any) -> Any:
        return events.at(f"bucket: {kind_of(key)}", lambda: write(bucket, key, *arguments, **named))

    return counted


def harvest(case: Case, store: BucketSettings) -> None:
    """The whole harvest of the paper, in this process."""
    import flows.harvest
    import flows.running
    import tasks.runs.closing
    import tasks.runs.settling
    from flows.parameters import HarvestParameters
    from tests.flows.without_prefect import without_prefect

    @contextlib.contextmanager
    def bucket_of(_: Settings) -> Iterator[Bucket]:
        yield open_bucket(dataclasses.replace(store, prefix=case.prefix))

    def today() -> datetime.datetime:
        return datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=case.days_later)

    os.environ["PRESSMARK_DATA_FOLDER"] = case.data_folder
    with pytest.MonkeyPatch.context() as patch, without_prefect() as flow, counted_writes(Events(case)):
        patch.setattr(flows.running, "archive_bucket", bucket_of)
        patch.setattr(flows.running, "now", today)
        patch.setattr(flows.harvest, "load_engine", lambda: None)
        patch.setattr(flows.harvest, "settle_collector", lambda: None)
        patch.setattr(tasks.runs.settling, "validate_batch", quick_gate)
        patch.setattr(
            tasks.runs.closing, "validate_silence", lambda context, *_: quick_gate((), context=context)
        )
        flow(HarvestParameters(source="newsroom"))


def _in_child(case: Case, store: BucketSettings) -> Answer:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        error = ""
        try:
            harvest(case, store)
        except BaseException as fault:  # noqa: BLE001  (it is told to the parent)
            error = repr(fault)
        os.write(writing, error.encode()[:2000])
        # Not sys.exit: what the parent has open must not be flushed or ended here.
        os._exit(1 if error else 0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        error = told.read().decode()
    _, status = os.waitpid(pid, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return Answer(killed=killed, code=os.waitstatus_to_exitcode(status), error=error)


def main() -> None:
    """Answer cases until the input ends."""
    settings = load_settings().settings
    store = BucketSettings(
        endpoint_url=settings.endpoint_url,
        bucket=settings.bucket,
        access_key=settings.access_key,
        secret_key=settings.secret_key.get_secret_value(),
    )
    _warm_up()
    for line in sys.stdin:
        answer = _in_child(Case.model_validate_json(line), store)
        sys.stdout.write(answer.model_dump_json() + "\n")
        sys.stdout.flush()


def quick_gate(drafts: Sequence[Draft], *, context: BatchContext, **_: Any) -> BatchVerdict:
    """Holds one page back and lets the others pass, at once.

    The real gate takes most of a run's time and writes nothing; that it is asked is tested elsewhere.
    """
    verdicts = {
        draft.capture.record_id: Verdict(
            outcome="quarantine" if HELD in draft.capture.url else "pass",
            breaches=(Breach(rule="drill", severity="quarantine"),) if HELD in draft.capture.url else (),
            suite="drill",
            suite_version="1",
        )
        for draft in drafts
    }
    figures = figures_of(drafts, context)
    return BatchVerdict("pass", (), verdicts, (), "drill", "1", 0.0, figures)


def _warm_up() -> None:
    """Import what a harvest imports, once for all children: each would else spend six seconds on it.

    Great Expectations is not among it, because `quick_gate` judges.
    """
    import flows.harvest  # noqa: F401
    import tests.flows.without_prefect  # noqa: F401

    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    main()
