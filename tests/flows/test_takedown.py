"""A takedown reaches what Prefect keeps of runs: artifacts, parameters, forms; and says what it does not reach."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest

from flows.parameters import TakedownParameters
from tasks.errors import FatalError
from tasks.report.escape import for_markdown
from tasks.report.render_takedown import not_reached_lines, takedown_lines
from tasks.store.commit import commit
from tasks.store.takedown.removal import TakedownReport
from tasks.store.takedown.telling import TAKEN_DOWN
from tests.flows.conftest import House
from tests.store.samples import PASS, URL, draft, source

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("takedowns")]

HEADLINE = "Bridge opens after nine years"
OTHER = "https://www.example-gazette.com/world/another-bridge-b7654321.html"
SOURCE = """
name = "gazette"
title = "The Example Gazette"
home = "https://www.example-gazette.com/"
language = "en-GB"
time_zone = "Europe/London"

[discover]
feeds = ["https://www.example-gazette.com/rss"]

[provenance]
addresses_from = "made up"
"""


@pytest.fixture
def archive(house: House, prefect_api: str) -> House:
    house.add("gazette", SOURCE)
    made = source()
    for number, text in enumerate(("The bridge is open.", "The bridge is open, and toll is taken.")):
        commit(house.bucket, draft(text, number), PASS, source=made)
    return house


@pytest.fixture
def client(prefect_api: str) -> Iterator[Any]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as made:
        yield made


def take_down(*, dry_run: bool) -> TakedownReport:
    from flows.takedown import takedown

    asked = TakedownParameters(
        url=URL, reason="asked for by the person", basis="GDPR Art. 17", requested_by="Ada", dry_run=dry_run
    )
    report: TakedownReport = takedown(asked)
    return report


def keep(client: Any, key: str, data: Any) -> UUID:
    from prefect.client.schemas.actions import ArtifactCreate

    kind, told = ("markdown", data) if isinstance(data, str) else ("table", json.dumps(data))
    made: UUID = client.create_artifact(ArtifactCreate(key=key, type=kind, data=told)).id
    return made


def kept(client: Any, *ids: UUID) -> list[bool]:
    from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterId

    found = client.read_artifacts(artifact_filter=ArtifactFilter(id=ArtifactFilterId(any_=list(ids))))
    return [each in {artifact.id for artifact in found} for each in ids]


def run_of(client: Any, name: str, parameters: dict[str, Any], *, called: str = "") -> UUID:
    from prefect import flow
    from prefect.states import Completed

    @flow(name=name)
    def imagined(parameters: dict[str, Any]) -> None:
        """Never run."""

    made = client.create_flow_run(
        imagined, name=called or name, parameters={"parameters": parameters}, state=Completed()
    )
    number: UUID = made.id
    return number


def test_artifacts_that_name_it_go_in_every_version_and_the_dry_run_counts_them(
    archive: House, client: Any
) -> None:
    rows = [{"outcome": "new", "address": URL}, {"outcome": "new", "address": OTHER}]
    theirs = [
        keep(client, "gazette-outcomes", rows),
        keep(client, "gazette-outcomes", [{"outcome": "new", "address": OTHER}]),
        keep(client, "gazette-summary", f"### {for_markdown(HEADLINE)}\n\n> the ~~old~~ **new** bridge"),
        keep(
            client, "gazette-review", f"| {for_markdown(HEADLINE)} | {for_markdown(URL + '?utm_source=x')} |"
        ),
        keep(client, "gazette-summary", "### Another bridge"),
        keep(client, "someone-elses-report", URL),
    ]
    folder = archive.spool / "gazette" / "20261101080000-abc"
    folder.mkdir(parents=True)
    (folder / "gazette-20261101080000-20261101080000-abc-00001.warc.gz").write_bytes(b"")
    dry = take_down(dry_run=True)
    assert dry.elsewhere.artifacts == 3
    assert all(kept(client, *theirs))
    assert any("killed runs on this machine's disk: 1;" in line for line in not_reached_lines(dry))
    labels = [label for label, _ in takedown_lines(dry)]
    assert "artifacts in Prefect" in labels
    assert "left in the bucket" not in labels
    done = take_down(dry_run=False)
    assert done.elsewhere.artifacts == 3
    assert kept(client, *theirs) == [False, True, False, False, True, True]
    assert done.left.every == ()


def test_what_a_takedown_had_emptied_when_it_was_cut_short_is_deleted_by_the_next(
    archive: House, client: Any
) -> None:
    from prefect.client.schemas.actions import ArtifactUpdate

    emptied = keep(client, "gazette-outcomes", [{"outcome": "new", "address": URL}])
    client.update_artifact(emptied, ArtifactUpdate(data=TAKEN_DOWN))
    assert take_down(dry_run=False).elsewhere.artifacts == 1
    assert kept(client, emptied) == [False]


def test_what_runs_were_asked_for_names_it_no_more(archive: House, client: Any) -> None:
    run = run_of(client, "ingest", {"source": "gazette", "url": URL, "files": ["/a.html"]})
    named = run_of(client, "takedown", {"url": URL, "dry_run": True}, called=f"takedown {URL[:40]}")
    review = run_of(client, "review", {"source": "gazette", "articles": [OTHER, f"{URL}#x"]})
    form = run_of(client, "review", {"source": "gazette", "articles": []})
    client.create_flow_run_input(form, "paused-1-response", json.dumps({"articles": [URL], "by": "Ada"}))
    client.create_flow_run_input(form, "paused-1-schema", json.dumps({"title": "form"}))
    done = take_down(dry_run=False)
    assert done.elsewhere.parameters >= 5, "its own among them"
    for each in (run, named, review):
        asked = client.read_flow_run(each)
        assert URL not in json.dumps(asked.parameters)
        assert "taken-down:" in json.dumps(asked.parameters)
        assert "//" not in asked.name
    assert client.read_flow_run(run).parameters["parameters"]["files"] == ["/a.html"]
    assert client.read_flow_run(review).parameters["parameters"]["articles"][0] == OTHER
    left = client.filter_flow_run_input(form, key_prefix="", limit=10, exclude_keys=set())
    assert [each.key for each in left] == ["paused-1-schema"]


def test_its_own_run_does_not_name_it_either(archive: House, client: Any) -> None:
    from flows.takedown import takedown

    asked = TakedownParameters(
        url=URL, reason=f"{URL} was asked for", basis="GDPR Art. 17", requested_by="Ada", dry_run=False
    )
    state = takedown(asked, return_state=True)
    run = client.read_flow_run(state.state_details.flow_run_id)
    assert run.state.is_completed()
    assert URL not in run.model_dump_json()
    assert run.parameters["parameters"]["url"].startswith("taken-down:")
    artifacts = [each for each in client.read_artifacts(limit=200) if each.flow_run_id == run.id]
    assert [each.key for each in artifacts] == ["takedown"]
    assert "example-gazette.com" not in artifacts[0].data.replace("\u2060", "")


@pytest.mark.parametrize("dry_run", [True, False])
def test_its_log_says_in_one_line_what_was_done_and_names_no_address(
    archive: House, log_lines: Callable[[str], list[str]], dry_run: bool
) -> None:
    take_down(dry_run=dry_run)
    said = log_lines("prefect.flow_runs")
    (done,) = [line for line in said if "records 2" in line]
    assert done.startswith("dry run, nothing was removed: " if dry_run else "taken down: ")
    assert " 0," not in done
    assert any(line.startswith("not reached: ") for line in said)
    assert not [line for line in said if URL in line or HEADLINE in line]


def test_runs_whose_log_names_it_are_named_and_left(archive: House, client: Any) -> None:
    from prefect.logging.loggers import get_logger

    run, other = (run_of(client, "harvest", {"source": "gazette"}) for _ in range(2))
    lines = [
        {"name": get_logger("flow_runs").name, "level": 20, "message": said, "flow_run_id": str(name)}
        for name, said in ((run, f"revised  {URL}"), (other, f"revised  {OTHER}"), (other, "7 to ask for"))
    ]
    client.request("POST", "/logs/", json=[{**line, "timestamp": "2026-11-01T08:00:00Z"} for line in lines])
    report = take_down(dry_run=False)
    assert report.elsewhere.logs == (str(run),)
    assert client.read_flow_run(run).id == run
    said = not_reached_lines(report)[0]
    assert "Prefect runs whose log names it: 1;" in said
    assert str(run) in said


def test_nothing_is_removed_before_the_artifacts_that_only_its_headlines_tell(
    archive: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpx
    from prefect.client.orchestration import SyncPrefectClient

    def fail(*_: Any, **__: Any) -> Any:
        raise httpx.ReadTimeout("too slow")

    with monkeypatch.context() as patch:
        patch.setattr(SyncPrefectClient, "read_artifacts", fail)
        with pytest.raises(FatalError, match="Prefect server did not answer"):
            take_down(dry_run=False)
    assert archive.archive.find(URL) is not None
