"""What the Prefect server is told: work pool, deployments, schedules, and how dead runs are found.

Everything here may be applied again at any time; it changes what differs and adds what is missing. When a source is
harvested is its file's word, whether it is paused is the operator's in the UI. So a schedule that a file switches off
is removed, never made inactive: an inactive one on the server was paused by a person, and stays so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from prefect import Flow
from prefect.automations import Automation
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.actions import DeploymentScheduleCreate, WorkPoolCreate, WorkPoolUpdate
from prefect.client.schemas.filters import FlowFilter, FlowFilterName
from prefect.client.schemas.objects import (
    ConcurrencyLimitConfig,
    ConcurrencyLimitStrategy,
    DeploymentSchedule,
    StateType,
)
from prefect.client.schemas.responses import DeploymentResponse
from prefect.deployments.runner import RunnerDeployment
from prefect.events.actions import ChangeFlowRunState
from prefect.events.schemas.automations import EventTrigger, Posture
from prefect.exceptions import ObjectAlreadyExists, ObjectNotFound
from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from tasks.source import Source

POOL = "pressmark"
HEARTBEAT_SECONDS = 30
"""`PREFECT_FLOWS_HEARTBEAT_FREQUENCY` of the worker. The server's sample of 90 s does not fit the default of
180 s: it crashed healthy runs (measured)."""
QUERY_SECONDS = 3.0
"""How often the worker asks for runs that are due; Prefect's 10 s let whoever pressed Run wait for 5 on average."""
DEAD_AFTER = timedelta(seconds=4 * HEARTBEAT_SECONDS)
DEAD_RUNS = "pressmark: runs without a heartbeat"
SCHEDULE = "schedule"
"""Slug of the schedule that is ours; those that operators add in the UI have another or none, and are left alone."""
PAUSED = "paused in the UI, and stays so until it is resumed there"
FORMER_NAME = "operator"
"""What every verb's deployment was called before each said what it does."""
ENDS = ("Completed", "Failed", "Cancelled", "Crashed")


@dataclass(frozen=True)
class Deployed:
    """One deployment as it stands on the server."""

    name: str
    schedule: str


def deploy_source(harvest: Flow[Any, Any], source: Source) -> Deployed:
    """One deployment per source: two runs of it never overlap, the later one is cancelled with a reason."""
    when = source.schedule
    deployment = RunnerDeployment.from_flow(
        harvest,
        source.name,
        parameters={"parameters": {"source": source.name}},
        concurrency_limit=ConcurrencyLimitConfig(
            limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW
        ),
        description=f"Find new and changed articles of {source.title} ({source.home}), keep, check and store them.",
        tags=["harvest", source.name],
        work_pool_name=POOL,
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    if not (source.enabled and when.enabled):
        return Deployed(f"harvest/{source.name}", _apply(deployment, None) or "none")
    paused = _apply(deployment, Cron(when.cron, timezone=when.time_zone, slug=SCHEDULE))
    return Deployed(f"harvest/{source.name}", f"{when.cron} {when.time_zone}{paused and ': '}{paused}")


def switch_off_others(harvest: Flow[Any, Any], wanted: Collection[str]) -> Iterator[Deployed]:
    """Stop every deployment of `harvest` that is not among `wanted`; yields each as it is done.

    The server remembers what was deployed before: a source that its file switched off, or whose file is gone,
    would be harvested for ever.
    """
    only = FlowFilter(name=FlowFilterName(any_=[harvest.name]))
    with get_client(sync_client=True) as client:
        for deployment in client.read_deployments(flow_filter=only):
            running = [schedule for schedule in deployment.schedules if schedule.active]
            if deployment.name in wanted or not running:
                continue
            for schedule in running:
                if schedule.slug == SCHEDULE:
                    client.delete_deployment_schedule(deployment.id, schedule.id)
                else:
                    client.update_deployment_schedule(deployment.id, schedule.id, active=False)
            yield Deployed(
                f"{harvest.name}/{deployment.name}", "none any more: its source is switched off or gone"
            )


def deploy_verb(verb: Flow[Any, Any], name: str, *, cron: str = "") -> Deployed:
    """A deployment for operators to run by hand, or on `cron` (UTC) if that is given.

    `name` says what it does, for those who see nothing but the list of deployments.
    """
    deployment = RunnerDeployment.from_flow(
        verb,
        name,
        description=verb.description,
        tags=[verb.name],
        work_pool_name=POOL,
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    wanted = Cron(cron, timezone="UTC", slug=SCHEDULE) if cron else None
    paused = _apply(deployment, wanted, former=f"{verb.name}/{FORMER_NAME}")
    said = f"{cron} UTC" if cron else "by hand"
    return Deployed(f"{verb.name}/{name}", f"{said}{paused and ': '}{paused}")


def _apply(deployment: RunnerDeployment, wanted: Schedule | None, *, former: str = "") -> str:
    """Put `deployment` on the server with the schedule `wanted`; what an operator has paused there stays paused.

    What stands there under the name `former` hands its pauses and schedules on, and is deleted. Returns what is to be
    told of pauses, empty where nothing is.
    """
    with get_client(sync_client=True) as client:
        renamed = _standing(client, former) if former not in {"", deployment.full_name} else None
        standing = _standing(client, deployment.full_name) or renamed
        if standing is None:
            deployment.schedules = [_ours(wanted, active=True)] if wanted else []
            deployment.apply()
            return ""
        deployment.paused = standing.paused
        ours = next((schedule for schedule in standing.schedules if schedule.slug == SCHEDULE), None)
        paused = ours is not None and not ours.active
        # What operators added in the UI is sent again: of schedules without a slug those not sent are removed.
        sent = [_again(schedule) for schedule in standing.schedules if schedule.slug != SCHEDULE]
        if wanted:
            sent.append(_ours(wanted, active=not paused))
        elif ours is not None and paused:
            sent.append(_again(ours))
        elif ours is not None:
            client.delete_deployment_schedule(standing.id, ours.id)
        deployment.schedules = list(sent)
        deployment.apply()
        if renamed is not None:
            client.delete_deployment(renamed.id)
    return PAUSED if standing.paused or (wanted and paused) else ""


def _standing(client: SyncPrefectClient, full_name: str) -> DeploymentResponse | None:
    """The deployment as it is on the server, if it is there."""
    try:
        return client.read_deployment_by_name(full_name)
    except ObjectNotFound:
        return None


def _ours(wanted: Schedule, *, active: bool) -> DeploymentScheduleCreate:
    return DeploymentScheduleCreate.from_schedule(replace(wanted, active=active))


def _again(schedule: DeploymentSchedule) -> DeploymentScheduleCreate:
    """A schedule that is there, to be sent once more as it is."""
    kept = {"schedule", "active", "max_scheduled_runs", "parameters", "slug"}
    return DeploymentScheduleCreate(**{name: getattr(schedule, name) for name in kept})


def prepare_server(limit: int | None = None) -> Iterator[Deployed]:
    """Make the work pool, with that many runs at once, and the automation that marks runs as crashed when their
    process is gone.

    Yields the pool only where an operator has paused it: then nothing runs.
    """
    with get_client(sync_client=True) as client:
        with contextlib.suppress(ObjectAlreadyExists):
            client.create_work_pool(WorkPoolCreate(name=POOL, type="process"))
        if limit is not None:
            client.update_work_pool(POOL, WorkPoolUpdate(concurrency_limit=limit))
        if client.read_work_pool(POOL).is_paused:
            yield Deployed(f"work pool {POOL}", f"{PAUSED}: nothing runs")
        known = {automation.name for automation in client.read_automations()}
    if DEAD_RUNS not in known:
        _dead_runs().create()


def _dead_runs() -> Automation:
    return Automation(
        name=DEAD_RUNS,
        description="A run whose process was killed stays Running and blocks its source; this ends it.",
        trigger=EventTrigger(
            after={"prefect.flow-run.heartbeat"},
            expect={"prefect.flow-run.heartbeat", *(f"prefect.flow-run.{end}" for end in ENDS)},
            match={"prefect.resource.id": "prefect.flow-run.*"},
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=DEAD_AFTER,
        ),
        actions=[
            ChangeFlowRunState(
                state=StateType.CRASHED,
                message=f"No heartbeat for {DEAD_AFTER.total_seconds():.0f} s; run it again to resume it.",
            )
        ],
    )
