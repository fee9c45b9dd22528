"""A harvest killed with -9 at each of its writes, and a second one that finds what the first had done.

After the death nothing is half visible; after the second run nothing is lost, nothing is there twice, and no
page was asked for again that was kept. The same for a store that is killed under a living run.
`CRASH_TABLE` names a file for the table of results.
"""

from __future__ import annotations

import dataclasses
import datetime
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import pytest

import flows.running
from flows.parameters import HarvestParameters
from infra.embedded_store import EmbeddedStore
from infra.newsroom import Newsroom, serve
from infra.settings import Settings
from tasks.capture.reading import read_capture
from tasks.errors import PressmarkError
from tasks.record import CaptureReference
from tasks.report.summary import RunSummary
from tasks.source import Source
from tasks.store.audit.auditing import audit
from tasks.store.history import read_record
from tasks.store.manifest import manifests, unfinished_runs
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.crashing import BUCKET_WRITES, Answer, Case, Moment
from tests.flows.stored import captures_of, records_of
from tests.flows.without_prefect import without_prefect
from tests.store.killed import kind_of
from tests.store.memory_bucket import copied

pytestmark = pytest.mark.server

CHECKOUT = Path(__file__).parents[2]
ARTICLES = 4
BATCH = 3


class Crashes:
    """The program that is killed, and the paper that it harvests, at its first or its second visit."""

    def __init__(self, house: House, source: Source, program: subprocess.Popen[str], edition: int) -> None:
        self.house = house
        self.source = source
        self._program = program
        self.days_later = edition - 1

    def run(self, name: str, **more: object) -> Answer:
        """One run of the case `name`."""
        given: dict[str, object] = {"days_later": self.days_later, **more}
        case = Case(prefix=name, data_folder=str(self.house.data_folder / name), **given)  # type: ignore[arg-type]
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(case.model_dump_json() + "\n")
        self._program.stdin.flush()
        return Answer.model_validate_json(self._program.stdout.readline())

    def bucket(self, name: str) -> Bucket:
        return open_bucket(dataclasses.replace(self.house.bucket.settings, prefix=name))

    def stored(self, name: str) -> Bucket:
        """What the store holds of the case `name`, every byte read from it once; checked in memory."""
        return cast("Bucket", copied(self.bucket(name)))

    @cached_property
    def first_visit(self) -> Bucket:
        return self.stored("first")

    def begin(self, name: str) -> None:
        """Let the case `name` begin where the first visit ended, if it is about the second."""
        new = self.bucket(name)
        for entry in self.first_visit.list("") if self.days_later else ():
            new.put(entry.key, self.first_visit.get(entry.key), content_type="application/octet-stream")


@pytest.fixture(scope="module", params=[1, 2], ids=["first-visit", "second-visit"])
def crashes(
    request: pytest.FixtureRequest, embedded: BucketSettings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Crashes]:
    folder = tmp_path_factory.mktemp("crash")
    with (
        new_house(embedded, folder) as house,
        serve(Newsroom(articles=ARTICLES, traps=False), port=0) as paper,
    ):
        source = house.add_paper(paper, one_feed=True)
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.flows.crashing"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(folder / "program.log").open("w"),
            text=True,
            cwd=CHECKOUT,
            env={**os.environ, "PRESSMARK_BATCH_SIZE": str(BATCH)},
        )
        with program:
            made = Crashes(house, source, program, request.param)
            if request.param == 2:
                assert made.run("first", days_later=0).code == 0
                paper.advance()
            yield made
            assert program.stdin is not None
            program.stdin.close()


def content(bucket: Bucket) -> dict[str, list[str]]:
    """The texts of every article, revision by revision."""
    told: dict[str, list[str]] = {}
    for key in sorted(records_of(bucket)):
        told.setdefault(key.article_id, []).append(read_record(bucket, key).article.text)
    return told


def kept(bucket: Bucket) -> Counter[str]:
    """How often each page (not feed, not robots.txt) is kept."""
    return Counter(
        capture.url
        for capture in captures_of(bucket, PAPER)
        if capture.kind != "other" and ".feeds-" not in capture.reference.segment
    )


def accounted(bucket: Bucket) -> Counter[str]:
    """How often each capture of a page stands in a manifest."""
    runs = manifests(bucket, PAPER, datetime.date(2020, 1, 1))
    return Counter(line.capture for run in runs for line in run.urls if line.capture)


def half_visible(bucket: Bucket) -> list[str]:
    """What a reader could see that is not whole: a record or a held draft without its capture."""
    seen: list[tuple[str, CaptureReference]] = []
    for key in records_of(bucket):
        record = read_record(bucket, key)  # an altered or torn one is a FatalError
        seen.append((f"{key}", record.capture))
    held = list_quarantine(bucket, PAPER, settled=None)
    seen += [(item.key, read_quarantined(bucket, item.key).draft.capture) for item in held]
    return [name for name, reference in seen if not _is_there(bucket, reference)]


def _is_there(bucket: Bucket, reference: CaptureReference) -> bool:
    member = bucket.get_range(reference.segment, reference.offset, reference.length)
    return read_capture(member).reference.payload_digest == reference.payload_digest


def faults_after_the_second_run(crashes: Crashes, name: str, undisturbed: Bucket) -> list[str]:
    bucket = crashes.stored(name)
    faults = []
    if content(bucket) != content(undisturbed):
        faults.append("records differ from those of an undisturbed run")
    if kept(bucket) != kept(undisturbed):
        faults.append(f"pages kept: {kept(bucket) - kept(undisturbed)} / {kept(undisturbed) - kept(bucket)}")
    pages = {
        capture.reference.record_id
        for capture in captures_of(bucket, PAPER)
        if ".feeds-" not in capture.reference.segment
    }
    told = accounted(bucket)
    if set(told) != pages:
        faults.append(f"{len(pages - set(told))} captures in no manifest")
    if any(count > 1 for count in told.values()):
        faults.append("a capture stands in two manifests")
    if unfinished_runs(bucket, PAPER, datetime.date(2020, 1, 1)):
        faults.append("a run is still open")
    report = audit(
        bucket,
        now=datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=3),
        sources={PAPER: crashes.source},
        repair=False,
    )
    faults += [f"audit: {finding.fault} {finding.key} {finding.detail}" for finding in report.findings]
    spool = crashes.house.data_folder / name / "spool" / PAPER
    faults += [f"left in the spool: {path.name}" for path in spool.iterdir() if path.is_dir()]
    return faults


def test_killed_at_every_write_and_run_again(crashes):
    edition = crashes.days_later + 1
    noted = crashes.house.data_folder.parent / "events"
    crashes.begin("undisturbed")
    assert crashes.run("undisturbed", events=str(noted)).code == 0
    undisturbed = crashes.stored("undisturbed")
    assert [len(texts) for texts in content(undisturbed).values()].count(edition) >= 1
    assert half_visible(undisturbed) == []
    assert faults_after_the_second_run(crashes, "undisturbed", undisturbed) == []
    events = noted.read_text(encoding="utf-8").splitlines()
    cases: list[tuple[int, Moment]] = [
        (number, "midst" if name == "segment: append" else "before") for number, name in enumerate(events, 1)
    ]
    cases.append((len(events), "after"))
    rows: list[tuple[str, list[str]]] = []
    if os.environ.get("CRASH_EVERY"):  # for looking at a few by hand
        cases = cases[:: int(os.environ["CRASH_EVERY"])]
    for number, moment in cases:
        name = f"{moment}-{number:03d}"
        crashes.begin(name)
        died = crashes.run(name, die_at=number, moment=moment)
        assert died.killed, died
        faults = [f"half visible: {each}" for each in half_visible(crashes.stored(name))]
        again = crashes.run(name)
        if again.code != 0:
            faults.append(f"the second run failed: {again.error}")
        faults += faults_after_the_second_run(crashes, name, undisturbed)
        rows.append((f"{moment} {events[number - 1]}", faults))
    _note_table(edition, rows)
    assert {row: faults for row, faults in rows if faults} == {}


def _note_table(edition: int, rows: list[tuple[str, list[str]]]) -> None:
    path = os.environ.get("CRASH_TABLE")
    if not path:
        return
    died = Counter(row for row, _ in rows)
    bad = Counter(row for row, faults in rows if faults)
    with Path(path).open("a", encoding="utf-8") as file:
        for row, count in died.items():
            file.write(f"| {edition} | {row} | {count} | {bad[row]} |\n")


@pytest.mark.parametrize("moment", ["opening", "segment", "record", "manifest"])
def test_store_killed_under_a_run_loses_nothing(own_store, moment, tmp_path, monkeypatch):
    with (
        new_house(own_store.settings, tmp_path) as house,
        serve(Newsroom(articles=6, traps=False), port=0) as paper,
    ):
        source = house.add_paper(paper, one_feed=True)
        undisturbed = dataclasses.replace(house.bucket.settings, prefix="undisturbed")
        disturbed = dataclasses.replace(house.bucket.settings, prefix="disturbed")
        with harvests_into(undisturbed) as harvest:
            harvest()
        own_store.kill_at(moment, monkeypatch)
        with harvests_into(disturbed) as harvest:
            try:
                harvest()
            except PressmarkError:
                harvest()
        assert own_store.kills == 1
        bucket = open_bucket(disturbed)
        assert content(bucket) == content(open_bucket(undisturbed))
        assert kept(bucket) == kept(open_bucket(undisturbed))
        assert unfinished_runs(bucket, PAPER, datetime.date(2020, 1, 1)) == []
        report = audit(bucket, now=datetime.datetime.now(datetime.UTC), sources={PAPER: source}, repair=False)
        assert report.findings == ()


@contextmanager
def harvests_into(settings: BucketSettings) -> Iterator[Callable[[], RunSummary]]:
    """A harvest of the paper in this process, into a place of its own."""

    @contextmanager
    def bucket_of(_: Settings) -> Iterator[Bucket]:
        yield open_bucket(settings)

    with without_prefect() as flow, pytest.MonkeyPatch.context() as patch:
        patch.setattr(flows.running, "archive_bucket", bucket_of)
        yield lambda: flow(HarvestParameters(source=PAPER))


class OwnStore:
    """A store that may be killed; its supervisor starts it again."""

    def __init__(self, store: EmbeddedStore, settings: BucketSettings) -> None:
        self.settings = settings
        self.kills = 0
        self._store = store

    def kill_at(self, moment: str, patch: pytest.MonkeyPatch) -> None:
        """Kill the store with -9 just before the first write of that kind."""
        words = {"opening": "run opened", "segment": "segment", "record": "record", "manifest": "manifest"}
        self.kills = 0

        def killing(write: Callable[..., Any]) -> Callable[..., Any]:
            def written(bucket: Bucket, key: str, *arguments: Any, **named: Any) -> Any:
                with self._lock:
                    if kind_of(key) == words[moment] and not self.kills:
                        self.kills += 1
                        pid = self._store.status().pid
                        assert pid is not None
                        os.kill(pid, signal.SIGKILL)
                return write(bucket, key, *arguments, **named)

            return written

        for name in BUCKET_WRITES:
            patch.setattr(Bucket, name, killing(getattr(Bucket, name)))

    _lock = threading.Lock()


@pytest.fixture(scope="module")
def own_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnStore]:
    store = EmbeddedStore(tmp_path_factory.mktemp("own"), bucket="own-store")
    settings = store.start()
    try:
        yield OwnStore(store, settings)
    finally:
        store.stop()
