"""The bucket before a store that misbehaves or refuses, through a proxy that does what it is told."""

from __future__ import annotations

import dataclasses
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tasks.errors import FatalError, PressmarkError, RetriableError
from tasks.store.s3 import bucket as bucket_module
from tasks.store.s3 import client as client_module
from tasks.store.s3 import connection as connection_module
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.store.s3.client import ATTEMPTS
from tasks.store.s3.faults import explain_refusal
from tests.store.faulty_proxy import FaultyProxy, faulty_proxy

pytestmark = pytest.mark.server

JSON = "application/json"


@pytest.fixture
def proxied(bucket: Bucket) -> Iterator[tuple[Bucket, FaultyProxy]]:
    """The bucket as seen through a proxy that does what it is told."""
    assert bucket.settings.endpoint_url
    with faulty_proxy(bucket.settings.endpoint_url) as proxy:
        through = dataclasses.replace(bucket.settings, endpoint_url=proxy.endpoint_url)
        yield open_bucket(through), proxy


@pytest.mark.parametrize("fault", ["lose-answer", "error-after"])
def test_create_that_won_unheard_counts_as_won(proxied: tuple[Bucket, FaultyProxy], fault: str) -> None:
    bucket, proxy = proxied
    proxy.inject("PUT", fault)
    assert bucket.create("r/1.json", b"mine", content_type=JSON)
    assert bucket.get("r/1.json") == b"mine"
    assert not proxy.faults


@pytest.mark.parametrize(
    "fault", ["error-before", "reset-before", "slow-down", "conflict", "precondition", "cut-request", "slow"]
)
def test_create_survives_a_fault_before_it_was_done(proxied: tuple[Bucket, FaultyProxy], fault: str) -> None:
    bucket, proxy = proxied
    proxy.inject("PUT", fault)
    assert bucket.create("r/1.json", b"mine", content_type=JSON)
    assert bucket.get("r/1.json") == b"mine"


def test_create_that_lost_during_a_fault_counts_as_lost(proxied: tuple[Bucket, FaultyProxy]) -> None:
    bucket, proxy = proxied
    assert bucket.create("r/1.json", b"theirs", content_type=JSON)
    proxy.inject("PUT", "error-before")
    assert not bucket.create("r/1.json", b"mine", content_type=JSON)
    assert bucket.get("r/1.json") == b"theirs"


def test_swap_that_won_unheard_counts_as_won(proxied: tuple[Bucket, FaultyProxy]) -> None:
    bucket, proxy = proxied
    first = bucket.swap("s/1.json", b"1", content_type=JSON, tag=None)
    proxy.inject("PUT", "lose-answer")
    second = bucket.swap("s/1.json", b"2", content_type=JSON, tag=first)
    assert second is not None
    assert bucket.get_tagged("s/1.json") == (b"2", second)


def test_swap_that_lost_during_a_fault_counts_as_lost(proxied: tuple[Bucket, FaultyProxy]) -> None:
    bucket, proxy = proxied
    mine = bucket.swap("s/1.json", b"1", content_type=JSON, tag=None)
    bucket.put("s/1.json", b"theirs", content_type=JSON)
    proxy.inject("PUT", "error-before")
    assert bucket.swap("s/1.json", b"2", content_type=JSON, tag=mine) is None
    assert bucket.get("s/1.json") == b"theirs"


@pytest.mark.parametrize("fault", ["not-implemented", "precondition"])
def test_swap_at_a_store_that_refuses_the_condition_is_done_without_it_where_nobody_was_first(
    proxied: tuple[Bucket, FaultyProxy], fault: str
) -> None:
    bucket, proxy = proxied
    bucket.put("s/1.json", b"1", content_type=JSON)
    _, tag = bucket.get_tagged("s/1.json")
    proxy.inject("PUT", fault, fault)
    assert bucket.swap("s/1.json", b"2", content_type=JSON, tag=tag) == bucket.get_tagged("s/1.json")[1]
    assert bucket.get("s/1.json") == b"2"
    proxy.inject("PUT", fault)
    assert bucket.swap("s/1.json", b"3", content_type=JSON, tag=tag) is None


def test_create_gives_up_loudly_when_the_store_never_answers(
    proxied: tuple[Bucket, FaultyProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket, proxy = proxied
    monkeypatch.setattr(bucket_module, "CONFLICT_ATTEMPTS", 2)
    proxy.inject("PUT", *["conflict"] * 20)
    with pytest.raises(RetriableError, match="ConditionalRequestConflict"):
        bucket.create("r/1.json", b"mine", content_type=JSON)


def test_create_at_a_store_that_refuses_conditions_says_what_to_do(
    proxied: tuple[Bucket, FaultyProxy],
) -> None:
    bucket, proxy = proxied
    proxy.inject("PUT", "not-implemented", "not-implemented")
    with pytest.raises(
        FatalError, match=r"refuses create-only writes \(501\); let `pressmark doctor` probe it"
    ):
        bucket.create("r/1.json", b"mine", content_type=JSON)


def test_body_cut_short_is_read_again(proxied: tuple[Bucket, FaultyProxy]) -> None:
    bucket, proxy = proxied
    bucket.put("a/b", b"0123456789" * 1000, content_type="text/plain")
    proxy.inject("GET", "cut-body", "cut-body")
    assert bucket.get("a/b") == b"0123456789" * 1000


def test_range_cut_short_is_read_again(proxied: tuple[Bucket, FaultyProxy]) -> None:
    bucket, proxy = proxied
    bucket.put("a/b", b"0123456789" * 1000, content_type="text/plain")
    proxy.inject("GET", "cut-body")
    assert bucket.get_range("a/b", 0, 20) == b"01234567890123456789"


READ_FAULTS = ["slow-down", "error-before", "reset-before", "lose-answer", "slow"]


@pytest.mark.parametrize("fault", [*READ_FAULTS, "cut-body"])
def test_reads_survive_a_fault(proxied: tuple[Bucket, FaultyProxy], tmp_path: Path, fault: str) -> None:
    bucket, proxy = proxied
    bucket.put("a/b", b"0123456789" * 1000, content_type="text/plain")
    proxy.inject("GET", fault)
    assert bucket.get("a/b") == b"0123456789" * 1000
    proxy.inject("GET", fault)
    assert bucket.get_range("a/b", 5, 10) == b"5678901234"
    proxy.inject("GET", fault)
    assert [entry.key for entry in bucket.list("a/")] == ["a/b"]
    proxy.inject("GET", fault)
    bucket.download("a/b", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"0123456789" * 1000
    assert proxy.met == 4


@pytest.mark.parametrize("fault", READ_FAULTS)
def test_look_survives_a_fault(proxied: tuple[Bucket, FaultyProxy], fault: str) -> None:
    bucket, proxy = proxied
    bucket.put("a/b", b"0123456789", content_type="text/plain")
    proxy.inject("HEAD", fault)
    assert bucket.exists("a/b")
    proxy.inject("HEAD", fault)
    assert not bucket.exists("a/c")


@pytest.mark.parametrize(
    "fault", ["slow-down", "error-after", "conflict", "reset-before", "cut-request", "slow"]
)
def test_put_survives_a_fault(proxied: tuple[Bucket, FaultyProxy], fault: str) -> None:
    bucket, proxy = proxied
    bucket.put("a/b", b"old", content_type="text/plain")
    proxy.inject("PUT", fault)
    bucket.put("a/b", b"new" * 1000, content_type="text/plain")
    assert bucket.get("a/b") == b"new" * 1000


@pytest.mark.parametrize("fault", ["no-answer", "reset-before"])
def test_store_that_falls_silent_is_told(
    proxied: tuple[Bucket, FaultyProxy], fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket, proxy = proxied
    monkeypatch.setattr(client_module, "READ_SECONDS", 0.2)
    monkeypatch.setattr(client_module, "ATTEMPTS", 2)
    monkeypatch.setattr(bucket_module, "CONFLICT_ATTEMPTS", 2)
    hurried = open_bucket(bucket.settings)
    proxy.always = lambda *_: fault
    for request in (
        lambda: hurried.get("a/b"),
        lambda: hurried.exists("a/b"),
        lambda: list(hurried.list("a/")),
        lambda: hurried.put("a/b", b"x", content_type=JSON),
        lambda: hurried.create("a/b", b"x", content_type=JSON),
    ):
        with pytest.raises(RetriableError, match=r"connection broke|cannot be reached"):
            request()


def test_slow_down_says_when_to_come_back(
    proxied: tuple[Bucket, FaultyProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket, proxy = proxied
    monkeypatch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.0)
    proxy.inject("PUT", *["slow-down"] * ATTEMPTS)
    with pytest.raises(RetriableError, match="slow down") as busy:
        bucket.put("a/b", b"x", content_type="text/plain")
    assert busy.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("full", "the store's disk is full; make room there"),
        ("skewed", "clock is wrong; set the clock"),
        ("redirect", "belongs to somebody else or to another region; choose another bucket name"),
    ],
)
def test_refusal_is_one_line_with_its_mend(
    proxied: tuple[Bucket, FaultyProxy], fault: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket, proxy = proxied
    monkeypatch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.0)
    proxy.inject("PUT", *[fault] * ATTEMPTS)
    with pytest.raises(FatalError, match=words) as refused:
        bucket.put("a/b", b"x", content_type="text/plain")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("status", [500, 503, 507])
@pytest.mark.parametrize("message", ["write /data/3.dat: no space left on device", "No free volumes left"])
def test_full_disk_is_known_by_its_words(status: int, message: str) -> None:
    fault = explain_refusal(
        status, "InternalError", message, doing="writing", where="http://store/b/k", key="k", bucket="b"
    )
    assert isinstance(fault, FatalError)
    assert "disk is full" in fault.message


def test_error_of_a_store_on_our_own_full_disk_is_called_that(
    proxied: tuple[Bucket, FaultyProxy], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket, proxy = proxied
    own = open_bucket(dataclasses.replace(bucket.settings, disk=str(tmp_path)))
    monkeypatch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.0)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(connection_module.shutil, "disk_usage", lambda _: usage._replace(free=0))
    proxy.inject("PUT", *["error-before"] * (ATTEMPTS + 1))
    with pytest.raises(FatalError, match="the store's disk is full; make room there"):
        own.create("a/b", b"x", content_type=JSON)


def test_wrong_secret_is_told_from_a_wrong_bucket(bucket: Bucket) -> None:
    wrong = open_bucket(dataclasses.replace(bucket.settings, secret_key="wrong"))
    with pytest.raises(FatalError, match="SignatureDoesNotMatch: it does not accept these credentials"):
        wrong.ensure_bucket()
    with pytest.raises(FatalError, match="credentials"):
        wrong.get("a/b")
    with pytest.raises(FatalError, match="credentials"):
        wrong.create("a/b", b"x", content_type=JSON)
    with pytest.raises(FatalError, match="credentials"):
        wrong.exists("a/b")


def test_unknown_access_key_is_told(bucket: Bucket) -> None:
    wrong = open_bucket(dataclasses.replace(bucket.settings, access_key="NOBODY"))
    with pytest.raises(FatalError, match="InvalidAccessKeyId: it does not accept these credentials"):
        wrong.put("a/b", b"x", content_type=JSON)


def test_missing_bucket_is_told_and_ensure_bucket_makes_it(bucket: Bucket) -> None:
    new = open_bucket(dataclasses.replace(bucket.settings, bucket="made-by-this-test", prefix=""))
    with pytest.raises(FatalError, match="no bucket 'made-by-this-test'"):
        new.get("a/b")
    new.ensure_bucket()
    new.ensure_bucket()
    assert new.create("a/b", b"x", content_type=JSON)


def test_unreachable_store_is_told_within_seconds() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{unused.getsockname()[1]}"
    nowhere = open_bucket(BucketSettings(endpoint, "b", access_key="a", secret_key="s"))
    with pytest.raises(RetriableError, match=f"the store at {endpoint} cannot be reached; start it"):
        nowhere.ensure_bucket()


@pytest.mark.parametrize("endpoint", ["127.0.0.1:9000", "http://", "ftp//x", "http://host:port"])
def test_endpoint_that_is_none_is_told(endpoint: str) -> None:
    with pytest.raises(PressmarkError, match=r"endpoint"):
        open_bucket(BucketSettings(endpoint, "b", access_key="a", secret_key="s")).ensure_bucket()


def test_missing_credentials_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    with pytest.raises(FatalError, match="no credentials for the store"):
        open_bucket(BucketSettings("http://127.0.0.1:1", "b")).get("a/b")


@pytest.mark.parametrize(
    "fault",
    ["lose-answer", "error-after", "reset-before", "slow-down", "conflict", "precondition", "cut-request"],
)
def test_upload_survives_faults(proxied: tuple[Bucket, FaultyProxy], tmp_path: Path, fault: str) -> None:
    bucket, proxy = proxied
    path = tmp_path / "segment"
    path.write_bytes(b"0123456789" * 1000)
    proxy.inject("PUT", fault)
    bucket.upload("captures/s", path, content_type="application/warc")
    assert bucket.get("captures/s") == path.read_bytes()
