"""A redirect names where it leads: those on the way to what was taken down go with it."""

from __future__ import annotations

import gzip
from datetime import datetime
from typing import Any

import pytest

from tasks.fetch.exchange import Exchange
from tests.capture.exchanges import exchange
from tests.imagined_desk import Desk
from tests.imagined_paper import BASE, Paper
from tests.sequences_found.looking import nothing_is_left

START, HOP, ELSEWHERE = (f"{BASE}/{name}" for name in ("go/1", "by/way/of/1", "go/2"))


@pytest.fixture
def hopping(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> Paper:
    """The paper, whose first story is also reached in two steps, and the second in one."""
    (story, other), ask = paper.stories, paper.ask
    steps = {START: HOP, HOP: story.url(), ELSEWHERE: other.url()}

    def asked(url: str, etag: str | None, *, at: datetime) -> tuple[Exchange, ...]:
        if url not in steps:
            return ask(url, etag, at=at)
        location = ((b"Location", steps[url].encode()),)
        moved = exchange(url, b"", status=301, headers=location, started_at=at)
        return (moved, *asked(steps[url], None, at=at))

    monkeypatch.setattr(paper, "ask", asked)
    monkeypatch.setattr(paper, "is_silent", lambda url: False)
    return paper


def told(desk: Desk, words: str) -> list[str]:
    """Keys of the segments that hold the words."""
    objects: dict[str, Any] = desk.bucket.objects
    return [
        key for key, body in objects.items() if key.endswith(".gz") and words in str(gzip.decompress(body))
    ]


def test_every_redirect_that_led_to_it_goes_and_those_to_others_stay(desk: Desk, hopping: Paper) -> None:
    (story, other) = hopping.stories
    desk.harvest(hopping, [START, ELSEWHERE])
    assert told(desk, story.mark)
    desk.takedown(START)
    assert nothing_is_left(desk, story)
    assert not told(desk, story.mark)
    assert not told(desk, HOP)
    assert told(desk, ELSEWHERE)
    assert told(desk, other.words)


def test_redirects_that_lead_to_it_afterwards_are_not_kept(desk: Desk, hopping: Paper) -> None:
    (story, _) = hopping.stories
    desk.harvest(hopping, [story.url()])
    desk.takedown(story.url())
    desk.harvest(hopping, [START, ELSEWHERE])
    assert not told(desk, story.mark)
    assert not told(desk, HOP)
    assert told(desk, ELSEWHERE)
