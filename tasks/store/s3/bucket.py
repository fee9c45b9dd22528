"""One bucket of any S3 store: writing, and all that `reader` reads. Only the modules of this folder know boto3.

What is relied on is what every serious S3 store has: create-only PUT (`If-None-Match: *`), read-after-write,
list-after-write, GET by exact key. Everything else is an extra that `tasks.store.s3.probe` looks for.
Integrity is proven by SHA-256 digests in our own content, never by a store's checksum: of nine stores
measured one verified the CRC that boto3 sends by default.
"""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from botocore.exceptions import ClientError

from tasks.errors import FatalError, PressmarkError, RetriableError
from tasks.store.s3.client import BucketSettings, make_client
from tasks.store.s3.connection import LEAST_FREE, status_and_code
from tasks.store.s3.faults import MissingKey
from tasks.store.s3.plain_put import plain_put
from tasks.store.s3.reader import CHUNK, BucketReader

__all__ = ["LEAST_FREE", "Bucket", "BucketSettings", "PutAnswer", "open_bucket"]

CONFLICT_ATTEMPTS = 6
"""Of a create that the store answers with 409: another writer is at the same key and may fail."""


@dataclass(frozen=True)
class PutAnswer:
    """What the store said to a conditional PUT, unjudged: the raw material of the probe."""

    done: bool
    status: int
    code: str = ""
    etag: str = ""


def open_bucket(settings: BucketSettings) -> Bucket:
    """The bucket that `settings` names; asks the store nothing yet (see `Bucket.ensure_bucket`)."""
    return Bucket(settings, make_client(settings))


class Bucket(BucketReader):
    """Objects by key. Threads may share it; it pickles as its settings and is opened again elsewhere."""

    def __init__(self, settings: BucketSettings, client: Any) -> None:
        super().__init__(settings, client)
        self._sleep: Callable[[float], None] = time.sleep
        self._plain = plain_put(
            settings.endpoint_url,
            settings.bucket,
            region=settings.region,
            access_key=settings.access_key,
            secret_key=settings.secret_key,
        )

    def __reduce__(self) -> tuple[Callable[[BucketSettings], Bucket], tuple[BucketSettings]]:
        return open_bucket, (self.settings,)

    # --- writing

    def create(self, key: str, body: bytes, *, content_type: str) -> bool:
        """Write `key` if nobody has: True if it now holds our `body`, False if it holds something else.

        After 409, 412, 5xx or a time-out the object is read and compared, so an earlier try of ours that won
        without our hearing of it counts as True; and so does another writer's identical object.
        Raises RetriableError when the store does not say after `ATTEMPTS`.
        """
        if not self.settings.create_only:
            return self._create_alone(key, body, content_type)
        if self._plain and self._plain.created(self._key(key), body, content_type):
            return True
        for attempt in range(CONFLICT_ATTEMPTS):
            fault: PressmarkError
            try:
                answer = self.put_if(key, body, content_type=content_type, if_none_match="*")
            except RetriableError as error:
                fault = error
            else:
                if answer.done:
                    return True
                if answer.status == 501:
                    raise FatalError(
                        f"{self._where(key)}: the store refuses create-only writes (501)",
                        mend="let `pressmark doctor` probe it; it then runs with one writer per source",
                    )
                fault = RetriableError(f"{self._where(key)}: the store answered {answer.code}")
            try:
                return self._read(key).body == body
            except MissingKey:
                # Nobody holds the key: the write that was in our way failed, or ours never arrived.
                self._sleep(random.uniform(0, 0.05 * 2**attempt))
        raise fault

    def put(self, key: str, body: bytes, *, content_type: str) -> None:
        """Write `key` whatever was there. Only for what can be rebuilt."""
        answer = self._put_when_free(key, body, content_type=content_type)
        if not answer.done:
            raise RetriableError(f"{self._where(key)}: the store answered {answer.code}", mend="run again")

    def put_if(
        self,
        key: str,
        body: bytes,
        *,
        content_type: str,
        if_none_match: str | None = None,
        if_match: str | None = None,
    ) -> PutAnswer:
        """One conditional PUT (RFC 9110, section 13) and the store's answer; 409 and 412 are answers too."""
        conditions = {"IfNoneMatch": if_none_match, "IfMatch": if_match}
        given = {name: value for name, value in conditions.items() if value is not None}
        with self._explained("writing", key):
            try:
                answer = self._client.put_object(
                    **self._named(key), Body=body, ContentType=content_type, **given
                )
            except ClientError as error:
                status, code = status_and_code(error)
                if status in {404, 409, 412, 501} and code not in {"NoSuchBucket"}:
                    return PutAnswer(False, status, code)
                raise
        return PutAnswer(True, 200, etag=answer.get("ETag", ""))

    def swap(self, key: str, body: bytes, *, content_type: str, tag: str | None) -> str | None:
        """Write `key` if it is still the object of `tag`, or, where that is None, if there is none.

        Its new tag, or None where somebody else was first (compare and swap, RFC 9110, section 13.1). A store that
        does not know the condition is written to without it. Only for what can be rebuilt.
        """
        # Ceph RGW 16 knows a tag only without its quotes and refuses every other, and any where versions are kept.
        conditions = (
            [{"if_none_match": "*"}] if tag is None else [{"if_match": tag}, {"if_match": tag.strip('"')}]
        )
        for condition in conditions:
            answer = self._put_when_free(key, body, content_type=content_type, **condition)
            if answer.done:
                return answer.etag
            found, etag = self._found(key)
            if found == body:
                # After a time-out the client tries again by itself, and is refused by its own first try.
                return etag
            if etag != tag:
                return None
        return self._put_when_free(key, body, content_type=content_type).etag

    def upload(self, key: str, path: Path, *, content_type: str) -> None:
        """Write the file at `path` under `key`, which nobody else may have taken. Doing it again is harmless.

        The file's SHA-256 travels as metadata. Raises FatalError when `key` holds something else.
        """
        digest, size = _file_digest(path)
        for attempt in range(CONFLICT_ATTEMPTS):
            fault: PressmarkError
            try:
                with self._explained("writing", key), path.open("rb") as body:
                    self._client.put_object(
                        **self._named(key),
                        Body=body,
                        ContentType=content_type,
                        Metadata={"sha256": digest},
                        **({"IfNoneMatch": "*"} if self.settings.create_only else {}),
                    )
            except RetriableError as error:
                fault = error
            else:
                return
            found = self._head(key)
            if found is not None:
                self._must_equal(key, found, digest, size)
                return
            self._sleep(random.uniform(0, 0.1 * 2**attempt))
        raise fault

    def replace(self, key: str, path: Path, *, content_type: str) -> None:
        """Write the file at `path` over what was under `key`. Only a takedown may do that to a segment."""
        digest, _ = _file_digest(path)
        with self._explained("writing", key), path.open("rb") as body:
            self._client.put_object(
                **self._named(key), Body=body, ContentType=content_type, Metadata={"sha256": digest}
            )

    def forget_versions(self, key: str) -> int:
        """Remove what versioning kept of `key` beside the current object; says how many. 0 without
        versioning."""
        where = {"Bucket": self.settings.bucket, "Prefix": self._key(key)}
        removed = 0
        with self._explained("removing older versions of", key):
            for page in self._client.get_paginator("list_object_versions").paginate(**where):
                for version in (*page.get("Versions", ()), *page.get("DeleteMarkers", ())):
                    if version["Key"] == where["Prefix"] and self._is_past(version):
                        named = self._named(key)
                        self._client.delete_object(**named, VersionId=version["VersionId"])
                        removed += 1
        return removed

    @staticmethod
    def _is_past(version: dict[str, Any]) -> bool:
        # A delete marker has no ETag; it goes too, or the key would still tell that there was something.
        return not version["IsLatest"] or "ETag" not in version

    def delete(self, key: str) -> None:
        """Remove `key`; no error if there is none. In a versioned bucket older versions stay."""
        with self._explained("deleting", key):
            self._client.delete_object(**self._named(key))

    # --- the bucket itself

    def ensure_bucket(self) -> None:
        """Make the bucket unless it is there. Raises FatalError when it is not ours to use."""
        with self._explained("opening", ""):
            try:
                # Not HeadBucket: its refusals have no body, so do not say whether key or bucket is wrong.
                self._client.list_objects_v2(Bucket=self.settings.bucket, MaxKeys=1)
            except ClientError as error:
                if status_and_code(error)[0] != 404:
                    raise
            else:
                return
            where: dict[str, Any] = {}
            if self.settings.region != "us-east-1":
                where = {"CreateBucketConfiguration": {"LocationConstraint": self.settings.region}}
            try:
                self._client.create_bucket(Bucket=self.settings.bucket, **where)
            except ClientError as error:
                # Two runs may start at once; one of them made it a moment ago.
                if status_and_code(error)[1] != "BucketAlreadyOwnedByYou":
                    raise

    def versioning(self) -> str:
        """`on`, `suspended`, `off`, or `none` where the store has no such thing."""
        try:
            with self._explained("asking about versioning of", ""):
                answer = self._client.get_bucket_versioning(Bucket=self.settings.bucket)
        except FatalError:
            return "none"
        return {"Enabled": "on", "Suspended": "suspended"}.get(answer.get("Status", ""), "off")

    def enable_versioning(self) -> bool:
        """Switch the bucket's versioning on; False where the store does not offer it.

        Probe again after it: Ceph RGW 16 ignores `If-None-Match` in versioned buckets.
        """
        try:
            with self._explained("switching on versioning of", ""):
                self._client.put_bucket_versioning(
                    Bucket=self.settings.bucket, VersioningConfiguration={"Status": "Enabled"}
                )
        except FatalError:
            return False
        return self.versioning() == "on"

    # --- inside

    def _create_alone(self, key: str, body: bytes, content_type: str) -> bool:
        try:
            return self._read(key).body == body
        except MissingKey:
            self.put(key, body, content_type=content_type)
            return True

    def _found(self, key: str) -> tuple[bytes, str] | tuple[None, None]:
        try:
            return self.get_tagged(key)
        except MissingKey:
            return None, None

    def _put_when_free(self, key: str, body: bytes, **more: str) -> PutAnswer:
        """`put_if`, tried again after 409, which is AWS's OperationAborted: somebody else's request is under way."""
        for attempt in range(CONFLICT_ATTEMPTS):
            answer = self.put_if(key, body, **more)
            if answer.status != 409:
                break
            self._sleep(random.uniform(0, 0.05 * 2**attempt))
        return answer

    def _must_equal(self, key: str, found: dict[str, Any], digest: str, size: int) -> None:
        stored = found.get("Metadata", {}).get("sha256")
        if stored is None and found["ContentLength"] == size:
            with self.reading(key) as body:
                stored = _stream_digest(body)
        if stored != digest or found["ContentLength"] != size:
            raise FatalError(
                f"{self._where(key)} exists already with other content",
                mend="two runs had the same id; start the run again under a new one",
            )


def _stream_digest(body: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := body.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _file_digest(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return digest.hexdigest(), file.tell()
