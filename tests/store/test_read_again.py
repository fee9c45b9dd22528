"""What is known of an address after a stored capture of it was read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tasks.errors import SkipReason
from tasks.record import CaptureReference
from tasks.store.commit import commit
from tasks.store.entries import Entry, Visit, read_again, visited
from tasks.store.history import Head
from tasks.store.s3.rehearsal import RehearsalBucket
from tests.store.memory_bucket import MemoryBucket
from tests.store.samples import PASS, draft, source

URL = "https://www.example-gazette.com/one.html"
START = datetime(2026, 11, 22, 8, tzinfo=UTC)
DAYS = 7


def capture(minutes: int) -> CaptureReference:
    return CaptureReference(
        segment="captures/gazette/x.warc.gz",
        offset=minutes,
        length=10,
        record_id=f"urn:uuid:{minutes}",
        url=URL,
        fetched_at=START + timedelta(minutes=minutes),
        status=200,
        payload_digest=f"sha256:{minutes}",
        robots="allowed",
    )


def head(minutes: int, parse: int = 1) -> Head:
    at = START + timedelta(minutes=minutes)
    return Head("a" * 32, 1, parse, "content", "record", "pressmark", "2", at, "sha256:x", 1)


def entry(minutes: int, skip: SkipReason | None = None) -> Entry:
    """After one visit that many minutes from the start."""
    reference = capture(minutes)
    found = None if skip else head(minutes)
    return visited(
        None,
        Visit(
            URL, reference.fetched_at, changed=not skip, head=found, capture=reference, etag='"1"', skip=skip
        ),
        revisit_days=DAYS,
    )


def again(known: Entry, minutes: int, *, parse: int = 2, skip: SkipReason | None = None) -> Entry:
    found = None if skip else head(minutes, parse)
    return read_again(known, capture(minutes), whole=not skip, head=found, skip=skip, revisit_days=DAYS)


def test_a_new_parse_is_the_head_and_the_next_visit_stays_where_it_was():
    known = entry(10)
    assert again(known, 10) == replace(known, parse=2)


def test_an_older_capture_changes_neither_validators_nor_the_capture_to_refer_to():
    known = replace(entry(10), last_skip=SkipReason.QUARANTINED.value)
    found = again(known, 5)
    assert (found.record_id, found.etag, found.next_due) == (known.record_id, known.etag, known.next_due)
    assert found.last_skip == SkipReason.QUARANTINED.value


def test_what_passes_now_is_no_skip_any_more_and_visited_again_where_it_was_given_up():
    known = entry(10, SkipReason.SECTION_PAGE)
    assert known.next_due is None
    found = again(known, 10)
    assert found.last_skip == ""
    assert found.article_id
    assert found.next_due is not None


def test_what_is_refused_now_keeps_the_article_that_is_stored():
    found = again(entry(10), 10, skip=SkipReason.SOFT_404)
    assert found.last_skip == SkipReason.SOFT_404.value
    assert found.article_id == "a" * 32


def test_the_last_capture_counts_although_a_later_visit_answered_304():
    known = replace(entry(10, SkipReason.QUARANTINED), fetched_at=START + timedelta(hours=9))
    assert again(known, 10).last_skip == ""


def rehearsal(real: MemoryBucket) -> RehearsalBucket:
    made = RehearsalBucket.__new__(RehearsalBucket)
    made.written = []
    made.get = real.get
    return made


def test_a_rehearsal_answers_as_the_store_would_and_writes_nothing(tmp_path: Path):
    real = MemoryBucket()
    real.put("articles/x", b"one", content_type="text/plain")
    tried = rehearsal(real)
    assert tried.create("articles/x", b"one", content_type="text/plain")
    assert not tried.create("articles/x", b"two", content_type="text/plain")
    assert tried.create("articles/y", b"one", content_type="text/plain")
    tried.put("articles/x", b"two", content_type="text/plain")
    tried.upload("captures/x", tmp_path / "none", content_type="text/plain")
    assert tried.written == ["articles/y", "articles/x", "captures/x"]
    assert real.objects == {"articles/x": b"one"}


def stored(version: str = "1") -> tuple[MemoryBucket, Head]:
    """An archive with one record, and its head; requests are counted from now on."""
    bucket = MemoryBucket()
    done = commit(bucket, draft("One text.", version=version), PASS, source=source())
    bucket.requests.clear()
    return bucket, done.head


def test_the_heads_own_capture_read_as_before_costs_no_request():
    bucket, known = stored()
    again = commit(bucket, draft("One text."), PASS, source=source(), head=known)
    assert (again.outcome, again.record, again.head) == ("already", None, known)
    assert not bucket.requests


def test_where_the_state_is_silent_the_record_is_asked_once():
    bucket, known = stored()
    silent = replace(known, reading_digest="", read_by="")
    again = commit(bucket, draft("One text."), PASS, source=source(), head=silent)
    assert (again.outcome, again.head, dict(bucket.requests)) == ("already", known, {"get": 1})


def test_another_extractor_that_reads_the_same_asks_once_for_a_newer_parse():
    bucket, known = stored()
    newer = draft("One text.", version="2")
    again = commit(bucket, newer, PASS, source=source(), head=known)
    assert (again.outcome, dict(bucket.requests)) == ("already", {"head": 1})
    bucket.requests.clear()
    assert commit(bucket, newer, PASS, source=source(), head=again.head).outcome == "already"
    assert not bucket.requests


def test_a_parse_that_the_state_does_not_know_is_outdone_by_a_third_extractor():
    bucket, known = stored()
    other = draft("Another text.", version="2")
    commit(bucket, other, PASS, source=source(), head=known)
    third = draft("One text.", version="3")
    again = commit(bucket, third, PASS, source=source(), head=known)
    assert (again.outcome, again.head.parse) == ("reparsed", 3)


def test_the_heads_own_capture_read_otherwise_is_a_new_parse():
    bucket = MemoryBucket()
    made = draft("One text.")
    done = commit(bucket, made, PASS, source=source())
    other = made.article.model_copy(update={"topics": ("harbours",)})
    again = commit(bucket, made.model_copy(update={"article": other}), PASS, source=source(), head=done.head)
    assert (again.outcome, again.head.revision, again.head.parse) == ("reparsed", 1, 2)
