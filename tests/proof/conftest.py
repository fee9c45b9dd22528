"""The archive in `harbour`, and a proof of its story."""

from __future__ import annotations

from pathlib import Path

import pytest

from tasks.record import Record
from tasks.store.archive import Archive
from tasks.store.s3.bucket import Bucket
from tests.proof.harbour import STORY, fill
from tests.proof.proofs import (
    made,
)
from tests.store.memory_bucket import memory_bucket


@pytest.fixture(scope="module")
def archive() -> Bucket:
    bucket: Bucket = memory_bucket()
    fill(bucket)
    return bucket


@pytest.fixture
def proof(archive: Bucket, tmp_path: Path) -> Path:
    return made(archive, tmp_path).path


@pytest.fixture(scope="module")
def whole(archive: Bucket, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Record]:
    done = made(archive, tmp_path_factory.mktemp("whole"))
    return done.path.read_bytes(), Archive(archive).record(STORY)
