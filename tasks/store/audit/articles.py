"""Auditing one article: its records, their chain, their raw captures, its addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tasks import keys
from tasks.capture.reading import DamagedSegment, read_capture
from tasks.errors import SkippableError
from tasks.keys import RecordKey
from tasks.record import CaptureReference, Record
from tasks.source import Source
from tasks.store.addresses import link, read_address
from tasks.store.audit.findings import Finding
from tasks.store.history import DamagedRecord, read_record
from tasks.store.identity import id_of_url, identify, normalise_url
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey


@dataclass(slots=True)
class ArticleAudit:
    """What was found of one article."""

    source: str
    findings: list[Finding] = field(default_factory=list)
    records: dict[RecordKey, Record] = field(default_factory=dict)
    """Those that are whole."""
    captures: int = 0
    """Raw captures that were read again."""

    def current(self) -> list[Record]:
        """The newest whole parse of each revision, by time of capture."""
        last = {key.revision: record for key, record in sorted(self.records.items())}
        return sorted(last.values(), key=lambda record: (record.capture.fetched_at, record.revision))


def audit_article(
    bucket: Bucket,
    history: list[RecordKey],
    *,
    sources: Mapping[str, Source],
    wanted: Callable[[str], bool],
    repair: bool,
) -> ArticleAudit | None:
    """Read every record of an article and what it names; None when `wanted` refuses its source.

    `sources` are needed to derive the addresses of articles that are known by a canonical address.
    """
    found = ArticleAudit("")
    for key in history:
        name = keys.record(key.article_id, key.revision, key.parse)
        try:
            record = read_record(bucket, key)
        except DamagedRecord as error:
            found.findings.append(Finding(fault=error.fault, key=name, detail=error.detail))
            continue
        except MissingKey:
            # Listed a moment ago: a takedown is under way.
            found.findings.append(Finding(fault="missing", key=name, detail="vanished during the audit"))
            continue
        found.source = found.source or record.source
        if not wanted(found.source):
            return None
        found.records[key] = record
    found.findings += _gaps(history)
    found.findings += _breaks(found, history)
    found.findings += _raw(bucket, found)
    found.findings += _addresses(bucket, found, sources, repair=repair)
    return found


def _gaps(history: list[RecordKey]) -> list[Finding]:
    """Numbers that are missing: the commit leaves no hole."""
    article_id = history[0].article_id
    there = set(history)
    expected = []
    for revision in range(1, history[-1].revision + 1):
        parses = [key.parse for key in history if key.revision == revision]
        expected += [RecordKey(article_id, revision, parse) for parse in range(1, max(parses, default=1) + 1)]
    return [
        Finding(
            fault="missing",
            key=keys.record(key.article_id, key.revision, key.parse),
            detail="its number was left out",
        )
        for key in expected
        if key not in there
    ]


def _breaks(found: ArticleAudit, history: list[RecordKey]) -> list[Finding]:
    """Records whose predecessor is not the one that they were sealed upon."""
    broken = []
    digests: set[str] = set()
    whole = len(found.records) == len(history) and not _gaps(history)
    for key in sorted(found.records):
        record = found.records[key]
        first = (key.revision, key.parse) == (1, 1)
        # A later parse of an older revision comes in between, so the predecessor is any record before.
        if (record.previous is None) != first or (whole and not first and record.previous not in digests):
            name = keys.record(key.article_id, key.revision, key.parse)
            broken.append(
                Finding(fault="altered", key=name, detail=f"no record before it has digest {record.previous}")
            )
        digests.add(record.record_digest)
    return broken


def _raw(bucket: Bucket, found: ArticleAudit) -> list[Finding]:
    faults = []
    for capture in {record.capture.record_id: record.capture for record in found.records.values()}.values():
        found.captures += 1
        fault = _capture_fault(bucket, capture)
        if fault is not None:
            faults.append(fault)
    return faults


def _capture_fault(bucket: Bucket, capture: CaptureReference) -> Finding | None:
    try:
        member = bucket.get_range(capture.segment, capture.offset, capture.length)
        kept = read_capture(member, segment=capture.segment, offset=capture.offset).reference
    except MissingKey:
        return Finding(fault="missing", key=capture.segment, detail=f"holds capture {capture.record_id}")
    except DamagedSegment as error:
        where = f"capture {capture.record_id} at byte {capture.offset}"
        return Finding(fault="unreadable", key=capture.segment, detail=f"{where}: {error.message}"[:300])
    if (kept.record_id, kept.payload_digest) != (capture.record_id, capture.payload_digest):
        detail = f"at byte {capture.offset} is not capture {capture.record_id} with its digest"
        return Finding(fault="altered", key=capture.segment, detail=detail)
    return None


def _addresses(
    bucket: Bucket, found: ArticleAudit, sources: Mapping[str, Source], *, repair: bool
) -> list[Finding]:
    """Addresses that lead nowhere although a record was made from them; derivable, so rebuilt."""
    lost = []
    article_ids = {key.article_id for key in found.records}
    for article_id in article_ids:
        for url in sorted(_met(found, sources.get(found.source))):
            if id_of_url(url) == article_id or read_address(bucket, url) is not None:
                continue
            refused = link(bucket, (url,), article_id) if repair else (url,)
            lost.append(
                Finding(fault="missing", key=keys.address(_bare(url)), detail=url, repaired=not refused)
            )
    return lost


def _bare(url: str) -> str:
    return url.partition(":")[2]


def _met(found: ArticleAudit, source: Source | None) -> set[str]:
    met: set[str] = set()
    for record in found.records.values():
        try:
            met |= {normalise_url(url) for url in (record.article.url, record.capture.url)}
            if source is not None:
                met |= set(identify(record.article, fetched_url=record.capture.url, source=source).addresses)
        except SkippableError:
            continue
    return met
