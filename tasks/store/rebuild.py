"""The state cache of a source rebuilt from its records."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

from tasks import keys
from tasks.keys import RecordKey
from tasks.record import Record
from tasks.store.entries import Entry, Visit, visited
from tasks.store.history import head_of, read_record
from tasks.store.identity import normalise_url
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State
from tasks.store.tombstones import taken_down

REVISIT_DAYS = 7
"""Of a source whose file is not there any more."""
THREADS = 16
"""Readers at once; half of the connections that a bucket pools."""


def article_keys(bucket: Bucket) -> Iterator[list[RecordKey]]:
    """The record keys of every article in the bucket, article by article, each in order."""
    found = (keys.parse_record(entry.key) for entry in bucket.list(keys.ARTICLES))
    known = (key for key in found if key is not None)
    for _, group in groupby(known, key=lambda key: key.article_id):
        yield sorted(group)


def current_records(bucket: Bucket, history: list[RecordKey]) -> list[Record]:
    """The newest parse of each revision of one article, by time of capture."""
    last = {key.revision: key for key in sorted(history)}
    records = [read_record(bucket, key) for key in last.values()]
    return sorted(records, key=lambda record: (record.capture.fetched_at, record.revision))


def rebuild_state(bucket: Bucket, source: str, *, revisit_days: int = REVISIT_DAYS) -> State:
    """The state of `source` as its records tell it. Reads every record in the bucket; memory stays by source.

    Validators are not in the records, so the first visit after a rebuild is unconditional; so are not the
    addresses that gave no record. Raises FatalError for a record that was altered.
    """
    entries: dict[str, Entry] = {}

    def note(articles: Iterator[list[Record]]) -> None:
        for records in articles:
            for entry in entries_of(records, source=source, revisit_days=revisit_days):
                keep_newest(entries, entry)

    with ThreadPoolExecutor(THREADS) as pool:
        # `map` would list the whole bucket before the first answer; a window keeps it level.
        window: list[list[RecordKey]] = []
        for history in article_keys(bucket):
            window.append(history)
            if len(window) == THREADS * 16:
                note(pool.map(lambda each: current_records(bucket, each), window))
                window = []
        note(pool.map(lambda each: current_records(bucket, each), window))
    return State(source, entries.values(), buried=taken_down(bucket))


def met_by(record: Record) -> str:
    """The source whose capture `record` was read from; another that shares the article may have read it again."""
    named = keys.parse_capture(record.capture.segment)
    return named.source if named else record.source


def keep_newest(entries: dict[str, Entry], entry: Entry) -> None:
    """Note `entry`, unless a newer article has its address: publishers reuse addresses."""
    known = entries.get(entry.url)
    if known is None or known.fetched_at <= entry.fetched_at:
        entries[entry.url] = entry


def entries_of(records: list[Record], *, source: str, revisit_days: int) -> Iterator[Entry]:
    """The entries of one article: one for each address that was asked for or answered, as it was last met there.

    `records` are the newest parses of its revisions, by time of capture. Of those addresses only what `source` met:
    two sources may share an article.
    """
    last = {
        normalise_url(url): record.capture
        for record in records
        if met_by(record) == source
        for url in (record.article.url, record.capture.url)
    }
    if not last:
        return
    newest = records[-1]
    head = head_of(newest, latest_revision=max(record.revision for record in records))
    first_seen = _utc(records[0].capture.fetched_at)
    for url, capture in sorted(last.items()):
        seen = _utc(capture.fetched_at)
        yield visited(
            Entry(url=url, first_seen=first_seen, fetched_at=seen),
            Visit(url, seen, changed=True, head=head, capture=capture),
            revisit_days=revisit_days,
        )


def _utc(moment: datetime.datetime) -> datetime.datetime:
    return moment.astimezone(datetime.UTC)
