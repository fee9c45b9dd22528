"""WACZ files as others read them: py-wacz validates, warcio reads each capture that the index names."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wacz.main import main as py_wacz
from warcio.archiveiterator import ArchiveIterator

from tasks import keys
from tasks.errors import UsageError
from tasks.export.exporting import ExportReport
from tasks.export.selection import Selection
from tasks.export.wacz import export_wacz
from tasks.export.zipnum import LINES, write_zipnum
from tasks.store.captures import segments_of
from tests.export.archives import forget
from tests.proof.harbour import FIRST, STORY
from tests.proof.test_visits import EDITED, HOUR, PAGE, keep
from tests.store.small_archive import HELD, NOW, SOURCE, STORIES, fill, page

pytestmark = pytest.mark.server

SECOND = datetime.date(2026, 11, 2)


@pytest.fixture
def filled(bucket):
    fill(bucket)
    return bucket


def export(bucket, to: Path, **period: Any) -> ExportReport:
    return export_wacz(
        bucket, SOURCE, Selection(SOURCE.name, **period), to=to, now=NOW, software="Pressmark/0.1"
    )


def blocks(wacz: zipfile.ZipFile) -> Iterator[list[str]]:
    """The index as a reader takes it: block by block, by the table."""
    table = wacz.read("indexes/index.idx").decode().splitlines()
    packed = wacz.read("indexes/" + json.loads(table[0].split(" ", 2)[2])["filename"])
    for line in table[1:]:
        surt, stamp, fields = line.split(" ", 2)
        where = json.loads(fields)
        block = packed[where["offset"] : where["offset"] + where["length"]]
        assert where["digest"] == "sha256:" + hashlib.sha256(block).hexdigest()
        lines = gzip.decompress(block).decode().splitlines()
        assert lines[0].startswith(f"{surt} {stamp} {{")
        yield lines


def captures(path: Path) -> dict[tuple[str, str], bytes]:
    """Address and time of every capture that the index names, with its payload as warcio reads it."""
    found = {}
    with zipfile.ZipFile(path) as wacz:
        for line in (line for block in blocks(wacz) for line in block):
            _, stamp, fields = line.split(" ", 2)
            known = json.loads(fields)
            start = int(known["offset"])
            member = wacz.read("archive/" + known["filename"])[start : start + int(known["length"])]
            record = next(ArchiveIterator(io.BytesIO(member)))
            assert record.rec_headers["WARC-Target-URI"] == known["url"]
            found[known["url"], stamp] = record.content_stream().read()
    return found


def pages(path: Path) -> list[dict[str, Any]]:
    with zipfile.ZipFile(path) as wacz:
        head, *lines = wacz.read("pages/pages.jsonl").decode().splitlines()
    assert json.loads(head)["format"] == "json-pages-1.0"
    return [json.loads(line) for line in lines]


def everything(path: Path) -> bytes:
    """All that a file says, unpacked."""
    with zipfile.ZipFile(path) as wacz:
        return b"".join(
            gzip.decompress(wacz.read(name)) if name.endswith(".gz") else wacz.read(name)
            for name in wacz.namelist()
        )


def test_py_wacz_finds_it_valid(filled, tmp_path, capsys):
    export(filled, tmp_path)
    assert py_wacz(["validate", "-f", str(tmp_path / "gazette.wacz")]) == 0
    assert "is valid" in capsys.readouterr().out


def test_py_wacz_finds_a_changed_file_invalid(filled, tmp_path):
    export(filled, tmp_path)
    whole, torn = tmp_path / "gazette.wacz", tmp_path / "torn.wacz"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(torn, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) + (b" " if name == "pages/pages.jsonl" else b""))
    assert py_wacz(["validate", "-f", str(torn)]) == 1


def test_every_capture_is_found_by_the_index(filled, tmp_path):
    export(filled, tmp_path)
    found = captures(tmp_path / "gazette.wacz")
    assert {url for url, _ in found} == {*STORIES, HELD}
    assert len(found) == 13
    assert found[STORIES[1], "20261102080100"] == page(STORIES[1], "Story 1, version 1.")


def test_segments_lie_in_it_as_they_are_in_the_bucket(filled, tmp_path):
    export(filled, tmp_path)
    segments = list(segments_of(filled, SOURCE.name))
    assert len(segments) == 2
    with zipfile.ZipFile(tmp_path / "gazette.wacz") as wacz:
        for key in segments:
            info = wacz.getinfo("archive/" + key.rpartition("/")[2])
            assert wacz.read(info) == filled.get(key)
            assert info.compress_type == zipfile.ZIP_STORED


def test_pages_are_what_became_records(filled, tmp_path):
    report = export(filled, tmp_path)
    listed = pages(tmp_path / "gazette.wacz")
    assert report.entries == len(listed) == 9
    known = {(each["url"], each["ts"]): each for each in listed}
    told = known[STORIES[1], "2026-11-02T08:01:00Z"]
    assert (told["title"], told["text"]) == ("Headline 1", "Story 1, version 1.")
    indexed = captures(tmp_path / "gazette.wacz")
    for url, ts in known:
        assert (url, ts.translate(str.maketrans("", "", "-:TZ"))) in indexed


def test_manifest_tells_version_time_and_digest(filled, tmp_path):
    export(filled, tmp_path)
    with zipfile.ZipFile(tmp_path / "gazette.wacz") as wacz:
        body = wacz.read("datapackage.json")
        proof = json.loads(wacz.read("datapackage-digest.json"))
    manifest = json.loads(body)
    assert (manifest["profile"], manifest["wacz_version"]) == ("data-package", "1.1.1")
    assert manifest["created"] == "2026-11-03T08:00:00Z"
    assert manifest["title"] == "The Example Gazette"
    assert proof == {"path": "datapackage.json", "hash": "sha256:" + hashlib.sha256(body).hexdigest()}


def test_period_chooses_segments_and_pages(filled, tmp_path):
    report = export(filled, tmp_path, since=SECOND)
    assert report.files[0].name == "gazette-from-2026-11-02.wacz"
    path = tmp_path / report.files[0].name
    assert {stamp[:8] for _, stamp in captures(path)} == {"20261102"}
    assert {each["ts"][:10] for each in pages(path)} == {"2026-11-02"}
    assert export(filled, tmp_path, since=datetime.date(2027, 1, 1)).files == ()


def test_second_export_is_the_same_to_the_byte(filled, tmp_path):
    export(filled, tmp_path / "a")
    export(filled, tmp_path / "b")
    first, second = ((tmp_path / name / "gazette.wacz").read_bytes() for name in "ab")
    assert first == second


def test_what_was_taken_down_never_appears(filled, tmp_path):
    forget(filled, STORIES[1])
    report = export(filled, tmp_path)
    assert report.entries == 7
    assert b"story-number-1-" not in everything(tmp_path / "gazette.wacz")
    assert b"Story 1," not in everything(tmp_path / "gazette.wacz")


def test_what_a_takedown_could_not_clear_is_taken_out_of_the_copy(filled, tmp_path):
    raw = {entry.key: filled.get(entry.key) for entry in filled.list(keys.CAPTURES)}
    forget(filled, STORIES[1])
    for key, body in raw.items():
        filled.put(key, body, content_type="application/warc")
    export(filled, tmp_path)
    assert b"Story 1," not in everything(tmp_path / "gazette.wacz")
    assert len(captures(tmp_path / "gazette.wacz")) == 11


def test_lost_index_is_made_anew(filled, tmp_path):
    export(filled, tmp_path / "before")
    for key in segments_of(filled, SOURCE.name):
        filled.delete(keys.segment_index(key))
    export(filled, tmp_path / "after")
    first, second = (captures(tmp_path / name / "gazette.wacz") for name in ("before", "after"))
    assert first == second


def test_damaged_segment_is_named_where_it_has_to_be_read(filled, tmp_path):
    key = segments_of(filled, SOURCE.name)[0]
    filled.delete(keys.segment_index(key))
    filled.put(key, filled.get(key)[:-100], content_type="application/warc")
    report = export(filled, tmp_path)
    assert len(report.faults) == 1
    assert key in report.faults[0]
    assert len(captures(tmp_path / "gazette.wacz")) == 6


def test_a_folder_has_to_be_named(filled):
    with pytest.raises(UsageError, match="--to"):
        export_wacz(filled, SOURCE, Selection(), to=None, now=NOW, software="x")


@given(st.integers(0, 3 * LINES))
def test_blocks_hold_every_line_in_order(count):
    lines = [
        f'com,example)/{number:05d} 20261101080000 {{"n": {number}}}'.encode() for number in range(count)
    ]
    packed, table = io.BytesIO(), io.BytesIO()
    write_zipnum(lines, packed, table, name="index.cdx.gz")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as wacz:
        wacz.writestr("indexes/index.cdx.gz", packed.getvalue())
        wacz.writestr("indexes/index.idx", table.getvalue())
    read = [line for block in blocks(zipfile.ZipFile(made)) for line in block]
    assert [line.encode() for line in read] == lines


def test_a_page_that_was_served_again_in_the_period_is_there_with_what_was_captured_before_it(
    bucket, tmp_path
):
    first = keep(bucket, tmp_path, FIRST, PAGE)
    keep(bucket, tmp_path, FIRST + 30 * HOUR, b"", first)
    export(bucket, tmp_path, since=SECOND)
    wacz = tmp_path / "gazette-from-2026-11-02.wacz"
    found = captures(wacz)
    assert found[STORY, f"{FIRST:%Y%m%d%H%M%S}"] == PAGE
    with zipfile.ZipFile(wacz) as package:
        warcs = {name: package.read(name) for name in package.namelist() if name.startswith("archive/")}
    assert "archive/gazette-captured-before.warc.gz" in warcs
    kinds = [record.rec_type for body in warcs.values() for record in ArchiveIterator(io.BytesIO(body))]
    assert "revisit" in kinds
    assert py_wacz(["validate", "-f", str(wacz)]) == 0


def test_a_304_is_kept_and_not_in_the_index_where_replayers_would_show_it(bucket, tmp_path):
    first = keep(bucket, tmp_path, FIRST, PAGE)
    keep(bucket, tmp_path, FIRST + HOUR, b"", first)
    keep(bucket, tmp_path, FIRST + 2 * HOUR, PAGE, first)
    export(bucket, tmp_path)
    found = captures(tmp_path / "gazette.wacz")
    assert sorted(stamp for _, stamp in found) == [f"{FIRST + hours * HOUR:%Y%m%d%H%M%S}" for hours in (0, 2)]


def test_what_was_captured_before_a_period_stays_out_where_nothing_refers_to_it(bucket, tmp_path):
    first = keep(bucket, tmp_path, FIRST, PAGE)
    keep(bucket, tmp_path, FIRST + 30 * HOUR, EDITED, first)
    export(bucket, tmp_path, since=SECOND)
    assert list(captures(tmp_path / "gazette-from-2026-11-02.wacz").values()) == [EDITED]
