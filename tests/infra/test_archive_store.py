"""The archive's bucket: a store is tried out once, and one that ignores conditions is found out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infra.archive_store import PROBED, archive_bucket
from infra.settings import Settings
from tasks.store.s3.bucket import Bucket

pytestmark = pytest.mark.server


def settings_of(bucket: Bucket, folder: Path) -> Settings:
    known = bucket.settings
    return Settings.model_validate(
        {
            "store": "s3",
            "endpoint_url": known.endpoint_url,
            "bucket": known.bucket,
            "access_key": known.access_key,
            "secret_key": known.secret_key,
            "data_folder": folder,
        }
    )


def test_a_store_is_tried_out_once(bucket: Bucket, tmp_path: Path) -> None:
    with archive_bucket(settings_of(bucket, tmp_path)) as found:
        assert found.settings.create_only
    assert list(json.loads((tmp_path / PROBED).read_text()).values()) == [True]
    assert not list(bucket.list("probe/"))


def test_a_store_that_ignores_conditions_is_run_single_writer_and_says_so(
    bucket: Bucket, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with archive_bucket(settings_of(bucket, tmp_path)):
        pass
    file = tmp_path / PROBED
    file.write_text(json.dumps(dict.fromkeys(json.loads(file.read_text()), False)))
    with archive_bucket(settings_of(bucket, tmp_path)) as found:
        assert not found.settings.create_only
    assert "ignores conditions" in caplog.text
