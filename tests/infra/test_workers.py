"""The processes that re-extraction computes in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from infra.settings import Settings
from infra.workers import InThisProcess, workers
from tasks.errors import UsageError
from tests.waiting import eventually, runs


def test_one_worker_is_this_process():
    with workers(Settings(), 1) as found:
        assert found.count == 1
        assert found.executor.submit(os.getpid).result() == os.getpid()


def test_more_are_processes_of_their_own():
    with workers(Settings(), 2) as found:
        assert found.count == 2
        assert found.executor.submit(os.getpid).result() != os.getpid()


def loaded(module: str) -> bool:
    return module in sys.modules


def test_a_worker_has_loaded_what_reading_needs_and_no_prefect():
    with workers(Settings(), 2) as found:
        names = ("tasks.runs.rereading", "expectations.gx_suite", "prefect")
        assert [found.executor.submit(loaded, name).result() for name in names] == [True, True, False]


def test_the_setting_counts_where_no_number_is_given():
    with workers(Settings(workers=3)) as found:
        assert found.count == 3


def test_an_error_comes_out_of_the_call_in_this_process():
    future = InThisProcess().submit(int, "no number")
    with pytest.raises(ValueError, match="no number"):
        future.result()


def test_dask_that_is_not_there_is_one_line():
    settings = Settings(task_runner="dask", dask_address="tcp://127.0.0.1:1")
    with pytest.raises(UsageError, match=r"(?i)dask"), workers(settings):
        pass


PARENT = """
import os, time
import infra.workers
from infra.settings import Settings
from infra.workers import workers
infra.workers.PRELOADED = "infra.settings"  # all that a worker needs takes seconds
if __name__ == "__main__":
    with workers(Settings(), 2) as found:
        print(*(found.executor.submit(call).result() for call in (os.getpid, os.getppid)), flush=True)
        time.sleep(60)
"""


def test_workers_end_when_their_parent_is_killed(tmp_path: Path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    root = str(Path(__file__).resolve().parents[2])
    parent = subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": root},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    left = [int(pid) for pid in parent.stdout.readline().split()]
    assert parent.pid not in left
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert eventually(lambda: not any(map(runs, left))), "worker or fork server outlives its parent"
