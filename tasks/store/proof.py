"""What proves one record: the record as stored, every other of its article, and the raw answer that it was read from.

Whoever gets these files can check them without this program: `SHA256SUMS` is for `sha256sum -c`, and PROOF.txt says
what names what. They prove that the archive still has what it stored; that this was the truth its keeper attests.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from tasks.capture.reading import DamagedSegment, read_capture
from tasks.errors import FatalError
from tasks.record import Record
from tasks.source import Source
from tasks.store import keys
from tasks.store.audit_articles import audit_article
from tasks.store.bucket import Bucket
from tasks.store.faults import MissingKey
from tasks.store.findings import Finding
from tasks.store.history import History

SUMS = "SHA256SUMS"
README = "PROOF.txt"


@dataclass(frozen=True, slots=True)
class Proof:
    """One record with what it rests on."""

    record: Record
    key: str
    records: int
    """Of the article, each held against its own digest and against the digest that the next one names."""
    captures: int
    """Raw answers that they were read from, each held against its digest."""
    payload: int
    """Bytes of the raw answer to this record, as they were transferred."""
    faults: tuple[Finding, ...]
    files: dict[str, bytes]
    """By relative name, what to hand on."""


def prove(bucket: Bucket, record: Record, sources: Iterable[Source] = ()) -> Proof:
    """Hold `record`, its history and their raw answers against their digests; nothing is changed.

    Raises FatalError where the raw answer of the record is not to be had: then nothing is proven.
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
            f"the raw answer of r{record.revision}.p{record.parse} is not to be had: {error.message}",
            mend=f"run `pressmark audit {record.source}`, restore it from a copy",
        ) from error
    key = keys.record(record.article_id, record.revision, record.parse)
    files = {
        keys.record(each.article_id, each.revision, each.parse).rpartition("/")[2]: bucket.get(
            keys.record(each.article_id, each.revision, each.parse)
        )
        for each in found.records
    }
    files["capture.warc.gz"] = member
    files[README] = _explained(record, key).encode()
    sums = [f"{hashlib.sha256(body).hexdigest()}  {name}\n" for name, body in sorted(files.items())]
    files[SUMS] = "".join(sums).encode()
    return Proof(
        record=record,
        key=key,
        records=len(found.records),
        captures=found.captures,
        payload=len(raw.payload),
        faults=tuple(found.findings),
        files=files,
    )


def _explained(record: Record, key: str) -> str:
    capture = record.capture
    name = key.rpartition("/")[2]
    return f"""\
What this is
  address   {capture.url}
  captured  {capture.fetched_at.isoformat()}, answered {capture.status}
  record    {name}, revision {record.revision} (the publisher's), parse {record.parse} (our reading)

How to check it without Pressmark
  sha256sum -c {SUMS}
  capture.warc.gz is the answer as it came (WARC/1.1, one record, {capture.record_id}).
    SHA-256 of its HTTP body, without chunks and before gzip or br is undone:
    {capture.payload_digest.removeprefix("sha256:")}
  {name} is what was read of it. SHA-256 of its canonical JSON (RFC 8785) without "record_digest":
    {record.record_digest}
  "previous" of each record is the "record_digest" of a record stored before it, so none can be exchanged alone.

In the archive
  {key}
  {capture.segment} at byte {capture.offset}, {capture.length} bytes

That the archive still has what it stored is proven by this. When it was captured is the word of the archive's keeper.
"""
