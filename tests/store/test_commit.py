"""The commit protocol: what becomes of a draft, and what it costs."""

from __future__ import annotations

import dataclasses
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tasks import keys
from tasks.errors import FatalError, SkippableError, SkipReason
from tasks.record import Draft
from tasks.store.commit import Committed, commit
from tasks.store.history import History
from tasks.store.tombstones import NOTHING, Target
from tests.store.commits import numbers, put
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, capture, draft, source


def test_first_capture_of_an_article_known_by_its_url_costs_one_object():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    assert committed.outcome == "new"
    assert (committed.record.revision, committed.record.parse, committed.record.previous) == (1, 1, None)
    assert bucket.requests["put"] == 1


def test_first_capture_of_an_article_with_a_publishers_id_costs_two_objects():
    bucket = memory_bucket()
    committed = commit(bucket, draft(), PASS, source=source(article_id=r"-b(\d+)\.html"))
    assert committed.outcome == "new"
    assert bucket.requests["put"] == 2
    assert sorted(key.split("/")[0] for key in bucket.objects) == ["addresses", "articles"]


def test_unseen_article_costs_one_get_and_one_put():
    bucket = memory_bucket()
    assert put(bucket, draft(), unseen=True, buried=NOTHING).outcome == "new"
    assert dict(bucket.requests) == {"get": 1, "put": 1}


def test_article_that_was_taken_for_unseen_keeps_its_history():
    bucket = memory_bucket()
    first = put(bucket, draft("A.", 0))
    assert put(bucket, draft("A.", 1), unseen=True).outcome == "unchanged"
    revised = put(bucket, draft("B.", 2), unseen=True)
    assert (revised.outcome, revised.record.previous) == ("revised", first.record.record_digest)
    assert numbers(bucket, revised) == [(1, 1), (2, 1)]


def test_buried_article_is_refused_without_asking_the_store():
    bucket = memory_bucket()
    gone = put(bucket, draft()).head.article_id
    bucket.objects.clear()
    bucket.requests.clear()
    with pytest.raises(SkippableError, match="taken down"):
        put(bucket, draft(), unseen=True, buried=Target(frozenset({gone}), frozenset()))
    assert bucket.requests["head"] == 0


def test_unchanged_article_costs_no_object_and_one_head_request():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    again = put(bucket, draft(number=1), head=first.head)
    assert (again.outcome, again.record, again.head) == ("unchanged", None, first.head)
    assert dict(bucket.requests) == {"head": 1}


def test_unchanged_article_without_a_known_head_costs_no_object():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    again = put(bucket, draft(number=1))
    assert (again.outcome, again.head) == ("unchanged", first.head)
    assert bucket.requests["put"] == 0


def test_changed_text_is_the_next_revision_for_one_object():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    second = put(bucket, draft("The bridge is shut again.", 1), head=first.head)
    assert second.outcome == "revised"
    assert (second.record.revision, second.record.parse) == (2, 1)
    assert second.record.previous == first.record.record_digest
    assert bucket.requests["put"] == 1


def test_return_to_an_older_text_is_a_revision_of_its_own():
    bucket = memory_bucket()
    head = None
    for number, text in enumerate(("A.", "B.", "A.")):
        head = put(bucket, draft(text, number), head=head).head
    assert (head.revision, head.fetched_at) == (3, capture(2).fetched_at)


def test_stale_head_is_found_out_when_a_text_returns():
    bucket = memory_bucket()
    stale = put(bucket, draft("A.", 0)).head
    put(bucket, draft("B.", 1))
    returned = put(bucket, draft("A.", 2), head=stale)
    assert (returned.outcome, returned.record.revision) == ("revised", 3)


def test_a_capture_is_stored_once_also_where_a_head_is_taken_for_newer_than_it_is():
    bucket = memory_bucket()
    first = put(bucket, draft("A.", 0)).head
    put(bucket, draft("B.", 1))
    mistaken = dataclasses.replace(first, latest_revision=2)
    again = put(bucket, draft("B.", 1), head=mistaken)
    assert (again.outcome, again.head.revision) == ("already", 2)


@pytest.mark.parametrize("known", [True, False])
def test_same_draft_twice_is_already_there(known):
    bucket = memory_bucket()
    first = put(bucket, draft())
    again = put(bucket, draft(), head=first.head if known else None)
    assert again.outcome == "already"
    assert numbers(bucket, again) == [(1, 1)]


def test_an_older_draft_again_after_the_next_revision_is_already_there():
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    head = put(bucket, draft("B.", 1)).head
    again = put(bucket, draft("A.", 0), head=head)
    assert (again.outcome, again.head.revision) == ("already", 2)
    assert numbers(bucket, again) == [(1, 1), (2, 1)]


@pytest.mark.parametrize("text", ["A.", "C."])
def test_late_capture_equal_to_its_neighbour_in_time_is_no_revision(text):
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    put(bucket, draft("C.", 4))
    late = put(bucket, draft(text, 2))
    assert late.outcome == "already"
    assert numbers(bucket, late) == [(1, 1), (2, 1)]


def test_late_capture_that_was_missed_gets_the_next_number_and_its_place_in_time():
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    put(bucket, draft("C.", 4))
    late = put(bucket, draft("B.", 2))
    assert (late.outcome, late.record.revision) == ("revised", 3)
    assert (late.head.revision, late.head.latest_revision) == (2, 3)
    told = History(bucket, late.head.article_id).current()
    assert [record.article.text for record in told] == ["A.", "B.", "C."]
    after = put(bucket, draft("C.", 5), head=late.head)
    assert after.outcome == "unchanged"


def test_record_names_the_digest_of_the_record_before_it():
    bucket = memory_bucket()
    for number in range(4):
        put(bucket, draft(f"Version {number}.", number))
    history = History(bucket, put(bucket, draft("Version 3.", 9)).head.article_id)
    records = [history.record(key) for key in history.keys]
    assert [record.previous for record in records[1:]] == [record.record_digest for record in records[:-1]]


def test_taken_down_article_is_refused():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    bucket.objects.clear()
    bucket.put(keys.tombstone(committed.head.article_id), b"{}", content_type="application/json")
    with pytest.raises(SkippableError) as refused:
        put(bucket, draft())
    assert refused.value.reason is SkipReason.TAKEN_DOWN


def test_altered_head_stops_the_commit():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    key = keys.record(committed.head.article_id, 1, 1)
    bucket.objects[key] = bucket.objects[key].replace(b"is open", b"is shut")
    with pytest.raises(FatalError, match="altered"):
        put(bucket, draft("B.", 1))


def race(bucket, drafts: list[Draft]) -> list[Committed]:
    barrier = threading.Barrier(len(drafts))

    def one(item: Draft) -> Committed:
        barrier.wait()
        return put(bucket, item)

    with ThreadPoolExecutor(len(drafts)) as pool:
        return list(pool.map(one, drafts))


def test_thirty_two_writers_of_different_texts_lose_no_revision():
    bucket = memory_bucket()
    race(bucket, [draft(f"Version {n}.", n) for n in range(32)])
    history = History(bucket, put(bucket, draft("Version 31.", 31)).head.article_id)
    assert [key.revision for key in history.keys] == list(range(1, 33))
    assert {history.record(key).article.text for key in history.keys} == {f"Version {n}." for n in range(32)}
    assert history.head().article.text == "Version 31."


def test_thirty_two_writers_of_one_text_make_one_record():
    bucket = memory_bucket()
    results = race(bucket, [draft("One text.", n) for n in range(32)])
    assert sorted({result.outcome for result in results}) in (
        ["already", "new"],
        ["already", "new", "unchanged"],
        ["new", "unchanged"],
    )
    assert sum(result.outcome == "new" for result in results) == 1
    assert [key for key in bucket.objects if key.startswith("articles/")] == [
        keys.record(results[0].head.article_id, 1, 1)
    ]
