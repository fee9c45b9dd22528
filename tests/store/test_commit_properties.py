"""What holds for every order of captures, every death and every repetition."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tasks.keys import RecordKey
from tasks.record import Draft
from tasks.store.commit import commit
from tasks.store.history import History
from tests.store.memory_bucket import MemoryBucket, memory_bucket
from tests.store.samples import PASS, article, draft, source

SOURCE = source(article_id=r"-b(\d+)\.html")

TEXTS = st.lists(st.sampled_from("ABC"), min_size=1, max_size=8)


def store(bucket: Any, items: list[Draft], **more: Any) -> list[str]:
    return [commit(bucket, item, PASS, source=SOURCE, **more).outcome for item in items]


def history(bucket: Any, item: Draft) -> History:
    return History(bucket, commit(bucket, item, PASS, source=SOURCE).head.article_id)


def runs_of_equals(texts: list[str]) -> list[str]:
    return [text for text, _ in itertools.groupby(texts)]


@given(TEXTS)
def test_captures_in_order_give_one_revision_for_each_change(texts):
    bucket = memory_bucket()
    drafts = [draft(f"{text}.", number) for number, text in enumerate(texts)]
    store(bucket, drafts)
    told = [record.article.text[0] for record in history(bucket, drafts[-1]).current()]
    assert told == runs_of_equals(texts)


@given(TEXTS.flatmap(lambda texts: st.tuples(st.just(texts), st.permutations(range(len(texts))))))
def test_captures_in_any_order_tell_the_history_in_order_of_time(case):
    """Nothing is lost: every capture's text is the one in force at its moment or its neighbour's in time.

    A late capture may uncover a change that was already told from both sides, so equal neighbours may
    remain apart; no text that was seen is missing, and none stands where it was not seen.
    """
    texts, order = case
    bucket = memory_bucket()
    drafts = [draft(f"{text}.", number) for number, text in enumerate(texts)]
    store(bucket, [drafts[place] for place in order])
    told = history(bucket, drafts[order[-1]]).current()
    seen = {item.capture.fetched_at: item.article.text for item in drafts}
    assert all(seen[record.capture.fetched_at] == record.article.text for record in told)
    assert {record.article.text for record in told} == set(seen.values())


@given(TEXTS, st.data())
def test_doing_it_all_again_in_any_order_writes_nothing(texts, data):
    bucket = memory_bucket()
    drafts = [draft(f"{text}.", number) for number, text in enumerate(texts)]
    store(bucket, drafts)
    before = dict(bucket.objects)
    again = data.draw(st.permutations(drafts))
    assert set(store(bucket, again)) <= {"already", "unchanged"}
    assert bucket.objects == before


@given(TEXTS, st.lists(st.integers(1, 3), min_size=8, max_size=8))
def test_chain_of_digests_is_whole(texts, versions):
    bucket = memory_bucket()
    read_by = {}

    def reread(reference):
        return read_by[reference.record_id]

    for number, (text, version) in enumerate(zip(texts, versions, strict=False)):
        for earlier, old in enumerate(texts[: number + 1]):
            name = draft(number=earlier).capture.record_id
            read_by[name] = article(f"{old}. Read by {version}.", version=str(version))
        item = draft(f"{text}. Read by {version}.", number, version=str(version))
        outcome = store(bucket, [item], reread=reread)
    del outcome
    told = history(bucket, item)
    records = [told.record(key) for key in told.keys]
    known = {record.record_digest for record in records}
    assert records[0].previous is None
    assert all(record.previous in known for record in records[1:])
    revisions = [record.article.text[0] for record in told.current()]
    assert revisions == runs_of_equals(texts)


class Killed(BaseException):
    """The process is gone; nothing may catch it."""


class DyingBucket(MemoryBucket):
    """Dies at its `last` write, before or after the store has taken it."""

    def __init__(self, last: int, *, taken: bool) -> None:
        super().__init__()
        self.last = last
        self.taken = taken
        self.writes = 0

    def create(self, key: str, body: bytes, *, content_type: str) -> bool:
        self.writes += 1
        if self.writes == self.last:
            if self.taken:
                super().create(key, body, content_type=content_type)
            raise Killed
        return super().create(key, body, content_type=content_type)


STORY = [
    draft("Six hurt. Share this.", 0, version="1", canonical_url=None, url=draft().article.url + "?amp"),
    draft("Six hurt. Share this.", 1, version="1"),
    draft("Nine hurt.", 2, version="2"),
    draft("Nine hurt. Two held.", 3, version="2"),
]
AGAIN = {item.capture.record_id: item.article for item in STORY} | {
    STORY[0].capture.record_id: article(
        "Six hurt.", version="2", canonical_url=None, url=STORY[0].article.url
    )
}


def tell(bucket: Any) -> None:
    for item in STORY:
        commit(bucket, item, PASS, source=SOURCE, reread=lambda reference: AGAIN[reference.record_id])


def whole() -> dict[str, bytes]:
    bucket = memory_bucket()
    tell(bucket)
    return bucket.objects


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("last", range(1, len(whole()) + 1))
def test_death_at_any_write_and_a_second_run_end_as_if_nothing_had_happened(last, taken):
    bucket: Any = DyingBucket(last, taken=taken)
    with pytest.raises(Killed):
        tell(bucket)
    tell(bucket)
    assert bucket.objects == whole()


def test_the_story_of_the_matrix_has_every_kind_of_write():
    kinds = sorted(key.split("/")[0] for key in whole())
    assert kinds == ["addresses", "addresses", "articles", "articles", "articles", "articles"]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=6, unique=True))
def test_keys_come_in_order_whatever_order_they_were_stored_in(numbers):
    bucket = memory_bucket()
    item = draft()
    told = history(bucket, item)
    for revision, parse in numbers:
        told.add(RecordKey(told.article_id, revision, parse))
    assert told.keys == sorted(told.keys)
