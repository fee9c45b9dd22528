"""What was taken down leaves nothing behind, stays out, and takes nothing of another article with it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tasks.errors import FatalError
from tests.archive_truth import Truth
from tests.imagined_bucket import Killed
from tests.imagined_desk import START, Desk
from tests.imagined_paper import LATEST, Paper, Reader, Story
from tests.sequences_found.looking import edits, nothing_is_left


@pytest.mark.parametrize("stops", [False, True])
@pytest.mark.parametrize("dress", ["short", "amp", "latest"])
def test_what_was_taken_down_leaves_nothing_where_it_is_met_at_an_address_that_nobody_knew(
    desk, paper, dress, stops
):
    (story, other) = paper.stories
    desk.harvest(paper, [story.url(), other.url()])
    desk.takedown(story.url())
    met = LATEST if dress == "latest" else story.url(dress)
    (line,) = desk.harvest(paper, [met], stops=stops)
    assert (line.outcome, line.reason) == ("skipped", "taken_down")
    assert nothing_is_left(desk, story)
    assert len(Truth(desk).records()) == 1


def test_what_was_taken_down_is_not_taken_in_from_a_foreign_file(desk, paper, tmp_path):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    pages = [each for dress in ("own", "amp") for each in paper.ask(story.url(dress), None, at=START)]
    desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", pages)])
    assert nothing_is_left(desk, story)


def test_of_a_segment_of_which_all_was_taken_down_nothing_is_read_again(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    assert desk.reextract() == []


@pytest.mark.parametrize("write", range(2, 7))
def test_what_a_killed_harvest_had_of_an_article_goes_with_it(desk, paper, write):
    (story, other) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.bucket.writes_left = write
    with pytest.raises(Killed):
        desk.harvest(paper, [story.url("short"), story.url("amp"), other.url()])
    desk.bury()
    desk.takedown(story.url())
    desk.harvest(paper, [])
    assert nothing_is_left(desk, story)
    assert len(Truth(desk).records()) == 1


def test_a_takedown_finds_what_was_held_at_an_address_that_no_record_names(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.harvest(paper, [story.url("amp")], stops=True)
    desk.takedown(story.url())
    assert Truth(desk).waiting() == []
    assert nothing_is_left(desk, story)


def test_workers_refuse_what_was_taken_down_before_it_could_be_read(desk, paper):
    (story, _) = paper.stories
    story.status = "broken"
    desk.harvest(paper, [story.url("amp")])
    (key,) = Truth(desk).waiting()
    desk.review("reject", [key])
    del desk.bucket.objects[key]
    story.status = "up"
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    desk.reader.version = 3
    assert [(line.outcome, line.reason) for line in desk.reextract()] == [("skipped", "taken_down")]
    assert Truth(desk).records() == {}


def test_a_takedown_leaves_the_article_that_was_given_the_address_of_the_one_taken_down(desk, paper):
    (story, other) = paper.stories
    for paper.latest in (story, other):
        desk.harvest(paper, [LATEST])
    desk.takedown(story.url())
    assert nothing_is_left(desk, story)
    other.edit = "B"
    assert [line.outcome for line in desk.harvest(paper, [LATEST])] == ["revised"]
    assert edits(desk) == ["A", "B"]
    paper.latest = story
    assert [line.reason for line in desk.harvest(paper, [LATEST])] == ["taken_down"]
    assert nothing_is_left(desk, story)


@pytest.mark.parametrize("write", range(1, 11))
def test_such_a_takedown_that_was_killed_is_finished_by_another(desk, paper, write):
    (story, other) = paper.stories
    for paper.latest in (story, other):
        desk.harvest(paper, [LATEST])
    desk.bucket.writes_left = write
    with pytest.raises(Killed):
        desk.takedown(story.url())
    desk.bury()
    desk.takedown(story.url())
    assert nothing_is_left(desk, story)
    assert edits(desk) == ["A"]


@pytest.mark.parametrize("write", range(1, 9))
def test_a_takedown_that_was_killed_leaves_no_decision_on_what_was_held(desk, paper, write):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()], stops=True)
    desk.review("release")
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.takedown(story.url())
    desk.bury()
    desk.takedown(story.url())
    assert nothing_is_left(desk, story)


def test_a_takedown_names_before_it_acts_what_says_the_same_or_has_one_of_its_addresses_now(tmp_path):
    moved, story, other = Story(0, redirects=False), Story(1), Story(2)
    desk, paper = Desk(tmp_path, article_id=None, reader=Reader()), Paper([moved, story, other])
    desk.harvest(paper, [moved.url(), story.url(), LATEST, other.url()])
    moved.moves = 1
    paper.latest = other
    desk.harvest(paper, [moved.url(), LATEST])
    named = [(twin.url, twin.because) for twin in desk.takedown(moved.url(), dry_run=True).twins]
    assert named == [(moved.url(move=0), "says the same")]
    desk.takedown(moved.url())
    named = [(twin.url, twin.because) for twin in desk.takedown(moved.url(move=0), dry_run=True).twins]
    assert (other.url(), "was met at the same address") in named


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize("former", [False, True])
def test_a_takedown_takes_what_was_held_where_another_article_is_by_now_and_nothing_of_that_one(
    desk, paper, stored, former
):
    (story, other) = paper.stories
    story.moves = int(former)
    desk.harvest(paper, [LATEST], stops=True)
    story.moves, paper.latest = 0, other
    desk.tick(3600)
    desk.harvest(paper, [story.url(), LATEST])
    if stored:
        desk.reextract()
    assert desk.takedown(story.url()).left.every == ()
    assert Truth(desk).waiting() == []
    assert nothing_is_left(desk, story)
    other.edit = "B"
    assert [line.outcome for line in desk.harvest(paper, [LATEST])] == ["revised"]
    assert edits(desk) == ["A", "B"]


@pytest.mark.parametrize("write", range(1, 14))
def test_such_a_takedown_of_what_was_held_is_finished_by_another_too(desk, paper, write):
    (story, other) = paper.stories
    story.moves = 1
    desk.harvest(paper, [LATEST], stops=True)
    story.moves, paper.latest = 0, other
    desk.harvest(paper, [story.url(), LATEST])
    desk.bucket.writes_left = write
    with pytest.raises(Killed):
        desk.takedown(story.url())
    desk.bury()
    assert desk.takedown(story.url()).left.every == ()
    assert nothing_is_left(desk, story)
    assert edits(desk) == ["A"]


@pytest.mark.parametrize("article_id", [None, r"-b(\d+)\.html"])
@pytest.mark.parametrize("held_first", [False, True])
def test_a_takedown_leaves_what_is_held_of_another_article_at_its_address(
    tmp_path, paper, article_id, held_first
):
    desk = Desk(tmp_path, article_id=article_id, reader=Reader())
    (story, other) = paper.stories
    shown = [(other, True), (story, False)] if held_first else [(story, False), (other, True)]
    for paper.latest, stops in shown:
        desk.tick(3600)
        desk.harvest(paper, [LATEST], stops=stops)
    kept = Truth(desk).kept(but=story.number)
    assert desk.takedown(story.url()).left.every == ()
    assert Truth(desk).kept(but=story.number) == kept
    assert nothing_is_left(desk, story)
    desk.review("release")
    paper.latest, other.edit = other, "B"
    assert [line.outcome for line in desk.harvest(paper, [LATEST])] == ["revised"]
    assert edits(desk) == ["A", "B"]


def test_a_takedown_done_again_at_an_address_never_takes_the_article_that_has_it_by_now(desk, paper):
    (story, other) = paper.stories
    for paper.latest in (story, other):
        desk.harvest(paper, [LATEST])
    desk.takedown(LATEST)
    with pytest.raises(FatalError, match="another article was met there"):
        desk.takedown(LATEST)
    assert edits(desk) == ["A"]
    desk.takedown(other.url())
    assert nothing_is_left(desk, other)


def test_what_was_taken_down_is_kept_out_by_another_source_of_the_same_paper_too(desk, paper, tmp_path):
    (story, _) = paper.stories
    sport = desk.beside(tmp_path / "sport", name="sport")
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    story.moves = 1
    sport.now = desk.now
    assert [line.reason for line in sport.harvest(paper, [story.url()])] == ["taken_down"]
    assert nothing_is_left(desk, story)


@pytest.mark.parametrize("before", [None, r"(lighthouse\dx)"])
@pytest.mark.parametrize("dress", ["amp", "own"])
def test_what_was_taken_down_stays_out_when_the_source_file_tells_ids_otherwise(
    tmp_path, paper, before, dress
):
    (story, _) = paper.stories
    desk = Desk(tmp_path, article_id=before, reader=Reader())
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    desk.source = desk.source.model_copy(update={"article_id": r"-b(\d+)\.html"})
    assert {line.reason for line in desk.harvest(paper, [story.url(dress)])} <= {"taken_down"}
    assert nothing_is_left(desk, story)


def test_an_address_whose_last_article_was_taken_down_is_that_of_the_one_before(desk, paper, tmp_path):
    story, other = paper.stories
    desk.harvest(paper, [LATEST, story.url("amp")])
    paper.latest = other
    earlier = paper.ask(LATEST, None, at=START - timedelta(days=1))
    desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", earlier)])
    desk.takedown(story.url("amp"))
    assert nothing_is_left(desk, story)
    known = desk.state().get(LATEST)
    assert known is not None
    assert Truth(desk).story_of(known.article_id) == other.number
