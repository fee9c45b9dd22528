"""One run on one source: what it holds open from its first request to its manifest.

The steps of a batch, in the order of their writes:

1. `fetch_segment`  asks for pages and keeps every exchange in a segment on the local disk (the spool);
2. `read_segments`  puts the segments into the bucket, reads the pages, has the batch judged, stores records.

Whatever dies in between, the segment is there, and step 2 done again finds what it had done. `closing` ends the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from uuid import UUID

from tasks import keys
from tasks.capture.foreign import ForeignPage
from tasks.capture.spool import SealedSegment, Spool
from tasks.errors import SkipReason
from tasks.extract import NAME as EXTRACTOR_NAME
from tasks.extract import VERSION as EXTRACTOR_VERSION
from tasks.extract import RepeatedBlocks
from tasks.extract.learning import Recount, Seen
from tasks.fetch.batch import Outcome, fetch_batch
from tasks.fetch.exchange import Exchange
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request
from tasks.figures import Baseline, BatchFigures
from tasks.record import CaptureReference, Record
from tasks.report.progress import Listener, nobody
from tasks.runs.burying import upload_unread, upload_without_taken_down, without_taken_down
from tasks.runs.reading import PageReading, read_pages, seen_in
from tasks.runs.rereading import RereadAnswer
from tasks.runs.settling import batch_context, settle_batch
from tasks.runs.storing import StoredPage
from tasks.software import SOFTWARE
from tasks.source import Source
from tasks.store.entries import Visit, visited
from tasks.store.knowledge import known_blocks, read_evidence
from tasks.store.manifest import (
    REPORT,
    OpenRun,
    UrlOutcome,
    open_run,
)
from tasks.store.quarantine import Rejections
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State
from tasks.store.tombstones import NOTHING, taken_down
from tasks.store.usual import good_figures, usual_day
from tasks.validate.report_html import ReportItem
from tasks.validate.verdict import BatchVerdict


@dataclass(frozen=True, slots=True)
class FetchedBatch:
    """What one batch of requests left: segments on the local disk, and requests that left nothing."""

    segments: tuple[SealedSegment, ...]
    uncaptured: tuple[UrlOutcome, ...]
    """Refused by robots.txt, timed out, too large: no exchange to keep."""


class Run:
    """A run on `source`. Not for sharing between threads, except as the methods say."""

    def __init__(
        self,
        bucket: Bucket,
        source: Source,
        state: State,
        opened: OpenRun,
        *,
        spool_folder: Path,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        progress: Listener = nobody,
    ) -> None:
        self.bucket = bucket
        self.source = source
        self.state = state
        self.opened = opened
        self.spool_folder = spool_folder
        self.candidates = 0
        """Addresses found by discovery, for the gate."""
        self.planned = 0
        """Requests of the whole run, for whoever watches."""
        self.live = True
        """False when stored pages are read again: volume and reach are then not judged."""
        self.rejections: Rejections | None = None
        """What operators decided to keep out; only captures that are not new can be of it."""
        self.faults: list[str] = []
        self.lines: list[UrlOutcome] = []
        self.revised: list[Record] = []
        """The publisher's changes that this run wrote, in order. All that it wrote would fill the memory."""
        self.seen: list[Seen] = []
        """The articles that this run stored first, for learning what stands on every page."""
        self.verdicts: list[BatchVerdict] = []
        self.segments: list[str] = []
        self.broken: list[ReportItem] = []
        """Records that broke a rule, for the report."""
        self.led_away: list[str] = []
        """For each page that redirected to a host which is not the source's: which host that is, in words."""
        self.recount = Recount()
        """What workers saw in stored articles, where that is to be learned from."""
        self.buried_before = state.buried
        """What had been taken down when the run began."""
        self._clock = clock
        self._new_id = new_id
        self._progress = progress
        self._asked = 0
        self._settled = 0

    @property
    def run_id(self) -> str:
        return self.opened.run_id

    @property
    def report_key(self) -> str:
        """Where the validation report of the run lies."""
        return self.opened.key(REPORT)

    def now(self) -> datetime:
        """The time of day, aware."""
        return self._clock()

    @property
    def share_done(self) -> float:
        """How much of the run is done, from 0 to 1: a page that was asked for is half done until it is settled."""
        return min(1.0, (self._asked + self._settled) / (2 * self.planned)) if self.planned else 0.0

    # --- fetching

    async def fetch_segment(self, fetcher: Fetcher, requests: Sequence[Request]) -> FetchedBatch:
        """Ask for `requests` and keep what comes. May run while another batch is being read."""
        uncaptured: list[UrlOutcome] = []
        with self._spool() as spool:
            outcomes = fetch_batch(fetcher, requests, allowed_hosts=self.source.hosts)
            async with aclosing(outcomes) as finished:
                async for outcome in finished:
                    self._asked += 1
                    self._progress(self._asked, self.planned)
                    kept = self._last_capture(outcome.request.url)
                    for exchange in _worth_keeping(outcome):
                        spool.write(exchange, refers_to=kept if kept and kept.url == exchange.url else None)
                    if outcome.skip is not None and outcome.skip.reason is SkipReason.OFF_SITE:
                        self.led_away.append(outcome.skip.message)
                    if outcome.skip is not None and not _speaks_for_itself(outcome.exchanges):
                        uncaptured.append(
                            UrlOutcome(url=outcome.request.url, outcome="skipped", reason=outcome.skip.reason)
                        )
            return FetchedBatch(spool.seal(), tuple(uncaptured))

    def keep_evidence(self, exchanges: Iterable[Exchange]) -> None:
        """Keep the exchanges with feeds, sitemaps and robots.txt in a segment of their own, so that they are
        never read as pages."""
        with self._spool(keys.FEEDS) as spool:
            for exchange in exchanges:
                spool.write(exchange)
            for segment in spool.seal():
                if upload_unread(segment, self.state.buried, bucket=self.bucket, now=self.now()):
                    self.segments.append(segment.key)
                segment.release()

    def keep_foreign(self, pages: Iterable[ForeignPage]) -> FetchedBatch:
        """Copy pages that others captured into a segment of ours."""
        with self._spool() as spool:
            for page in pages:
                for exchange in page.exchanges:
                    spool.write(exchange)
            return FetchedBatch(spool.seal(), ())

    def _spool(self, suffix: str = "") -> Spool:
        return Spool(
            self.spool_folder,
            source=self.source.name,
            run_id=self.run_id + suffix,
            software=SOFTWARE,
            new_id=self._new_id,
        )

    def _last_capture(self, url: str) -> CaptureReference | None:
        entry = self.state.get(url)
        return entry.standing_capture if entry else None

    # --- reading

    def read_segments(self, batch: FetchedBatch) -> list[StoredPage]:
        """Upload, read, judge and store one batch, and note what became of every address."""
        # Another machine may have taken something down since.
        self.state.buried |= taken_down(self.bucket, but=self.state.buried)
        readings: list[PageReading] = []
        for segment in batch.segments:
            read, is_there = self._kept(segment)
            if is_there and segment.key not in self.segments:  # a task that is tried again comes by twice
                self.segments.append(segment.key)
            readings += read
        stored = self.settle(readings, batch.uncaptured)
        self._settled += len(stored) + len(batch.uncaptured)
        for segment in batch.segments:
            segment.release()
        return stored

    def _kept(self, segment: SealedSegment) -> tuple[list[PageReading], bool]:
        """What a segment says, and whether it is in the bucket: put there first, unless something was taken down."""
        found = read_pages(segment.captures(), self.source, self.repeated)
        buried = self.state.buried
        if buried == NOTHING:
            segment.upload(self.bucket)
            return list(found), True
        read = without_taken_down(found, buried, self.source)
        return read, upload_without_taken_down(
            segment, read, buried, bucket=self.bucket, source=self.source, now=self.now()
        )

    def settle(
        self, readings: Sequence[PageReading], uncaptured: Sequence[UrlOutcome] = ()
    ) -> list[StoredPage]:
        """Judge and store one batch of readings, and note what became of every address."""
        context = batch_context(
            readings,
            uncaptured,
            run_id=self.run_id,
            now=self.now(),
            candidates=self.candidates,
            live=self.live,
        )
        settled = settle_batch(
            self.bucket,
            readings,
            self.state,
            source=self.source,
            context=context,
            baseline=self.baseline,
            repeated=self.repeated,
            rejections=self.rejections,
        )
        if settled.verdict is not None:
            self.verdicts.append(settled.verdict)
        self.broken += settled.broken
        self.lines += [page.outcome for page in settled.pages]
        self.lines += uncaptured
        self.revised += [
            page.record for page in settled.pages if page.record and page.outcome.outcome == "revised"
        ]
        if self.source.extract.repeated:
            first = (page.record for page in settled.pages if page.record and _is_first(page))
            self.seen += [seen_in(record.article, record.capture) for record in first]
        for line in uncaptured:
            self._remember_skip(line)
        return list(settled.pages)

    def note(self, answer: RereadAnswer) -> None:
        """Take what a worker did with a batch into this run's account."""
        self.lines += answer.lines
        self.broken += answer.broken
        if answer.verdict is not None:
            self.verdicts.append(answer.verdict)
        for article_id, seen in answer.seen:
            self.recount.add(article_id, seen)
        self._progress(len(self.lines), self.planned)

    @cached_property
    def repeated(self) -> RepeatedBlocks | None:
        """What is known to stand on every page of the source: the same from the run's first page to its last."""
        return known_blocks(self.bucket, self.source)

    @cached_property
    def recounts(self) -> bool:
        """Whether what stands on every page has to be learned from stored articles: nothing is known of them."""
        return self.source.extract.repeated and read_evidence(self.bucket, self.source.name).articles == 0

    @cached_property
    def baseline(self) -> Baseline:
        """The source's usual day, by its last good runs."""
        return usual_day(self.bucket, self.source.name, self.history)

    @cached_property
    def history(self) -> list[BatchFigures]:
        """Figures of the last good runs, oldest first."""
        return good_figures(self.bucket, self.source.name, self.now())

    def _remember_skip(self, line: UrlOutcome) -> None:
        entry = self.state.get(line.url)
        self.state.put(
            visited(
                entry,
                Visit(line.url, self.now(), skip=SkipReason(line.reason)),
                revisit_days=self.source.politeness.revisit_days,
            )
        )


def begin(bucket: Bucket, opened: OpenRun) -> OpenRun:
    """Announce the run with the versions that it works under."""
    versions = {"pressmark": SOFTWARE, "extractor": f"{EXTRACTOR_NAME}/{EXTRACTOR_VERSION}"}
    return open_run(bucket, opened.model_copy(update={"versions": versions}))


def _is_first(page: StoredPage) -> bool:
    return page.outcome.outcome == "new"


def _worth_keeping(outcome: Outcome) -> Iterator[Exchange]:
    """The exchanges to capture. A body that was cut short or refused is none: read again, it would pass for
    a page."""
    for exchange in outcome.exchanges:
        if outcome.skip is None or exchange.status >= 300:
            yield exchange


def _speaks_for_itself(exchanges: Sequence[Exchange]) -> bool:
    """True when the last exchange says by its status why there is no page: reading the segment finds it."""
    return bool(exchanges) and exchanges[-1].status >= 400
