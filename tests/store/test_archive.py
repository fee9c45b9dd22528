"""The reading API: by address, by number, and as of a moment."""

from __future__ import annotations

import datetime

import pytest

from tasks.errors import FatalError
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.identity import id_of_url
from tasks.store.tombstones import Tombstone, write_tombstone
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, URL, capture, draft, source

HOUR = datetime.timedelta(hours=1)
NUMBERED = source(article_id=r"-b(\d+)\.html")


def filled(*texts: str, known=NUMBERED):
    bucket = memory_bucket()
    for number, text in enumerate(texts):
        commit(bucket, draft(text, number), PASS, source=known)
    return bucket


def test_article_is_found_under_every_address_that_was_met():
    bucket = memory_bucket()
    asked = URL + "?outputType=amp"
    head = commit(bucket, draft(url=asked), PASS, source=source()).head
    archive = Archive(bucket)
    assert archive.find(URL) == archive.find(asked) == archive.find(URL + "?utm_source=x") == head.article_id
    assert archive.find(URL + "?page=2") is None


def test_unmet_address_with_the_publishers_id_is_found_with_the_source():
    bucket = filled("A.")
    moved = URL.replace("bridge-opens", "a-bridge-opens")
    assert Archive(bucket).find(moved) is None
    assert Archive(bucket, [NUMBERED]).find(moved) == Archive(bucket).find(URL)


def test_record_by_number_moment_and_newest():
    archive = Archive(filled("A.", "B.", "C."))
    assert archive.record(URL).article.text == "C."
    assert archive.record(URL, revision=2).article.text == "B."
    assert archive.record(URL, as_of=START + HOUR).article.text == "B."
    assert archive.record(URL, as_of=START + 1.5 * HOUR).article.text == "B."


def test_late_record_stands_at_its_time():
    bucket = memory_bucket()
    for text, number in (("A.", 0), ("C.", 4), ("B.", 2)):
        commit(bucket, draft(text, number), PASS, source=source())
    archive = Archive(bucket)
    assert archive.record(URL).article.text == "C."
    assert archive.record(URL, as_of=START + 3 * HOUR).article.text == "B."
    assert [info.revision for info in archive.history(URL)] == [1, 3, 2]


def test_article_that_was_met_as_amp_page_first_says_whose_words_were_known_when():
    bucket = memory_bucket()
    amp = URL.replace("/world/", "/amp/world/")
    for text, number, url in (("By Ada. A.", 0, amp), ("A.", 2, URL), ("B.", 4, URL)):
        commit(bucket, draft(text, number, url=url, canonical_url=URL), PASS, source=source())
    archive = Archive(bucket)
    told = [(info.revision, info.parse, info.by) for info in archive.history(URL)]
    assert told == [(1, 1, "first"), (1, 2, "dress"), (2, 1, "publisher")]
    known = [archive.record(URL, as_of=START + hour * HOUR).article.text for hour in range(5)]
    assert known == ["By Ada. A.", "By Ada. A.", "A.", "A.", "B."]


@pytest.mark.parametrize("wanted", [{"revision": 9}, {"revision": 1, "parse": 2}, {"parse": 7}])
def test_number_that_is_not_there_names_those_that_are(wanted):
    with pytest.raises(FatalError, match=r"choose one of r1\.p1, r2\.p1"):
        Archive(filled("A.", "B.")).record(URL, **wanted)


def test_moment_before_the_first_capture_is_refused():
    with pytest.raises(FatalError, match="first capture is of 2026-11-01 08:00:00 UTC"):
        Archive(filled("A.")).record(URL, as_of=START - HOUR)


def test_unknown_address_is_said():
    with pytest.raises(FatalError, match="no article at"):
        Archive(memory_bucket()).history(URL)


def test_history_tells_who_changed_what():
    bucket = memory_bucket()
    first = commit(bucket, draft("Six hurt. Share this.", 0, version="1"), PASS, source=source())
    again = {capture(0).record_id: draft("Six hurt.", 0, version="2").article}
    commit(
        bucket,
        draft("Nine hurt.", 1, version="2"),
        PASS,
        source=source(),
        head=first.head,
        reread=lambda reference: again[reference.record_id],
    )
    told = Archive(bucket).history(URL)
    assert [(info.revision, info.parse, info.by, info.changes) for info in told] == [
        (1, 1, "first", ()),
        (1, 2, "extractor", ("parse",)),
        (2, 1, "publisher", ("number",)),
    ]
    assert Archive(bucket).record(URL, revision=1).article.text == "Six hurt."
    assert Archive(bucket).record(URL, revision=1, parse=1).article.text == "Six hurt. Share this."


def test_publishers_change_is_told_against_the_same_extractor():
    bucket = memory_bucket()
    commit(bucket, draft("Six hurt. Share this.", 0, version="1"), PASS, source=source())
    commit(bucket, draft("Nine hurt. Share this.", 1, version="1"), PASS, source=source())
    commit(bucket, draft("Six hurt.", 0, version="2"), PASS, source=source())
    told = Archive(bucket).history(URL)
    assert [(info.revision, info.parse, info.changes) for info in told] == [
        (1, 1, ()),
        (1, 2, ("parse",)),
        (2, 1, ("number",)),
    ]


def test_another_spelling_is_a_guess_of_its_own():
    archive = Archive(filled("A.", known=source()))
    for typed in (URL + "/", URL.replace("www.", "m."), URL.replace("/world/", "/amp/world/")):
        assert archive.find(typed) is None
        assert archive.find_near(typed) == URL
    assert archive.find_near(URL + "?page=2") is None


def test_an_article_that_was_taken_down_is_said_to_be_and_not_to_be_unknown():
    bucket = memory_bucket()
    tombstone = Tombstone(
        article_ids=(id_of_url(URL),),
        address_digests=(),
        taken_down_at=START,
        reason="a person asked",
        basis="GDPR Art. 17",
        requested_by="the person",
    )
    write_tombstone(bucket, tombstone)
    with pytest.raises(FatalError, match=r"was taken down on \d{4}-\d\d-\d\d \(GDPR Art\. 17\)") as caught:
        Archive(bucket).record(URL)
    assert "the person" not in str(caught.value)
    with pytest.raises(FatalError, match="the archive has no article"):
        Archive(bucket).record(URL + "?page=9")
