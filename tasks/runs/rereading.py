"""Stored pages read again, many at once: what `reextract` does.

A worker gets batches: where pages lie, and what is known of their addresses. It reads them from the bucket,
has them judged and stores what is new, the same way a harvest does, and answers with a line for each page.
Nothing but the store is asked.

The captures of one article are read in the order in which they were made, because a revision is told from
the captures around it. So a batch has one capture of an article at most, and while it is under way no other batch
has one of the same articles. Beyond that any worker takes what comes next, and the last batches are short: no worker
waits long for another.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, replace
from datetime import date, datetime
from math import ceil

from tasks import keys
from tasks.capture.reading import DamagedSegment
from tasks.errors import FatalError, RetriableError
from tasks.extract import RepeatedBlocks
from tasks.extract.learning import Seen
from tasks.figures import Baseline
from tasks.runs.burying import without_taken_down
from tasks.runs.reading import PageReading, read_pages, seen_in
from tasks.runs.settling import SettledBatch, batch_context, settle_batch
from tasks.source import Source
from tasks.store.captures import PagePlace, between, captures_at, pages_in, read_places
from tasks.store.entries import Entry
from tasks.store.manifest import UrlOutcome
from tasks.store.quarantine import Rejections, Settlement, list_quarantine, settle
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import State
from tasks.store.tombstones import NOTHING, Target, taken_down
from tasks.validate.report_html import ReportItem
from tasks.validate.verdict import BatchVerdict

RETRY_AFTER = (5.0, 30.0)
"""Seconds before a batch is tried again, beyond what each request to the store is tried."""
PASSED = frozenset({"new", "revised", "reparsed", "unchanged", "already"})
"""Outcomes of a page that the expectations let pass."""
LOOK_AHEAD = 2
"""Batches of pages that are held ready for each worker; more finds more different articles in archives that were
harvested often, and costs 0.3 KB a page."""
LEAST = 100
"""Pages of one of the last batches: half a second's work. Fewer, and the gate's cost for a batch begins to show
(45 ms), and what it sees of the batch as a whole says less."""


@dataclass(frozen=True, slots=True)
class RereadJob:
    """What is the same for every batch of a run. Picklable."""

    bucket: Bucket
    source: Source
    baseline: Baseline
    run_id: str
    now: datetime
    repeated: RepeatedBlocks | None = None
    """What is known to stand on every page of the source."""
    buried: Target = NOTHING
    """What had been taken down when the run began, of any source."""
    rejections: Rejections | None = None
    """What operators decided to keep out."""
    recount: bool = False
    """Whether answers tell what stands on the pages, because nothing was ever learned of the source."""


@dataclass(frozen=True, slots=True)
class RereadBatch:
    """Pages for one worker, each of another article, and what is known of their addresses. Picklable."""

    places: tuple[PagePlace, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class RereadAnswer:
    """What became of a batch. Picklable, and small: records stay with the worker."""

    lines: tuple[UrlOutcome, ...]
    entries: tuple[Entry, ...]
    """Of the addresses of which something else is known now."""
    verdict: BatchVerdict | None
    """Without the verdicts on single records."""
    broken: tuple[ReportItem, ...]
    seen: tuple[tuple[str, Seen], ...] = ()
    """By article, where the job asks for it."""


def reread_batch(job: RereadJob, batch: RereadBatch) -> RereadAnswer:
    """Read, judge and store one batch. Safe to do again.

    Raises RetriableError when the store does not answer, and FatalError.
    """
    try:
        return _reread_batch(job, batch)
    except FatalError as error:
        # As its base, because errors with arguments of their own do not survive the way between processes.
        raise FatalError(error.message, mend=error.mend) from None


def _reread_batch(job: RereadJob, batch: RereadBatch) -> RereadAnswer:
    # Another machine may have taken something down since.
    buried = job.buried | taken_down(job.bucket, but=job.buried)
    state = State(job.source.name, batch.entries, buried=buried)
    known = {entry.url: entry for entry in batch.entries}
    readings: list[PageReading] = []
    unread: list[UrlOutcome] = []
    try:
        for place, body in read_places(job.bucket, batch.places):
            try:
                readings += read_pages(captures_at(place, body), job.source, job.repeated)
            except DamagedSegment as error:
                unread.append(UrlOutcome(url=place.asked, outcome="failed", reason=str(error)))
    except MissingKey as error:
        raise FatalError(
            f"{error.message} although it was listed", mend="run `pressmark audit`, then this again"
        ) from error
    readings = without_taken_down(readings, buried, job.source)
    context = batch_context(readings, run_id=job.run_id, now=job.now, candidates=0, live=False)
    settled = settle_batch(
        job.bucket,
        readings,
        state,
        source=job.source,
        context=context,
        baseline=job.baseline,
        repeated=job.repeated,
        rejections=job.rejections,
        again=True,
    )
    return RereadAnswer(
        lines=(*(page.outcome for page in settled.pages), *unread),
        entries=tuple(entry for entry in state.changed() if known.get(entry.url) != entry),
        verdict=replace(settled.verdict, records={}) if settled.verdict else None,
        broken=settled.broken,
        seen=tuple(_seen(readings, settled)) if job.recount else (),
    )


def _seen(readings: Iterable[PageReading], settled: SettledBatch) -> Iterator[tuple[str, Seen]]:
    for reading, page in zip(readings, settled.pages, strict=True):
        if reading.draft and page.outcome.article_id and page.outcome.outcome in PASSED:
            yield page.outcome.article_id, seen_in(reading.draft.article, reading.reference)


class PageQueue:
    """Deals pages out in batches. Not for sharing between threads."""

    def __init__(
        self,
        places: Iterable[PagePlace],
        *,
        article: Callable[[PagePlace], str],
        is_another: Callable[[PagePlace], bool],
        workers: int,
        size: int,
    ) -> None:
        """`places` in order of time; `article` says which article a page belongs to, as far as is known, and
        `is_another` whether it was asked for at another address than the article's own.

        `size` is the most pages of a batch.
        """
        self.workers = workers
        self.pages = 0
        """Dealt out so far."""
        self._places = iter(places)
        self._article = article
        self._is_another = is_another
        self._size = size
        self._waiting: deque[tuple[str, PagePlace]] = deque()
        self._under_way: dict[tuple[PagePlace, ...], frozenset[str]] = {}
        self._ended = False
        self._segment = ""
        self._others: dict[str, PagePlace] = {}
        """By article, the first page of that segment that was asked for at another address."""

    def batch(self) -> tuple[PagePlace, ...]:
        """The next pages, each of another article and none of an article that is under way. None when that is not
        available before `done`, or all were dealt out."""
        self._look_ahead()
        busy = frozenset().union(*self._under_way.values())
        size = self._next_size(busy)
        taken: dict[str, PagePlace] = {}
        left: deque[tuple[str, PagePlace]] = deque()
        for article, place in self._waiting:
            if article in taken or article in busy or len(taken) == size:
                left.append((article, place))
            else:
                taken[article] = place
        self._waiting = left
        batch = tuple(taken.values())
        if batch:
            self._under_way[batch] = frozenset(taken)
        self.pages += len(batch)
        return batch

    def done(self, batch: tuple[PagePlace, ...]) -> None:
        """Let the articles of `batch` be dealt out again."""
        del self._under_way[batch]

    def _look_ahead(self) -> None:
        while len(self._waiting) < LOOK_AHEAD * self._size * self.workers:
            place = next(self._places, None)
            if place is None:
                self._ended = True
                return
            article = self._article(place)
            self._waiting.insert(self._turn(article, place), (article, place))

    def _turn(self, article: str, place: PagePlace) -> int:
        """How many are to be dealt out before `place`.

        A harvest stores an article's own page first, whichever of the pages of one segment it fetched first.
        """
        if place.segment != self._segment:
            self._segment, self._others = place.segment, {}
        if self._is_another(place):
            self._others.setdefault(article, place)
        elif (other := self._others.get(article)) is not None:
            for at, (_, waiting) in enumerate(self._waiting):
                if waiting is other:
                    return at
        return len(self._waiting)

    def _next_size(self, busy: frozenset[str]) -> int:
        if self.workers == 1:
            return self._size
        # A source of few articles and many captures: no worker takes all of them.
        free = len({article for article, _ in self._waiting} - busy)
        size = min(self._size, ceil(free / max(1, self.workers - len(self._under_way))))
        if self._ended:
            size = min(size, max(LEAST, ceil(len(self._waiting) / (2 * self.workers))))
        return size


def reread_all(job: RereadJob, pages: PageQueue, state: State, executor: Executor) -> Iterator[RereadAnswer]:
    """The answer to every batch, as they come; `state` is brought up to date with each.

    Raises FatalError when a worker died or a batch cannot be settled.
    """
    running: dict[Future[RereadAnswer], tuple[RereadBatch, int]] = {}
    # One more than there are workers, so that none waits while an answer is being noted.
    most = pages.workers + 1 if pages.workers > 1 else 1

    def send(batch: RereadBatch, tries: int) -> None:
        running[executor.submit(reread_batch, job, batch)] = (batch, tries)

    def send_more() -> None:
        while len(running) < most and (places := pages.batch()):
            entries = state.entries(url for place in places for url in (place.url, *place.hops))
            send(RereadBatch(places, tuple(entries)), 0)

    try:
        send_more()
        while running:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                batch, tries = running.pop(future)
                try:
                    answer = future.result()
                except RetriableError:
                    if tries == len(RETRY_AFTER):
                        raise
                    time.sleep(RETRY_AFTER[tries])
                    send(batch, tries + 1)
                    continue
                pages.done(batch.places)
                for entry in answer.entries:
                    state.put(entry)
                    if entry.head is not None:
                        state.put_head(entry.head)
                send_more()
                yield answer
    except BrokenExecutor as error:
        raise FatalError(
            "a reading process died (out of memory?)", mend="run it again with fewer --workers"
        ) from error
    finally:
        for future in running:
            future.cancel()


def pages_of(
    bucket: Bucket,
    segments: Sequence[str],
    *,
    since: date | None,
    until: date | None,
    begun: Callable[[int], None] = lambda _: None,
) -> Iterator[PagePlace]:
    """Every page of `segments` captured from `since` to `until`; `begun` hears how many were begun."""
    for number, segment in enumerate(segments, 1):
        begun(number)
        yield from between(pages_in(bucket, segment), since, until)


def release_passed(
    bucket: Bucket, source: str, lines: Iterable[UrlOutcome], *, by: str, now: datetime
) -> int:
    """Settle what waited in quarantine and was stored from the same capture now; how many there were."""
    waiting = {item.capture_id: item.key for item in list_quarantine(bucket, source)}
    released = 0
    for line in lines if waiting else ():
        key = waiting.pop(keys.capture_id(line.capture), None) if line.capture else None
        if key is not None and line.outcome in PASSED:
            settle(
                bucket,
                key,
                Settlement(decision="released", by=by, reason="read again, and it is stored", at=now),
            )
            released += 1
    return released
