"""The promises of the commit on a real store, with real writers at once."""

from __future__ import annotations

import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context

import pytest

from tasks.record import Draft
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.history import History
from tasks.store.rebuild import rebuild_state
from tasks.store.s3.bucket import Bucket
from tasks.store.state import load_state, save_state
from tests.store.samples import PASS, URL, draft, source

pytestmark = pytest.mark.server

SOURCE = source()
NUMBERED = source(article_id=r"-b(\d+)\.html")


def race(store: Bucket, drafts: list[Draft]) -> list[str]:
    barrier = threading.Barrier(len(drafts))

    def one(item: Draft) -> str:
        barrier.wait()
        return commit(store, item, PASS, source=SOURCE).outcome

    with ThreadPoolExecutor(len(drafts)) as pool:
        return list(pool.map(one, drafts))


def test_thirty_two_writers_of_different_texts_lose_no_revision(store):
    race(store, [draft(f"Version {n}.", n) for n in range(32)])
    history = History(store, Archive(store).find(URL))
    records = [history.record(key) for key in history.keys]
    assert [record.revision for record in records] == list(range(1, 33))
    assert {record.article.text for record in records} == {f"Version {n}." for n in range(32)}
    assert [record.previous for record in records[1:]] == [record.record_digest for record in records[:-1]]
    assert Archive(store).record(URL).article.text == "Version 31."


def test_thirty_two_writers_of_one_text_make_one_record(store):
    outcomes = race(store, [draft("One text.", n) for n in range(32)])
    assert outcomes.count("new") == 1
    assert len(History(store, Archive(store).find(URL)).keys) == 1


def test_thirty_two_writers_of_one_draft_make_one_record(store):
    outcomes = race(store, [draft("One text.", 0)] * 32)
    assert set(outcomes) <= {"new", "already"}
    assert len(History(store, Archive(store).find(URL)).keys) == 1


def _store(store: Bucket, item: Draft) -> str:
    return commit(store, item, PASS, source=NUMBERED).outcome


def test_writers_in_other_processes_share_one_history(store):
    drafts = [draft(f"Version {n % 5}.", n % 5) for n in range(20)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        list(pool.map(partial(_store, store), drafts))
    history = History(store, Archive(store).find(URL))
    assert sorted(history.record(key).article.text for key in history.keys) == [
        f"Version {n}." for n in range(5)
    ]


def test_state_is_rebuilt_and_saved(store):
    heads = {}
    for number in range(30):
        url = f"https://www.example-gazette.com/world/story-number-{number}-of-many"
        item = draft("A.", number, url=url, canonical_url=url)
        heads[url] = commit(store, item, PASS, source=SOURCE).head
    save_state(store, rebuild_state(store, "gazette"))
    assert {entry.url: entry.head for entry in load_state(store, "gazette")} == heads
