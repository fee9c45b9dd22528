"""A process killed with -9 at every single write of two runs, and a second process that finishes them.

The writes are those of a harvest: segment, index, address, record, held draft, manifest, state. After the
second process nothing is lost, nothing is there twice, and no byte differs from what an undisturbed
process leaves. `PRESSMARK_TEST_ENDPOINT` (with AWS's own variables for the keys) runs the matrix on
another store.
"""

from __future__ import annotations

from multiprocessing import get_context

import pytest

from tasks.store import keys
from tasks.store.audit import audit
from tasks.store.bucket import Bucket
from tasks.store.manifest import manifests, unfinished_runs
from tests.store.killed import count_writes, fill_until
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import START
from tests.store.small_archive import NOW, SOURCE, fill

pytestmark = pytest.mark.server

CONTENT = (keys.ARTICLES, keys.ADDRESSES, keys.CAPTURES, keys.QUARANTINE)


def number_of_writes() -> int:
    bucket = memory_bucket()
    numbers = []

    def at(number, write):
        numbers.append(number)
        return write()

    count_writes(bucket, at)
    fill(bucket)
    return len(numbers)


def content(bucket: Bucket) -> dict[str, bytes]:
    return {entry.key: bucket.get(entry.key) for prefix in CONTENT for entry in bucket.list(prefix)}


@pytest.fixture(scope="module")
def undisturbed() -> dict[str, bytes]:
    bucket = memory_bucket()
    fill(bucket)
    return content(bucket)


@pytest.mark.parametrize("last", range(1, number_of_writes() + 1))
def test_second_process_finishes_what_the_first_left(store, undisturbed, last):
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.store.killed"])
    child = context.Process(target=fill_until, args=(store.settings, last))
    child.start()
    child.join(60)
    assert child.exitcode == -9
    assert content(store).items() <= undisturbed.items()
    fill(store)
    assert content(store) == undisturbed
    assert unfinished_runs(store, SOURCE.name, START.date()) == []
    assert [len(manifest.urls) for manifest in manifests(store, SOURCE.name, START.date())] == [7, 6]
    assert audit(store, now=NOW, sources={SOURCE.name: SOURCE}, repair=False).findings == ()
