"""How stored pages are dealt out to workers, and what their answers do."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tasks.rereading
from infra.workers import InThisProcess
from tasks.errors import FatalError, RetriableError
from tasks.rereading import Lanes, RereadAnswer, RereadBatch, RereadJob, reread_all
from tasks.store.captures import PagePlace
from tasks.store.manifest import UrlOutcome
from tasks.store.state import State
from tasks.validate.figures import NEW_SOURCE
from tests.store.samples import source

START = datetime(2026, 11, 22, tzinfo=UTC)


def places(articles: list[int]) -> list[PagePlace]:
    return [
        PagePlace(
            segment="s",
            start=number,
            offset=number,
            end=number + 1,
            asked=f"https://www.example-gazette.com/{article}.html",
            url=f"https://www.example-gazette.com/{article}.html",
            fetched_at=START + timedelta(seconds=number),
        )
        for number, article in enumerate(articles)
    ]


def dealt(articles: list[int], *, count: int, size: int) -> list[list[tuple[PagePlace, ...]]]:
    """The batches of every lane, the lanes taking turns."""
    lanes = Lanes(places(articles), article=lambda place: place.url, count=count, size=size)
    found: list[list[tuple[PagePlace, ...]]] = [[] for _ in range(count)]
    open_lanes = set(range(count))
    while open_lanes:
        for lane in sorted(open_lanes):
            batch = lanes.batch(lane)
            if batch:
                found[lane].append(batch)
            else:
                open_lanes.discard(lane)
    assert lanes.pages == len(articles)
    return found


ARTICLES = st.lists(st.integers(0, 12), max_size=120)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_every_page_is_dealt_out_once(articles, count, size):
    pages = [place for lane in dealt(articles, count=count, size=size) for batch in lane for place in batch]
    assert sorted(pages, key=lambda place: place.start) == places(articles)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_the_captures_of_an_article_stay_in_one_lane_and_in_order_of_time(articles, count, size):
    seen: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for lane, batches in enumerate(dealt(articles, count=count, size=size)):
        for batch in batches:
            for place in batch:
                seen[place.url].append((lane, place.start))
    for captures in seen.values():
        assert len({lane for lane, _ in captures}) == 1
        assert captures == sorted(captures)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_no_batch_is_too_long_or_has_an_article_twice(articles, count, size):
    for lane in dealt(articles, count=count, size=size):
        for batch in lane:
            assert len(batch) <= size
            assert max(Counter(place.url for place in batch).values()) == 1


@dataclass
class Reader:
    """In place of reading: notes what it is given, and may fail."""

    faults: list[Exception]

    def __post_init__(self) -> None:
        self.batches: list[RereadBatch] = []
        self.busy: Counter[str] = Counter()
        self.overlaps = 0
        self.lock = threading.Lock()

    def __call__(self, _job: RereadJob, batch: RereadBatch) -> RereadAnswer:
        with self.lock:
            self.batches.append(batch)
            fault = self.faults.pop(0) if self.faults else None
            self.busy.update(place.url for place in batch.places)
            self.overlaps += max(self.busy.values()) > 1
        if fault is not None:
            with self.lock:
                self.busy.subtract(place.url for place in batch.places)
            raise fault
        lines = tuple(UrlOutcome(url=place.url, outcome="already") for place in batch.places)
        with self.lock:
            self.busy.subtract(place.url for place in batch.places)
        return RereadAnswer(lines, (), None, ())


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader([])
    monkeypatch.setattr(tasks.rereading, "reread_batch", made)
    monkeypatch.setattr(tasks.rereading, "RETRY_AFTER", (0.0, 0.0))
    return made


def read(articles: list[int], executor: Executor, *, count: int = 1) -> list[str]:
    lanes = Lanes(places(articles), article=lambda place: place.url, count=count, size=5)
    job = RereadJob(None, source(), NEW_SOURCE, "run", START)  # type: ignore[arg-type]
    answers = reread_all(job, lanes, State("gazette"), executor)
    return [line.url for answer in answers for line in answer.lines]


def test_lanes_run_beside_each_other_and_never_on_one_article(reader):
    with ThreadPoolExecutor(4) as pool:
        urls = read([number % 17 for number in range(300)], pool, count=4)
    assert len(urls) == 300
    assert reader.overlaps == 0


def test_a_batch_that_the_store_did_not_answer_is_tried_again(reader):
    reader.faults += [RetriableError("no answer"), RetriableError("no answer")]
    assert len(read([1, 2, 3], InThisProcess())) == 3
    assert len({batch.places for batch in reader.batches}) == 1


def test_a_store_that_stays_silent_ends_the_run(reader):
    reader.faults += [RetriableError("no answer")] * 3
    with pytest.raises(RetriableError):
        read([1, 2, 3], InThisProcess())


class Broken(Executor):
    """Its workers have died."""

    def submit(self, *_: object, **__: object) -> Future[RereadAnswer]:
        future: Future[RereadAnswer] = Future()
        future.set_exception(BrokenExecutor("a process died"))
        return future


def test_a_worker_that_died_is_said_in_one_line():
    with pytest.raises(FatalError, match="reading process died") as raised:
        read([1], Broken())
    assert "--workers" in raised.value.mend
