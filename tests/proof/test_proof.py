"""A proof: what lies in it, who can check it, and what a forger would have to change."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import io
import json
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wacz.main import main as py_wacz  # type: ignore[import-untyped]
from warcio.archiveiterator import ArchiveIterator

from tasks import keys
from tasks.errors import FatalError, UsageError
from tasks.export.package import MANIFEST, MANIFEST_DIGEST, Package
from tasks.extract import RepeatedBlocks
from tasks.extract.repeated import block_name
from tasks.proof.checking import Verification, verify
from tasks.proof.making import Proof, fetched_by, prove
from tasks.proof.sheet import EXCHANGE, REPEATED, SETTINGS, SHEET, SUMS, WORDS, record_file
from tasks.record import Record, record_bytes, seal
from tasks.source import Source
from tasks.store.archive import Archive
from tasks.store.documents import create_document
from tasks.store.history import decode_record
from tasks.store.s3.bucket import Bucket
from tests.export.archives import forget
from tests.proof.harbour import FIRST, NOTICE, OLD, OTHER, SECOND, SECRET, SOURCE, STORY, fill, page
from tests.store.memory_bucket import memory_bucket

NOW = SECOND + datetime.timedelta(days=30)


def made(
    bucket: Bucket,
    to: Path,
    url: str = STORY,
    *,
    as_of: datetime.datetime | None = None,
    sources: Sequence[Source] = (SOURCE,),
) -> Proof:
    record = Archive(bucket, [SOURCE]).record(url, as_of=as_of)
    return prove(
        bucket, record, url=url, as_of=as_of, sources=sources, to=to, now=NOW, software="pressmark/0.1"
    )


def outcomes(found: Verification) -> dict[str, str]:
    return {check.what: check.outcome for check in found.checks}


def said(found: Verification, what: str) -> str:
    return next(check.said for check in found.checks if check.what == what)


def everything(path: Path) -> bytes:
    """All that a file says, unpacked."""
    with zipfile.ZipFile(path) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    return b"".join(gzip.decompress(body) if name.endswith(".gz") else body for name, body in bodies.items())


def forged(path: Path, changed: dict[str, bytes]) -> Path:
    """The package with other files in it and a list that fits them: what a careful forger would hand over."""
    target = path.with_name("forged.wacz")
    with zipfile.ZipFile(path) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    about = json.loads(bodies.pop(MANIFEST))
    del bodies[MANIFEST_DIGEST]
    made = Package(target, NOW, path.parent)
    for name, body in {**bodies, **changed}.items():
        made.add_bytes(name, body)
    made.close({"title": about["title"]})
    return target


def records_in(path: Path) -> dict[str, Record]:
    with zipfile.ZipFile(path) as package:
        known = json.loads(package.read(SHEET))["records"]
        return {record_file(key): decode_record(package.read(record_file(key)), key) for key in known}


def sealed_anew(record: Record, **changes: Any) -> bytes:
    """`record` with another text, and digests that fit."""
    parts = {
        name: getattr(record, name) for name in ("article_id", "source", "revision", "parse", "previous")
    }
    article = record.article.model_copy(update=changes)
    return record_bytes(seal(**parts, article=article, capture=record.capture, verdict=record.verdict))


@pytest.fixture(scope="module")
def archive() -> Bucket:
    bucket: Bucket = memory_bucket()
    fill(bucket)
    return bucket


@pytest.fixture
def proof(archive: Bucket, tmp_path: Path) -> Path:
    return made(archive, tmp_path).path


@pytest.fixture(scope="module")
def whole(archive: Bucket, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Record]:
    done = made(archive, tmp_path_factory.mktemp("whole"))
    return done.path.read_bytes(), Archive(archive).record(STORY)


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


def test_a_forger_who_changes_a_file_is_found_by_the_list(proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    for name in sorted({*bodies} - {MANIFEST_DIGEST}):
        with zipfile.ZipFile(proof.with_name("changed.wacz"), "w") as package:
            for other, body in bodies.items():
                package.writestr(other, body + b" " * (other == name))
        found = verify(proof.with_name("changed.wacz"))
        assert outcomes(found)["files"] == "broken", name
        assert not found.holds


def test_a_forger_who_adds_a_file_is_found_by_the_list(proof: Path) -> None:
    with zipfile.ZipFile(proof, "a") as package:
        package.writestr("records/added.json", "{}")
    assert said(verify(proof), "files") == "records/added.json was put in"


def packed_anew(proof: Path, bodies: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(proof.with_name("anew.wacz"), "w") as package:
        for name, body in bodies.items():
            package.writestr(name, body)
    return proof.with_name("anew.wacz")


def bodies_in(proof: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(proof) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_what_is_taken_out_or_in_it_twice_is_named(proof: Path) -> None:
    bodies = bodies_in(proof)
    without = packed_anew(proof, {name: body for name, body in bodies.items() if name != WORDS})
    assert said(verify(without), "files") == f"{WORDS} was taken out"
    with zipfile.ZipFile(proof, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr(WORDS, "other words")
    assert said(verify(proof), "files") == f"{WORDS} was put in"


def test_what_is_nested_without_end_is_broken_and_no_fault_of_this_program(proof: Path) -> None:
    bodies, deep = bodies_in(proof), b"[" * 200_000
    name = next(each for each in bodies if each.startswith("records/"))
    assert outcomes(verify(packed_anew(proof, {**bodies, name: deep})))["records"] == "broken"
    listed = {**bodies, MANIFEST: deep, MANIFEST_DIGEST: b'{"hash": "%s"}' % _digest(deep)}
    assert outcomes(verify(packed_anew(proof, listed)))["files"] == "broken"
    numbers = json.dumps({"resources": [{"path": 5, "hash": ""}]}).encode()
    listed = {**bodies, MANIFEST: numbers, MANIFEST_DIGEST: b'{"hash": "%s"}' % _digest(numbers)}
    assert outcomes(verify(packed_anew(proof, listed)))["files"] == "broken"


def _digest(body: bytes) -> bytes:
    return f"sha256:{hashlib.sha256(body).hexdigest()}".encode()


def test_a_file_that_is_larger_than_any_proof_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.wacz").open("wb") as file:
        file.truncate(600_000_000)
    with pytest.raises(UsageError, match=r"unpacks to more than 512,000,000 bytes; do not trust it"):
        verify(tmp_path / "huge.wacz")


def test_a_forger_who_changes_a_word_without_its_digest_is_found_by_the_record(proof: Path) -> None:
    name, record = list(records_in(proof).items())[-1]
    body = record_bytes(record).replace(b"forty-two", b"forty-six")
    found = verify(forged(proof, {name: body}))
    assert (outcomes(found)["files"], outcomes(found)["records"]) == ("ok", "broken")


def test_a_forger_who_seals_another_text_is_found_by_reading_the_page_again(proof: Path) -> None:
    name, record = list(records_in(proof).items())[-1]
    text = record.article.text.replace("forty-two", "forty-six")
    found = verify(forged(proof, {name: sealed_anew(record, text=text)}))
    assert outcomes(found)["records"] == "ok"
    assert said(found, "reading") == "read again, the page says something else: text"
    assert not found.holds


def test_a_forger_who_seals_another_past_is_found_by_the_chain(proof: Path) -> None:
    name, record = next(iter(records_in(proof).items()))
    found = verify(forged(proof, {name: sealed_anew(record, headline="Lock gates fall into the sea")}))
    assert said(found, "records").endswith("is not sealed upon the record before it")


def test_a_forger_who_changes_the_page_is_found_by_its_digest(proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        exchange = gzip.decompress(package.read(EXCHANGE))
    body = gzip.compress(exchange.replace(b"forty-two", b"forty-six"))
    found = verify(forged(proof, {EXCHANGE: body}))
    assert said(found, "raw page") == "its bytes have another digest than the record states"
    assert outcomes(found)["reading"] == "not tried"


def test_a_forger_who_changes_the_time_of_the_page_is_found(proof: Path) -> None:
    with zipfile.ZipFile(proof) as package:
        exchange = gzip.decompress(package.read(EXCHANGE))
    body = gzip.compress(exchange.replace(b"WARC-Date: 2026-11-02", b"WARC-Date: 2026-11-01"))
    assert said(verify(forged(proof, {EXCHANGE: body})), "raw page").startswith(
        "it tells another address, time"
    )


def test_a_fault_of_ours_does_not_pass_for_a_forgery(proof: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("a fault of the extractor")

    monkeypatch.setattr("tasks.proof.checking.extract_article", broken)
    with pytest.raises(KeyError, match="a fault of the extractor"):
        verify(proof)


@pytest.mark.parametrize("body", [b"nonsense", b"[]", b'{"resources": ["x"]}'])
def test_a_list_that_is_none_is_told_in_one_line(proof: Path, body: bytes) -> None:
    with zipfile.ZipFile(proof) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    digest = json.dumps({"hash": f"sha256:{hashlib.sha256(body).hexdigest()}"}).encode()
    with zipfile.ZipFile(proof.with_name("changed.wacz"), "w") as package:
        for name, kept in {**bodies, MANIFEST: body, MANIFEST_DIGEST: digest}.items():
            package.writestr(name, kept)
    assert said(verify(proof.with_name("changed.wacz")), "files").startswith(f"{MANIFEST} cannot be read")


@pytest.mark.parametrize("name", [SETTINGS, EXCHANGE])
def test_a_forger_who_puts_nonsense_in_place_of_a_file_is_found(proof: Path, name: str) -> None:
    assert not verify(forged(proof, {name: b"nonsense"})).holds


def test_settings_that_the_page_was_not_read_under_are_found(proof: Path) -> None:
    other = SOURCE.model_copy(update={"time_zone": "Asia/Tokyo"}).model_dump_json().encode()
    assert outcomes(verify(forged(proof, {SETTINGS: other})))["reading"] == "broken"


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=60)
def test_no_changed_bit_makes_it_say_something_else(
    whole: tuple[bytes, Record], tmp_path_factory: pytest.TempPathFactory, place: float, bit: int
) -> None:
    body, record = bytearray(whole[0]), whole[1]
    body[int(place * len(body))] ^= 1 << bit
    path = tmp_path_factory.getbasetemp() / "changed.wacz"
    path.write_bytes(body)
    try:
        found = verify(path)
    except UsageError:
        return
    # Some bits of a ZIP file say nothing: its times, its makers' marks.
    assert not found.holds or (found.record == record and set(outcomes(found).values()) == {"ok"})


def test_a_directory_that_points_before_the_begin_of_the_file_is_a_torn_proof(proof: Path) -> None:
    body = bytearray(proof.read_bytes())
    body[-6] ^= 1  # where the directory begins, by the record at the end (ZIP, 4.3.16)
    proof.write_bytes(body)
    with pytest.raises(UsageError, match="no proof, or a torn one"):
        verify(proof)


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


@pytest.mark.parametrize("body", [b"", b"no zip file", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_proof_is_one_line(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "something.wacz"
    path.write_bytes(body)
    with pytest.raises(UsageError, match="no proof"):
        verify(path)


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


def test_a_proof_that_unpacks_to_more_than_any_page_is_not_read(
    proof: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tasks.proof.checking.LARGEST", 100_000)
    with zipfile.ZipFile(proof) as package:
        exchange = package.read(EXCHANGE)
    bomb = forged(proof, {EXCHANGE: exchange + gzip.compress(bytes(1_000_000))})
    assert said(verify(bomb), "raw page") == f"{EXCHANGE} unpacks to more than 100,000 bytes"
    with pytest.raises(UsageError, match="unpacks to more than"):
        verify(forged(proof, {"pages/more.jsonl": bytes(1_000_000)}))
