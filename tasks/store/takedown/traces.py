"""Everything in the bucket that tells of an article: for a takedown to remove, and for an audit to find
gone."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from urllib.parse import urljoin

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tasks import keys
from tasks.article import Model
from tasks.capture.reading import Capture, DamagedSegment, read_segment
from tasks.errors import FatalError, SkippableError, SkipReason
from tasks.store.addresses import Address
from tasks.store.documents import read_document
from tasks.store.history import DamagedRecord, decode_record
from tasks.store.manifest import MANIFEST, OPEN, REPORT, OpenRun, RunManifest, UrlOutcome
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import decode_state
from tasks.store.takedown.reports import report_tells
from tasks.store.takedown.telling import Telling
from tasks.store.tombstones import Target

THREADS = 8

_LINK = re.compile(r"""https?://[^\s"'<>\]]+|\bhref *= *(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


class Traces(Model):
    """Keys of what is left of an article."""

    records: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    quarantined: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    """What runs say at their start and at their end, where that names its addresses or captures."""
    states: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    """Validation reports with rows of it."""

    @property
    def every(self) -> tuple[str, ...]:
        """All of them."""
        named = (self.records, self.addresses, self.quarantined, self.segments)
        others = (self.runs, self.states, self.tables, self.reports)
        return tuple(key for keys_of in (*named, *others) for key in keys_of)


def address_objects(bucket: Bucket) -> Iterator[tuple[str, Address]]:
    """Every address object in the bucket; those that cannot be read are left to the audit."""

    def read(key: str) -> tuple[str, Address | None]:
        try:
            return key, read_document(bucket, key, Address)
        except (FatalError, MissingKey):
            return key, None

    with ThreadPoolExecutor(THREADS) as pool:
        for key, address in pool.map(read, [entry.key for entry in bucket.list(keys.ADDRESSES)]):
            if address is not None:
                yield key, address


def find_traces(
    bucket: Bucket,
    target: Target,
    *,
    captures: frozenset[str] = frozenset(),
    runs: tuple[str, ...] | None = None,
) -> Traces:
    """All that is left of `target`. Reads every index, manifest, report, held item and state in the bucket.

    `captures`: record ids of what was met of it at addresses that are another's now. `runs`: the manifests that name
    it, where they were read just now.
    """
    telling = Telling(target, captures)
    objects = {entry.key for entry in bucket.list(keys.RUNS)}
    if runs is None:
        manifests = _named(objects, MANIFEST)
        runs = tuple(_where(manifests, lambda key: tells(read_document(bucket, key, RunManifest), telling)))
    # In the order of rewriting them: a takedown that is cut short between the two finds the first by the second.
    runs = (*_where(_opened(objects, runs), lambda key: _tells_at_start(bucket, key, telling)), *runs)
    records = [
        entry.key
        for article_id in sorted(target.article_ids)
        for entry in bucket.list(keys.history(article_id))
    ]
    addresses = [
        key
        for key, address in address_objects(bucket)
        if address.article_id in target.article_ids or target.has_url(f"https:{address.address}")
    ]
    return Traces(
        records=tuple(records),
        addresses=tuple(addresses),
        quarantined=tuple(_quarantined(bucket, target, captures)),
        segments=tuple(segments_with(bucket, target)),
        runs=runs,
        states=tuple(_where(_listed(bucket, keys.SOURCES), lambda key: _in_state(bucket, key, target))),
        tables=tuple(_where(_listed(bucket, keys.TABLES), lambda key: _in_table(bucket, key, target))),
        reports=tuple(_where(_named(objects, REPORT), lambda key: report_tells(bucket.get(key), telling))),
    )


def headlines_of(bucket: Bucket, found: Traces) -> frozenset[str]:
    """Every headline that the article had, as far as its records and held drafts can be read."""
    said: set[str | None] = set()
    for key in found.records:
        with suppress(DamagedRecord, MissingKey):
            said.add(decode_record(bucket.get(key), key).article.headline)
    for key in found.quarantined:
        named = keys.parse_quarantine(key)
        if named is not None and not named.settled:
            said.add(read_quarantined(bucket, key).draft.article.headline)
    return frozenset(filter(None, said))


def _listed(bucket: Bucket, prefix: str) -> list[str]:
    return [entry.key for entry in bucket.list(prefix) if entry.key.endswith(".parquet")]


def _where(names: Iterable[str], holds: Callable[[str], bool]) -> list[str]:
    every = list(names)
    with ThreadPoolExecutor(THREADS) as pool:
        return [name for name, found in zip(every, pool.map(holds, every), strict=True) if found]


def _quarantined(bucket: Bucket, target: Target, captures: frozenset[str]) -> Iterator[str]:
    for item in list_quarantine(bucket, settled=None):
        draft = read_quarantined(bucket, item.key).draft
        named = (draft.article.url, draft.capture.url, draft.article.canonical_url or "")
        if draft.capture.record_id in captures or any(target.has_url(url) for url in named):
            # In the order of deletion: a takedown that is cut short between the two finds the other by the item.
            if item.settled:
                yield keys.settled(item.key)
            yield item.key


def _segments(bucket: Bucket) -> Iterator[str]:
    for entry in bucket.list(keys.CAPTURES):
        if entry.key.endswith(".warc.gz"):
            yield entry.key


def _in_segment(bucket: Bucket, segment: str, target: Target) -> bool:
    named = keys.parse_capture(segment)
    if named is not None and named.holds_feeds and _in_feeds(bucket, segment, target):
        return True
    return _in_index(bucket, segment, target)


def _in_feeds(bucket: Bucket, segment: str, target: Target) -> bool:
    try:
        captures = read_segment(io.BytesIO(bucket.get(segment)), segment=segment)
        return any(mentions(capture, target) for capture in captures)
    except DamagedSegment:
        return True


def mentions(capture: Capture, target: Target) -> bool:
    """True when a feed, sitemap or section page links to the article."""
    try:
        text = html.unescape(capture.content().decode("utf-8", "replace"))
    except SkippableError:
        return True  # what cannot be looked through may hold anything
    return any(
        target.has_url(urljoin(capture.url, link[1] or link[2] or link[0])) for link in _LINK.finditer(text)
    )


def _in_index(bucket: Bucket, segment: str, target: Target) -> bool:
    """By the segment's index; a segment without one counts, so that it is looked through."""
    try:
        index = bucket.get(keys.segment_index(segment))
    except MissingKey:
        return True
    for line in index.decode("utf-8", "replace").splitlines():
        try:
            url = json.loads(line.split(" ", 2)[2])["url"]
        except (IndexError, KeyError, ValueError):
            return True
        if target.has_url(str(url)):
            return True
    return False


def segments_with(bucket: Bucket, target: Target) -> list[str]:
    """Keys of the segments that hold anything of an address of `target`."""
    return _where(_segments(bucket), lambda key: _in_segment(bucket, key, target))


def accounts_of_runs(bucket: Bucket) -> Iterator[tuple[str, RunManifest]]:
    """The account of every closed run, with its key."""
    for key in _named([entry.key for entry in bucket.list(keys.RUNS)], MANIFEST):
        yield key, read_document(bucket, key, RunManifest)


def _named(objects: Iterable[str], name: str) -> list[str]:
    return sorted(key for key in objects if key.endswith("/" + name))


def _opened(objects: set[str], runs: tuple[str, ...]) -> Iterator[str]:
    """What to read of the runs' starts: of those that say the same at their end, and of those that have none."""
    for key in _named(objects, OPEN):
        manifest = key.removesuffix(OPEN) + MANIFEST
        if manifest in runs or manifest not in objects:
            yield key


def _tells_at_start(bucket: Bucket, key: str, telling: Telling) -> bool:
    return telling.is_within(read_document(bucket, key, OpenRun).parameters)


def tells(manifest: RunManifest, telling: Telling) -> bool:
    """True when an account tells of the article: by a line of it, or in what it says of the run."""
    by_line = (names(line, telling.target, telling.captures) for line in manifest.urls)
    return any(by_line) or says(manifest, telling)


def says(manifest: RunManifest, telling: Telling) -> bool:
    """True when an account names the article in what it says of the run as a whole."""
    return telling.is_within(manifest.parameters) or any(map(telling.is_in, manifest.faults))


def names(line: UrlOutcome, target: Target, captures: frozenset[str]) -> bool:
    """True when a line of a manifest tells of the article or of one of `captures`; that a later run refused its
    address may be told."""
    if line.reason == SkipReason.TAKEN_DOWN:
        return False
    return line.article_id in target.article_ids or line.capture in captures or target.has_url(line.url)


def _in_state(bucket: Bucket, key: str, target: Target) -> bool:
    state = decode_state(bucket.get(key), "")
    return state is not None and any(
        entry.article_id in target.article_ids or target.has_url(entry.url) for entry in state
    )


def rows_of(table: pa.Table, target: Target) -> pa.ChunkedArray:
    """Which rows of an exported table are of the article, as a mask."""
    return pc.is_in(table["article_id"], value_set=pa.array(sorted(target.article_ids), type=pa.string()))


def _in_table(bucket: Bucket, key: str, target: Target) -> bool:
    table = pq.read_table(io.BytesIO(bucket.get(key)))
    return "article_id" in table.column_names and bool(pc.any(rows_of(table, target)).as_py())
