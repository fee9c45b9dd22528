"""The account of a run: what happened to every address, under which versions.

The manifest in the bucket is the truth of a run. `open.json` is written before anything else,
`manifest.json` when all is stored; a run that has the first and not the second was killed, and is resumed
under its own id. In between, each finished batch leaves its lines, so that a resumed run does not do them
again.
"""

from __future__ import annotations

import datetime
import statistics
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from pydantic import Field, JsonValue

from tasks.article import Article, Instant, Model
from tasks.errors import FatalError
from tasks.record import Breach
from tasks.store import keys
from tasks.store.bucket import Bucket
from tasks.store.documents import create_document, read_document
from tasks.store.faults import MissingKey

OPEN = "open.json"
MANIFEST = "manifest.json"

UrlFate = Literal[
    "new",
    "revised",
    "reparsed",
    "unchanged",
    "already",
    "not_modified",
    "quarantined",
    "skipped",
    "failed",
    "left_out",
]
"""`not_modified`: the server said 304. `left_out`: over the limit of the run. `failed`: an error of ours."""


class UrlOutcome(Model):
    """What happened to one address."""

    url: str
    outcome: UrlFate
    reason: str = ""
    """`SkipReason` of what was skipped; else free words, one line."""
    article_id: str | None = None
    revision: int | None = None
    parse: int | None = None
    capture: str | None = None
    """WARC-Record-ID of the exchange, without the angle brackets."""
    key: str | None = None
    """Of the record or of the quarantined item."""


class _Run(Model):
    """What is known of a run from its start."""

    run_id: str
    source: str
    flow: str = "harvest"
    started: Instant
    parameters: dict[str, JsonValue] = Field(default_factory=dict)
    versions: dict[str, str] = Field(default_factory=dict)
    """E.g. {"pressmark": "0.1.0", "extractor": "1", "suite": "3"}."""

    @property
    def day(self) -> datetime.date:
        """The day of its start, in UTC: part of its keys."""
        return self.started.astimezone(datetime.UTC).date()

    def key(self, name: str) -> str:
        """Key of an object of this run."""
        return keys.run(self.source, self.day, self.run_id, name)


class OpenRun(_Run):
    """A run at its start."""

    schema_id: Literal["pressmark/run-open/1"] = "pressmark/run-open/1"


class BatchVerdict(Model):
    """What the expectations said of a batch."""

    outcome: Literal["pass", "warn", "stop"]
    batch: str = ""
    breaches: tuple[Breach, ...] = ()
    suite: str = ""
    suite_version: str = ""


class Baseline(Model):
    """Figures of a run, to hold the next one against."""

    volume: int = 0
    """Pages that were extracted."""
    field_coverage: dict[str, float] = Field(default_factory=dict)
    """Field to the share of pages that have it, 0 to 1."""
    body_length_median: float = 0.0
    """Characters."""
    strip_counts: dict[str, int] = Field(default_factory=dict)
    """Rule of the strip ledger to the number of elements that it took."""
    strip_pages: dict[str, int] = Field(default_factory=dict)
    """Rule of the strip ledger to the number of pages on which it took something."""
    figures: dict[str, float] = Field(default_factory=dict)
    """Whatever else the expectations compare from run to run."""


class RunManifest(_Run):
    """A run at its end."""

    schema_id: Literal["pressmark/run/1"] = "pressmark/run/1"
    finished: Instant
    urls: tuple[UrlOutcome, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    """Outcome to number of addresses."""
    reasons: dict[str, int] = Field(default_factory=dict)
    """Reason of what was skipped to number of addresses."""
    faults: tuple[str, ...] = ()
    """Errors of the run as a whole, one line each."""
    batch_verdicts: tuple[BatchVerdict, ...] = ()
    baseline: Baseline = Baseline()
    segments: tuple[str, ...] = ()
    """Keys of the WARC files that the run wrote."""


COVERED = (
    "headline",
    "standfirst",
    "byline_raw",
    "authors",
    "published",
    "modified",
    "section",
    "language",
    "text",
)
"""Fields whose coverage is watched."""


def baseline_of(articles: Iterable[Article]) -> Baseline:
    """The figures of a run's articles."""
    volume = 0
    have: Counter[str] = Counter()
    strips: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    lengths: list[int] = []
    for article in articles:
        volume += 1
        have.update(name for name in COVERED if getattr(article, name))
        lengths.append(len(article.text))
        for strip in article.stripped:
            strips[strip.rule] += strip.count
            pages[strip.rule] += 1
    return Baseline(
        volume=volume,
        field_coverage={name: round(have[name] / volume, 4) for name in COVERED} if volume else {},
        body_length_median=statistics.median(lengths) if lengths else 0.0,
        strip_counts=dict(sorted(strips.items())),
        strip_pages=dict(sorted(pages.items())),
    )


def finish(
    run: OpenRun,
    urls: Iterable[UrlOutcome],
    *,
    finished: datetime.datetime,
    faults: tuple[str, ...] = (),
    batch_verdicts: tuple[BatchVerdict, ...] = (),
    baseline: Baseline | None = None,
    segments: tuple[str, ...] = (),
) -> RunManifest:
    """The manifest of `run`, its counts taken from `urls`."""
    lines = tuple(urls)
    return RunManifest(
        **run.model_dump(exclude={"schema_id"}),
        finished=finished,
        urls=lines,
        counts=dict(sorted(Counter(line.outcome for line in lines).items())),
        reasons=dict(sorted(Counter(line.reason for line in lines if line.outcome == "skipped").items())),
        faults=faults,
        batch_verdicts=batch_verdicts,
        baseline=baseline or Baseline(),
        segments=segments,
    )


def open_run(bucket: Bucket, run: OpenRun) -> OpenRun:
    """Announce `run`; returns what stands under its id, which is the first word where the run is resumed."""
    key = run.key(OPEN)
    return run if create_document(bucket, key, run) else read_document(bucket, key, OpenRun)


class _Lines(Model):
    urls: tuple[UrlOutcome, ...]


def save_batch(bucket: Bucket, run: OpenRun, number: int, urls: Iterable[UrlOutcome]) -> None:
    """Keep the lines of a finished batch until the manifest is written. The first word on a batch stands."""
    lines = _Lines(urls=tuple(urls))
    create_document(bucket, run.key(f"batch-{number:05d}.json"), lines)


def load_batches(bucket: Bucket, run: OpenRun) -> dict[int, tuple[UrlOutcome, ...]]:
    """The batches of `run` that are done, by number."""
    prefix = run.key("batch-x").removesuffix("x")
    done = {}
    for entry in bucket.list(prefix):
        number = int(entry.key.removeprefix(prefix).removesuffix(".json"))
        done[number] = read_document(bucket, entry.key, _Lines).urls
    return done


def close_run(bucket: Bucket, manifest: RunManifest) -> None:
    """Write the account of a run, once. Raises FatalError when the run was closed with another one."""
    if not create_document(bucket, manifest.key(MANIFEST), manifest):
        raise FatalError(
            f"run {manifest.run_id} of {manifest.source} is closed already",
            mend="start a new run; a closed one is not changed",
        )


def read_manifest(bucket: Bucket, source: str, day: datetime.date, run_id: str) -> RunManifest:
    """The manifest of a closed run. Raises MissingKey or FatalError."""
    return read_document(bucket, keys.run(source, day, run_id, MANIFEST), RunManifest)


def _runs(bucket: Bucket, source: str, since: datetime.date) -> dict[tuple[datetime.date, str], set[str]]:
    runs: dict[tuple[datetime.date, str], set[str]] = {}
    for entry in bucket.list(keys.runs_of(source), start_after=keys.runs_of(source, since)):
        key = keys.parse_run(entry.key)
        if key is not None and key.day >= since:
            runs.setdefault((key.day, key.run_id), set()).add(key.name)
    return runs


def unfinished_runs(bucket: Bucket, source: str, since: datetime.date) -> list[OpenRun]:
    """Runs started on `since` or later that were never closed, oldest first."""
    found = [
        read_document(bucket, keys.run(source, day, run_id, OPEN), OpenRun)
        for (day, run_id), names in _runs(bucket, source, since).items()
        if OPEN in names and MANIFEST not in names
    ]
    return sorted(found, key=lambda run: (run.started, run.run_id))


def manifests(bucket: Bucket, source: str, since: datetime.date) -> list[RunManifest]:
    """Accounts of the closed runs started on `since` or later, oldest first."""
    found = []
    for (day, run_id), names in _runs(bucket, source, since).items():
        if MANIFEST in names:
            try:
                found.append(read_manifest(bucket, source, day, run_id))
            except MissingKey:
                continue
    return sorted(found, key=lambda run: (run.started, run.run_id))
