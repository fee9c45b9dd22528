"""How stored pages are dealt out to workers, and what their answers do."""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tasks.runs.rereading
from infra.workers import InThisProcess
from tasks.errors import FatalError, RetriableError
from tasks.figures import NEW_SOURCE
from tasks.runs.rereading import LEAST, PageQueue, RereadAnswer, RereadBatch, RereadJob, reread_all
from tasks.store.captures import PagePlace
from tasks.store.manifest import UrlOutcome
from tasks.store.state import State
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


def queue_of(found: list[PagePlace], *, workers: int = 1, size: int = 10) -> PageQueue:
    """Pages of which each address is an article; what redirects led to was asked for at another."""
    return PageQueue(
        found,
        article=lambda place: place.url,
        is_another=lambda place: bool(place.hops),
        workers=workers,
        size=size,
    )


Dealt = list[tuple[int, tuple[PagePlace, ...]]]
"""Batches as they were dealt out, each with the number of those that were done by then."""


def dealt(articles: list[int], *, workers: int, size: int) -> Dealt:
    """Every batch; the oldest is done when no other can be had, or as many are under way as there are workers."""
    queue = queue_of(places(articles), workers=workers, size=size)
    found: Dealt = []
    done = 0
    while True:
        batch = queue.batch() if len(found) - done < workers else ()
        if batch:
            found.append((done, batch))
        elif done < len(found):
            queue.done(found[done][1])
            done += 1
        else:
            assert queue.pages == len(articles)
            return found


ARTICLES = st.lists(st.integers(0, 12), max_size=120)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_every_page_is_dealt_out_once(articles, workers, size):
    pages = [place for _, batch in dealt(articles, workers=workers, size=size) for place in batch]
    assert sorted(pages, key=lambda place: place.start) == places(articles)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_a_capture_is_dealt_out_when_the_one_before_it_of_its_article_is_done(articles, workers, size):
    last: dict[str, tuple[int, int]] = {}
    for number, (done, batch) in enumerate(dealt(articles, workers=workers, size=size)):
        for place in batch:
            before, start = last.get(place.url, (-1, -1))
            assert before < done
            assert start < place.start
            last[place.url] = (number, place.start)


@given(ARTICLES, st.integers(1, 4), st.integers(1, 10))
def test_no_batch_is_too_long_or_has_an_article_twice(articles, workers, size):
    for _, batch in dealt(articles, workers=workers, size=size):
        assert len(batch) <= size
        assert max(Counter(place.url for place in batch).values()) == 1


def led_to(place: PagePlace) -> PagePlace:
    old = "https://www.example-gazette.com/old.html"
    return replace(place, asked=old, hops=(old,))


def test_an_articles_own_pages_are_dealt_out_before_the_one_that_a_redirect_led_to():
    led, other, own, once_more = places([1, 2, 1, 1])
    led = led_to(led)
    queue = queue_of([led, other, own, once_more])
    found = []
    while batch := queue.batch():
        queue.done(batch)
        found.append(batch)
    assert found == [(own, other), (once_more,), (led,)]


def test_a_later_visit_to_an_articles_own_page_does_not_come_before_the_redirect_of_an_earlier_one():
    led, own = places([1, 1])
    led, own = led_to(led), replace(own, segment="t")
    queue = queue_of([led, own])
    assert queue.batch() == (led,)


def sizes(articles: list[int], *, workers: int, size: int) -> list[int]:
    return [len(batch) for _, batch in dealt(articles, workers=workers, size=size)]


def test_one_worker_gets_whole_batches():
    assert sizes(list(range(1200)), workers=1, size=500) == [500, 500, 200]


def test_the_last_batches_of_several_workers_are_short_but_no_crumbs():
    found = sizes(list(range(6000)), workers=2, size=500)
    assert found[:8] == [500] * 8
    assert found == sorted(found, reverse=True)
    assert sum(found[-2:]) <= 2 * LEAST
    assert min(found[:-1]) == LEAST


def test_a_few_articles_with_many_captures_keep_every_worker_busy():
    every_day = [article for _ in range(20) for article in range(30)]
    found = dealt(every_day, workers=2, size=500)
    assert [len(batch) for _, batch in found] == [15] * 40


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
    monkeypatch.setattr(tasks.runs.rereading, "reread_batch", made)
    monkeypatch.setattr(tasks.runs.rereading, "RETRY_AFTER", (0.0, 0.0))
    return made


def read(articles: list[int], executor: Executor, *, workers: int = 1) -> list[str]:
    pages = queue_of(places(articles), workers=workers, size=5)
    job = RereadJob(None, source(), NEW_SOURCE, "run", START)  # type: ignore[arg-type]
    answers = reread_all(job, pages, State("gazette"), executor)
    return [line.url for answer in answers for line in answer.lines]


def test_batches_run_beside_each_other_and_never_on_one_article(reader):
    with ThreadPoolExecutor(4) as pool:
        urls = read([number % 17 for number in range(300)], pool, workers=4)
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
