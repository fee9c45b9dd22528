"""Reading everything again: what is missing, altered, orphaned or unreadable, by name.

What can be derived from the rest (state, index files, addresses) is rewritten. Nothing is ever deleted,
and no record and no segment is ever written: of those, only a copy helps.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Literal, TypeVar

from tasks import keys
from tasks.article import Instant, Model
from tasks.errors import FatalError
from tasks.keys import RecordKey
from tasks.source import Source
from tasks.store.addresses import Address
from tasks.store.audit.articles import ArticleAudit, audit_article
from tasks.store.audit.captures import audit_segment
from tasks.store.audit.findings import Finding, chosen
from tasks.store.audit.knowledge import NamedSet, audit_knowledge
from tasks.store.audit.states import ToldStates
from tasks.store.documents import read_document
from tasks.store.entries import Entry, without_head
from tasks.store.held import addresses_of_held
from tasks.store.manifest import MANIFEST, OPEN, OpenRun, RunManifest
from tasks.store.quarantine import read_decision, read_quarantined
from tasks.store.rebuild import article_keys
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import State, load_state, save_state
from tasks.store.takedown.traces import find_traces
from tasks.store.tombstones import joined, read_tombstones, target_of

THREADS = 8
KILLED_AFTER = datetime.timedelta(hours=24)
"""A run that is open for longer is no living one; the longest harvest is bounded by its schedule."""

_Item = TypeVar("_Item")


class AuditReport(Model):
    """What an audit did and found."""

    schema_id: Literal["pressmark/audit/1"] = "pressmark/audit/1"
    source: str | None
    sample: float
    started: Instant
    checked: dict[str, int]
    """Kind of object (records, captures, segments, addresses, quarantine, runs, states) to number."""
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """True when nothing is wrong that was not repaired."""
        return all(finding.repaired for finding in self.findings)


def audit(
    bucket: Bucket,
    *,
    now: datetime.datetime,
    source: str | None = None,
    sources: Mapping[str, Source] | None = None,
    sample: float = 1.0,
    seed: str = "",
    repair: bool = True,
) -> AuditReport:
    """Audit one source or the whole bucket.

    `sample` (0 to 1) is the share of articles and segments that are read; another `seed` draws others. The
    state is repaired by whole audits only. `sources` by name help to derive addresses.
    """
    run = _Audit(
        bucket, source=source, sources=sources or {}, now=now, sample=sample, seed=seed, repair=repair
    )
    run.articles()
    run.addresses()
    run.segments()
    run.quarantine()
    run.runs()
    run.knowledge()
    run.takedowns()
    if sample >= 1:
        run.states()
    return AuditReport(
        source=source,
        sample=sample,
        started=now,
        checked=dict(sorted(run.checked.items())),
        findings=tuple(dict.fromkeys(run.findings)),
    )


class _Audit:
    """One audit under way."""

    def __init__(
        self,
        bucket: Bucket,
        *,
        source: str | None,
        sources: Mapping[str, Source],
        now: datetime.datetime,
        sample: float,
        seed: str,
        repair: bool,
    ) -> None:
        self._bucket = bucket
        self._source = source
        self._sources = sources
        self._now = now
        self._sample = sample
        self._seed = seed
        self._repair = repair
        self._told = ToldStates(sources)
        self._read_with: set[NamedSet] = set()
        self.checked: Counter[str] = Counter()
        self.findings: list[Finding] = []

    def _found(self, fault: str, key: str, detail: str = "", *, repaired: bool = False) -> None:
        self.findings.append(
            Finding.model_validate({"fault": fault, "key": key, "detail": detail, "repaired": repaired})
        )

    def _wanted(self, source: str) -> bool:
        return self._source in {None, source}

    def _chosen(self, name: str) -> bool:
        return self._sample >= 1 or chosen(name, self._sample, seed=self._seed)

    # --- records

    def articles(self) -> None:
        """Every record, its place in the chain, its capture and its addresses."""
        for entry in self._bucket.list(keys.ARTICLES):
            if keys.parse_record(entry.key) is None:
                self._found("foreign", entry.key)
        histories = (each for each in article_keys(self._bucket) if self._chosen(each[0].article_id))
        with ThreadPoolExecutor(THREADS) as pool:
            for window in _windows(histories, THREADS * 8):
                for found in pool.map(self._article, window):
                    if found is not None:
                        self._note(found)

    def _article(self, history: list[RecordKey]) -> ArticleAudit | None:
        return audit_article(
            self._bucket, history, sources=self._sources, wanted=self._wanted, repair=self._repair
        )

    def _note(self, found: ArticleAudit) -> None:
        self.findings += found.findings
        self.checked["records"] += len(found.records)
        self.checked["captures"] += found.captures
        repeated = ((record, record.article.extractor.repeated) for record in found.records.values())
        self._read_with |= {NamedSet(record.source, read.known) for record, read in repeated if read}
        if found.records:
            self._told.note(found)

    # --- addresses

    def addresses(self) -> None:
        """Every address object. They name no source, so all are read whatever source is asked for."""
        listed = (entry.key for entry in self._bucket.list(keys.ADDRESSES) if self._chosen(entry.key))
        found = []
        with ThreadPoolExecutor(THREADS) as pool:
            for window in _windows(listed, THREADS * 32):
                for finding in pool.map(self._address, window):
                    self.checked["addresses"] += 1
                    if finding is not None:
                        found.append(finding)
        # A killed run linked them, and what it had read was held afterwards: a release completes them.
        held = addresses_of_held(self._bucket) if any(each.fault == "orphaned" for each in found) else ()
        self.findings += [each for each in found if each.fault != "orphaned" or each.key not in held]

    def _address(self, key: str) -> Finding | None:
        try:
            address = read_document(self._bucket, key, Address)
        except FatalError as error:
            return Finding(fault="unreadable", key=key, detail=error.message)
        except MissingKey:
            return None
        if keys.address(address.address) != key:
            return Finding(fault="altered", key=key, detail=f"it is the address of {address.address}")
        if not self._bucket.exists(keys.record(address.article_id, 1, 1)):
            # A writer that died between the two leaves one; the next run on the page completes it.
            return Finding(fault="orphaned", key=key, detail=f"there is no article {address.article_id}")
        return None

    # --- raw

    def segments(self) -> None:
        """Every segment and its index."""
        prefix = keys.captures_of(self._source) if self._source else keys.CAPTURES
        named = {entry.key for entry in self._bucket.list(prefix)}
        for key in sorted(named):
            parsed = keys.parse_capture(key)
            if parsed is None:
                self._found("foreign", key)
            elif parsed.suffix == "cdxj":
                if key.removesuffix(".cdxj") + ".warc.gz" not in named:
                    self._found("orphaned", key, "there is no segment for this index")
            elif self._chosen(key):
                found = audit_segment(self._bucket, key, repair=self._repair)
                self.findings += found.findings
                self.checked["segments"] += 1
                self.checked["captures in segments"] += found.captures

    # --- what people and runs left

    def quarantine(self) -> None:
        """Every held draft and the decisions on them."""
        for entry in self._bucket.list(keys.quarantine_of(self._source)):
            key = keys.parse_quarantine(entry.key)
            if key is None:
                self._found("foreign", entry.key)
                continue
            self.checked["quarantine"] += 1
            item = keys.quarantined(key.source, key.day, key.capture_id)
            try:
                if key.settled:
                    read_decision(self._bucket, item)
                    if not self._bucket.exists(item):
                        self._found("orphaned", entry.key, "the decision on an item that is not there")
                else:
                    read_quarantined(self._bucket, item)
            except FatalError as error:
                self._found("unreadable", entry.key, error.message)

    def runs(self) -> None:
        """Every account of a run, and that what it says was stored is there."""
        prefix = keys.runs_of(self._source) if self._source else keys.RUNS
        runs: dict[str, set[str]] = {}
        for entry in self._bucket.list(prefix):
            folder, _, name = entry.key.rpartition("/")
            if keys.parse_run(entry.key) is None:
                self._found("foreign", entry.key)
            else:
                runs.setdefault(folder, set()).add(name)
        for folder, names in sorted(runs.items()):
            self.checked["runs"] += 1
            self._run(folder, names)

    def _run(self, folder: str, names: set[str]) -> None:
        key = f"{folder}/{MANIFEST if MANIFEST in names else OPEN}"
        try:
            if MANIFEST in names:
                self._manifest(key, read_document(self._bucket, key, RunManifest))
            elif OPEN in names:
                opened = read_document(self._bucket, key, OpenRun)
                if opened.started < self._now - KILLED_AFTER:
                    self._found(
                        "missing", f"{folder}/{MANIFEST}", "the run was killed; harvest again to close it"
                    )
        except FatalError as error:
            self._found("unreadable", key, error.message)

    def _manifest(self, key: str, manifest: RunManifest) -> None:
        stored = [line.key for line in manifest.urls if line.key and self._chosen(line.key)]
        for name in (*dict.fromkeys(stored), *manifest.segments):
            if not self._bucket.exists(name):
                self._found("missing", name, f"named by {key}")

    def knowledge(self) -> None:
        """What is known to stand on every page, and every set of it that a record was read with."""
        number, findings = audit_knowledge(self._bucket, self._source, self._read_with, repair=self._repair)
        self.findings += findings
        if number:
            self.checked["known blocks"] += number

    def takedowns(self) -> None:
        """Tombstones, and that nothing else tells of what was taken down."""
        try:
            tombstones = read_tombstones(self._bucket)
        except FatalError as error:
            self._found("unreadable", keys.TOMBSTONES, error.message)
            return
        self.checked["taken down"] += len(tombstones)
        if not tombstones:
            return
        for key in find_traces(self._bucket, joined(map(target_of, tombstones))).every:
            self._found("orphaned", key, "tells of an article that was taken down: run the takedown again")

    # --- the cache

    def states(self) -> None:
        """The state caches against the records; rebuilt where they differ."""
        asked = {self._source} if self._source else {name for name in self._sources if self._wanted(name)}
        for source in sorted(asked | self._told.sources):
            state = load_state(self._bucket, source)
            number = self._told.number(source)
            if not number and not len(state):
                continue
            self.checked["states"] += 1
            lost = self._lost(state)
            wrong = list(self._told.mended(state))
            if not wrong and not lost:
                continue
            fault = "altered" if len(state) else "missing"
            for entry in (*map(without_head, lost), *wrong):
                state.put(entry)
            if self._repair:
                save_state(self._bucket, state)
            if wrong:
                detail = f"{len(wrong)} addresses without their newest record, of {max(len(state), number)}"
                self._found(fault, keys.state(source), detail, repaired=self._repair)

    def _lost(self, state: State) -> list[Entry]:
        """What the state says of articles that have no record any more: believed, it would keep `reextract` from
        making them again."""
        lost = []
        for entry in self._told.unfounded(state):
            key = keys.record(entry.article_id, max(entry.revision, 1), max(entry.parse, 1))
            if not self._bucket.exists(key):  # it may have been stored since the records were listed
                self._found("missing", key, "known to the state alone: reextract makes it again")
                lost.append(entry)
        return lost


def _windows(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    """`items` by `size`, so that a bucket of any size is listed as it is read."""
    source = iter(items)
    while window := list(islice(source, size)):
        yield window
