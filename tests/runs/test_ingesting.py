"""Which pages of foreign files are taken in, and which stand together in a batch."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from tasks.capture.foreign import ForeignExchange, ForeignPage
from tasks.capture.scraped import Input, inputs
from tasks.capture.segment import SegmentWriter
from tasks.runs.ingesting import Intake, batches

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
HOST = "https://www.example-gazette.com"


def exchange(path: str, seconds: float = 0, *, status: int = 200, location: str = "") -> ForeignExchange:
    return ForeignExchange(
        url=HOST + path,
        started_at=START + timedelta(seconds=seconds),
        status=status,
        payload=b"<p>The bridge is open.</p>" if status == 200 else b"",
        content_type="text/html",
        head=b"HTTP/1.1 %d\r\nContent-Type: text/html\r\nLocation: %s\r\n\r\n" % (status, location.encode()),
    )


def page(path: str, seconds: float = 0, *, asked: str = "") -> ForeignPage:
    hops = (exchange(asked, seconds, status=301, location=path),) if asked else ()
    return ForeignPage((*hops, exchange(path, seconds)))


def warc(folder: Path, pages: list[ForeignPage]) -> Input:
    numbers = itertools.count(1)
    writer = SegmentWriter(
        folder / "crawl.warc.gz",
        key="crawl",
        source="gazette",
        run_id="run1",
        software="Pressmark/0.1",
        opened_at=START,
        new_id=lambda: UUID(int=next(numbers), version=4),
    )
    for each in pages:
        for one in each.exchanges:
            writer.write(one)
    writer.close()
    (file,) = inputs(folder / "crawl.warc.gz")
    return file


def taken(intake: Intake, file: Input) -> list[list[str]]:
    return asked([intake.pages_of(file)])


def asked(found) -> list[list[str]]:
    return [[each.exchanges[0].url.removeprefix(HOST) for each in batch] for batch in found]


def test_a_page_asked_for_by_two_addresses_within_a_second_is_two_captures(tmp_path):
    file = warc(tmp_path, [page("/bridge", asked="/old"), page("/bridge", 0.3)])
    assert taken(Intake(hosts=None, kept=set()), file) == [["/old", "/bridge"]]


def test_a_page_that_comes_twice_is_taken_in_once(tmp_path):
    intake = Intake(hosts=None, kept=set())
    file = warc(tmp_path, [page("/bridge"), page("/bridge"), page("/bridge", 60)])
    assert taken(intake, file) == [["/bridge", "/bridge"]]
    assert intake.passed_over == {"kept already": 1}


def test_batches_go_across_files_up_to_their_size():
    files = [[page("/a"), page("/b")], [page("/c")]]
    assert asked(batches(files, 10)) == [["/a", "/b", "/c"]]
    assert asked(batches(files, 2)) == [["/a", "/b"], ["/c"]]
    assert asked(batches([[], []], 10)) == []


def test_a_later_version_of_a_page_is_in_a_batch_of_its_own():
    assert asked(batches([[page("/a"), page("/b"), page("/a", 60)]], 10)) == [["/a", "/b"], ["/a"]]


def test_a_page_stands_beside_itself_as_a_redirect_of_the_same_file_led_to_it():
    assert asked(batches([[page("/a", asked="/old"), page("/a")]], 10)) == [["/old", "/a"]]


def test_a_redirect_of_a_later_file_is_a_later_version():
    files = [[page("/a"), page("/b")], [page("/a", 60, asked="/old")]]
    assert asked(batches(files, 10)) == [["/a", "/b"], ["/old"]]
