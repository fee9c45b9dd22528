"""The records of one article, as the bucket holds them.

The numbers say in which order records were stored. The history of the article is told by the time of their
captures: an older capture may be read later (a resumed run, an ingested file), and then stands between its
elders by time although its number is higher.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

from tasks import keys
from tasks.article import Article
from tasks.errors import FatalError
from tasks.keys import RecordKey
from tasks.record import Record, canonical_json, reading_digest
from tasks.store.s3.bucket import Bucket

READERS = 8
"""Records of one article that are fetched at once; a live blog has hundreds."""


@dataclass(frozen=True, slots=True)
class Head:
    """The newest record of an article by time of capture, as far as the next visit needs to know it."""

    article_id: str
    revision: int
    parse: int
    content_digest: str
    record_digest: str
    fetched_at: datetime.datetime
    """Of the record's capture: since when this text is known."""
    payload_digest: str
    latest_revision: int
    """The highest number under the article; above `revision` where an older capture was stored later."""
    reading_digest: str = ""
    """What was read of the record's capture (`tasks.record.reading_digest`); empty where an older state is silent."""
    read_by: str = ""
    """Who read it so last: the record's extractor, or a later one that read the same and so left no parse."""

    @property
    def is_late(self) -> bool:
        """True where an older capture was stored later."""
        return self.latest_revision > self.revision


def head_of(record: Record, *, latest_revision: int) -> Head:
    """`record` as a head."""
    return Head(
        article_id=record.article_id,
        revision=record.revision,
        parse=record.parse,
        content_digest=record.content_digest,
        record_digest=record.record_digest,
        fetched_at=record.capture.fetched_at,
        payload_digest=record.capture.payload_digest,
        latest_revision=latest_revision,
        reading_digest=reading_digest(record.article, record.capture),
        read_by=reader_of(record.article),
    )


def reader_of(article: Article) -> str:
    """Who read a page, and what they knew, as one word of a head."""
    return " ".join(article.extractor.identity)


def newest_head(heads: Iterable[Head]) -> Head:
    """The newest of several heads of one article, which may have been noted at different times. Pure.

    What was noted when the article had fewer revisions counts no more: of a revision it may know an older parse only.
    Of one revision the newest parse speaks, also where its capture is older: the article's own page, stored after
    another dress.
    """
    noted = list(heads)
    latest = max(head.latest_revision for head in noted)
    known = sorted(
        (head for head in noted if head.latest_revision == latest),
        key=lambda head: (head.revision, head.parse, head.reading_digest != ""),
    )
    speaking = {head.revision: head for head in known}
    return max(speaking.values(), key=lambda head: (head.fetched_at, head.revision))


class DamagedRecord(FatalError):  # noqa: N818  (reads as what it is)
    """A record is not what was stored."""

    def __init__(self, key: str, fault: Literal["altered", "unreadable"], detail: str) -> None:
        super().__init__(
            f"{key} is {fault}: {detail}", mend="run `pressmark audit` and restore it from a copy"
        )
        self.fault = fault
        self.detail = detail


def decode_record(body: bytes, key: str) -> Record:
    """The record in `body`, proven against its own digest.

    The digest is taken over the JSON as stored, so that records of an older schema keep proving themselves.
    Raises DamagedRecord when it is no record or was altered.
    """
    try:
        stored = json.loads(body)
        record = Record.model_validate(stored)
    except (ValueError, RecursionError) as error:
        raise DamagedRecord(key, "unreadable", "no record of a known schema") from error
    stated = stored.pop("record_digest")
    if hashlib.sha256(canonical_json(stored)).hexdigest() != stated:
        raise DamagedRecord(key, "altered", f"its digest is not {stated}")
    named = keys.parse_record(key)
    if named != RecordKey(record.article_id, record.revision, record.parse):
        raise DamagedRecord(key, "altered", "it is the record of another key")
    return record


def read_record(bucket: Bucket, key: RecordKey) -> Record:
    """One record. Raises MissingKey or DamagedRecord."""
    name = keys.record(key.article_id, key.revision, key.parse)
    return decode_record(bucket.get(name), name)


class History:
    """The sorted keys of an article, and its records as they are asked for; each is fetched once."""

    def __init__(
        self, bucket: Bucket, article_id: str, *, hint: Head | None = None, listed: bool = True
    ) -> None:
        """`hint` is a head known from before: what it covers is not fetched to find the head again, unless a higher
        number was captured before it, for that order of times is more than the keys can confirm.

        Without `listed` the history is taken for empty until `refresh` is called.
        """
        self._bucket = bucket
        self.article_id = article_id
        self._hint = hint if hint and hint.article_id == article_id and not hint.is_late else None
        self._records: dict[RecordKey, Record] = {}
        self._keys: set[RecordKey] = set()
        self.listed = listed
        """False while the history is taken for empty."""
        if listed:
            self.refresh()

    def refresh(self) -> None:
        """List again, after somebody else wrote."""
        for found in self._bucket.list(keys.history(self.article_id)):
            key = keys.parse_record(found.key)
            if key is not None:
                self._keys.add(key)
        if self._hint and RecordKey(self.article_id, self._hint.revision, self._hint.parse) not in self._keys:
            self._hint = None

    def add(self, key: RecordKey, record: Record | None = None) -> None:
        """Take note of a record that was written just now, by us (`record`) or by another."""
        self._keys.add(key)
        if record is not None:
            self._records[key] = record

    @property
    def keys(self) -> list[RecordKey]:
        """All keys in order of revision and parse."""
        return sorted(self._keys)

    @property
    def latest_revision(self) -> int:
        """The highest revision number; 0 if there is none."""
        return max((key.revision for key in self._keys), default=0)

    def last_parse(self, revision: int) -> RecordKey:
        """Key of the newest parse of a revision."""
        return max(key for key in self._keys if key.revision == revision)

    def record(self, key: RecordKey) -> Record:
        """One record. Raises MissingKey or DamagedRecord."""
        if key not in self._records:
            self._records[key] = read_record(self._bucket, key)
        return self._records[key]

    def records(self, wanted: Iterable[RecordKey]) -> list[Record]:
        """Several records, in the order asked for. Raises MissingKey or DamagedRecord."""
        every = list(wanted)
        if sum(key not in self._records for key in every) > 2:
            with ThreadPoolExecutor(READERS) as pool:
                return list(pool.map(self.record, every))
        return [self.record(key) for key in every]

    def parses(self, revision: int) -> list[Record]:
        """All parses of a revision, the newest first."""
        numbers = sorted((key for key in self._keys if key.revision == revision), reverse=True)
        return self.records(numbers)

    def current(self, revisions: list[int] | None = None) -> list[Record]:
        """The newest parse of each revision, in order of capture time (equal times: of number)."""
        last = {key.revision: key for key in self.keys}
        numbers = list(last) if revisions is None else revisions
        records = self.records(last[number] for number in numbers)
        return sorted(records, key=lambda record: (record.capture.fetched_at, record.revision))

    def head(self) -> Record | None:
        """The newest parse of the revision that was captured last, or None if there is no record."""
        if not self._keys:
            return None
        if self._hint is None:
            return self.current()[-1]
        newer = {key.revision for key in self._keys if key.revision > self._hint.latest_revision}
        return self.current(sorted({self._hint.revision, *newer}))[-1]

    def before(self, key: RecordKey) -> Record | None:
        """The record before `key` in order of number: the one whose digest it has to name."""
        earlier = [other for other in self._keys if other < key]
        return self.record(max(earlier)) if earlier else None
