"""The exchange behind a record, byte for byte as its segment keeps it."""

from __future__ import annotations

import io
from typing import Protocol

from tasks.capture.members import Member, members_in
from tasks.capture.reading import DamagedSegment, read_segment
from tasks.fetch.failures import REDIRECTS
from tasks.store.captures import AFTER_LAST, REVISIT, index_of, way_to
from tasks.store.s3.bucket import Bucket

BELONGING = frozenset({"request", "metadata"})
"""Records that are kept with the response that they name."""


class Kept(Protocol):
    """What is needed of a capture to find it; a `CaptureReference` is one."""

    @property
    def segment(self) -> str: ...
    @property
    def offset(self) -> int: ...
    @property
    def record_id(self) -> str: ...


def exchange_of(bucket: Bucket, capture: Kept) -> list[bytes]:
    """The `warcinfo` of its segment, then request, response and metadata of each redirect that led to `capture`, and
    its own; each as the gzip member that it is.

    Raises MissingKey, and DamagedSegment where the segment does not hold it.
    """
    lines = sorted(index_of(bucket, capture.segment), key=lambda line: line.offset)
    own = next((number for number, line in enumerate(lines) if line.offset == capture.offset), None)
    if own is None:
        raise DamagedSegment(capture.segment, capture.offset, "its index names no capture there")
    line = lines[own]
    first = own
    while first and lines[first - 1].status in REDIRECTS and lines[first - 1].mime != REVISIT:
        first -= 1
    # A request lies before its response, so the stretch begins with the response before that.
    start = lines[first - 1].offset if first else 0
    end = lines[own + 1].offset if own + 1 < len(lines) else line.offset + line.length + AFTER_LAST
    body = bucket.get_range(capture.segment, start, end - start)
    way = way_to(line.url, read_segment(io.BytesIO(body), segment=capture.segment))
    wanted = {capture.record_id, *(hop.reference.record_id for hop in way)}
    kept = [
        member
        for member in members_in(body)
        if member.record_id in wanted or (member.kind in BELONGING and member.partner in wanted)
    ]
    if capture.record_id not in {member.record_id for member in kept}:
        raise DamagedSegment(capture.segment, capture.offset, f"no capture {capture.record_id} there")
    head = bucket.get_range(capture.segment, 0, lines[0].offset)
    about = [member for member in members_in(head) if member.kind == "warcinfo"]
    return [*(_packed(head, member) for member in about), *(_packed(body, member) for member in kept)]


def _packed(stretch: bytes, member: Member) -> bytes:
    return stretch[member.offset : member.offset + member.length]
