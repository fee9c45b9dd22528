"""What a decision does to what waits: a batch that was stopped is judged as a batch again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest

from tasks import keys
from tasks.capture.segment import SegmentWriter
from tasks.figures import NEW_SOURCE
from tasks.record import Breach, Draft, Verdict, content_digest
from tasks.runs.reviewing import Review, Reviewed, waiting_items
from tasks.store.identity import identify
from tasks.store.quarantine import quarantine
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State
from tasks.store.tombstones import Tombstone, write_tombstone
from tasks.validate.review import BATCH_STOPPED, Action, Decision, plan
from tests.capture.exchanges import exchange
from tests.store.memory_bucket import memory_bucket
from tests.validate.made import NOW, make_article, make_paragraphs, make_source

SOURCE = make_source()


def page(number: int, *, headline: str | None) -> bytes:
    title = f"<h1>{headline}</h1>" if headline else ""
    words = "".join(f"<p>{text}</p>" for text in make_paragraphs(number))
    published = f"2026-11-1{number % 9}T09:{number:02}:07Z"
    return (
        f'<html lang="en"><head><meta property="article:published_time" content="{published}">'
        f"</head><body><article>{title}{words}</article></body></html>"
    ).encode()


def hold(bucket: Bucket, folder: Path, headlines: Sequence[str | None], rule: str) -> None:
    """Pages with these headlines, captured and held because of `rule`."""
    key = keys.segment(SOURCE.name, NOW, "run1", 1)
    ids = (UUID(int=number, version=4) for number in itertools.count(1))
    path = folder / "segment.warc.gz"
    writer = SegmentWriter(
        path,
        key=key,
        source=SOURCE.name,
        run_id="run1",
        software="Pressmark/0.1",
        opened_at=NOW,
        new_id=lambda: next(ids),
    )
    verdict = Verdict(
        outcome="quarantine",
        breaches=(Breach(rule=rule, severity="quarantine"),),
        suite="record",
        suite_version="1",
    )
    for number, headline in enumerate(headlines):
        read = make_article(number, headline=None)
        reference = writer.write(exchange(read.url, page(number, headline=headline), started_at=NOW))
        draft = Draft(
            source=SOURCE.name, article=read, capture=reference, content_digest=content_digest(read)
        )
        quarantine(bucket, draft, verdict, "run1")
    writer.close()
    bucket.upload(key, path, content_type="application/warc")


def decide(bucket: Bucket, action: Action) -> Reviewed:
    decision = Decision(action=action, by="Ada", reason="the extractor was mended", at=NOW)
    review = Review(bucket, SOURCE, State(SOURCE.name), run_id="run2", now=NOW, baseline=NEW_SOURCE)
    return review.carry_out(plan(waiting_items(bucket, SOURCE.name), decision))


def read_again(bucket: Bucket) -> Reviewed:
    return decide(bucket, "reextract")


def outcomes(reviewed: Reviewed) -> list[str]:
    return [line.outcome for line in reviewed.lines]


MENDED = [f"Council agrees sea wall number {number}" for number in range(8)]
STILL_WITHOUT = [None] * 4


def test_of_what_was_held_for_its_own_faults_whatever_passes_now_is_stored(tmp_path: Path) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, [*MENDED, *STILL_WITHOUT], "headline.present")

    assert outcomes(read_again(bucket)) == ["new"] * 8 + ["quarantined"] * 4
    assert len(waiting_items(bucket, SOURCE.name)) == 4


def test_a_stopped_batch_that_would_be_stopped_again_goes_on_waiting_whole(tmp_path: Path) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, [*MENDED, *STILL_WITHOUT], BATCH_STOPPED)

    reviewed = read_again(bucket)

    assert outcomes(reviewed) == ["quarantined"] * 12
    assert reviewed.lines[0].reason.startswith("still held: batch.quarantined: ")
    assert [judgement.decision for judgement in reviewed.judgements] == ["stop"]
    assert len(waiting_items(bucket, SOURCE.name)) == 12
    assert list(bucket.list(keys.ARTICLES)) == []


def test_a_stopped_batch_that_passes_now_is_stored(tmp_path: Path) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, [*MENDED, None], BATCH_STOPPED)

    assert outcomes(read_again(bucket)) == ["new"] * 8 + ["quarantined"]


@pytest.mark.parametrize("rule", ["headline.present", BATCH_STOPPED])
def test_what_each_passes_and_all_together_do_not_is_not_stored(tmp_path: Path, rule: str) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, ["The most read of this week"] * 9, rule)

    reviewed = read_again(bucket)

    assert outcomes(reviewed) == ["quarantined"] * 9
    assert "batch.one_headline" in reviewed.lines[0].reason


@pytest.mark.parametrize("action", ["release", "reextract"])
def test_what_was_taken_down_meanwhile_does_not_keep_the_rest_from_being_stored(
    tmp_path: Path, action: Action
) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, MENDED[:3], "headline.present")
    gone = waiting_items(bucket, SOURCE.name)[1].draft
    article_id = identify(gone.article, fetched_url=gone.capture.url, source=SOURCE).article_id
    tombstone = Tombstone(
        article_ids=(article_id,),
        address_digests=(),
        taken_down_at=NOW,
        reason="a person asked",
        basis="GDPR Art. 17",
        requested_by="the person",
    )
    write_tombstone(bucket, tombstone)

    assert outcomes(decide(bucket, action)) == ["new", "skipped", "new"]


def test_a_capture_that_is_gone_does_not_keep_the_rest_from_being_read(tmp_path: Path) -> None:
    bucket = memory_bucket()
    hold(bucket, tmp_path, MENDED[:3], "headline.present")
    whole = bucket.objects[keys.segment(SOURCE.name, NOW, "run1", 1)]
    last = waiting_items(bucket, SOURCE.name)[2].draft.capture
    bucket.objects[last.segment] = whole[: last.offset]

    assert outcomes(read_again(bucket)) == ["failed", "new", "new"]
    assert len(waiting_items(bucket, SOURCE.name)) == 1
