"""A bucket for dry runs: read like the real one, and everything that would be written is counted instead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.store.s3.faults import MissingKey


class RehearsalBucket(Bucket):
    """Says of every write what the store would have said, and writes nothing."""

    def __init__(self, real: Bucket) -> None:
        super().__init__(real.settings, real._client)
        self.written: list[str] = []
        """Keys that would have been written, in order."""

    def __reduce__(self) -> tuple[Any, tuple[BucketSettings]]:
        return _open_rehearsal, (self.settings,)

    def create(self, key: str, body: bytes, *, content_type: str) -> bool:
        """As the store would have answered."""
        del content_type
        try:
            return self.get(key) == body
        except MissingKey:
            self.written.append(key)
            return True

    def put(self, key: str, body: bytes, *, content_type: str) -> None:
        """Count it."""
        del body, content_type
        self.written.append(key)

    def swap(self, key: str, body: bytes, *, content_type: str, tag: str | None) -> str | None:
        """Count it; nobody is ever first."""
        del body, content_type
        self.written.append(key)
        return tag or ""

    def upload(self, key: str, path: Path, *, content_type: str) -> None:
        """Count it."""
        del path, content_type
        self.written.append(key)


def _open_rehearsal(settings: BucketSettings) -> RehearsalBucket:
    return RehearsalBucket(open_bucket(settings))
