"""What `up` leaves on the server: what the source files say, and what operators have paused in the UI."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tasks.source import Source, parse_source

if TYPE_CHECKING:
    from prefect.client.schemas.responses import DeploymentResponse

pytestmark = pytest.mark.server

TEXT = """
name = "{name}"
title = "A paper"
home = "https://{name}.example/"
language = "en"
time_zone = "UTC"
[discover]
feeds = ["https://{name}.example/rss"]
[provenance]
addresses_from = "made up"
"""


def source(name: str, schedule: str = "") -> Source:
    return parse_source(TEXT.format(name=name) + f"[schedule]\n{schedule}\n", file=f"{name}.toml")


def deploy(made: Source) -> str:
    """What is told of the deployment of `made`."""
    from flows.harvest import harvest
    from infra.deployments import deploy_source

    return deploy_source(harvest, made).schedule


def on_server(name: str) -> DeploymentResponse:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return client.read_deployment_by_name(f"harvest/{name}")


def pause_schedule(name: str) -> None:
    """What the switch beside a schedule does in the UI."""
    from prefect.client.orchestration import get_client

    found = on_server(name)
    with get_client(sync_client=True) as client:
        client.update_deployment_schedule(found.id, found.schedules[0].id, active=False)


def schedules(name: str) -> list[tuple[str, bool]]:
    return sorted((schedule.schedule.cron, schedule.active) for schedule in on_server(name).schedules)


@pytest.fixture
def pool(deployments: None) -> None:
    from infra.deployments import prepare_server

    assert list(prepare_server()) == []


@pytest.mark.usefixtures("pool")
def test_a_source_that_is_wanted_no_more_loses_its_schedule_and_the_others_keep_theirs() -> None:
    from flows.harvest import harvest
    from infra.deployments import switch_off_others

    for name in ("deployed-kept", "deployed-dropped"):
        deploy(source(name))
    told = [deployed.name for deployed in switch_off_others(harvest, {"deployed-kept"})]
    assert "harvest/deployed-dropped" in told
    assert list(switch_off_others(harvest, {"deployed-kept"})) == []
    assert [active for _, active in schedules("deployed-kept")] == [True]
    assert schedules("deployed-dropped") == []
    deploy(source("deployed-dropped"))
    assert [active for _, active in schedules("deployed-dropped")] == [True]


@pytest.mark.usefixtures("pool")
def test_a_schedule_paused_in_the_ui_stays_paused_and_takes_over_what_its_file_says_anew() -> None:
    deploy(source("paused-one", 'cron = "7 3 * * *"'))
    pause_schedule("paused-one")
    told = deploy(source("paused-one", 'cron = "9 4 * * *"'))
    assert told == "9 4 * * * UTC: paused in the UI, and stays so until it is resumed there"
    assert schedules("paused-one") == [("9 4 * * *", False)]


@pytest.mark.usefixtures("pool")
def test_a_pause_outlives_a_file_that_is_switched_off_for_a_while() -> None:
    deploy(source("paused-off", 'cron = "7 3 * * *"'))
    pause_schedule("paused-off")
    assert deploy(source("paused-off", "enabled = false")) == "none"
    deploy(source("paused-off", 'cron = "7 3 * * *"'))
    assert schedules("paused-off") == [("7 3 * * *", False)]


@pytest.mark.usefixtures("pool")
def test_a_schedule_that_its_file_switches_off_and_on_runs_again() -> None:
    deploy(source("off-and-on", 'cron = "7 3 * * *"'))
    assert deploy(source("off-and-on", "enabled = false")) == "none"
    assert schedules("off-and-on") == []
    assert deploy(source("off-and-on", 'cron = "7 3 * * *"')) == "7 3 * * * UTC"
    assert schedules("off-and-on") == [("7 3 * * *", True)]


@pytest.mark.usefixtures("pool")
def test_a_deployment_paused_as_a_whole_stays_paused() -> None:
    from prefect.client.orchestration import get_client

    deploy(source("paused-whole"))
    with get_client(sync_client=True) as client:
        client.pause_deployment(on_server("paused-whole").id)
    assert deploy(source("paused-whole")).endswith("paused in the UI, and stays so until it is resumed there")
    assert on_server("paused-whole").paused


@pytest.mark.usefixtures("pool")
def test_a_verb_under_its_former_name_hands_on_its_pauses_and_schedules_and_is_gone() -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.schedules import CronSchedule
    from prefect.exceptions import ObjectNotFound

    from flows.audit import audit
    from infra.deployments import deploy_verb

    # Under a name of its own: on the server that the tests share, `up` may deploy the verb itself at any time.
    verb = audit.with_options(name="renamed")
    deploy_verb(verb, "operator", cron="17 3 * * 0")
    with get_client(sync_client=True) as client:
        former = client.read_deployment_by_name("renamed/operator")
        client.update_deployment_schedule(former.id, former.schedules[0].id, active=False)
        client.create_deployment_schedules(
            former.id, [(CronSchedule(cron="1 1 * * *", timezone="UTC"), True)]
        )
        told = deploy_verb(verb, "check-the-archive", cron="18 4 * * 0")
        found = client.read_deployment_by_name("renamed/check-the-archive")
        with pytest.raises(ObjectNotFound):
            client.read_deployment_by_name("renamed/operator")
    kept = sorted((schedule.schedule.cron, schedule.active) for schedule in found.schedules)
    assert kept == [("1 1 * * *", True), ("18 4 * * 0", False)]
    assert told.name == "renamed/check-the-archive"
    assert "paused in the UI" in told.schedule


@pytest.mark.usefixtures("deployments")
def test_a_paused_work_pool_is_told_because_nothing_runs_then(monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import WorkPoolUpdate

    from infra.deployments import prepare_server

    # A pool of its own: other tests want theirs to run.
    monkeypatch.setattr("infra.deployments.POOL", "paused-pool")
    assert list(prepare_server()) == []
    with get_client(sync_client=True) as client:
        client.update_work_pool("paused-pool", WorkPoolUpdate(is_paused=True))
    assert [deployed.name for deployed in prepare_server()] == ["work pool paused-pool"]


@pytest.mark.usefixtures("pool")
@pytest.mark.parametrize("slug", [None, "mine"])
def test_a_schedule_that_an_operator_added_is_left_alone(slug: str | None) -> None:
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.schedules import CronSchedule

    name = f"added-{slug}".lower()
    deploy(source(name, 'cron = "7 3 * * *"'))
    added = CronSchedule(cron="1 1 * * *", timezone="UTC")
    with get_client(sync_client=True) as client:
        client.create_deployment_schedules(on_server(name).id, [(added, True)], slug=slug)
    deploy(source(name, 'cron = "9 4 * * *"'))
    assert schedules(name) == [("1 1 * * *", True), ("9 4 * * *", True)]
