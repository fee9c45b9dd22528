"""The worker of `up`: it stops when told to, dies with who started it, and takes nothing from the user's folder.

A stand-in for Prefect is what is started here.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import eventually, runs

ROOT = Path(__file__).resolve().parents[2]
PREFECT = """
import os, sys, time
print(os.getpid(), *sys.argv[1:], flush=True)
time.sleep(60)
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """One in which `prefect` is a program that tells its number and arguments, and sleeps."""
    package = tmp_path / "stand-in" / "prefect"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(PREFECT)
    return {**os.environ, "PYTHONPATH": f"{package.parent}{os.pathsep}{ROOT}"}


def python(program: str, environment: dict[str, str], folder: Path) -> subprocess.Popen[str]:
    """`program` under way; its standard input ends with the `with` block."""
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program],
        env=environment,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def first_words(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.readline().split()


START = """
import os, sys
from infra.prefect_worker import prefect_worker
with prefect_worker(pool="pressmark", limit=3, environment=os.environ) as worker:
    sys.stdin.readline()
"""


def test_the_worker_ends_with_its_block(environment: dict[str, str], tmp_path: Path) -> None:
    with python(START, environment, tmp_path) as user:
        number, *words = first_words(user)
    assert words == ["worker", "start", "--pool", "pressmark", "--limit", "3"]
    assert not runs(int(number))


@pytest.mark.skipif(sys.platform != "linux", reason="the signal at a parent's death is Linux's")
def test_the_worker_of_an_up_that_was_killed_with_9_takes_no_more_runs(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with python(START, environment, tmp_path) as user:
        number = int(first_words(user)[0])
        user.send_signal(signal.SIGKILL)
    assert eventually(lambda: not runs(number))


def test_what_lies_in_the_users_folder_is_not_taken_for_prefect(
    environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "prefect.py").write_text("print('mine')")
    with python(START, environment, tmp_path) as user:
        assert first_words(user)[1:3] == ["worker", "start"]


def test_a_worker_started_where_ctrl_c_is_ignored_minds_it(
    environment: dict[str, str], tmp_path: Path
) -> None:
    program = """
import signal, subprocess, sys
from infra.prefect_worker import asked_to_stop
signal.signal(signal.SIGINT, signal.SIG_IGN)  # as for `pressmark up &` in a script
child = [sys.executable, "-c", "import signal; print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)"]
with asked_to_stop():
    subprocess.run(child)
"""
    with python(program, environment, tmp_path) as user:
        assert first_words(user) == ["False"]


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_ctrl_c_and_sigterm_ask_to_stop_and_are_themselves_again_afterwards(
    environment: dict[str, str], tmp_path: Path, number: str
) -> None:
    program = f"""
import os, signal
from infra.prefect_worker import asked_to_stop
before = signal.getsignal(signal.{number})
with asked_to_stop() as stop:
    os.kill(os.getpid(), signal.{number})
    stop.wait(60)
print(stop.is_set(), signal.getsignal(signal.{number}) is before)
"""
    with python(program, environment, tmp_path) as user:
        assert first_words(user) == ["True", "True"]
