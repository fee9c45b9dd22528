"""The account of a run: what happened to every address, under which versions.

The manifest in the bucket is the truth of a run. `open.json` is written before anything else,
`manifest.json` when all is stored; a run that has the first and not the second was killed, and is resumed
under its own id: its segments are read again, and every step finds what it had done.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from typing import Literal

from pydantic import Field, JsonValue

from tasks import keys
from tasks.article import Instant, Model
from tasks.errors import FatalError
from tasks.figures import RUNS_KEPT, BatchFigures
from tasks.store.documents import create_document, read_document
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey

OPEN = "open.json"
MANIFEST = "manifest.json"
FIGURES = "figures.json"
REPORT = "report.html"

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
    status: int | None = None
    """HTTP status of what was skipped, where there was an answer."""
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


class BatchJudgement(Model):
    """What the gate said of one batch."""

    decision: Literal["pass", "warn", "stop"]
    reasons: tuple[str, ...] = ()
    """One line each, the gravest first."""
    suite: str
    suite_version: str


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
    judgements: tuple[BatchJudgement, ...] = ()
    figures: tuple[BatchFigures, ...] = ()
    """One for each batch; the baselines of later runs come from them (`tasks.figures`)."""
    segments: tuple[str, ...] = ()
    """Keys of the WARC files that the run wrote."""
    known_blocks: int = 0
    """Blocks known to stand on every page of the source, at the end of the run."""
    learned_blocks: int = 0
    """How many more that is than at its beginning."""


def finish(
    run: OpenRun,
    urls: Iterable[UrlOutcome],
    *,
    finished: datetime.datetime,
    faults: tuple[str, ...] = (),
    judgements: tuple[BatchJudgement, ...] = (),
    figures: tuple[BatchFigures, ...] = (),
    segments: tuple[str, ...] = (),
    known_blocks: int = 0,
    learned_blocks: int = 0,
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
        judgements=judgements,
        figures=figures,
        segments=segments,
        known_blocks=known_blocks,
        learned_blocks=learned_blocks,
    )


def open_run(bucket: Bucket, run: OpenRun) -> OpenRun:
    """Announce `run`; returns what stands under its id, which is the first word where the run is resumed."""
    key = run.key(OPEN)
    return run if create_document(bucket, key, run) else read_document(bucket, key, OpenRun)


class _Figures(Model):
    """A run's figures beside its manifest: baselines read these and not the manifests, which are long."""

    good: bool
    figures: tuple[BatchFigures, ...]


def close_run(bucket: Bucket, manifest: RunManifest) -> None:
    """Write the account of a run, once. Raises FatalError when the run was closed with another one."""
    good = all(judgement.decision != "stop" for judgement in manifest.judgements)
    create_document(bucket, manifest.key(FIGURES), _Figures(good=good, figures=manifest.figures))
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


def recent_figures(bucket: Bucket, source: str, since: datetime.date) -> list[BatchFigures]:
    """Figures of the last RUNS_KEPT good runs started on `since` or later, oldest first."""
    keys_of_runs = sorted(
        keys.run(source, day, run_id, FIGURES)
        for (day, run_id), names in _runs(bucket, source, since).items()
        if MANIFEST in names and FIGURES in names
    )
    found = [read_document(bucket, key, _Figures) for key in keys_of_runs[-2 * RUNS_KEPT :]]
    # A review judges nothing that was harvested, and has none.
    good = [each for each in found if each.good and each.figures][-RUNS_KEPT:]
    return [figures for each in good for figures in each.figures]


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
