"""Calls to one bucket of an S3 store: how objects are named there, and what a refusal means.

What the calls are for is `tasks.store.s3.bucket`'s.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from tasks.errors import FatalError
from tasks.store.s3.client import BucketSettings
from tasks.store.s3.faults import explain_connection_fault, explain_refusal

KEY = re.compile(r"[a-z0-9._=-]+(?:/[a-z0-9._=-]+)*")
"""Keys that every store measured keeps as they are; `=` is for table partitions."""

MAX_KEY_BYTES = 1024
"""S3's own limit, prefix included."""

MAX_SEGMENT_BYTES = 255
"""SeaweedFS keeps each part of a key as a file name and refuses longer ones."""

LEAST_FREE = 512 * 1024**2
"""Bytes. SeaweedFS grows by volumes of 256 MB; where there is no room for one it answers "InternalError"."""


class Connection:
    """A boto3 client and the bucket that it is used for."""

    def __init__(self, settings: BucketSettings, client: Any) -> None:
        """Raises FatalError when the prefix of `settings` makes no keys."""
        self.settings = settings
        self._client = client
        self._prefix = f"{settings.prefix.strip('/')}/" if settings.prefix.strip("/") else ""
        if self._prefix:
            self._key("x")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings!r})"

    def _key(self, key: str) -> str:
        full = self._prefix + key
        parts = full.split("/")
        if not KEY.fullmatch(full) or any(part in {".", ".."} for part in parts):
            raise FatalError(
                f"{key!r} is not a key: only a-z 0-9 . _ - = between single slashes",
                mend="this is a fault in the program or in a source's name; report it",
            )
        if len(full) > MAX_KEY_BYTES or any(len(part) > MAX_SEGMENT_BYTES for part in parts):
            raise FatalError(
                f"the key {key[:60]!r}… is too long for S3 ({len(full)} bytes)",
                mend="shorten the prefix or the source's name",
            )
        return full

    def _named(self, key: str) -> dict[str, str]:
        return {"Bucket": self.settings.bucket, "Key": self._key(key)}

    def _where(self, key: str) -> str:
        store = self.settings.endpoint_url or "AWS S3"
        return f"{store}/{self.settings.bucket}/{self._prefix}{key}".rstrip("/")

    def _disk_is_full(self) -> bool:
        disk = self.settings.disk
        return bool(disk) and shutil.disk_usage(disk).free < LEAST_FREE

    @contextmanager
    def _explained(self, doing: str, key: str) -> Iterator[None]:
        """Errors of boto3 as ours, for a call that is `doing` something to `key`."""
        try:
            yield
        except ClientError as error:
            status, code = status_and_code(error)
            headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
            if status == 500 and self._disk_is_full():
                code = "InsufficientStorage"
            raise explain_refusal(
                status,
                code,
                str(error.response.get("Error", {}).get("Message", "")),
                doing=doing,
                where=self._where(key),
                key=key,
                bucket=self.settings.bucket,
                retry_after=headers.get("retry-after"),
            ) from error
        except BotoCoreError as error:
            raise explain_connection_fault(
                error, doing=doing, where=self._where(key), endpoint=self.settings.endpoint_url
            ) from error


def status_and_code(error: ClientError) -> tuple[int, str]:
    """The HTTP status and the S3 error code of a refusal."""
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    return int(status), str(error.response.get("Error", {}).get("Code", ""))
