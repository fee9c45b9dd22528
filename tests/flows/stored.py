"""What lies in a bucket after a harvest."""

from __future__ import annotations

import io
from collections.abc import Iterator

from tasks import keys
from tasks.capture.reading import Capture, read_segment
from tasks.keys import RecordKey
from tasks.store.s3.bucket import Bucket


def records_of(bucket: Bucket) -> list[RecordKey]:
    """The key of every record."""
    found = (keys.parse_record(entry.key) for entry in bucket.list(keys.ARTICLES))
    return [key for key in found if key is not None]


def captures_of(bucket: Bucket, source: str) -> Iterator[Capture]:
    """Every capture of a source, those of its feeds included."""
    for entry in bucket.list(keys.captures_of(source)):
        if entry.key.endswith(".warc.gz"):
            yield from read_segment(io.BytesIO(bucket.get(entry.key)), segment=entry.key)
