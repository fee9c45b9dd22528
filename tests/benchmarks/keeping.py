"""What it costs to keep a page raw and to commit a record: CPU milliseconds, ours and warcio's in the same run.

    python -m tests.benchmarks.keeping [PAGES]

Needs the measuring data (PRESSMARK_SHARED) and the embedded store. Pages of 150 to 300 KB, once as plain HTML and
once gzipped as servers send them; every figure is the best of three rounds.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from infra.embedded_store import embedded_store
from tasks.capture.members import whole_members
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter
from tasks.fetch.exchange import Exchange
from tasks.store.s3.bucket import open_bucket
from tests.capture.exchanges import exchange
from tests.shared_data import shared_folder

RECORD_BYTES = 10_000


def pages(count: int) -> list[bytes]:
    """Real pages of the size of the founding article's."""
    found = []
    for path in sorted(shared_folder("bench").glob("*/pages/*.html.gz")):
        page = gzip.decompress(path.read_bytes())
        if 150_000 < len(page) < 300_000:
            found.append(page)
        if len(found) == count:
            break
    return found


def exchanges(bodies: list[bytes], *, packed: bool) -> list[Exchange]:
    headers = ((b"Server", b"nginx"), (b"ETag", b'"abc"'), (b"Cache-Control", b"max-age=60"))
    coding = ((b"Content-Encoding", b"gzip"),) if packed else ()
    return [
        exchange(
            f"https://www.example.com/news/{number}.html",
            gzip.compress(body, 6) if packed else body,
            headers=headers + coding,
        )
        for number, body in enumerate(bodies)
    ]


def cpu(work: Callable[[], object], count: int) -> float:
    """Milliseconds of this process for one of `count`: the best of three rounds."""
    rounds = []
    for _ in range(3):
        started = time.process_time()
        work()
        rounds.append((time.process_time() - started) / count * 1000)
    return min(rounds)


def write_ours(path: Path, kept: list[Exchange]) -> None:
    path.unlink(missing_ok=True)
    segment = SegmentWriter(
        path,
        key=f"captures/example/2026/11/22/{path.name}",
        source="example",
        run_id="run",
        software="Pressmark",
        opened_at=kept[0].started_at,
        new_id=uuid.uuid4,
    )
    for one in kept:
        segment.write(one)
    segment.close()


def write_warcio(path: Path, kept: list[Exchange]) -> None:
    """The same three records for each page."""
    with path.open("wb") as file:
        out = WARCWriter(file, gzip=True, warc_version="1.1")
        for one in kept:
            head = [(name.decode(), value.decode()) for name, value in one.response_headers]
            response = StatusAndHeaders("200 OK", head, protocol="HTTP/1.1")
            asked = StatusAndHeaders("GET / HTTP/1.1", list(one.request_headers), is_http_request=True)
            body = io.BytesIO(one.payload)
            note = io.BytesIO(b"{}")
            out.write_record(out.create_warc_record(one.url, "request", http_headers=asked))
            out.write_record(out.create_warc_record(one.url, "response", payload=body, http_headers=response))
            out.write_record(
                out.create_warc_record(
                    one.url, "metadata", payload=note, warc_content_type="application/json"
                )
            )


def main(count: int) -> None:
    bodies = pages(count)
    size = sum(map(len, bodies)) / len(bodies)
    print(f"{len(bodies)} pages of {size / 1000:.0f} KB")
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.warc.gz", Path(folder) / "theirs.warc.gz"
        for packed in (False, True):
            kept = exchanges(bodies, packed=packed)
            name = "gzipped" if packed else "plain"
            own = cpu(partial(write_ours, ours, kept), len(kept))
            other = cpu(partial(write_warcio, theirs, kept), len(kept))
            print(
                f"write {name:8} {own:5.2f} ms a page, {ours.stat().st_size / len(kept) / 1000:.1f} KB;"
                f" warcio {other:5.2f} ms, {theirs.stat().st_size / len(kept) / 1000:.1f} KB"
            )
        reading = cpu(lambda: sum(1 for _ in read_segment(ours)), len(kept))
        scanning = cpu(lambda: sum(1 for _ in whole_members(ours)), len(kept))
        print(f"read {reading:.2f} ms a capture, scan for a torn tail {scanning:.2f} ms")
        with embedded_store(Path(folder)) as settings:
            bucket = open_bucket(settings)
            body = os.urandom(RECORD_BYTES)

            def create() -> None:
                for _ in range(300):
                    bucket.create(f"bench/{uuid.uuid4().hex}", body, content_type="application/json")

            print(f"create {RECORD_BYTES // 1000} KB record: {cpu(create, 300):.2f} ms here", end="")
            bucket._plain = None
            print(f", {cpu(create, 300):.2f} ms through boto3 alone")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
