"""Content codings."""

from __future__ import annotations

import contextlib
import gzip
import zlib

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.errors import SkippableError, SkipReason
from tasks.fetch.decode import decode, zstd

TEXT = "Zürich, 12 °C".encode() * 1000


def packed_gzip(data: bytes) -> bytes:
    """Without the time of day in its header, so that every test process names the cases alike."""
    return gzip.compress(data, mtime=0)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("packed", "codings"),
    [
        (packed_gzip(TEXT), "gzip"),
        (packed_gzip(TEXT), "X-GZIP"),
        (zlib.compress(TEXT), "deflate"),
        (raw_deflate(TEXT), "deflate"),
        (brotli.compress(TEXT), "br"),
        (zstd.compress(TEXT), "zstd"),
        (packed_gzip(TEXT[:50]) + packed_gzip(TEXT[50:]), "gzip"),
        (zstd.compress(TEXT[:50]) + zstd.compress(TEXT[50:]), "zstd"),
        (brotli.compress(packed_gzip(TEXT)), "gzip, br"),
        (TEXT, "identity"),
        (TEXT, ""),
    ],
)
def test_every_coding_is_undone(packed: bytes, codings: str) -> None:
    assert decode(packed, codings, limit=1_000_000) == TEXT


@pytest.mark.parametrize(
    ("packed", "coding"),
    [
        (packed_gzip(bytes(50_000_000)), "gzip"),
        (zlib.compress(bytes(50_000_000)), "deflate"),
        (brotli.compress(bytes(50_000_000)), "br"),
        (zstd.compress(bytes(50_000_000)), "zstd"),
    ],
)
def test_a_bomb_is_refused(packed: bytes, coding: str) -> None:
    assert len(packed) < 100_000
    with pytest.raises(SkippableError) as caught:
        decode(packed, coding, limit=5_000_000)
    assert caught.value.reason is SkipReason.TOO_LARGE


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "deflate", "compress", "aes128gcm"])
def test_what_is_not_the_coding_it_says_is_broken(coding: str) -> None:
    with pytest.raises(SkippableError) as caught:
        decode(b"<html>plain</html>", coding, limit=1000)
    assert caught.value.reason is SkipReason.BROKEN_PAGE


@pytest.mark.parametrize(("packed", "coding"), [(packed_gzip(TEXT), "gzip"), (zstd.compress(TEXT), "zstd")])
def test_a_stream_cut_short_gives_its_beginning(packed: bytes, coding: str) -> None:
    got = decode(packed[: len(packed) - 6], coding, limit=1_000_000)
    assert TEXT.startswith(got)


def test_junk_after_a_gzip_stream_is_left() -> None:
    assert decode(packed_gzip(TEXT) + b"\0\0junk", "gzip", limit=1_000_000) == TEXT


def test_an_empty_body_stays_empty() -> None:
    assert decode(b"", "gzip", limit=10) == b""


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br", "zstd"]))
def test_any_bytes_are_decoded_within_the_limit_or_refused(data: bytes, coding: str) -> None:
    with contextlib.suppress(SkippableError):
        assert len(decode(data, coding, limit=10_000)) <= 10_000
