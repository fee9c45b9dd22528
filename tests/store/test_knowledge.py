"""Knowledge of a source in the bucket: what two runs at once, a lost answer and a poor store do to it."""

from __future__ import annotations

import datetime
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tasks import keys
from tasks.article import Extractor
from tasks.errors import FatalError
from tasks.extract.learning import Evidence, Seen, learn
from tasks.extract.repeated import RepeatedBlocks, block_name
from tasks.record import Draft, content_digest
from tasks.source import Extract
from tasks.store.commit import commit
from tasks.store.documents import read_document
from tasks.store.knowledge import keep_recount, keep_seen, keep_switch, known_blocks, read_evidence
from tasks.store.s3.bucket import BucketSettings, open_bucket
from tests.store.memory_bucket import MemoryBucket, memory_bucket
from tests.store.samples import PASS, article, capture, source

SOURCE = source()
DAY = datetime.date(2026, 11, 22)
NOTICE = block_name("Our reporters follow the code of the press council.")


def seen(*numbers: int) -> list[Seen]:
    own = [block_name(f"The only paragraph of article number {number}.") for number in numbers]
    return [Seen(DAY, frozenset({name, NOTICE})) for name in own]


def test_nothing_is_known_of_a_source_without_a_run():
    bucket = memory_bucket()
    assert known_blocks(bucket, SOURCE) is None
    assert bucket.objects == {}


def test_what_two_runs_saw_is_known_to_the_third():
    bucket = memory_bucket()
    keep_seen(bucket, "gazette", seen(*range(5)))
    assert known_blocks(bucket, SOURCE) is None
    keep_seen(bucket, "gazette", seen(*range(5, 10)))
    known = known_blocks(bucket, SOURCE)
    assert known.blocks == {NOTICE}
    assert known_blocks(bucket, source(name="another")) is None


def test_every_set_that_a_record_may_name_is_kept_under_its_digest():
    bucket = memory_bucket()
    for start in (0, 5, 10):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    known = known_blocks(bucket, SOURCE)
    kept = [key for key in bucket.objects if keys.parse_repeated_blocks(key)]
    assert kept == [keys.repeated_blocks("gazette", known.digest)]
    assert read_document(bucket, kept[0], RepeatedBlocks) == known


def test_a_source_that_has_it_switched_off_is_read_as_it_stands_and_says_so():
    bucket = memory_bucket()
    off = source(extract=Extract(repeated=False))
    assert known_blocks(bucket, off) is None
    for start in (0, 5):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    unread = known_blocks(bucket, off)
    assert unread.blocks == frozenset()
    assert unread.digest != known_blocks(bucket, SOURCE).digest


def read_with(known: RepeatedBlocks, text: str) -> Draft:
    """One and the same capture, as read with `known`."""
    maker = Extractor(name="pressmark", version="1", repeated=known.taken([]))
    read = article(text, extractor=maker)
    return Draft(source="gazette", article=read, capture=capture(), content_digest=content_digest(read))


def test_a_source_that_is_switched_off_and_on_again_is_read_anew_each_time():
    bucket = memory_bucket()
    off = source(extract=Extract(repeated=False))
    for start in (0, 5):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    outcomes = []
    for switched, text in [(SOURCE, "The bridge is open."), (off, "The bridge is open. A notice.")] * 3:
        known = known_blocks(bucket, switched)
        outcomes += [commit(bucket, read_with(known, text), PASS, source=SOURCE) for _ in range(2)]
        keep_switch(bucket, switched)
        if known.blocks:
            assert bucket.exists(keys.repeated_blocks("gazette", known.digest))

    assert [done.outcome for done in outcomes] == ["new", "already", *["reparsed", "already"] * 5]
    assert outcomes[-2].head.parse == 6


def test_a_switch_is_noted_once_and_only_where_something_is_known():
    bucket = memory_bucket()
    off = source(extract=Extract(repeated=False))
    keep_switch(bucket, off)
    assert bucket.objects == {}
    for start in (0, 5):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    keep_switch(bucket, off)
    noted = dict(bucket.objects)
    keep_switch(bucket, off)
    assert bucket.objects == noted


def test_what_is_unlearned_gives_another_reading_than_the_one_before_it_was_learned():
    bucket = memory_bucket()
    for start in (0, 5):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    for start in range(100, 250, 10):
        keep_seen(bucket, "gazette", [Seen(DAY, frozenset({str(n)})) for n in range(start, start + 10)])
    known = known_blocks(bucket, SOURCE)
    assert (known.blocks, known.generation) == (frozenset(), 2)


def test_evidence_that_was_lost_never_gives_a_set_the_name_of_another():
    bucket = memory_bucket()
    for start in (0, 5):
        keep_seen(bucket, "gazette", seen(*range(start, start + 5)))
    before = known_blocks(bucket, SOURCE)
    del bucket.objects[keys.evidence("gazette")]
    without = known_blocks(bucket, SOURCE)
    recount = learn(learn(Evidence(), seen(*range(5))), seen(*range(5, 10)))
    assert keep_recount(bucket, "gazette", recount)
    again = known_blocks(bucket, SOURCE)
    assert (before.blocks, without.blocks, again.blocks) == ({NOTICE}, frozenset(), {NOTICE})
    assert len({before.digest, without.digest, again.digest}) == 3
    assert bucket.exists(keys.repeated_blocks("gazette", again.digest))


def test_a_recount_takes_nothing_from_what_another_run_learned_meanwhile():
    bucket = memory_bucket()
    keep_seen(bucket, "gazette", seen(1, 2, 3))
    assert not keep_recount(bucket, "gazette", learn(Evidence(), seen(4)))
    assert read_evidence(bucket, "gazette").articles == 3


class _Interrupted(MemoryBucket):
    """Another run writes each time between our reading and our writing, for some times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def swap(self, key: str, body: bytes, **more: Any) -> str | None:
        if self.times:
            self.times -= 1
            keep_seen(_plain(self), "gazette", seen(1000 + self.times))
        return super().swap(key, body, **more)


def _plain(interrupted: MemoryBucket) -> Any:
    """The same objects without the interruption."""
    plain = MemoryBucket()
    plain.objects = interrupted.objects
    return plain


def test_a_run_that_was_slower_adds_to_what_the_faster_one_wrote():
    bucket: Any = _Interrupted(3)
    keep_seen(bucket, "gazette", seen(1))
    evidence = keep_seen(bucket, "gazette", seen(2))
    assert evidence is not None
    assert (evidence.articles, evidence.blocks[NOTICE].articles) == (5, 5)
    assert read_evidence(bucket, "gazette") == evidence


def test_a_run_that_is_always_slower_gives_up_and_loses_nothing_of_the_others():
    bucket: Any = _Interrupted(1000)
    keep_seen(bucket, "gazette", seen(1))
    assert keep_seen(bucket, "gazette", seen(2)) is None
    assert read_evidence(bucket, "gazette").articles == 16


def test_evidence_that_cannot_be_read_is_refused_with_the_mend():
    bucket = memory_bucket()
    bucket.objects[keys.evidence("gazette")] = b"{}x"
    with pytest.raises(FatalError, match="learned again"):
        known_blocks(bucket, SOURCE)


@pytest.mark.server
def test_eight_runs_that_end_at_once_on_a_real_store_lose_nothing(embedded: BucketSettings):
    bucket = open_bucket(embedded)
    bucket.ensure_bucket()
    name = "eight-at-once"
    bucket.delete(keys.evidence(name))

    def end(number: int) -> bool:
        return any(keep_seen(bucket, name, seen(number)) is not None for _ in range(20))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(end, range(8)))
    evidence = read_evidence(bucket, name)
    assert (evidence.articles, evidence.blocks[NOTICE].articles) == (8, 8)
