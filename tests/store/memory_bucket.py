"""A bucket in memory with the promises of `tasks.store.s3.bucket.Bucket`, for what is about decisions, not
about S3."""

from __future__ import annotations

import hashlib
import io
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.s3.reader import ObjectInfo


class MemoryBucket:
    """Objects by key, and a count of the requests."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.requests: Counter[str] = Counter()
        self._lock = threading.Lock()

    def get(self, key: str) -> bytes:
        self.requests["get"] += 1
        if key not in self.objects:
            raise MissingKey(key)
        return self.objects[key]

    def get_range(self, key: str, offset: int, length: int) -> bytes:
        return self.get(key)[offset : offset + length]

    @contextmanager
    def reading(self, key: str) -> Iterator[BinaryIO]:
        yield io.BytesIO(self.get(key))

    def download(self, key: str, path: Path) -> None:
        path.write_bytes(self.get(key))

    def exists(self, key: str) -> bool:
        self.requests["head"] += 1
        return key in self.objects

    def list(self, prefix: str, *, start_after: str = "") -> Iterator[ObjectInfo]:
        self.requests["list"] += 1
        for key in sorted(self.objects):
            if key.startswith(prefix) and key > start_after:
                yield ObjectInfo(key, len(self.objects[key]), _tag(self.objects[key]))

    def create(self, key: str, body: bytes, *, content_type: str) -> bool:
        self.requests["put"] += 1
        assert content_type
        with self._lock:
            return self.objects.setdefault(key, body) == body

    def put(self, key: str, body: bytes, *, content_type: str) -> None:
        self.requests["put"] += 1
        assert content_type
        self.objects[key] = body

    def get_tagged(self, key: str) -> tuple[bytes, str]:
        body = self.get(key)
        return body, _tag(body)

    def swap(self, key: str, body: bytes, *, content_type: str, tag: str | None) -> str | None:
        self.requests["put"] += 1
        assert content_type
        with self._lock:
            there = self.objects.get(key)
            if there not in {None, body} and tag != _tag(there):
                return None
            self.objects[key] = body
        return _tag(body)

    def upload(self, key: str, path: Path, *, content_type: str) -> None:
        body = path.read_bytes()
        assert self.objects.setdefault(key, body) == body

    def replace(self, key: str, path: Path, *, content_type: str) -> None:
        self.put(key, path.read_bytes(), content_type=content_type)

    def forget_versions(self, key: str) -> int:
        return 0

    def delete(self, key: str) -> None:
        self.objects.pop(key, None)


def _tag(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def memory_bucket() -> Any:
    """A new one, as the type that the store asks for."""
    return cast("Bucket", MemoryBucket())


def copied(store: Bucket) -> Any:
    """What a real store holds, every byte read from it once, to be looked at from all sides."""
    read = memory_bucket()
    for entry in store.list(""):
        read.put(entry.key, store.get(entry.key), content_type="application/octet-stream")
    return read
