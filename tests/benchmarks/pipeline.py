"""What one page costs from its address to its stored record, by step, beside Scrapy with its friends.

    python -m tests.benchmarks.pipeline --install [--pages 300] [--passes 3] [--flow]

Real pages are served on loopback by a process of their own, and the embedded store runs in others; counted
is the CPU time (user + system) of the process that does the work, theirs is given apart. Passes are
interleaved, each in a new process and into an empty bucket. The figure to quote is pages per CPU second, as a
ratio to the peer (Scrapy, trafilatura, warcio, boto3; no validation, versions or scheduling), because the
milliseconds change with the machine and the ratio hardly. Start-up (imports) is given apart and in a second
ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # also runs as a script

from infra.embedded_store import EmbeddedStore
from infra.prefect_server import prefect_server
from infra.settings import Settings
from tasks.store.s3.bucket import BucketSettings, open_bucket
from tests.benchmarks import common, peers
from tests.shared_site import serve_bench

PEER = "scrapy peer"
STEPS = "pressmark steps"
FLOW = "pressmark flow"
CONCURRENCY = 8
SCRIPTS = Path(__file__).parent


@dataclass(frozen=True)
class Measured:
    """One run of one side."""

    pages: int
    cpu: float
    """Seconds, start-up included."""
    start_up: float
    steps: dict[str, float]
    counts: dict[str, int]
    peak_kb: int
    warc_bytes: int
    store_cpu: float = 0.0
    """Seconds of the store's processes meanwhile."""
    apart: dict[str, float] = field(default_factory=dict)
    """Seconds of other servers that worked for this run, e.g. Prefect's."""

    @property
    def per_page(self) -> float:
        """Milliseconds a page without start-up."""
        return (self.cpu - self.start_up) / self.pages * 1000

    @property
    def per_page_with_start(self) -> float:
        """Milliseconds a page, start-up shared out over the pages."""
        return self.cpu / self.pages * 1000


def cpu_of(pids: set[int]) -> float:
    """CPU seconds so far of the processes `pids` (Linux; 0 elsewhere)."""
    ticks = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK") if ticks else 0.0


def processes_with(variable: str) -> set[int]:
    """Processes whose environment has `variable` (NAME=value); Linux."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if variable.encode() in environment:
            found.add(int(folder.name))
    return found


class Stage:
    """The servers and the folder that every run uses."""

    def __init__(
        self,
        store: EmbeddedStore,
        settings: BucketSettings,
        urls: list[str],
        folder: Path,
        prefect_api: str,
    ) -> None:
        self._prefect_api = prefect_api
        self._prefect_home = folder / "data" / "prefect"
        self._store = store
        self._settings = settings
        self._urls = urls
        self._folder = folder
        self._runs = 0

    def run(self, side: str, python: Path) -> Measured:
        """One run of `side` into a new bucket."""
        self._runs += 1
        bucket = f"run-{self._runs}-{side.replace(' ', '-')}"
        settings = BucketSettings(
            self._settings.endpoint_url,
            bucket,
            access_key=self._settings.access_key,
            secret_key=self._settings.secret_key,
        )
        open_bucket(settings).ensure_bucket()
        config = self._folder / f"{bucket}.json"
        config.write_text(json.dumps(self._config(settings)), encoding="utf-8")
        script = (
            "scrapy_peer.py" if side == PEER else "pipeline_steps.py" if side == STEPS else "pipeline_flow.py"
        )
        status = self._store.status()
        servers = {status.pid} if status.pid else set()
        prefect = processes_with(f"PREFECT_HOME={self._prefect_home}")
        before, prefect_before = cpu_of(servers), cpu_of(prefect)
        done = subprocess.run(
            [str(python), "-P", str(SCRIPTS / script), str(config)],
            check=False,
            capture_output=True,
            text=True,
            cwd=common.ROOT,
            env={**os.environ, "PYTHONPATH": str(common.ROOT)},
        )
        if done.returncode:
            raise RuntimeError(f"{side} failed:\n{done.stderr[-3000:]}")
        values: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        apart = {"Prefect's server": cpu_of(prefect) - prefect_before} if side == FLOW else {}
        return Measured(store_cpu=cpu_of(servers) - before, apart=apart, **values)

    def _config(self, settings: BucketSettings) -> dict[str, Any]:
        return {
            "urls": self._urls,
            "endpoint": settings.endpoint_url,
            "bucket": settings.bucket,
            "access_key": settings.access_key,
            "secret_key": settings.secret_key,
            "folder": str(self._folder),
            "concurrency": CONCURRENCY,
            "prefect_api": self._prefect_api,
            "prefect_home": str(self._prefect_home),
        }


@contextmanager
def staged(pages: int, *, compress: bool, with_prefect: bool) -> Iterator[Stage]:
    """Page server, store and Prefect's server, all in processes of their own."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serve_bench(pages, in_process=False, compress=compress) as site,
    ):
        data_folder = Path(folder) / "data"
        store = EmbeddedStore(data_folder)
        settings = store.start()
        try:
            with (
                prefect_server(Settings(data_folder=data_folder)) if with_prefect else nullcontext("") as api
            ):
                yield Stage(store, settings, list(site.urls), Path(folder), api)
        finally:
            store.stop()


def print_table(runs: dict[str, list[Measured]]) -> None:
    """Medians over the passes, in milliseconds of CPU a page."""
    sides = list(runs)
    names = list(dict.fromkeys(name for side in sides for run in runs[side] for name in run.steps))
    print(f"\n{'CPU ms a page':26}" + "".join(f"{side:>18}" for side in sides))

    def line(label: str, figure: Any) -> None:
        values = [[figure(run) for run in runs[side]] for side in sides]
        cells = [
            f"{statistics.median(found):18.2f}" if None not in found else f"{'-':>18}" for found in values
        ]
        print(f"{label:26}" + "".join(cells))

    for name in names:
        line(name, lambda run, name=name: run.steps[name] / run.pages * 1000 if name in run.steps else None)
    line("all", lambda run: run.per_page)
    line("all, with start-up", lambda run: run.per_page_with_start)
    line("start-up, s", lambda run: run.start_up)
    line("peak memory, MiB", lambda run: run.peak_kb / 1024)
    line("WARC, KB a page", lambda run: run.warc_bytes / run.pages / 1000)
    line("store's own CPU, ms", lambda run: run.store_cpu / run.pages * 1000)
    for name in dict.fromkeys(name for side in sides for run in runs[side] for name in run.apart):
        line(
            f"{name}, ms",
            lambda run, name=name: run.apart[name] / run.pages * 1000 if name in run.apart else None,
        )
    for side in sides:
        print(f"{side}: {runs[side][-1].counts}")


def print_ratios(runs: dict[str, list[Measured]]) -> None:
    """Pages per CPU second against the peer, of the passes that ran beside each other."""
    for side, its_runs in runs.items():
        if side == PEER:
            continue
        pairs = list(zip(its_runs, runs[PEER], strict=True))
        for label, name in (("without start-up", "per_page"), ("with start-up", "per_page_with_start")):
            ratios = [getattr(theirs, name) / getattr(ours, name) for ours, theirs in pairs]
            print(
                f"{side}: {statistics.median(ratios):.2f} times the peer's pages per CPU second, {label} "
                f"({min(ratios):.2f} .. {max(ratios):.2f})"
            )


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--install", action="store_true", help="install the peer into the cache folder first")
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--flow", action="store_true", help="also the whole flow under Prefect")
    parser.add_argument("--compress", action="store_true", help="serve gzipped, as most publishers do")
    parser.add_argument("--only", choices=[STEPS, FLOW, PEER], help="one side alone, for profiling")
    return parser.parse_args()


def main() -> int:
    """Measure, print."""
    options = arguments()
    common.bench_folder()
    sides = [STEPS, *([FLOW] if options.flow else []), PEER]
    if options.only:
        sides = [options.only]
    python = Path(sys.executable)
    pythons = {
        side: peers.environment(peers.PIPELINE, install=options.install) if side == PEER else python
        for side in sides
    }
    runs: dict[str, list[Measured]] = {side: [] for side in sides}
    with staged(options.pages, compress=options.compress, with_prefect=FLOW in sides) as stage:
        for number in range(options.passes):
            for side in sides if number % 2 == 0 else reversed(sides):
                runs[side].append(stage.run(side, pythons[side]))
                print(f"pass {number + 1}: {side} {runs[side][-1].per_page:.2f} ms a page", file=sys.stderr)
    print_table(runs)
    if PEER in runs and len(runs) > 1:
        print_ratios(runs)
    return 0


if __name__ == "__main__":
    common.run_as_program(main)
