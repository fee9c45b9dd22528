"""Stored pages read again: what becomes a parse, what a revision, and what stays as it was."""

from __future__ import annotations

import pytest

from tasks import keys
from tests.imagined_desk import Desk
from tests.imagined_paper import Paper, Reader, Story
from tests.sequences_found.looking import edits, records_of


def test_a_capture_is_told_once_although_its_address_leads_to_another_article_by_now(tmp_path):
    story = Story(0, redirects=False)
    desk, paper = Desk(tmp_path, article_id=None, reader=Reader()), Paper([story])
    desk.harvest(paper, [story.url()])
    story.moves, story.edit = 1, "B"
    desk.harvest(paper, [story.url("amp"), story.url(move=0)])
    desk.reader.version = 2
    desk.reextract()
    told = {
        article_id: {each.capture.record_id for each in records} for article_id, records in records_of(desk)
    }
    first, second = told.values()
    assert not first & second


def test_selectors_that_an_operator_wrote_are_no_revision_of_the_papers(tmp_path):
    story = Story(0, restless=True)
    desk, paper = Desk(tmp_path, article_id=None, reader=Reader()), Paper([story])
    for desk.reader.layout in (None, "press", None):
        desk.tick(86_400)
        desk.harvest(paper, [story.url()])
        desk.reextract()
    ((_, records),) = records_of(desk)
    assert [(each.revision, each.parse, "Share" in each.article.text) for each in records] == [
        (1, 1, True),
        (1, 2, False),
        (1, 3, True),
    ]


@pytest.mark.parametrize("before", [None, r"(lighthouse\dx)", r"-b(\d+)\.html"])
@pytest.mark.parametrize("after", [None, r"(lighthouse\dx)", r"-b(\d+)\.html"])
def test_another_way_to_tell_ids_by_addresses_parts_no_article_from_its_history(
    tmp_path, paper, before, after
):
    (story, other) = paper.stories
    desk = Desk(tmp_path, article_id=before, reader=Reader())
    desk.harvest(paper, [story.url(), story.url("amp"), other.url()])
    desk.source = desk.source.model_copy(update={"article_id": after})
    desk.reextract()
    assert [len(records) for _, records in records_of(desk)] == [1, 1]
    story.edit = "B"
    desk.harvest(paper, [story.url(), other.url()])
    assert sorted(len(records) for _, records in records_of(desk)) == [1, 2]
    assert desk.audit(repair=False).findings == ()


@pytest.mark.parametrize("article_id", [None, r"-b(\d+)\.html"])
@pytest.mark.parametrize("lost", ["records", "records and accounts", "records, and audited"])
def test_an_archive_whose_records_are_gone_gets_the_same_again_in_order_of_time(
    tmp_path, paper, article_id, lost
):
    desk = Desk(tmp_path, article_id=article_id, reader=Reader())
    (story, _) = paper.stories
    for story.edit, dress in (("A", "own"), ("B", "own"), ("C", "session"), ("B", "tracked"), ("A", "short")):
        desk.tick(3600)
        desk.harvest(paper, [story.url(dress)])
    assert edits(desk) == ["A", "B", "C", "B", "A"]
    gone = (keys.ARTICLES, keys.ADDRESSES, *((keys.RUNS, keys.SOURCES) if "accounts" in lost else ()))
    for key in [key for key in desk.bucket.objects if key.startswith(gone)]:
        del desk.bucket.objects[key]
    if "audited" in lost:
        desk.audit(repair=True)
    desk.reextract(workers=2)
    assert edits(desk) == ["A", "B", "C", "B", "A"]


@pytest.mark.parametrize("asked", [("amp", "own"), ("own", "amp"), ("short", "own"), ("amp", "short", "own")])
def test_of_one_run_the_own_page_is_read_first_again_whichever_was_fetched_first(desk, paper, asked):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url(dress) for dress in asked])
    before = records_of(desk)
    assert len(before) == 1
    for key in [
        key for key in desk.bucket.objects if key.startswith((keys.ARTICLES, keys.ADDRESSES, keys.SOURCES))
    ]:
        del desk.bucket.objects[key]
    desk.reextract(workers=2)
    assert records_of(desk) == before


def test_what_is_read_again_after_the_state_was_lost_is_not_new(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url("print")])
    desk.harvest(paper, [story.url()])
    del desk.bucket.objects[f"sources/{desk.source.name}/state.parquet"]
    assert {line.outcome for line in desk.reextract()} == {"already"}


def test_a_capture_is_told_once_although_ids_are_told_in_another_way_by_now(tmp_path):
    story = Story(0)
    desk, paper = Desk(tmp_path, article_id=None, reader=Reader()), Paper([story])
    desk.harvest(paper, [story.url()])
    story.moves = 1
    desk.source = desk.source.model_copy(update={"article_id": r"-b(\d+)\.html"})
    desk.harvest(paper, [story.url("print")])
    desk.reader.version = 2
    desk.reextract()
    (first, *_), (second, *_) = (records for _, records in records_of(desk))
    assert first.capture.record_id != second.capture.record_id
    assert desk.audit(repair=False).findings == ()
