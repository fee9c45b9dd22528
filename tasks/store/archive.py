"""Reading the archive: by address, by number, and as of a moment.

archive = Archive(bucket)
for info in archive.history("https://www.example.com/news/story"):
    print(info.revision, info.fetched_at, info.change)
print(archive.record(url, as_of=moment).article.text)
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from tasks import keys
from tasks.diff import Change, compare
from tasks.errors import FatalError
from tasks.keys import RecordKey
from tasks.record import Record
from tasks.source import Source
from tasks.store.addresses import read_address
from tasks.store.history import History
from tasks.store.identity import id_apart, id_of_url, identify_url, normalise_url
from tasks.store.s3.bucket import Bucket
from tasks.store.spellings import other_spellings
from tasks.store.tombstones import Tombstone, read_tombstones, target_of


class NoArticle(FatalError):  # noqa: N818  (reads as what it is)
    """The archive has no article at an address."""


@dataclass(frozen=True, slots=True)
class RecordInfo:
    """One line of a history."""

    article_id: str
    revision: int
    parse: int
    fetched_at: datetime.datetime
    """Since when this text is known: the time of its capture."""
    published: datetime.datetime | None
    modified: datetime.datetime | None
    headline: str | None
    word_count: int
    by: Literal["first", "publisher", "extractor", "dress"]
    """Who made the difference to the record before: the publisher (a revision), our extractor (a parse), or nobody:
    the article's own page speaks where another dress of it (AMP, print) did (a parse with another capture)."""
    changes: tuple[Change, ...]
    """What kind of change it was."""
    verdict: str
    record_digest: str
    key: str


class Archive:
    """The records in a bucket, by address."""

    def __init__(self, bucket: Bucket, sources: Iterable[Source] = ()) -> None:
        """`sources` help with addresses that were never met: those that carry the publisher's id."""
        self._bucket = bucket
        self._sources = tuple(sources)

    def find(self, url: str) -> str | None:
        """The id of the article at `url`, or None where the archive has none.

        Raises SkippableError (not_a_url).
        """
        normalised = normalise_url(url)
        stored = [
            article_id
            for article_id in dict.fromkeys(self._candidates(normalised))
            if self._bucket.exists(keys.record(article_id, 1, 1))
        ]
        if len(stored) > 1:
            # The address was claimed by one article and is the home of another, or was given to another
            # since.
            for article_id in stored:
                head = History(self._bucket, article_id).head()
                if head is not None and normalise_url(head.capture.url) == normalised:
                    return article_id
        return stored[0] if stored else None

    def find_near(self, url: str) -> str | None:
        """The first other spelling of `url` at which there is an article: a guess, which has to be told.

        Raises SkippableError (not_a_url).
        """
        return next((other for other in other_spellings(url) if self.find(other) is not None), None)

    def _candidates(self, url: str) -> Iterable[str]:
        linked = read_address(self._bucket, url)
        if linked is not None:
            yield linked.article_id
        yield id_of_url(url)
        yield id_apart(url)
        for source in self._sources:
            by_publisher = identify_url(url, source)
            if by_publisher is not None:
                yield by_publisher

    def open_history(self, url: str) -> History:
        """The history of the article at `url`, its records read as they are asked for.

        Raises NoArticle where the archive has no such article, FatalError where it was taken down.
        """
        article_id = self.find(url)
        if article_id is None:
            buried = next((each for each in read_tombstones(self._bucket) if self._names(each, url)), None)
            if buried is not None:
                raise FatalError(
                    f"the article at {url} was taken down on {buried.taken_down_at:%Y-%m-%d} ({buried.basis})",
                    mend="it is no longer available here",
                )
            raise NoArticle(
                f"the archive has no article at {url}",
                mend="give another address of it, or harvest it first",
            )
        return History(self._bucket, article_id)

    def _names(self, tombstone: Tombstone, url: str) -> bool:
        target = target_of(tombstone).with_shared()
        return target.has_url(url) or any(target.has_url(url, source) for source in self._sources)

    def history(self, url: str) -> tuple[RecordInfo, ...]:
        """Every record of the article, the oldest capture first; parses of one revision stay together."""
        return infos_of(self.open_history(url))

    def record(
        self,
        url: str,
        *,
        revision: int | None = None,
        parse: int | None = None,
        as_of: datetime.datetime | None = None,
    ) -> Record:
        """One record: by number, or the one that was in force at `as_of`, or the newest.

        Without `parse` the newest parse of the revision is taken: the best reading of what the publisher
        wrote. Raises FatalError where there is none.
        """
        return record_in(self.open_history(url), url, revision=revision, parse=parse, as_of=as_of)


def infos_of(history: History) -> tuple[RecordInfo, ...]:
    """Every record of `history`, as `Archive.history` tells them."""
    return tuple(_info(record, before) for record, before in pairs_of(history))


def pairs_of(history: History) -> Iterator[tuple[Record, Record | None]]:
    """Every record, the oldest capture first, with the one to hold it against; None for the first."""
    records = _by_time(history)
    for number, record in enumerate(records):
        yield record, _counterpart(record, records[:number])


def record_in(
    history: History,
    url: str,
    *,
    revision: int | None = None,
    parse: int | None = None,
    as_of: datetime.datetime | None = None,
) -> Record:
    """One record of `history`, chosen as by `Archive.record`; `url` is named where there is none."""
    if revision is not None:
        return history.record(_numbered(history, url, revision, parse))
    told = history.current()
    if as_of is not None:
        first = min(record.capture.fetched_at for record in told)
        told = _until(history, told, as_of)
        if not told:
            raise FatalError(
                f"{url} was not captured by {_plain(as_of)}",
                mend=f"its first capture is of {_plain(first)}",
            )
    newest = told[-1]
    if parse is None:
        return newest
    return history.record(_numbered(history, url, newest.revision, parse))


def _until(history: History, told: list[Record], moment: datetime.datetime) -> list[Record]:
    """What was told by `moment`, by time; a revision for which another page spoke then, in the words of that."""
    found = []
    for record in told:
        if record.capture.fetched_at <= moment:
            found.append(record)
        elif record.parse > 1:
            parses = history.parses(record.revision)
            found += [parse for parse in parses if parse.capture.fetched_at <= moment][:1]
    return sorted(found, key=lambda record: (record.capture.fetched_at, record.revision))


def _numbered(history: History, url: str, revision: int, parse: int | None) -> RecordKey:
    fitting = [key for key in history.keys if key.revision == revision and parse in {None, key.parse}]
    if not fitting:
        known = ", ".join(f"r{key.revision}.p{key.parse}" for key in history.keys)
        wanted = f"r{revision}" if parse is None else f"r{revision}.p{parse}"
        raise FatalError(f"{url} has no record {wanted}", mend=f"choose one of {known}")
    return fitting[-1]


def _by_time(history: History) -> list[Record]:
    records = history.records(history.keys)
    return sorted(records, key=lambda record: (record.capture.fetched_at, record.revision, record.parse))


def _counterpart(record: Record, earlier: list[Record]) -> Record | None:
    """The record to hold `record` against: the parse before it, or of the revision before it in time the
    parse by the same extractor, so that the publisher's change is told apart from ours; else its newest
    parse."""
    if not earlier or earlier[-1].revision == record.revision:
        return earlier[-1] if earlier else None
    siblings = [other for other in earlier if other.revision == earlier[-1].revision]
    ours = record.article.extractor.identity
    alike = [other for other in siblings if other.article.extractor.identity == ours]
    return (alike or siblings)[-1]


def _info(record: Record, before: Record | None) -> RecordInfo:
    by: Literal["first", "publisher", "extractor", "dress"] = "first"
    changes: tuple[Change, ...] = ()
    if before is not None:
        same_revision = before.revision == record.revision
        same_capture = before.capture.record_id == record.capture.record_id
        by = "publisher" if not same_revision else "extractor" if same_capture else "dress"
        changes = compare(before.article, record.article, same_revision=same_revision).changes
    article = record.article
    return RecordInfo(
        article_id=record.article_id,
        revision=record.revision,
        parse=record.parse,
        fetched_at=record.capture.fetched_at,
        published=article.published.instant if article.published else None,
        modified=article.modified.instant if article.modified else None,
        headline=article.headline,
        word_count=article.word_count,
        by=by,
        changes=changes,
        verdict=record.verdict.outcome,
        record_digest=record.record_digest,
        key=keys.record(record.article_id, record.revision, record.parse),
    )


def _plain(moment: datetime.datetime) -> str:
    return f"{moment.astimezone(datetime.UTC):%Y-%m-%d %H:%M:%S} UTC"
