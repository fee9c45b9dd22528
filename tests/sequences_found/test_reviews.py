"""What waits for a person: released, rejected, and decided again after a death."""

from __future__ import annotations

import pytest

from tasks import keys
from tests.archive_truth import Truth
from tests.imagined_bucket import Killed
from tests.imagined_paper import Story
from tests.sequences_found.looking import edits


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
