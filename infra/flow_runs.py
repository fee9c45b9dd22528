"""Flow runs whose process is gone: killed, they stay Running in Prefect for ever, or Pending and block their source.

Each process that carries out a flow run holds a lock on a file of its own until it ends; the kernel drops it with the
process. So a run whose file nobody holds any more has no process, on whatever machine its server is:

    {folder}/{flow run id}.{attempt}    held exclusively by the process of that attempt

What a worker took and had not begun has no such file. There the number of its process decides, and only the one `up`
of a local server may ask.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.exceptions import ObjectNotFound
from prefect.states import Crashed

from infra.processes import lock_is_free
from infra.run_names import source_of

WITH_A_PROCESS = (StateType.RUNNING, StateType.PAUSED, StateType.CANCELLING)
"""States that a process keeps up. A run of this archive waits for an operator's answer in its process, too."""
MESSAGE = "Its process is gone: stopped or killed. Nothing is lost; run it again, and it goes on with what was kept."

_held: dict[Path, IO[str]] = {}
"""What this process holds, until it ends or the run is over."""


def hold_run(folder: Path, run_id: UUID) -> None:
    """Say, for as long as this process lives, that the flow run `run_id` has one."""
    with get_client(sync_client=True) as client:
        attempt = client.read_flow_run(run_id).run_count
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{run_id}.{attempt}"
    # Locked before it is there under its name, so that nobody ever sees it unlocked while its process lives.
    unseen = folder / f".{place.name}"
    file = unseen.open("a")
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    unseen.rename(place)
    _held[place] = file


def end_dead_runs(folder: Path) -> list[str]:
    """Set the runs that have a file in `folder` and no process any more to Crashed; their names."""
    ended = []
    with get_client(sync_client=True) as client:
        for place in [*_held, *(place for place in _files(folder) if place not in _held)]:
            if place in _held:
                if not _goes_on(client, place):
                    _held.pop(place).close()
                    place.unlink(missing_ok=True)
            elif lock_is_free(place):
                run = _goes_on(client, place)
                if run is not None and _crash(client, run):
                    ended.append(_called(run))
                place.unlink(missing_ok=True)
    return ended


def end_broken_off_runs(folder: Path, pool: str) -> list[str]:
    """Set the runs that a worker of `pool` took, and whose process is gone, to Crashed; their names.

    For a server that only this machine uses, while no worker runs. A run that is left Pending holds its source for
    ever: every later one is cancelled.
    """
    taken = (StateType.PENDING, *WITH_A_PROCESS)
    held = {place.name.partition(".")[0] for place in _files(folder) if not lock_is_free(place)}
    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(
            flow_run_filter=FlowRunFilter(
                state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(taken)))
            ),
            work_pool_filter=WorkPoolFilter(name=WorkPoolFilterName(any_=[pool])),
        )
        dead = [run for run in runs if str(run.id) not in held and _has_no_process(run)]
        return [_called(run) for run in dead if _crash(client, run)]


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (place for place in sorted(folder.iterdir()) if not place.name.startswith("."))


def _called(run: FlowRun) -> str:
    """The run's name; until its flow begins that is two words of Prefect's, which say nothing."""
    source = source_of(run)
    return f"{run.name} ({source})" if source and source not in run.name else run.name


def _goes_on(client: SyncPrefectClient, place: Path) -> FlowRun | None:
    """The run whose attempt `place` stands for, if Prefect takes it for one under way."""
    run_id, _, attempt = place.name.partition(".")
    try:
        run = client.read_flow_run(UUID(run_id))
    except ObjectNotFound:
        return None
    under_way = run.state_type in WITH_A_PROCESS and run.run_count == int(attempt)
    return run if under_way else None


def _has_no_process(run: FlowRun) -> bool:
    if run.infrastructure_pid is None:
        # Taken, and its process was never started.
        return run.state_type is StateType.PENDING
    number = run.infrastructure_pid
    if not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    # The number may be another program's by now.
    command = Path(f"/proc/{number}/cmdline")
    return command.is_file() and b"prefect" not in command.read_bytes()


def _crash(client: SyncPrefectClient, run: FlowRun) -> bool:
    """False where the server refuses, because the run has come to an end meanwhile."""
    client.set_flow_run_state(run.id, Crashed(message=MESSAGE))
    return client.read_flow_run(run.id).state_type is StateType.CRASHED
