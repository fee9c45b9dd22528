"""Runs whose process is gone stand as Crashed, at the latest when the next one begins; living ones are left alone."""

from __future__ import annotations

import fcntl
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from infra.newsroom import Newsroom, serve
from tests.flows.conftest import PAPER, House
from tests.flows.processes import started
from tests.flows.test_deploying import source
from tests.waiting import await_under_way

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient
    from prefect.client.schemas.objects import FlowRun, State

pytestmark = pytest.mark.server


@pytest.fixture
def client(prefect_api: str) -> Iterator[SyncPrefectClient]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as opened:
        yield opened


def running(client: SyncPrefectClient, name: str) -> FlowRun:
    """A run that Prefect takes for one under way."""
    from prefect import flow
    from prefect.states import Running

    @flow(name="under way")
    def work() -> None: ...

    made = client.create_flow_run(work, name=name)
    client.set_flow_run_state(made.id, Running())
    return client.read_flow_run(made.id)


def state_of(client: SyncPrefectClient, run: FlowRun | UUID) -> State[object]:
    found = client.read_flow_run(run if isinstance(run, UUID) else run.id).state
    assert found is not None
    return found


def test_a_run_whose_file_nobody_holds_is_crashed_and_says_why(
    client: SyncPrefectClient, tmp_path: Path
) -> None:
    from infra.flow_runs import end_dead_runs

    run = running(client, "killed")
    (tmp_path / f"{run.id}.1").touch()
    assert end_dead_runs(tmp_path) == ["killed"]
    assert (state_of(client, run).name, state_of(client, run).message) == (
        "Crashed",
        "Its process is gone: stopped or killed. Nothing is lost; run it again, and it goes on with what was kept.",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_run_whose_process_lives_is_left_alone(client: SyncPrefectClient, tmp_path: Path) -> None:
    from infra.flow_runs import end_dead_runs

    run = running(client, "alive")
    with (tmp_path / f"{run.id}.1").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert end_dead_runs(tmp_path) == []
    assert state_of(client, run).name == "Running"


def test_a_run_that_was_begun_again_is_judged_by_its_last_process(
    client: SyncPrefectClient, tmp_path: Path
) -> None:
    from infra.flow_runs import end_dead_runs

    run = running(client, "second attempt")
    (tmp_path / f"{run.id}.0").touch()
    assert end_dead_runs(tmp_path) == []
    assert state_of(client, run).name == "Running"


def test_a_run_that_came_to_its_end_stays_as_it_is(client: SyncPrefectClient, tmp_path: Path) -> None:
    from prefect.states import Completed

    from infra.flow_runs import end_dead_runs

    run = running(client, "done")
    client.set_flow_run_state(run.id, Completed())
    (tmp_path / f"{run.id}.1").touch()
    assert end_dead_runs(tmp_path) == []
    assert state_of(client, run).name == "Completed"
    assert list(tmp_path.iterdir()) == []


def test_a_run_of_another_server_is_no_obstacle(client: SyncPrefectClient, tmp_path: Path) -> None:
    from infra.flow_runs import end_dead_runs

    (tmp_path / "00000000-0000-4000-8000-000000000000.1").touch()
    assert end_dead_runs(tmp_path) == []


@pytest.mark.usefixtures("client")
def test_the_process_of_a_run_is_known_while_it_lives_and_no_longer(tmp_path: Path) -> None:
    from prefect import flow
    from prefect.context import FlowRunContext

    from infra.flow_runs import end_dead_runs, hold_run
    from infra.processes import lock_is_free

    @flow(name="held")
    def work() -> list[bool]:
        context = FlowRunContext.get()
        assert context is not None
        assert context.flow_run is not None
        hold_run(tmp_path, context.flow_run.id)
        return [lock_is_free(place) for place in tmp_path.iterdir()]

    assert work() == [False]
    assert end_dead_runs(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def process() -> Iterator[subprocess.Popen[bytes]]:
    """What might be the process of a flow run."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "prefect"]) as process:
        yield process
        process.kill()


@pytest.mark.usefixtures("deployments")
def test_a_run_that_was_taken_and_never_begun_holds_its_source_no_longer(
    client: SyncPrefectClient, tmp_path: Path, process: subprocess.Popen[bytes]
) -> None:
    from prefect.states import Pending, Scheduled

    from flows.harvest import harvest
    from infra.deployments import POOL, deploy_source, prepare_server
    from infra.flow_runs import end_broken_off_runs

    assert list(prepare_server()) == []
    deploy_source(harvest, source("never-begun"))
    deployment = client.read_deployment_by_name("harvest/never-begun")

    def taken(number: int | None) -> UUID:
        # Tomorrow, so that no worker of another test takes it.
        due = Scheduled(scheduled_time=datetime.now(UTC) + timedelta(days=1))
        made = client.create_flow_run_from_deployment(deployment.id, state=due)
        client.set_flow_run_state(made.id, Pending())
        if number:
            client.update_flow_run(made.id, infrastructure_pid=str(number))
        return made.id

    first = taken(process.pid)
    assert "never-begun" not in str(end_broken_off_runs(tmp_path, POOL))
    assert state_of(client, taken(None)).name == "Cancelled"
    process.kill()
    process.wait()
    assert "(never-begun)" in str(end_broken_off_runs(tmp_path, POOL))
    assert state_of(client, first).name == "Crashed"
    second = taken(None)
    assert state_of(client, second).name == "Pending"
    assert "(never-begun)" in str(end_broken_off_runs(tmp_path, POOL))


def test_a_harvest_killed_with_9_stands_as_crashed_when_the_next_run_begins(
    house: House, prefect_api: str, client: SyncPrefectClient
) -> None:
    from flows.harvest import harvest
    from flows.parameters import HarvestParameters

    with serve(Newsroom(articles=8, traps=False), port=0) as paper:
        house.add_paper(paper, one_feed=True)
        killed = started("harvest", PAPER, PREFECT_API_URL=prefect_api)
        await_under_way(killed, lambda: paper.log)
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
        (place,) = house.settings.running_folder.iterdir()
        dead = UUID(place.name.partition(".")[0])
        assert state_of(client, dead).name == "Running"
        harvest(HarvestParameters(source=PAPER, dry_run=True))
    assert state_of(client, dead).name == "Crashed"
