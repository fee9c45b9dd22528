"""Undoing HTTP content codings (RFC 9110, section 8.4) with a bound on what comes out.

A few kilobytes of gzip can stand for gigabytes, so every decoder here is asked for a bounded amount and the
whole is refused beyond `limit`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Protocol

import brotli  # type: ignore[import-untyped]
from isal import isal_zlib

from tasks.errors import SkippableError, SkipReason

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

__all__ = ["ACCEPT_ENCODING", "decode", "gunzipped", "zstd"]

ACCEPT_ENCODING = "gzip, deflate, br"
"""What is asked for. zstd is understood but not asked for: few readers of WARC files can undo it."""

_IsalError: type[Exception] = isal_zlib.error  # type: ignore[assignment]  # its stub says instance

MAX_FILE_BYTES = 52_428_800
"""50 MB unpacked, what the sitemap protocol allows one file."""
PIECE = 1 << 20
"""Bytes asked of a decoder at once; a bomb is noticed after at most this much too much."""


class _Decoder(Protocol):
    """One coded stream: `take` gives up to PIECE decoded bytes, and none when there is nothing left."""

    unused: bytes

    def take(self) -> bytes: ...


class _Zlib:
    def __init__(self, data: bytes, window: int) -> None:
        self._stream = isal_zlib.decompressobj(window)
        self._rest = data
        self.unused = b""

    def take(self) -> bytes:
        piece = self._stream.decompress(self._rest, PIECE)
        self._rest = self._stream.unconsumed_tail
        self.unused = self._stream.unused_data
        return piece


class _Brotli:
    unused = b""

    def __init__(self, data: bytes) -> None:
        self._stream = brotli.Decompressor()
        self._rest = data

    def take(self) -> bytes:
        if self._stream.is_finished():
            return b""
        data, self._rest = self._rest, b""
        return bytes(self._stream.process(data, output_buffer_limit=PIECE))


class _Zstd:
    def __init__(self, data: bytes) -> None:
        self._stream = zstd.ZstdDecompressor()
        self._rest = data
        self.unused = b""

    def take(self) -> bytes:
        if self._stream.eof:
            self.unused = self._stream.unused_data
            return b""
        data, self._rest = self._rest, b""
        return self._stream.decompress(data, PIECE)


def _gzip(data: bytes) -> _Decoder:
    return _Zlib(data, 31)


def _deflate(data: bytes) -> _Decoder:
    """RFC 9110 means zlib by `deflate`; some servers send the bare stream, told by its first two bytes."""
    is_zlib = len(data) > 1 and data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
    return _Zlib(data, 15 if is_zlib else -15)


_CODINGS: dict[str, Callable[[bytes], _Decoder]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}


def decode(payload: bytes, codings: str, *, limit: int) -> bytes:
    """`payload` with the codings of a Content-Encoding header undone, the last one first.

    A stream cut short gives what could be decoded, as in a browser. Raises SkippableError: TOO_LARGE
    when more than `limit` bytes come out, BROKEN_PAGE when the coding is unknown or the stream no such thing.
    """
    for coding in reversed([name.strip().lower() for name in codings.split(",")]):
        if coding in {"", "identity"}:
            continue
        if coding not in _CODINGS:
            raise SkippableError(SkipReason.BROKEN_PAGE, f"unknown Content-Encoding {coding[:40]!r}")
        payload = _undo(payload, coding, limit)
    return payload


def _undo(payload: bytes, coding: str, limit: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in _pieces(payload, _CODINGS[coding]):
            size += len(piece)
            if size > limit:
                raise SkippableError(
                    SkipReason.TOO_LARGE, f"more than {limit:,} bytes once {coding} is undone"
                )
            pieces.append(piece)
    except (_IsalError, brotli.error, zstd.ZstdError) as error:
        if not pieces:
            raise SkippableError(
                SkipReason.BROKEN_PAGE, f"body is not the {coding} it says it is: {error}"
            ) from error
    return b"".join(pieces)


def _pieces(payload: bytes, start: Callable[[bytes], _Decoder]) -> Iterator[bytes]:
    """Decoded pieces of all streams in `payload`: gzip and zstd may be several in a row."""
    while payload:
        decoder = start(payload)
        while piece := decoder.take():
            yield piece
        payload = decoder.unused


def gunzipped(body: bytes) -> bytes:
    """What a file of gzip holds (`sitemap.xml.gz`, `feed.xml.gz`); any other `body` as it is.

    Raises SkippableError: TOO_LARGE beyond MAX_FILE_BYTES, BROKEN_PAGE where it cannot be undone.
    """
    return decode(body, "gzip", limit=MAX_FILE_BYTES) if body[:2] == b"\x1f\x8b" else body
