"""Runs that have not begun are named, and those that wait for an answer take no place from others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from infra.deployments import POOL
from tests.flows.test_deploying import source

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("deployments")]

NOW = datetime.now(UTC)


@pytest.fixture
def client(prefect_api: str) -> Iterator[SyncPrefectClient]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as opened:
        yield opened


def waiting(client: SyncPrefectClient, deployment: str, state: Any, **given: str) -> UUID:
    """A run of `deployment` in that state, called as Prefect calls what it schedules."""
    found = client.read_deployment_by_name(deployment)
    made = client.create_flow_run_from_deployment(
        found.id,
        parameters={"parameters": {**found.parameters.get("parameters", {}), **given}},
        name="striped-sloth",
        state=state,
    )
    number: UUID = made.id
    return number


def test_what_waits_or_was_cancelled_before_it_began_is_called_by_its_flow_and_source(
    client: SyncPrefectClient,
) -> None:
    from prefect.states import Cancelled, Pending, Scheduled

    from flows.audit import audit
    from flows.harvest import harvest
    from flows.review import review
    from infra.deployments import deploy_source, deploy_verb, prepare_server
    from infra.run_names import name_waiting_runs

    assert list(prepare_server()) == []
    deploy_source(harvest, source("gazette", "enabled = false"))
    deploy_verb(review, "decide-what-waits")
    deploy_verb(audit, "check-the-archive")
    later = Scheduled(scheduled_time=NOW + timedelta(days=2))
    asked = {
        waiting(client, "harvest/gazette", later): "harvest gazette",
        waiting(client, "harvest/gazette", Scheduled()): "harvest gazette",
        waiting(client, "review/decide-what-waits", later, source="courier"): "review courier",
        waiting(client, "audit/check-the-archive", later): "audit check-the-archive",
        # It may be naming itself at this moment.
        waiting(client, "harvest/gazette", Pending()): "striped-sloth",
    }
    # As one is that comes while another run of its source goes on.
    client.set_flow_run_state([*asked][1], Cancelled(), force=True)
    try:
        told = name_waiting_runs(POOL, now=NOW)
        assert [client.read_flow_run(number).name for number in asked] == list(asked.values())
        assert {*asked.values()} - {"striped-sloth"} <= {*told}
        assert name_waiting_runs(POOL, now=NOW) == []
    finally:
        for number in asked:
            client.delete_flow_run(number)


def test_a_run_that_waits_for_an_answer_leaves_its_place_to_others(
    client: SyncPrefectClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.states import Paused, Running, Scheduled

    from flows.review import review
    from infra.deployments import deploy_verb, prepare_server

    # A pool of its own: other tests want theirs without a limit.
    monkeypatch.setattr("infra.deployments.POOL", "pool-of-one")
    assert list(prepare_server(1)) == []
    deploy_verb(review.with_options(name="patient"), "asks")

    def due() -> int:
        return len(client.get_scheduled_flow_runs_for_work_pool("pool-of-one"))

    first = waiting(client, "patient/asks", Scheduled(), source="gazette")
    waiting(client, "patient/asks", Scheduled(), source="courier")
    client.set_flow_run_state(first, Running(), force=True)
    assert due() == 0
    client.set_flow_run_state(first, Paused(timeout_seconds=60), force=True)
    assert due() == 1
