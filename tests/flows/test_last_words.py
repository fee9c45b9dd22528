"""How a run ends: what Prefect holds back reaches the server while there is one, and a failure says why first."""

from __future__ import annotations

import importlib
import inspect
import logging
import time
from collections.abc import Callable

import pytest

from flows.running import told_plainly
from infra.prefect_server import send_what_is_queued
from tasks.errors import FatalError

pytestmark = pytest.mark.server


def test_the_last_lines_of_a_run_are_sent_before_its_server_is_left(prefect_api: str) -> None:
    from prefect import flow, get_run_logger
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import LogFilter, LogFilterFlowRunId

    @flow(name="last words")
    def speak() -> None:
        # The fixtures of this folder silence everything below.
        get_run_logger().critical("the last word")

    state = speak(return_state=True)
    before = time.monotonic()
    send_what_is_queued()
    assert time.monotonic() - before < 15
    run = state.state_details.flow_run_id
    assert run is not None
    with get_client(sync_client=True) as client:
        logs = client.read_logs(LogFilter(flow_run_id=LogFilterFlowRunId(any_=[run])))
    assert "the last word" in [log.message for log in logs]


def test_a_run_that_fails_on_purpose_says_why_first_and_raises_the_error_itself(
    prefect_api: str, caplog: pytest.LogCaptureFixture
) -> None:
    from prefect import flow
    from prefect.client.orchestration import get_client

    @flow(name="stopped")
    @told_plainly
    def stop() -> None:
        raise FatalError("gazette: stopped: every body is empty", mend="look at what is held")

    with pytest.raises(FatalError, match="every body is empty"):
        stop()
    state = stop(return_state=True)
    with get_client(sync_client=True) as client:
        run = client.read_flow_run(state.state_details.flow_run_id)
    assert (run.state_type, run.state.message) == (
        "FAILED",
        "gazette: stopped: every body is empty; look at what is held",
    )
    assert "Traceback" not in caplog.text


@pytest.mark.usefixtures("prefect_api")
def test_a_worker_logs_no_traceback_of_a_run_that_fails_on_purpose(caplog: pytest.LogCaptureFixture) -> None:
    from prefect import flow
    from prefect.flow_engine import run_flow

    @flow(name="stopped by a worker")
    @told_plainly
    def stop() -> None:
        raise FatalError("gazette: stopped: every body is empty")

    engine_log = logging.getLogger("prefect.flow_runs")
    engine_log.addHandler(caplog.handler)
    caplog.set_level(logging.ERROR, logger="prefect.flow_runs")
    try:
        with pytest.raises(FatalError):
            run_flow(stop, error_logger=engine_log)
        engine_log.error("said after it")
    finally:
        engine_log.removeHandler(caplog.handler)
    assert "Traceback" not in caplog.text
    assert "said after it" in caplog.text


@pytest.mark.usefixtures("prefect_api")
def test_a_task_that_fails_on_purpose_logs_its_one_line_and_no_traceback(
    log_lines: Callable[[str], list[str]],
) -> None:
    from prefect import flow, task

    @task(name="discover")
    def discover() -> None:
        raise FatalError("gazette: none of its addresses answered", mend="check the network")

    @flow(name="stopped in a task")
    @told_plainly
    def stop() -> None:
        discover()

    with pytest.raises(FatalError):
        stop()
    (said,) = log_lines("prefect.task_runs")
    assert "none of its addresses answered; check the network" in said
    assert "Traceback" not in said


@pytest.mark.usefixtures("prefect_api")
def test_a_fault_of_the_program_keeps_its_traceback() -> None:
    from prefect import flow

    @flow(name="faulty")
    @told_plainly
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()


@pytest.mark.parametrize("name", ["harvest", "review", "reextract", "ingest", "export", "takedown", "audit"])
def test_every_flow_tells_its_failures_plainly_and_keeps_its_form(name: str) -> None:
    flow = getattr(importlib.import_module(f"flows.{name}"), name)
    assert inspect.unwrap(flow.fn) is not flow.fn
    assert flow.parameters.properties["parameters"]
    assert next(iter(flow.parameters.definitions)).endswith("Parameters")
