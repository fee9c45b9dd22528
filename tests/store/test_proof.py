"""What proves one record can be checked by others, and says so where something was altered."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from tasks.capture.reading import read_capture
from tasks.errors import FatalError
from tasks.record import canonical_json
from tasks.store import keys
from tasks.store.archive import Archive
from tasks.store.proof import Proof, prove
from tests.store.memory_bucket import memory_bucket
from tests.store.small_archive import SOURCE, STORIES, fill

CHANGED = STORIES[1]


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    return bucket


def proof_of(bucket: Any, revision: int) -> Proof:
    return prove(bucket, Archive(bucket).record(CHANGED, revision=revision), [SOURCE])


def test_the_files_prove_themselves_without_us(bucket: Any) -> None:
    proof = proof_of(bucket, 1)
    assert (proof.faults, proof.records, proof.captures) == ((), 2, 2)
    files = proof.files
    assert sorted(files) == [
        "PROOF.txt",
        "SHA256SUMS",
        "capture.warc.gz",
        "r0001.p0001.json",
        "r0002.p0001.json",
    ]
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(body).hexdigest() for name, body in files.items() if name != "SHA256SUMS"
    }
    stored = json.loads(files["r0001.p0001.json"])
    stated = stored.pop("record_digest")
    assert hashlib.sha256(canonical_json(stored)).hexdigest() == stated == proof.record.record_digest
    payload = read_capture(files["capture.warc.gz"]).payload
    assert "sha256:" + hashlib.sha256(payload).hexdigest() == stored["capture"]["payload_digest"]
    assert json.loads(files["r0002.p0001.json"])["previous"] == stated
    assert stated in files["PROOF.txt"].decode()


def test_the_raw_answer_is_that_of_the_version_asked_for(bucket: Any) -> None:
    first, second = (read_capture(proof_of(bucket, number).files["capture.warc.gz"]) for number in (1, 2))
    assert b"version 0" in first.payload
    assert b"version 1" in second.payload


def test_an_altered_record_of_the_same_article_is_a_fault(bucket: Any) -> None:
    proof = proof_of(bucket, 1)
    later = keys.record(proof.record.article_id, 2, 1)
    bucket.objects[later] = bucket.objects[later].replace(b"version 1", b"version 7")
    (fault,) = proof_of(bucket, 1).faults
    assert (fault.fault, fault.key) == ("altered", later)


def test_without_its_raw_answer_nothing_is_proven(bucket: Any) -> None:
    segment = proof_of(bucket, 1).record.capture.segment
    del bucket.objects[segment]
    with pytest.raises(FatalError, match=r"raw answer of r1\.p1 is not to be had"):
        proof_of(bucket, 1)
