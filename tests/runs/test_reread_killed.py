"""Stored pages read again by a newer extractor, the run killed at each of its writes and done again.

The pages are the sample paper's: an article that was met as AMP page first, at an old address that redirects, at its
own, and was then corrected; and one that was met once. The gate is left out: it takes most of the time and writes
nothing.
"""

from __future__ import annotations

import dataclasses
import itertools
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import tasks.runs.reading
import tasks.runs.settling
from infra.newsroom import Newsroom
from infra.newsroom.view import PageView, amp_path, render_page
from infra.workers import InThisProcess
from tasks import keys
from tasks.article import Article
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import SegmentWriter
from tasks.extract import extract_article
from tasks.fetch.exchange import Exchange
from tasks.figures import NEW_SOURCE
from tasks.runs.reading import read_pages
from tasks.runs.relating import Related, article_in
from tasks.runs.rereading import PageQueue, RereadJob, pages_of, reread_all
from tasks.runs.settling import batch_context, settle_batch
from tasks.source import Source, load_source
from tasks.store.audit.auditing import audit
from tasks.store.captures import segments_of
from tasks.store.state import State, load_state, save_state
from tests.capture.exchanges import exchange, ids
from tests.flows.crashing import quick_gate
from tests.sources.folder import SOURCES
from tests.store.memory_bucket import MemoryBucket
from tests.store.test_commit_properties import DyingBucket, Killed

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
BASE = "http://127.0.0.1:8417"
OLD = BASE + "/old/quay-fire"
REVISIONS = 3
"""Of the two articles together."""


def paper() -> Source:
    return load_source("newsroom", (SOURCES,))


def page(newsroom: Newsroom, number: int, *, amp: bool = False, at: datetime) -> Exchange:
    story = newsroom.story(number)
    story = story.model_copy(update={"traits": story.traits | {"amp"}})
    view = PageView(story=story, base_url=BASE, now=newsroom.now, seed=newsroom.seed, related=())
    url = BASE + (amp_path(story) if amp else story.path)
    return exchange(url, render_page(view, "amp" if amp else story.layout).encode(), started_at=at)


def redirect(target: str, *, at: datetime) -> Exchange:
    moved = exchange(OLD, b"", started_at=at)
    headers = ((b"Location", target.encode()),)
    return dataclasses.replace(moved, status=301, reason="Moved Permanently", response_headers=headers)


def visits() -> Iterator[list[Exchange]]:
    """What each of three visits was answered, in the order in which it came."""
    minutes = (START + timedelta(minutes=number) for number in itertools.count())
    first, second = Newsroom(), Newsroom().next_edition()
    yield [page(first, 0, amp=True, at=next(minutes)), page(first, 4, at=next(minutes))]
    moved = page(first, 0, at=next(minutes))
    yield [redirect(moved.url, at=moved.started_at), moved, page(first, 0, at=next(minutes))]
    corrected = page(second, 0, at=next(minutes))
    # A request that led to no page: the index does not tell its redirect from the next one's.
    lost = dataclasses.replace(redirect(BASE + "/nowhere", at=next(minutes)), url=BASE + "/lost")
    yield [
        page(second, 0, amp=True, at=next(minutes)),
        corrected,
        lost,
        redirect(corrected.url, at=next(minutes)),
        page(second, 0, at=next(minutes)),
    ]


@pytest.fixture(autouse=True)
def _no_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks.runs.settling, "validate_batch", quick_gate)


@cache
def _archive() -> dict[str, bytes]:
    """The objects of an archive after the visits."""
    bucket, source, new_id = MemoryBucket(), paper(), ids()
    state = State(source.name)
    for number, exchanges in enumerate(visits()):
        at = exchanges[0].started_at
        key = keys.segment(source.name, at, f"run{number}", 1)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "segment.warc.gz"
            writer = SegmentWriter(
                path, key=key, source=source.name, run_id="run", software="test", opened_at=at, new_id=new_id
            )
            for each in exchanges:
                writer.write(each)
            writer.close()
            bucket.upload(key, path, content_type="application/warc")
            bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
            readings = list(read_pages(read_segment(path, segment=key), source))
        context = batch_context(readings, run_id="run", now=at, candidates=0, live=True)
        # One after the other, so that the archive is the same each time.
        for reading in readings:
            settle_batch(_any(bucket), [reading], state, source=source, context=context, baseline=NEW_SOURCE)
    save_state(_any(bucket), state)
    return bucket.objects


def _any(bucket: MemoryBucket) -> Any:
    return bucket


def newer(*arguments: Any, **named: Any) -> Article:
    """An extractor of another version that reads every headline differently."""
    read = extract_article(*arguments, **named)
    extractor = read.extractor.model_copy(update={"version": "newer"})
    return read.model_copy(update={"extractor": extractor, "headline": f"{read.headline}!"})


def read_again(bucket: Any, *, workers: int) -> list[str]:
    """The outcomes; the state is saved at the end alone, as a run does it."""
    source = paper()
    state = load_state(bucket, source.name)
    places = pages_of(bucket, segments_of(bucket, source.name), since=None, until=None)
    unread = Related()
    pages = PageQueue(
        places, article=article_in(state, unread), is_another=unread.is_another, workers=workers, size=2
    )
    job = RereadJob(bucket, source, NEW_SOURCE, "again", START)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tasks.runs.reading, "extract_article", newer)
        outcomes = [
            line.outcome for answer in reread_all(job, pages, state, InThisProcess()) for line in answer.lines
        ]
    save_state(bucket, state)
    return outcomes


def assert_whole(bucket: Any) -> None:
    """Each revision has one new parse, every address its newest record, and nothing is amiss."""
    found = [key for key in map(keys.parse_record, bucket.objects) if key is not None]
    newest = {key.article_id + str(key.revision): key for key in sorted(found)}
    old = [key for key in map(keys.parse_record, _archive()) if key is not None]
    assert len(newest) == REVISIONS
    assert len(found) == len(old) + REVISIONS
    assert not set(newest.values()) & set(old)
    entries = list(load_state(bucket, "newsroom"))
    heads = {entry.article_id: entry.head for entry in entries}
    assert heads.keys() == {key.article_id for key in found}
    assert all(entry.head == heads[entry.article_id] for entry in entries)
    assert audit(bucket, now=START, sources={"newsroom": paper()}, repair=False).findings == ()


def test_the_archive_tells_one_edit_and_no_dress():
    found = sorted((key.revision, key.parse) for key in map(keys.parse_record, _archive()) if key)
    assert found == [(1, 1), (1, 1), (1, 2), (2, 1)]


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_revision_gets_one_new_parse_and_once_more_nothing(workers):
    bucket: Any = MemoryBucket()
    bucket.objects = dict(_archive())
    assert read_again(bucket, workers=workers).count("reparsed") == REVISIONS
    assert_whole(bucket)
    before = {key: body for key, body in bucket.objects.items() if not key.startswith("sources/")}
    assert "reparsed" not in read_again(bucket, workers=workers)
    assert {key: body for key, body in bucket.objects.items() if not key.startswith("sources/")} == before


def test_read_as_before_the_state_is_left_as_it_was(monkeypatch):
    monkeypatch.setattr("tests.runs.test_reread_killed.newer", extract_article)
    bucket: Any = MemoryBucket()
    bucket.objects = dict(_archive())
    before = list(load_state(bucket, "newsroom"))
    read_again(bucket, workers=1)
    assert list(load_state(bucket, "newsroom")) == before


def test_a_record_that_was_lost_is_made_anew_to_the_byte_once_an_audit_has_missed_it(monkeypatch):
    monkeypatch.setattr("tests.runs.test_reread_killed.newer", extract_article)
    bucket: Any = MemoryBucket()
    bucket.objects = dict(_archive())
    alone = Counter(key.article_id for key in map(keys.parse_record, bucket.objects) if key is not None)
    lost = next(
        name for name in bucket.objects if (key := keys.parse_record(name)) and alone[key.article_id] == 1
    )
    del bucket.objects[lost]
    read_again(bucket, workers=1)
    assert lost not in bucket.objects, "the state is believed, and nothing asked of the store"
    found = audit(bucket, now=START, sources={"newsroom": paper()}).findings
    assert ("missing", lost) in [(each.fault, each.key) for each in found]
    assert read_again(bucket, workers=1).count("new") == 1
    assert bucket.objects[lost] == _archive()[lost]
    assert audit(bucket, now=START, sources={"newsroom": paper()}).findings == ()


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("last", range(1, REVISIONS + 1))
@pytest.mark.parametrize("workers", [1, 2])
def test_killed_at_any_write_and_done_again_it_ends_as_if_it_had_not_been(last, taken, workers):
    bucket: Any = DyingBucket(last, taken=taken)
    bucket.objects = dict(_archive())
    with pytest.raises(Killed):
        read_again(bucket, workers=workers)
    read_again(bucket, workers=workers)
    assert_whole(bucket)
