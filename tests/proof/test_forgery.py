"""What is no proof, a torn one or a forged one is told, and what a forger would have to change."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tasks.errors import UsageError
from tasks.export.package import MANIFEST, MANIFEST_DIGEST
from tasks.proof.checking import verify
from tasks.proof.sheet import EXCHANGE, SETTINGS, WORDS
from tasks.record import Record, record_bytes
from tests.proof.harbour import SOURCE
from tests.proof.proofs import (
    bodies_in,
    forged,
    outcomes,
    packed_anew,
    records_in,
    said,
    sealed_anew,
)


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


@pytest.mark.parametrize("body", [b"", b"no zip file", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_proof_is_one_line(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "something.wacz"
    path.write_bytes(body)
    with pytest.raises(UsageError, match="no proof"):
        verify(path)


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
