"""What it takes to read a large archive again: pages a second by number of workers, and memory over time.

    python -m tests.benchmarks.reextract [--pages 10000] [--workers 1 2] [--passes 2] [--newer]

The sample newsroom is grown to that many articles and taken into an embedded store; then the flow `reextract` runs
over all of it under Prefect, each time in a new process. With `--newer` the extractor calls itself another
version and shouts every headline, so that every page gets a new parse; without it nothing differs and nothing
is written. The figure to quote is the ratio of the rates; seconds are those between the run's first and last
write. Beside it stands the whole command, from its start to its end, with all that it imports. On a machine that
others use too, the CPU time of the busiest process says more: alone on enough processors, the run cannot be
quicker and is hardly slower. Memory is that of all the run's processes, sampled; what they share counts once
(proportional set size).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from infra.embedded_store import EmbeddedStore
from infra.newsroom import Newsroom
from infra.prefect_server import prefect_server
from infra.settings import PACKAGED_SOURCES, Settings
from tasks.capture.foreign import ForeignPage, scraped_page
from tasks.runs.closing import close
from tasks.runs.ingesting import batches
from tasks.runs.run import Run, begin
from tasks.source import load_source
from tasks.store.manifest import OpenRun
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.store.state import State

SOURCE = "newsroom"
BASE = "http://127.0.0.1:8417"
BATCH = 500
SAMPLE_SECONDS = 1.0


@dataclass(frozen=True)
class Measured:
    """One run."""

    workers: int
    pages: int
    seconds: float
    command: float
    """Seconds from the start of the process to its end."""
    counts: dict[str, int]
    samples: tuple[tuple[float, int], ...]
    """Seconds since its start, and KiB of all its processes."""
    busiest: float
    """CPU seconds of the process that had most."""
    cpu: float
    """CPU seconds of all."""
    store_cpu: float
    """CPU seconds of the store meanwhile."""

    @property
    def rate(self) -> float:
        """Pages a second."""
        return self.pages / self.seconds


def fill(bucket: Bucket, pages: int, folder: Path) -> int:
    """Take the sample paper's articles in; how many records there are then."""
    source = load_source(SOURCE, (PACKAGED_SOURCES,))
    opened = OpenRun(run_id="filled", source=SOURCE, flow="ingest", started=datetime.now(UTC))
    run = Run(
        bucket,
        source,
        State(SOURCE),
        begin(bucket, opened),
        spool_folder=folder / "spool",
        clock=lambda: datetime.now(UTC),
        new_id=uuid4,
    )
    run.live = False
    for number, batch in enumerate(batches([articles(pages)], BATCH)):
        run.read_segments(run.keep_foreign(batch))
        print(f"filled {(number + 1) * BATCH}", file=sys.stderr)
    return close(run).counts.get("new", 0)


def articles(count: int) -> Iterator[ForeignPage]:
    """Pages of the grown paper, a second apart."""
    newsroom = Newsroom(articles=count, traps=False)
    start = datetime(2025, 6, 14, tzinfo=UTC)
    for index in range(count):
        path = newsroom.story(index).path
        reply = newsroom.reply(path, BASE)
        assert reply is not None
        yield scraped_page(
            reply.body,
            BASE + path,
            fetched_at=start + timedelta(seconds=index),
            content_type=reply.content_type,
        )


def measure(
    settings: BucketSettings, store: int, folder: Path, api: str, *, workers: int, newer: int
) -> Measured:
    """One run of the flow in a process of its own."""
    environment = {
        **os.environ,
        "PRESSMARK_ENDPOINT_URL": settings.endpoint_url or "",
        "PRESSMARK_BUCKET": settings.bucket,
        "PRESSMARK_ACCESS_KEY": settings.access_key or "",
        "PRESSMARK_SECRET_KEY": settings.secret_key or "",
        "PRESSMARK_DATA_FOLDER": str(folder / "data"),
        "PRESSMARK_BATCH_SIZE": str(BATCH),
        "PREFECT_API_URL": api,
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    started = time.monotonic()
    done = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.reextract_worker", str(workers), str(newer)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    samples: list[tuple[float, int]] = []
    spent: dict[int, float] = {}
    store_before = store_cpu(store)
    ended = threading.Event()

    def sample() -> None:
        while not ended.wait(SAMPLE_SECONDS):
            tree = processes_below(done.pid)
            samples.append((time.monotonic() - started, sum(map(memory_kib, tree))))
            spent.update(tree)

    watcher = threading.Thread(target=sample)
    watcher.start()
    output, _ = done.communicate()
    command = time.monotonic() - started
    ended.set()
    watcher.join()
    if done.returncode:
        raise RuntimeError(f"the run failed with {done.returncode}")
    values = json.loads(output.splitlines()[-1])
    return Measured(
        workers,
        values["found"],
        values["seconds"],
        command,
        values["counts"],
        tuple(samples),
        max(spent.values()),
        sum(spent.values()),
        store_cpu(store) - store_before,
    )


def memory_kib(pid: int) -> int:
    """Memory of a process in KiB, what it shares with others in parts (Linux); 0 when it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def processes_below(pid: int) -> dict[int, float]:
    """CPU seconds of a process and of each of its descendants (Linux)."""
    parents: dict[int, int] = {}
    found: dict[int, float] = {}
    ticks = os.sysconf("SC_CLK_TCK")
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (
                (folder / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
            )
        except OSError:
            continue
        parents[int(folder.name)] = int(fields[1])
        found[int(folder.name)] = (int(fields[11]) + int(fields[12])) / ticks
    tree, todo = {}, [pid]
    while todo:
        each = todo.pop()
        if each in found:
            tree[each] = found[each]
        todo += [child for child, parent in parents.items() if parent == each]
    return tree


def store_cpu(pid: int) -> float:
    """CPU seconds of the store so far."""
    return sum(processes_below(pid).values())


def print_memory(run: Measured) -> None:
    """Memory at the quarters of the run, in MiB."""
    whole = run.samples[-1][0]
    quarters = [
        statistics.median(
            [size for at, size in run.samples if low * whole <= at < (low + 0.25) * whole] or [0]
        )
        for low in (0.0, 0.25, 0.5, 0.75)
    ]
    peak = max(size for _, size in run.samples)
    print(
        f"  memory, {run.workers} workers: median MiB by quarter "
        + ", ".join(f"{size / 1024:.0f}" for size in quarters)
        + f"; peak {peak / 1024:.0f}"
    )


def main() -> int:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--passes", type=int, default=2)
    parser.add_argument("--newer", action="store_true", help="every page gets a new parse")
    options = parser.parse_args()
    runs: dict[int, list[Measured]] = {count: [] for count in options.workers}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(data_folder=folder / "data", ui_port=15300)
        embedded = EmbeddedStore(settings.data_folder)
        store = replace(embedded.start(), bucket="bench")
        pid = embedded.status().pid or 0
        with ExitStack() as stack:
            stack.callback(embedded.stop)
            api = stack.enter_context(prefect_server(settings))
            bucket = open_bucket(store)
            bucket.ensure_bucket()
            stored = fill(bucket, options.pages, folder)
            print(f"{options.pages} pages, {stored} articles stored")
            number = 0
            for each in range(options.passes):
                for workers in options.workers if each % 2 == 0 else reversed(options.workers):
                    number += 1
                    run = measure(
                        store, pid, folder, api, workers=workers, newer=number if options.newer else 0
                    )
                    runs[workers].append(run)
                    print(
                        f"{workers} workers: {run.seconds:.1f} s, {run.rate:.0f} pages/s, {run.counts}; "
                        f"the whole command {run.command:.1f} s"
                    )
                    print(
                        f"  CPU: {run.cpu:.1f} s in all, {run.busiest:.1f} s the busiest process, "
                        f"{run.store_cpu:.1f} s the store"
                    )
                    print_memory(run)
    base = options.workers[0]
    for count in options.workers[1:]:
        pairs = list(zip(runs[base], runs[count], strict=True))
        wall = [many.rate / one.rate for one, many in pairs]
        whole = [one.command / many.command for one, many in pairs]
        cpu = [one.busiest / many.busiest for one, many in pairs]
        print(
            f"{count} workers: {statistics.median(wall):.2f} times {base} ({min(wall):.2f} .. {max(wall):.2f})"
        )
        print(f"  the whole command {statistics.median(whole):.2f}")
        print(f"  by CPU seconds of the busiest process {statistics.median(cpu):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
