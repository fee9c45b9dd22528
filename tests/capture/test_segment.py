"""Segments as written: what two independent readers make of them, and what a torn one still holds."""

from __future__ import annotations

import hashlib
import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from tasks.capture.cdxj import surt
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter, recover
from tasks.errors import FatalError
from tests.capture.exchanges import PAGE, URL, exchange, gzipped, ids

KEY = "captures/example/2026/11/22/example-20261122084901-run1-00001.warc.gz"


def writer(path: Path) -> SegmentWriter:
    return SegmentWriter(
        path,
        key=KEY,
        source="example",
        run_id="run1",
        software="Pressmark/0.1",
        opened_at=exchange().started_at,
        new_id=ids(),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "example-20261122084901-run1-00001.warc.gz"


@pytest.fixture
def full(path: Path) -> Path:
    """A segment with every kind of record that we write."""
    segment = writer(path)
    first = segment.write(exchange())
    segment.write(gzipped("https://www.example.com/news/two"))
    segment.write(exchange(), refers_to=first)
    segment.write(exchange(payload=b"", status=304), refers_to=first)
    segment.write(exchange("https://www.example.com/gone", b"gone", status=404))
    segment.write(exchange("https://www.example.com/cut", PAGE[:20], truncated=True))
    segment.close()
    return path


def warcio(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "warcio"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_warcio_finds_every_digest_right(full: Path) -> None:
    answer = warcio("check", "-v", str(full))
    assert answer.returncode == 0, answer.stdout
    # One warcinfo and six captures of three records; warcio checks no digest of a revisit.
    assert answer.stdout.count("digest pass") == 1 + 6 * 3 - 2
    assert answer.stdout.count("digest present but not checked") == 2
    assert "no digest" not in answer.stdout


def test_warcio_finds_an_altered_payload(full: Path) -> None:
    altered = full.with_name("altered.warc.gz")
    records = _members(full)
    altered.write_bytes(b"".join(data.replace(b"society", b"SOCIETY") for data in records))
    assert warcio("check", str(altered)).returncode != 0


def _members(path: Path) -> list[bytes]:
    from tasks.capture.members import whole_members

    return [member.data for member in whole_members(path)]


def test_warcio_indexes_what_the_references_name(path: Path) -> None:
    segment = writer(path)
    references = [segment.write(exchange(f"https://www.example.com/{number}")) for number in range(3)]
    segment.close()
    lines = warcio("index", str(path), "-f", "warc-type,offset,length,warc-target-uri").stdout.splitlines()
    found = [json.loads(line) for line in lines]
    responses = [line for line in found if line["warc-type"] == "response"]
    assert [(int(line["offset"]), int(line["length"])) for line in responses] == [
        (reference.offset, reference.length) for reference in references
    ]


def test_records_of_a_capture_come_in_order_and_name_each_other(full: Path) -> None:
    with full.open("rb") as file:
        records = [(record.rec_type, record.rec_headers) for record in ArchiveIterator(file)]
    kinds = [kind for kind, _ in records]
    assert kinds[:4] == ["warcinfo", "request", "response", "metadata"]
    assert kinds[7:13] == ["request", "revisit", "metadata"] * 2
    response_id = records[2][1].get_header("WARC-Record-ID")
    assert records[1][1].get_header("WARC-Concurrent-To") == response_id
    assert records[3][1].get_header("WARC-Refers-To") == response_id
    assert {headers.get_header("WARC-Warcinfo-ID") for _, headers in records[1:]} == {
        records[0][1].get_header("WARC-Record-ID")
    }


def test_every_record_is_warc_1_1_and_dated_to_the_microsecond(full: Path) -> None:
    with full.open("rb") as file:
        told = {
            (record.rec_headers.protocol, record.rec_headers.get_header("WARC-Date"))
            for record in ArchiveIterator(file)
        }
    assert told == {("WARC/1.1", "2026-11-22T08:49:01.250000Z")}


def test_warcinfo_names_file_and_software(full: Path) -> None:
    with full.open("rb") as file:
        info = next(iter(ArchiveIterator(file)))
        assert info.rec_headers.get_header("WARC-Filename") == full.name
        assert b"software: Pressmark/0.1\r\n" in info.content_stream().read()


def test_unchanged_payload_is_kept_as_revisit_without_it(path: Path) -> None:
    segment = writer(path)
    first = segment.write(exchange())
    second = segment.write(exchange(), refers_to=first)
    segment.close()
    revisit = list(read_segment(path))[1]
    assert revisit.kind == "revisit"
    assert revisit.payload == b""
    assert second.payload_digest == first.payload_digest
    assert revisit.origin is not None
    assert (revisit.origin.record_id, revisit.origin.offset, revisit.origin.length) == (
        first.record_id,
        first.offset,
        first.length,
    )


def test_profiles_of_revisits_are_those_of_the_standard(full: Path) -> None:
    with full.open("rb") as file:
        profiles = [
            record.rec_headers.get_header("WARC-Profile")
            for record in ArchiveIterator(file)
            if record.rec_type == "revisit"
        ]
    assert profiles == [
        "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
    ]


def test_changed_payload_is_kept_whole_though_an_older_one_is_known(path: Path) -> None:
    segment = writer(path)
    first = segment.write(exchange())
    segment.write(exchange(payload=PAGE + b"corrected"), refers_to=first)
    segment.close()
    assert [capture.kind for capture in read_segment(path)] == ["response", "response"]


def test_payload_digest_is_of_the_bytes_as_transferred(path: Path) -> None:
    segment = writer(path)
    sent = gzipped()
    reference = segment.write(sent)
    assert reference.payload_digest == "sha256:" + hashlib.sha256(sent.payload).hexdigest()


def test_chunked_header_is_moved_aside_because_the_body_has_no_chunks(path: Path) -> None:
    segment = writer(path)
    segment.write(exchange(headers=((b"Transfer-Encoding", b"chunked"),)))
    segment.close()
    with path.open("rb") as file:
        response = [record for record in ArchiveIterator(file) if record.rec_type == "response"]
        assert response[0].http_headers.get_header("X-Archive-Orig-Transfer-Encoding") == "chunked"
        assert response[0].http_headers.get_header("Transfer-Encoding") is None


def test_same_exchanges_and_ids_give_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("a.warc.gz", "b.warc.gz"):
        segment = writer(tmp_path / name)
        segment.write(exchange())
        segment.close()
        files.append((tmp_path / name).read_bytes())
    assert files[0] == files[1]


def test_existing_file_is_never_written_over(full: Path) -> None:
    before = full.read_bytes()
    with pytest.raises(FatalError, match="cannot be written"):
        writer(full)
    assert full.read_bytes() == before


def test_any_cut_keeps_every_capture_that_was_whole(full: Path, tmp_path: Path) -> None:
    data = full.read_bytes()
    ends = _ends_of_captures(full)
    cut = tmp_path / "cut.warc.gz"
    for length in range(len(data)):
        cut.write_bytes(data[:length])
        recovered = recover(cut, key=KEY)
        whole = [end for end in ends if end <= length]
        assert len(recovered.captures) == max(len(whole) - 1, 0), length
        assert cut.stat().st_size == (whole[-1] if whole else 0), length
        assert recovered.dropped_bytes == length - cut.stat().st_size


def _ends_of_captures(path: Path) -> list[int]:
    """Where the warcinfo and each capture end, as warcio sees it."""
    lines = warcio("index", str(path), "-f", "warc-type,offset,length").stdout.splitlines()
    found = [json.loads(line) for line in lines]
    return [
        int(line["offset"]) + int(line["length"])
        for line in found
        if line["warc-type"] in {"warcinfo", "metadata"}
    ]


def test_garbage_after_the_last_capture_is_cut_off(full: Path) -> None:
    whole = full.read_bytes()
    full.write_bytes(whole + b"\x00" * 700)
    recovered = recover(full, key=KEY)
    assert recovered.dropped_bytes == 700
    assert full.read_bytes() == whole
    assert warcio("check", str(full)).returncode == 0


def test_recovered_references_are_those_that_were_given_out(path: Path) -> None:
    segment = writer(path)
    first = segment.write(exchange(headers=((b"X-Robots-Tag", b"noarchive"),)))
    second = segment.write(exchange(payload=b"", status=304), refers_to=first)
    segment.close()
    path.write_bytes(path.read_bytes()[:-1] + b"")  # the last capture loses its last byte
    third_lost = recover(path, key=KEY)
    assert [line.reference for line in third_lost.captures] == [first]
    assert second.offset > third_lost.captures[0].reference.offset
    assert [str(line) for line in third_lost.captures] == [str(segment.index[0])]


def test_full_disk_is_told_in_one_line(path: Path) -> None:
    segment = writer(path)
    segment.write(exchange())
    segment._file.close()
    segment._file = Path("/dev/full").open("ab", buffering=0)  # noqa: SIM115
    with pytest.raises(FatalError, match="the disk is full; make room"):
        segment.write(exchange())
    assert segment.captures == 1


def test_write_that_fails_half_way_leaves_only_whole_captures(path: Path) -> None:
    segment = writer(path)
    segment.write(exchange())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (segment.size + 100, hard))
    try:
        with pytest.raises(FatalError, match="cannot be written: File too large"):
            segment.write(exchange())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    segment.write(exchange("https://www.example.com/after"))
    segment.close()
    assert [capture.url for capture in read_segment(path)] == [URL, "https://www.example.com/after"]
    assert warcio("check", str(path)).returncode == 0


def test_address_with_other_letters_is_kept_as_asked(path: Path) -> None:
    url = "https://www.example.com/%C3%A4rger?q=1%2C2"
    segment = writer(path)
    reference = segment.write(exchange(url))
    segment.close()
    assert next(iter(read_segment(path))).url == reference.url == url
    assert surt(url) == "com,example)/%c3%a4rger?q=1,2"


def test_reading_gives_back_what_was_written(full: Path) -> None:
    captures = list(read_segment(full, segment=KEY))
    assert captures[0].url == URL
    assert captures[0].payload == PAGE
    assert captures[1].content() == PAGE
    assert captures[1].payload != PAGE
    assert captures[0].header("content-type") == "text/html; charset=utf-8"
    assert captures[0].reference.robots == "allowed"
    assert [capture.reference.status for capture in captures] == [200, 200, 200, 304, 404, 200]
