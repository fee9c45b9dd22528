"""Records as Parquet, one row each: flat columns to ask questions of, and the whole record beside them.

`record_json` is the record as it is stored, to the byte, so that nothing is lost and every digest can be proven
from the table alone; being a column, it costs nothing to those who do not read it.

What a column means where its name alone does not say:

    published, modified             instants in UTC; null where the page states a day and no time
    published_date, modified_date   the day as the page states it, in the page's own zone
    authors                         list of {name, role, url}, in the order of the byline; people alone
    agencies, topics, rules_broken  lists of texts; empty, not null, where there is none
    images                          list of {url, caption, credit, alt}
    text                            the body, its blocks parted by a blank line; no headline, standfirst or caption
    url, answered_url               the address that was asked for, and the one that answered after redirects
    fetched_at                      when the page was captured, in UTC; its day is that of the folder
    verdict, rules_broken           what the expectations said (`expectations/RULES.md`)
    segment, segment_offset, segment_length, warc_record_id    where the raw answer lies
    previous                        `record_digest` of the record that this one is sealed upon
    record_json                     the record, with all that is not a column
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tasks import keys
from tasks.article import Moment
from tasks.export.selection import Stored
from tasks.record import Record

SCHEMA_ID = "pressmark/table/1"
ROWS = 1_000
"""Rows of a row group: 1,000 records hold about 10 MB, which is what is in memory while a file is written."""

_INSTANT = pa.timestamp("us", tz="UTC")
_TEXTS = pa.list_(pa.string())
_AUTHOR = pa.struct([("name", pa.string()), ("role", pa.string()), ("url", pa.string())])
_IMAGE = pa.struct(
    [("url", pa.string()), ("caption", pa.string()), ("credit", pa.string()), ("alt", pa.string())]
)

SCHEMA = pa.schema(
    [
        pa.field("article_id", pa.string(), nullable=False),
        pa.field("revision", pa.int32(), nullable=False),
        pa.field("parse", pa.int32(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
        ("url", pa.string()),
        ("canonical_url", pa.string()),
        ("publisher", pa.string()),
        ("publisher_article_id", pa.string()),
        ("headline", pa.string()),
        ("standfirst", pa.string()),
        ("byline_raw", pa.string()),
        ("authors", pa.list_(_AUTHOR)),
        ("agencies", _TEXTS),
        ("published", _INSTANT),
        ("published_date", pa.date32()),
        ("modified", _INSTANT),
        ("modified_date", pa.date32()),
        ("section", pa.string()),
        ("topics", _TEXTS),
        ("language", pa.string()),
        ("kind", pa.string()),
        ("access", pa.string()),
        ("text", pa.string()),
        ("word_count", pa.int32()),
        ("images", pa.list_(_IMAGE)),
        ("developing_story", pa.bool_()),
        ("correction_notice", pa.string()),
        ("verdict", pa.string()),
        ("rules_broken", _TEXTS),
        ("suite_version", pa.string()),
        ("released_by", pa.string()),
        ("extractor", pa.string()),
        ("extractor_version", pa.string()),
        ("fetched_at", _INSTANT),
        ("http_status", pa.int16()),
        ("answered_url", pa.string()),
        ("payload_digest", pa.string()),
        ("robots", pa.string()),
        ("segment", pa.string()),
        ("segment_offset", pa.int64()),
        ("segment_length", pa.int64()),
        ("warc_record_id", pa.string()),
        ("content_digest", pa.string()),
        ("record_digest", pa.string()),
        ("previous", pa.string()),
        ("record_key", pa.string()),
        ("record_json", pa.string()),
    ],
    metadata={"schema_id": SCHEMA_ID},
)
"""`source` stands in the file, not in its folder's name alone: a file that was moved still says whose it is."""


def write_parquet(path: Path, records: Iterable[Stored]) -> int:
    """Write `records` to `path` (zstd) and say how many they were; no file when there are none."""
    rest = iter(records)
    written = 0
    writer: pq.ParquetWriter | None = None
    try:
        while batch := list(islice(rest, ROWS)):
            writer = writer or pq.ParquetWriter(path, SCHEMA, compression="zstd")
            writer.write_table(pa.Table.from_pylist([row_of(stored) for stored in batch], schema=SCHEMA))
            written += len(batch)
    finally:
        if writer is not None:
            writer.close()
    return written


def row_of(stored: Stored) -> dict[str, Any]:
    """One record as a row of `SCHEMA`."""
    record = stored.record
    return {
        **_identity(record),
        **_article(record),
        **_proof(record),
        "record_json": stored.body.decode(),
    }


def _identity(record: Record) -> dict[str, Any]:
    return {
        "article_id": record.article_id,
        "revision": record.revision,
        "parse": record.parse,
        "source": record.source,
        "previous": record.previous,
        "record_key": keys.record(record.article_id, record.revision, record.parse),
    }


def _article(record: Record) -> dict[str, Any]:
    article = record.article
    plain = (
        "url", "canonical_url", "publisher", "publisher_article_id", "headline", "standfirst", "byline_raw",
        "agencies", "section", "topics", "language", "kind", "access", "text", "word_count",
    )  # fmt: skip
    return {
        **{name: getattr(article, name) for name in plain},
        "authors": [author.model_dump() for author in article.authors],
        "images": [image.model_dump() for image in article.images],
        "published": _instant(article.published),
        "published_date": _date(article.published),
        "modified": _instant(article.modified),
        "modified_date": _date(article.modified),
        "developing_story": article.signals.developing_story,
        "correction_notice": article.signals.correction_notice,
        "extractor": article.extractor.name,
        "extractor_version": article.extractor.version,
    }


def _proof(record: Record) -> dict[str, Any]:
    capture, verdict = record.capture, record.verdict
    return {
        "verdict": verdict.outcome,
        "rules_broken": [breach.rule for breach in verdict.breaches],
        "suite_version": verdict.suite_version,
        "released_by": verdict.released_by,
        "fetched_at": capture.fetched_at,
        "http_status": capture.status,
        "answered_url": capture.url,
        "payload_digest": capture.payload_digest,
        "robots": capture.robots,
        "segment": capture.segment,
        "segment_offset": capture.offset,
        "segment_length": capture.length,
        "warc_record_id": capture.record_id,
        "content_digest": record.content_digest,
        "record_digest": record.record_digest,
    }


def _instant(moment: Moment | None) -> datetime.datetime | None:
    return moment.instant if moment else None


def _date(moment: Moment | None) -> datetime.date | None:
    """The day as the page states it: a bare date, or the day of the instant in the page's own zone."""
    if moment is None:
        return None
    return moment.date or (moment.instant.date() if moment.instant else None)


def read_parquet(path: Path) -> Iterator[Record]:
    """The records of a file that `write_parquet` made, a row group at a time."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(ROWS, columns=["record_json"]):
            for line in batch.column("record_json").to_pylist():
                yield Record.model_validate_json(line)
