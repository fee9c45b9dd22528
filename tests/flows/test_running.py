"""What flows have in common."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

import flows.running
from flows.running import new_run_id


def test_ids_of_runs_sort_by_time_also_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    start = datetime(2026, 11, 22, 23, 59, 59, tzinfo=UTC)
    times = iter([start + timedelta(milliseconds=step) for step in range(0, 2000, 7)])
    monkeypatch.setattr(flows.running, "now", lambda: next(times))
    ids = [new_run_id() for _ in range(286)]
    assert ids == sorted(ids)
    assert all(re.fullmatch(r"2026112[23]\d{6}-[0-9a-f]{6}", each) for each in ids)
