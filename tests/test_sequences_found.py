"""What random sequences of operations found once, told plainly."""

from __future__ import annotations

import dataclasses
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tasks import keys
from tasks.errors import FatalError
from tasks.record import Record
from tasks.store.archive import Archive
from tasks.store.rebuild import rebuild_state
from tests.archive_truth import Truth
from tests.imagined_bucket import Killed
from tests.imagined_desk import START, Desk
from tests.imagined_paper import LATEST, Paper, Reader, Story


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, article_id=r"-b(\d+)\.html", reader=Reader())


@pytest.fixture
def paper() -> Paper:
    return Paper([Story(0), Story(1)])


def records_of(desk: Desk) -> list[tuple[str, list[Record]]]:
    """Every article and its records, in order of number."""
    return list(Truth(desk).records().items())


def edits(desk: Desk) -> list[str]:
    """The last letter of each headline, in order of number; the paper has one article."""
    (records,) = Truth(desk).records().values()
    return [(record.article.headline or "")[-1] for record in records]


def test_a_page_that_is_as_before_is_news_where_the_article_was_seen_otherwise_at_another_address(
    desk, paper
):
    (story, _) = paper.stories
    for edit, dress in (("A", "own"), ("B", "session"), ("A", "own")):
        story.edit = edit
        desk.harvest(paper, [story.url(dress)])
    assert edits(desk) == ["A", "B", "A"]
    assert desk.harvest(paper, [story.url("own")])[0].outcome == "not_modified"


def test_own_page_that_is_let_pass_after_a_later_amp_page_is_the_head_at_every_address(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url("own")], stops=True)
    desk.harvest(paper, [story.url("amp")])
    desk.review("release")
    assert {(entry.revision, entry.parse) for entry in desk.state()} == {(1, 2)}
    assert desk.audit(repair=False).findings == ()


def test_what_is_released_at_an_address_that_a_lost_state_knew_alone_is_known_again(desk, paper):
    (held, other) = paper.stories
    desk.harvest(paper, [held.url()], stops=True)
    del desk.bucket.objects[keys.state(desk.source.name)]
    desk.harvest(paper, [other.url()])
    desk.review("release")
    assert desk.audit(repair=False).findings == ()
    assert desk.harvest(paper, [held.url()])[0].outcome == "not_modified"


def test_what_is_released_after_the_state_was_lost_says_what_its_address_shows_by_then(desk, paper):
    """A moved page that was kept apart at its new address, until a short link led to it."""
    story = paper.stories[0] = Story(0, redirects=True, restless=True)
    desk.source = desk.source.model_copy(update={"article_id": None})
    desk.harvest(paper, [story.url("own"), story.url("short")])
    story.moves += 1
    desk.harvest(paper, [story.url()])
    desk.harvest(paper, [story.url()], stops=True)
    del desk.bucket.objects[keys.state(desk.source.name)]
    desk.harvest(paper, [story.url("short")])
    assert len(Truth(desk).waiting()) == 1
    desk.review("release")
    assert desk.audit(repair=False).findings == ()


@pytest.mark.parametrize("taken", [False, True])
@pytest.mark.parametrize("write", range(1, 6))
def test_a_review_that_was_killed_can_be_decided_again_until_the_state_knows_what_it_stored(
    desk, paper, write, taken
):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()], stops=True)
    desk.bucket.writes_left, desk.bucket.taken = write, taken
    with pytest.raises(Killed):
        desk.review("release")
    desk.bury()
    if Truth(desk).waiting():
        desk.review("release")
    assert edits(desk) == ["A"]
    assert desk.audit(repair=False).findings == ()


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


def nothing_is_left(desk: Desk, story: Story) -> bool:
    Truth(desk).nothing_tells_of({story.words})
    return desk.audit(repair=False).findings == ()


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


def test_what_was_rejected_stays_out_when_its_page_is_read_again(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()], stops=True)
    desk.review("reject", Truth(desk).waiting())
    desk.reader.version = 3
    assert [(line.outcome, line.reason) for line in desk.reextract()] == [("skipped", "rejected")]
    assert Truth(desk).records() == {}
    story.edit = "B"
    assert [line.outcome for line in desk.harvest(paper, [story.url()])] == ["new"]


def test_a_stored_page_of_which_a_reading_was_rejected_is_stored_as_a_later_one_reads_it(desk, paper):
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.reader.version = 2
    desk.gate.stops = True
    assert [line.outcome for line in desk.reextract()] == ["quarantined"]
    desk.gate.stops = False
    desk.review("reject", Truth(desk).waiting())
    desk.reader.version = 3
    assert [line.outcome for line in desk.reextract()] == ["reparsed"]


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


@pytest.mark.parametrize("write", range(2, 11))
def test_a_killed_ingest_is_finished_with_all_that_it_took_in(desk, paper, tmp_path, write):
    pages = [
        each
        for dress in ("own", "short", "amp", "print", "mobile")
        for each in paper.ask(paper.stories[0].url(dress), None, at=START - timedelta(days=90))
    ]
    desk.bucket.writes_left = write
    with pytest.raises(Killed):
        desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", pages)])
    desk.bury()
    desk.harvest(paper, [])
    runs = Truth(desk).manifests()
    kept = {reference.record_id for reference, *_ in Truth(desk).captures() if reference.status != 301}
    assert {line.capture for run in runs for line in run.urls} == kept
    assert {segment for run in runs for segment in run.segments} == set(Truth(desk).segments())
    assert desk.audit(repair=False).findings == ()


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


@pytest.mark.parametrize("write", range(4, 9))
def test_what_a_killed_run_has_stored_is_not_held_where_its_batch_is_stopped_afterwards(desk, paper, write):
    urls = [story.url(dress) for story in paper.stories for dress in ("own", "amp")]
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.harvest(paper, urls)
    desk.bury()
    stored = len(Truth(desk).records())
    desk.harvest(paper, [], stops_the_dead=True)
    assert len(Truth(desk).records()) == stored, "nothing of a batch that is stopped comes in"
    Truth(desk).nothing_waits_that_is_stored()
    assert len(Truth(desk).waiting()) + stored == len(urls)
    Truth(desk).nothing_is_amiss()
    desk.review("release")
    assert len(Truth(desk).records()) == len(paper.stories)
    Truth(desk).nothing_is_amiss()


@pytest.mark.parametrize("write", range(4, 8))
def test_what_a_killed_run_has_held_is_settled_where_it_passes_afterwards(desk, paper, write):
    urls = [story.url() for story in paper.stories]
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.harvest(paper, urls, stops=True)
    desk.bury()
    desk.harvest(paper, [])
    assert len(Truth(desk).records()) == len(urls)
    assert Truth(desk).waiting() == []


def test_a_segment_whose_index_was_not_written_yet_when_machine_and_disk_were_lost_gets_it(desk, paper):
    desk.bucket.writes_left, desk.bucket.taken = 2, True
    with pytest.raises(Killed):
        desk.harvest(paper, [paper.stories[0].url()])
    desk.bury()
    shutil.rmtree(desk.spool)
    desk.harvest(paper, [])
    assert edits(desk) == ["A"]
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
