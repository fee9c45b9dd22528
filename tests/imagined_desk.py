"""The operators' verbs on a bucket in memory, without Prefect: what `flows` do, in their order of writes."""

from __future__ import annotations

import gc
import io
import itertools
import random
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import anyio
import pyarrow.parquet as pq
import pytest

import tasks.extract.learning
import tasks.runs.closing
import tasks.runs.reading
import tasks.runs.rereading
import tasks.runs.reviewing
import tasks.runs.run
import tasks.runs.settling
import tasks.runs.storing
from infra.workers import InThisProcess
from tasks import keys
from tasks.capture.foreign import ForeignPage
from tasks.capture.scraped import inputs
from tasks.capture.segment import SegmentWriter
from tasks.capture.spool import finish_run
from tasks.discover.candidate import Candidate
from tasks.discover.plan import plan
from tasks.errors import SkipReason
from tasks.export.exporting import export_records
from tasks.export.selection import Selection
from tasks.fetch.batch import Outcome
from tasks.fetch.exchange import Exchange, Fetched
from tasks.fetch.failures import FetchRefusedError, failure
from tasks.fetch.request import Request
from tasks.figures import NEW_SOURCE
from tasks.runs.closing import close
from tasks.runs.ingesting import Intake, batches
from tasks.runs.relating import article_in, relate
from tasks.runs.rereading import PageQueue, RereadJob, pages_of, release_passed, reread_all
from tasks.runs.resume import finish_killed_runs
from tasks.runs.reviewing import Review, waiting_items
from tasks.runs.run import Run, begin
from tasks.source import Source
from tasks.store.audit.auditing import AuditReport, audit
from tasks.store.captures import fingerprints, segments_of
from tasks.store.knowledge import known_blocks
from tasks.store.manifest import OpenRun, UrlOutcome, close_run, finish
from tasks.store.quarantine import rejections_of
from tasks.store.rebuild import rebuild_state
from tasks.store.state import State, load_state
from tasks.store.takedown.removal import TakedownReport, takedown
from tasks.validate.review import Action, Decision
from tasks.validate.review import plan as planned
from tests.imagined_bucket import Bucket, Interleaved
from tests.imagined_paper import Gate, Paper, Reader
from tests.store.samples import source as made_source

START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
BATCH = 4


class Desk:
    """One archive and those who work at it."""

    def __init__(
        self,
        folder: Path,
        *,
        article_id: str | None,
        reader: Reader,
        first_id: int = 0,
        name: str = "gazette",
        host: str = "desk",
    ) -> None:
        self.bucket: Any = Bucket()
        self.host = host
        self.others: list[Desk] = []
        self.spool = folder / "spool"
        self.source: Source = made_source(
            name=name,
            article_id=article_id,
            discover=made_source().discover.model_copy(update={"hosts": ("m.example-gazette.com",)}),
        )
        self.reader = reader
        self.gate = Gate()
        self.now = START
        self._ids = itertools.count(first_id + 1)
        self._runs = itertools.count(first_id + 1)

    def beside(self, folder: Path, *, name: str = "gazette", host: str = "desk") -> Desk:
        """Another desk at the same archive: of another source, or on another machine."""
        other = Desk(
            folder,
            article_id=self.source.article_id,
            reader=self.reader,
            first_id=1_000_000 * (len(self.others) + 1),
            name=name,
            host=host,
        )
        other.bucket, other.now = self.bucket, self.now
        self.others.append(other)
        return other

    @property
    def sources(self) -> dict[str, Source]:
        """By name, those of the other desks too."""
        return {desk.source.name: desk.source for desk in (*self.others, self)}

    # --- around every verb

    @contextmanager
    def imagined(self, executor: Interleaved | None = None) -> Iterator[None]:
        """With the imagined extractor, gate and network, and one thread."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(tasks.runs.reading, "extract_article", self.reader)
            patch.setattr(tasks.runs.settling, "validate_batch", self.gate.validate_batch)
            patch.setattr(tasks.runs.settling, "validate_silence", self.gate.validate_silence)
            patch.setattr(tasks.runs.reviewing, "validate_batch", self.gate.validate_batch)
            patch.setattr(tasks.runs.closing, "validate_silence", self.gate.validate_silence)
            patch.setattr(tasks.runs.run, "fetch_batch", _in_turn)
            patch.setattr(tasks.runs.storing, "WRITERS", 1)
            patch.setattr(tasks.extract.learning, "LEAST_ARTICLES", 2)
            if executor is not None:
                patch.setattr(tasks.runs.rereading, "wait", executor.wait)
            yield

    def tick(self, seconds: float = 0.3) -> datetime:
        """Time passes."""
        self.now += timedelta(seconds=seconds)
        return self.now

    def state(self) -> State:
        """As `flows.running.known_state`."""
        state = load_state(self.bucket, self.source.name)
        days = self.source.politeness.revisit_days
        return (
            rebuild_state(self.bucket, self.source.name, revisit_days=days) if state.rebuild_needed else state
        )

    @contextmanager
    def opened(self, flow: str) -> Iterator[Run]:
        """As `flows.running.opened_run`."""
        state = self.state()

        def make(opened: OpenRun) -> Run:
            run = Run(
                self.bucket,
                self.source,
                state,
                opened,
                spool_folder=self.spool,
                clock=lambda: self.now,
                new_id=lambda: UUID(int=next(self._ids), version=4),
            )
            run.live = opened.flow == "harvest"
            return run

        opened = self._announced(flow)
        finish_killed_runs(
            self.bucket,
            self.source.name,
            spool_folder=self.spool,
            now=self.now,
            host=self.host,
            reopen=make,
        )
        run = make(begin(self.bucket, opened))
        yield run
        for suffix in ("", keys.FEEDS):
            finish_run(self.spool, source=self.source.name, run_id=run.run_id + suffix)

    def _announced(self, flow: str) -> OpenRun:
        self.tick()
        return OpenRun(
            run_id=f"{self.now:%Y%m%d%H%M%S}-{next(self._runs):06x}",
            source=self.source.name,
            flow=flow,
            started=self.now,
            parameters={"host": self.host},
        )

    def write_warc(self, path: Path, exchanges: Sequence[Exchange]) -> Path:
        """A WARC file that others made of `exchanges`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = SegmentWriter(
            path,
            key=path.name,
            source="crawl",
            run_id="crawl",
            software="crawler",
            opened_at=self.now,
            new_id=lambda: UUID(int=next(self._ids), version=4),
        )
        for each in exchanges:
            writer.write(each)
        writer.close()
        return path

    # --- the verbs

    def harvest(
        self,
        paper: Paper,
        urls: Sequence[str],
        *,
        stops: bool = False,
        stops_the_dead: bool = False,
        meanwhile: Callable[[], Any] = lambda: None,
    ) -> list[UrlOutcome]:
        """Visit `urls`, and whatever is due; with `stops` the gate stops every batch, with `stops_the_dead` those of
        killed runs that are finished before. `meanwhile` is done between fetching a batch and storing it."""
        self.gate.stops = stops_the_dead
        with self.imagined(), self.opened("harvest") as run:
            self.gate.stops = stops
            candidates = [Candidate(url, "feed", "", modified=self.now) for url in urls]
            requests = plan(candidates, run.state, now=self.now, limit=1000).requests
            for start in range(0, len(requests), BATCH):
                fetcher: Any = _Network(paper, self)
                batch = anyio.run(run.fetch_segment, fetcher, requests[start : start + BATCH])
                meanwhile()
                run.read_segments(batch)
            self.gate.stops = False
            return list(close(run).urls)

    def reextract(
        self,
        *,
        workers: int = 1,
        seed: int = 0,
        batch: int = BATCH,
        segments: Sequence[str] = (),
        since: date | None = None,
        until: date | None = None,
        meanwhile: Callable[[], Any] = lambda: None,
    ) -> list[UrlOutcome]:
        """As `flows.reextract`. `meanwhile` is done after each batch."""
        executor = Interleaved(random.Random(seed))
        with self.imagined(executor), self.opened("reextract") as run:
            named = list(segments) or segments_of(self.bucket, self.source.name)
            places = pages_of(self.bucket, named, since=since, until=until)
            job = RereadJob(
                bucket=self.bucket,
                source=self.source,
                baseline=run.baseline,
                run_id=run.run_id,
                now=self.now,
                repeated=run.repeated,
                buried=run.state.buried,
                rejections=rejections_of(self.bucket, self.source.name),
                recount=run.recounts and not (since or until or segments),
            )
            again = pages_of(self.bucket, named, since=since, until=until)
            related = relate(
                self.bucket, self.source, again, run.state, InThisProcess(), workers=workers, size=batch
            )
            pages = PageQueue(
                places,
                article=article_in(run.state, related),
                is_another=related.is_another,
                workers=workers,
                size=batch,
            )
            for answer in reread_all(job, pages, run.state, executor):
                run.note(answer)
                meanwhile()
            release_passed(
                self.bucket, self.source.name, run.lines, by=f"reextract {run.run_id}", now=self.now
            )
            return list(close(run).urls)

    def ingest(self, files: Sequence[Path]) -> list[UrlOutcome]:
        """As `flows.ingest`."""
        with self.imagined(), self.opened("ingest") as run:
            intake = Intake(hosts=run.source.hosts, kept=fingerprints(self.bucket, self.source.name))

            def found() -> Iterator[Iterator[ForeignPage]]:
                for path in files:
                    for file in inputs(path):
                        yield intake.pages_of(file)

            for batch in batches(found(), BATCH):
                run.read_segments(run.keep_foreign(batch))
            return list(close(run).urls)

    def review(self, action: Action, which: Sequence[str] = ()) -> list[UrlOutcome]:
        """As `flows.review`: decide on all that waits, or on the items under the keys of `which`."""
        with self.imagined():
            state = self.state()
            items = list(waiting_items(self.bucket, self.source.name))
            decision = Decision(
                action=action, by="Ada", reason="decided in a test", at=self.now, keys=tuple(which)
            )
            run = begin(self.bucket, self._announced("review"))
            work = Review(
                self.bucket,
                self.source,
                state,
                run_id=run.run_id,
                now=self.now,
                baseline=NEW_SOURCE,
                repeated=known_blocks(self.bucket, self.source),
            )
            reviewed = work.carry_out(planned(items, decision))
            close_run(
                self.bucket,
                finish(run, reviewed.lines, finished=self.now, judgements=tuple(reviewed.judgements)),
            )
            return reviewed.lines

    def audit(self, *, repair: bool) -> AuditReport:
        """Of the whole bucket."""
        return audit(self.bucket, now=self.now, sources=self.sources, repair=repair)

    def takedown(self, url: str, *, dry_run: bool = False) -> TakedownReport:
        """As `flows.takedown`."""
        return takedown(
            self.bucket,
            url,
            reason="asked for",
            basis="a court",
            requested_by="Ada",
            now=self.tick(),
            sources=list(self.sources.values()),
            dry_run=dry_run,
        )

    def export(self, folder: Path) -> set[str]:
        """As `flows.export`, to the tables and to a folder: digests of the records in the tables."""
        export_records(self.bucket, Selection(), "parquet", to=None)
        export_records(self.bucket, Selection(), "jsonld", to=folder)
        tables = [
            pq.read_table(io.BytesIO(self.bucket.get(entry.key))) for entry in self.bucket.list(keys.TABLES)
        ]
        return {digest for table in tables for digest in table["record_digest"].to_pylist()}

    def bury(self) -> None:
        """The process is dead: what it held locked is free."""
        self.bucket.revive()
        self.gate.stops = False
        gc.collect()


async def _in_turn(fetcher: Any, requests: Sequence[Request], **_: Any) -> AsyncIterator[Outcome]:
    """As `tasks.fetch.fetch_batch`, one after the other."""
    for request in requests:
        yield fetcher.outcome(request)


class _Network:
    def __init__(self, paper: Paper, desk: Desk) -> None:
        self._paper = paper
        self._desk = desk

    def outcome(self, request: Request) -> Outcome:
        if self._paper.is_silent(request.url):
            return Outcome(request, skip=FetchRefusedError(SkipReason.TIMEOUT, "nobody answers"))
        exchanges = self._paper.ask(request.url, request.etag, at=self._desk.tick())
        wrong = failure(exchanges[-1], now=self._desk.now)
        if wrong is not None:
            reason = getattr(wrong, "reason", SkipReason.HTTP_ERROR)
            return Outcome(request, skip=FetchRefusedError(reason, str(wrong), exchanges=exchanges))
        return Outcome(request, fetched=Fetched(request.url, exchanges))
