"""Our side of the pipeline benchmark without the flow: the cores of the steps, called one after another.

`pipeline_steps.py CONFIG.json` prints its costs as one JSON line. What the flow and Prefect add is the
difference to `pipeline_flow.py`, which runs the flow itself.
"""

from __future__ import annotations

import asyncio
import json
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tasks.capture.segment import SegmentWriter
from tasks.errors import SkippableError
from tasks.extract import extract_article
from tasks.fetch.batch import fetch_batch
from tasks.fetch.exchange import Fetched
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request
from tasks.figures import BatchContext
from tasks.record import Draft, Verdict, content_digest
from tasks.source import Discover, Politeness, Provenance, Source
from tasks.store.commit import commit
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.store.tombstones import taken_down
from tasks.validate.gate import validate_batch, validate_silence
from tests.benchmarks.meter import Ledger

EMPTY = BatchContext("none", datetime.now(UTC), 0, 0)
SEGMENT_KEY = "captures/bench/2026/01/01/bench-20260101000000-run-1.warc.gz"


def source_of(config: dict[str, Any]) -> Source:
    """The served site as a source without delays."""
    home = config["urls"][0].split("/", 3)
    return Source(
        name="bench",
        title="Bench",
        home="/".join(home[:3]) + "/",
        language="en",
        time_zone="UTC",
        discover=Discover(sections=("/".join(home[:3]) + "/",)),
        politeness=Politeness(delay=0.0, concurrency=config["concurrency"]),
        provenance=Provenance(addresses_from="served on loopback", tried=True),
    )


class Run:
    """One batch through all steps."""

    def __init__(self, config: dict[str, Any], ledger: Ledger) -> None:
        self.source = source_of(config)
        self.ledger = ledger
        self.urls: list[str] = config["urls"]
        self.segment_file = Path(config["folder"]) / f"{uuid.uuid4()}.warc.gz"
        self.bucket: Bucket = open_bucket(
            BucketSettings(
                config["endpoint"],
                config["bucket"],
                access_key=config["access_key"],
                secret_key=config["secret_key"],
            )
        )
        self.drafts: list[Draft] = []

    async def read_pages(self) -> None:
        """Fetch, capture and extract, page by page as they come."""
        segment = SegmentWriter(
            self.segment_file,
            key=SEGMENT_KEY,
            source=self.source.name,
            run_id="run",
            software="pressmark",
            opened_at=datetime.now(UTC),
            new_id=uuid.uuid4,
        )
        async with Fetcher(self.source.politeness, "Pressmark/0.1 (benchmark)") as fetcher:
            requests = [Request(url) for url in self.urls]
            async for outcome in fetch_batch(fetcher, requests, allowed_hosts=None):
                if outcome.fetched is None:
                    self.ledger.counts["not fetched"] += 1
                    continue
                self.read_page(outcome.fetched, segment)
        with self.ledger.step("capture"):
            segment.close()

    def read_page(self, fetched: Fetched, segment: SegmentWriter) -> None:
        """Capture and extract one page."""
        with self.ledger.step("capture"):
            reference = segment.write(fetched.answer)
        with self.ledger.step("extract"):
            try:
                article = extract_article(
                    fetched.answer.content(),
                    fetched.answer.url,
                    content_type=fetched.answer.content_type,
                    source=self.source,
                    fetched_at=reference.fetched_at,
                )
            except SkippableError as error:
                self.ledger.counts[error.reason.value] += 1
                return
            digest = content_digest(article)
        self.drafts.append(
            Draft(source=self.source.name, article=article, capture=reference, content_digest=digest)
        )

    def validate(self) -> dict[str, Verdict]:
        """Holds the drafts against the expectations, as one batch."""
        with self.ledger.step("validate"):
            context = BatchContext("run", datetime.now(UTC), len(self.urls), len(self.drafts))
            judged = validate_batch(self.drafts, source=self.source, context=context, baseline=None)
        self.ledger.counts[f"batch: {judged.decision}"] += 1
        return judged.records

    def store(self, verdicts: dict[str, Verdict]) -> None:
        """The segment, then a record for each draft. A quarantined one is stored like the others here, so that
        both sides write as many objects."""
        with self.ledger.step("store"):
            self.bucket.upload(SEGMENT_KEY, self.segment_file, content_type="application/warc")
            buried = taken_down(self.bucket)
            for draft in self.drafts:
                verdict = verdicts[draft.capture.record_id]
                done = commit(self.bucket, draft, verdict, source=self.source, unseen=True, buried=buried)
                self.ledger.counts[verdict.outcome] += 1
                self.ledger.counts[done.outcome] += 1


def main() -> None:
    """Run, then print what it cost."""
    config = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    ledger = Ledger()
    run = Run(config, ledger)
    validate_silence(EMPTY, None, run.source)  # imports Great Expectations, seconds once a process
    ledger.started()
    asyncio.run(run.read_pages())
    run.store(run.validate())
    print(json.dumps(ledger.result(len(run.urls), "fetch", run.segment_file.stat().st_size)))


if __name__ == "__main__":
    main()
