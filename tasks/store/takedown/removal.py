"""Taking an article out of the archive, so that nothing tells of it but a tombstone.

The tombstone is written first: it blocks a new harvest, and lets a takedown that was killed be run again
to its end. Then the raw captures are overwritten within their segments, records, addresses and held drafts
are deleted, and manifests, states and tables are rewritten without the article. What is found is looked
for again at the end.

Not reached from here: files that left the bucket (exports, proofs, data docs, backups), and other articles or section
pages that mention this one. What Prefect keeps of runs is for the flow to search (`elsewhere`, `infra.run_history`).
"""

from __future__ import annotations

import dataclasses
import datetime
import io
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import pyarrow.compute as pc
import pyarrow.parquet as pq

from tasks import keys, media_types
from tasks.article import Model
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import read_segment
from tasks.capture.segment import index_line
from tasks.errors import FatalError
from tasks.source import Source
from tasks.store.addresses import link
from tasks.store.captures import leading_to
from tasks.store.documents import encode, read_document
from tasks.store.entries import Entry
from tasks.store.erase import erase
from tasks.store.history import DamagedRecord, History
from tasks.store.identity import address_of, id_of_url
from tasks.store.manifest import OPEN, OpenRun, RunManifest, UrlOutcome
from tasks.store.rebuild import REVISIT_DAYS, entries_of
from tasks.store.s3.bucket import Bucket
from tasks.store.state import forget
from tasks.store.takedown.aim import Aim, aim_again, aim_at
from tasks.store.takedown.elsewhere import Elsewhere, Search, nowhere
from tasks.store.takedown.met import Met
from tasks.store.takedown.reports import report_without
from tasks.store.takedown.telling import Telling, instead_of
from tasks.store.takedown.traces import (
    Traces,
    find_traces,
    headlines_of,
    mentions,
    names,
    rows_of,
    segments_with,
)
from tasks.store.takedown.twins import Twin, twins_of
from tasks.store.tombstones import Target, Tombstone, read_tombstones, target_of, write_tombstone


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
    twins: tuple[Twin, ...] = ()
    """Other articles that may be the same, for a person to look at; of a dry run alone."""
    left: Traces = Traces()
    """What a second search of the bucket found; empty when all is gone."""
    elsewhere: Elsewhere = Elsewhere()


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
    search: Search = nowhere,
) -> TakedownReport:
    """Take the article at `url` out of the archive; with `dry_run` only say what that would touch.

    `search` looks through what is not in the bucket.

    Doing it again finishes a takedown that was cut short. A run on another machine heeds it from its next batch on,
    and says at its end where it stored something that it had fetched before. Raises FatalError where the archive has
    no such article, or one has the address by now of which the taken down one is gone.
    """
    tombstone = _standing(bucket, url, sources)
    again = target_of(tombstone) if tombstone else None
    aim = aim_again(bucket, again, sources) if again else aim_at(bucket, url, sources)
    target, met = aim.target, aim.met
    telling = Telling(target, met.captures)
    found = _found(bucket, aim)
    if tombstone and not found.every and not _has(target, url, sources):
        raise FatalError(
            f"what was taken down at {url} is gone, and another article was met there",
            mend="give an address of its own to take that one down",
        )
    touched = (*found.every, *(keys.segment_index(key) for key in found.segments))
    tombstone = tombstone or _tombstone(
        target,
        touched,
        now,
        # Whoever gives a reason may name the address in it.
        reason=telling.taken_out(reason),
        basis=telling.taken_out(basis),
        requested_by=telling.taken_out(requested_by),
    )
    if dry_run:
        twins = twins_of(bucket, target, met, found.records)
        return TakedownReport(
            dry_run=True,
            tombstone=tombstone,
            found=found,
            left=found,
            twins=twins,
            elsewhere=search(telling.with_headlines(headlines_of(bucket, found))),
        )
    write_tombstone(bucket, tombstone)
    beyond = search(telling.with_headlines(headlines_of(bucket, found)))
    captures, faults = _remove(bucket, found, telling, met, now, sources)
    every = dict.fromkeys((*tombstone.touched, *touched))
    return TakedownReport(
        dry_run=False,
        tombstone=tombstone,
        found=found,
        captures=captures,
        versions=sum(bucket.forget_versions(key) for key in every),
        faults=faults,
        left=find_traces(bucket, target, captures=met.captures),
        elsewhere=beyond,
    )


def _found(bucket: Bucket, aim: Aim) -> Traces:
    """What tells of the article that `aim` is at, with the segments that only its captures lead to."""
    met = aim.met
    found = find_traces(bucket, aim.target, captures=met.captures, runs=aim.runs)
    elsewhere = segments_with(bucket, met.places) if met.captures else []
    return found.model_copy(update={"segments": tuple(sorted({*found.segments, *elsewhere}))})


def _tombstone(
    target: Target,
    touched: tuple[str, ...],
    now: datetime.datetime,
    *,
    reason: str,
    basis: str,
    requested_by: str,
) -> Tombstone:
    return Tombstone(
        article_ids=tuple(sorted(target.article_ids)),
        address_digests=tuple(sorted(target.digests)),
        shared_digests=tuple(sorted(target.shared)),
        taken_down_at=now,
        reason=reason,
        basis=basis,
        requested_by=requested_by,
        touched=touched,
    )


def _remove(
    bucket: Bucket,
    found: Traces,
    telling: Telling,
    met: Met,
    now: datetime.datetime,
    sources: Sequence[Source],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take out what was found: record ids of the captures, and the segments that could not be cleared."""
    target = telling.target
    captures: list[str] = []
    faults: list[str] = []
    for key in found.segments:
        try:
            captures += _clear_segment(bucket, key, target, met, now)
        except FatalError as error:
            # One damaged segment must not keep the rest from being taken out.
            faults.append(error.message)
    for key in (*found.records, *found.addresses):
        bucket.delete(key)
    for address, heir in met.given.items():
        url = f"https:{address}"
        if id_of_url(url) != heir:
            link(bucket, (url,), heir)
    for key in found.reports:
        bucket.put(key, report_without(bucket.get(key), telling), content_type=media_types.HTML)
    # Only now: a takedown that is cut short knows by them which rows of reports are the article's.
    for key in found.runs:
        if key.endswith("/" + OPEN):
            _clear_opening(bucket, key, telling)
        else:
            _clear_manifest(bucket, key, telling)
    # And last what was held: a takedown that is cut short knows by it which captures were.
    for key in found.quarantined:
        bucket.delete(key)
    for key in found.states:
        _clear_state(bucket, key, target, met, sources)
    for key in found.tables:
        _clear_table(bucket, key, target)
    return tuple(captures), tuple(faults)


def _standing(bucket: Bucket, url: str, sources: Sequence[Source]) -> Tombstone | None:
    """The tombstone of an earlier takedown of `url`; also where another article has the address now."""
    tombstones = [(each, target_of(each)) for each in read_tombstones(bucket)]
    named = [(each, target) for each, target in tombstones if _has(target, url, sources)]
    shared = [(each, target) for each, target in tombstones if _has(target.with_shared(), url, sources)]
    return next((each for each, _ in (*named, *shared)), None)


def _has(target: Target, url: str, sources: Sequence[Source]) -> bool:
    return any(target.has_url(url, source) for source in (None, *sources))


# --- removing


def _clear_segment(
    bucket: Bucket, key: str, target: Target, met: Met, now: datetime.datetime
) -> tuple[str, ...]:
    with tempfile.TemporaryDirectory(prefix="pressmark-takedown-") as folder:
        path = Path(folder) / key.rpartition("/")[2]
        bucket.download(key, path)
        unwanted = met.captures | leading_to(read_segment(path, segment=key), target.has_url)
        erased = erase(path, unwanted=_unwanted(path, key, target), responses=unwanted, when=now)
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
    # Where a feed led to another article too, it may have told of this one.
    home = dataclasses.replace(target, shared=frozenset())
    telling = {capture.url for capture in read_segment(path, segment=key) if mentions(capture, home)}
    return lambda url: url in telling or target.has_url(url)


def _clear_opening(bucket: Bucket, key: str, telling: Telling) -> None:
    opened = read_document(bucket, key, OpenRun)
    parameters = telling.taken_out_within(opened.parameters)
    bucket.put(
        key, encode(opened.model_copy(update={"parameters": parameters})), content_type=media_types.JSON
    )


def _clear_manifest(bucket: Bucket, key: str, telling: Telling) -> None:
    manifest = read_document(bucket, key, RunManifest)
    target, captures = telling.target, telling.captures
    cleared = {
        "urls": tuple(anonymous(line) if names(line, target, captures) else line for line in manifest.urls),
        "parameters": telling.taken_out_within(manifest.parameters),
        "faults": tuple(map(telling.taken_out, manifest.faults)),
    }
    bucket.put(key, encode(manifest.model_copy(update=cleared)), content_type=media_types.JSON)


def anonymous(line: UrlOutcome) -> UrlOutcome:
    """The line without what tells of the article; that an address was handled stays counted."""
    return UrlOutcome(
        url=instead_of(line.url),
        outcome=line.outcome,
        reason="" if line.outcome == "failed" else line.reason,
    )


def _clear_state(bucket: Bucket, key: str, target: Target, met: Met, sources: Sequence[Source]) -> None:
    name = key.split("/")[1]
    days = next((each.politeness.revisit_days for each in sources if each.name == name), REVISIT_DAYS)
    forget(
        bucket,
        name,
        lambda entry: entry.article_id in target.article_ids or target.has_url(entry.url),
        instead=_entries_of_heirs(bucket, name, met, days),
    )


def _entries_of_heirs(bucket: Bucket, source: str, met: Met, revisit_days: int) -> list[Entry]:
    """What is known of addresses that were the article's and are another's: the state knew the last visit alone."""
    entries = []
    for heir in sorted(set(met.given.values())):
        try:
            records = History(bucket, heir).current()
        except DamagedRecord:
            continue  # for `audit` to tell; a takedown goes on
        known = entries_of(records, source=source, revisit_days=revisit_days)
        entries += [entry for entry in known if met.given.get(address_of(entry.url)) == heir]
    return entries


def _clear_table(bucket: Bucket, key: str, target: Target) -> None:
    table = pq.read_table(io.BytesIO(bucket.get(key)))
    kept = table.filter(pc.invert(rows_of(table, target)))
    sink = io.BytesIO()
    pq.write_table(kept, sink, compression="zstd")
    bucket.put(key, sink.getvalue(), content_type=media_types.PARQUET)
