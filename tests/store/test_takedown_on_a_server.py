"""Takedown and audit on a real store; and where the bucket keeps versions, those go too."""

from __future__ import annotations

import dataclasses

import pytest

from tasks.store.audit.auditing import audit
from tasks.store.s3.bucket import Bucket, open_bucket
from tests.store.small_archive import NOW, SOURCE, fill, take_down

pytestmark = pytest.mark.server


@pytest.fixture
def versioned(store: Bucket) -> Bucket:
    own = open_bucket(dataclasses.replace(store.settings, bucket="pressmark-versioned"))
    own.ensure_bucket()
    if not own.enable_versioning():
        pytest.fail("the embedded store offers versioning")
    return own


def forget(store: Bucket) -> None:
    report = take_down(store)
    assert (report.left.every, report.faults) == ((), ())


def test_takedown_leaves_a_sound_archive(store):
    fill(store)
    whole = audit(store, now=NOW, sources={SOURCE.name: SOURCE})
    assert (whole.findings, whole.checked["records"]) == ((), 9)
    forget(store)
    after = audit(store, now=NOW, sources={SOURCE.name: SOURCE})
    assert (after.findings, after.checked["records"]) == ((), 7)


def test_takedown_removes_older_versions(versioned):
    fill(versioned)
    forget(versioned)
    client = versioned._client
    prefix = f"{versioned.settings.prefix}/"
    page = client.list_object_versions(Bucket=versioned.settings.bucket, Prefix=prefix)
    assert all(version["IsLatest"] for version in page["Versions"])
    assert "DeleteMarkers" not in page
    words = b"story-number-1-"
    for version in page["Versions"]:
        body = client.get_object(Bucket=versioned.settings.bucket, Key=version["Key"])["Body"].read()
        assert words not in body
