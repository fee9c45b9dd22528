"""Taking an article out of the archive, so that nothing tells of it but a tombstone.

The tombstone is written first: it blocks a new harvest, and lets a takedown that was killed be run again
to its end. Then the raw captures are overwritten within their segments, records, addresses and held drafts
are deleted, and manifests, states and tables are written anew without the article. What is found is looked
for again at the end.

Not reached from here: exports that left the bucket, Prefect's own database (its artifacts show diffs),
copies and backups, and other articles or section pages that mention this one.
"""

from __future__ import annotations

import datetime
import io
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

import pyarrow.compute as pc
import pyarrow.parquet as pq

from tasks import media_types
from tasks.article import Model
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import index_line
from tasks.errors import FatalError, SkippableError
from tasks.record import Record
from tasks.source import Source
from tasks.store import keys
from tasks.store.addresses import link
from tasks.store.archive import Archive
from tasks.store.bucket import Bucket
from tasks.store.documents import CONTENT_TYPE, encode, read_document
from tasks.store.erase import erase
from tasks.store.history import DamagedRecord, History
from tasks.store.identity import address_of, id_of_url, identify, is_overview, normalise_url
from tasks.store.keys import digest_of_address
from tasks.store.manifest import RunManifest, UrlOutcome
from tasks.store.met import Met, met_by_runs
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.state import State, decode_state, save_state
from tasks.store.tombstones import Target, Tombstone, read_tombstones, target_of, write_tombstone
from tasks.store.traces import (
    TAKEN_DOWN,
    Traces,
    address_objects,
    find_traces,
    mentions,
    names,
    rows_of,
    segments_with,
)


class TakedownReport(Model):
    """What a takedown found, and what it did unless it was a dry run."""

    schema_id: Literal["pressmark/takedown/1"] = "pressmark/takedown/1"
    dry_run: bool
    tombstone: Tombstone
    found: Traces
    captures: tuple[str, ...] = ()
    """Record ids of the raw captures that were taken out."""
    versions: int = 0
    """Older versions that a versioned bucket had kept and that were removed."""
    faults: tuple[str, ...] = ()
    """Segments that could not be cleared, one line each."""
    left: Traces = Traces()
    """What a second search found; empty when all is gone."""


def takedown(
    bucket: Bucket,
    url: str,
    *,
    reason: str,
    basis: str,
    requested_by: str,
    now: datetime.datetime,
    sources: Sequence[Source] = (),
    dry_run: bool = True,
) -> TakedownReport:
    """Take the article at `url` out of the archive; with `dry_run` only say what that would touch.

    Doing it again finishes a takedown that was cut short. No harvest may run meanwhile: it could store what
    it fetched before. Raises FatalError where the archive has no such article.
    """
    tombstone = _standing(bucket, url, sources)
    target = target_of(tombstone) if tombstone else _identified(bucket, url, sources)
    found = find_traces(bucket, target)
    met = met_by_runs(bucket, target.article_ids)
    elsewhere = segments_with(bucket, met.places) if met.captures else []
    found = found.model_copy(update={"segments": tuple(sorted({*found.segments, *elsewhere}))})
    touched = (*found.every, *(keys.segment_index(key) for key in found.segments))
    tombstone = tombstone or Tombstone(
        article_ids=tuple(sorted(target.article_ids)),
        address_digests=tuple(sorted(target.digests)),
        taken_down_at=now,
        reason=reason,
        basis=basis,
        requested_by=requested_by,
        touched=touched,
    )
    if dry_run:
        return TakedownReport(dry_run=True, tombstone=tombstone, found=found, left=found)
    write_tombstone(bucket, tombstone)
    captures, faults = _remove(bucket, found, target, met, now)
    every = dict.fromkeys((*tombstone.touched, *touched))
    return TakedownReport(
        dry_run=False,
        tombstone=tombstone,
        found=found,
        captures=captures,
        versions=sum(bucket.forget_versions(key) for key in every),
        faults=faults,
        left=find_traces(bucket, target),
    )


def _remove(
    bucket: Bucket, found: Traces, target: Target, met: Met, now: datetime.datetime
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take out what was found: record ids of the captures, and the segments that could not be cleared."""
    captures: list[str] = []
    faults: list[str] = []
    for key in found.segments:
        try:
            captures += _clear_segment(bucket, key, target, met, now)
        except FatalError as error:
            # One damaged segment must not keep the rest from being taken out.
            faults.append(error.message)
    for key in (*found.records, *found.addresses, *found.quarantined):
        bucket.delete(key)
    for address, heir in met.given.items():
        url = f"https:{address}"
        if id_of_url(url) != heir:
            link(bucket, (url,), heir)
    for key in found.runs:
        _clear_manifest(bucket, key, target)
    for key in found.states:
        _clear_state(bucket, key, target)
    for key in found.tables:
        _clear_table(bucket, key, target)
    return tuple(captures), tuple(faults)


def _standing(bucket: Bucket, url: str, sources: Sequence[Source]) -> Tombstone | None:
    """The tombstone of an earlier takedown of `url`."""
    for tombstone in read_tombstones(bucket):
        if any(target_of(tombstone).has_url(url, source) for source in (None, *sources)):
            return tombstone
    return None


def _identified(bucket: Bucket, url: str, sources: Sequence[Source]) -> Target:
    """Every id and address of the article at `url`."""
    archive = Archive(bucket, sources)
    article_id = archive.find(url)
    if article_id is None:
        raise FatalError(f"the archive has no article at {url}", mend="give another address of it")
    history = History(bucket, article_id)
    by_name = {source.name: source for source in sources}
    addresses = {address_of(url)}
    ids = {article_id}
    for key in history.keys:
        try:
            record = history.record(key)
        except DamagedRecord:
            continue  # what cannot be read is taken out too; the other records know the addresses
        addresses |= _addresses(bucket, record, article_id)
        source = by_name.get(record.source)
        if source is not None:
            ids.add(identify(record.article, fetched_url=record.capture.url, source=source).article_id)
    linked = {each.address for _, each in address_objects(bucket) if each.article_id == article_id}
    every = addresses | linked
    # Captures of another article are not to be touched, nor is its address to be closed to it.
    given = met_by_runs(bucket, {article_id}).given
    every = {
        address for address in every if address not in given or id_of_url(f"https:{address}") == article_id
    }
    every |= _held(bucket, Target(frozenset(ids), frozenset(map(digest_of_address, every))), by_name)
    ids |= {id_of_url(f"https:{address}") for address in every}
    return Target(frozenset(ids), frozenset(digest_of_address(address) for address in every))


def _addresses(bucket: Bucket, record: Record, article_id: str) -> set[str]:
    """Addresses of the article as the record tells them, without those that are another article or a
    section."""
    sure = {record.article.url, record.capture.url}
    found = set()
    for url in (*sure, record.article.canonical_url, *record.article.aliases):
        if not url:
            continue
        try:
            normalised = normalise_url(url)
        except SkippableError:
            continue
        own_id = id_of_url(normalised)
        other = own_id != article_id and bucket.exists(keys.record(own_id, 1, 1))
        if url in sure or not (other or is_overview(normalised, beside=record.capture.url)):
            found.add(address_of(normalised))
    return found


def _held(bucket: Bucket, target: Target, sources: Mapping[str, Source]) -> set[str]:
    """Addresses at which the article was met in drafts that were held back, and that nothing else links to it."""
    found = set()
    for item in list_quarantine(bucket, settled=None):
        draft = read_quarantined(bucket, item.key).draft
        source = sources.get(draft.source)
        if source is None:
            continue
        try:
            identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
        except SkippableError:
            continue
        if target.covers(identity):
            found |= {address_of(url) for url in (identity.answered, identity.asked) if url}
    return found


# --- removing


def _clear_segment(
    bucket: Bucket, key: str, target: Target, met: Met, now: datetime.datetime
) -> tuple[str, ...]:
    with tempfile.TemporaryDirectory(prefix="pressmark-takedown-") as folder:
        path = Path(folder) / key.rpartition("/")[2]
        bucket.download(key, path)
        erased = erase(path, unwanted=_unwanted(path, key, target), responses=met.captures, when=now)
        if erased.members:
            bucket.replace(key, path, content_type=media_types.WARC)
        lines = [index_line(capture) for capture in read_segment(path, segment=key)]
    bucket.put(keys.segment_index(key), index_bytes(lines), content_type=media_types.CDXJ)
    return erased.captures


def _unwanted(path: Path, key: str, target: Target) -> Callable[[str], bool]:
    """Which addresses to take out of a segment: the article's, and of feeds those that mention it."""
    named = keys.parse_capture(key)
    if named is None or not named.holds_feeds:
        return target.has_url
    telling = {capture.url for capture in read_segment(path, segment=key) if mentions(capture, target)}
    return lambda url: url in telling or target.has_url(url)


def _clear_manifest(bucket: Bucket, key: str, target: Target) -> None:
    manifest = read_document(bucket, key, RunManifest)
    lines = tuple(_anonymous(line) if names(line, target) else line for line in manifest.urls)
    bucket.put(key, encode(manifest.model_copy(update={"urls": lines})), content_type=CONTENT_TYPE)


def _anonymous(line: UrlOutcome) -> UrlOutcome:
    """The line without what tells of the article; that an address was handled stays counted."""
    return UrlOutcome(
        url=TAKEN_DOWN + digest_of_address(address_of(line.url))[:16],
        outcome=line.outcome,
        reason=line.reason,
    )


def _clear_state(bucket: Bucket, key: str, target: Target) -> None:
    source = key.split("/")[1]
    state = decode_state(bucket.get(key), source)
    if state is not None:
        kept = (
            entry
            for entry in state
            if entry.article_id not in target.article_ids and not target.has_url(entry.url)
        )
        save_state(bucket, State(source, kept))


def _clear_table(bucket: Bucket, key: str, target: Target) -> None:
    table = pq.read_table(io.BytesIO(bucket.get(key)))
    kept = table.filter(pc.invert(rows_of(table, target)))
    sink = io.BytesIO()
    pq.write_table(kept, sink, compression="zstd")
    bucket.put(key, sink.getvalue(), content_type=media_types.PARQUET)
