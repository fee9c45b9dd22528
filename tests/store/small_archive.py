"""A small archive with everything in it: segments, records, addresses, quarantine, a run, a state."""

from __future__ import annotations

import datetime
import itertools
import tempfile
from pathlib import Path
from uuid import UUID

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.segment import SegmentWriter
from tasks.record import Breach, Draft, Verdict, content_digest
from tasks.store.commit import commit
from tasks.store.entries import Visit, visited
from tasks.store.manifest import MANIFEST, OpenRun, UrlOutcome, close_run, finish, open_run
from tasks.store.quarantine import quarantine
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State, save_state
from tasks.store.takedown.removal import TakedownReport, takedown
from tests.capture.exchanges import exchange
from tests.store.samples import PASS, START, article, source

SOURCE = source(article_id=r"-b(\d+)\.html")
STORIES = tuple(f"https://www.example-gazette.com/world/story-number-{n}-b{1000 + n}.html" for n in range(6))
HELD = "https://www.example-gazette.com/world/a-page-that-was-held-back-b2000.html"
HOLD = Verdict(
    outcome="quarantine",
    breaches=(Breach(rule="body.length", severity="quarantine"),),
    suite="record",
    suite_version="1",
)
NOW = START + datetime.timedelta(days=2)


def page(url: str, text: str) -> bytes:
    return f"<html><title>{url}</title><p>{text}</p></html>".encode()


def fill(bucket: Bucket) -> None:
    """Two runs: every story is captured twice, every other one changed in between. Can be done again."""
    state = State(SOURCE.name)
    for number in range(2):
        _run(bucket, state, number)
    save_state(bucket, state)


def _run(bucket: Bucket, state: State, number: int) -> None:
    started = START + datetime.timedelta(days=number)
    run = OpenRun(run_id=f"run{number}", source=SOURCE.name, started=started)
    open_run(bucket, run)
    closed = bucket.exists(run.key(MANIFEST))
    ids = (UUID(int=number * 10_000 + n, version=4) for n in itertools.count(1))
    key = keys.segment(SOURCE.name, started, run.run_id, 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "segment.warc.gz"
        writer = SegmentWriter(
            path,
            key=key,
            source=SOURCE.name,
            run_id=run.run_id,
            software="Pressmark/0.1",
            opened_at=started,
            new_id=lambda: next(ids),
        )
        drafts = []
        for place, url in enumerate([*STORIES, HELD][: 7 if number == 0 else 6]):
            text = f"Story {place}, version {number if place % 2 else 0}."
            at = started + datetime.timedelta(minutes=place)
            reference = writer.write(exchange(url, page(url, text), started_at=at))
            read = article(text, url=url, canonical_url=url, headline=f"Headline {place}")
            drafts.append(
                Draft(
                    source=SOURCE.name,
                    article=read,
                    capture=reference,
                    content_digest=content_digest(read),
                )
            )
        writer.close()
        bucket.upload(key, path, content_type="application/warc")
        bucket.put(keys.segment_index(key), index_bytes(writer.index), content_type="text/x-cdxj")
    lines = [_store(bucket, state, run, draft) for draft in drafts]
    if not closed:
        close_run(bucket, finish(run, lines, finished=started + datetime.timedelta(hours=1), segments=(key,)))


def _store(bucket: Bucket, state: State, run: OpenRun, draft: Draft) -> UrlOutcome:
    url = draft.article.url
    if url == HELD:
        key = quarantine(bucket, draft, HOLD, run.run_id)
        return UrlOutcome(url=url, outcome="quarantined", capture=draft.capture.record_id, key=key)
    entry = state.get(url)
    done = commit(bucket, draft, PASS, source=SOURCE, head=entry.head if entry else None)
    state.put(
        visited(
            entry,
            Visit(
                url,
                draft.capture.fetched_at,
                changed=done.record is not None,
                head=done.head,
                capture=draft.capture,
                etag=f'"{done.head.revision}"',
            ),
            revisit_days=7,
        )
    )
    record = done.record
    key = keys.record(record.article_id, record.revision, record.parse) if record else None
    return UrlOutcome(
        url=url,
        outcome=done.outcome,
        article_id=done.head.article_id,
        capture=draft.capture.record_id,
        key=key,
    )


def take_down(
    bucket: Bucket, url: str = STORIES[1], *, at: datetime.datetime = NOW, dry_run: bool = False
) -> TakedownReport:
    """Have the article at `url` taken down, for a reason that tests look for."""
    return takedown(
        bucket,
        url,
        reason="a person asked to be forgotten",
        basis="GDPR Art. 17",
        requested_by="desk@example-gazette.com",
        now=at,
        sources=[SOURCE],
        dry_run=dry_run,
    )
