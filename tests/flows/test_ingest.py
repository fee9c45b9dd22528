"""Foreign files taken in: the same records as from the publisher, refusals by name, nothing twice."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.cli import pressmark
from flows.parameters import HarvestParameters, IngestParameters, ReextractParameters
from infra.newsroom import Newsroom
from tasks.errors import FatalError
from tasks.record import Record
from tasks.report.summary import RunSummary
from tasks.store.history import read_record
from tasks.store.manifest import manifests
from tasks.store.s3.bucket import Bucket
from tests.flows.conftest import PAPER, House
from tests.flows.stored import captures_of, records_of

try:
    from compression import zstd  # type: ignore[import-not-found]
except ImportError:
    from backports import zstd

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("prefect_api")]

BASE = "http://127.0.0.1:8417"
WHEN = datetime(2025, 6, 14, 8, 30, tzinfo=UTC)
PAGES = 8


def harvest(**more: object) -> RunSummary:
    from flows.harvest import harvest as flow

    return flow(HarvestParameters(source=PAPER, **more))


def ingest(*files: Path, **more: object) -> RunSummary:
    from flows.ingest import ingest as flow

    return flow(IngestParameters(source=PAPER, files=[str(file) for file in files], **more))


@pytest.fixture
def paper(house: House) -> House:
    """A house that knows the sample paper, which is not served."""
    return house


def pages(count: int = PAGES) -> Iterator[tuple[str, bytes, str]]:
    """Address, body and content type of the sample paper's first articles."""
    newsroom = Newsroom()
    for index in range(count):
        path = newsroom.story(index).path
        reply = newsroom.reply(path, BASE)
        assert reply is not None
        yield BASE + path, reply.body, reply.content_type


def warc(
    path: Path, *, open_file: Callable[[Path], io.BufferedIOBase] | None = None, packed: bool = True
) -> Path:
    """A file as warcio writes it: response before request, chunks left in, an image and a foreign page among them."""
    with (open_file or (lambda name: name.open("wb")))(path) as file:
        writer = WARCWriter(file, gzip=packed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "warcio"}))

        def write(url: str, body: bytes, content_type: str, **headers: str) -> None:
            named = [("Content-Type", content_type), *headers.items()]
            response = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(body),
                http_headers=StatusAndHeaders("200 OK", named, protocol="HTTP/1.1"),
                warc_headers_dict={"WARC-Date": f"{WHEN:%Y-%m-%dT%H:%M:%SZ}"},
            )
            request = writer.create_warc_record(
                url, "request", http_headers=StatusAndHeaders("GET / HTTP/1.1", [("User-Agent", "crawler")])
            )
            writer.write_request_response_pair(request, response)

        for number, (url, body, content_type) in enumerate(pages()):
            if number % 2:
                chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
                write(url, chunked, content_type, **{"Transfer-Encoding": "chunked"})
            else:
                write(url, body, content_type)
        write(f"{BASE}/logo.png", b"\x89PNG", "image/png")
        write("https://elsewhere.example/story.html", b"<html><h1>Elsewhere</h1></html>", "text/html")
    return path


def read_all(bucket: Bucket) -> list[Record]:
    return [read_record(bucket, key) for key in records_of(bucket)]


def packed_with_zstd(path: Path) -> io.BufferedIOBase:
    return zstd.open(path, "wb")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("crawl.warc.gz", warc),
        ("crawl.warc", lambda path: warc(path, packed=False)),
        ("crawl.warc.zst", lambda path: warc(path, open_file=packed_with_zstd, packed=False)),
    ],
)
def test_a_foreign_warc_gives_records_with_its_own_time(house, tmp_path, name, made):
    house.add(PAPER, shipped())
    summary = ingest(made(tmp_path / name))
    assert summary.stored + summary.quarantined == PAGES
    records = read_all(house.bucket)
    assert len(records) == summary.stored > 4
    assert {record.capture.fetched_at for record in records} == {WHEN}
    assert {record.capture.robots for record in records} == {"not-asked:foreign"}
    assert any("1 (no page)" in reason for reason in summary.reasons)
    assert any("1 (host of another source)" in reason for reason in summary.reasons)


def shipped() -> str:
    from tests.sources.folder import SOURCES

    return (SOURCES / f"{PAPER}.toml").read_text(encoding="utf-8")


def test_the_copy_keeps_request_and_head_and_holds_no_chunks(house, tmp_path):
    house.add(PAPER, shipped())
    ingest(warc(tmp_path / "crawl.warc.gz"))
    bodies = {url: body for url, body, _ in pages()}
    captures = list(captures_of(house.bucket, PAPER))
    assert len(captures) == PAGES
    assert {capture.url: capture.payload for capture in captures} == bodies
    assert all(b"User-Agent: crawler" in capture.request for capture in captures)
    chunked = [capture for capture in captures if capture.header("X-Archive-Orig-Transfer-Encoding")]
    assert len(chunked) == PAGES // 2
    assert all(capture.header("Transfer-Encoding") is None for capture in captures)


def test_taking_in_the_same_file_again_adds_nothing(house, tmp_path):
    house.add(PAPER, shipped())
    file = warc(tmp_path / "crawl.warc.gz")
    ingest(file)
    before = {entry.key: entry.etag for entry in house.bucket.list("") if not entry.key.startswith("runs/")}
    again = ingest(file, file)
    assert (again.found, again.stored) == (0, 0)
    assert any(f"{2 * PAGES} (kept already)" in reason for reason in again.reasons)
    after = {entry.key: entry.etag for entry in house.bucket.list("") if not entry.key.startswith("runs/")}
    assert {key for key in after if not key.startswith("sources/")} == {
        key for key in before if not key.startswith("sources/")
    }


def test_any_host_takes_in_pages_of_other_hosts(house, tmp_path):
    house.add(PAPER, shipped())
    assert ingest(warc(tmp_path / "crawl.warc.gz"), any_host=True).found == PAGES + 1


def test_the_limit_holds_over_all_files(house, tmp_path):
    house.add(PAPER, shipped())
    assert ingest(warc(tmp_path / "one.warc.gz"), warc(tmp_path / "two.warc.gz"), limit=3).found == 3


def test_a_damaged_file_is_one_line_and_the_rest_goes_on(house, tmp_path):
    house.add(PAPER, shipped())
    whole = warc(tmp_path / "whole.warc.gz")
    torn = tmp_path / "torn.warc.gz"
    torn.write_bytes(whole.read_bytes()[:9000])
    noise = tmp_path / "noise.warc.gz"
    noise.write_bytes(b"no warc at all")
    summary = ingest(torn, noise, tmp_path / "missing.warc", whole)
    assert len(summary.faults) == 3
    assert all(
        "\n" not in fault and named in fault
        for fault, named in zip(summary.faults, ("torn", "noise", "missing"), strict=True)
    )
    assert summary.stored + summary.quarantined == PAGES


def html_pages() -> list[tuple[str, bytes, str]]:
    return [page for page in pages(8) if page[0].endswith(".html")]


def scraped(folder: Path) -> Path:
    """A folder as a scraper leaves it: a tree of pages, a page packed, and text with a sidecar."""
    for number, (url, page, _) in enumerate(html_pages()):
        file, body = folder / url.removeprefix(f"{BASE}/"), page
        file.parent.mkdir(parents=True, exist_ok=True)
        if number == 1:
            file = file.with_name(file.name + ".gz")
            body = gzip.compress(body)
        file.write_bytes(body)
        os.utime(file, (WHEN.timestamp(), WHEN.timestamp()))
    (folder / "notes.pdf").write_bytes(b"%PDF")
    return folder


def test_a_folder_of_pages_is_read_under_its_prefix(house, tmp_path):
    house.add(PAPER, shipped())
    folder = scraped(tmp_path / "site")
    summary = ingest(folder, url_prefix=BASE)
    assert summary.found == len(html_pages()) > 4
    assert summary.faults == ()
    assert any("1 (no page by its name)" in reason for reason in summary.reasons)
    records = read_all(house.bucket)
    assert {record.article.url for record in records} <= {url for url, _, _ in html_pages()}
    assert {record.capture.fetched_at for record in records} == {WHEN}


def test_a_sidecar_gives_address_and_time(house, tmp_path):
    house.add(PAPER, shipped())
    ((url, body, _), *_) = pages(1)
    (tmp_path / "a.html").write_bytes(body)
    (tmp_path / "a.html.json").write_text(json.dumps({"url": url, "fetched_at": "2025-06-14T10:30:00+02:00"}))
    ingest(tmp_path / "a.html")
    (record,) = read_all(house.bucket)
    assert (record.capture.url, record.capture.fetched_at) == (url, WHEN)


def test_a_file_without_an_address_is_one_line_with_the_mend(house, tmp_path):
    house.add(PAPER, shipped())
    (tmp_path / "a.html").write_bytes(b"<html></html>")
    with pytest.raises(FatalError) as caught:
        ingest(tmp_path / "a.html")
    assert "a.html.json" in str(caught.value)
    assert "--url" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_scraped_text_is_read_as_text(house, tmp_path):
    house.add(PAPER, shipped())
    body = "\n\n".join(
        ["Harbour wall repaired", "By Jane Doe", "Friday 13 June 2025 13:49 BST"]
        + [
            f"The harbour wall was repaired in part {n} by the masons of the town, who worked all week."
            for n in range(12)
        ]
    )
    (tmp_path / "a.txt").write_text(body)
    ingest(tmp_path / "a.txt", url=f"{BASE}/news/harbour-wall-h4001.html")
    (capture,) = captures_of(house.bucket, PAPER)
    assert capture.content_type == "text/plain"
    assert capture.payload == body.encode()
    assert capture.header("X-Pressmark-Made-From") == "a.txt"


def test_a_dry_run_writes_nothing(house, tmp_path):
    house.add(PAPER, shipped())
    summary = ingest(warc(tmp_path / "crawl.warc.gz"), dry_run=True)
    assert summary.found == PAGES
    assert list(house.bucket.list("")) == []


def test_an_older_page_takes_its_place_in_time(house, tmp_path):
    """What is taken in after a newer capture stands before it in the history."""
    house.add(PAPER, shipped())
    newer, older = tmp_path / "newer", tmp_path / "older"
    for folder, edition, when in ((newer, 2, WHEN), (older, 1, WHEN - timedelta(days=1))):
        folder.mkdir()
        newsroom = Newsroom(edition=edition)
        path = newsroom.story(0).path
        (folder / "a.html").write_bytes(newsroom.reply(path, BASE).body)
        (folder / "a.json").write_text(json.dumps({"url": BASE + path, "fetched_at": when.isoformat()}))
    ingest(newer)
    ingest(older)
    infos = house.archive.history(BASE + Newsroom().story(0).path)
    assert [info.fetched_at for info in infos] == [WHEN - timedelta(days=1), WHEN]
    state_head = house.archive.record(BASE + Newsroom().story(0).path)
    assert state_head.capture.fetched_at == WHEN


def test_what_was_taken_in_can_be_read_again(house, tmp_path):
    from flows.reextract import reextract

    house.add(PAPER, shipped())
    ingest(warc(tmp_path / "crawl.warc.gz"))
    before = records_of(house.bucket)
    summary = reextract(ReextractParameters(source=PAPER, workers=1))
    assert summary.found == PAGES
    assert records_of(house.bucket) == before


def test_the_manifest_names_the_flow_and_the_segments(house, tmp_path):
    house.add(PAPER, shipped())
    ingest(warc(tmp_path / "crawl.warc.gz"))
    (manifest,) = manifests(house.bucket, PAPER, (datetime.now(UTC) - timedelta(days=1)).date())
    assert manifest.flow == "ingest"
    assert len(manifest.segments) == 1
    assert manifest.segments[0].startswith(f"captures/{PAPER}/2025/06/14/")


def test_the_command_says_the_figures_and_exits_1_for_a_bad_file(house, tmp_path):
    house.add(PAPER, shipped())
    good = warc(tmp_path / "crawl.warc.gz")
    result = CliRunner().invoke(
        pressmark, ["ingest", str(good), str(tmp_path / "missing.warc"), "--source", PAPER]
    )
    assert result.exit_code == 1, result.output
    assert "missing.warc: no such file or folder" in result.output
    assert "stored" in result.output
