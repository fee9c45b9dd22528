"""`pressmark up`: it deploys, works and stops, wherever it was started; one at a time."""

from __future__ import annotations

import signal
import time

import pytest

from infra.processes import take_lock
from infra.settings import PACKAGED_SOURCES
from tests.flows.conftest import House
from tests.flows.processes import IN_THE_BACKGROUND, started

pytestmark = pytest.mark.server

WAITING_LONG = f"""
import infra.prefect_worker
infra.prefect_worker.STOP_SECONDS = 90  # so that a worker which has to be killed is told from a busy machine
{IN_THE_BACKGROUND}
"""


@pytest.mark.usefixtures("deployments")
def test_up_stops_in_seconds_also_where_it_was_started_in_the_background(
    house: House, prefect_api: str
) -> None:
    # No publisher is asked for anything by a test: their schedules could be due.
    for file in PACKAGED_SOURCES.glob("*.toml"):
        house.add(file.stem, "enabled = false\n" + file.read_text(encoding="utf-8"))
    running = started("up", main=WAITING_LONG, PREFECT_API_URL=prefect_api)
    assert running.stdout is not None
    lines = []
    for line in running.stdout:
        lines.append(line)
        if "started!" in line:
            break
    assert "review/decide-what-waits" in "".join(lines)
    before = time.monotonic()
    running.send_signal(signal.SIGTERM)
    _, err = running.communicate(timeout=180)
    assert running.returncode == 0, err
    assert time.monotonic() - before < 80, "the worker did not end by itself"


def test_a_second_up_is_refused_and_says_why(house: House) -> None:
    house.data_folder.mkdir()
    with (house.data_folder / "up.lock").open("a") as lock:
        assert take_lock(lock)
        second = started("up", PREFECT_API_URL="http://127.0.0.1:9/api")
        _, err = second.communicate(timeout=60)
    assert (second.returncode, err.splitlines()[-1]) == (
        1,
        f"pressmark: `pressmark up` is already running for {house.data_folder}; "
        "use that one, or stop it before you start another",
    )
