"""Which records an export takes, and reading them one after the other."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from tasks import keys
from tasks.errors import UsageError
from tasks.record import Record
from tasks.store.history import DamagedRecord, decode_record
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.tombstones import Target

THREADS = 16
"""Readers at once; half of the connections that a bucket pools."""
WINDOW = THREADS * 16
"""Records that are asked for before the first is waited for: `map` alone would list the whole bucket first."""


@dataclass(frozen=True, slots=True)
class Selection:
    """One source or all, and the days of capture, both included, in UTC. Raises UsageError."""

    source: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None

    def __post_init__(self) -> None:
        if self.since and self.until and self.since > self.until:
            raise UsageError(f"{self.since} is after {self.until}", mend="swap the two days")

    def takes_day(self, day: datetime.date) -> bool:
        """True for a day within the period."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def takes(self, record: Record) -> bool:
        """True for a record of the source, captured within the period."""
        return self.source in {None, record.source} and self.takes_day(capture_day(record))


@dataclass(frozen=True, slots=True)
class Stored:
    """A record, and its bytes as they lie in the bucket: a record of an older schema proves itself by them."""

    record: Record
    body: bytes


def capture_day(record: Record) -> datetime.date:
    """The day on which the page of `record` was fetched, in UTC."""
    return record.capture.fetched_at.astimezone(datetime.UTC).date()


def selected_records(
    bucket: Bucket, selection: Selection, *, buried: Target, damaged: Callable[[str], None]
) -> Iterator[Stored]:
    """Every record that `selection` takes and that was not taken down, article by article.

    Each is proven against its own digest; what cannot be read is named to `damaged` and left out. Reads every
    record of the bucket, because keys tell no source: 16 at a time, memory stays level.
    """

    def read(key: str) -> Stored | str | None:
        try:
            body = bucket.get(key)
            return Stored(decode_record(body, key), body)
        except MissingKey:
            return None  # taken down since it was listed
        except DamagedRecord as error:
            return str(error)

    found = ((entry.key, keys.parse_record(entry.key)) for entry in bucket.list(keys.ARTICLES))
    wanted = (name for name, key in found if key is not None and key.article_id not in buried.article_ids)
    with ThreadPoolExecutor(THREADS) as pool:
        while window := list(islice(wanted, WINDOW)):
            for stored in pool.map(read, window):
                if isinstance(stored, str):
                    damaged(stored)
                elif stored is not None and selection.takes(stored.record):
                    yield stored
