"""Finding an address without knowing it: the articles of a source, newest first, by words and days."""

from __future__ import annotations

import datetime

import pytest

from tasks import keys
from tasks.errors import PressmarkError, SkipReason
from tasks.record import Verdict
from tasks.store.catalogue import articles, last_visit, newest_drafts, revisions
from tasks.store.commit import commit
from tasks.store.entries import Visit, visited
from tasks.store.history import DamagedRecord
from tasks.store.quarantine import quarantine
from tasks.store.state import State, save_state
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, URL, draft, source

DAY = datetime.timedelta(days=1)


def archive(*urls_and_headlines: tuple[str, str]):
    """A bucket and a state with one article a day from START on."""
    bucket, state = memory_bucket(), State("courier")
    for number, (url, headline) in enumerate(urls_and_headlines):
        made = draft("Text.", 24 * number, url=url, headline=headline)
        head = commit(bucket, made, PASS, source=source()).head
        state.put(visited(None, Visit(url, START + number * DAY, changed=True, head=head), revisit_days=7))
    return bucket, state


FLOOD, MARKET = (URL, "Flood in the valley"), (URL.replace("bridge", "market"), "Market opens")


def headlines(found) -> list[str | None]:
    return [record.article.headline for record in found]


def test_newest_capture_comes_first():
    bucket, state = archive(FLOOD, MARKET)
    assert headlines(articles(bucket, state)) == ["Market opens", "Flood in the valley"]


def test_all_words_must_stand_in_headline_or_address_in_any_case():
    bucket, state = archive(FLOOD, MARKET)
    assert headlines(articles(bucket, state, words=["VALLEY", "bridge"])) == ["Flood in the valley"]
    assert headlines(articles(bucket, state, words=["valley", "market"])) == []


def test_days_of_capture_bound_it_on_both_sides():
    bucket, state = archive(FLOOD, MARKET)
    second = (START + DAY).date()
    assert headlines(articles(bucket, state, since=second)) == ["Market opens"]
    assert headlines(articles(bucket, state, until=second - DAY)) == ["Flood in the valley"]


def revised(bucket, state, **wanted):
    return [
        (found.before.revision, found.after.revision, found.changes)
        for found in revisions(bucket, state, **wanted)
    ]


def edited(*texts_and_headlines: tuple[str, str]):
    """The flood, which is edited a day later and another day later, beside the market, which is not."""
    bucket, state = archive(MARKET)
    for number, (text, headline) in enumerate(texts_and_headlines):
        made = draft(text, 24 * number + 1, headline=headline)
        head = commit(bucket, made, PASS, source=source()).head
    state.put(visited(None, Visit(URL, START, changed=True, head=head), revisit_days=7))
    return bucket, state


SIX, NINE, RENAMED = (("Six hurt.", "Flood"), ("Nine hurt.", "Flood"), ("Nine hurt.", "Flood ends"))


def test_one_record_that_cannot_be_read_keeps_no_other_from_being_listed():
    bucket, state = archive(FLOOD, MARKET)
    flood = next(entry for entry in state if entry.url == URL)
    key = keys.record(flood.article_id, 1, 1)
    bucket.objects[key] = bucket.objects[key].replace(b"Flood", b"Blood")
    told: list[PressmarkError] = []
    assert headlines(articles(bucket, state, damaged=told.append)) == ["Market opens"]
    assert [error.message.partition(":")[0] for error in told] == [f"{key} is altered"]
    with pytest.raises(DamagedRecord):
        list(articles(bucket, state))


def test_an_article_of_which_a_record_is_lost_is_named_and_left_out_of_the_changes():
    bucket, state = edited(SIX, NINE)
    flood = next(entry for entry in state if entry.url == URL)
    key = keys.record(flood.article_id, 2, 1)
    bucket.objects[key] = b"{"
    told: list[PressmarkError] = []
    assert list(revisions(bucket, state, damaged=told.append)) == []
    assert [error.message.partition(":")[0] for error in told] == [f"{key} is unreadable"]


def test_what_the_publisher_changed_is_listed_the_newest_first_with_what_kind_it_is_of():
    bucket, state = edited(SIX, NINE, RENAMED)
    assert revised(bucket, state) == [(2, 3, ("headline", "wording")), (1, 2, ("number",))]
    assert revised(bucket, state, kinds=("headline",)) == [(2, 3, ("headline", "wording"))]


def test_a_change_is_of_the_day_of_its_capture_also_where_others_followed():
    bucket, state = edited(SIX, NINE, RENAMED)
    second = (START + DAY).date()
    assert revised(bucket, state, since=second, until=second) == [(1, 2, ("number",))]
    assert revised(bucket, state, since=second + 2 * DAY) == []


def test_what_our_extractor_read_anew_is_no_change_of_the_publishers():
    bucket, state = edited(SIX)
    again = draft("Six hurt. Share this.", 1, headline="Flood", version="2")
    head = commit(bucket, again, PASS, source=source()).head
    assert head.parse == 2
    state.put_head(head)
    assert revised(bucket, state) == []


def test_what_waits_is_held_against_the_expectations_again_before_what_stands():
    bucket, state = archive(FLOOD, MARKET)
    waiting = draft("Text.", 72, url=URL.replace("bridge", "fair"), headline="Fair is off")
    waiting = waiting.model_copy(update={"source": state.source})
    quarantine(bucket, waiting, Verdict(outcome="quarantine", suite="record", suite_version="1"), "run")
    found = [each.article.headline for each in newest_drafts(bucket, state, limit=2)]
    assert found == ["Fair is off", "Market opens"]


def test_the_last_visit_of_an_address_says_what_came_of_it_also_where_there_is_no_article():
    bucket = memory_bucket()
    state, gone = State(source().name), URL.replace("bridge", "gone")
    head = commit(bucket, draft("Text.", 0), PASS, source=source()).head
    state.put(visited(None, Visit(URL, START, changed=True, head=head), revisit_days=7))
    state.put(visited(None, Visit(gone, START + DAY, skip=SkipReason.GONE), revisit_days=7))
    save_state(bucket, state)
    known = [source()]
    assert last_visit(bucket, known, URL) == f"last visited {START:%Y-%m-%d %H:%M} UTC: the article was there"
    assert last_visit(bucket, known, gone) == f"last visited {START + DAY:%Y-%m-%d %H:%M} UTC: gone"
    assert last_visit(bucket, known, URL.replace("bridge", "never")) == ""
    assert last_visit(bucket, known, "https://elsewhere.example/a") == ""
