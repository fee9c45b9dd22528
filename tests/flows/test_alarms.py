"""A run that warns or stops raises an event on its source, for automations to act on."""

from __future__ import annotations

import time

import httpx
import pytest

from tasks.report.summary import RunSummary


def events_of(api: str, event: str, source: str) -> list[dict[str, object]]:
    wanted = {"filter": {"event": {"name": [event]}, "resource": {"id": [f"pressmark.source.{source}"]}}}
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found: list[dict[str, object]] = httpx.post(f"{api}/events/filter", json=wanted).json()["events"]
        if found:
            return found
        time.sleep(0.5)
    return []


@pytest.mark.server
def test_a_stopped_run_raises_an_event_with_its_reasons(prefect_api: str) -> None:
    from prefect import flow

    from tasks.shell import report_run

    summary = RunSummary(run_id="r1", source="alarm-paper", decision="stop", reasons=("a feed has died",))

    @flow(name="alarm")
    def run() -> None:
        report_run(summary, [], [], "")

    run()
    (event,) = events_of(prefect_api, "pressmark.run.stopped", "alarm-paper")
    assert event["payload"] == {"run_id": "r1", "reasons": ["a feed has died"], "report": ""}
