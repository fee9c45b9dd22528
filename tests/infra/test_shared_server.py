"""A shared server: started once, joined by others, stopped after the last, whatever dies in between."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infra.shared_server import Launch, free_port, joined, running
from tasks.errors import FatalError
from tests.waiting import eventually, runs

ROOT = Path(__file__).resolve().parents[2]


def answers(facts: Mapping[str, str]) -> bool:
    try:
        with urllib.request.urlopen(facts["url"], timeout=10):
            return True
    except (urllib.error.URLError, ConnectionError):
        return False


def launch() -> Launch:
    return serving(Path.cwd())


def serving(folder: Path) -> Launch:
    """A web server of the files in `folder`."""
    port = free_port(18700)
    options = ["--bind", "127.0.0.1", "--directory", str(folder)]
    command = [sys.executable, "-m", "http.server", str(port), *options]
    return Launch(command, {}, {"url": f"http://127.0.0.1:{port}/"})


def gone(facts: Mapping[str, str]) -> bool:
    return eventually(lambda: not answers(facts))


def test_the_second_user_joins_the_first_and_the_server_outlives_the_first_to_leave(tmp_path: Path) -> None:
    second = joined(tmp_path, "web", launch=launch, healthy=answers, ready_seconds=60)
    with joined(tmp_path, "web", launch=launch, healthy=answers, ready_seconds=60) as facts:
        assert second.__enter__() == facts
    time.sleep(2.5)  # several looks of the supervisor
    assert answers(facts)
    second.__exit__(None, None, None)
    assert gone(facts)


def test_a_user_killed_with_9_leaves_no_server_behind(tmp_path: Path) -> None:
    program = (
        "import sys, time\n"
        "sys.path[:0] = sys.argv[2:]\n"
        "from pathlib import Path\n"
        "from tests.infra.test_shared_server import answers, launch\n"
        "from infra.shared_server import joined\n"
        "with joined(Path(sys.argv[1]), 'web', launch=launch, healthy=answers, ready_seconds=60) as facts:\n"
        "    print(facts['url'], flush=True)\n"
        "    time.sleep(60)\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path), root], stdout=subprocess.PIPE
    ) as user:
        assert user.stdout is not None
        facts = {"url": user.stdout.readline().decode().strip()}
        assert answers(facts)
        os.kill(user.pid, signal.SIGKILL)
    assert gone(facts)


def test_two_servers_started_at_once_have_a_port_each(tmp_path: Path) -> None:
    both = threading.Barrier(2)

    def use(folder: Path) -> tuple[str, str]:
        server = joined(folder, "web", launch=lambda: serving(folder), healthy=answers, ready_seconds=60)
        with server as facts, urllib.request.urlopen(facts["url"] + "whose") as answer:
            both.wait(30)
            return facts["url"], answer.read().decode()

    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
        (folder / "whose").write_text(folder.name)
    with ThreadPoolExecutor(2) as pool:
        (first, one), (second, two) = pool.map(use, folders)

    assert (one, two) == ("one", "two")
    assert first != second


def test_what_lies_in_the_users_folder_is_not_taken_for_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "infra").mkdir()
    (tmp_path / "infra" / "shared_server.py").write_text("raise SystemExit(3)")
    (tmp_path / "infra" / "__init__.py").touch()
    monkeypatch.chdir(tmp_path)
    with joined(tmp_path, "web", launch=launch, healthy=answers, ready_seconds=60) as facts:
        assert answers(facts)


def test_a_stale_state_file_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "web.json").write_text('{"url": "http://127.0.0.1:9/"}')
    (tmp_path / "web.alive").touch()
    assert running(tmp_path, "web", healthy=lambda _: True) is None
    with joined(tmp_path, "web", launch=launch, healthy=answers, ready_seconds=60) as facts:
        assert facts["url"] != "http://127.0.0.1:9/"
    assert gone(facts)


def test_a_server_that_ends_at_once_is_told_with_its_last_words(tmp_path: Path) -> None:
    def broken() -> Launch:
        return Launch(
            [sys.executable, "-c", "raise SystemExit('no such thing')"], {}, {"url": "http://127.0.0.1:9/"}
        )

    with (
        pytest.raises(FatalError, match="web ended at once: no such thing"),
        joined(tmp_path, "web", launch=broken, healthy=answers, ready_seconds=60),
    ):
        pass


def test_a_server_that_crashes_is_started_again_and_ends_with_its_last_user(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from infra import shared_server\n"
        "shared_server.STEADY_SECONDS = shared_server.LOOK_SECONDS = 0.2\n"
        "server = 'import os, time; print(os.getpid(), flush=True); time.sleep(60)'\n"
        "shared_server.supervise(Path(sys.argv[1]), 'nap', [sys.executable, '-c', server])"
    )

    def numbers() -> list[int]:
        log = tmp_path / "nap.log"
        return [int(number) for number in log.read_text().split()] if log.exists() else []

    with (tmp_path / "nap.lock").open("a") as user:
        fcntl.flock(user, fcntl.LOCK_SH)
        supervisor = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT)
        for count in (1, 2):
            assert eventually(lambda count=count: len(numbers()) == count)
            time.sleep(0.5)  # steady now
            os.kill(numbers()[-1], signal.SIGKILL)
        assert eventually(lambda: len(numbers()) == 3)
    assert supervisor.wait(30) is not None
    assert not any(runs(number) for number in numbers())


def test_a_server_that_does_not_answer_for_a_while_gets_no_second_beside_it(tmp_path: Path) -> None:
    answered = iter([False, False, True])
    with joined(tmp_path, "web", launch=launch, healthy=answers, ready_seconds=60) as facts:
        with joined(
            tmp_path, "web", launch=pytest.fail, healthy=lambda _: next(answered, True), ready_seconds=60
        ) as same:
            assert same == facts
        with (
            pytest.raises(FatalError, match="web runs, but has not answered for 0 s"),
            joined(tmp_path, "web", launch=pytest.fail, healthy=lambda _: False, ready_seconds=0),
        ):
            pass
