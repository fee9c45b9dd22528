"""Pages found by a segment's index and read by their places."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tasks import keys
from tasks.capture.cdxj import CdxjError, index_bytes, read_index
from tasks.capture.reading import DamagedSegment, read_segment
from tasks.capture.segment import SegmentWriter
from tasks.errors import UsageError
from tasks.fetch.exchange import Exchange
from tasks.store.captures import (
    between,
    captures_at,
    checked_segment,
    fingerprint,
    fingerprints,
    pages_in,
    read_places,
    segments_of,
)
from tests.store.memory_bucket import MemoryBucket

SOURCE = "gazette"
START = datetime(2026, 11, 21, 23, 59, 58, 250000, tzinfo=UTC)
HOST = "https://www.example-gazette.com"


def exchange(
    path: str, *, status: int = 200, location: str = "", at: datetime = START, body: bytes = b""
) -> Exchange:
    headers = [(b"Content-Type", b"text/html")]
    if location:
        headers.append((b"Location", location.encode()))
    return Exchange(
        url=HOST + path,
        started_at=at,
        seconds=0.1,
        request_line=f"GET {path} HTTP/1.1",
        request_headers=(("Host", "www.example-gazette.com"),),
        http_version="HTTP/1.1",
        status=status,
        reason="",
        response_headers=tuple(headers),
        payload=body or f"<p>{path}</p>".encode(),
        remote_ip=None,
        robots="allowed",
    )


def segment(bucket: MemoryBucket, folder: Path, exchanges: list[Exchange], *, run_id: str = "run1") -> str:
    """A segment with its index in the bucket; an exchange that was kept before is a revisit."""
    numbers = itertools.count(1)
    key = keys.segment(SOURCE, exchanges[0].started_at, run_id, 1)
    path = folder / f"{run_id}.warc.gz"
    writer = SegmentWriter(
        path,
        key=key,
        source=SOURCE,
        run_id=run_id,
        software="Pressmark/0.1",
        opened_at=START,
        new_id=lambda: UUID(int=next(numbers), version=4),
    )
    kept = {}
    for each in exchanges:
        reference = writer.write(each, refers_to=kept.get(each.url))
        kept.setdefault(each.url, reference)
    writer.close()
    bucket.upload(key, path, content_type="application/warc")
    bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
    return key


VISIT = [
    exchange("/one.html"),
    exchange("/old.html", status=301, location=HOST + "/older.html", at=START + timedelta(seconds=1)),
    exchange("/older.html", status=302, location=HOST + "/two.html", at=START + timedelta(seconds=1)),
    exchange("/two.html", at=START + timedelta(seconds=2)),
    exchange("/gone.html", status=404, at=START + timedelta(seconds=3)),
    exchange("/one.html", at=START + timedelta(seconds=4)),
    exchange("/three.html", at=START + timedelta(seconds=5), body=b"<p>" + b"long " * 40_000),
]


@pytest.fixture
def kept(tmp_path: Path) -> tuple[MemoryBucket, str]:
    bucket = MemoryBucket()
    return bucket, segment(bucket, tmp_path, VISIT)


def test_pages_are_found_with_their_redirects_and_without_errors_and_revisits(kept):
    found = [(place.asked, place.url) for place in pages_in(*kept)]
    assert found == [
        (HOST + "/one.html", HOST + "/one.html"),
        (HOST + "/old.html", HOST + "/two.html"),
        (HOST + "/three.html", HOST + "/three.html"),
    ]


def test_a_page_read_by_its_place_is_what_the_whole_segment_gives(kept):
    bucket, key = kept
    whole = {
        capture.reference.offset: capture
        for capture in read_segment(io.BytesIO(bucket.get(key)), segment=key)
    }
    read = [
        capture
        for place, body in read_places(bucket, pages_in(bucket, key))
        for capture in captures_at(place, body)
    ]
    assert read
    for capture in read:
        # The request lies before the place; no reading needs it.
        assert replace(capture, request=b"") == replace(whole[capture.reference.offset], request=b"")
        assert capture.reference.robots == "allowed"


def test_neighbours_are_read_in_one_request(kept):
    bucket, key = kept
    places = list(pages_in(bucket, key))
    asked = []
    get_range = bucket.get_range

    def counted(name: str, offset: int, length: int) -> bytes:
        asked.append((offset, length))
        return get_range(name, offset, length)

    bucket.get_range = counted
    assert [place for place, _ in read_places(bucket, places)] == places
    assert len(asked) == 1


def test_a_place_that_holds_another_page_is_damage(kept):
    bucket, key = kept
    (first, second, *_) = pages_in(bucket, key)
    ((_, body),) = read_places(bucket, [second])
    with pytest.raises(DamagedSegment):
        captures_at(first, body)


def test_days_are_days_of_capture_in_utc(kept):
    places = list(pages_in(*kept))
    day = date(2026, 11, 21)
    assert [place.url for place in between(places, day, day)] == [HOST + "/one.html"]
    assert len(list(between(places, day + timedelta(days=1), None))) == 2
    assert len(list(between(places, None, None))) == 3


@pytest.mark.parametrize("index", [None, b"", b"no index\n"])
def test_a_lost_or_torn_index_is_made_from_the_segment(kept, index):
    bucket, key = kept
    right = list(pages_in(bucket, key))
    bucket.delete(keys.segment_index(key))
    if index is not None:
        bucket.put(keys.segment_index(key), index, content_type="text/x-cdxj")
    assert list(pages_in(bucket, key)) == right


def test_segments_come_in_the_order_of_time_without_those_of_feeds(tmp_path):
    bucket = MemoryBucket()
    later = segment(bucket, tmp_path, [exchange("/a.html", at=START + timedelta(days=1))], run_id="run2")
    first = segment(bucket, tmp_path, [exchange("/a.html")], run_id="run9")
    segment(bucket, tmp_path, [exchange("/feed.xml")], run_id="run1.feeds")
    assert segments_of(bucket, SOURCE) == [first, later]


def test_only_a_segment_of_the_source_with_pages_may_be_named():
    key = keys.segment(SOURCE, START, "run1", 1)
    assert checked_segment(SOURCE, key) == key
    feeds = keys.segment(SOURCE, START, "run1.feeds", 1)
    for wrong in (key.replace(SOURCE, "other"), feeds, keys.segment_index(key), "captures/x"):
        with pytest.raises(UsageError):
            checked_segment(SOURCE, wrong)


def test_redirects_that_led_nowhere_are_not_those_of_a_page_that_is_shown_twice(tmp_path):
    bucket = MemoryBucket()
    visit = [
        exchange("/old.html", status=301, location="/two.html"),
        exchange("/two.html", at=START + timedelta(seconds=1)),
        exchange("/round.html", status=302, location="/and-round.html"),
        exchange("/and-round.html", status=302, location="/round.html"),
        exchange("/two.html", at=START + timedelta(seconds=2), body=b"<p>another answer</p>"),
    ]
    key = segment(bucket, tmp_path, visit)
    led, own = pages_in(bucket, key)
    assert (led.asked, led.hops) == (HOST + "/old.html", (HOST + "/old.html",))
    assert (own.asked, own.hops) == (HOST + "/two.html", ())
    for place, body in read_places(bucket, [led, own]):
        assert captures_at(place, body)[-1].url == HOST + "/two.html"


def test_fingerprints_tell_pages_apart_by_what_was_asked_what_answered_second_and_payload(kept):
    bucket, _ = kept
    lines = {line.url: line for line in read_index(bucket.get(keys.segment_index(kept[1])))}
    two = lines[HOST + "/two.html"]

    def mark(asked: str, *, late: int = 0, digest: str = two.digest) -> int:
        return fingerprint(HOST + asked, two.url, two.at + timedelta(seconds=late), digest)

    found = fingerprints(bucket, SOURCE)
    assert {mark("/two.html"), mark("/old.html"), mark("/older.html")} <= found
    assert not {mark("/oldest.html"), mark("/two.html", late=1), mark("/two.html", digest="")} & found


@pytest.mark.parametrize(
    "line", [b"com,example)/ 20260101000000\n", b"a b {}\n", b'a 2026 {"url": 1}\n', b"\xff\n"]
)
def test_what_is_no_index_is_said_to_be_none(line):
    with pytest.raises(CdxjError):
        read_index(line)
