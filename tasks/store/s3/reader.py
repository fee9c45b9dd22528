"""What can be asked of a bucket without changing it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from botocore.exceptions import BotoCoreError

from tasks.errors import FatalError
from tasks.store.s3.client import ATTEMPTS
from tasks.store.s3.connection import Connection
from tasks.store.s3.faults import MissingKey

CHUNK = 1 << 20
"""Bytes that are copied at once."""


@dataclass(frozen=True)
class ObjectInfo:
    """One line of a listing."""

    key: str
    size: int
    """Bytes."""
    etag: str
    """As the store says it, without quotes; not a digest one may rely on."""


@dataclass(frozen=True)
class _GetAnswer:
    body: bytes
    status: int
    etag: str


class BucketReader(Connection):
    """Objects by key, to be read. Threads may share it."""

    def get(self, key: str) -> bytes:
        """The whole object. Raises MissingKey."""
        return self._read(key).body

    def get_tagged(self, key: str) -> tuple[bytes, str]:
        """The whole object and its tag, for `swap`. Raises MissingKey."""
        answer = self._read(key)
        return answer.body, answer.etag

    def get_range(self, key: str, offset: int, length: int) -> bytes:
        """`length` bytes from `offset`, fewer at the end of the object. Raises MissingKey.

        A store that ignores `Range` (RFC 9110, section 14.2, allows it) costs a whole read, no wrong answer.
        """
        if length <= 0:
            return b""
        answer = self._read(key, Range=f"bytes={offset}-{offset + length - 1}")
        return answer.body if answer.status == 206 else answer.body[offset : offset + length]

    @contextmanager
    def reading(self, key: str) -> Iterator[BinaryIO]:
        """The object as a stream, for what is too large to hold. Raises MissingKey."""
        with self._explained("reading", key):
            answer = self._client.get_object(**self._named(key))
            try:
                yield answer["Body"]
            finally:
                answer["Body"].close()

    def download(self, key: str, path: Path) -> None:
        """Copy the object to the file at `path`, for what is too large to hold. Raises MissingKey."""
        for attempt in range(ATTEMPTS):
            with self.reading(key) as body, path.open("wb") as file:
                try:
                    shutil.copyfileobj(body, file, CHUNK)
                except BotoCoreError:
                    # botocore tries a request again, but not a body that is cut short.
                    if attempt + 1 == ATTEMPTS:
                        raise
                else:
                    return

    def exists(self, key: str) -> bool:
        """Whether there is an object under `key`."""
        return self._head(key) is not None

    def list(self, prefix: str, *, start_after: str = "") -> Iterator[ObjectInfo]:
        """Objects whose key starts with `prefix`, in the store's order, a page of 1,000 at a time.

        Order is by UTF-8 bytes everywhere but on SeaweedFS, where `a/b` comes before `a-b`: rely on it only
        within one folder.
        """
        named = {"Bucket": self.settings.bucket, "Prefix": self._prefix + prefix}
        if start_after:
            named["StartAfter"] = self._prefix + start_after
        while True:
            with self._explained("listing", prefix):
                page = self._client.list_objects_v2(**named)
            for entry in page.get("Contents", ()):
                yield ObjectInfo(
                    key=entry["Key"].removeprefix(self._prefix),
                    size=entry["Size"],
                    etag=entry.get("ETag", "").strip('"'),
                )
            if not page.get("IsTruncated"):
                return
            named["ContinuationToken"] = page["NextContinuationToken"]

    def _read(self, key: str, **more: str) -> _GetAnswer:
        cut_short = 0
        while True:
            with self._explained("reading", key):
                answer = self._client.get_object(**self._named(key), **more)
                try:
                    body: bytes = answer["Body"].read()
                except BotoCoreError:
                    # botocore tries a request again, but not a body that is cut short.
                    cut_short += 1
                    if cut_short == ATTEMPTS:
                        raise
                else:
                    return _GetAnswer(
                        body, answer["ResponseMetadata"]["HTTPStatusCode"], answer.get("ETag", "")
                    )

    def _head(self, key: str) -> dict[str, Any] | None:
        try:
            with self._explained("looking for", key):
                found: dict[str, Any] = self._client.head_object(**self._named(key))
        except MissingKey:
            return None
        except FatalError:
            # The answer to a HEAD has no body, so not the store's reason; the one to a GET has.
            self._read(key, Range="bytes=0-0")
            raise
        return found
