"""What is deleted leaves the disk."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from infra import store_compaction
from infra.embedded_store import embedded_store
from infra.store_compaction import compact
from tasks.store.s3.bucket import open_bucket

pytestmark = pytest.mark.server

GONE, KEPT = b"words that were taken down", b"words that stay"
NOISE = random.Random(1).randbytes(10_000)
"""Which the store does not compress."""


def on_disk(folder: Path, words: bytes) -> bool:
    return any(
        words in path.read_bytes() for path in (folder / "store" / "data").rglob("*") if path.is_file()
    )


def test_deleted_and_overwritten_bytes_leave_the_files_of_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with embedded_store(tmp_path) as settings:
        bucket = open_bucket(settings)
        for key, words in (("a", GONE), ("b", GONE), ("c", KEPT)):
            bucket.put(key, words + NOISE, content_type="application/warc")
        bucket.delete("a")
        bucket.put("b", KEPT + NOISE, content_type="application/warc")
        assert on_disk(tmp_path, GONE)
        assert compact(tmp_path)
        assert not on_disk(tmp_path, GONE)
        assert bucket.get("b") == bucket.get("c") == KEPT + NOISE

        def hang(*_: object, **__: object) -> None:
            raise subprocess.TimeoutExpired("weed", 600)

        monkeypatch.setattr(store_compaction, "shell", hang)
        assert not compact(tmp_path)
