"""Names of the flow runs that wait: Prefect calls each by two random words until it begins and names itself.

Operators see them in the list of runs for days before (Prefect schedules three runs ahead), and for good if they are
cancelled while they wait. Nothing in a deployment can name them, so `up` does, from time to time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta

import httpx
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterExpectedStartTime,
    FlowRunFilterState,
    FlowRunFilterStateType,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.exceptions import ObjectNotFound
from prefect.types._datetime import DateTime

EVERY_SECONDS = 30.0
"""One request of some ten milliseconds of the server, and one for each run that is new."""
LOOKED_BACK = timedelta(minutes=10)
"""So long after its time a run that was cancelled before it began is looked for."""
NOT_BEGUN = (StateType.SCHEDULED, StateType.CANCELLED)
"""Not Pending: such a run may name itself at any moment, and knows its name better."""
STOP_SECONDS = 5.0


@contextmanager
def runs_are_named(pool: str) -> Iterator[None]:
    """What waits in the work pool `pool` has a name that tells something, for the time of the block."""
    over = threading.Event()
    naming = threading.Thread(target=_name_until, args=(pool, over), name="run names", daemon=True)
    naming.start()
    try:
        yield
    finally:
        over.set()
        naming.join(STOP_SECONDS)


def _name_until(pool: str, over: threading.Event) -> None:
    while not over.is_set():
        # From a server that is busy or restarts. Names can wait.
        with suppress(httpx.HTTPError):
            name_waiting_runs(pool, now=datetime.now(UTC))
        over.wait(EVERY_SECONDS)


def name_waiting_runs(pool: str, *, now: datetime) -> list[str]:
    """Name the runs of `pool` that have not begun, such as `harvest gazette`; the new names, the next to begin first.

    Raises httpx.HTTPError when the server does not answer.
    """
    with get_client(sync_client=True) as client:
        unnamed = [
            run
            for run in client.read_flow_runs(
                flow_run_filter=FlowRunFilter(
                    state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(NOT_BEGUN))),
                    expected_start_time=FlowRunFilterExpectedStartTime(
                        after_=DateTime.fromisoformat((now - LOOKED_BACK).isoformat())
                    ),
                ),
                work_pool_filter=WorkPoolFilter(name=WorkPoolFilterName(any_=[pool])),
                sort=FlowRunSort.EXPECTED_START_TIME_ASC,
            )
            if not run.run_count and " " not in run.name
        ]
        if not unnamed:
            return []
        flows = {flow.id: flow.name for flow in client.read_flows()}
        named = []
        for run in unnamed:
            try:
                name = f"{flows[run.flow_id]} {source_of(run) or _deployment(client, run)}"
                client.update_flow_run(run.id, name=name)
            except (KeyError, ObjectNotFound):
                continue  # its schedule or deployment was changed meanwhile
            named.append(name)
    return named


def _deployment(client: SyncPrefectClient, run: FlowRun) -> str:
    """The name of the run's deployment, which says what it does. Raises ObjectNotFound."""
    if run.deployment_id is None:
        return "by hand"
    return client.read_deployment(run.deployment_id).name


def source_of(run: FlowRun) -> str:
    """The source that a run was asked for, or nothing."""
    given = run.parameters.get("parameters")
    return str(given.get("source") or "") if isinstance(given, dict) else ""
