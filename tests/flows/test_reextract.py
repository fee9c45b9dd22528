"""Stored pages read again: nothing where nothing changed, a new parse where our reading did, and no request."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

import pytest

from flows.parameters import HarvestParameters, ReextractParameters, ReviewParameters
from flows.running import RunStopped, source_lock
from infra.newsroom import RELAUNCH_LAYOUT, Newsroom, ServedNewsroom, serve
from tasks import keys
from tasks.errors import UsageError
from tasks.report.summary import RunSummary
from tasks.store.audit.auditing import audit
from tasks.store.manifest import RunManifest, manifests
from tasks.store.quarantine import list_quarantine, quarantine, read_quarantined
from tasks.store.s3.bucket import Bucket, BucketSettings
from tasks.store.state import load_state
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.stored import records_of
from tests.newsroom.expected import ExpectedArticle, expectations
from tests.store.memory_bucket import copied

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("prefect_api")]


def harvest(**more: object) -> RunSummary:
    from flows.harvest import harvest as flow

    return flow(HarvestParameters(source=PAPER, **more))


def reextract(**more: object) -> RunSummary:
    from flows.reextract import reextract as flow

    return flow(ReextractParameters(source=PAPER, **{"workers": 1, **more}))


def review(**more: object) -> dict[str, int]:
    from flows.review import review as flow

    return flow(ReviewParameters(source=PAPER, **more))


@dataclass(frozen=True)
class Visits:
    """The sample paper, and what an archive holds after two visits to it."""

    paper: ServedNewsroom
    stored: Bucket


@pytest.fixture(scope="module")
def visits(
    embedded: BucketSettings, prefect_api: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visits]:
    with serve(Newsroom(), port=0) as paper:
        with new_house(embedded, tmp_path_factory.mktemp("visits")) as house:
            house.add_paper(paper)
            harvest()
            paper.advance()
            harvest(revisit_all=True)
            stored = copied(house.bucket)
        yield Visits(paper, stored)


@pytest.fixture
def visited(house: House, visits: Visits) -> House:
    """An archive after two visits to the sample paper; each test has its own."""
    house.add_paper(visits.paper)
    for entry in visits.stored.list(""):
        body = visits.stored.get(entry.key)
        house.bucket.put(entry.key, body, content_type="application/octet-stream")
    return house


def last_manifest(house: House) -> RunManifest:
    return manifests(house.bucket, PAPER, (datetime.now(UTC) - timedelta(days=1)).date())[-1]


def objects(house: House) -> dict[str, str]:
    """Every object but the accounts of runs and the state, with its ETag."""
    return {
        entry.key: entry.etag
        for entry in house.bucket.list("")
        if not entry.key.startswith(("runs/", "sources/"))
    }


@contextmanager
def newer_extractor() -> Iterator[None]:
    """An extractor of another version that reads one field differently: topics are no longer read."""
    import tasks.runs.reading
    from tasks.extract import extract_article

    def newer(*arguments: object, **named: object) -> object:
        article = extract_article(*arguments, **named)
        extractor = article.extractor.model_copy(update={"version": "newer"})
        headline = (article.headline or "").upper() or None
        return article.model_copy(update={"extractor": extractor, "headline": headline})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tasks.runs.reading, "extract_article", newer)
        yield


def test_nothing_is_written_where_nothing_changed(visited):
    before = objects(visited)
    summary = reextract()
    assert objects(visited) == before
    assert summary.unchanged > 20
    assert (summary.stored, summary.revised, summary.reparsed) == (0, 0, 0)


def test_two_processes_do_what_one_does(visited):
    before = objects(visited)
    one, two = reextract(workers=1), reextract(workers=2)
    assert objects(visited) == before
    figures = {"unchanged", "skipped", "quarantined", "found", "decision"}
    assert two.model_dump(include=figures) == one.model_dump(include=figures)


def test_a_newer_extractor_makes_parses_and_no_revision(visited):
    before = records_of(visited.bucket)
    with newer_extractor():
        summary = reextract()
    after = records_of(visited.bucket)
    assert summary.reparsed == len(before)
    assert {(key.article_id, key.revision) for key in after} == {
        (key.article_id, key.revision) for key in before
    }
    assert {key.parse for key in set(after) - set(before)} == {2}
    # Once more: all of it is known by now.
    with newer_extractor():
        again = reextract()
    assert again.reparsed == 0
    assert records_of(visited.bucket) == after


def test_the_manifest_says_reextract_and_tells_of_every_page(visited):
    summary = reextract()
    manifest = last_manifest(visited)
    assert (manifest.flow, manifest.run_id) == ("reextract", summary.run_id)
    assert manifest.segments == ()
    assert len(manifest.urls) == summary.found
    assert all(line.capture or line.outcome == "failed" for line in manifest.urls)


def test_no_request_is_made_but_to_the_store(visited, visits):
    store, served = urlsplit(visited.settings.endpoint_url).port, visits.paper
    asked = len(served.log)
    reached: set[object] = set()
    watching = [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event == "socket.connect":
            reached.add(arguments[1])
        if watching[0] and event == "socket.getaddrinfo":
            reached.add(arguments[:2])

    sys.addaudithook(watch)
    try:
        with newer_extractor():
            reextract()
    finally:
        watching[0] = False
    assert len(served.log) == asked
    ports = {each[1] for each in reached if isinstance(each, tuple)}
    paper = urlsplit(served.base_url).port
    assert paper not in ports
    assert store in ports
    hosts = {each[0] for each in reached if isinstance(each, tuple)}
    assert hosts <= {"127.0.0.1", "localhost", "::1", b"127.0.0.1", b"localhost"}


def test_a_dry_run_says_what_would_change_and_writes_nothing(visited):
    before = {entry.key: entry.etag for entry in visited.bucket.list("")}
    with newer_extractor():
        would = reextract(dry_run=True)
    assert {entry.key: entry.etag for entry in visited.bucket.list("")} == before
    with newer_extractor():
        did = reextract()
    # The dry run sees no write of its own, so an article that was captured twice may be counted twice.
    assert 20 < did.reparsed <= would.reparsed <= did.reparsed + 2
    assert would.reasons[0].startswith("dry run")


def test_a_period_and_a_segment_are_read_alone(visited):
    today = datetime.now(UTC).date()
    everything = reextract().found
    assert reextract(since=f"{today}").found == everything
    assert reextract(until=f"{today - timedelta(days=2)}").found == 0
    (first, *_) = sorted(
        entry.key
        for entry in visited.bucket.list(keys.captures_of(PAPER))
        if entry.key.endswith(".warc.gz") and ".feeds" not in entry.key
    )
    some = reextract(segments=[first])
    assert 0 < some.found < everything


def test_a_segment_of_feeds_is_refused_by_name(visited):
    (feeds, *_) = (
        entry.key
        for entry in visited.bucket.list(keys.captures_of(PAPER))
        if entry.key.endswith(".feeds-00001.warc.gz")
    )
    with pytest.raises(UsageError, match="no pages"):
        reextract(segments=[feeds])


def test_what_the_next_visit_needs_is_left_as_it_was(visited):
    before = {entry.url: entry for entry in load_state(visited.bucket, PAPER)}
    reextract()
    assert {entry.url: entry for entry in load_state(visited.bucket, PAPER)} == before


def test_a_newer_parse_is_the_head_for_the_next_visit_and_nothing_else_moves(visited):
    before = {entry.url: entry for entry in load_state(visited.bucket, PAPER)}
    with newer_extractor():
        reextract()
    after = {entry.url: entry for entry in load_state(visited.bucket, PAPER)}
    assert {entry.parse for entry in after.values() if entry.article_id} == {2}
    plans = ("next_due", "etag", "last_modified", "record_id", "unchanged_streak", "last_skip")
    for url, entry in before.items():
        assert [getattr(after[url], name) for name in plans] == [getattr(entry, name) for name in plans]


def test_a_lost_index_is_made_anew_from_the_segment(visited):
    everything = reextract().found
    for entry in list(visited.bucket.list(keys.captures_of(PAPER))):
        if entry.key.endswith(".cdxj"):
            visited.bucket.delete(entry.key)
    assert reextract().found == everything


def test_killed_and_run_again_it_ends_as_if_it_had_not_been(visited, prefect_api):
    """-9 after five parses; the next run closes the killed one's account and does what was left, once."""
    articles = {(key.article_id, key.revision) for key in records_of(visited.bucket)}
    root = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "PREFECT_API_URL": prefect_api,
        "PYTHONPATH": str(root),
        "PRESSMARK_BATCH_SIZE": "2",
    }
    command = [sys.executable, "-m", "tests.benchmarks.reextract_worker", "2", "1"]

    def parses() -> list[tuple[str, int]]:
        return [(key.article_id, key.revision) for key in records_of(visited.bucket) if key.parse == 2]

    quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    assert subprocess.run([*command, "5"], check=False, **quiet).returncode == -signal.SIGKILL
    assert 0 < len(parses()) < len(articles), "it was to be killed half-way"
    # One process and whole batches: that two do the same is shown above, and each takes seconds to start.
    finishing = {**quiet, "env": {**environment, "PRESSMARK_BATCH_SIZE": "200"}}
    subprocess.run([*command[:-2], "1", command[-1]], check=True, **finishing)
    after = records_of(visited.bucket)
    assert set(parses()) == articles
    assert max(key.parse for key in after) == 2
    since = (datetime.now(UTC) - timedelta(days=1)).date()
    killed, finished = manifests(visited.bucket, PAPER, since)[-2:]
    assert any("was killed" in fault for fault in killed.faults)
    assert finished.faults == ()
    assert audit(visited.bucket, now=datetime.now(UTC), repair=False).findings == ()


def test_an_open_form_holds_no_harvest_up_and_decides_about_what_it_showed(visited, monkeypatch):
    import flows.review as module

    (shown, *_) = (
        read_quarantined(visited.bucket, item.key) for item in list_quarantine(visited.bucket, PAPER)
    )
    later = shown.draft.capture.model_copy(update={"record_id": f"urn:uuid:{UUID(int=1)}"})

    def answered(**_: object) -> module.DecisionForm:
        with source_lock(visited.spool, PAPER):  # as a harvest does
            quarantine(
                visited.bucket, shown.draft.model_copy(update={"capture": later}), shown.verdict, "run-2"
            )
        return module.DecisionForm(action="reject", by="Ada", reason="looked at every one of them")

    monkeypatch.setattr(module, "pause_flow_run", answered)
    review(action="ask")
    assert [item.capture_id for item in list_quarantine(visited.bucket, PAPER)] == [str(UUID(int=1))]


def test_the_layout_change_drill(house, served):
    """Relaunch, stop, review, a new dated layout, reextract: every article is back and nothing was asked for."""
    house.add_paper(served)
    for _ in range(3):
        harvest(revisit_all=True)
    visible = records_of(house.bucket)
    served.relaunch()
    with pytest.raises(RunStopped):
        harvest(revisit_all=True)
    assert records_of(house.bucket) == visible, "nothing of the stopped run is visible"
    stopped = [key for key in last_manifest(house).segments if ".feeds" not in key]
    held = list(list_quarantine(house.bucket, PAPER))
    assert len(held) > 15
    with pytest.raises(RunStopped):
        review(action="reextract", by="Ada", reason="nothing was mended yet")
    assert records_of(house.bucket) == visible, "to read a stopped batch again is no way around the stop"
    layout = "\n".join(
        f"{name} = {list(value) if isinstance(value, tuple) else value!r}"
        for name, value in RELAUNCH_LAYOUT.model_dump(exclude_none=True).items()
    ).replace("'", '"')
    day = datetime.now(UTC).date()
    text = (house.source_folder / f"{PAPER}.toml").read_text()
    house.add(PAPER, f"{text}\n[[layouts]]\nvalid_from = {day}\n{layout}\n")
    asked = len(served.log)
    assert review(action="list") == {"waiting": len(held)}
    summary = reextract(segments=stopped)
    assert len(served.log) == asked
    assert summary.decision != "stop", summary.reasons
    assert audit(house.bucket, now=datetime.now(UTC), repair=False).findings == ()
    left = [read_quarantined(house.bucket, item.key).draft for item in list_quarantine(house.bucket, PAPER)]
    still = {draft.article.url for draft in left if draft.capture.segment in stopped}
    # Of the paper's articles those alone wait that are faulty in any dress.
    assert still <= {
        served.url(line.path)
        for line in expectations(served.newsroom).values()
        if isinstance(line, ExpectedArticle) and line.outcome == "quarantined"
    }
