"""Reading captures back: our own segments, and WARC files that other tools wrote.

Foreign files have no `metadata` record of ours, may be WARC/1.0, uncompressed or compressed otherwise, and
may keep bodies with their transfer coding; all of that is undone here.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO, Literal

from fastwarc import warc
from fastwarc.warc import ArchiveIterator, WarcRecord

from tasks.errors import FatalError
from tasks.fetch.decode import decode
from tasks.record import CaptureReference

METADATA_TYPE = "application/vnd.pressmark.capture+json"
"""Media type of our `metadata` records: robots decision, rights evidence, seconds, place of the original."""

FOREIGN_ROBOTS = "not-asked:foreign"

MAX_CONTENT_BYTES = 200_000_000
"""Bound on what one payload may grow to when its content codings are undone."""

Kind = Literal["response", "revisit", "other"]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a revisit refers to, as far as the file says."""

    record_id: str
    url: str
    segment: str = ""
    """Empty when only an index can tell."""
    offset: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Capture:
    """One response as kept."""

    reference: CaptureReference
    kind: Kind
    """`revisit` has headers and no payload; `other` is a `resource` or `conversion`, without headers."""
    headers: tuple[tuple[str, str], ...]
    """HTTP headers in order, with repetitions."""
    payload: bytes
    """As transferred: transfer coding undone, content coding not."""
    content_type: str | None
    origin: Origin | None = None
    """Of a revisit."""
    head: bytes = b""
    """Status line and headers as kept, up to and with the empty line; empty for `other`."""
    request: bytes = b""
    """What was asked, as kept; empty where the file does not say."""
    remote_ip: str | None = None

    @property
    def url(self) -> str:
        """The address that answered."""
        return self.reference.url

    def header(self, name: str) -> str | None:
        """The first header called `name`, or None."""
        return _header(self.headers, name.lower())

    def content(self) -> bytes:
        """The payload with its content codings undone. Not kept: call it once.

        Raises SkippableError (TOO_LARGE, BROKEN_PAGE), see `tasks.fetch.decode`.
        """
        codings = ", ".join(value for key, value in self.headers if key.lower() == "content-encoding")
        return decode(self.payload, codings, limit=MAX_CONTENT_BYTES) if codings else self.payload


class DamagedSegment(FatalError):  # noqa: N818  (reads as what it is)
    """A WARC file is torn or altered from `offset` on; what came before was read."""

    def __init__(self, name: str, offset: int, why: str) -> None:
        super().__init__(
            f"{name or 'WARC file'}: damaged from byte {offset} on: {why}",
            mend="the captures before that are whole; find an intact copy for the rest",
        )
        self.offset = offset


def read_segment(file: Path | BinaryIO, *, segment: str = "") -> Iterator[Capture]:
    """The captures in a WARC file, in order, one held at a time.

    `segment` is the key (or name) that references shall state; by default the path's.
    Raises DamagedSegment, after all captures before the damage, and FatalError for what is no WARC file.
    """
    name = segment or (str(file) if isinstance(file, Path) else "")
    if isinstance(file, Path):
        with _opened(file) as opened:
            yield from _read(opened, name)
    else:
        yield from _read(file, name)


def read_capture(member: bytes, *, segment: str = "", offset: int = 0) -> Capture:
    """The capture whose response record is `member`: the bytes that a `CaptureReference` names.

    Raises DamagedSegment when it is none. What the `metadata` record says (robots, rights) is not known here.
    """
    for capture in _read(io.BytesIO(member), segment):
        placed = capture.reference.model_copy(update={"offset": offset, "length": len(member)})
        return replace(capture, reference=placed)
    raise DamagedSegment(segment, offset, "no response record there")


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise FatalError(
            f"{path}: cannot be read: {error.strerror}", mend="check the path and its permissions"
        ) from error


def _read(file: BinaryIO, name: str) -> Iterator[Capture]:
    pending: Capture | None = None
    asked: _Raw | None = None
    try:
        for raw in _records(file, name):
            kind = raw.record.record_type
            if kind == warc.metadata and pending is not None:
                pending = _with_metadata(pending, raw)
            elif kind == warc.request:
                # Some tools write the request before its response, some after it.
                if pending is not None and _belong(raw.record, pending.reference):
                    pending = replace(pending, request=raw.block)
                else:
                    asked = raw
            elif kind in _CAPTURED:
                if pending is not None:
                    yield pending
                pending = _capture(raw, name)
                if asked is not None and _belong(asked.record, pending.reference, raw.record):
                    pending = replace(pending, request=asked.block)
                asked = None
    except DamagedSegment:
        if pending is not None:
            yield pending
        raise
    if pending is not None:
        yield pending


# Tuples, because fastwarc's record types have no hash.
_CAPTURED = (warc.response, warc.revisit, warc.resource, warc.conversion)
_HTTP = (warc.response, warc.revisit)


@dataclass(frozen=True, slots=True)
class _Raw:
    record: WarcRecord
    block: bytes
    start: int
    end: int


def _records(file: BinaryIO, name: str) -> Iterator[_Raw]:
    """Every record, with the position where the next one starts."""
    last: _Raw | None = None
    try:
        for record in ArchiveIterator(file, parse_http=False):
            start = record.stream_pos
            if last is not None:
                yield replace(last, end=start)
            block = record.reader.read()
            if len(block) != record.content_length:
                last = None
                raise DamagedSegment(name, start, "the last record is cut short")
            last = _Raw(record, block, start, start)
    except (OSError, ValueError) as error:
        # The reader cannot say where it stumbled; the last record that it gave was whole.
        if last is not None:
            yield last
        raise DamagedSegment(name, last.start if last else 0, str(error)) from error
    if last is not None:
        yield replace(last, end=file.tell())


def _capture(raw: _Raw, name: str) -> Capture:
    headers = raw.record.headers
    kind: Kind = "other"
    status, payload = 0, raw.block
    head = b""
    http_headers: tuple[tuple[str, str], ...] = ()
    content_type = headers.get("Content-Type")
    if raw.record.record_type in _HTTP and raw.block.startswith(b"HTTP/"):
        kind = "revisit" if raw.record.record_type == warc.revisit else "response"
        status, http_headers, payload = _parse_http(raw.block)
        head = raw.block[: len(raw.block) - len(payload)]
        content_type = _header(http_headers, "content-type")
        if "chunked" in (_header(http_headers, "transfer-encoding") or "").lower():
            payload = _without_chunks(payload)
    digest = "sha256:" + hashlib.sha256(payload).hexdigest()
    stated = headers.get("WARC-Payload-Digest")
    reference = CaptureReference(
        segment=name,
        offset=raw.start,
        length=raw.end - raw.start,
        record_id=_bare(raw.record.record_id),
        url=_bare(headers.get("WARC-Target-URI")),
        fetched_at=raw.record.record_date.astimezone(UTC),
        status=status,
        payload_digest=stated if kind == "revisit" and stated else digest,
        robots=FOREIGN_ROBOTS,
        rights={},
    )
    return Capture(
        reference,
        kind,
        http_headers,
        payload,
        content_type,
        _origin(raw) if kind == "revisit" else None,
        head,
        remote_ip=headers.get("WARC-IP-Address"),
    )


def _belong(request: WarcRecord, response: CaptureReference, record: WarcRecord | None = None) -> bool:
    """Whether the two are one exchange: by their ids where the file gives them, else by their address."""
    named = request.headers.get("WARC-Concurrent-To")
    if named:
        return _bare(named) == response.record_id
    named = record.headers.get("WARC-Concurrent-To") if record is not None else None
    if named:
        return _bare(named) == _bare(request.record_id)
    return _bare(request.headers.get("WARC-Target-URI")) == response.url


def _origin(raw: _Raw) -> Origin:
    headers = raw.record.headers
    return Origin(_bare(headers.get("WARC-Refers-To")), _bare(headers.get("WARC-Refers-To-Target-URI")))


def _with_metadata(capture: Capture, raw: _Raw) -> Capture:
    """`capture` with what our `metadata` record says of it; unchanged by those of others."""
    headers = raw.record.headers
    ours = headers.get("Content-Type") == METADATA_TYPE
    if not ours or _bare(headers.get("WARC-Refers-To")) != capture.reference.record_id:
        return capture
    known: dict[str, Any] = json.loads(raw.block)
    reference = capture.reference.model_copy(
        update={"robots": known.get("robots", FOREIGN_ROBOTS), "rights": known.get("rights", {})}
    )
    origin = capture.origin
    if origin is not None and "refers_to" in known:
        origin = replace(origin, **known["refers_to"])
    return replace(capture, reference=reference, origin=origin)


def _parse_http(block: bytes) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    # Written out because fastwarc's parser takes heads with bare line feeds, which old crawlers kept, as one.
    end = _END_OF_HEAD.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    lines = _FOLDED.sub(b" ", head).splitlines()
    found = re.match(rb"HTTP/\S+ +(\d{3})", lines[0])
    pairs = (line.partition(b":") for line in lines[1:] if b":" in line)
    headers = tuple(
        (key.strip().decode("latin-1"), value.strip().decode("latin-1")) for key, _, value in pairs
    )
    return int(found[1]) if found else 0, headers, body


_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_FOLDED = re.compile(rb"\r?\n[ \t]+")
_CHUNK_HEAD = re.compile(rb"([0-9a-fA-F]+)[^\r\n]*\r?\n")


def _without_chunks(payload: bytes) -> bytes:
    """The body without its chunks (RFC 9112, section 7.1), as far as they go.

    As it is where it has none despite the header: many tools undo chunks and keep the header.
    """
    pieces: list[bytes] = []
    position = 0
    while head := _CHUNK_HEAD.match(payload, position):
        size = int(head[1], 16)
        if size == 0:
            return b"".join(pieces)
        if head.end() + size > len(payload) and not pieces:
            return payload
        pieces.append(payload[head.end() : head.end() + size])
        position = head.end() + size
        position += 2 if payload[position : position + 2] == b"\r\n" else 1
    return b"".join(pieces) if position >= len(payload) else payload


def _header(headers: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((value for key, value in headers if key.lower() == name), None)


def _bare(value: str | None) -> str:
    """Without the angle brackets that WARC/1.0 put around addresses and both versions around ids."""
    return (value or "").strip().removeprefix("<").removesuffix(">")
