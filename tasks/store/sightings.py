"""From when until when a text was seen to stand: what each visit to an article showed.

A record says when its page was captured. That it stood for longer is known by the visits since, which left no record
because nothing had changed: the accounts of the runs name them, and the indexes of their segments say when they were
and what answered. What a visit showed is told by bytes where they say so (a `revisit` names the digest of the page
that it stands for), else by what its run made of the page that it brought.

Between two visits nobody looked. So what is told is the first and the last visit that showed a text and the next that
showed another; what lies between is not known. Nothing of this is stored: a takedown clears what it is made of.

Not counted: pages in another dress (AMP, print), whose text is another; what was taken in from files later than on
the days in question. Visits of a run that was killed and is not finished yet, or whose account or segment cannot be
read, are not known: such runs are named (`Unread`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tasks import keys
from tasks.capture.cdxj import Indexed
from tasks.capture.reading import DamagedSegment
from tasks.errors import FatalError, SkipReason
from tasks.keys import RunKey
from tasks.record import Record
from tasks.source import Source, sources_of
from tasks.store.captures import REVISIT, answers_in
from tasks.store.deciding import OTHER_DRESS
from tasks.store.documents import decode_document
from tasks.store.history import History
from tasks.store.manifest import MANIFEST, OPEN, OpenRun, RunManifest, UrlOutcome
from tasks.store.rebuild import met_by
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import read_entries

READERS = 8
"""Accounts and indexes that are read at once."""
VISITING = frozenset({"harvest", "ingest"})
"""Flows whose accounts tell of visits; the others read again what was fetched before."""
CAPTURED = "captured"
SERVED_AGAIN = frozenset({"not_modified", "same_bytes"})
"""How a visit showed a text by its very bytes."""
SECOND = timedelta(seconds=1)
"""To which an index tells the time of a capture."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit to an address of the article."""

    at: datetime
    """UTC; to the second where it left no record. The start of its run where nobody answered."""
    url: str
    """The address that was asked for."""
    answered: str
    """The address that answered; empty where nobody did."""
    segment: str
    """Key of the WARC file that keeps the answer; empty where nobody answered."""
    offset: int
    record_id: str
    """WARC-Record-ID of the answer."""
    revision: int | None
    """Whose text it showed; None where its text is not known."""
    text: str
    """WARC-Record-ID of the capture from which that text is known: the page of another record, or its own."""
    how: str
    """`captured`, `not_modified` (304), `same_bytes`, `read_the_same`; else why its text is not known."""

    @property
    def spread(self) -> timedelta:
        """How much later than `at` it may have been."""
        return timedelta() if self.how == CAPTURED else SECOND


@dataclass(frozen=True, slots=True)
class Unread:
    """What may tell of visits and cannot be read: the account of a run (there is none where the run was killed and is
    not finished yet), or a segment of it."""

    key: str
    day: date
    """Of the start of the run, in UTC."""


@dataclass(frozen=True, slots=True)
class Visits:
    """All visits to an article in some time."""

    found: tuple[Visit, ...]
    """By time; the captures of its records are among them."""
    unread: tuple[Unread, ...] = ()
    """There may have been more."""


@dataclass(frozen=True, slots=True)
class Sightings:
    """From when until when the text of one record was seen."""

    seen: tuple[Visit, ...]
    """The visits that showed it, by time; the first is the record's own capture."""
    changed: Visit | None
    """The first visit after them that showed another text."""
    in_vain: tuple[Visit, ...]
    """Visits after the last of `seen`, and before `changed`, whose text is not known."""
    unread: tuple[Unread, ...] = ()
    """In whose stead there may have been more visits, from `seen` until `changed`."""

    def around(self, moment: datetime) -> tuple[Visit | None, Visit | None]:
        """The last visit by `moment` that showed the text, and the first one after it that did.

        One of the very second is neither, where no more than the second is known of it.
        """
        before = [visit for visit in self.seen if visit.at + visit.spread <= moment]
        after = [visit for visit in self.seen if visit.at > moment]
        return (before[-1] if before else None), (after[0] if after else None)


def sightings(record: Record, visits: Visits) -> Sightings:
    """What `visits`, all of the article's, say of the text of `record`. Pure."""
    text, start = record.capture.record_id, record.capture.fetched_at
    later = [visit for visit in visits.found if visit.at >= start]
    places = {visit.answered for visit in later if visit.text == text}
    changed = next((visit for visit in later if _is_other(visit, record, places)), None)
    unread = [each for each in visits.unread if each.day >= _evening(start.date())]
    if changed is not None:
        later = [visit for visit in later if visit.at < changed.at]
        unread = [each for each in unread if each.day <= changed.at.date()]
    seen = tuple(visit for visit in later if visit.text == text)
    in_vain = tuple(visit for visit in later if visit.revision is None and visit.at > seen[-1].at)
    return Sightings(seen, changed, in_vain, tuple(unread))


def _is_other(visit: Visit, record: Record, places: Collection[str]) -> bool:
    if visit.text in {"", record.capture.record_id}:
        return False
    # An AMP page goes on showing what it did when the article's own page has moved on; that is no news of this one.
    return visit.how == CAPTURED or (visit.revision != record.revision and visit.answered in places)


def sightings_in(
    bucket: Bucket, history: History, wanted: Sequence[Record], sources: Iterable[Source] = ()
) -> list[Sightings]:
    """The sightings of each of `wanted`, which are of `history`. Costs what `visits_of` does for their time."""
    records = history.records(history.keys)
    known = {each.revision for each in wanted}
    newest = max(each.capture.fetched_at for each in wanted)
    later = (each.capture.fetched_at for each in records if each.revision not in known)
    until = min((at for at in later if at > newest), default=None)
    since = min(each.capture.fetched_at for each in wanted)
    visits = visits_of(bucket, records, since=since, until=until, sources=sources)
    return [sightings(each, visits) for each in wanted]


def visits_of(
    bucket: Bucket,
    records: Sequence[Record],
    *,
    since: datetime,
    until: datetime | None = None,
    sources: Iterable[Source] = (),
) -> Visits:
    """The visits from `since` on to the article of which `records` are all, by time; the captures of all records.

    `until`: after it no visit is of interest; without it the last one that the states know. `sources`: those whose
    files are known, as others than those of the records may have visited the article. One GET for each run of that
    time, one for each segment of those that came to the article.
    """
    addresses = {url for each in records for url in (each.article.url, each.capture.url)}
    names = {name for each in records for name in (each.source, met_by(each))}
    names |= {source.name for url in addresses for source in sources_of(url, sources)}
    until = until or _last_known(bucket, names, addresses)
    found = [
        met
        for name in sorted(names)
        for met in _met(bucket, name, records[0].article_id, addresses, since.date(), until and until.date())
    ]
    told = _told(records, [each for each in found if isinstance(each, _Met)])
    return Visits(tuple(told), tuple(each for each in found if isinstance(each, Unread)))


def _last_known(bucket: Bucket, names: Iterable[str], addresses: Collection[str]) -> datetime | None:
    entries = [entry for name in names for entry in read_entries(bucket, name, addresses)]
    return max((entry.fetched_at for entry in entries), default=None)


@dataclass(frozen=True, slots=True)
class _Met:
    """A line of an account, with what its segment's index says of the answer."""

    line: UrlOutcome
    run_started: datetime
    segment: str = ""
    answer: Indexed | None = None

    @property
    def at(self) -> datetime:
        return self.answer.at if self.answer else self.run_started


def _met(
    bucket: Bucket, source: str, article_id: str, addresses: Collection[str], first: date, last: date | None
) -> list[_Met | Unread]:
    """What the runs of one source from `first` (the evening before it) to `last` say of the article."""
    needles = [article_id.encode(), *(url.encode() for url in addresses)]

    def read(run: RunKey) -> list[_Met | Unread]:
        key = keys.run(source, run.day, run.run_id, MANIFEST)
        try:
            body = bucket.get(key)
        except MissingKey:
            return [Unread(key, run.day)] if _visits(bucket, run) else []
        # Most runs did not come to the article; to look for it costs a hundredth of reading their account.
        if _is_whole(body) and not any(needle in body for needle in needles):
            return []
        try:
            manifest = decode_document(body, key, RunManifest)
        except FatalError:
            return [Unread(key, run.day)]
        if manifest.flow not in VISITING:
            return []
        lines = [
            line
            for line in manifest.urls
            # Where the address led to what was taken down, its capture is gone with that, and no visit of ours.
            if line.reason != SkipReason.TAKEN_DOWN
            and (line.article_id == article_id or line.url in addresses)
        ]
        return list(_placed(bucket, manifest, lines))

    with ThreadPoolExecutor(READERS, thread_name_prefix="visits") as pool:
        return [met for found in pool.map(read, _runs(bucket, source, first, last)) for met in found]


def _is_whole(body: bytes) -> bool:
    """Whether a document has both its ends."""
    return body.startswith(b"{") and body.endswith(b"}\n")


def _visits(bucket: Bucket, run: RunKey) -> bool:
    """Whether a run without an account is one that may have visited pages."""
    key = keys.run(run.source, run.day, run.run_id, OPEN)
    try:
        body = bucket.get(key)
    except MissingKey:
        return True
    try:
        return decode_document(body, key, OpenRun).flow in VISITING
    except FatalError:
        return True


def _runs(bucket: Bucket, source: str, first: date, last: date | None) -> list[RunKey]:
    """The runs that can have visited a page from `first` to `last`; of each a key that opened it or closed it."""
    found: dict[tuple[date, str], RunKey] = {}
    for entry in bucket.list(keys.runs_of(source), start_after=keys.runs_of(source, _evening(first))):
        key = keys.parse_run(entry.key)
        if key is not None and last is not None and key.day > last:
            break
        if key is not None and key.name in {OPEN, MANIFEST}:
            found[key.day, key.run_id] = key
    return list(found.values())


def _evening(day: date) -> date:
    """The day before: a run may have begun on it."""
    return day - timedelta(days=1)


def _placed(bucket: Bucket, manifest: RunManifest, lines: Sequence[UrlOutcome]) -> Iterator[_Met | Unread]:
    """Each line with the answer that it tells of; in place of those whose answer cannot be found, what is damaged."""
    wanted = {line.url: line for line in lines if line.capture}
    damaged = []
    for line in lines:
        if not line.capture:
            yield _Met(line, manifest.started)
    for segment in manifest.segments:
        key = keys.parse_capture(segment)
        if not wanted or key is None or key.holds_feeds:
            continue
        try:
            answers = _asked(bucket, segment) if _names(bucket, segment, wanted) else {}
        except (MissingKey, DamagedSegment):
            damaged.append(segment)
            continue
        for url, answer in answers.items():
            if url in wanted:
                yield _Met(wanted.pop(url), manifest.started, segment, answer)
    if wanted:
        for name in damaged or [manifest.key(MANIFEST)]:
            yield Unread(name, manifest.day)


def _names(bucket: Bucket, segment: str, urls: Iterable[str]) -> bool:
    """Whether the index of `segment` may hold one of `urls`; to take it apart costs ten times as much."""
    try:
        body = bucket.get(keys.segment_index(segment))
    except MissingKey:
        return True
    return any(json.dumps(url).encode() in body for url in urls)


def _asked(bucket: Bucket, segment: str) -> dict[str, Indexed]:
    """The last answer to each address that was asked for, and to each that redirected to one."""
    found: dict[str, Indexed] = {}
    redirected: dict[str, Indexed] = {}
    for line, hops, _ in answers_in(bucket, segment):
        (redirected if hops else found)[line.url] = line
        redirected.update((hop.url, line) for hop in hops)
    return redirected | found


def _told(records: Sequence[Record], found: Iterable[_Met]) -> list[Visit]:
    """The visits by time, each with the text that it showed."""
    captures = {each.capture.record_id: each for each in records}
    visits = [
        Visit(
            at=each.capture.fetched_at,
            url=each.article.url,
            answered=each.capture.url,
            segment=each.capture.segment,
            offset=each.capture.offset,
            record_id=record_id,
            revision=each.revision,
            text=record_id,
            how=CAPTURED,
        )
        for record_id, each in captures.items()
    ]
    digests: dict[str, Record] = {}
    timed = sorted(found, key=lambda met: met.at)
    waiting = sorted(captures.values(), key=lambda each: each.capture.fetched_at)
    for met in timed:
        # An index tells the second, a record its parts.
        while waiting and waiting[0].capture.fetched_at < met.at + SECOND:
            known = waiting.pop(0)
            digests[known.capture.payload_digest] = known
        if met.line.capture in captures:
            continue
        shown, how = _shown(met, digests, records)
        if shown is not None and met.answer is not None:
            digests[met.answer.digest] = shown
        if how:
            visits.append(_visit(met, shown, how))
    return sorted(visits, key=lambda visit: visit.at)


def _shown(met: _Met, digests: dict[str, Record], records: Sequence[Record]) -> tuple[Record | None, str]:
    """The record whose text a visit showed, and how that is known; no word where it is no news of the article."""
    answer, line = met.answer, met.line
    if answer is not None and (answer.mime == REVISIT or 200 <= answer.status < 300):
        if (known := digests.get(answer.digest)) is not None:
            return known, "not_modified" if answer.status == 304 else "same_bytes"
        is_ours = line.article_id == records[0].article_id  # the address may have led to another article then
        if is_ours and line.outcome in {"unchanged", "reparsed"} and line.reason != OTHER_DRESS:
            # The head of that time, which may have been another dress of the article.
            head = next((r for r in records if (r.revision, r.parse) == (line.revision, line.parse)), None)
            return head, "read_the_same" if head else ""
    if line.outcome == "quarantined":
        return None, line.outcome
    return None, line.reason if line.outcome in {"skipped", "not_modified"} else ""


def _visit(met: _Met, shown: Record | None, how: str) -> Visit:
    answer = met.answer
    return Visit(
        at=met.at,
        url=met.line.url,
        answered=answer.url if answer else "",
        segment=met.segment,
        offset=answer.offset if answer else 0,
        record_id=met.line.capture or "",
        revision=shown.revision if shown else None,
        text=shown.capture.record_id if shown else "",
        how=how,
    )
