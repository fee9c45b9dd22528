"""The commit protocol: what becomes of a draft, and what it costs."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tasks.article import Article, Extractor, Repeated
from tasks.errors import FatalError, SkippableError, SkipReason
from tasks.record import CaptureReference, Draft, content_digest
from tasks.store import keys
from tasks.store.commit import Committed, commit
from tasks.store.history import History
from tasks.store.tombstones import NOTHING, Target
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, URL, article, capture, draft, source

SOURCE = source()


def put(bucket, item: Draft, **more) -> Committed:
    return commit(bucket, item, PASS, source=SOURCE, **more)


def numbers(bucket, committed: Committed) -> list[tuple[int, int]]:
    return [(key.revision, key.parse) for key in History(bucket, committed.head.article_id).keys]


def rereading(read: dict[str, Article]):
    def reread(reference: CaptureReference) -> Article:
        return read[reference.record_id]

    return reread


def test_first_capture_of_an_article_known_by_its_url_costs_one_object():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    assert committed.outcome == "new"
    assert (committed.record.revision, committed.record.parse, committed.record.previous) == (1, 1, None)
    assert bucket.requests["put"] == 1


def test_first_capture_of_an_article_with_a_publishers_id_costs_two_objects():
    bucket = memory_bucket()
    committed = commit(bucket, draft(), PASS, source=source(article_id=r"-b(\d+)\.html"))
    assert committed.outcome == "new"
    assert bucket.requests["put"] == 2
    assert sorted(key.split("/")[0] for key in bucket.objects) == ["addresses", "articles"]


def test_unseen_article_costs_one_get_and_one_put():
    bucket = memory_bucket()
    assert put(bucket, draft(), unseen=True, buried=NOTHING).outcome == "new"
    assert dict(bucket.requests) == {"get": 1, "put": 1}


def test_article_that_was_taken_for_unseen_keeps_its_history():
    bucket = memory_bucket()
    first = put(bucket, draft("A.", 0))
    assert put(bucket, draft("A.", 1), unseen=True).outcome == "unchanged"
    revised = put(bucket, draft("B.", 2), unseen=True)
    assert (revised.outcome, revised.record.previous) == ("revised", first.record.record_digest)
    assert numbers(bucket, revised) == [(1, 1), (2, 1)]


def test_buried_article_is_refused_without_asking_the_store():
    bucket = memory_bucket()
    gone = put(bucket, draft()).head.article_id
    bucket.objects.clear()
    bucket.requests.clear()
    with pytest.raises(SkippableError, match="taken down"):
        put(bucket, draft(), unseen=True, buried=Target(frozenset({gone}), frozenset()))
    assert bucket.requests["head"] == 0


def test_unchanged_article_costs_no_object_and_one_head_request():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    again = put(bucket, draft(number=1), head=first.head)
    assert (again.outcome, again.record, again.head) == ("unchanged", None, first.head)
    assert dict(bucket.requests) == {"head": 1}


def test_unchanged_article_without_a_known_head_costs_no_object():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    again = put(bucket, draft(number=1))
    assert (again.outcome, again.head) == ("unchanged", first.head)
    assert bucket.requests["put"] == 0


def test_changed_text_is_the_next_revision_for_one_object():
    bucket = memory_bucket()
    first = put(bucket, draft())
    bucket.requests.clear()
    second = put(bucket, draft("The bridge is shut again.", 1), head=first.head)
    assert second.outcome == "revised"
    assert (second.record.revision, second.record.parse) == (2, 1)
    assert second.record.previous == first.record.record_digest
    assert bucket.requests["put"] == 1


def test_return_to_an_older_text_is_a_revision_of_its_own():
    bucket = memory_bucket()
    head = None
    for number, text in enumerate(("A.", "B.", "A.")):
        head = put(bucket, draft(text, number), head=head).head
    assert (head.revision, head.fetched_at) == (3, capture(2).fetched_at)


def test_stale_head_is_found_out_when_a_text_returns():
    bucket = memory_bucket()
    stale = put(bucket, draft("A.", 0)).head
    put(bucket, draft("B.", 1))
    returned = put(bucket, draft("A.", 2), head=stale)
    assert (returned.outcome, returned.record.revision) == ("revised", 3)


@pytest.mark.parametrize("known", [True, False])
def test_same_draft_twice_is_already_there(known):
    bucket = memory_bucket()
    first = put(bucket, draft())
    again = put(bucket, draft(), head=first.head if known else None)
    assert again.outcome == "already"
    assert numbers(bucket, again) == [(1, 1)]


def test_an_older_draft_again_after_the_next_revision_is_already_there():
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    head = put(bucket, draft("B.", 1)).head
    again = put(bucket, draft("A.", 0), head=head)
    assert (again.outcome, again.head.revision) == ("already", 2)
    assert numbers(bucket, again) == [(1, 1), (2, 1)]


@pytest.mark.parametrize("text", ["A.", "C."])
def test_late_capture_equal_to_its_neighbour_in_time_is_no_revision(text):
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    put(bucket, draft("C.", 4))
    late = put(bucket, draft(text, 2))
    assert late.outcome == "already"
    assert numbers(bucket, late) == [(1, 1), (2, 1)]


def test_late_capture_that_was_missed_gets_the_next_number_and_its_place_in_time():
    bucket = memory_bucket()
    put(bucket, draft("A.", 0))
    put(bucket, draft("C.", 4))
    late = put(bucket, draft("B.", 2))
    assert (late.outcome, late.record.revision) == ("revised", 3)
    assert (late.head.revision, late.head.latest_revision) == (2, 3)
    told = History(bucket, late.head.article_id).current()
    assert [record.article.text for record in told] == ["A.", "B.", "C."]
    after = put(bucket, draft("C.", 5), head=late.head)
    assert after.outcome == "unchanged"


def test_record_names_the_digest_of_the_record_before_it():
    bucket = memory_bucket()
    for number in range(4):
        put(bucket, draft(f"Version {number}.", number))
    history = History(bucket, put(bucket, draft("Version 3.", 9)).head.article_id)
    records = [history.record(key) for key in history.keys]
    assert [record.previous for record in records[1:]] == [record.record_digest for record in records[:-1]]


def test_other_reading_of_the_same_capture_is_a_parse():
    bucket = memory_bucket()
    put(bucket, draft("A bridge. Sign up for our newsletter.", version="1"))
    again = put(bucket, draft("A bridge.", version="2"))
    assert again.outcome == "reparsed"
    assert numbers(bucket, again) == [(1, 1), (1, 2)]


def test_other_reading_of_an_older_capture_is_a_parse_of_its_revision():
    bucket = memory_bucket()
    put(bucket, draft("A. Share this.", 0, version="1"))
    put(bucket, draft("B.", 1, version="1"))
    again = put(bucket, draft("A.", 0, version="2"))
    assert (again.outcome, again.head.revision) == ("reparsed", 2)
    assert numbers(bucket, again) == [(1, 1), (1, 2), (2, 1)]


def test_same_reading_by_a_newer_extractor_is_no_parse():
    bucket = memory_bucket()
    put(bucket, draft(version="1"))
    assert put(bucket, draft(version="2")).outcome == "already"


def test_same_bytes_in_a_new_capture_are_never_a_revision():
    bucket = memory_bucket()
    first = put(bucket, draft("A. Share this.", 0))
    other = draft("A.", 1)
    same_bytes = other.model_copy(
        update={"capture": other.capture.model_copy(update={"payload_digest": capture(0).payload_digest})}
    )
    again = put(bucket, same_bytes, head=first.head)
    assert (again.outcome, again.head.revision, again.head.parse) == ("reparsed", 1, 2)


def test_change_that_only_the_new_extractor_makes_is_a_parse():
    bucket = memory_bucket()
    head = put(bucket, draft("A. Share this.", 0, version="1")).head
    today = {capture(0).record_id: article("A.", version="2")}
    again = put(bucket, draft("A.", 1, version="2"), head=head, reread=rereading(today))
    assert again.outcome == "reparsed"
    assert numbers(bucket, again) == [(1, 1), (1, 2)]
    assert again.record.capture.record_id == capture(0).record_id


def test_change_of_publisher_and_extractor_at_once_is_a_parse_and_a_revision():
    bucket = memory_bucket()
    head = put(bucket, draft("A. Share this.", 0, version="1")).head
    today = {capture(0).record_id: article("A.", version="2")}
    again = put(bucket, draft("B.", 1, version="2"), head=head, reread=rereading(today))
    assert again.outcome == "revised"
    assert numbers(bucket, again) == [(1, 1), (1, 2), (2, 1)]
    history = History(bucket, head.article_id)
    assert [history.record(key).article.text for key in history.keys] == ["A. Share this.", "A.", "B."]


def test_change_of_the_publisher_that_the_new_extractor_reads_alike_is_a_revision_alone():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="1")).head
    today = {capture(0).record_id: article("A.", version="2")}
    again = put(bucket, draft("B.", 1, version="2"), head=head, reread=rereading(today))
    assert again.outcome == "revised"
    assert numbers(bucket, again) == [(1, 1), (2, 1)]


def test_worker_that_lags_behind_makes_no_parse_and_no_revision():
    bucket = memory_bucket()
    put(bucket, draft("A. Share this.", 0, version="1"))
    head = put(bucket, draft("A.", 0, version="2")).head
    old = {capture(0).record_id: article("A. Share this.", version="1")}
    lagging = put(bucket, draft("A. Share this.", 1, version="1"), head=head, reread=rereading(old))
    assert lagging.outcome == "unchanged"
    assert numbers(bucket, lagging) == [(1, 1), (1, 2)]


def test_released_draft_of_an_older_extractor_is_compared_as_read_today():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="2")).head
    today = {capture(n).record_id: article(text, version="2") for n, text in enumerate(("A.", "A.", "B."))}
    same = put(bucket, draft("A. Share this.", 1, version="1"), head=head, reread=rereading(today))
    other = put(bucket, draft("B. Share this.", 2, version="1"), head=head, reread=rereading(today))
    assert (same.outcome, other.outcome) == ("unchanged", "revised")


def test_head_whose_raw_page_is_gone_does_not_stop_a_revision():
    def gone(reference: CaptureReference) -> Article:
        raise SkippableError(SkipReason.TAKEN_DOWN)

    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0, version="1")).head
    assert put(bucket, draft("B.", 1, version="2"), head=head, reread=gone).outcome == "revised"


def test_taken_down_article_is_refused():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    bucket.objects.clear()
    bucket.put(keys.tombstone(committed.head.article_id), b"{}", content_type="application/json")
    with pytest.raises(SkippableError) as refused:
        put(bucket, draft())
    assert refused.value.reason is SkipReason.TAKEN_DOWN


def test_altered_head_stops_the_commit():
    bucket = memory_bucket()
    committed = put(bucket, draft())
    key = keys.record(committed.head.article_id, 1, 1)
    bucket.objects[key] = bucket.objects[key].replace(b"is open", b"is shut")
    with pytest.raises(FatalError, match="altered"):
        put(bucket, draft("B.", 1))


def race(bucket, drafts: list[Draft]) -> list[Committed]:
    barrier = threading.Barrier(len(drafts))

    def one(item: Draft) -> Committed:
        barrier.wait()
        return put(bucket, item)

    with ThreadPoolExecutor(len(drafts)) as pool:
        return list(pool.map(one, drafts))


def test_thirty_two_writers_of_different_texts_lose_no_revision():
    bucket = memory_bucket()
    race(bucket, [draft(f"Version {n}.", n) for n in range(32)])
    history = History(bucket, put(bucket, draft("Version 31.", 31)).head.article_id)
    assert [key.revision for key in history.keys] == list(range(1, 33))
    assert {history.record(key).article.text for key in history.keys} == {f"Version {n}." for n in range(32)}
    assert history.head().article.text == "Version 31."


def test_thirty_two_writers_of_one_text_make_one_record():
    bucket = memory_bucket()
    results = race(bucket, [draft("One text.", n) for n in range(32)])
    assert sorted({result.outcome for result in results}) in (
        ["already", "new"],
        ["already", "new", "unchanged"],
        ["new", "unchanged"],
    )
    assert sum(result.outcome == "new" for result in results) == 1
    assert [key for key in bucket.objects if key.startswith("articles/")] == [
        keys.record(results[0].head.article_id, 1, 1)
    ]


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


def knowing(known: str) -> Extractor:
    """The extractor with what it knew of the source."""
    return Extractor(name="pressmark", version="1", repeated=Repeated(known=known))


def test_what_the_source_is_known_to_say_on_every_page_is_our_change_and_no_revision():
    bucket = memory_bucket()
    head = put(bucket, draft("A. Follow us.", 0)).head
    today = {capture(0).record_id: article("A.", extractor=knowing("k1"))}
    again = put(bucket, draft("A.", 1, extractor=knowing("k1")), head=head, reread=rereading(today))
    assert again.outcome == "reparsed"
    assert numbers(bucket, again) == [(1, 1), (1, 2)]


def test_the_publishers_change_is_told_apart_from_what_was_learned_meanwhile():
    bucket = memory_bucket()
    head = put(bucket, draft("A. Follow us.", 0)).head
    today = {capture(0).record_id: article("A.", extractor=knowing("k1"))}
    again = put(bucket, draft("B.", 1, extractor=knowing("k1")), head=head, reread=rereading(today))
    assert again.outcome == "revised"
    assert numbers(bucket, again) == [(1, 1), (1, 2), (2, 1)]


def test_knowledge_that_changes_no_word_of_an_article_costs_it_no_parse():
    bucket = memory_bucket()
    head = put(bucket, draft("A.", 0)).head
    same = draft("A.", 0, extractor=knowing("k1"))
    assert put(bucket, same, head=head).outcome == "already"
    later = draft("A.", 1, extractor=knowing("k2"))
    assert put(bucket, later, head=head).outcome == "unchanged"
    assert numbers(bucket, put(bucket, later, head=head)) == [(1, 1)]
