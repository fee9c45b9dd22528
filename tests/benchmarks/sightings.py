"""What it costs a reader to learn how long a text stood: the accounts of all runs between its capture and its last
visit are looked through, on the embedded store.

    python -m tests.benchmarks.sightings [--runs 60 600]

Each run asked for 60 pages and gave account of 300 addresses; every twentieth came to the article.
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from infra.embedded_store import embedded_store
from tasks import keys, media_types
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter, index_line
from tasks.record import CaptureReference
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.manifest import OpenRun, UrlOutcome, close_run, finish, open_run
from tasks.store.s3.bucket import Bucket, open_bucket
from tasks.store.sightings import visits_of
from tests.capture.exchanges import exchange
from tests.store.samples import PASS, START, URL, draft, source

PAGES, LINES, EVERY = 60, 300, 20
SOURCE = source()


def addresses(run: int) -> Iterator[str]:
    """What a run came to: now and then the article, and pages of its own."""
    if run % EVERY == 0:
        yield URL
    for number in itertools.count():
        yield f"https://www.example-gazette.com/world/another-story-of-that-day-{run}-{number}.html"


def keep(bucket: Bucket, folder: Path, run: OpenRun, number: int) -> None:
    """One run: its segment with index, and its account."""
    ids = (UUID(int=number * 100_000 + n, version=4) for n in itertools.count(1))
    key = keys.segment(SOURCE.name, run.started, run.run_id, 1)
    path = folder / "segment.warc.gz"
    writer = SegmentWriter(
        path,
        key=key,
        source=SOURCE.name,
        run_id=run.run_id,
        software="benchmark",
        opened_at=run.started,
        new_id=lambda: next(ids),
    )
    urls = list(itertools.islice(addresses(number), LINES))
    kept: dict[str, CaptureReference] = {}
    for place, url in enumerate(urls[:PAGES]):
        at = run.started + timedelta(seconds=place)
        kept[url] = writer.write(exchange(url, f"<p>Story {number}".encode(), started_at=at))
    writer.close()
    index = index_bytes(index_line(capture) for capture in read_segment(path, segment=key))
    lines = [
        UrlOutcome(
            url=url,
            outcome="unchanged" if url in kept else "skipped",
            reason="" if url in kept else "section_page",
            revision=1 if url in kept else None,
            parse=1 if url in kept else None,
            capture=kept[url].record_id if url in kept else None,
        )
        for url in urls
    ]
    open_run(bucket, run)
    bucket.upload(key, path, content_type=media_types.WARC)
    bucket.put(keys.segment_index(key), index, content_type=media_types.CDXJ)
    close_run(bucket, finish(run, lines, finished=run.started, segments=(key,)))
    path.unlink()


def measure(bucket: Bucket, folder: Path, runs: int) -> None:
    """Print what the visits of an article cost that was seen over that many runs."""
    bucket.ensure_bucket()
    for number in range(runs):
        started = START + timedelta(hours=number)
        keep(bucket, folder, OpenRun(run_id=f"run{number:05}", source=SOURCE.name, started=started), number)
    commit(bucket, draft(), PASS, source=SOURCE)
    history = Archive(bucket, [SOURCE]).open_history(URL)
    records = history.records(history.keys)
    wall, cpu = [], []
    for _ in range(5):
        clock, used = time.perf_counter(), time.process_time()
        visits = visits_of(bucket, records, since=START, until=START + timedelta(hours=runs))
        wall.append(time.perf_counter() - clock)
        cpu.append(time.process_time() - used)
    assert not visits.unread
    print(
        f"{runs} runs, {len(visits.found)} visits: {min(wall):.2f} s, {min(cpu):.2f} s of CPU; "
        f"{1000 * min(wall) / runs:.1f} ms a run"
    )


def main() -> None:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, nargs="+", default=[60, 600], help="runs since the capture")
    counts = parser.parse_args().runs
    with tempfile.TemporaryDirectory(prefix="pressmark-bench-") as name:
        for runs in counts:
            with embedded_store(Path(name) / f"store-{runs}", bucket="bench") as settings:
                measure(open_bucket(settings), Path(name), runs)


if __name__ == "__main__":
    main()
