"""What a harvest lists of a large source: the second visit to the sample paper, which finds two articles changed,
while its source has few articles, and again while it has as many as asked for.

    python -m tests.benchmarks.large_source [--articles 100000]

Every listing of the run is counted, from its lock to its manifest, by folder: requests (a page is 1,000 keys) and
keys. The store is the embedded one; the articles are records of the paper under ids of their own, in the bucket and
in the source's state.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from flows.parameters import HarvestParameters
from infra.embedded_store import embedded_store
from infra.newsroom import Newsroom, ServedNewsroom, serve
from tasks import keys, media_types
from tasks.report.summary import RunSummary
from tasks.store.s3.bucket import Bucket, BucketSettings
from tasks.store.s3.reader import ObjectInfo
from tasks.store.state import load_state, save_state
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.without_prefect import without_prefect

PAGE = 1_000
"""Keys that one request lists."""
WRITERS = 16


@dataclass
class Listed:
    """What was listed, by the first folder of the keys asked for."""

    requests: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Count every listing of this process from here on."""
        listing = Bucket.list

        def counted(bucket: Bucket, prefix: str, *, start_after: str = "") -> Iterator[ObjectInfo]:
            folder = prefix.partition("/")[0]
            self.requests[folder] += 1
            for number, entry in enumerate(listing(bucket, prefix, start_after=start_after), 1):
                self.keys[folder] += 1
                self.requests[folder] += number > PAGE and number % PAGE == 1
                yield entry

        patch.setattr(Bucket, "list", counted)


def visit(house: House, served: ServedNewsroom) -> tuple[RunSummary, Listed, float]:
    """The next edition, every page of the paper due: the run, what it listed, and seconds."""
    served.advance()
    state = load_state(house.bucket, PAPER)
    past = datetime.now(UTC) - timedelta(minutes=1)
    for entry in list(state):
        if entry.etag or entry.last_modified:
            state.put(replace(entry, next_due=past))
    save_state(house.bucket, state)
    listed = Listed()
    with pytest.MonkeyPatch.context() as patch, without_prefect() as harvest:
        listed.watch(patch)
        began = time.perf_counter()
        summary = harvest(HarvestParameters(source=PAPER))
        return summary, listed, time.perf_counter() - began


def fill(bucket: Bucket, articles: int) -> None:
    """That many articles more, in the bucket and in the state."""
    state = load_state(bucket, PAPER)
    known = next(entry for entry in state if entry.head is not None)
    body = bucket.get(keys.record(known.article_id, known.revision, known.parse))

    def put(number: int) -> None:
        article_id = sha256(str(number).encode()).hexdigest()[:32]
        bucket.put(keys.record(article_id, 1, 1), body, content_type=media_types.JSON)

    with ThreadPoolExecutor(WRITERS) as pool:
        for start in range(0, articles, 5_000):
            list(pool.map(put, range(start, min(articles, start + 5_000))))
    never = datetime(2100, 1, 1, tzinfo=UTC)
    for number in range(articles):
        article_id = sha256(str(number).encode()).hexdigest()[:32]
        url = f"https://www.example-gazette.com/world/a-story-of-some-length-b{number}.html"
        entry = replace(known, url=url, article_id=article_id, revision=1, parse=1)
        state.put(replace(entry, etag="", last_modified="", next_due=never))
    save_state(bucket, state)


def measure(settings: BucketSettings, folder: Path, articles: int) -> None:
    """Print what the second visit costs where the source has `articles` more than the paper."""
    folder.mkdir()
    with serve(Newsroom(traps=False), port=0) as served, new_house(settings, folder) as house:
        house.add_paper(served)
        with without_prefect() as harvest:
            harvest(HarvestParameters(source=PAPER))
        fill(house.bucket, articles)
        summary, listed, seconds = visit(house, served)
        by_folder = ", ".join(f"{name} {count}" for name, count in sorted(listed.requests.items()))
        print(
            f"{articles:,} articles more than the paper's: "
            f"{summary.found} addresses asked for, {summary.revised} revised; {listed.requests.total()} LIST "
            f"({by_folder}), {listed.keys.total()} keys, {listed.keys['articles']} of articles; {seconds:.1f} s"
        )
        began = time.perf_counter()
        count = sum(1 for _ in house.bucket.list(keys.ARTICLES))
        seconds = time.perf_counter() - began
        print(f"    for comparison, all listed: {-(-count // PAGE)} LIST, {count:,} keys, {seconds:.1f} s")


def main() -> None:
    """Run the measurement."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=100_000, help="articles of the large source")
    articles = parser.parse_args().articles
    with (
        tempfile.TemporaryDirectory(prefix="pressmark-bench-") as name,
        embedded_store(Path(name) / "store", bucket="bench") as settings,
    ):
        for count in (0, articles):
            measure(settings, Path(name) / f"house-{count}", count)


if __name__ == "__main__":
    main()
