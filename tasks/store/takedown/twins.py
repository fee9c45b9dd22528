"""Articles that may be the one to be taken down, kept apart from it because nothing but its words said so.

An article without an id that moved to an address which does not redirect has a history under each. A takedown takes
what it was asked for; that there may be another is for a person to know before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from tasks import keys
from tasks.store.entries import Entry
from tasks.store.history import DamagedRecord, decode_record
from tasks.store.s3.bucket import Bucket
from tasks.store.state import decode_state
from tasks.store.takedown.met import Met
from tasks.store.tombstones import Target

Because = Literal["says the same", "was met at the same address"]


@dataclass(frozen=True, slots=True)
class Twin:
    """Another article, at one of its addresses."""

    article_id: str
    url: str
    because: Because


def twins_of(bucket: Bucket, target: Target, met: Met, records: Iterable[str]) -> tuple[Twin, ...]:
    """Other articles of which the newest record says to the letter what one of `records` says, or that were met at an
    address of `target` since.

    `records` are the keys of those of `target`. Reads them and every state cache, which may not know all.
    """
    said = set(_digests(bucket, records))
    heirs = frozenset(met.given.values())
    others = [
        entry
        for entry in _entries(bucket)
        if entry.article_id not in target.article_ids
        and ((entry.article_id and entry.content_digest in said) or entry.article_id in heirs)
    ]
    found: dict[str, Twin] = {}
    # At an address of its own, where it has one.
    for entry in sorted(others, key=lambda entry: met.places.has_url(entry.url)):
        same = entry.content_digest in said
        because: Because = "says the same" if same else "was met at the same address"
        found.setdefault(entry.article_id, Twin(entry.article_id, entry.url, because))
    return tuple(found.values())


def _digests(bucket: Bucket, records: Iterable[str]) -> Iterator[str]:
    for key in records:
        try:
            yield decode_record(bucket.get(key), key).content_digest
        except DamagedRecord:
            continue  # of what cannot be read nobody knows what it said


def _entries(bucket: Bucket) -> Iterator[Entry]:
    for found in bucket.list(keys.SOURCES):
        if found.key.endswith("/state.parquet"):
            yield from decode_state(bucket.get(found.key), "") or ()
