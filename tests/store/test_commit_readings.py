"""What two readings of one page differ in is ours, and what two pages differ in is the publisher's."""

from __future__ import annotations

import pytest

from tasks.article import Article, Extractor, Repeated
from tasks.errors import SkippableError, SkipReason
from tasks.record import CaptureReference
from tasks.store.history import History
from tests.store.commits import numbers, put, rereading
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import article, capture, draft


def test_other_reading_of_the_same_capture_is_a_parse():
    bucket = memory_bucket()
    put(bucket, draft("A bridge. Sign up for our newsletter.", version="1"))
    again = put(bucket, draft("A bridge.", version="2"))
    assert again.outcome == "reparsed"
    assert numbers(bucket, again) == [(1, 1), (1, 2)]


def test_other_reading_of_an_older_capture_is_a_parse_of_its_revision():
    bucket = memory_bucket()
    put(bucket, draft("A. Share this.", 0, version="1"))
    put(bucket, draft("B.", 1, version="1"))
    again = put(bucket, draft("A.", 0, version="2"))
    assert (again.outcome, again.head.revision) == ("reparsed", 2)
    assert numbers(bucket, again) == [(1, 1), (1, 2), (2, 1)]


def test_a_layout_that_is_tried_and_taken_back_leaves_the_reading_without_it():
    bucket = memory_bucket()
    without = draft("A bridge. It is open.")
    with_layout = draft("A bridge.", extractor=told("2026"))
    outcomes = [put(bucket, each).outcome for each in (without, with_layout, without, without)]
    assert outcomes == ["new", "reparsed", "reparsed", "already"]


def test_same_reading_by_a_newer_extractor_is_no_parse():
    bucket = memory_bucket()
    put(bucket, draft(version="1"))
    assert put(bucket, draft(version="2")).outcome == "already"


def test_same_bytes_in_a_new_capture_are_never_a_revision():
    bucket = memory_bucket()
    first = put(bucket, draft("A. Share this.", 0))
    other = draft("A.", 1)
    same_bytes = other.model_copy(
        update={"capture": other.capture.model_copy(update={"payload_digest": capture(0).payload_digest})}
    )
    again = put(bucket, same_bytes, head=first.head)
    assert (again.outcome, again.head.revision, again.head.parse) == ("reparsed", 1, 2)


def knowing(known: str) -> Extractor:
    """The extractor with what it knew of the source."""
    return Extractor(name="pressmark", version="1", repeated=Repeated(known=known))


def told(settings: str) -> Extractor:
    """The extractor with a layout of the source file."""
    return Extractor(name="pressmark", version="1", layout=settings, settings=settings)


@pytest.mark.parametrize(
    "ours",
    [Extractor(name="pressmark", version="2"), knowing("k1"), told("2026")],
    ids=["version", "knowledge", "layout"],
)
@pytest.mark.parametrize(
    ("text", "outcome", "written"),
    [("A.", "reparsed", [(1, 1), (1, 2)]), ("B.", "revised", [(1, 1), (1, 2), (2, 1)])],
    ids=["ours alone", "and the publisher's"],
)
def test_what_changed_in_us_between_two_visits_is_a_parse_and_what_still_differs_a_revision(
    ours, text, outcome, written
):
    bucket = memory_bucket()
    head = put(bucket, draft("A. Share this.", 0)).head
    today = {capture(0).record_id: article("A.", extractor=ours)}
    again = put(bucket, draft(text, 1, extractor=ours), head=head, reread=rereading(today))
    assert again.outcome == outcome
    assert numbers(bucket, again) == written
    history = History(bucket, head.article_id)
    parsed = history.record(history.keys[1])
    assert (parsed.article.text, parsed.capture.record_id) == ("A.", capture(0).record_id)


def test_change_of_the_publisher_that_the_new_extractor_reads_alike_is_a_revision_alone():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="1")).head
    today = {capture(0).record_id: article("A.", version="2")}
    again = put(bucket, draft("B.", 1, version="2"), head=head, reread=rereading(today))
    assert again.outcome == "revised"
    assert numbers(bucket, again) == [(1, 1), (2, 1)]


def test_worker_that_lags_behind_makes_no_parse_and_no_revision():
    bucket = memory_bucket()
    put(bucket, draft("A. Share this.", 0, version="1"))
    head = put(bucket, draft("A.", 0, version="2")).head
    old = {capture(0).record_id: article("A. Share this.", version="1")}
    lagging = put(bucket, draft("A. Share this.", 1, version="1"), head=head, reread=rereading(old))
    assert lagging.outcome == "unchanged"
    assert numbers(bucket, lagging) == [(1, 1), (1, 2)]


def test_released_draft_of_an_older_extractor_is_compared_as_read_today():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="2")).head
    today = {capture(n).record_id: article(text, version="2") for n, text in enumerate(("A.", "A.", "B."))}
    same = put(bucket, draft("A. Share this.", 1, version="1"), head=head, reread=rereading(today))
    other = put(bucket, draft("B. Share this.", 2, version="1"), head=head, reread=rereading(today))
    assert (same.outcome, other.outcome) == ("unchanged", "revised")


def test_head_whose_raw_page_is_gone_does_not_stop_a_revision():
    def gone(reference: CaptureReference) -> Article:
        raise SkippableError(SkipReason.TAKEN_DOWN)

    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="1")).head
    assert put(bucket, draft("B.", 1, version="2"), head=head, reread=gone).outcome == "revised"


def test_knowledge_that_changes_no_word_of_an_article_costs_it_no_parse():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0)).head
    same = draft("A.", 0, extractor=knowing("k1"))
    assert put(bucket, same, head=head).outcome == "already"
    later = draft("A.", 1, extractor=knowing("k2"))
    assert put(bucket, later, head=head).outcome == "unchanged"
    assert numbers(bucket, put(bucket, later, head=head)) == [(1, 1)]
