"""What is known of the addresses of one source: a cache, rebuildable from the records.

It saves requests (conditional GET, no listing per article) and says what is due. Nothing is true because
it stands here: `commit` holds it against the bucket, and a lost or torn file costs a rebuild, never a record.
"""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tasks.errors import SkipReason
from tasks.record import CaptureReference
from tasks.store import keys
from tasks.store.bucket import Bucket
from tasks.store.faults import MissingKey
from tasks.store.history import Head
from tasks.store.identity import normalise_url
from tasks.store.revisit import next_due

SCHEMA_ID = "pressmark/state/1"
CONTENT_TYPE = "application/vnd.apache.parquet"


@dataclass(frozen=True, slots=True)
class Entry:
    """One address. Times are in UTC; `None` and empty mean unknown."""

    url: str
    """Normalised."""
    first_seen: datetime.datetime
    fetched_at: datetime.datetime
    """Of the last visit, whatever came of it."""
    next_due: datetime.datetime | None = None
    """None: never again."""
    unchanged_streak: int = 0
    last_skip: str = ""
    """`SkipReason` of the last visit, if it gave nothing."""
    etag: str = ""
    last_modified: str = ""
    article_id: str = ""
    revision: int = 0
    parse: int = 0
    content_digest: str = ""
    record_digest: str = ""
    extractor_name: str = ""
    extractor_version: str = ""
    head_fetched_at: datetime.datetime | None = None
    head_payload_digest: str = ""
    latest_revision: int = 0
    segment: str = ""
    offset: int = 0
    length: int = 0
    record_id: str = ""
    answered_url: str = ""
    captured_at: datetime.datetime | None = None
    """Of the last full capture, to which a WARC `revisit` record refers."""
    status: int = 0
    payload_digest: str = ""
    robots: str = ""
    rights: str = ""
    """JSON object."""

    @property
    def head(self) -> Head | None:
        """The head of the article behind the address, for `commit`."""
        if not self.article_id or self.head_fetched_at is None:
            return None
        return Head(
            article_id=self.article_id,
            revision=self.revision,
            parse=self.parse,
            content_digest=self.content_digest,
            record_digest=self.record_digest,
            extractor_name=self.extractor_name,
            extractor_version=self.extractor_version,
            fetched_at=self.head_fetched_at,
            payload_digest=self.head_payload_digest,
            latest_revision=self.latest_revision,
        )

    @property
    def capture(self) -> CaptureReference | None:
        """The last full capture of the address."""
        if not self.record_id or self.captured_at is None:
            return None
        return CaptureReference(
            segment=self.segment,
            offset=self.offset,
            length=self.length,
            record_id=self.record_id,
            url=self.answered_url,
            fetched_at=self.captured_at,
            status=self.status,
            payload_digest=self.payload_digest,
            robots=self.robots,
            rights=json.loads(self.rights or "{}"),
        )


def visited(
    entry: Entry | None,
    *,
    url: str,
    now: datetime.datetime,
    revisit_days: int,
    changed: bool = False,
    head: Head | None = None,
    capture: CaptureReference | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    skip: SkipReason | None = None,
) -> Entry:
    """The entry after a visit. Pure.

    `changed` is True when a record was stored as new or revised. What is None stays as it was: `capture`
    for a visit that answered 304, `etag` and `last_modified` where the answer did not say them (RFC 9110,
    section 15.4.5).
    """
    first = entry is None
    base = entry or Entry(url=normalise_url(url), first_seen=now, fetched_at=now)
    streak = 0 if changed or first else base.unchanged_streak + 1
    due = next_due(
        now=now,
        first_seen=base.first_seen,
        unchanged_streak=streak,
        revisit_days=revisit_days,
        skip=skip,
    )
    return replace(
        base,
        fetched_at=now,
        unchanged_streak=streak,
        next_due=due,
        last_skip=skip.value if skip else "",
        etag=base.etag if etag is None else etag,
        last_modified=base.last_modified if last_modified is None else last_modified,
        **(_head_fields(head) if head else {}),
        **(_capture_fields(capture) if capture else {}),
    )


def _head_fields(head: Head) -> dict[str, Any]:
    return {
        "article_id": head.article_id,
        "revision": head.revision,
        "parse": head.parse,
        "content_digest": head.content_digest,
        "record_digest": head.record_digest,
        "extractor_name": head.extractor_name,
        "extractor_version": head.extractor_version,
        "head_fetched_at": head.fetched_at,
        "head_payload_digest": head.payload_digest,
        "latest_revision": head.latest_revision,
    }


def _capture_fields(capture: CaptureReference) -> dict[str, Any]:
    return {
        "segment": capture.segment,
        "offset": capture.offset,
        "length": capture.length,
        "record_id": capture.record_id,
        "answered_url": capture.url,
        "captured_at": capture.fetched_at,
        "status": capture.status,
        "payload_digest": capture.payload_digest,
        "robots": capture.robots,
        "rights": json.dumps(capture.rights, sort_keys=True) if capture.rights else "",
    }


class State:
    """The entries of one source by normalised address."""

    def __init__(self, source: str, entries: Iterable[Entry] = (), *, rebuild_needed: bool = False) -> None:
        self.source = source
        self.rebuild_needed = rebuild_needed
        """True when the cache was lost although the source has run before: `rebuild_state` mends it."""
        self._entries = {entry.url: entry for entry in entries}

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def get(self, url: str) -> Entry | None:
        """The entry of `url` in any spelling. Raises SkippableError (not_a_url)."""
        return self._entries.get(url) or self._entries.get(normalise_url(url))

    def put(self, entry: Entry) -> None:
        """Keep `entry` in place of what was known of its address."""
        self._entries[entry.url] = entry

    def is_due(self, url: str, now: datetime.datetime) -> bool:
        """True when `url` was never visited, or is to be visited again by now."""
        entry = self.get(url)
        return entry is None or (entry.next_due is not None and entry.next_due <= now)

    def due(self, now: datetime.datetime) -> list[Entry]:
        """Entries to be visited again by now, the longest overdue first."""
        ready = [entry for entry in self if entry.next_due is not None and entry.next_due <= now]
        return sorted(ready, key=lambda entry: (entry.next_due, entry.url))


# --- the file

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)
_NAMES = tuple(field.name for field in fields(Entry))
_TIMES = frozenset({"first_seen", "fetched_at", "next_due", "head_fetched_at", "captured_at"})
_NUMBERS = frozenset(
    {"unchanged_streak", "revision", "parse", "latest_revision", "offset", "length", "status"}
)


def _type(name: str) -> pa.DataType:
    if name in _TIMES:
        return pa.timestamp("us", tz="UTC")
    return pa.int64() if name in _NUMBERS else pa.string()


_SCHEMA = pa.schema([(name, _type(name)) for name in _NAMES], metadata={"schema_id": SCHEMA_ID})


def _since_epoch(moment: datetime.datetime | None) -> int | None:
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


def encode_state(state: State) -> bytes:
    """The Parquet file of `state`, sorted by address."""
    entries = sorted(state, key=lambda entry: entry.url)
    columns = []
    for name in _NAMES:
        values = [getattr(entry, name) for entry in entries]
        if name in _TIMES:
            values = [_since_epoch(value) for value in values]
        columns.append(pa.array(values, type=_type(name)))
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(columns, schema=_SCHEMA), sink, compression="zstd")
    return sink.getvalue()


def decode_state(body: bytes, source: str) -> State | None:
    """The state in `body`, or None when it is torn or of another layout."""
    try:
        table = pq.read_table(io.BytesIO(body))
    except (pa.ArrowException, OSError):
        return None
    if not table.schema.equals(_SCHEMA, check_metadata=True):
        return None
    columns: list[list[Any]] = []
    for name in _NAMES:
        # As numbers, because pyarrow makes a datetime in 8 microseconds and this takes 0.3.
        column = table[name].cast(pa.int64()) if name in _TIMES else table[name]
        if name in {"segment", "article_id", "extractor_name", "extractor_version", "robots", "rights"}:
            values: list[Any] = _shared(column.dictionary_encode())
        else:
            values = column.to_pylist()
        if name in _TIMES:
            values = [None if value is None else _EPOCH + value * _MICROSECOND for value in values]
        columns.append(values)
    return State(source, (Entry(*row) for row in zip(*columns, strict=True)))


def _shared(column: pa.ChunkedArray) -> list[str]:
    """Values of a dictionary column, equal strings being one object in memory."""
    values: list[str] = []
    for chunk in column.chunks:
        words = chunk.dictionary.to_pylist()
        values.extend(words[index] for index in chunk.indices.to_pylist())
    return values


def load_state(bucket: Bucket, source: str) -> State:
    """The state of `source`; empty where there is none.

    `rebuild_needed` is set when the file cannot be read, or is gone although the source has run before.
    """
    try:
        body = bucket.get(keys.state(source))
    except MissingKey:
        has_run = next(iter(bucket.list(keys.runs_of(source))), None) is not None
        return State(source, rebuild_needed=has_run)
    return decode_state(body, source) or State(source, rebuild_needed=True)


def save_state(bucket: Bucket, state: State) -> None:
    """Write the cache over the older one."""
    bucket.put(keys.state(state.source), encode_state(state), content_type=CONTENT_TYPE)
