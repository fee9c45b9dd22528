"""The articles of a source, newest first: how a reader finds an address to ask for.

The source's state names every address and the newest record behind it, so that only the records of articles that
come into question are read.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from tasks import keys
from tasks.diff import Change, compare
from tasks.errors import PressmarkError, SkipReason
from tasks.record import Draft, Record
from tasks.source import Source, sources_of
from tasks.store.archive import pairs_of
from tasks.store.entries import Entry
from tasks.store.history import READERS, DamagedRecord, History, read_record
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import State, read_entries

WAITS = "its page is held back until somebody decides"


def refused(error: PressmarkError) -> None:
    """Raise it: nothing may be left out."""
    raise error


def articles(
    bucket: Bucket,
    state: State,
    *,
    words: Sequence[str] = (),
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    damaged: Callable[[PressmarkError], None] = refused,
) -> Iterator[Record]:
    """The newest record of each article of `state`, the newest capture first.

    `words` have all to stand in the headline or in the address, in any case; `since` and `until` are days (UTC) of
    the capture. `damaged` is told of what cannot be read and is left out; by default that is raised.
    """
    wanted = [word.casefold() for word in words]
    entries = _one_each(entry for entry in state if entry.article_id and _between(entry, since, until))
    with ThreadPoolExecutor(READERS, thread_name_prefix="list") as pool:
        for start in range(0, len(entries), READERS):
            found = entries[start : start + READERS]
            for record in pool.map(lambda entry: _record(bucket, entry), found):
                if isinstance(record, PressmarkError):
                    damaged(record)
                    continue
                told = f"{record.article.headline or ''} {record.article.url}".casefold()
                if all(word in told for word in wanted):
                    yield record


@dataclass(frozen=True, slots=True)
class Revised:
    """A change that the publisher made after an article was first captured."""

    before: Record
    after: Record
    changes: tuple[Change, ...]
    """The weightiest first."""


def revisions(
    bucket: Bucket,
    state: State,
    *,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    kinds: Collection[Change] = (),
    damaged: Callable[[PressmarkError], None] = refused,
) -> Iterator[Revised]:
    """The publisher's revisions of the articles of `state`, captured from `since` to `until` (days in UTC).

    Article by article, the one that was captured last first, and of each the newest first. `kinds`: those alone that
    changed one of these. Reads all records of each article that was ever revised and was captured since; `damaged` is
    told where one cannot be read and the article is left out; by default that is raised.
    """
    changed = (entry for entry in state if entry.latest_revision > 1 and _between(entry, since, None))
    for entry in _one_each(changed):
        try:
            pairs = list(pairs_of(History(bucket, entry.article_id)))
        except (MissingKey, DamagedRecord) as error:
            damaged(error)
            continue
        for after, before in reversed(pairs):
            if before is None or before.revision == after.revision or not _is_of(after, since, until):
                continue
            found = compare(before.article, after.article).changes
            if not kinds or not set(kinds).isdisjoint(found):
                yield Revised(before, after, found)


def newest_drafts(bucket: Bucket, state: State, *, limit: int) -> list[Draft]:
    """What the expectations can be held against once more: all that waits for a decision, and the newest articles.

    limit: most of them all.
    """
    waiting = [
        read_quarantined(bucket, item.key).draft
        for item in islice(list_quarantine(bucket, state.source), limit)
    ]
    standing = islice(articles(bucket, state), limit - len(waiting))
    return waiting + [
        Draft(
            source=record.source,
            article=record.article,
            capture=record.capture,
            content_digest=record.content_digest,
        )
        for record in standing
    ]


def _record(bucket: Bucket, entry: Entry) -> Record | PressmarkError:
    try:
        return read_record(bucket, keys.RecordKey(entry.article_id, entry.revision, entry.parse))
    except (MissingKey, DamagedRecord) as error:
        return error


def _between(entry: Entry, since: datetime.date | None, until: datetime.date | None) -> bool:
    return entry.head_fetched_at is not None and _is_within(entry.head_fetched_at, since, until)


def _is_of(record: Record, since: datetime.date | None, until: datetime.date | None) -> bool:
    return _is_within(record.capture.fetched_at, since, until)


def _is_within(moment: datetime.datetime, since: datetime.date | None, until: datetime.date | None) -> bool:
    day = moment.astimezone(datetime.UTC).date()
    return (since is None or since <= day) and (until is None or day <= until)


def _one_each(entries: Iterator[Entry]) -> list[Entry]:
    """One address of each article, the newest article first."""
    by_article = {entry.article_id: entry for entry in entries}
    return sorted(by_article.values(), key=lambda entry: (entry.head_fetched_at, entry.url), reverse=True)


def last_visit(bucket: Bucket, sources: Iterable[Source], url: str) -> str:
    """When the address was last asked for and what came of it, in a few words; empty where that is not known.

    By the states of those of `sources` that the host belongs to. Raises SkippableError (not_a_url).
    """
    found = [
        entry for source in sources_of(url, sources) for entry in read_entries(bucket, source.name, [url])
    ]
    if not found:
        return ""
    entry = max(found, key=lambda each: each.fetched_at)
    came_of_it = WAITS if entry.last_skip == SkipReason.QUARANTINED else entry.last_skip
    came_of_it = came_of_it or ("the article was there" if entry.article_id else "nothing new")
    return f"last visited {entry.fetched_at.astimezone(datetime.UTC):%Y-%m-%d %H:%M} UTC: {came_of_it}"
