"""What is asked for of all that was found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tasks.discover.candidate import Candidate
from tasks.discover.plan import plan
from tasks.store.entries import Entry
from tasks.store.state import State

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
URL = "https://www.example.com/news/story.html"
FEED = "https://www.example.com/feed.xml"


def known(*, next_due: datetime | None) -> State:
    visited = NOW - timedelta(hours=3)
    return State("example", [Entry(url=URL, first_seen=visited, fetched_at=visited, next_due=next_due)])


def asked(state: State, **candidate: datetime) -> list[str]:
    found = [Candidate(url=URL, via="feed", found_in=FEED, **candidate)]  # type: ignore[arg-type]
    return [request.url for request in plan(found, state, now=NOW, limit=10).requests]


def test_an_unknown_address_is_asked_for():
    assert asked(State("example")) == [URL]


def test_a_visited_page_is_left_until_it_is_due():
    assert asked(known(next_due=NOW + timedelta(hours=1))) == []
    assert asked(known(next_due=NOW)) == [URL]


@pytest.mark.parametrize(
    ("modified", "wanted"),
    [
        (NOW - timedelta(hours=1), [URL]),
        (NOW - timedelta(hours=5), []),
        (NOW + timedelta(days=3650), []),
    ],
)
def test_a_feed_that_dates_a_change_after_our_visit_brings_it_forward_unless_it_dates_it_ahead(
    modified, wanted
):
    assert asked(known(next_due=NOW + timedelta(hours=1)), modified=modified) == wanted


def test_what_is_beyond_the_limit_is_named():
    found = [Candidate(url=f"{URL}?{number}", via="feed", found_in=FEED) for number in range(5)]
    planned = plan(found, State("example"), now=NOW, limit=3)
    assert (len(planned.requests), len(planned.left_over)) == (3, 2)
