"""What was taken down and is met again: at an address that nobody knew, in a foreign file, in what a killed run left.

Its page is no draft, so that it is neither judged nor held nor stored, and its raw capture never leaves this machine.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from tasks import keys, media_types
from tasks.capture.cdxj import index_bytes
from tasks.capture.segment import index_line
from tasks.capture.spool import SealedSegment
from tasks.errors import SkippableError, SkipReason
from tasks.reading import PageReading
from tasks.source import Source
from tasks.store.erase import erase
from tasks.store.identity import identify
from tasks.store.s3.bucket import Bucket
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
    if not gone and not any(buried.has_url(line.reference.url, source) for line in segment.index):
        segment.upload(bucket)
        return True
    erase(segment.path, unwanted=lambda url: url in gone or buried.has_url(url, source), when=now)
    left = dataclasses.replace(segment, index=tuple(map(index_line, segment.captures())))
    if not bucket.exists(segment.key):
        left.upload(bucket)
        return bool(left.index)
    # A killed run had put it there before.
    bucket.replace(segment.key, segment.path, content_type=media_types.WARC)
    bucket.put(keys.segment_index(segment.key), index_bytes(left.index), content_type=media_types.CDXJ)
    return True


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
