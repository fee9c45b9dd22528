"""The bucket against a real store. (One that misbehaves: `test_bucket_faults.py`.)"""

from __future__ import annotations

import dataclasses
import hashlib
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tasks.errors import FatalError
from tasks.store.s3.bucket import Bucket, open_bucket
from tasks.store.s3.faults import MissingKey

pytestmark = pytest.mark.server

JSON = "application/json"


def test_object_comes_back_as_it_was(bucket: Bucket) -> None:
    body = bytes(range(256)) * 50
    bucket.put("a/b.bin", body, content_type="application/octet-stream")
    assert bucket.get("a/b.bin") == body


def test_range_gives_the_bytes_asked_for(bucket: Bucket) -> None:
    bucket.put("a/b", b"0123456789", content_type="text/plain")
    assert bucket.get_range("a/b", 2, 3) == b"234"
    assert bucket.get_range("a/b", 8, 100) == b"89"
    assert bucket.get_range("a/b", 8, 0) == b""


def test_missing_key_is_an_error_that_names_it(bucket: Bucket) -> None:
    with pytest.raises(MissingKey) as missing:
        bucket.get("not/there")
    assert missing.value.key == "not/there"
    with pytest.raises(MissingKey):
        bucket.get_range("not/there", 0, 1)
    assert not bucket.exists("not/there")


def test_create_makes_an_object_once(bucket: Bucket) -> None:
    assert bucket.create("r/1.json", b"mine", content_type=JSON)
    assert not bucket.create("r/1.json", b"other", content_type=JSON)
    assert bucket.get("r/1.json") == b"mine"


def test_swap_replaces_what_was_read_and_nothing_else(bucket: Bucket) -> None:
    first = bucket.swap("s/1.json", b"1", content_type=JSON, tag=None)
    assert bucket.get_tagged("s/1.json") == (b"1", first)
    second = bucket.swap("s/1.json", b"2", content_type=JSON, tag=first)
    assert second not in {None, first}
    assert bucket.swap("s/1.json", b"3", content_type=JSON, tag=first) is None
    assert bucket.swap("s/1.json", b"3", content_type=JSON, tag=None) is None
    assert bucket.swap("s/gone.json", b"3", content_type=JSON, tag=first) is None
    assert bucket.get_tagged("s/1.json") == (b"2", second)


def test_create_again_with_the_same_content_is_done_already(bucket: Bucket) -> None:
    assert bucket.create("r/1.json", b"mine", content_type=JSON)
    assert bucket.create("r/1.json", b"mine", content_type=JSON)


def test_of_32_creators_exactly_one_wins(bucket: Bucket) -> None:
    # Once, because SeaweedFS lets the writers of one key wait for each other in steps of a second.
    with ThreadPoolExecutor(32) as pool:
        won = list(
            pool.map(
                lambda writer: bucket.create("r/1.json", f"writer {writer}".encode(), content_type=JSON),
                range(32),
            )
        )
    assert won.count(True) == 1
    assert bucket.get("r/1.json") == f"writer {won.index(True)}".encode()


def test_create_for_a_single_writer_does_without_conditions(bucket: Bucket) -> None:
    alone = open_bucket(dataclasses.replace(bucket.settings, create_only=False))
    _ignore_conditions(alone)
    assert alone.create("r/1.json", b"mine", content_type=JSON)
    assert not alone.create("r/1.json", b"other", content_type=JSON)
    assert alone.get("r/1.json") == b"mine"


def _ignore_conditions(bucket: Bucket) -> None:
    def strip(params: dict[str, dict[str, str]], **_: object) -> None:
        for name in ("If-None-Match", "If-Match"):
            params["headers"].pop(name, None)

    bucket._client.meta.events.register_last("before-call.s3", strip)


def test_secret_is_in_no_repr(bucket: Bucket) -> None:
    assert bucket.settings.secret_key
    assert bucket.settings.secret_key not in repr(bucket)


@pytest.mark.parametrize(
    "key",
    ["", "/a", "a/", "a//b", "a/../b", "./a", "A", "a b", "ä", "a?b", "https://x", "a" * 300, "a/" * 600],
)
def test_key_outside_the_alphabet_is_refused_before_it_is_sent(bucket: Bucket, key: str) -> None:
    with pytest.raises(FatalError):
        bucket.put(key, b"x", content_type="text/plain")


def test_partition_keys_are_allowed(bucket: Bucket) -> None:
    bucket.put("tables/records/source=example/part-0001.parquet", b"x", content_type="text/plain")
    assert bucket.exists("tables/records/source=example/part-0001.parquet")


def test_listing_goes_on_past_a_page_and_starts_where_told(bucket: Bucket) -> None:
    keys = [f"l/{number:04d}" for number in range(1005)]
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda key: bucket.put(key, b"x", content_type="text/plain"), keys))
    assert [entry.key for entry in bucket.list("l/")] == keys
    assert [entry.key for entry in bucket.list("l/", start_after="l/1002")] == keys[1003:]
    assert {entry.size for entry in bucket.list("l/", start_after="l/1002")} == {1}


def test_prefix_keeps_two_archives_in_one_bucket_apart(bucket: Bucket) -> None:
    other = open_bucket(dataclasses.replace(bucket.settings, prefix="other/place/"))
    bucket.put("a/b", b"here", content_type="text/plain")
    other.put("a/b", b"there", content_type="text/plain")
    assert (bucket.get("a/b"), other.get("a/b")) == (b"here", b"there")
    assert [entry.key for entry in other.list("")] == ["a/b"]


def test_delete_removes_and_forgives(bucket: Bucket) -> None:
    bucket.put("a/b", b"x", content_type="text/plain")
    bucket.delete("a/b")
    bucket.delete("a/b")
    assert not bucket.exists("a/b")


def test_bucket_travels_to_another_process_as_its_settings(bucket: Bucket) -> None:
    bucket.put("a/b", b"x", content_type="text/plain")
    assert pickle.loads(pickle.dumps(bucket)).get("a/b") == b"x"


def test_upload_twice_is_harmless_and_another_file_is_not(bucket: Bucket, tmp_path: Path) -> None:
    path = tmp_path / "segment"
    path.write_bytes(b"0123456789" * 200_000)
    bucket.upload("captures/s", path, content_type="application/warc")
    bucket.upload("captures/s", path, content_type="application/warc")
    assert hashlib.sha256(bucket.get("captures/s")).digest() == hashlib.sha256(path.read_bytes()).digest()
    path.write_bytes(b"9876543210" * 200_000)
    with pytest.raises(FatalError, match="exists already with other content"):
        bucket.upload("captures/s", path, content_type="application/warc")


def test_upload_knows_its_own_content_without_metadata(bucket: Bucket, tmp_path: Path) -> None:
    path = tmp_path / "segment"
    path.write_bytes(b"0123456789")
    bucket.put("captures/s", b"0123456789", content_type="application/warc")
    bucket.upload("captures/s", path, content_type="application/warc")
    bucket.put("captures/t", b"9123456789", content_type="application/warc")
    with pytest.raises(FatalError, match="other content"):
        bucket.upload("captures/t", path, content_type="application/warc")
