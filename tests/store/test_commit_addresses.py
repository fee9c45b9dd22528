"""Which article a draft belongs to when its addresses, its canonical link or its id have changed."""

from __future__ import annotations

import pytest

from tasks.record import Draft, content_digest
from tasks.store.commit import commit
from tests.store.commits import SOURCE, numbers, put
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, URL, article, capture, draft, source


def test_address_of_a_moved_article_leads_to_the_first_one():
    bucket = memory_bucket()
    known = source(article_id=r"-b(\d+)\.html")
    first = commit(bucket, draft(), PASS, source=known)
    moved = URL.replace("bridge-opens-after-nine-years", "long-awaited-bridge-opens")
    second = commit(bucket, draft(number=1, url=moved, canonical_url=moved), PASS, source=known)
    assert (second.outcome, second.head.article_id) == ("unchanged", first.head.article_id)


def test_article_stored_before_its_publishers_id_was_known_keeps_its_history():
    bucket = memory_bucket()
    first = put(bucket, draft("A.", 0))
    second = commit(bucket, draft("B.", 1), PASS, source=source(article_id=r"-b(\d+)\.html"))
    assert (second.outcome, second.head.article_id) == ("revised", first.head.article_id)


def test_article_stored_before_it_named_a_canonical_address_keeps_its_history():
    bucket = memory_bucket()
    asked = URL + "?edition=us"
    first = put(bucket, draft("A.", 0, url=asked, canonical_url=None))
    second = put(bucket, draft("B.", 1, url=asked, canonical_url=URL))
    assert (second.outcome, second.head.article_id) == ("revised", first.head.article_id)
    third = put(bucket, draft("C.", 2))
    assert third.head.article_id == first.head.article_id


def test_the_same_article_in_another_dress_is_no_revision():
    bucket = memory_bucket()
    first = put(bucket, draft("The bridge is open."))
    amp = URL.replace("/world/", "/amp/world/")
    dressed = article("The bridge is open. Share this.", url=amp, canonical_url=URL)
    twin = Draft(
        source=SOURCE.name,
        article=dressed,
        capture=capture(1, url=amp),
        content_digest=content_digest(dressed),
    )
    seen = put(bucket, twin)
    assert (seen.outcome, seen.reason) == ("unchanged", "seen at another address of the article")
    assert numbers(bucket, first) == [(1, 1)]


def story(number: int) -> str:
    """Forty words that stand in no other story."""
    return " ".join(f"word{number}x{place}" for place in range(40))


LATEST = "https://www.example-gazette.com/briefing/latest"


def briefing(number: int, **changes) -> Draft:
    """What the rolling address leads to on day `number`."""
    url = f"https://www.example-gazette.com/briefing/the-news-of-day-{number}-in-short"
    item = draft(story(number), number, url=LATEST, canonical_url=url, headline=f"Day {number}", **changes)
    return item.model_copy(update={"capture": item.capture.model_copy(update={"url": url})})


@pytest.mark.parametrize("known", [True, False])
def test_rolling_address_leads_to_a_new_article_each_day(known):
    bucket = memory_bucket()
    first = put(bucket, briefing(0))
    second = put(bucket, briefing(1), head=first.head if known else None)
    assert (first.outcome, second.outcome) == ("new", "new")
    assert first.head.article_id != second.head.article_id


def test_page_at_one_address_with_a_new_canonical_link_is_a_new_article():
    bucket = memory_bucket()
    first = put(bucket, draft(story(0), 0, url=LATEST, canonical_url=None, headline="Day 0"))
    second = put(bucket, draft(story(1), 1, url=LATEST, canonical_url=URL, headline="Day 1"))
    assert second.outcome == "new"
    assert first.head.article_id != second.head.article_id


def test_canonical_link_to_another_story_is_not_believed():
    bucket = memory_bucket()
    first = put(bucket, draft(story(0), 0, headline="The bridge"))
    other = "https://www.example-gazette.com/world/quite-another-story-altogether"
    wrong = put(bucket, draft(story(1), 1, url=other, canonical_url=URL, headline="The tunnel"))
    assert wrong.outcome == "new"
    assert wrong.head.article_id != first.head.article_id
    again = put(bucket, draft(story(1), 2, url=other, canonical_url=URL, headline="The tunnel"))
    assert (again.outcome, again.head.article_id) == ("unchanged", wrong.head.article_id)


def test_rewritten_story_stays_one_article_under_its_second_address():
    bucket = memory_bucket()
    second = URL + "?view=amp"
    first = put(bucket, draft(story(0), 0, url=second, headline="Fire"))
    rewritten = put(bucket, draft(story(1), 1, url=second, headline="Nine hurt as warehouse burns"))
    assert (rewritten.outcome, rewritten.head.article_id) == ("revised", first.head.article_id)


def test_moved_story_without_an_id_is_known_by_its_words():
    bucket = memory_bucket()
    old = "https://www.example-gazette.com/world/fire-in-a-warehouse-by-the-docks"
    first = put(bucket, draft(story(0), 0, url=old, canonical_url=None, headline="Fire"))
    item = draft(story(0) + " More came later.", 1, url=old, canonical_url=URL, headline="Nine hurt")
    moved = put(bucket, item)
    assert (moved.outcome, moved.head.article_id) == ("revised", first.head.article_id)


def test_article_that_is_met_under_ever_new_addresses_still_has_revisions():
    bucket = memory_bucket()
    put(bucket, draft("A.", 0, url=URL + "?r=1", canonical_url=URL))
    second = put(bucket, draft("B.", 1, url=URL + "?r=2", canonical_url=URL))
    assert second.outcome == "revised"
