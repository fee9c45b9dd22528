"""What a proof holds of the later visits at which the publisher served the very page again."""

from __future__ import annotations

import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter
from tasks.proof.checking import verify
from tasks.proof.making import prove
from tasks.proof.sheet import SHEET, VISITS, WORDS, ProofSheet
from tasks.record import CaptureReference
from tasks.runs.reading import read_pages
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.documents import encode
from tasks.store.s3.bucket import Bucket
from tasks.store.sightings import Sightings, Visit
from tests.capture.exchanges import exchange
from tests.proof.harbour import FIRST, SOURCE, STORY, page
from tests.proof.proofs import forged
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS

HOUR = timedelta(hours=1)
PAGE = page(STORY, "Lock gates lifted into place", "forty")
RESTLESS = PAGE.replace(b"</body>", b"<!-- served at noon --></body>")
EDITED = page(STORY, "Lock gates lifted into place", "fifty")


def keep(
    bucket: Bucket, folder: Path, at: datetime, body: bytes, before: CaptureReference | None = None
) -> CaptureReference:
    """A visit at `at`, in a segment of its own; an empty body is a 304."""
    run = f"run{at:%d%H}"
    key = keys.segment(SOURCE.name, at, run, 1)
    path = folder / f"{run}.warc.gz"
    ids = iter(range(at.hour * 100 + 1, at.hour * 100 + 99))
    writer = SegmentWriter(
        path,
        key=key,
        source=SOURCE.name,
        run_id=run,
        software="Pressmark/0.1",
        opened_at=at,
        new_id=lambda: UUID(int=next(ids), version=4),
    )
    kept = writer.write(exchange(STORY, body, status=200 if body else 304, started_at=at), refers_to=before)
    writer.close()
    bucket.upload(key, path, content_type="application/warc")
    bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
    return kept


def visit(kept: CaptureReference, how: str) -> Visit:
    at = kept.fetched_at.replace(microsecond=0)
    return Visit(at, STORY, STORY, kept.segment, kept.offset, kept.record_id, 1, "", how)


@pytest.fixture
def archive(tmp_path: Path) -> tuple[Bucket, list[Visit]]:
    """The story, and visits that were answered with 304, with the same bytes and with others."""
    bucket = memory_bucket()
    first = keep(bucket, tmp_path, FIRST, PAGE)
    captures = read_segment(tmp_path / f"run{FIRST:%d%H}.warc.gz", segment=first.segment)
    (reading,) = read_pages(captures, SOURCE)
    assert reading.draft is not None
    commit(bucket, reading.draft, PASS, source=SOURCE)
    return bucket, [
        visit(first, "captured"),
        visit(keep(bucket, tmp_path, FIRST + HOUR, b"", first), "not_modified"),
        visit(keep(bucket, tmp_path, FIRST + 2 * HOUR, PAGE, first), "same_bytes"),
        visit(keep(bucket, tmp_path, FIRST + 3 * HOUR, RESTLESS, first), "read_the_same"),
        visit(keep(bucket, tmp_path, FIRST + 4 * HOUR, EDITED, first), "read_the_same"),
    ]


def proven(archive: tuple[Bucket, list[Visit]], to: Path, *which: int) -> Path:
    """The proof by the visits of these numbers; by default all but those that found other bytes."""
    bucket, every = archive
    visits = [every[number] for number in (0, *(which or (1, 2)))]
    record = Archive(bucket, [SOURCE]).record(STORY)
    seen = Sightings(tuple(visits), None, ())
    now = FIRST + 24 * HOUR
    return prove(
        bucket, record, url=STORY, sources=[SOURCE], seen=seen, to=to, now=now, software="Pressmark/0.1"
    ).path


def said(path: Path) -> dict[str, tuple[str, str]]:
    return {check.what: (check.outcome, check.said) for check in verify(path).checks}


def sheet_of(path: Path) -> ProofSheet:
    with zipfile.ZipFile(path) as package:
        return ProofSheet.model_validate_json(package.read(SHEET))


def test_visits_that_served_the_page_again_are_kept_and_checked(archive, tmp_path):
    path = proven(archive, tmp_path / "proofs")
    last = (FIRST + 2 * HOUR).isoformat()
    assert said(path)["visits"] == ("ok", f"2 later, each served the same page, the last at {last}")
    with zipfile.ZipFile(path) as package:
        words = package.read(WORDS).decode()
        sheet = ProofSheet.model_validate_json(package.read(SHEET))
    assert f"seen again    {(FIRST + HOUR).isoformat()}, answered 304" in words
    assert sheet.visits == tuple(each.record_id for each in archive[1][1:3])


def test_other_bytes_that_read_the_same_are_kept_and_read_again(archive, tmp_path):
    path = proven(archive, tmp_path / "proofs", 1, 3)
    outcome, told = said(path)["visits"]
    assert outcome == "ok"
    assert told.startswith(
        "2 later, each served the same page, or other bytes that read the same, the last at "
    )
    with zipfile.ZipFile(path) as package:
        assert ", other bytes\n" in package.read(WORDS).decode()


def test_a_page_that_is_read_otherwise_by_now_is_no_evidence(archive, tmp_path):
    path = proven(archive, tmp_path / "proofs", 1, 4)
    assert said(path)["visits"][1].startswith("1 later, each served the same page, the last at ")
    alone = proven(archive, tmp_path / "alone", 4)
    assert "visits" not in said(alone)
    with zipfile.ZipFile(alone) as package:
        assert VISITS not in package.namelist()
        assert "seen again    at no visit that is kept here" in package.read(WORDS).decode()


def test_a_forger_who_puts_an_edited_page_among_the_visits_is_found(archive, tmp_path):
    bucket, visits = archive
    path = proven(archive, tmp_path / "proofs")
    sheet = sheet_of(path)
    other = sheet.model_copy(update={"visits": (visits[4].record_id,)})
    found = said(forged(path, {SHEET: encode(other), VISITS: bucket.get(visits[4].segment)}))["visits"]
    assert found == ("broken", f"{visits[4].record_id}, read again, says something else")


def test_a_visit_whose_segment_is_lost_is_left_out(archive, tmp_path):
    bucket, visits = archive
    bucket.delete(visits[1].segment)
    assert said(proven(archive, tmp_path / "proofs"))["visits"][1].startswith("1 later")


def test_a_visit_that_is_told_and_not_there_is_found(archive, tmp_path):
    path = proven(archive, tmp_path / "proofs")
    sheet = sheet_of(path)
    more = sheet.model_copy(update={"visits": (*sheet.visits, "urn:uuid:7")})
    assert said(forged(path, {SHEET: encode(more)}))["visits"] == (
        "broken",
        f"no capture urn:uuid:7 in {VISITS}",
    )


def test_an_earlier_answer_is_no_later_visit(archive, tmp_path):
    bucket, visits = archive
    path = proven(archive, tmp_path / "proofs")
    sheet = sheet_of(path)
    own = sheet.model_copy(update={"visits": (visits[0].record_id,)})
    found = said(forged(path, {SHEET: encode(own), VISITS: bucket.get(visits[0].segment)}))["visits"]
    assert found == ("broken", f"{visits[0].record_id} does not say that the page was served again")
