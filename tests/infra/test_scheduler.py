"""The guard over the dependency traps of Prefect 3.8: a server that starts but never schedules.

With fastapi 0.151 or later the server does not import, with SQLAlchemy 2.1 it starts and its scheduler fails
in silence every minute. `pip check` and unit tests see neither; a SCHEDULED run that appears does.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from infra.prefect_server import prefect_server
from infra.settings import Settings

PROGRAM = """
import time
from prefect import flow
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.objects import StateType
from prefect.schedules import Cron

@flow(name="tick")
def tick() -> None: ...

tick.to_deployment("guard", schedule=Cron("* * * * *", timezone="UTC", slug="guard")).apply()
deadline = time.monotonic() + 100
with get_client(sync_client=True) as client:
    while time.monotonic() < deadline:
        runs = [run for run in client.read_flow_runs() if run.state_type == StateType.SCHEDULED]
        if runs:
            print("scheduled", len(runs))
            break
        time.sleep(2)
"""


@pytest.mark.server
def test_a_cron_deployment_gets_scheduled_runs(tmp_path: Path) -> None:
    with prefect_server(Settings(data_folder=tmp_path, ui_port=14200)):
        program = tmp_path / "guard.py"
        program.write_text(PROGRAM)
        result = subprocess.run(
            [sys.executable, str(program)], capture_output=True, text=True, timeout=150, check=False
        )
    assert result.stdout.startswith("scheduled"), result.stderr[-2000:]
