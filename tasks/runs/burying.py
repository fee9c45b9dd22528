"""What was taken down and is met again: at an address that nobody knew, in a foreign file, in what a killed run left.

Its page is no draft, so that it is neither judged nor held nor stored, and its raw capture never leaves this machine.
"""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from tasks import keys, media_types
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import index_line
from tasks.capture.spool import SealedSegment
from tasks.errors import SkippableError, SkipReason
from tasks.runs.reading import PageReading
from tasks.source import Source
from tasks.store.captures import leading_to
from tasks.store.erase import erase
from tasks.store.identity import identify
from tasks.store.s3.bucket import Bucket
from tasks.store.takedown.traces import mentions
from tasks.store.tombstones import NOTHING, Target


def without_taken_down(readings: Iterable[PageReading], buried: Target, source: Source) -> list[PageReading]:
    """`readings`, those that show what was taken down as ones to pass over."""
    if buried == NOTHING:
        return list(readings)
    return [
        _passed_over(reading) if _is_taken_down(reading, buried, source) else reading for reading in readings
    ]


def upload_without_taken_down(
    segment: SealedSegment,
    readings: Iterable[PageReading],
    buried: Target,
    *,
    bucket: Bucket,
    source: Source,
    now: datetime,
) -> bool:
    """Put a segment into the bucket, first taking out of it what of its `readings` is to be passed over.

    False where nothing is left of it, and so nothing was put there. Raises what `SealedSegment.upload` does.
    """
    gone = {url for each in readings if _was_passed_over(each) for url in (each.url, each.reference.url)}

    def is_gone(url: str) -> bool:
        return url in gone or buried.has_url(url, source)

    if gone or any(buried.has_url(line.reference.url, source) for line in segment.index):
        erase(segment.path, unwanted=is_gone, responses=leading_to(segment.captures(), is_gone), when=now)
        segment = dataclasses.replace(segment, index=())
    return _put(segment, bucket, now)


def upload_unread(segment: SealedSegment, buried: Target, *, bucket: Bucket, now: datetime) -> bool:
    """Put a segment into the bucket of which no page is read, first taking out of it what was taken down and, of
    feeds, sitemaps and section pages, those that link to it: publishers go on listing it.

    False where nothing is left of it, and so nothing was put there. Raises what `SealedSegment.upload` does.
    """
    if buried == NOTHING:
        segment.upload(bucket)
        return True
    if telling := _telling(segment, buried):
        erase(segment.path, unwanted=telling.__contains__, when=now)
        segment = dataclasses.replace(segment, index=())
    return _put(segment, bucket, now)


def _put(segment: SealedSegment, bucket: Bucket, now: datetime) -> bool:
    """Put what is left of `segment` into the bucket; its index is made anew where it has none."""
    left = dataclasses.replace(segment, index=segment.index or tuple(map(index_line, segment.captures())))
    if not bucket.exists(left.key):
        left.upload(bucket)
        return bool(left.index)
    # A killed run had put it there before. Since then a takedown may have taken something out there, and a run that
    # was killed too something out of it here: of the two, what is in both stays.
    kept = {reference.record_id for reference in left.references}
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        path = Path(folder) / left.path.name
        bucket.download(left.key, path)
        there = [capture.reference.record_id for capture in read_segment(path, segment=left.key)]
        if unwanted := [name for name in there if name not in kept]:
            erase(path, unwanted=lambda _: False, responses=unwanted, when=now)
            bucket.replace(left.key, path, content_type=media_types.WARC)
        lines = [index_line(capture) for capture in read_segment(path, segment=left.key)]
    bucket.put(keys.segment_index(left.key), index_bytes(lines), content_type=media_types.CDXJ)
    return True


def _telling(segment: SealedSegment, buried: Target) -> set[str]:
    named = keys.parse_capture(segment.key)
    holds_feeds = named is not None and named.holds_feeds
    return {
        capture.url
        for capture in segment.captures()
        if buried.has_url(capture.url) or (holds_feeds and mentions(capture, buried))
    }


def _is_taken_down(reading: PageReading, buried: Target, source: Source) -> bool:
    if buried.has_url(reading.url, source) or buried.has_url(reading.reference.url, source):
        return True
    if reading.draft is None:
        return False
    try:
        identity = identify(reading.draft.article, fetched_url=reading.reference.url, source=source)
    except SkippableError:
        return False
    return buried.refuses(identity)


def _passed_over(reading: PageReading) -> PageReading:
    return PageReading(reading.url, reading.reference, skip=SkipReason.TAKEN_DOWN)


def _was_passed_over(reading: PageReading) -> bool:
    return reading.skip == SkipReason.TAKEN_DOWN
