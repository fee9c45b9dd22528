"""Keys are written and read back, and nothing outside the alphabet gets through."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks import keys
from tasks.errors import FatalError

DAY = datetime.date(2026, 11, 1)


def test_record_key_is_padded_and_reads_back():
    key = keys.record("ab12cd", 3, 12)
    assert key == "articles/ab/ab12cd/r0003.p0012.json"
    assert keys.parse_record(key) == keys.RecordKey("ab12cd", 3, 12)


@given(st.integers(1, 9999), st.integers(1, 9999), st.integers(1, 9999), st.integers(1, 9999))
def test_order_of_record_keys_is_order_of_history(r1, p1, r2, p2):
    first, second = keys.record("ab12", r1, p1), keys.record("ab12", r2, p2)
    assert (first < second) == ((r1, p1) < (r2, p2))


def test_key_in_the_wrong_shelf_is_no_record():
    assert keys.parse_record("articles/aa/ab12cd/r0001.p0001.json") is None


def test_segment_key_reads_back():
    started = datetime.datetime(2026, 11, 1, 0, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
    key = keys.segment("le-monde", started, "20261031-x7", 4)
    assert key == "captures/le-monde/2026/10/31/le-monde-20261031233000-20261031-x7-00004.warc.gz"
    read = keys.parse_capture(key)
    assert (read.source, read.run_id, read.serial, read.suffix) == ("le-monde", "20261031-x7", 4, "warc.gz")
    assert keys.parse_capture(keys.segment_index(key)).suffix == "cdxj"


def test_quarantine_key_and_its_decision_read_back():
    uuid = "7f3a0000-0000-4000-8000-00000000000a"
    key = keys.quarantined("bbc-news", DAY, keys.capture_id(f"<urn:uuid:{uuid.upper()}>"))
    assert key == f"quarantine/bbc-news/2026-11-01/{uuid}.json"
    assert keys.parse_quarantine(key) == keys.QuarantineKey("bbc-news", DAY, uuid, settled=False)
    assert keys.parse_quarantine(keys.settled(key)) == keys.QuarantineKey("bbc-news", DAY, uuid, settled=True)


def test_run_key_reads_back():
    key = keys.run("bbc-news", DAY, "r1", "manifest.json")
    assert keys.parse_run(key) == keys.RunKey("bbc-news", DAY, "r1", "manifest.json")


@pytest.mark.parametrize("name", ["Über", "a b", "a//b", "", "..", "a/../b", "A", "a%20b", "a\n"])
def test_names_outside_the_alphabet_are_refused(name):
    with pytest.raises(FatalError, match="cannot be a key"):
        keys.run("bbc-news", DAY, name, "manifest.json")


@given(st.text(min_size=1, max_size=60))
def test_any_record_id_gives_a_key(record_id):
    key = keys.quarantined("bbc-news", DAY, keys.capture_id(record_id))
    assert keys.parse_quarantine(key) is not None
