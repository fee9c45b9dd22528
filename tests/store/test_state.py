"""The state cache: what a visit makes of it, and that losing it loses nothing."""

from __future__ import annotations

import dataclasses
import datetime
import io
import itertools

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks import keys
from tasks.article import Extractor
from tasks.errors import RetriableError, SkipReason
from tasks.store.commit import commit
from tasks.store.entries import Entry, Visit, visited
from tasks.store.rebuild import rebuild_state
from tasks.store.revisit import DAY, HOUR, STEPS, next_due
from tasks.store.state import State, decode_state, encode_state, load_state, read_entries, save_state
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, URL, capture, draft, source


def test_state_survives_the_bucket():
    bucket = memory_bucket()
    head = commit(bucket, draft(), PASS, source=source()).head
    moment = START + datetime.timedelta(microseconds=123457)
    seen = visited(
        None,
        Visit(
            URL,
            moment,
            changed=True,
            head=head,
            capture=capture(0, rights={"x-robots-tag": "noarchive"}),
            etag='W/"1"',
            last_modified="Sun, 01 Nov 2026 08:00:00 GMT",
        ),
        revisit_days=7,
    )
    skipped = visited(None, Visit(URL + "?b=1", START, skip=SkipReason.TIMEOUT), revisit_days=7)
    save_state(bucket, State("gazette", [seen, skipped]))
    loaded = load_state(bucket, "gazette")
    assert not loaded.rebuild_needed
    assert list(loaded) == [seen, skipped]
    assert loaded.get(URL).head == head
    assert loaded.get(URL).capture == capture(0, rights={"x-robots-tag": "noarchive"})
    assert (skipped.head, skipped.capture) == (None, None)


def test_entries_of_a_few_addresses_are_read_without_the_others():
    bucket = memory_bucket()
    known = [visited(None, Visit(f"{URL}?page={n}", START), revisit_days=7) for n in range(25_000)]
    save_state(bucket, State("gazette", known))
    assert read_entries(bucket, "gazette", [f"{URL}?page=7&utm_source=x", URL]) == [known[7]]
    assert pq.ParquetFile(io.BytesIO(bucket.get(keys.state("gazette")))).num_row_groups == 3


def test_no_entries_are_read_of_a_state_that_is_lost_or_torn():
    bucket = memory_bucket()
    assert read_entries(bucket, "gazette", [URL]) == []
    bucket.put(keys.state("gazette"), b"PAR1torn", content_type="x")
    assert read_entries(bucket, "gazette", [URL]) == []


def test_entry_is_found_under_any_spelling():
    state = State("gazette", [visited(None, Visit(URL, START), revisit_days=7)])
    assert state.get(URL.replace("https://www", "HTTPS://WWW") + "?utm_source=x#top") is not None


def test_first_run_of_a_source_needs_no_rebuild():
    assert not load_state(memory_bucket(), "gazette").rebuild_needed


def test_lost_state_of_a_source_that_has_run_asks_for_a_rebuild():
    bucket = memory_bucket()
    key = keys.run("gazette", START.date(), "r1", "open.json")
    bucket.put(key, b"{}", content_type="application/json")
    loaded = load_state(bucket, "gazette")
    assert (len(loaded), loaded.rebuild_needed) == (0, True)


def test_torn_state_asks_for_a_rebuild():
    bucket = memory_bucket()
    whole = encode_state(State("gazette", [visited(None, Visit(URL, START), revisit_days=7)]))
    for torn in (b"", b"PAR1", whole[: len(whole) // 2], b"x" * 100):
        bucket.put(keys.state("gazette"), torn, content_type="application/octet-stream")
        assert load_state(bucket, "gazette").rebuild_needed


def test_state_of_another_layout_is_not_read():
    body = encode_state(State("gazette", []))
    table = pq.read_table(io.BytesIO(body)).replace_schema_metadata({"schema_id": "pressmark/state/0"})
    sink = io.BytesIO()
    pq.write_table(table, sink)
    assert decode_state(sink.getvalue(), "gazette") is None


def test_state_of_before_readings_were_noted_is_read_and_says_nothing_of_them():
    head = commit(memory_bucket(), draft(), PASS, source=source()).head
    state = State("gazette", [visited(None, Visit(URL, START, head=head), revisit_days=7)])
    table = pq.read_table(io.BytesIO(encode_state(state))).drop_columns(["reading_digest", "read_by"])
    for name in ("extractor_name", "extractor_version"):
        table = table.add_column(table.column_names.index("record_digest") + 1, name, pa.array(["1"]))
    sink = io.BytesIO()
    pq.write_table(table, sink)
    read = decode_state(sink.getvalue(), "gazette")
    assert read.get(URL).head == dataclasses.replace(head, reading_digest="", read_by="")
    assert decode_state(encode_state(read), "gazette").get(URL) == read.get(URL)


def test_after_a_killed_run_a_reading_is_held_against_the_parses_it_may_have_left():
    bucket = memory_bucket()
    without = draft("A bridge. It is open.")
    with_layout = draft("A bridge.", extractor=Extractor(name="pressmark", version="1", layout="2026"))
    head = commit(bucket, without, PASS, source=source()).head
    stored = visited(None, Visit(URL, START, head=head), revisit_days=7)
    commit(bucket, with_layout, PASS, source=source(), head=head)  # and killed before the state was saved
    state = decode_state(encode_state(State("gazette", [stored])), "gazette")
    state.put(dataclasses.replace(stored, url=URL + "?b=1"))
    state.doubt_readings()
    state = decode_state(encode_state(state), "gazette")
    assert {entry.read_by for entry in state} == {""}
    again = commit(bucket, without, PASS, source=source(), head=state.get(URL).head)
    assert (again.outcome, again.head.parse) == ("reparsed", 3)
    assert commit(bucket, without, PASS, source=source(), head=again.head).outcome == "already"


def test_rebuilt_state_knows_every_head():
    bucket = memory_bucket()
    heads = {}
    for number in range(40):
        url = f"https://www.example-gazette.com/world/story-number-{number}-of-many"
        first = commit(bucket, draft("A.", number, url=url, canonical_url=url), PASS, source=source())
        heads[url] = first.head
        if number % 3 == 0:
            item = draft("B.", number + 50, url=url, canonical_url=url)
            heads[url] = commit(bucket, item, PASS, source=source(), head=first.head).head
    rebuilt = rebuild_state(bucket, "gazette")
    assert {entry.url: entry.head for entry in rebuilt} == heads
    assert len(rebuild_state(bucket, "courier")) == 0


def test_rebuilt_head_is_the_newest_by_time_of_capture():
    bucket = memory_bucket()
    for text, number in (("A.", 0), ("C.", 4), ("B.", 2)):
        head = commit(bucket, draft(text, number), PASS, source=source()).head
    assert (head.revision, head.latest_revision) == (2, 3)
    assert rebuild_state(bucket, "gazette").get(URL).head == head


def test_visit_that_found_nothing_new_keeps_what_is_known():
    bucket = memory_bucket()
    head = commit(bucket, draft(), PASS, source=source()).head
    first = visited(
        None, Visit(URL, START, changed=True, head=head, capture=capture(), etag="1"), revisit_days=7
    )
    second = visited(first, Visit(URL, START + HOUR), revisit_days=7)
    assert (second.head, second.capture, second.etag) == (head, capture(), "1")
    assert (second.first_seen, second.fetched_at) == (START, START + HOUR)
    assert (first.unchanged_streak, second.unchanged_streak) == (0, 1)


def test_whole_answer_without_a_validator_voids_the_older_one():
    first = visited(None, Visit(URL, START, capture=capture(), etag="1", last_modified="x"), revisit_days=7)
    second = visited(first, Visit(URL, START + HOUR, capture=capture(1), last_modified="y"), revisit_days=7)
    assert (second.etag, second.last_modified) == ("", "y")


def test_visits_thin_out_and_a_change_makes_hot_again():
    entry, now, pauses = None, START, []
    for _ in range(4):
        entry = visited(entry, Visit(URL, now), revisit_days=30)
        pauses.append(entry.next_due - now)
        now = entry.next_due
    assert pauses == [HOUR, 3 * HOUR, 12 * HOUR, DAY]
    assert visited(entry, Visit(URL, now, changed=True), revisit_days=30).next_due == now + HOUR


def test_visits_end_with_the_days_of_the_source():
    assert next_due(now=START, first_seen=START, unchanged_streak=4, revisit_days=2) is None
    assert next_due(now=START, first_seen=START, unchanged_streak=0, revisit_days=0) is None


def test_address_that_is_gone_is_never_visited_again():
    entry = visited(None, Visit(URL, START, skip=SkipReason.GONE), revisit_days=7)
    assert (entry.next_due, entry.last_skip) == (None, "gone")
    assert State("gazette", [entry]).due(START + DAY) == []


def test_due_are_the_longest_overdue_first():
    urls = [f"{URL}?n={n}" for n in range(3)]
    times = [START + 2 * HOUR, START, START + 100 * HOUR]
    state = State(
        "gazette",
        [visited(None, Visit(url, now), revisit_days=7) for url, now in zip(urls, times, strict=True)],
    )
    assert [entry.url for entry in state.due(START + 5 * HOUR)] == [urls[1], urls[0]]


@given(st.integers(0, 50), st.integers(0, 60), st.integers(0, 24 * 60))
def test_next_visit_is_later_and_within_the_days(streak, days, age):
    now = START + age * HOUR
    due = next_due(now=now, first_seen=START, unchanged_streak=streak, revisit_days=days)
    assert due is None or now < due <= min(START + days * DAY, now + STEPS[-1])


def test_changed_entries_stand_over_stored_ones():
    stored = [visited(None, Visit(f"{URL}?n={n}", START), revisit_days=7) for n in range(4)]
    state = decode_state(encode_state(State("gazette", stored)), "gazette")
    state.put(visited(stored[2], Visit(stored[2].url, START + HOUR), revisit_days=7))
    state.put(visited(None, Visit(URL, START + HOUR), revisit_days=7))
    assert len(state) == len(list(state)) == 5
    assert state.get(stored[2].url).fetched_at == START + HOUR
    assert [entry.url for entry in state.due(START + HOUR)] == [stored[n].url for n in (0, 1, 3)]
    assert {entry.url: entry for entry in decode_state(encode_state(state), "gazette")} == {
        entry.url: entry for entry in state
    }


def test_every_field_of_an_entry_is_stored():
    values = {}
    for number, field in enumerate(dataclasses.fields(Entry)):
        kinds = {"str": f"text {number}", "int": number, "datetime.datetime": START + number * HOUR}
        values[field.name] = kinds[field.type.removesuffix(" | None")]
    entry = Entry(**values)
    assert list(decode_state(encode_state(State("gazette", [entry])), "gazette")) == [entry]


def test_every_address_of_an_article_knows_its_newest_record():
    bucket = memory_bucket()
    first = commit(bucket, draft("A.", 0), PASS, source=source()).head
    second = commit(bucket, draft("B.", 1), PASS, source=source()).head
    other = dataclasses.replace(first, article_id="f" * 32)
    entries = [
        visited(None, Visit(f"{URL}?r={number}", START, head=head), revisit_days=7)
        for number, head in enumerate((first, first, other))
    ]
    loaded = decode_state(encode_state(State("gazette", entries[:1])), "gazette")
    for entry in entries[1:]:
        loaded.put(entry)
    loaded.put_head(second)
    assert [loaded.get(entry.url).head for entry in entries] == [second, second, other]
    # A number that was given meanwhile is noted.
    newest = dataclasses.replace(second, latest_revision=3)
    loaded.put_head(newest)
    assert [loaded.get(entry.url).head for entry in entries] == [newest, newest, other]


def test_what_was_noted_of_an_article_before_its_newest_revision_is_no_news():
    bucket = memory_bucket()
    first = commit(bucket, draft("A.", 2), PASS, source=source()).head
    state = State("gazette", [visited(None, Visit(URL, START, head=first), revisit_days=7)])
    # Of r1 another page speaks by now, captured earlier; so r2 is the newest by time, which p1 of r1 cannot know.
    second = dataclasses.replace(first, revision=2, latest_revision=2, fetched_at=first.fetched_at - HOUR)
    state.put_head(second)
    state.put_head(first)
    assert state.get(URL).head == second


def test_an_address_that_leads_to_another_article_by_now_hears_nothing_of_the_old_one():
    bucket = memory_bucket()
    first = commit(bucket, draft("A.", 0), PASS, source=source()).head
    state = State("gazette", [visited(None, Visit(URL, START, head=first), revisit_days=7)])
    state.put_head(first)
    moved = dataclasses.replace(state.get(URL), article_id="f" * 32)
    state.put(moved)
    state.put_head(dataclasses.replace(first, parse=2))
    assert state.get(URL) == moved


def test_an_empty_state_is_no_lost_one():
    bucket = memory_bucket()
    bucket.put(keys.run("gazette", START.date(), "run", "open.json"), b"{}", content_type="application/json")
    save_state(bucket, State("gazette"))
    assert not load_state(bucket, "gazette").rebuild_needed


def an_entry(name: str, minutes: int, **known) -> Entry:
    at = START + datetime.timedelta(minutes=minutes)
    return dataclasses.replace(visited(None, Visit(f"{URL}?{name}", at), revisit_days=7), **known)


def test_of_two_runs_at_once_the_later_visit_of_each_address_stands():
    bucket = memory_bucket()
    save_state(bucket, State("gazette", [an_entry("a", 0), an_entry("b", 0)]))
    mine, theirs = load_state(bucket, "gazette"), load_state(bucket, "gazette")
    for state, minutes in ((mine, {"a": 2, "b": 1, "c": 1}), (theirs, {"a": 1, "b": 2, "d": 1})):
        for name, each in minutes.items():
            state.put(an_entry(name, each))
    save_state(bucket, theirs)
    written = save_state(bucket, mine)
    expected = {an_entry(name, each) for name, each in (("a", 2), ("b", 2), ("c", 1), ("d", 1))}
    assert set(written) == set(load_state(bucket, "gazette")) == expected


def test_a_run_that_doubts_who_read_what_lets_nobody_else_believe_it():
    bucket = memory_bucket()
    save_state(bucket, State("gazette", [an_entry("a", 0, read_by="us")]))
    mine, theirs = load_state(bucket, "gazette"), load_state(bucket, "gazette")
    theirs.put(an_entry("b", 0, read_by="us"))
    save_state(bucket, theirs)
    mine.doubt_readings()
    save_state(bucket, mine)
    assert [entry.read_by for entry in load_state(bucket, "gazette")] == ["", ""]


def test_what_is_torn_meanwhile_is_written_anew_with_all_that_is_known():
    bucket = memory_bucket()
    save_state(bucket, State("gazette", [an_entry("a", 0)]))
    mine = load_state(bucket, "gazette")
    mine.put(an_entry("b", 0))
    bucket.objects[keys.state("gazette")] = b"PAR1 torn"
    save_state(bucket, mine)
    assert set(load_state(bucket, "gazette")) == {an_entry("a", 0), an_entry("b", 0)}


def test_a_run_that_is_always_second_says_so_and_leaves_what_the_others_wrote():
    bucket = memory_bucket()
    swap, number = bucket.swap, itertools.count(1)

    def interrupted(key, body, **more):
        bucket.put(key, encode_state(State("gazette", [an_entry("b", next(number))])), **NAMED)
        return swap(key, body, **more)

    bucket.swap = interrupted
    with pytest.raises(RetriableError, match=r"state.parquet: other runs were first 8 times; run again"):
        save_state(bucket, State("gazette", [an_entry("a", 0)]))
    assert list(load_state(bucket, "gazette")) == [an_entry("b", 8)]


NAMED = {"content_type": "application/vnd.apache.parquet"}


def test_many_entries_at_once_are_those_that_are_got_one_by_one():
    bucket = memory_bucket()
    urls = [f"https://www.example-gazette.com/world/story-number-{number}-of-many" for number in range(9)]
    state = State("gazette")
    for number, url in enumerate(urls):
        item = draft("A.", number, url=url, canonical_url=url)
        head = commit(bucket, item, PASS, source=source()).head
        state.put(
            visited(None, Visit(url, START, changed=True, head=head, capture=item.capture), revisit_days=7)
        )
    save_state(bucket, state)
    stored = load_state(bucket, "gazette")
    stored.put(dataclasses.replace(stored.get(urls[4]), article_id="another"))
    asked = [*urls, urls[0] + "?utm_source=x", "no address", "https://www.example-gazette.com/unknown"]
    assert {entry.url: entry for entry in stored.entries(asked)} == {url: stored.get(url) for url in urls}
    assert [stored.article_id(url) for url in urls] == [stored.get(url).article_id for url in urls]
    assert stored.article_id("https://www.example-gazette.com/unknown") is None
    assert stored.entries([]) == State("gazette").entries(urls) == []
