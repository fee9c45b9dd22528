"""Reading what others wrote, what was damaged, and single members by their place."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tasks.capture.reading import Capture, DamagedSegment, read_capture, read_segment
from tasks.errors import FatalError
from tasks.fetch.decode import zstd
from tests.capture.exchanges import PAGE, URL, exchange, gzipped
from tests.capture.test_segment import KEY, writer


def foreign(
    *captures: tuple[str, bytes, list[tuple[str, str]]], version: str = "1.0", packed: bool = True
) -> bytes:
    """A WARC file as warcio writes it."""
    file = io.BytesIO()
    out = WARCWriter(file, gzip=packed, warc_version=version)
    for url, payload, headers in captures:
        head = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
        out.write_record(
            out.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(payload),
                http_headers=head,
                warc_headers_dict={"WARC-Date": "2022-11-22T08:49:01Z"},
            )
        )
    return file.getvalue()


def captures_in(data: bytes) -> list[Capture]:
    return list(read_segment(io.BytesIO(data), segment="foreign.warc.gz"))


HTML = [("Content-Type", "text/html; charset=utf-8")]


@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("packed", [True, False])
def test_file_by_warcio_is_read(version: str, packed: bool) -> None:
    found = captures_in(foreign((URL, PAGE, HTML), (URL + "2", b"two", HTML), version=version, packed=packed))
    assert [(capture.url, capture.payload) for capture in found] == [(URL, PAGE), (URL + "2", b"two")]
    assert found[0].reference.fetched_at.isoformat() == "2022-11-22T08:49:01+00:00"
    assert found[0].reference.robots == "not-asked:foreign"
    assert found[0].content_type == "text/html; charset=utf-8"


def test_file_in_zstandard_is_read() -> None:
    records = (foreign((URL, PAGE, HTML), packed=False), foreign((URL + "2", b"two", HTML), packed=False))
    data = b"".join(zstd.compress(record) for record in records)
    assert [capture.payload for capture in captures_in(data)] == [PAGE, b"two"]


class _Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE))

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.skipif(shutil.which("wget") is None, reason="needs wget")
def test_file_by_wget_is_read(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/news/one"
        command = ["wget", "-q", "--no-proxy", "-O", os.devnull, f"--warc-file={tmp_path / 'theirs'}", url]
        subprocess.run(command, check=True)
        server.shutdown()
    found = [capture for capture in read_segment(tmp_path / "theirs.warc.gz") if capture.kind == "response"]
    assert [(capture.url, capture.content()) for capture in found] == [(url, PAGE)]


def test_place_of_a_foreign_record_leads_back_to_it() -> None:
    data = foreign((URL, PAGE, HTML), (URL + "2", b"two", HTML))
    captures = captures_in(data)
    assert len(captures) == 2
    for capture in captures:
        place = capture.reference
        again = read_capture(
            data[place.offset : place.offset + place.length], segment=place.segment, offset=place.offset
        )
        assert again == capture


def test_chunks_that_a_crawler_kept_are_undone() -> None:
    chunked = b"6\r\n<html>\r\n8;name=x\r\n<p>One</\r\n2\r\np>\r\n0\r\n\r\n"
    headers = [*HTML, ("Transfer-Encoding", "chunked")]
    assert captures_in(foreign((URL, chunked, headers)))[0].payload == b"<html><p>One</p>"


@pytest.mark.parametrize("body", [b"<html>no chunks</html>", b"face\r\nis no chunk", b"", b"5\r\nhel"])
def test_body_without_chunks_is_left_alone_whatever_its_header_says(body: bytes) -> None:
    headers = [*HTML, ("Transfer-Encoding", "chunked")]
    assert captures_in(foreign((URL, body, headers)))[0].payload == body


def test_chunks_around_a_compressed_body_are_both_undone() -> None:
    packed = gzip.compress(PAGE)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    headers = [*HTML, ("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]
    assert captures_in(foreign((URL, chunked, headers)))[0].content() == PAGE


def test_headers_ended_by_bare_line_feeds_are_read() -> None:
    block = b"HTTP/1.0 200 OK\nContent-Type: text/html\nX-Long: one\n  two\n\n<p>One</p>"
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://example.com/>\r\n"
        b"WARC-Date: 2009-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        % (len(block), block)
    )
    capture = captures_in(record)[0]
    assert (capture.reference.status, capture.payload) == (200, b"<p>One</p>")
    assert capture.header("x-long") == "one two"
    assert capture.url == "http://example.com/"


def test_resource_is_given_with_the_type_that_its_record_states() -> None:
    file = io.BytesIO()
    out = WARCWriter(file, gzip=True)
    out.write_record(
        out.create_warc_record(URL, "resource", payload=io.BytesIO(PAGE), warc_content_type="text/html")
    )
    capture = captures_in(file.getvalue())[0]
    assert (capture.kind, capture.content_type, capture.payload) == ("other", "text/html", PAGE)


def test_torn_file_gives_every_whole_capture_and_then_says_where_it_broke() -> None:
    data = foreign(*[(f"{URL}{number}", PAGE * 50, HTML) for number in range(4)])
    found: list[str] = []
    with pytest.raises(DamagedSegment, match=r"foreign.warc.gz: damaged from byte \d+ on"):
        found.extend(
            capture.url for capture in read_segment(io.BytesIO(data[:-40]), segment="foreign.warc.gz")
        )
    assert found == [f"{URL}{number}" for number in range(3)]


def test_altered_member_gives_the_captures_before_it() -> None:
    data = bytearray(foreign(*[(f"{URL}{number}", PAGE, HTML) for number in range(4)]))
    second = captures_in(bytes(data))[1].reference.offset
    data[second + 30 : second + 60] = b"\x00" * 30
    found: list[str] = []
    with pytest.raises(DamagedSegment) as damaged:
        found.extend(capture.url for capture in read_segment(io.BytesIO(bytes(data)), segment="f"))
    assert found == [f"{URL}0"]
    assert damaged.value.offset <= second


@pytest.mark.parametrize(
    "data", [b"hello " * 100, b"<html>", gzip.compress(b"hello", mtime=0), b"\x00" * 100]
)
def test_what_is_no_warc_file_is_told(data: bytes) -> None:
    with pytest.raises(FatalError, match="damaged from byte 0"):
        captures_in(data)


def test_empty_file_has_no_captures() -> None:
    assert captures_in(b"") == []


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FatalError, match="cannot be read: No such file"):
        list(read_segment(tmp_path / "none.warc.gz"))


def test_member_that_is_no_response_is_told(tmp_path: Path) -> None:
    segment = writer(tmp_path / "a.warc.gz")
    reference = segment.write(exchange())
    segment.close()
    data = segment.path.read_bytes()
    with pytest.raises(DamagedSegment):
        read_capture(data[: reference.offset], segment=KEY)
    with pytest.raises(DamagedSegment):
        read_capture(data[reference.offset + 1 : reference.offset + reference.length], segment=KEY)


def test_own_member_gives_the_capture_without_what_its_metadata_says(tmp_path: Path) -> None:
    segment = writer(tmp_path / "a.warc.gz")
    reference = segment.write(gzipped())
    segment.close()
    data = segment.path.read_bytes()[reference.offset : reference.offset + reference.length]
    capture = read_capture(data, segment=KEY, offset=reference.offset)
    assert capture.content() == PAGE
    assert capture.reference.model_copy(update={"robots": "allowed"}) == reference


def test_rights_and_robots_come_back_from_the_segment(tmp_path: Path) -> None:
    segment = writer(tmp_path / "a.warc.gz")
    sent = exchange(headers=((b"X-Robots-Tag", b"noarchive"),), robots="allowed:no-rules")
    reference = segment.write(sent)
    segment.close()
    capture = next(iter(read_segment(segment.path, segment=KEY)))
    assert capture.reference == reference
    assert capture.reference.rights == {"x-robots-tag": "noarchive"}
    assert capture.reference.robots == "allowed:no-rules"


HEADER_NAMES = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20).map(lambda name: f"X-{name}")
HEADER_VALUES = st.text(st.characters(min_codepoint=33, max_codepoint=255, exclude_characters="\x7f\x85\xa0"))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.tuples(st.binary(max_size=3000), st.lists(st.tuples(HEADER_NAMES, HEADER_VALUES))), max_size=5
    )
)
def test_whatever_is_written_is_read_back(sent: list[tuple[bytes, list[tuple[str, str]]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        segment = writer(Path(folder) / "a.warc.gz")
        references = [
            segment.write(
                exchange(
                    f"{URL}?{number}",
                    payload,
                    headers=tuple((name.encode(), value.encode("latin-1")) for name, value in headers),
                )
            )
            for number, (payload, headers) in enumerate(sent)
        ]
        segment.close()
        found = list(read_segment(segment.path, segment=KEY))
    assert [capture.reference for capture in found] == references
    assert [capture.payload for capture in found] == [payload for payload, _ in sent]
    assert [list(capture.headers[1:]) for capture in found] == [headers for _, headers in sent]
