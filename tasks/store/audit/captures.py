"""Auditing the segments: every capture in them, and the index beside them, which is rebuilt where it is
wrong."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tasks import keys, media_types
from tasks.capture.cdxj import IndexLine, index_bytes
from tasks.capture.reading import DamagedSegment, read_segment
from tasks.capture.segment import index_line
from tasks.store.audit.findings import Finding
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey


@dataclass(frozen=True, slots=True)
class SegmentAudit:
    """What was found of one segment."""

    captures: int
    size: int
    findings: tuple[Finding, ...]


def audit_segment(bucket: Bucket, key: str, *, repair: bool) -> SegmentAudit:
    """Read a whole segment by way of a temporary file, and hold its index against it."""
    lines: list[IndexLine] = []
    findings: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="pressmark-audit-") as folder:
        path = Path(folder) / "segment.warc.gz"
        bucket.download(key, path)
        try:
            lines.extend(index_line(capture) for capture in read_segment(path, segment=key))
        except DamagedSegment as error:
            detail = f"damaged from byte {error.offset} on, after {len(lines)} captures"
            findings.append(Finding(fault="unreadable", key=key, detail=detail))
        size = path.stat().st_size
    findings += _index_faults(bucket, key, lines, repair=repair and not findings)
    return SegmentAudit(len(lines), size, tuple(findings))


def _index_faults(bucket: Bucket, key: str, lines: list[IndexLine], *, repair: bool) -> Iterator[Finding]:
    name = keys.segment_index(key)
    right = index_bytes(lines)
    try:
        standing = bucket.get(name)
    except MissingKey:
        standing = None
    if standing == right:
        return
    if standing is not None:
        changed = _contradictions(standing, lines)
        if changed:
            # Index and segment were written from one another; which of the two is right cannot be told here.
            detail = f"its index has other digests for {changed} captures"
            yield Finding(fault="altered", key=key, detail=detail)
            return
    if repair:
        bucket.put(name, right, content_type=media_types.CDXJ)
    fault = "missing" if standing is None else "altered"
    detail = f"{len(lines)} captures in the segment"
    yield (
        Finding(fault="missing", key=name, detail=detail, repaired=repair)
        if fault == "missing"
        else Finding(fault="altered", key=name, detail=detail, repaired=repair)
    )


def _contradictions(standing: bytes, lines: list[IndexLine]) -> int:
    """Captures of which the index states another payload than the segment has."""
    kept = {str(line.reference.offset): line.reference.payload_digest for line in lines}
    wrong = 0
    for text in standing.decode("utf-8", "replace").splitlines():
        try:
            stated = json.loads(text.split(" ", 2)[2])
        except (IndexError, ValueError):
            continue
        if kept.get(stated.get("offset"), stated.get("digest")) != stated.get("digest"):
            wrong += 1
    return wrong
