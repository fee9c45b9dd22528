"""What a harvest of very many articles takes while it runs, and what it leaves behind, on the first visit and on a
second one that finds nothing changed (304).

    python -m tests.benchmarks.harvest [--articles 5000]

The sample paper, grown to that many articles, is served by a process of its own; `pressmark harvest` runs as an
operator runs it, with the embedded store and a local Prefect server. Told of each visit: pages a second by the clock
and by CPU of the run, memory (the ratio to quote is that of the last quarter to the second, where all is loaded),
open files, seconds from the last batch to the end, what Prefect's database grew by, and lines in the run's log.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

SAMPLE_SECONDS = 0.5
SOURCE = """
name = "grown"
title = "The Grown Gazette"
home = "{base}/"
language = "en"
time_zone = "Europe/London"
[discover]
sitemaps = ["{base}/sitemap.xml"]
max_age_days = 36500
limit = {limit}
[politeness]
delay = 0.0
concurrency = 8
[provenance]
addresses_from = "served on loopback"
"""
CALLED = [sys.executable, "-c", "from flows.cli import main; main()"]


@dataclass
class Watched:
    """One process while it runs: what /proc says of it, some times a second."""

    seconds: float = 0.0
    cpu: float = 0.0
    memory: list[int] = field(default_factory=list)
    """KiB resident at each look."""
    files: int = 0
    """Most that were open at once."""

    def quarter(self, number: int) -> int:
        """The most memory in that quarter of the time, from 1."""
        size = max(1, len(self.memory) // 4)
        return max(self.memory[(number - 1) * size : number * size if number < 4 else None])


def watch(process: subprocess.Popen[str]) -> Watched:
    """Look at `process` until it ends."""
    seen, began = Watched(), time.monotonic()
    place = Path(f"/proc/{process.pid}")
    while process.poll() is None:
        try:
            status = (place / "status").read_text(encoding="ascii")
            fields = (place / "stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
            seen.files = max(seen.files, len(list((place / "fd").iterdir())))
        except OSError:
            break
        resident = re.search(r"VmRSS:\s+(\d+)", status)
        if resident:
            seen.memory.append(int(resident[1]))
            seen.cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        time.sleep(SAMPLE_SECONDS)
    process.wait()
    seen.seconds = time.monotonic() - began
    return seen


@dataclass(frozen=True)
class Kept:
    """What Prefect keeps of all runs."""

    size: int
    """Bytes of its database, with what is not yet merged into it."""
    rows: dict[str, int]


def kept_by_prefect(folder: Path) -> Kept:
    """What is in Prefect's database now, while no server runs."""
    database = folder / "prefect" / "prefect.db"
    if not database.exists():
        return Kept(0, {})
    with sqlite3.connect(database) as opened:
        tables = ("log", "task_run", "events", "artifact")
        rows = {table: opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    return Kept(sum(path.stat().st_size for path in database.parent.glob("prefect.db*")), rows)


def closing_seconds(folder: Path) -> float:
    """From the last batch that was settled to the last line of the log of the last run."""
    with sqlite3.connect(folder / "prefect" / "prefect.db") as opened:
        query = (
            "SELECT (julianday(max(timestamp)) - julianday((SELECT max(timestamp) FROM log "
            "WHERE message LIKE 'batch % pages settled%'))) * 86400 FROM log"
        )
        (seconds,) = opened.execute(query).fetchone()
    return float(seconds)


def visit(name: str, articles: int, folder: Path, *words: str) -> None:
    """Harvest once and print what it took."""
    before = kept_by_prefect(folder)
    with subprocess.Popen(
        [*CALLED, "harvest", "grown", *words],
        stdout=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "PRESSMARK_DATA_FOLDER": str(folder),
            "PRESSMARK_SOURCE_FOLDERS": str(folder / "sources"),
            "PRESSMARK_SHIPPED_SOURCES": "false",
        },
    ) as process:
        seen = watch(process)
        assert process.stdout is not None
        said = dict(re.findall(r"^  (found|stored|unchanged|failed) +(\d+)$", process.stdout.read(), re.M))
    after = kept_by_prefect(folder)
    grown = {table: count - before.rows.get(table, 0) for table, count in after.rows.items()}
    print(
        f"{name}: {', '.join(f'{what} {count}' for what, count in said.items())}, exit code {process.returncode}\n"
        f"  {seen.seconds:.0f} s, {articles / seen.seconds:.0f} pages/s by the clock, "
        f"{articles / seen.cpu:.0f} by CPU of the run; closing {closing_seconds(folder):.1f} s\n"
        f"  memory by quarter {', '.join(f'{seen.quarter(part) // 1024}' for part in (1, 2, 3, 4))} MiB, last to "
        f"second {seen.quarter(4) / seen.quarter(2):.2f}; at most {seen.files} files open\n"
        f"  Prefect's database: {(after.size - before.size) / 1e6:+.1f} MB, rows "
        f"{', '.join(f'{table} {count:+}' for table, count in grown.items())}",
        flush=True,
    )


def main() -> None:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=5_000)
    articles = parser.parse_args().articles
    with (
        tempfile.TemporaryDirectory(prefix="pressmark-bench-") as name,
        subprocess.Popen(
            [
                sys.executable,
                "-u",
                "-m",
                "infra.newsroom",
                "--no-traps",
                "--port=0",
                f"--articles={articles}",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        ) as paper,
    ):
        try:
            assert paper.stdout is not None
            base = paper.stdout.readline().split("/ serves")[0]
            folder = Path(name)
            (folder / "sources").mkdir()
            text = SOURCE.format(base=base, limit=2 * articles)
            (folder / "sources" / "grown.toml").write_text(text, encoding="utf-8")
            visit("first visit", articles, folder)
            visit("second visit", articles, folder, "--revisit-all")
        finally:
            paper.terminate()


if __name__ == "__main__":
    main()
