"""The embedded store: who starts it, who shares it, who it ends with."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import signal
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infra import embedded_store as module
from infra import store_supervisor
from infra.embedded_store import EmbeddedStore, embedded_store
from tasks.errors import FatalError, RetriableError
from tasks.store.s3.bucket import open_bucket
from tests.infra.stores import said, state, tell, user
from tests.waiting import eventually, runs

pytestmark = pytest.mark.server


def test_what_is_put_is_there_after_a_restart(tmp_path: Path) -> None:
    with embedded_store(tmp_path) as first:
        open_bucket(first).put("a/b", b"kept", content_type="text/plain")
    assert not EmbeddedStore(tmp_path).status().running
    with embedded_store(tmp_path) as second:
        assert open_bucket(second).get("a/b") == b"kept"
    assert (first.access_key, first.secret_key) == (second.access_key, second.secret_key)


def test_data_is_there_though_the_ports_had_to_change(tmp_path: Path) -> None:
    with embedded_store(tmp_path) as first:
        open_bucket(first).put("a/b", b"kept" * 10_000, content_type="text/plain")
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", int(str(first.endpoint_url).rpartition(":")[2]) + 2))
        taken.listen()
        with embedded_store(tmp_path) as second:
            assert second.endpoint_url != first.endpoint_url
            assert open_bucket(second).get("a/b") == b"kept" * 10_000
            open_bucket(second).put("a/c", b"new", content_type="text/plain")


def test_nothing_is_left_beside_the_data_folder(tmp_path: Path) -> None:
    with embedded_store(tmp_path):
        port = state(tmp_path)["port"]
        assert store_supervisor.inner_sockets(port)
    assert store_supervisor.inner_sockets(port) == []


def test_data_folder_may_have_a_long_name_with_spaces(tmp_path: Path) -> None:
    with embedded_store(tmp_path / ("long " * 30) / "ü") as settings:
        open_bucket(settings).put("a/b", b"x", content_type="text/plain")
        assert open_bucket(settings).get("a/b") == b"x"


def test_memory_is_bounded(running: Path) -> None:
    environment = Path(f"/proc/{state(running)['pid']}/environ").read_text().split("\0")
    assert "GOMEMLIMIT=300MiB" in environment


def test_fsync_is_switched_on_once(running: Path) -> None:
    assert EmbeddedStore(running).status().fsync
    assert "fsync was not" not in (running / "store" / "weed.log").read_text()


def test_second_process_joins_and_outlives_the_first(tmp_path: Path) -> None:
    first = user(tmp_path)
    endpoint = said(first)
    second = user(tmp_path)
    try:
        assert said(second) == endpoint
        first.kill()
        first.wait()
        time.sleep(1.5)  # several looks of the supervisor
        tell(second)
        assert said(second) == "put"
    finally:
        second.communicate("\n")
    assert second.returncode == 0
    assert not EmbeddedStore(tmp_path).status().running


def test_store_ends_with_a_user_that_is_killed(tmp_path: Path) -> None:
    only = user(tmp_path)
    said(only)
    pid = state(tmp_path)["pid"]
    only.kill()
    only.wait()
    assert eventually(lambda: not runs(pid))


def test_store_ends_when_its_supervisor_is_killed(tmp_path: Path) -> None:
    only = user(tmp_path)
    said(only)
    known = state(tmp_path)
    os.kill(known["supervisor"], signal.SIGKILL)
    assert eventually(lambda: not runs(known["pid"]))
    with embedded_store(tmp_path) as settings:
        open_bucket(settings).put("a/b", b"x", content_type="text/plain")
    only.kill()
    only.communicate()


def test_store_that_crashes_is_started_again_where_it_was(running: Path) -> None:
    before = state(running)
    settings = EmbeddedStore(running)._settings(before["port"])
    os.kill(before["pid"], signal.SIGKILL)
    bucket = open_bucket(settings)
    assert eventually(lambda: (running / "store" / "state.json").exists() and state(running) != before)
    assert state(running)["port"] == before["port"]
    assert bucket.get("a/b") == b"secret"


def test_many_starts_at_once_share_one_store(tmp_path: Path) -> None:
    stores = [EmbeddedStore(tmp_path) for _ in range(6)]
    try:
        with ThreadPoolExecutor(6) as pool:
            endpoints = {settings.endpoint_url for settings in pool.map(EmbeddedStore.start, stores)}
        assert len(endpoints) == 1
    finally:
        for store in stores:
            store.stop()
    assert not EmbeddedStore(tmp_path).status().running


def test_stop_and_start_at_once_end_in_a_running_store(tmp_path: Path) -> None:
    for _ in range(2):
        leaving, coming = EmbeddedStore(tmp_path), EmbeddedStore(tmp_path)
        leaving.start()
        with ThreadPoolExecutor(2) as pool:
            gone = pool.submit(leaving.stop)
            settings = pool.submit(coming.start).result()
            gone.result()
        bucket = open_bucket(settings)
        bucket.put("a/b", b"x", content_type="text/plain")
        assert bucket.get("a/b") == b"x"
        coming.stop()


def test_stale_state_is_no_obstacle(tmp_path: Path) -> None:
    with embedded_store(tmp_path):
        pass
    # As a machine that lost power leaves it: the pid is somebody else's by now.
    stale = {"port": 1, "pid": os.getpid(), "supervisor": os.getpid(), "weed": "gone"}
    (tmp_path / "store" / "state.json").write_text(json.dumps(stale))
    assert not EmbeddedStore(tmp_path).status().running
    with embedded_store(tmp_path) as settings:
        assert settings.endpoint_url != "http://127.0.0.1:1"


def test_status_of_what_never_was_makes_nothing(tmp_path: Path) -> None:
    assert not EmbeddedStore(tmp_path / "none").status().running
    assert not (tmp_path / "none").exists()


def test_starting_one_twice_is_told(tmp_path: Path) -> None:
    store = EmbeddedStore(tmp_path)
    store.start()
    try:
        with pytest.raises(FatalError, match="started already"):
            store.start()
    finally:
        store.stop()


def test_store_on_a_full_disk_can_still_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with embedded_store(tmp_path) as settings:
        open_bucket(settings).put("a/b", b"kept", content_type="text/plain")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage._replace(free=300_000_000))
    with embedded_store(tmp_path) as settings:
        assert open_bucket(settings).get("a/b") == b"kept"


def test_nothing_acknowledged_is_lost_when_the_store_is_killed_under_its_writers(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    stopped = threading.Event()

    def write(writer: int) -> None:
        for number in itertools.count():
            if stopped.is_set():
                return
            key = f"w/{writer}-{number:05d}"
            with contextlib.suppress(RetriableError):
                if bucket.create(key, key.encode() * 100, content_type="text/plain"):
                    acknowledged.append(key)

    with embedded_store(tmp_path) as settings:
        bucket = open_bucket(settings)
        writers = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
        for thread in writers:
            thread.start()
        assert eventually(lambda: len(acknowledged) > 50)
        killed = state(tmp_path)["pid"]
        os.kill(killed, signal.SIGKILL)
        before = len(acknowledged)
        assert eventually(lambda: len(acknowledged) > before + 50)
        stopped.set()
        for thread in writers:
            thread.join()
        assert state(tmp_path)["pid"] != killed
        assert all(bucket.get(key) == key.encode() * 100 for key in acknowledged)
