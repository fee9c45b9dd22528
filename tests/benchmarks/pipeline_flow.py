"""Our side of the pipeline benchmark as it is run: the flow `harvest` under Prefect.

`pipeline_flow.py CONFIG.json` prints its costs as one JSON line. The steps are clocked where they are called, in
whatever thread; what remains is Prefect's client, discovery and the joints between the steps. Prefect's server
is another process.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.meter import Ledger

SOURCE = """
name = "bench"
title = "Bench"
home = "{home}"
language = "en"
time_zone = "UTC"
[discover]
sitemaps = ["{home}sitemap.xml"]
limit = {limit}
[politeness]
delay = 0.0
concurrency = {concurrency}
[provenance]
addresses_from = "served on loopback"
tried = true
"""


def prepare(config: dict[str, Any]) -> None:
    """The settings of the run, as an operator would give them."""
    folder = Path(config["folder"]) / config["bucket"]
    (folder / "sources").mkdir(parents=True)
    home = "/".join(config["urls"][0].split("/", 3)[:3]) + "/"
    text = SOURCE.format(home=home, limit=len(config["urls"]), concurrency=config["concurrency"])
    (folder / "sources" / "bench.toml").write_text(text, encoding="utf-8")
    os.environ.pop("PRESSMARK_CONFIG", None)
    os.environ.update(
        PRESSMARK_STORE="s3",
        PRESSMARK_ENDPOINT_URL=config["endpoint"],
        PRESSMARK_BUCKET=config["bucket"],
        PRESSMARK_ACCESS_KEY=config["access_key"],
        PRESSMARK_SECRET_KEY=config["secret_key"],
        PRESSMARK_DATA_FOLDER=str(folder),
        PRESSMARK_SOURCE_FOLDERS=str(folder / "sources"),
        PREFECT_API_URL=config["prefect_api"],
        PREFECT_HOME=config["prefect_home"],
        PREFECT_LOGGING_LEVEL="ERROR",
        DO_NOT_TRACK="1",
    )


class Clock:
    """Clocks functions where they are looked up, in any thread; a step inside another counts for itself."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = threading.Lock()
        self._inner = threading.local()

    def clock(self, owner: Any, name: str, step: str) -> None:
        """Replaces the function `name` of `owner` by one that adds its CPU time to `step`."""
        called: Callable[..., Any] = getattr(owner, name)

        def clocked(*arguments: Any, **values: Any) -> Any:
            start, outer = self._enter()
            try:
                return called(*arguments, **values)
            finally:
                self._leave(step, start, outer)

        setattr(owner, name, clocked)

    def clock_iterator(self, owner: Any, name: str, step: str) -> None:
        """The same for a function that gives an iterator: each turn of it is clocked."""
        called: Callable[..., Iterator[Any]] = getattr(owner, name)

        def clocked(*arguments: Any, **values: Any) -> Iterator[Any]:
            items = called(*arguments, **values)
            while True:
                start, outer = self._enter()
                try:
                    item = next(items)
                except StopIteration:
                    return
                finally:
                    self._leave(step, start, outer)
                yield item

        setattr(owner, name, clocked)

    def _enter(self) -> tuple[float, float]:
        outer = getattr(self._inner, "seconds", 0.0)
        self._inner.seconds = 0.0
        return time.thread_time(), outer

    def _leave(self, step: str, start: float, outer: float) -> None:
        spent = time.thread_time() - start
        with self._lock:
            self._ledger.seconds[step] += spent - self._inner.seconds
        self._inner.seconds = outer + spent


def clock_steps(clock: Clock) -> Callable[[], float]:
    """Clocks every step; returns what tells the CPU time of the fetching thread."""
    import tasks.capture.segment
    import tasks.capture.spool
    import tasks.runs.closing
    import tasks.runs.reading
    import tasks.runs.settling
    import tasks.runs.storing
    from tasks.fetch.loop import LoopThread
    from tasks.store.s3.bucket import Bucket

    clock.clock(tasks.capture.segment.SegmentWriter, "write", "capture")
    clock.clock(tasks.capture.segment.SegmentWriter, "close", "capture")
    clock.clock_iterator(tasks.capture.spool, "read_segment", "capture, read back")
    clock.clock(tasks.runs.reading, "extract_article", "extract")
    clock.clock(tasks.runs.reading, "content_digest", "extract")
    clock.clock(tasks.runs.settling, "validate_batch", "validate")
    clock.clock(tasks.runs.storing, "_settle", "store")
    clock.clock(tasks.runs.closing, "save_state", "store")
    clock.clock(tasks.runs.closing, "close_run", "store")
    clock.clock(Bucket, "upload", "store")

    spent = 0.0
    leave = LoopThread.__exit__

    def leave_clocked(self: LoopThread, *error: Any) -> None:
        nonlocal spent
        thread = self._thread.ident
        if thread is not None:
            spent += time.clock_gettime(time.pthread_getcpuclockid(thread))
        leave(self, *error)

    LoopThread.__exit__ = leave_clocked  # type: ignore[method-assign]
    return lambda: spent


def main() -> None:
    """Run, then print what it cost."""
    config = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    prepare(config)
    from flows.harvest import harvest
    from flows.parameters import HarvestParameters
    from tasks.validate.gate import load_engine

    load_engine()  # seconds once a process, so start-up

    ledger = Ledger()
    fetching = clock_steps(Clock(ledger))
    ledger.started()
    summary = harvest(HarvestParameters(source="bench"))
    captured_while_fetching = ledger.seconds["capture"]
    ledger.seconds["fetch"] = fetching() - captured_while_fetching
    ledger.counts.update({name: value for name, value in summary if isinstance(value, int)})
    warc_bytes = summary_bytes(config)
    print(json.dumps(ledger.result(len(config["urls"]), "Prefect and the rest", warc_bytes)))


def summary_bytes(config: dict[str, Any]) -> int:
    """Bytes of the WARC files that the run left in the bucket."""
    from tasks.store.s3.bucket import BucketSettings, open_bucket

    bucket = open_bucket(
        BucketSettings(
            config["endpoint"],
            config["bucket"],
            access_key=config["access_key"],
            secret_key=config["secret_key"],
        )
    )
    return sum(info.size for info in bucket.list("captures/") if info.key.endswith(".warc.gz"))


if __name__ == "__main__":
    main()
