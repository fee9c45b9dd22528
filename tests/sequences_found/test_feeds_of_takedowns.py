"""Feeds go on telling of what was taken down, as long as the paper lists it; the archive keeps none that does."""

from __future__ import annotations

import io

import pytest

from tasks import keys
from tasks.capture.reading import read_segment
from tasks.fetch.exchange import Exchange
from tasks.runs.closing import close
from tests.capture.exchanges import exchange
from tests.imagined_bucket import Killed
from tests.imagined_desk import Desk
from tests.imagined_paper import BASE, Paper, Story
from tests.sequences_found.looking import nothing_is_left


def feeds_of(*stories: Story) -> list[Exchange]:
    """A feed of each, with its headline."""
    return [
        exchange(f"{BASE}/rss/{each.number}", f"<rss><link>{each.url()}</link>{each.words}</rss>".encode())
        for each in stories
    ]


def kept(desk: Desk) -> list[str]:
    """Addresses of the feeds in the archive."""
    return [
        capture.url
        for key in sorted(desk.bucket.objects)
        if key.startswith(keys.CAPTURES) and ".feeds-" in key and key.endswith(".warc.gz")
        for capture in read_segment(io.BytesIO(desk.bucket.objects[key]), segment=key)
    ]


def look(desk: Desk, feeds: list[Exchange]) -> None:
    """A harvest that finds these feeds and asks for no page."""
    with desk.imagined(), desk.opened("harvest") as run:
        run.keep_evidence(feeds)
        close(run)


def test_a_feed_that_still_lists_what_was_taken_down_is_not_kept(desk: Desk, paper: Paper) -> None:
    (story, other) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    look(desk, feeds_of(story, other))
    assert nothing_is_left(desk, story)
    assert kept(desk) == [f"{BASE}/rss/1"]


def test_of_feeds_that_all_list_it_nothing_is_named_in_the_account(desk: Desk, paper: Paper) -> None:
    (story, _) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.takedown(story.url())
    look(desk, feeds_of(story))
    assert nothing_is_left(desk, story)
    assert kept(desk) == []


@pytest.mark.parametrize("taken", [False, True])
@pytest.mark.parametrize("write", range(2, 5))
def test_feeds_that_a_killed_harvest_left_are_kept_without_it(
    desk: Desk, paper: Paper, write: int, taken: bool
) -> None:
    (story, other) = paper.stories
    desk.harvest(paper, [story.url()])
    desk.bucket.writes_left, desk.bucket.taken = write, taken
    with pytest.raises(Killed):
        look(desk, feeds_of(story, other))
    desk.bury()
    desk.takedown(story.url())
    desk.harvest(paper, [])
    assert nothing_is_left(desk, story)
    assert kept(desk) == [f"{BASE}/rss/1"]
    assert not list(desk.spool.rglob("*.warc.gz"))


@pytest.mark.parametrize("again", range(1, 5))
@pytest.mark.parametrize("write", range(2, 6))
def test_what_a_killed_harvest_left_goes_also_where_the_next_one_is_killed_too(
    desk: Desk, paper: Paper, write: int, again: int
) -> None:
    (story, other) = paper.stories
    desk.harvest(paper, [story.url()])
    for left in (write, again):
        desk.bucket.writes_left = left
        with pytest.raises(Killed):
            desk.harvest(paper, [story.url("amp"), other.url()])
        desk.bury()
        desk.tick(60)
        if left == write:
            desk.takedown(story.url())
    desk.harvest(paper, [])
    assert nothing_is_left(desk, story)
