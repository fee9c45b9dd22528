"""Whether a record stands: it, its history and their raw answers, held against their digests in the archive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tasks import keys
from tasks.capture.reading import DamagedSegment, read_capture
from tasks.errors import FatalError
from tasks.record import Record
from tasks.source import Source
from tasks.store.audit.articles import audit_article
from tasks.store.audit.findings import Finding
from tasks.store.history import History
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey


@dataclass(frozen=True, slots=True)
class Standing:
    """One record with what was found of it and its history."""

    record: Record
    key: str
    records: int
    """Of the article, each held against its own digest and against the digest that the next one names."""
    captures: int
    """Raw answers that they were read from, each held against its digest."""
    payload: int
    """Bytes of the raw answer to this record, as they were transferred."""
    faults: tuple[Finding, ...]


def standing_of(bucket: Bucket, record: Record, sources: Iterable[Source] = ()) -> Standing:
    """Hold `record`, its history and their raw answers against their digests; nothing is changed.

    Raises FatalError where the raw answer of the record cannot be read: then nothing is proven.
    """
    history = History(bucket, record.article_id).keys
    named = {source.name: source for source in sources}
    found = audit_article(bucket, history, sources=named, wanted=lambda _: True, repair=False)
    assert found is not None  # nothing but `wanted` refuses it
    capture = record.capture
    try:
        member = bucket.get_range(capture.segment, capture.offset, capture.length)
        raw = read_capture(member, segment=capture.segment, offset=capture.offset)
    except (MissingKey, DamagedSegment) as error:
        raise FatalError(
            f"the raw answer of r{record.revision}.p{record.parse} cannot be read: {error.message}",
            mend=f"run `pressmark audit {record.source}` and restore it from a copy",
        ) from error
    return Standing(
        record=record,
        key=keys.record(record.article_id, record.revision, record.parse),
        records=len(found.records),
        captures=found.captures,
        payload=len(raw.payload),
        faults=tuple(found.findings),
    )
