"""What the local Prefect server is told is what Prefect understands."""

from __future__ import annotations

from datetime import timedelta

import pytest

from infra.prefect_server import SERVER_SETTINGS


def test_events_that_hold_artifacts_do_not_outlive_them_by_a_week(monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.settings.models.server.services import ServerServicesDBVacuumSettings

    for name, value in SERVER_SETTINGS.items():
        monkeypatch.setenv(name, value)
    vacuum = ServerServicesDBVacuumSettings()
    assert vacuum.enabled == {"events", "flow_runs"}
    assert vacuum.event_retention_overrides == {
        f"prefect.artifact-collection.{what}": timedelta(hours=1)
        for what in ("created", "updated", "deleted")
    }
