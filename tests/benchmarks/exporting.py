"""What an export of many articles holds in memory, and how long it takes, by format.

    python -m tests.benchmarks.exporting [--articles 5000 20000] [--formats parquet jsonld ninjs wacz]

Each export is a process of its own. The bucket makes its objects when they are asked for, so that what is measured is
the export: records of 600 words, captured over thirty days; for WACZ segments of 500 pages, once for all days and
once from the second day on, where it has to know which pages a 304 refers to.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter, index_line
from tasks.export.exporting import ExportReport, export_records
from tasks.export.selection import Selection
from tasks.export.wacz import export_wacz
from tasks.record import Record, record_bytes, seal
from tasks.store.s3.faults import MissingKey
from tasks.store.s3.reader import ObjectInfo
from tests.benchmarks.meter import memory_kb
from tests.capture.exchanges import exchange
from tests.store.samples import PASS, START, draft, source

FORMATS = ("parquet", "jsonld", "ninjs", "wacz", "wacz-since")
DAYS, PAGES = 30, 500
WORDS = " ".join(f"word{number % 97} of a story that goes on" for number in range(86))
SOURCE = source()


class MadeBucket:
    """An archive of `articles` that is made when it is asked for."""

    def __init__(self, articles: int, folder: Path) -> None:
        self._articles = articles
        self._segment = folder / "template.warc.gz"
        self._lines = self._written()

    def _written(self) -> list[str]:
        """One segment that stands for all; the lines of its index."""
        ids = (UUID(int=number, version=4) for number in range(1, 10**6))
        key = keys.segment(SOURCE.name, START, "run", 1)
        writer = SegmentWriter(
            self._segment,
            key=key,
            source=SOURCE.name,
            run_id="run",
            software="benchmark",
            opened_at=START,
            new_id=lambda: next(ids),
        )
        for number in range(PAGES):
            body = f"<html><p>{number} {WORDS}</html>".encode()
            writer.write(exchange(f"https://www.example-gazette.com/world/NUMBER-{number}", body))
        writer.close()
        captures = read_segment(self._segment, segment=key)
        return index_bytes(index_line(capture) for capture in captures).decode().splitlines()

    @staticmethod
    def _segment_of(article: int) -> str:
        number = article // PAGES
        at = START + timedelta(days=number % DAYS, seconds=number)
        return keys.segment(SOURCE.name, at, "run", number + 1)

    def list(self, prefix: str, *, start_after: str = "") -> Iterator[ObjectInfo]:
        if prefix == keys.ARTICLES:
            for number in range(self._articles):
                article_id = f"{number:032x}"
                yield ObjectInfo(keys.record(article_id, 1, 1), 10_000, "tag")
        elif prefix == keys.captures_of(SOURCE.name):
            for number in range(0, self._articles, PAGES):
                yield ObjectInfo(self._segment_of(number), 1_000_000, "tag")

    def get(self, key: str) -> bytes:
        record = keys.parse_record(key)
        if record is not None:
            return record_bytes(self._record(int(record.article_id, 16)))
        capture = keys.parse_capture(key)
        if capture is not None and capture.suffix == "cdxj":
            stamp = f" {capture.stamp} "
            lines = (line.replace("NUMBER", f"{capture.serial}") for line in self._lines)
            moved = (stamp.join((line.split(" ")[0], line.split(" ", 2)[2])) for line in lines)
            return "".join(f"{line}\n" for line in moved).encode()
        raise MissingKey(key)

    def _record(self, number: int) -> Record:
        url = f"https://www.example-gazette.com/world/a-story-of-some-length-b{number}.html"
        made = draft(f"{number} {WORDS}", url=url, canonical_url=url)
        at = START + timedelta(days=number // PAGES % DAYS, seconds=number)
        place = {"segment": self._segment_of(number), "record_id": f"urn:uuid:{UUID(int=number)}"}
        return seal(
            article_id=f"{number:032x}",
            source=SOURCE.name,
            revision=1,
            parse=1,
            previous=None,
            article=made.article,
            capture=made.capture.model_copy(update={"fetched_at": at, "url": url, **place}),
            verdict=PASS,
        )

    def download(self, key: str, path: Path) -> None:
        path.write_bytes(self._segment.read_bytes())


def exported(form: str, bucket: Any, folder: Path) -> ExportReport:
    """One export."""
    first = START.date() + timedelta(days=1) if form == "wacz-since" else None
    chosen = Selection(SOURCE.name, since=first)
    if form.startswith("wacz"):
        return export_wacz(bucket, SOURCE, chosen, to=folder, now=START, software="benchmark")
    return export_records(bucket, chosen, form, to=folder)  # type: ignore[arg-type]  # one of FORMATS


def work(form: str, articles: int) -> None:
    """One export, in a process of its own: prints its figures as JSON."""
    with tempfile.TemporaryDirectory(prefix="pressmark-bench-") as name:
        folder = Path(name)
        bucket = MadeBucket(articles, folder)
        before, began = memory_kb("VmRSS"), time.process_time()
        report = exported(form, bucket, folder / "out")
        print(
            json.dumps(
                {
                    "entries": report.entries,
                    "bytes": report.size,
                    "cpu": time.process_time() - began,
                    "before_mb": before / 1024,
                    "peak_mb": memory_kb("VmHWM") / 1024,
                }
            )
        )


def measured(form: str, articles: int) -> dict[str, float]:
    """The figures of one export."""
    command = [sys.executable, "-m", __spec__.name if __spec__ else __name__, "--work", form, str(articles)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return found


def main() -> None:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="+", default=[5_000, 20_000])
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    parser.add_argument("--work", nargs=2, metavar=("FORMAT", "ARTICLES"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(options.work[0], int(options.work[1]))
        return
    for form in options.formats:
        smallest = 0.0
        for articles in options.articles:
            found = measured(form, articles)
            smallest = smallest or found["peak_mb"]
            print(
                f"{form:<10} {articles:>7,}: {found['entries']:>7,.0f} entries, {found['bytes'] / 1e6:6.1f} MB, "
                f"{found['cpu']:5.1f} s of CPU, peak {found['peak_mb']:.0f} MiB "
                f"({found['before_mb']:.0f} before), {found['peak_mb'] / smallest:.2f} of the smallest",
                flush=True,
            )


if __name__ == "__main__":
    main()
