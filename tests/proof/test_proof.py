"""A proof: what lies in it, who can check it, and what is not proven."""

from __future__ import annotations

import datetime
import hashlib
import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from wacz.main import main as py_wacz  # type: ignore[import-untyped]
from warcio.archiveiterator import ArchiveIterator

from tasks import keys
from tasks.errors import FatalError, UsageError
from tasks.extract import RepeatedBlocks
from tasks.extract.repeated import block_name
from tasks.proof.checking import verify
from tasks.proof.making import fetched_by
from tasks.proof.sheet import EXCHANGE, REPEATED, SUMS, WORDS
from tasks.store.archive import Archive
from tasks.store.documents import create_document
from tasks.store.s3.bucket import Bucket
from tests.export.archives import forget
from tests.proof.harbour import FIRST, NOTICE, OLD, OTHER, SECRET, SOURCE, STORY, fill, page
from tests.proof.proofs import (
    everything,
    forged,
    made,
    outcomes,
    records_in,
    said,
    sealed_anew,
)
from tests.store.memory_bucket import memory_bucket


@pytest.mark.server
def test_what_is_kept_in_a_real_store_is_proven(bucket: Bucket, tmp_path: Path) -> None:
    fill(bucket)
    done = made(bucket, tmp_path)
    found = verify(done.path)
    assert found.holds
    assert set(outcomes(found).values()) == {"ok"}
    assert found.record == Archive(bucket).record(STORY)
    assert found.sha256 == done.sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()


def test_the_newest_version_is_proven_with_all_that_it_is_sealed_upon(proof: Path) -> None:
    assert [record.revision for record in records_in(proof).values()] == [1, 2]
    assert "forty-two tonnes" in list(records_in(proof).values())[-1].article.text


def test_what_was_known_on_a_day_is_proven(archive: Bucket, tmp_path: Path) -> None:
    done = made(archive, tmp_path, as_of=FIRST + datetime.timedelta(hours=3))
    found = verify(done.path)
    assert found.holds
    assert found.record is not None
    assert (found.record.revision, found.record.capture.fetched_at) == (1, FIRST)
    assert found.sheet.as_of == FIRST + datetime.timedelta(hours=3)
    assert b"forty-two" not in everything(done.path)


def test_a_day_before_the_first_capture_is_refused(archive: Bucket, tmp_path: Path) -> None:
    with pytest.raises(FatalError, match="not captured by"):
        made(archive, tmp_path, as_of=FIRST - datetime.timedelta(days=1))
    assert list(tmp_path.iterdir()) == []


def test_the_redirect_that_led_to_the_page_is_kept(proof: Path) -> None:
    assert said(verify(proof), "address") == f"{OLD} to {STORY}"


def test_warcio_reads_the_page_as_it_was_sent(proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        found = {
            (record.rec_type, record.rec_headers["WARC-Target-URI"]): record.content_stream().read()
            for record in ArchiveIterator(io.BytesIO(package.read(EXCHANGE)))
        }
    assert found["response", STORY] == page(STORY, "Lock gates lifted into place", "forty-two")
    assert {kind for kind, _ in found} == {"warcinfo", "request", "response", "metadata"}
    assert {url for _, url in found} == {None, OLD, STORY}


def test_each_kept_record_stands_in_its_segment_to_the_byte(archive: Bucket, proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        kept = package.read(EXCHANGE)
    capture = list(records_in(proof).values())[-1].capture
    assert archive.get_range(capture.segment, capture.offset, capture.length) in kept


def test_sha256sum_checks_it_unpacked(proof: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        package.extractall(tmp_path / "unpacked")
    checked = subprocess.run(
        ["sha256sum", "-c", SUMS], cwd=tmp_path / "unpacked", capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0
    assert f"{EXCHANGE}: OK" in checked.stdout
    assert "records/r0001.p0001.json: OK" in checked.stdout


def test_py_wacz_finds_it_valid(proof: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert py_wacz(["validate", "-f", str(proof)]) == 0
    assert "is valid" in capsys.readouterr().out


def test_it_says_who_fetched_the_page(archive: Bucket, proof: Path) -> None:
    capture = Archive(archive).record(STORY).capture
    with zipfile.ZipFile(proof) as package:
        assert "2026-11-02T08:00:00+00:00, fetched by this archive" in package.read(WORDS).decode()
    assert fetched_by(capture.model_copy(update={"robots": "not-asked:foreign"})) == "taken in from a file"


def test_no_other_article_comes_along(proof: Path) -> None:
    assert b"tide-tables" not in everything(proof)


def test_keys_in_addresses_of_feeds_do_not_come_along(archive: Bucket, proof: Path) -> None:
    assert SECRET in SOURCE.model_dump_json()
    assert SECRET.encode() not in everything(proof)


def test_the_same_question_gives_the_same_bytes(archive: Bucket, tmp_path: Path) -> None:
    first, second = (made(archive, tmp_path / name).path.read_bytes() for name in "ab")
    assert first == second


def test_what_was_known_to_stand_on_every_page_comes_along(tmp_path: Path) -> None:
    bucket = memory_bucket()
    known = RepeatedBlocks(generation=1, blocks=frozenset({block_name(NOTICE)}))
    create_document(bucket, keys.repeated_blocks(SOURCE.name, known.digest), known)
    fill(bucket, repeated=known)
    found = verify(made(bucket, tmp_path).path)
    assert set(outcomes(found).values()) == {"ok"}
    assert found.record is not None
    assert NOTICE not in found.record.article.text


def test_a_reading_by_another_extractor_is_not_tried(tmp_path: Path, proof: Path) -> None:
    name, record = list(records_in(proof).items())[-1]
    extractor = record.article.extractor.model_copy(update={"version": "0"})
    found = verify(forged(proof, {name: sealed_anew(record, extractor=extractor)}))
    assert said(found, "reading") == "read by pressmark 0, and this is pressmark 1"
    assert found.holds


def test_a_source_file_that_has_changed_since_is_left_out_and_said(archive: Bucket, tmp_path: Path) -> None:
    changed = SOURCE.model_copy(update={"time_zone": "Asia/Tokyo"})
    found = verify(made(archive, tmp_path, sources=[changed]).path)
    assert outcomes(found)["reading"] == "not tried"
    assert found.holds


def test_no_known_blocks_are_asked_for_where_none_were_taken(archive: Bucket, proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        assert REPEATED not in package.namelist()


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        verify(tmp_path / "none.wacz")


def test_a_lost_segment_leaves_no_proof_and_no_file(tmp_path: Path) -> None:
    bucket = memory_bucket()
    fill(bucket)
    capture = Archive(bucket).record(STORY).capture
    bucket.delete(capture.segment)
    with pytest.raises(FatalError, match="is missing, so there is no proof"):
        made(bucket, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_altered_past_leaves_no_proof(tmp_path: Path) -> None:
    bucket = memory_bucket()
    fill(bucket)
    first = Archive(bucket).record(STORY, revision=1)
    key = keys.record(first.article_id, 1, 1)
    bucket.put(key, sealed_anew(first, headline="Another"), content_type="application/json")
    with pytest.raises(FatalError, match="sealed upon a record that is not there"):
        made(bucket, tmp_path)


def test_what_was_taken_down_is_not_proven(tmp_path: Path) -> None:
    bucket = memory_bucket()
    fill(bucket)
    forget(bucket, STORY)
    with pytest.raises(FatalError, match="was taken down"):
        made(bucket, tmp_path)
    assert verify(made(bucket, tmp_path, OTHER).path).holds
