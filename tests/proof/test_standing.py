"""Whether a record stands in the archive, and what is said where it does not."""

from __future__ import annotations

from typing import Any

import pytest

from tasks import keys
from tasks.errors import FatalError
from tasks.proof.standing import Standing, standing_of
from tasks.store.archive import Archive
from tests.store.memory_bucket import memory_bucket
from tests.store.small_archive import SOURCE, STORIES, fill

CHANGED = STORIES[1]


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    return bucket


def standing(bucket: Any, revision: int) -> Standing:
    return standing_of(bucket, Archive(bucket).record(CHANGED, revision=revision), [SOURCE])


def test_all_that_it_rests_on_is_counted(bucket: Any) -> None:
    found = standing(bucket, 1)
    assert (found.faults, found.records, found.captures) == ((), 2, 2)


def test_an_altered_record_of_the_same_article_is_a_fault(bucket: Any) -> None:
    later = keys.record(standing(bucket, 1).record.article_id, 2, 1)
    bucket.objects[later] = bucket.objects[later].replace(b"version 1", b"version 7")
    (fault,) = standing(bucket, 1).faults
    assert (fault.fault, fault.key) == ("altered", later)


def test_without_its_raw_answer_nothing_is_proven(bucket: Any) -> None:
    segment = standing(bucket, 1).record.capture.segment
    del bucket.objects[segment]
    with pytest.raises(FatalError, match=r"raw answer of r1\.p1 cannot be read"):
        standing(bucket, 1)
