"""What the Prefect server is told: work pool, deployments, schedules, and how dead runs are found.

Everything here may be applied again at any time; it changes what differs and adds what is missing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from prefect import Flow
from prefect.automations import Automation
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.client.schemas.filters import FlowFilter, FlowFilterName
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, StateType
from prefect.deployments.runner import RunnerDeployment
from prefect.events.actions import ChangeFlowRunState
from prefect.events.schemas.automations import EventTrigger, Posture
from prefect.exceptions import ObjectAlreadyExists
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

from tasks.source import Source

POOL = "pressmark"
HEARTBEAT_SECONDS = 30
"""`PREFECT_FLOWS_HEARTBEAT_FREQUENCY` of the worker. The server's sample of 90 s does not fit the default of
180 s: it crashed healthy runs (measured)."""
DEAD_AFTER = timedelta(seconds=4 * HEARTBEAT_SECONDS)
DEAD_RUNS = "pressmark: runs without a heartbeat"
ENDS = ("Completed", "Failed", "Cancelled", "Crashed")


@dataclass(frozen=True)
class Deployed:
    """One deployment as it stands on the server."""

    name: str
    schedule: str


def deploy_source(harvest: Flow[Any, Any], source: Source) -> Deployed:
    """One deployment per source: two runs of it never overlap, the later one is cancelled with a reason."""
    active = source.enabled and source.schedule.enabled
    schedule = source.schedule
    _apply(
        RunnerDeployment.from_flow(
            harvest,
            source.name,
            schedule=Cron(schedule.cron, timezone=schedule.time_zone, slug="schedule", active=active),
            parameters={"parameters": {"source": source.name}},
            concurrency_limit=ConcurrencyLimitConfig(
                limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW
            ),
            description=f"Harvest {source.title} ({source.home}).",
            tags=["harvest", source.name],
            work_pool_name=POOL,
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
    )
    return Deployed(f"harvest/{source.name}", f"{schedule.cron} {schedule.time_zone}" if active else "none")


def switch_off_others(harvest: Flow[Any, Any], wanted: Collection[str]) -> Iterator[Deployed]:
    """Stop the schedule of every deployment of `harvest` that is not among `wanted`; yields each as it is done.

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
                client.update_deployment_schedule(deployment.id, schedule.id, active=False)
            yield Deployed(
                f"{harvest.name}/{deployment.name}", "none any more: its source is switched off or gone"
            )


def deploy_verb(verb: Flow[Any, Any], *, cron: str = "") -> Deployed:
    """A deployment for operators to run by hand, or on `cron` (UTC) if that is given."""
    _apply(
        RunnerDeployment.from_flow(
            verb,
            "operator",
            schedule=Cron(cron, timezone="UTC", slug="schedule") if cron else None,
            description=verb.description,
            tags=[verb.name],
            work_pool_name=POOL,
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
    )
    return Deployed(f"{verb.name}/operator", f"{cron} UTC" if cron else "by hand")


def _apply(deployment: RunnerDeployment) -> None:
    deployment.apply()


def prepare_server() -> None:
    """Make the work pool and the automation that marks runs as crashed when their process is gone."""
    with get_client(sync_client=True) as client:
        with contextlib.suppress(ObjectAlreadyExists):
            client.create_work_pool(WorkPoolCreate(name=POOL, type="process"))
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
