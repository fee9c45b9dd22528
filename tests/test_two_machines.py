"""Two machines at one source: neither undoes what the other did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tasks import keys
from tasks.runs.closing import TAKEN_DOWN_MEANWHILE
from tasks.store.manifest import manifests
from tasks.store.tombstones import write_tombstone
from tests.archive_truth import Truth
from tests.imagined_desk import BATCH, START, Desk
from tests.imagined_paper import LATEST, Paper, Reader, Story


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "here", article_id=r"-b(\d+)\.html", reader=Reader())


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Desk:
    return desk.beside(tmp_path / "elsewhere", host="elsewhere")


@pytest.fixture
def paper() -> Paper:
    return Paper([Story(number) for number in range(BATCH + 1)])


def in_batch(wanted: int, does: Callable[[], object]) -> Callable[[], None]:
    """`does`, between fetching and storing the batch numbered `wanted`."""
    number = 0

    def meanwhile() -> None:
        nonlocal number
        number += 1
        if number == wanted:
            does()

    return meanwhile


def faults(desk: Desk) -> list[str]:
    return [fault for run in manifests(desk.bucket, desk.source.name, START.date()) for fault in run.faults]


def reports(desk: Desk) -> list[bytes]:
    return [body for key, body in desk.bucket.objects.items() if key.endswith("report.html")]


def test_what_either_visited_is_known_to_both_afterwards(desk, elsewhere, paper):
    (first, second, third, *_) = paper.stories

    def visits_elsewhere() -> None:
        third.edit = "B"
        elsewhere.now = desk.tick(60)
        elsewhere.harvest(paper, [second.url(), third.url()])

    desk.harvest(paper, [third.url()])
    desk.harvest(paper, [first.url(), second.url()], meanwhile=in_batch(1, visits_elsewhere))
    assert {entry.url for entry in desk.state()} == {each.url() for each in (first, second, third)}
    assert desk.audit(repair=False).findings == ()
    elsewhere.now = desk.tick(60)
    visited_again = elsewhere.harvest(paper, [each.url() for each in (first, second, third)])
    assert [line.outcome for line in visited_again] == ["not_modified"] * 3


def test_a_takedown_elsewhere_between_fetching_and_storing_is_heeded(desk, elsewhere, paper):
    (story, other, *_) = paper.stories
    desk.harvest(paper, [story.url()])
    story.edit = "B"
    takes_down = in_batch(1, lambda: elsewhere.takedown(story.url()))
    lines = desk.harvest(paper, [story.url(), other.url()], meanwhile=takes_down)
    assert [(line.outcome, line.reason) for line in lines] == [("skipped", "taken_down"), ("new", "")]
    Truth(desk).nothing_tells_of({story.words})
    assert desk.audit(repair=False).findings == ()
    assert faults(desk) == []


def test_what_a_takedown_cleared_is_missing_from_the_visits_of_no_other_article(desk, elsewhere, paper):
    (_, other, *_) = paper.stories
    desk.harvest(paper, [LATEST, other.url()])
    paper.latest = other
    takes_down = in_batch(1, lambda: elsewhere.takedown(other.url()))
    (line,) = desk.harvest(paper, [LATEST], meanwhile=takes_down)
    assert line.reason == "taken_down"
    assert Truth(desk).records()
    Truth(desk).sightings_are_true()


def test_a_takedown_elsewhere_of_what_this_run_has_stored_is_told_by_no_account_of_it(desk, elsewhere, paper):
    (story, *_) = paper.stories
    takes_down = in_batch(2, lambda: elsewhere.takedown(story.url()))
    lines = desk.harvest(paper, [each.url() for each in paper.stories], meanwhile=takes_down)
    assert sum(line.url.startswith("taken-down:") for line in lines) == 1
    Truth(desk).nothing_tells_of({story.words})
    assert story.url() not in {entry.url for entry in desk.state()}
    assert desk.audit(repair=False).findings == ()
    assert faults(desk) == []


@pytest.mark.parametrize("dress", ["own", "amp"])
def test_a_takedown_elsewhere_of_what_this_run_holds_is_told_by_no_report_of_it(
    desk, elsewhere, paper, dress
):
    (story, *others) = paper.stories
    desk.harvest(paper, [story.url("own"), story.url("amp")])
    for each in paper.stories:
        each.status = "broken"
    takes_down = in_batch(2, lambda: elsewhere.takedown(story.url()))
    desk.harvest(paper, [story.url(dress), *(each.url() for each in others)], meanwhile=takes_down)
    told = b"".join(reports(desk))
    assert all(other.mark.encode() in told for other in others)
    assert story.mark.encode() not in told
    assert desk.audit(repair=False).findings == ()


def test_workers_that_read_again_heed_a_takedown_elsewhere_that_has_cleared_nothing_yet(
    desk, elsewhere, paper
):
    desk.harvest(paper, [each.url() for each in paper.stories])
    last = paper.stories[-1]
    desk.reader.version = 2
    tombstone = elsewhere.takedown(last.url(), dry_run=True).tombstone
    desk.reextract(batch=1, meanwhile=in_batch(1, lambda: write_tombstone(desk.bucket, tombstone)))
    newest = {
        Truth(desk).story_of(name): records[-1].parse for name, records in Truth(desk).records().items()
    }
    assert newest == {story.number: 1 if story is last else 2 for story in paper.stories}
    elsewhere.takedown(last.url())
    assert desk.audit(repair=False).findings == ()


def test_where_a_takedown_elsewhere_could_not_reach_all_the_run_says_so(desk, elsewhere, paper):
    (story, *_) = paper.stories
    desk.harvest(paper, [story.url()])
    story.edit = "B"

    def takes_down_and_loses() -> None:
        left = {key: body for key, body in desk.bucket.objects.items() if key.startswith(keys.ARTICLES)}
        elsewhere.takedown(story.url())
        # As if this run had written it a moment after the takedown had looked for the last time.
        desk.bucket.objects |= left

    desk.harvest(paper, [each.url() for each in paper.stories], meanwhile=in_batch(2, takes_down_and_loses))
    assert faults(desk) == [TAKEN_DOWN_MEANWHILE]
    elsewhere.takedown(story.url())
    Truth(desk).nothing_tells_of({story.words})
    assert desk.audit(repair=False).findings == ()
