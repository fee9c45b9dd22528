"""A process killed with -9 at every single write of two runs, and a second process that finishes them.

The writes are those of a harvest: segment, index, address, record, held draft, manifest, state. After the
second process nothing is lost, nothing is there twice, and no byte differs from what an undisturbed
process leaves. `S3_TEST_ENDPOINT`, `S3_TEST_KEY` and `S3_TEST_SECRET` run the matrix on another store;
`CRASH_TABLE` names a file for a table of what was killed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tasks import keys
from tasks.store.audit.auditing import audit
from tasks.store.manifest import manifests, unfinished_runs
from tasks.store.s3.bucket import Bucket
from tests.store.killed import count_writes, killer, kind_of
from tests.store.memory_bucket import copied, memory_bucket
from tests.store.samples import START
from tests.store.small_archive import NOW, SOURCE, fill

pytestmark = pytest.mark.server

CONTENT = (keys.ARTICLES, keys.ADDRESSES, keys.CAPTURES, keys.QUARANTINE)


def names_of_writes() -> list[str]:
    """What each write of the two runs is, in their order."""
    bucket = memory_bucket()
    names = []

    def at(_, key, write):
        names.append(kind_of(key))
        return write()

    count_writes(bucket, at)
    fill(bucket)
    return names


WRITES = names_of_writes()


def content(bucket: Bucket) -> dict[str, bytes]:
    return {entry.key: bucket.get(entry.key) for prefix in CONTENT for entry in bucket.list(prefix)}


@pytest.fixture(scope="module")
def undisturbed() -> dict[str, bytes]:
    bucket = memory_bucket()
    fill(bucket)
    return content(bucket)


@pytest.fixture(scope="module")
def fill_until():
    with killer() as run:
        yield run


@pytest.mark.parametrize("last", range(1, len(WRITES) + 1))
def test_second_process_finishes_what_the_first_left(store, undisturbed, fill_until, last):
    assert fill_until(store.settings, last) == -9
    assert content(store).items() <= undisturbed.items()
    fill(store)
    stored = copied(store)
    assert content(stored) == undisturbed
    assert unfinished_runs(stored, SOURCE.name, START.date()) == []
    assert [len(manifest.urls) for manifest in manifests(stored, SOURCE.name, START.date())] == [7, 6]
    assert audit(stored, now=NOW, sources={SOURCE.name: SOURCE}, repair=False).findings == ()
    if path := os.environ.get("CRASH_TABLE"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"| {WRITES[last - 1]} | 1 | 0 |\n")
