"""What Prefect holds back when a command ends reaches the server while there is one."""

from __future__ import annotations

import time

import pytest

from infra.prefect_server import send_what_is_queued

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
