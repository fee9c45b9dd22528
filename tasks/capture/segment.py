"""Writing one segment: a WARC/1.1 file (ISO 28500:2017) of captures, each safe on the disk before it is read.

A capture is three records, each a gzip member of its own: `request`, `response` (or `revisit`), `metadata`.
They are handed to the operating system in one write, `metadata` last, so a capture whose `metadata`
is whole is whole: kill -9 loses at most the one being written, and `recover` finds the rest.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID

from fastwarc import warc
from fastwarc.warc import WarcRecord, WarcRecordType

from tasks.capture.cdxj import IndexLine
from tasks.capture.members import compress, whole_members
from tasks.capture.reading import METADATA_TYPE, Capture, read_segment
from tasks.errors import FatalError
from tasks.record import CaptureReference

REVISIT_PROFILE = "http://netpreserve.org/warc/1.1/revisit/"
_HTTP = "application/http; msgtype="


class ExchangeLike(Protocol):
    """What is needed of an HTTP exchange; `tasks.fetch.exchange.Exchange` is one."""

    @property
    def url(self) -> str: ...
    @property
    def started_at(self) -> datetime: ...
    @property
    def seconds(self) -> float: ...
    @property
    def status(self) -> int: ...
    @property
    def payload(self) -> bytes: ...
    @property
    def content_type(self) -> str | None: ...
    @property
    def remote_ip(self) -> str | None: ...
    @property
    def robots(self) -> str: ...
    @property
    def truncated(self) -> bool: ...
    def rights(self) -> dict[str, str]: ...
    def request_head(self) -> bytes: ...
    def response_head(self) -> bytes: ...


@dataclass(frozen=True)
class Recovered:
    """What was found in the segment of a run that died."""

    captures: tuple[IndexLine, ...]
    """The whole captures, in order."""
    dropped_bytes: int
    """Of the capture that was being written."""


class SegmentWriter:
    """Appends captures to one new WARC file. For one thread."""

    def __init__(
        self,
        path: Path,
        *,
        key: str,
        source: str,
        run_id: str,
        software: str,
        opened_at: datetime,
        new_id: Callable[[], UUID],
    ) -> None:
        """Make the file at `path`, which must not exist, and write its `warcinfo`.

        `key` is the key that the segment will have in the bucket; references name it from the start.
        """
        self.path = path
        self.key = key
        self.size = 0
        """Bytes so far."""
        self.index: list[IndexLine] = []
        """One line for each capture so far."""
        self._new_id = new_id
        try:
            self._file = path.open("xb", buffering=0)
        except OSError as error:
            raise _unwritable(path, error) from error
        filename = key.rpartition("/")[2]
        description = {
            "software": software,
            "format": "WARC File Format 1.1",
            "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "isPartOf": source,
            "description": f"run {run_id}",
        }
        self._info_id = new_id()
        self._append(
            _record(
                warc.warcinfo,
                self._info_id,
                opened_at,
                "".join(f"{name}: {value}\r\n" for name, value in description.items()).encode(),
                {"Content-Type": "application/warc-fields", "WARC-Filename": filename},
            )
        )

    @property
    def captures(self) -> int:
        """Captures so far."""
        return len(self.index)

    def write(self, exchange: ExchangeLike, *, refers_to: CaptureReference | None = None) -> CaptureReference:
        """Keep `exchange` and say where it lies.

        `refers_to` is the last kept response of the same address. A 304, or a payload with the digest of
        that one, is kept as a `revisit` of it; anything else is kept whole.
        Raises FatalError when the disk is full; nothing of the exchange is kept then.
        """
        digest = "sha256:" + hashlib.sha256(exchange.payload).hexdigest()
        profile = _profile(exchange.status, digest, refers_to)
        if profile and refers_to and exchange.status == 304:
            digest = refers_to.payload_digest
        request_id, response_id, metadata_id = self._new_id(), self._new_id(), self._new_id()
        common = self._common(exchange)
        asked = exchange.request_head()
        headers = common | {"Content-Type": _HTTP + "request", "WARC-Concurrent-To": f"<{response_id.urn}>"}
        # Foreign files may not say what was asked; a request is kept, never made up.
        request = _record(warc.request, request_id, exchange.started_at, asked, headers) if asked else b""
        response = self._response(exchange, response_id, digest=digest, profile=profile, refers_to=refers_to)
        metadata = _record(
            warc.metadata,
            metadata_id,
            exchange.started_at,
            _metadata(exchange, refers_to if profile else None),
            common | {"Content-Type": METADATA_TYPE, "WARC-Refers-To": f"<{response_id.urn}>"},
        )
        offset = self.size + len(request)
        self._append(request + response + metadata)
        reference = CaptureReference(
            segment=self.key,
            offset=offset,
            length=len(response),
            record_id=response_id.urn,
            url=exchange.url,
            fetched_at=exchange.started_at.astimezone(UTC),
            status=exchange.status,
            payload_digest=digest,
            robots=exchange.robots,
            rights=exchange.rights(),
        )
        self.index.append(IndexLine(reference, "warc/revisit" if profile else _mime(exchange.content_type)))
        return reference

    def close(self) -> None:
        """Force everything to the disk and close. Doing it again is harmless."""
        if not self._file.closed:
            os.fsync(self._file.fileno())
            self._file.close()

    def _common(self, exchange: ExchangeLike) -> dict[str, str]:
        return {"WARC-Target-URI": exchange.url, "WARC-Warcinfo-ID": f"<{self._info_id.urn}>"}

    def _response(
        self,
        exchange: ExchangeLike,
        response_id: UUID,
        *,
        digest: str,
        profile: str | None,
        refers_to: CaptureReference | None,
    ) -> bytes:
        headers = self._common(exchange) | {"Content-Type": _HTTP + "response", "WARC-Payload-Digest": digest}
        if exchange.remote_ip:
            headers["WARC-IP-Address"] = exchange.remote_ip
        if profile and refers_to:
            headers |= {
                "WARC-Profile": REVISIT_PROFILE + profile,
                "WARC-Refers-To": f"<{refers_to.record_id}>",
                "WARC-Refers-To-Target-URI": refers_to.url,
                "WARC-Refers-To-Date": _warc_date(refers_to.fetched_at),
            }
            block = exchange.response_head()
            return _record(warc.revisit, response_id, exchange.started_at, block, headers)
        if exchange.truncated:
            headers["WARC-Truncated"] = "length"
        block = exchange.response_head() + exchange.payload
        return _record(warc.response, response_id, exchange.started_at, block, headers)

    def _append(self, members: bytes) -> None:
        view = memoryview(members)
        try:
            while view:
                view = view[self._file.write(view) :]
        except OSError as error:
            # Half a capture would hide those that are appended after it.
            with contextlib.suppress(OSError):
                self._file.truncate(self.size)
                self._file.seek(self.size)
            raise _unwritable(self.path, error) from error
        self.size += len(members)


def recover(path: Path, *, key: str) -> Recovered:
    """Cut a torn tail off the segment at `path` and name the captures that are whole.

    `key` is the key that the segment will have in the bucket. A file without a whole `warcinfo` ends empty.
    """
    whole = 0
    for member in whole_members(path):
        if not member.kind:
            break
        # A capture ends with its metadata; what comes before that may be half of one.
        if member.kind in {"warcinfo", "metadata"}:
            whole = member.offset + member.length
    dropped = path.stat().st_size - whole
    if dropped:
        os.truncate(path, whole)
    captures = read_segment(path, segment=key) if whole else ()
    return Recovered(tuple(index_line(capture) for capture in captures), dropped)


def index_line(capture: Capture) -> IndexLine:
    """The line of the index for `capture`."""
    mime = "warc/revisit" if capture.kind == "revisit" else _mime(capture.content_type)
    return IndexLine(capture.reference, mime)


def _record(
    kind: WarcRecordType, record_id: UUID, date: datetime, block: bytes, headers: Mapping[str, str]
) -> bytes:
    record = WarcRecord()
    record.init_headers(kind, record_urn=f"uuid:{record_id}".encode())
    record.record_date = date.astimezone(UTC)
    for name, value in headers.items():
        record.headers[name] = value
    record.headers["WARC-Block-Digest"] = "sha256:" + hashlib.sha256(block).hexdigest()
    record.set_bytes_content(block)
    packed = io.BytesIO()
    record.write(packed, chunk_size=max(len(block), 1))
    return compress(packed.getvalue())


def _metadata(exchange: ExchangeLike, refers_to: CaptureReference | None) -> bytes:
    known = {
        "robots": exchange.robots,
        "rights": exchange.rights(),
        "seconds": round(exchange.seconds, 3),
    }
    if refers_to:
        # WARC-Refers-To is an id; this is where the payload lies, without an index.
        known["refers_to"] = {
            "segment": refers_to.segment,
            "offset": refers_to.offset,
            "length": refers_to.length,
        }
    return json.dumps(known, ensure_ascii=False, sort_keys=True).encode()


def _profile(status: int, digest: str, refers_to: CaptureReference | None) -> str | None:
    if refers_to is None:
        return None
    if status == 304:
        return "server-not-modified"
    return "identical-payload-digest" if digest == refers_to.payload_digest else None


def _mime(content_type: str | None) -> str:
    return (content_type or "unk").partition(";")[0].strip().lower() or "unk"


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _unwritable(path: Path, error: OSError) -> FatalError:
    if error.errno == errno.ENOSPC:
        return FatalError(f"{path}: the disk is full", mend="make room in the data folder and run again")
    return FatalError(
        f"{path}: cannot be written: {error.strerror}", mend="check the permissions of the data folder"
    )
