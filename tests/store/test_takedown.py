"""A takedown leaves a tombstone and nothing else, and every other article as it was."""

from __future__ import annotations

import gzip
import io
import itertools
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter
from tasks.discover.candidate import Candidate
from tasks.discover.plan import plan
from tasks.errors import FatalError, SkippableError, SkipReason
from tasks.record import Draft, content_digest
from tasks.store.archive import Archive
from tasks.store.audit.auditing import audit
from tasks.store.commit import commit
from tasks.store.erase import erase
from tasks.store.manifest import read_manifest
from tasks.store.quarantine import list_quarantine, quarantine
from tasks.store.state import load_state
from tasks.store.tombstones import taken_down
from tests.capture.exchanges import exchange
from tests.store.memory_bucket import MemoryBucket, memory_bucket
from tests.store.samples import PASS, START, article, capture, draft
from tests.store.small_archive import HELD, HOLD, NOW, SOURCE, STORIES, fill, take_down

GONE = STORIES[1]
WORDS = (b"story-number-1-", b"Story 1,", b"Headline 1")


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    article_ids = [Archive(bucket).find(url) for url in STORIES]
    table = pa.table({"article_id": article_ids, "headline": [f"Headline {n}" for n in range(6)]})
    sink = io.BytesIO()
    pq.write_table(table, sink)
    bucket.put("tables/records/2026-11.parquet", sink.getvalue(), content_type="x/y")
    return bucket


def readable(bucket: MemoryBucket) -> dict[str, bytes]:
    """Every object as plain bytes."""
    plain = {}
    for key, body in bucket.objects.items():
        if key.endswith(".gz"):
            plain[key] = gzip.decompress(body)
        elif key.endswith(".parquet"):
            plain[key] = repr(pq.read_table(io.BytesIO(body)).to_pylist()).encode()
        else:
            plain[key] = body
    return plain


def test_dry_run_says_what_it_would_touch_and_touches_nothing(bucket):
    before = dict(bucket.objects)
    report = take_down(bucket, dry_run=True)
    assert bucket.objects == before
    assert len(report.found.records) == 2
    assert len(report.found.addresses) == 1
    assert len(report.found.segments) == len(report.found.runs) == 2
    assert len(report.found.states) == len(report.found.tables) == 1


def test_accounts_of_runs_are_read_once_before_it_acts_and_once_to_prove_it(bucket):
    read: Counter[str] = Counter()
    get = bucket.get

    def counted(key: str) -> bytes:
        read[key] += key.endswith("/manifest.json")
        return bytes(get(key))

    bucket.get = counted
    for dry_run, times in ((True, 1), (False, 2 + 1)):
        read.clear()
        take_down(bucket, dry_run=dry_run)
        assert max(read.values()) == times, "twice to find and prove, once more to write it anew"


def test_nothing_in_the_bucket_tells_of_it_afterwards(bucket):
    assert any(word in body for body in readable(bucket).values() for word in WORDS)
    report = take_down(bucket)
    assert (report.left.every, report.faults) == ((), ())
    assert len(report.captures) == 2
    for key, body in readable(bucket).items():
        for word in WORDS:
            assert word not in body, key


def test_other_articles_stay_as_they_were(bucket):
    before = {key: body for key, body in bucket.objects.items() if key.startswith("articles/")}
    gone = keys.history(Archive(bucket).find(GONE))
    take_down(bucket)
    kept = {key: body for key, body in bucket.objects.items() if key.startswith("articles/")}
    assert kept == {key: body for key, body in before.items() if not key.startswith(gone)}
    assert len(load_state(bucket, SOURCE.name)) == 5
    report = audit(bucket, now=NOW, sources={SOURCE.name: SOURCE})
    assert report.findings == ()
    assert (report.checked["records"], report.checked["taken down"]) == (7, 1)


def test_segments_keep_every_other_capture_where_it_was(bucket):
    def captures() -> list[Any]:
        return [
            each.reference
            for key in sorted(bucket.objects)
            if key.endswith(".warc.gz")
            for each in read_segment(io.BytesIO(bucket.objects[key]), segment=key)
        ]

    before = captures()
    take_down(bucket)
    assert captures() == [reference for reference in before if reference.url != GONE]


def test_cleared_segments_are_read_by_other_readers(bucket):
    take_down(bucket)
    segments = {key: body for key, body in bucket.objects.items() if key.endswith(".warc.gz")}
    assert len(segments) == 2
    for key, body in segments.items():
        kinds = [record.rec_type for record in ArchiveIterator(io.BytesIO(body), check_digests="raise")]
        assert len(kinds) == len(list(FastIterator(io.BytesIO(body))))
        assert kinds.count("response") == len(list(read_segment(io.BytesIO(body), segment=key)))


def test_manifest_still_counts_every_address(bucket):
    take_down(bucket)
    manifest = read_manifest(bucket, SOURCE.name, START.date(), "run0")
    assert len(manifest.urls) == 7
    assert sum(line.url.startswith("taken-down:") for line in manifest.urls) == 1


def test_article_is_refused_when_it_comes_again(bucket):
    take_down(bucket)
    for url in (GONE, GONE + "?amp", GONE.replace("story-number", "the-same-story-number")):
        read = article("Story 1 again.", url=url, canonical_url=GONE if "?" in url else url)
        draft = Draft(
            source=SOURCE.name,
            article=read,
            capture=capture(99, url=url),
            content_digest=content_digest(read),
        )
        with pytest.raises(SkippableError) as refused:
            commit(bucket, draft, PASS, source=SOURCE)
        assert refused.value.reason is SkipReason.TAKEN_DOWN


def test_discovery_can_ask_what_was_taken_down(bucket):
    take_down(bucket)
    buried = taken_down(bucket)
    assert buried.has_url(GONE)
    assert buried.has_url(GONE.replace("https", "http") + "?utm_source=x#top")
    assert buried.has_url(GONE.replace("story-number", "the-same-story-number"), SOURCE)
    assert not buried.has_url(STORIES[0], SOURCE)


def keep_feeds(bucket: Any, *exchanges: Any, folder: Path) -> str:
    key = keys.segment(SOURCE.name, START, "run0.feeds", 1)
    ids = (UUID(int=90_000 + number, version=4) for number in itertools.count(1))
    writer = SegmentWriter(
        folder / "feeds.warc.gz",
        key=key,
        source=SOURCE.name,
        run_id="run0.feeds",
        software="Pressmark/0.1",
        opened_at=START,
        new_id=lambda: next(ids),
    )
    for each in exchanges:
        writer.write(each)
    writer.close()
    bucket.upload(key, writer.path, content_type="application/warc")
    bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
    return key


def test_feeds_that_link_to_it_go_and_others_stay(bucket, tmp_path):
    site = "https://www.example-gazette.com"
    feed = f"<rss><link>{GONE}?utm_source=rss&amp;b=</link><title>Headline 1</title></rss>".encode()
    packed = gzip.compress(f"<urlset><loc>{GONE}</loc></urlset>".encode(), mtime=0)
    section = f"<a href='{GONE.removeprefix(site)}'>Headline 1</a>".encode()
    key = keep_feeds(
        bucket,
        exchange(f"{site}/rss", feed.replace(b"&amp;b=", b"")),
        exchange(f"{site}/sitemap", packed, headers=((b"Content-Encoding", b"gzip"),)),
        exchange(f"{site}/world/", section),
        exchange(f"{site}/other", f"<rss><link>{STORIES[0]}</link></rss>".encode()),
        folder=tmp_path,
    )
    report = take_down(bucket)
    assert key in report.found.segments
    left = [each.url for each in read_segment(io.BytesIO(bucket.objects[key]), segment=key)]
    assert left == [f"{site}/other"]
    assert report.left.every == ()
    assert audit(bucket, now=NOW, sources={SOURCE.name: SOURCE}).findings == ()


def test_harvest_does_not_ask_for_it_again(bucket):
    take_down(bucket)
    state = load_state(bucket, SOURCE.name)
    found = [Candidate(url=GONE, via="feed", found_in="rss"), Candidate(url=HELD, via="feed", found_in="rss")]
    planned = plan(found, state, now=NOW, limit=10)
    assert GONE not in [request.url for request in planned.requests]
    assert HELD in [request.url for request in planned.requests]


def test_held_draft_of_the_article_goes_too(bucket):
    read = article("Story 1, held.", url=GONE, canonical_url=GONE)
    held = Draft(
        source=SOURCE.name, article=read, capture=capture(50, url=GONE), content_digest=content_digest(read)
    )
    quarantine(bucket, held, HOLD, "run9")
    report = take_down(bucket)
    assert len(report.found.quarantined) == 1
    assert [item.key for item in list_quarantine(bucket)] == [
        key for key in bucket.objects if key.startswith("quarantine/")
    ]
    assert len(list(list_quarantine(bucket))) == 1


def test_second_takedown_changes_nothing(bucket):
    take_down(bucket)
    before = dict(bucket.objects)
    again = take_down(bucket)
    assert again.found.every == ()
    assert bucket.objects == before


class Killed(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("step", range(1, 40))
def test_takedown_killed_at_any_step_is_finished_by_a_second_one(bucket, step):
    steps = 0

    def counting(call):
        def counted(*arguments, **named):
            nonlocal steps
            steps += 1
            if steps == step:
                raise Killed
            return call(*arguments, **named)

        return counted

    whole = {name: getattr(bucket, name) for name in ("put", "delete", "create", "replace")}
    for name, call in whole.items():
        setattr(bucket, name, counting(call))
    try:
        take_down(bucket)
    except Killed:
        for name, call in whole.items():
            setattr(bucket, name, call)
        report = take_down(bucket)
        assert report.left.every == ()
    else:
        assert steps < step
    assert not any(word in body for body in readable(bucket).values() for word in WORDS)
    assert audit(bucket, now=NOW, sources={SOURCE.name: SOURCE}).findings == ()


def test_trace_left_behind_is_found_by_the_audit(bucket):
    key = keys.record(Archive(bucket).find(GONE), 1, 1)
    body = bucket.objects[key]
    take_down(bucket)
    bucket.objects[key] = body
    faults = [(finding.fault, finding.key) for finding in audit(bucket, now=NOW).findings]
    assert ("orphaned", key) in faults


def test_damaged_segment_does_not_keep_the_rest(bucket):
    key = next(key for key in sorted(bucket.objects) if key.endswith(".warc.gz"))
    bucket.objects[key] = bucket.objects[key][:-100]
    report = take_down(bucket)
    assert "damaged" in report.faults[0]
    assert report.left.segments == (key,)
    assert report.left.records == ()


def test_article_at_which_its_canonical_link_points_by_mistake_stays():
    first, second = (
        f"https://www.example-gazette.com/world/{name}-and-what-came-of-it.html" for name in "ab"
    )
    bucket: Any = memory_bucket()
    right = draft("The bridge is open, says the mayor of the town.", 0, url=first, canonical_url=first)
    wrong = draft(
        "Cats were seen by many on the roofs.", 1, url=second, canonical_url=first, headline="All about cats"
    )
    for each in (right, wrong):
        assert commit(bucket, each, PASS, source=SOURCE).outcome == "new"
    assert take_down(bucket, second).left.every == ()
    assert Archive(bucket).find(first) is not None
    assert Archive(bucket).find(second) is None


def test_unknown_address_is_said(bucket):
    with pytest.raises(FatalError, match="no article at"):
        take_down(bucket, HELD + "x")


def test_erasing_nothing_leaves_the_file_as_it_is(bucket, tmp_path: Path):
    key = next(key for key in sorted(bucket.objects) if key.endswith(".warc.gz"))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(bucket.objects[key])
    assert erase(path, unwanted=lambda url: False, when=NOW).members == 0
    assert path.read_bytes() == bucket.objects[key]
