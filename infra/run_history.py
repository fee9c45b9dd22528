"""What Prefect keeps of our runs and tells of an article: found, and taken out as far as its API reaches.

Artifacts go as a whole, in every version: the next run makes new ones, and the manifests in the bucket say the same.
From parameters, names and forms of flow runs the addresses go.

Log lines and messages of states stay. The API changes neither; it deletes them with their flow run alone. That is
left to the operator, to whom the runs are named: a run that goes takes with it what its log says of every other
article, and when and how it ended. Our local server deletes runs with their logs after 90 days by itself.
Events that the server makes of artifacts cannot be deleted at all: ours keeps them for two hours of running
(`infra.prefect_server`), others for a week.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import httpx
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.actions import ArtifactUpdate
from prefect.client.schemas.filters import (
    ArtifactFilter,
    ArtifactFilterKey,
    FlowFilter,
    FlowFilterName,
    LogFilter,
    LogFilterFlowRunId,
)
from prefect.client.schemas.objects import Artifact, FlowRun, Log
from prefect.client.schemas.sorting import ArtifactSort, FlowRunSort
from prefect.exceptions import ObjectNotFound

from tasks.errors import FatalError
from tasks.store.takedown.telling import TAKEN_DOWN, Telling

FLOWS = ("harvest", "reextract", "ingest", "review", "audit", "takedown", "export")
KEYS = ("takedown", "audit", "export")
"""Of artifacts that are of no source."""
KEYS_OF_SOURCE = ("summary", "outcomes", "review")
PAGE = 200
"""Prefect's own limit of an answer."""
RUNS_AT_ONCE = 100
"""Whose logs are asked for in one request."""
FORMS = "review"
"""The flow that asks on a form."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class RunTraces:
    """Where Prefect tells of one article."""

    artifacts: tuple[UUID, ...]
    runs: tuple[FlowRun, ...]
    """By their parameters or their name."""
    answers: tuple[tuple[UUID, str], ...]
    """Flow run and key of what was written on a form."""
    logs: tuple[UUID, ...]
    """Flow runs, by their log or the message of their state."""


def find_run_traces(telling: Telling, sources: Iterable[str]) -> RunTraces:
    """All that tells of an article among the runs on `sources` (names), and those on none.

    Reads every artifact, every flow run and every log line of ours. Raises FatalError where the Prefect server does
    not answer.
    """
    with _client() as client:
        runs = list(_flow_runs(client, FLOWS))
        forms = {run.id for run in _flow_runs(client, (FORMS,))}
        return RunTraces(
            artifacts=tuple(each.id for each in _artifacts(client, sources) if _shows(each, telling)),
            runs=tuple(run for run in runs if _is_asked(run, telling)),
            answers=tuple(_answers(client, forms, telling)),
            logs=tuple(_logs(client, runs, telling)),
        )


def delete_artifacts(traces: RunTraces) -> None:
    """Delete the artifacts. What is gone already is passed over; raises as `find_run_traces`.

    Emptied first: of each deletion the server makes an event that holds the artifact, or the version before it.
    """
    with _client() as client:
        for artifact in traces.artifacts:
            _unless_gone(client.update_artifact, artifact, ArtifactUpdate(data=TAKEN_DOWN))
        for artifact in traces.artifacts:
            _unless_gone(client.delete_artifact, artifact)


def take_out_parameters(traces: RunTraces, telling: Telling) -> None:
    """Take the article's addresses out of what runs were asked for. What is gone is passed over; raises as
    `find_run_traces`."""
    with _client() as client:
        for run in traces.runs:
            parameters = telling.taken_out_within(run.parameters)
            name = telling.taken_out(run.name)
            if name == run.name and "//" in name:
                # Names were cut to a length, and may hold a part of the address.
                name = f"{name.split(' ')[0]} {TAKEN_DOWN.rstrip(':')}"
            _unless_gone(client.update_flow_run, run.id, parameters=parameters, name=name)
        for run_id, key in traces.answers:
            _unless_gone(client.delete_flow_run_input, run_id, key)


@contextmanager
def _client() -> Iterator[SyncPrefectClient]:
    try:
        with get_client(sync_client=True) as client:
            yield client
    except httpx.HTTPError as error:
        raise FatalError(
            f"the Prefect server did not answer while its artifacts were looked through: {error}"[:300],
            mend="run it again when the server answers",
        ) from error


def _unless_gone(call: Callable[..., Any], *arguments: Any, **named: Any) -> None:
    try:
        call(*arguments, **named)
    except ObjectNotFound:
        return
    except httpx.HTTPStatusError as error:
        if error.response.status_code != httpx.codes.NOT_FOUND:
            raise


def _paged(ask: Callable[[int], list[_Item]]) -> Iterator[_Item]:
    """Every item; `ask` gives those from an offset on, the newest first, so that what comes meanwhile hides none."""
    offset = 0
    while page := ask(offset):
        yield from page
        offset += len(page)


def _artifacts(client: SyncPrefectClient, sources: Iterable[str]) -> Iterator[Artifact]:
    named = [f"{source}-{kind}" for source in sources for kind in KEYS_OF_SOURCE]
    # Other people's flows may be on the same server.
    ours = ArtifactFilter(key=ArtifactFilterKey(any_=[*KEYS, *named]))
    return _paged(
        lambda offset: client.read_artifacts(
            artifact_filter=ours, sort=ArtifactSort.ID_DESC, limit=PAGE, offset=offset
        )
    )


def _flow_runs(client: SyncPrefectClient, flows: Iterable[str]) -> Iterator[FlowRun]:
    ours = FlowFilter(name=FlowFilterName(any_=list(flows)))
    return _paged(
        lambda offset: client.read_flow_runs(
            flow_filter=ours, sort=FlowRunSort.ID_DESC, limit=PAGE, offset=offset
        )
    )


def _shows(artifact: Artifact, telling: Telling) -> bool:
    data: Any = artifact.data
    if data == TAKEN_DOWN:
        return True  # a takedown was cut short before it deleted what it had emptied
    if isinstance(data, str) and artifact.type == "table":
        data = json.loads(data)
    return telling.is_within(data)


def _is_asked(run: FlowRun, telling: Telling) -> bool:
    return telling.is_within(run.parameters) or telling.is_in(run.name)


def _answers(
    client: SyncPrefectClient, forms: Iterable[UUID], telling: Telling
) -> Iterator[tuple[UUID, str]]:
    for run_id in forms:
        for given in client.filter_flow_run_input(run_id, key_prefix="", limit=PAGE, exclude_keys=set()):
            if telling.is_within(json.loads(given.value)):
                yield run_id, given.key


def _logs(client: SyncPrefectClient, runs: list[FlowRun], telling: Telling) -> Iterator[UUID]:
    messages = {run.id for run in runs if run.state and telling.is_in(run.state.message or "")}
    told: set[UUID] = set()
    for start in range(0, len(runs), RUNS_AT_ONCE):
        some = [run.id for run in runs[start : start + RUNS_AT_ONCE]]
        # Without a filter by text, which a server on SQLite before 3.44 answers with 500.
        found = _paged(_log_pages(client, LogFilter(flow_run_id=LogFilterFlowRunId(any_=some))))
        told |= {line.flow_run_id for line in found if line.flow_run_id and telling.is_in(line.message)}
    return (run.id for run in runs if run.id in told | messages)


def _log_pages(client: SyncPrefectClient, lines: LogFilter) -> Callable[[int], list[Log]]:
    return lambda offset: client.read_logs(lines, limit=PAGE, offset=offset)
