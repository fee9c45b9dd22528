"""What a store really does, found out by trying: the common fault is a header accepted and ignored.

Names and versions are not trusted. Of nine S3 servers measured, four answered 200 to a create-only PUT of a
key that was taken; one of them does so only in versioned buckets, so the probe runs in the very
bucket that will be used, whatever state that is in.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from tasks.errors import FatalError, RetriableError
from tasks.store.s3.bucket import Bucket, PutAnswer
from tasks.store.s3.faults import MissingKey

WRITERS = 6
ROUNDS = 2
"""Races are for stores that check and then write. Few and small, because SeaweedFS lets writers of one key wait
for each other in steps of a second: 32 at once took 0.1 s to 16 s (measured)."""

_TEXT = "text/plain"
_NAMES = ("b", "a-b", "a.b", "a0001", "a0002", "a0010", "a_b", "c/a", "c/b")


@dataclass(frozen=True)
class Capabilities:
    """What was found. Only `create_only`, `read_after_write` and `list_after_write` are ever relied on."""

    create_only: bool
    """A PUT with `If-None-Match: *` fails when the key is taken, also when many try at once."""
    create_only_message: str
    """What was seen, for people; says what follows from it when `create_only` is False."""
    if_match: bool
    """A PUT with `If-Match` fails for a stale etag and works for the right one."""
    read_after_write: bool
    list_after_write: bool
    listing_ordered: bool
    """Keys within one folder come in the order of their bytes."""
    ranges: bool
    """GET with `Range` gives the range."""
    versioning: str
    """`on`, `suspended`, `off`, `none`."""
    faults: tuple[str, ...] = field(default=())
    """One line for each thing that is needed and missing."""

    @property
    def usable(self) -> bool:
        """Whether the store can be used at all."""
        return self.read_after_write and self.list_after_write


def probe(bucket: Bucket) -> Capabilities:
    """Try `bucket` out under a key of its own and clean up after it; about 50 small requests.

    Raises what the bucket's methods raise when the store cannot be reached or refuses us.
    """
    place = f"probe/{uuid.uuid4().hex}"
    try:
        return _probe(bucket, place)
    finally:
        for entry in list(bucket.list(f"{place}/")):
            bucket.delete(entry.key)


def _probe(bucket: Bucket, place: str) -> Capabilities:
    create_only, message = _create_only(bucket, place)
    read_after_write = _read_after_write(bucket, f"{place}/read")
    listed = _listed(bucket, f"{place}/list/")
    list_after_write = sorted(listed) == sorted(_NAMES)
    faults = []
    if not create_only:
        faults.append(message)
    if not read_after_write:
        faults.append("an object that was written is not read back as it was; this store cannot be used")
    if not list_after_write:
        faults.append("a listing does not show what was just written; this store cannot be used")
    return Capabilities(
        create_only=create_only,
        create_only_message=message,
        if_match=_if_match(bucket, f"{place}/match"),
        read_after_write=read_after_write,
        list_after_write=list_after_write,
        listing_ordered=list_after_write and _ordered(listed),
        ranges=_ranges(bucket, f"{place}/range"),
        versioning=bucket.versioning(),
        faults=tuple(faults),
    )


def _create_only(bucket: Bucket, place: str) -> tuple[bool, str]:
    key = f"{place}/create"
    first = _put(bucket, key, b"first", if_none_match="*")
    if not first.done:
        return False, f"the store refuses create-only writes ({first.status} {first.code}): one writer only"
    second = _put(bucket, key, b"second", if_none_match="*")
    if second.done or bucket.get(key) != b"first":
        return False, "the store accepts If-None-Match and ignores it: one writer only"
    for number in range(ROUNDS):
        winners = _race(bucket, f"{place}/race-{number}")
        if winners != 1:
            return False, f"{winners} of {WRITERS} writers created one key at once: one writer only"
    return True, f"create-only writes hold ({second.status} {second.code}), {WRITERS} writers at once too"


def _race(bucket: Bucket, key: str) -> int:
    def attempt(number: int) -> bool:
        return _put(bucket, key, f"writer {number}".encode(), if_none_match="*").done

    with ThreadPoolExecutor(WRITERS) as pool:
        return sum(pool.map(attempt, range(WRITERS)))


def _put(
    bucket: Bucket, key: str, body: bytes, *, if_none_match: str | None = None, if_match: str | None = None
) -> PutAnswer:
    """A conditional PUT where also a 500 (Ceph RGW's word to some losers) is an answer."""
    try:
        return bucket.put_if(key, body, content_type=_TEXT, if_none_match=if_none_match, if_match=if_match)
    except RetriableError as error:
        return PutAnswer(False, 0, error.message)


def _if_match(bucket: Bucket, key: str) -> bool:
    old = _put(bucket, key, b"one")
    new = _put(bucket, key, b"two")
    try:
        stale = _put(bucket, key, b"stale", if_match=old.etag)
        if stale.done or bucket.get(key) != b"two":
            return False
        # Ceph RGW 16 knows the etag only without its quotes.
        return any(
            _put(bucket, key, b"three", if_match=etag).done for etag in (new.etag, new.etag.strip('"'))
        )
    except FatalError:
        return False


def _read_after_write(bucket: Bucket, key: str) -> bool:
    for body in (b"", b"short", bytes(range(256)) * 400):
        bucket.put(key, body, content_type=_TEXT)
        if bucket.get(key) != body:
            return False
    bucket.delete(key)
    try:
        bucket.get(key)
    except MissingKey:
        return True
    return False


def _listed(bucket: Bucket, prefix: str) -> list[str]:
    for name in _NAMES:
        bucket.put(prefix + name, b"x", content_type=_TEXT)
    return [entry.key.removeprefix(prefix) for entry in bucket.list(prefix)]


def _ordered(listed: Sequence[str]) -> bool:
    # Only within a folder: SeaweedFS puts `a/b` before `a-b`, and no code of ours may mind.
    flat = [name for name in listed if "/" not in name]
    return flat == sorted(flat)


def _ranges(bucket: Bucket, key: str) -> bool:
    bucket.put(key, b"0123456789", content_type=_TEXT)
    return bucket.get_range(key, 3, 4) == b"3456"
