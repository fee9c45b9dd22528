"""What the state caches should say, by the records that an audit has read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tasks.keys import RecordKey
from tasks.record import Record
from tasks.source import Source
from tasks.store.audit.articles import ArticleAudit
from tasks.store.entries import Entry, with_head
from tasks.store.history import Head
from tasks.store.identity import normalise_url
from tasks.store.rebuild import REVISIT_DAYS, entries_of, keep_newest, met_by
from tasks.store.state import State


class ToldStates:
    """The states of all sources as the records tell them; grows article by article."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._entries: dict[str, dict[str, Entry]] = {}
        self._heads: dict[str, Head] = {}
        """By article: its newest record."""
        self._stored_by: dict[str, str] = {}
        """By article: the source of its newest record."""
        self._shared: dict[str, dict[RecordKey, Record]] = {}
        """By article of which two sources stored something: its records."""
        self._asked: set[tuple[str, str, str]] = set()
        """By records: which source asked for which article at which address; others only answered, and need no
        state."""

    @property
    def sources(self) -> set[str]:
        """Those that have met any article."""
        return set(self._entries)

    def number(self, source: str) -> int:
        """Of addresses at which `source` met articles."""
        return len(self._entries.get(source, {}))

    def note(self, found: ArticleAudit) -> None:
        """Take in one article, of which something is whole."""
        current = found.current()
        self._asked |= {
            (met_by(record), record.article_id, normalise_url(record.article.url)) for record in current
        }
        self._stored_by |= {record.article_id: record.source for record in current}
        if len({record.source for record in found.records.values()}) > 1:
            self._shared |= {key.article_id: found.records for key in found.records}
        for source in {met_by(record) for record in current}:
            self._note_entries(source, current)

    def _note_entries(self, source: str, records: list[Record]) -> None:
        known = self._sources.get(source)
        days = known.politeness.revisit_days if known else REVISIT_DAYS
        entries = self._entries.setdefault(source, {})
        for entry in entries_of(records, source=source, revisit_days=days):
            keep_newest(entries, entry)
            if entry.head is not None:
                self._heads[entry.article_id] = entry.head

    def mended(self, state: State) -> Iterator[Entry]:
        """What the state should say of the addresses of which it says something else."""
        for standing in state:
            true = self._heads.get(standing.article_id)
            if true is None or standing.head is None or _is_known(standing.head, true):
                continue
            if not self._is_behind_others(standing, state.source):
                yield with_head(standing, true)
        for derived in self._entries.get(state.source, {}).values():
            known = state.get(derived.url)
            was_asked = (state.source, derived.article_id, derived.url) in self._asked
            if known is None:
                if was_asked:
                    yield derived
            elif known.article_id not in self._heads:
                if was_asked or known.article_id:
                    yield _with_visits_of(known, derived)
            elif (
                known.article_id != derived.article_id
                and was_asked
                and known.fetched_at <= derived.fetched_at
            ):
                yield _with_visits_of(known, derived)

    def unfounded(self, state: State) -> Iterator[Entry]:
        """What the state says of articles of which no record was read."""
        there = {entry.article_id for entry in self._entries.get(state.source, {}).values()}
        return (entry for entry in state if entry.article_id and entry.article_id not in there)

    def _is_behind_others(self, standing: Entry, source: str) -> bool:
        """True when `standing` knows all that its own source stored; what another did, its next run finds out."""
        records = self._shared.get(standing.article_id)
        if records is None:
            return self._stored_by[standing.article_id] != source
        known = records.get(RecordKey(standing.article_id, standing.revision, standing.parse))
        if known is None or known.record_digest != standing.record_digest:
            return False
        return not any(
            key.revision > standing.latest_revision
            or (key.revision == standing.revision and key.parse > standing.parse)
            for key, record in records.items()
            if record.source == source
        )


def _is_known(known: Head, true: Head) -> bool:
    # Who read the record's capture to the same result last is for the state alone to know.
    digest = known.reading_digest or true.reading_digest
    return replace(known, reading_digest=digest, read_by=true.read_by) == true


def _with_visits_of(standing: Entry, derived: Entry) -> Entry:
    """`derived`, with what only visits know."""
    return replace(
        derived,
        first_seen=min(standing.first_seen, derived.first_seen),
        fetched_at=max(standing.fetched_at, derived.fetched_at),
        next_due=standing.next_due,
        unchanged_streak=standing.unchanged_streak,
    )
