"""Until when a text was seen to stand, by the visits that left no record."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tasks import keys
from tasks.store.archive import Archive
from tasks.store.history import History
from tasks.store.sightings import Sightings, sightings, visits_of
from tests.imagined_desk import START, Desk
from tests.imagined_paper import Paper, Reader, Story

HOUR = 3600


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, article_id=r"-b(\d+)\.html", reader=Reader(version=2))


def visit(desk: Desk, paper: Paper, *dresses: str) -> datetime:
    """An hour later, a visit to the first story in each of `dresses`, or to its own page: when, to the second."""
    desk.tick(HOUR)
    desk.harvest(paper, [paper.stories[0].url(dress) for dress in dresses or ("own",)])
    return desk.now.replace(microsecond=0)


def seen(desk: Desk, story: Story, revision: int = 1, parse: int | None = None) -> Sightings:
    archive = Archive(desk.bucket, desk.sources.values())
    history = archive.open_history(story.url())
    records = history.records(history.keys)
    record = archive.record(story.url(), revision=revision, parse=parse)
    start = record.capture.fetched_at
    return sightings(
        record, visits_of(desk.bucket, records, since=start, sources=list(desk.sources.values()))
    )


def told(found: Sightings) -> list[str]:
    return [each.how for each in found.seen]


@pytest.mark.parametrize(
    ("tags", "restless", "how"),
    [(True, False, "not_modified"), (False, False, "same_bytes"), (False, True, "read_the_same")],
)
def test_visits_that_found_nothing_new_say_until_when_a_text_stood(desk, tags, restless, how):
    story = Story(0, tags=tags, restless=restless)
    paper = Paper([story])
    visit(desk, paper)
    visit(desk, paper)
    last = visit(desk, paper)
    story.edit = "B"
    changed = visit(desk, paper)
    first = seen(desk, story)
    assert told(first) == ["captured", how, how]
    assert first.seen[-1].at == last
    assert first.changed is not None
    assert (first.changed.revision, first.changed.at.replace(microsecond=0)) == (2, changed)
    assert first.in_vain == ()
    after = seen(desk, story, 2)
    assert (told(after), after.changed) == (["captured"], None)


def test_a_moment_lies_between_the_visits_before_and_after_it(desk):
    story = Story(0)
    paper = Paper([story])
    first, second = visit(desk, paper), visit(desk, paper)
    found = seen(desk, story)
    between = [each and each.at.replace(microsecond=0) for each in found.around(first.replace(minute=30))]
    assert between == [first, second]
    assert found.around(desk.now)[1] is None
    assert found.around(START) == (None, found.seen[0])


def test_a_text_that_came_back_is_another_sighting(desk):
    story = Story(0)
    paper = Paper([story])
    for edit in "ABA":
        story.edit = edit
        visit(desk, paper)
        visit(desk, paper)
    assert [len(seen(desk, story, revision).seen) for revision in (1, 2, 3)] == [2, 2, 2]
    assert seen(desk, story, 1).changed.revision == 2


def test_a_304_after_a_page_that_is_held_back_is_no_sighting_of_what_stood_before(desk):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper)
    story.edit, story.status = "B", "broken"
    visit(desk, paper)
    visit(desk, paper)
    found = seen(desk, story)
    assert told(found) == ["captured"]
    assert [each.how for each in found.in_vain] == ["quarantined", "quarantined"]
    assert found.changed is None


def test_visits_that_brought_no_text_are_told_and_end_with_the_text_that_is_back(desk):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper)
    for status in ("late", "silent", "missing"):
        story.status = status
        visit(desk, paper)
    assert [each.how for each in seen(desk, story).in_vain] == ["http_error", "timeout", "http_error"]
    story.status = "up"
    visit(desk, paper)
    back = seen(desk, story)
    assert (told(back), back.in_vain) == (["captured", "not_modified"], ())


def test_an_amp_page_says_nothing_of_the_own_page_neither_before_nor_after_an_edit(desk):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper)
    visit(desk, paper, "amp", "own")
    story.edit = "B"
    last = visit(desk, paper, "amp")
    assert [each.url for each in seen(desk, story).seen] == [story.url(), story.url()]
    assert seen(desk, story).changed is None
    changed = visit(desk, paper)
    assert seen(desk, story).changed.at.replace(microsecond=0) == changed > last


def test_an_amp_page_that_spoke_first_ends_where_the_own_page_speaks(desk):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper, "amp")
    visit(desk, paper, "amp")
    visit(desk, paper)
    amp, own = seen(desk, story, 1, 1), seen(desk, story, 1, 2)
    assert (told(amp), amp.changed.revision) == (["captured", "not_modified"], 1)
    assert (told(own), own.changed) == (["captured"], None)
    visit(desk, paper, "amp")
    assert seen(desk, story, 1, 2).changed is None


def test_a_visit_by_a_former_address_that_redirects_is_one(desk):
    story = Story(0, states_id=True)
    paper = Paper([story])
    visit(desk, paper)
    story.moves = 1
    desk.tick(HOUR)
    desk.harvest(paper, [story.url(move=0)])
    desk.tick(HOUR)
    desk.harvest(paper, [story.url(move=0)])
    found = seen(desk, story)
    assert [each.answered for each in found.seen] == [story.url(move=0), story.url(), story.url()]


def test_reading_again_is_no_visit(desk):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper)
    before = seen(desk, story)
    desk.tick(HOUR)
    desk.reextract()
    assert seen(desk, story) == before


def test_another_source_of_the_same_paper_has_seen_it_too(desk, tmp_path):
    story = Story(0)
    paper = Paper([story])
    visit(desk, paper)
    other = desk.beside(tmp_path / "other", name="gazette-world")
    other.tick(2 * HOUR)
    other.harvest(paper, [story.url()])
    found = seen(desk, story)
    assert [keys.parse_capture(each.segment).source for each in found.seen] == ["gazette", "gazette-world"]


def test_what_runs_say_elsewhere_is_not_read(desk):
    story, aside = Story(0), Story(1)
    paper = Paper([story, aside])
    visit(desk, paper)
    for _ in range(3):
        desk.tick(24 * HOUR)
        desk.harvest(paper, [aside.url()])
    history = History(desk.bucket, Archive(desk.bucket).find(story.url()))
    records = history.records(history.keys)
    desk.bucket.requests.clear()
    visits_of(desk.bucket, records, since=records[0].capture.fetched_at, until=records[0].capture.fetched_at)
    assert desk.bucket.requests["get"] <= 3, "the account of the first run, and its index"


def test_a_takedown_leaves_nothing_to_tell_it_from(desk):
    story, aside = Story(0), Story(1)
    paper = Paper([story, aside])
    for _ in range(2):
        desk.tick(HOUR)
        desk.harvest(paper, [story.url(), aside.url()])
    history = History(desk.bucket, Archive(desk.bucket).find(story.url()))
    records = history.records(history.keys)
    desk.takedown(story.url())
    found = visits_of(desk.bucket, records, since=START)
    assert [each.record_id for each in found.found] == [records[0].capture.record_id], (
        "of the record in hand alone"
    )
    assert found.unread == ()


def three_visits(desk: Desk) -> tuple[Paper, Story]:
    story, aside = Story(0, tags=False, restless=True), Story(1)
    paper = Paper([story, aside])
    for _ in range(3):
        desk.tick(HOUR)
        desk.harvest(paper, [story.url(), aside.url()])
    return paper, story


def named(desk: Desk, ending: str) -> list[str]:
    return sorted(key for key in desk.bucket.objects if key.endswith(ending))


@pytest.mark.parametrize("damage", [lambda body: body[:-400], lambda body: b"", lambda body: b"x" + body[1:]])
def test_an_account_that_cannot_be_read_is_named_where_it_may_tell_of_visits(desk, damage):
    _, story = three_visits(desk)
    account = named(desk, "/manifest.json")[1]
    desk.bucket.objects[account] = damage(desk.bucket.objects[account])
    found = seen(desk, story)
    assert told(found) == ["captured", "read_the_same"]
    assert [each.key for each in found.unread] == [account]


def test_a_run_without_an_account_is_named_if_it_was_one_that_visits(desk):
    _, story = three_visits(desk)
    account = named(desk, "/manifest.json")[1]
    del desk.bucket.objects[account]
    assert [each.key for each in seen(desk, story).unread] == [account]
    opened = account.replace("manifest", "open")
    desk.bucket.objects[opened] = desk.bucket.objects[opened].replace(b'"harvest"', b'"review"')
    assert seen(desk, story).unread == ()


def test_a_segment_that_is_lost_is_named_and_one_whose_index_is_lost_is_read(desk):
    _, story = three_visits(desk)
    segment = next(each for each in named(desk, ".warc.gz")[1:] if ".feeds" not in each)
    del desk.bucket.objects[keys.segment_index(segment)]
    assert seen(desk, story).unread == ()
    whole = desk.bucket.objects.pop(segment)
    assert [each.key for each in seen(desk, story).unread] == [segment]
    desk.bucket.objects[segment] = whole[: len(whole) // 3]
    assert [each.key for each in seen(desk, story).unread] == [segment]


def test_an_index_that_does_not_know_what_its_account_names_leaves_visits_unknown(desk):
    _, story = three_visits(desk)
    segment = next(each for each in named(desk, ".warc.gz")[1:] if ".feeds" not in each)
    index = keys.segment_index(segment)
    lines = desk.bucket.objects[index].splitlines(keepends=True)
    desk.bucket.objects[index] = b"".join(line for line in lines if story.url().encode() not in line)
    found = seen(desk, story)
    assert len(found.seen) == 2
    assert [keys.parse_run(each.key).run_id for each in found.unread] == [keys.parse_capture(segment).run_id]


def test_what_was_lost_before_or_after_a_text_is_no_fault_of_its_sightings(desk):
    story = Story(0)
    paper = Paper([story])
    for edit in "ABC":
        story.edit = edit
        desk.tick(3 * 24 * HOUR)
        desk.harvest(paper, [story.url()])
    account = named(desk, "/manifest.json")[-1]
    del desk.bucket.objects[account]
    assert [bool(seen(desk, story, revision).unread) for revision in (1, 2, 3)] == [False, True, True]
