"""The probe finds out what a store does, not what it says."""

from __future__ import annotations

import dataclasses
import uuid

import pytest

from tasks.store.s3.bucket import Bucket, open_bucket
from tasks.store.s3.probe import probe
from tests.store.faulty_proxy import faulty_proxy
from tests.store.test_bucket import _ignore_conditions

pytestmark = pytest.mark.server


def test_real_store_has_what_is_needed(bucket: Bucket) -> None:
    found = probe(bucket)
    assert found.create_only
    assert found.if_match
    assert found.usable
    assert found.listing_ordered
    assert found.versioning == "off"
    assert found.faults == ()


def test_probe_leaves_nothing_behind(bucket: Bucket) -> None:
    probe(bucket)
    assert list(bucket.list("")) == []


def test_probe_tells_the_truth_of_a_versioned_bucket(bucket: Bucket) -> None:
    # SeaweedFS keeps its word there; Ceph RGW 16 does so only in buckets without versions.
    versioned = open_bucket(dataclasses.replace(bucket.settings, bucket="versioned-by-the-probe"))
    versioned.ensure_bucket()
    assert versioned.enable_versioning()
    key = f"truth/{uuid.uuid4().hex}"
    first = versioned.put_if(key, b"first", content_type="text/plain", if_none_match="*")
    second = versioned.put_if(key, b"second", content_type="text/plain", if_none_match="*")
    found = probe(versioned)
    assert found.versioning == "on"
    assert found.create_only is (first.done and not second.done)


def test_store_that_refuses_conditions_is_found_out(bucket: Bucket) -> None:
    assert bucket.settings.endpoint_url
    with faulty_proxy(bucket.settings.endpoint_url) as proxy:
        proxy.inject("PUT", "not-implemented")
        found = probe(open_bucket(dataclasses.replace(bucket.settings, endpoint_url=proxy.endpoint_url)))
    assert not found.create_only
    assert found.faults == ("the store refuses create-only writes (501 NotImplemented): one writer only",)


def test_store_that_ignores_conditions_is_found_out(bucket: Bucket) -> None:
    _ignore_conditions(bucket)
    found = probe(bucket)
    assert not found.create_only
    assert not found.if_match
    assert found.usable
    assert found.faults == ("the store accepts If-None-Match and ignores it: one writer only",)
