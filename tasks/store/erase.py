"""Taking captures out of a segment without moving the others.

Records name their captures by offset and length, and records are immutable. So what is taken out leaves a
gzip member of the same length behind: a `metadata` record that says so, padded by the comment field of the
gzip header (RFC 1952, section 2.3), which every reader skips.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

from tasks.capture.members import Member, whole_members
from tasks.errors import FatalError

_NAMESPACE = UUID("5f0e6b1c-6d3c-4b57-9a51-2c0f2f6f0f5a")
"""Of the ids of the records that stand in for what was taken out, so that doing it again gives equal
bytes."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What was taken out of a segment."""

    captures: tuple[str, ...]
    """Record ids of the responses and revisits."""
    members: int


def erase(
    path: Path, *, unwanted: Callable[[str], bool], when: datetime, responses: Collection[str] = ()
) -> Erased:
    """Take every record whose target address is `unwanted` out of the file at `path`, in place.

    `responses`: record ids of captures to take out wherever they were met.

    Raises FatalError for a file that is damaged or not compressed record by record.
    """
    taken: list[Member] = []
    captures: list[str] = []
    end = 0
    for member in whole_members(path):
        end = member.offset + member.length
        if not member.target:
            continue
        if {member.record_id, member.partner}.isdisjoint(responses) and not unwanted(member.target):
            continue
        taken.append(member)
        if member.record_id and member.kind in {"response", "revisit", "resource", "conversion"}:
            captures.append(member.record_id)
    if end != path.stat().st_size:
        raise FatalError(f"{path.name}: damaged from byte {end} on", mend="audit the segment first")
    with path.open("r+b") as file:
        for offset, length in _runs(taken):
            file.seek(offset)
            file.write(_filler(length, name=f"{path.name}@{offset}", when=when))
    return Erased(tuple(captures), len(taken))


def _runs(members: list[Member]) -> list[tuple[int, int]]:
    """Offset and length of each stretch of neighbours: a capture is three members, one filler stands for
    all."""
    runs: list[tuple[int, int]] = []
    for member in members:
        if runs and sum(runs[-1]) == member.offset:
            runs[-1] = (runs[-1][0], runs[-1][1] + member.length)
        else:
            runs.append((member.offset, member.length))
    return runs


def _filler(length: int, *, name: str, when: datetime) -> bytes:
    block = b"taken down"
    head = (
        f"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <{uuid5(_NAMESPACE, name).urn}>\r\n"
        f"WARC-Date: {when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    record = head.encode() + block + b"\r\n\r\n"
    deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflater.compress(record) + deflater.flush()
    padding = length - 10 - len(packed) - 8
    if padding < 0:
        raise FatalError(
            f"{name}: {length} bytes are too few for the note in their place",
            mend="report it; captures of ours are never that short",
        )
    flags = b"\x10" if padding else b"\x00"
    comment = b" " * (padding - 1) + b"\x00" if padding else b""
    trailer = struct.pack("<II", zlib.crc32(record), len(record))
    return b"\x1f\x8b\x08" + flags + b"\x00\x00\x00\x00\x02\xff" + comment + packed + trailer
