"""Visits: which article an address shows, what changed there, and what other machines and sources know of it."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from tasks.source import Extract
from tasks.store.archive import Archive
from tasks.store.rebuild import rebuild_state
from tests.archive_truth import Truth
from tests.imagined_desk import START, Desk
from tests.imagined_paper import LATEST, Paper, Reader, Story
from tests.sequences_found.looking import edits


def test_a_page_that_is_as_before_is_news_where_the_article_was_seen_otherwise_at_another_address(
    desk, paper
):
    (story, _) = paper.stories
    for edit, dress in (("A", "own"), ("B", "session"), ("A", "own")):
        story.edit = edit
        desk.harvest(paper, [story.url(dress)])
    assert edits(desk) == ["A", "B", "A"]
    assert desk.harvest(paper, [story.url("own")])[0].outcome == "not_modified"


def test_audit_takes_an_address_for_what_it_led_to_last_although_no_record_was_read_there(tmp_path, paper):
    desk = Desk(tmp_path, article_id=None, reader=Reader())
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    story.moves = 1
    desk.harvest(paper, [story.url("amp")])
    desk.harvest(paper, [story.url(move=0), story.url()])
    assert len(Truth(desk).records()) == 2, "without an id, the article is kept apart where it moved to"
    assert desk.audit(repair=False).findings == ()
    before = list(desk.state())
    desk.audit(repair=True)
    assert list(desk.state()) == before


def test_a_visit_that_showed_another_article_tells_nothing_of_the_one_that_came_to_the_address_later(
    tmp_path,
):
    desk = Desk(tmp_path, article_id=None, reader=Reader())
    desk.source = desk.source.model_copy(update={"extract": Extract(repeated=False)})
    story = Story(0, restless=True)
    paper = Paper([story])
    desk.harvest(paper, [story.url("short")])
    story.moves, story.edit = 1, "B"
    desk.harvest(paper, [story.url()])
    assert desk.harvest(paper, [story.url()])[0].outcome == "unchanged"
    assert desk.harvest(paper, [story.url("short")])[0].outcome == "revised"
    assert len(Truth(desk).records()) == 2, "without an id, the article is kept apart where it moved to"
    Truth(desk).sightings_are_true()


def test_where_a_known_address_leads_to_a_new_one_that_is_linked_too(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url("short")])
    story.moves, story.edit, story.redirects = 1, "B", False
    desk.harvest(paper, [story.url("short")])
    assert edits(desk) == ["A", "B"]
    assert Archive(desk.bucket).find(story.url()) is not None
    assert desk.audit(repair=False).findings == ()


def test_an_address_is_the_article_that_it_showed_last_whatever_is_taken_in_later(desk, paper, tmp_path):
    story, other = paper.stories
    desk.harvest(paper, [LATEST, other.url()])
    paper.latest = other
    earlier = paper.ask(LATEST, None, at=START - timedelta(days=1))
    desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", earlier)])
    shown = Archive(desk.bucket).find(story.url())
    assert desk.state().article_id(LATEST) == shown
    assert rebuild_state(desk.bucket, desk.source.name).article_id(LATEST) == shown
    assert desk.audit(repair=False).findings == ()


def test_audit_takes_an_address_for_what_it_was_asked_for_and_not_for_what_another_led_to(tmp_path, paper):
    desk = Desk(tmp_path, article_id=None, reader=Reader())
    (story, _) = paper.stories
    desk.harvest(paper, [story.url("short")])
    story.moves, story.edit, story.redirects = 1, "B", False
    urls = (story.url("amp"), story.url(move=0))
    earlier = [each for url in urls for each in paper.ask(url, None, at=START - timedelta(days=1))]
    desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", earlier)])
    assert len(Truth(desk).records()) == 2
    assert desk.audit(repair=False).findings == ()


def test_two_sources_that_share_an_article_know_its_head_and_no_address_that_the_other_met(
    desk, paper, tmp_path
):
    (story, _) = paper.stories
    sport = desk.beside(tmp_path / "sport", name="sport")
    for visitor, dress, story.edit in ((sport, "own", "A"), (desk, "session", "A"), (desk, "session", "B")):
        visitor.now = max(desk.now, sport.now)
        visitor.harvest(paper, [story.url(dress)])
        assert desk.audit(repair=False).findings == ()
    assert edits(desk) == ["A", "B"]
    rebuilt = {name: list(rebuild_state(desk.bucket, name)) for name in desk.sources}
    assert [entry.url for entry in rebuilt["sport"]] == [story.url("own")]
    assert [entry.url for entry in rebuilt["gazette"]] == [story.url("session")]
    assert {entry.revision for entries in rebuilt.values() for entry in entries} == {2}


def test_audit_asks_of_a_state_no_address_that_another_source_asked_for_and_no_head_that_it_stored(
    tmp_path, paper
):
    (story, _) = paper.stories
    desk = Desk(tmp_path, article_id=None, reader=Reader())
    sport = desk.beside(tmp_path / "sport", name="sport")
    desk.harvest(paper, [story.url()])
    story.edit, sport.now = "B", desk.tick()
    sport.harvest(paper, [story.url("short")])
    assert edits(desk) == ["A", "B"]
    assert desk.audit(repair=False).findings == ()
    between = dataclasses.replace(story, edit="C")
    pages = Paper([between]).ask(story.url(), None, at=sport.now - timedelta(seconds=0.2))
    desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", pages)])
    assert edits(desk) == ["A", "B", "C"]
    assert desk.audit(repair=False).findings == ()


def test_what_two_machines_fetch_of_a_source_at_once_is_all_stored_once(desk, paper, tmp_path):
    (story, other) = paper.stories
    elsewhere = desk.beside(tmp_path / "elsewhere", host="elsewhere")

    def meanwhile() -> None:
        story.edit = "B"
        elsewhere.harvest(paper, [story.url(), other.url()])

    desk.harvest(paper, [story.url()], meanwhile=meanwhile)
    desk.reextract()
    told = {
        (each.article.headline or "")[-1]
        for each in Truth(desk).records()[desk.state().article_id(story.url())]
    }
    assert told == {"A", "B"}
    assert len(Truth(desk).records()) == 2
    assert desk.audit(repair=False).findings == ()
