"""An archive of two articles, read from their pages as a harvest reads them: one is edited, and
met again by an old address."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path
from uuid import UUID

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter
from tasks.extract import RepeatedBlocks
from tasks.runs.reading import read_pages
from tasks.source import Discover
from tasks.store.commit import commit
from tasks.store.s3.bucket import Bucket
from tests.capture.exchanges import exchange
from tests.store.samples import PASS, START, source

SECRET = "feed-key-5f1c"
SOURCE = source(
    article_id=r"-b(\d+)\.html",
    discover=Discover(feeds=(f"https://www.example-gazette.com/rss?key={SECRET}",)),
)
OLD = "https://www.example-gazette.com/news/lock-gates-b4100.html"
STORY = "https://www.example-gazette.com/harbour/lock-gates-b4100.html"
OTHER = "https://www.example-gazette.com/harbour/tide-tables-b4200.html"
NOTICE = "The Example Gazette is printed on paper from the mill at Lower Weir, as it was in 1871."
FIRST = START
SECOND = START + datetime.timedelta(days=1)


def page(url: str, headline: str, figure: str) -> bytes:
    """A page of the Gazette; `figure` is what an edit changes."""
    return f"""<!doctype html><html lang="en"><head><title>{headline}</title>
<link rel="canonical" href="{url}"></head><body><article><h1>{headline}</h1>
<p class="byline">By Ada Quill</p><time datetime="2026-10-30T09:00:00Z">30 October 2026</time>
<p>The new gates of the lower lock were lifted into place on Friday, a year after a storm broke the old ones.</p>
<p>They weigh {figure} tonnes each, and the harbour master says that boats can pass at any tide from next week on.</p>
<p>Until then the ferry lands at the north quay, and the market stays where it is, in front of the customs house.</p>
<p>{NOTICE}</p>
</article></body></html>""".encode()


def fill(bucket: Bucket, *, repeated: RepeatedBlocks | None = None) -> None:
    """Two visits, a day apart; the second finds the story edited, by way of an address that it had once."""
    story, other = "Lock gates lifted into place", "Tide tables for the winter"
    moved = exchange(OLD, b"", status=301, headers=((b"Location", STORY.encode()),), started_at=SECOND)
    visits = (
        (FIRST, (exchange(STORY, page(STORY, story, "forty"), started_at=FIRST),)),
        (SECOND, (moved, exchange(STORY, page(STORY, story, "forty-two"), started_at=SECOND))),
    )
    for number, (at, exchanges) in enumerate(visits):
        key = keys.segment(SOURCE.name, at, f"run{number}", 1)
        ids = iter(range(1000 * number + 1, 1000 * number + 1000))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "segment.warc.gz"
            writer = SegmentWriter(
                path,
                key=key,
                source=SOURCE.name,
                run_id=f"run{number}",
                software="Pressmark/0.1",
                opened_at=at,
                new_id=lambda ids=ids: UUID(int=next(ids), version=4),  # type: ignore[misc]  # bound at once
            )
            aside = exchange(OTHER, page(OTHER, other, f"{number}"), started_at=at)
            for each in (aside, *exchanges):
                writer.write(each)
            writer.close()
            captures = list(read_segment(path, segment=key))
            bucket.upload(key, path, content_type="application/warc")
            bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
        for reading in read_pages(captures, SOURCE, repeated):
            assert reading.draft is not None, reading.detail
            commit(bucket, reading.draft, PASS, source=SOURCE)
