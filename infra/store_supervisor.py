"""The small process that runs SeaweedFS for as long as anybody uses it. It imports the standard library and
`infra.processes` alone, and so starts at once.

`EmbeddedStore.start` starts it, and it holds `supervisor.lock` while it lives. Everyone who uses the store
holds `users.lock` shared; the kernel lets go of it when they die, whatever they die of. So no pid is ever
trusted: the store ends when nobody holds `users.lock`. A crashed SeaweedFS is started again.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from infra.processes import die_with_parent, end, port_is_free, take_lock

SUPERVISOR_LOCK = "supervisor.lock"
USERS_LOCK = "users.lock"
STATE = "state.json"
CREDENTIALS = "credentials.json"
CERTIFICATE = "inner.crt"
PRIVATE_KEY = "inner.key"
LOG = "weed.log"
FSYNC_DONE = "fsync.done"

POLL = 0.2
"""Seconds between two looks at the child and at the users."""
READY_WITHIN = 60.0
"""Seconds for one start. Measured: 1 s on a quiet machine, 1 s after kill -9; tens under heavy load."""
STOP_WITHIN = 5.0
"""Seconds from SIGTERM to SIGKILL. Measured: 1 to 2.3 s, 11 s when clients left connections open. SIGKILL loses
nothing that was acknowledged either (five rounds of 8 writers, 3,403 objects, all whole)."""
CRASHES_IN_A_ROW = 5
"""After so many ends within a minute of their starts the supervisor gives up."""
PORTS = 5
GRPC_OFFSET = 10000
FIRST_PORT, LAST_PORT = 17000, 22000
"""Below what Linux hands out to clients (32768 and up), also after the offset."""
MAX_LOG_BYTES = 10_000_000
GRPC_PARTS = ("MASTER", "VOLUME", "FILER", "S3", "CLIENT", "ADMIN", "WORKER", "MSG_BROKER")
"""The names under which SeaweedFS looks for certificates (`weed scaffold -config=security`)."""


def write_atomically(path: Path, text: str) -> None:
    """Replace `path` by `text` so that a reader sees the old or the new, and a death leaves either."""
    beside = path.with_suffix(f".{os.getpid()}.tmp")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def healthy(port: int) -> bool:
    """Whether the S3 gateway on `port` says that it is up."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def free_ports(preferred: int | None) -> Iterator[int]:
    """Base ports P with P..P+4 and their gRPC ports free on loopback: `preferred` first, then at random."""
    bases = list(range(FIRST_PORT, LAST_PORT, PORTS))
    random.shuffle(bases)
    for base in [preferred, *bases] if preferred else bases:
        if all(port_is_free(base + offset + i) for offset in (0, GRPC_OFFSET) for i in range(PORTS)):
            yield base


def command(weed: str, folder: Path, port: int) -> list[str]:
    """SeaweedFS in one process, on loopback, without telemetry, WebDAV, web UI, Iceberg or Lance."""
    return [
        weed,
        "-logtostderr=true",
        "mini",
        f"-dir={folder / 'data'}",
        "-ip=127.0.0.1",
        "-ip.bind=127.0.0.1",  # the default is every interface
        "-master.telemetry=false",  # on by default
        "-master.volumeSizeLimitMB=256",  # by default up to 1 GB, and a new volume needs as much free disk
        "-webdav=false",
        "-admin.ui=false",
        "-disableHttp=true",  # the master's own API, which hands out tokens and drops collections
        f"-s3.port={port}",
        f"-master.port={port + 1}",
        f"-volume.port={port + 2}",
        f"-filer.port={port + 3}",
        f"-admin.port={port + 4}",
        # No `.grpc` port is named: with one set, mini's own worker still looks 10000 above and logs for ever.
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-s3.autoCreateBucket=false",
        "-s3.allowDeleteBucketNotEmpty=false",
        "-filer.exposeDirectoryData=false",
        # Relative to its working folder, because a socket's address may have 107 bytes and a folder's path more.
        "-filer.localSocket=filer.sock",
        "-s3.localSocket=s3.sock",
        "-volume.preStopSeconds=0",  # nobody else has to be told that this one goes
    ]


def environment(folder: Path, memory: str) -> dict[str, str]:
    """What the child sees: its key pair, its memory bound, and what closes the ports beside S3."""
    keys = json.loads((folder / CREDENTIALS).read_text(encoding="utf-8"))
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LANG") if name in os.environ}
    inner = {"WEED_GRPC_CA": str(folder / CERTIFICATE)}
    for part in GRPC_PARTS:
        inner[f"WEED_GRPC_{part}_CERT"] = str(folder / CERTIFICATE)
        inner[f"WEED_GRPC_{part}_KEY"] = str(folder / PRIVATE_KEY)
    for use in ("SIGNING", "SIGNING_READ", "FILER_SIGNING", "FILER_SIGNING_READ"):
        inner[f"WEED_JWT_{use}_KEY"] = keys["inner_key"]
    return (
        kept
        | inner
        | {
            "AWS_ACCESS_KEY_ID": keys["access_key"],
            "AWS_SECRET_ACCESS_KEY": keys["secret_key"],
            "GOMEMLIMIT": memory,
        }
    )


def shell(
    weed: str, folder: Path, port: int, *commands: str, memory: str, within: float
) -> subprocess.CompletedProcess[bytes]:
    """What SeaweedFS's own shell answers to `commands`, of the store in `folder` whose S3 port is `port`.

    Raises subprocess.TimeoutExpired after `within` seconds.
    """
    return subprocess.run(
        [weed, "shell", f"-master=127.0.0.1:{port + 1}"],
        input="\n".join([*commands, "exit", ""]).encode(),
        env=environment(folder, memory),
        cwd=folder,
        capture_output=True,
        timeout=within,
        check=False,
    )


def inner_sockets(port: int) -> list[Path]:
    """The sockets through which SeaweedFS's parts talk; it names them by port, and leaves them when it is killed."""
    ports = range(port + GRPC_OFFSET, port + GRPC_OFFSET + PORTS)
    return [path for number in ports for path in Path("/tmp").glob(f"seaweedfs-*-grpc-{number}.sock")]


class Supervisor:
    """Runs the child; ends with the last user."""

    def __init__(self, folder: Path, *, weed: str, memory: str) -> None:
        self.folder = folder
        self.weed = weed
        self.memory = memory
        self.asked_to_stop = False
        self.child: subprocess.Popen[bytes] | None = None
        self.port: int | None = None
        self._started = 0.0

    def run(self) -> int:
        """Until the last user has gone, SIGTERM comes, or the child will not stay up. The exit code."""
        own = (self.folder / SUPERVISOR_LOCK).open("a")
        if not take_lock(own):
            return 0  # another one was faster
        signal.signal(signal.SIGTERM, self._on_signal)
        signal.signal(signal.SIGINT, self._on_signal)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            return self._watch()
        finally:
            self._end_child()
            with contextlib.suppress(FileNotFoundError):
                (self.folder / STATE).unlink()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.asked_to_stop = True

    def _watch(self) -> int:
        crashes = 0
        while not self._must_end():
            if self.child is None:
                self._started = time.monotonic()
                if not self._start_child():
                    crashes += 1
            elif self.child.poll() is not None:
                _log(self.folder, f"weed ended with {self.child.returncode}; starting it again")
                self.child = None
                crashes = crashes + 1 if time.monotonic() - self._started < 60 else 1
            if crashes >= CRASHES_IN_A_ROW:
                _log(self.folder, "weed does not stay up; giving up")
                return 1
            time.sleep(POLL)
        return 0

    def _must_end(self) -> bool:
        if self.asked_to_stop:
            return True
        users = (self.folder / USERS_LOCK).open("a")
        if not take_lock(users):
            users.close()
            return False
        # Kept locked for as long as this process lives: who comes now waits until the child is gone.
        self._users = users
        return True

    def _start_child(self) -> bool:
        preferred = self.port or _last_port(self.folder)
        self.port = next(free_ports(preferred), None)
        if self.port is None:
            _log(self.folder, "no five free ports between 17000 and 22000")
            return False
        _rotate(self.folder / LOG)
        with (self.folder / LOG).open("ab") as log:
            self.child = subprocess.Popen(
                command(self.weed, self.folder, self.port),
                env=environment(self.folder, self.memory),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=die_with_parent,  # noqa: PLW1509  (one thread)
            )
        if not self._wait_ready(self.child, self.port):
            self._end_child()
            return False
        self._switch_fsync_on(self.port)
        state = {"port": self.port, "pid": self.child.pid, "supervisor": os.getpid(), "weed": self.weed}
        write_atomically(self.folder / STATE, json.dumps(state))
        write_atomically(self.folder / "port", str(self.port))
        return True

    def _wait_ready(self, child: subprocess.Popen[bytes], port: int) -> bool:
        give_up = time.monotonic() + READY_WITHIN
        while time.monotonic() < give_up and child.poll() is None and not self.asked_to_stop:
            if healthy(port):
                return True
            time.sleep(0.05)
        return False

    def _switch_fsync_on(self, port: int) -> None:
        # Off by default: a kill -9 loses nothing, a power cut may. Kept by the store, so once is enough.
        done = self.folder / FSYNC_DONE
        if done.exists():
            return
        configure = "fs.configure -locationPrefix=/buckets/ -fsync -apply"
        answer = shell(self.weed, self.folder, port, configure, memory=self.memory, within=READY_WITHIN)
        if re.search(rb'"fsync":\s*true', answer.stdout):
            done.touch(mode=0o600)
        else:
            _log(self.folder, f"fsync was not switched on: {answer.stdout!r} {answer.stderr!r}")

    def _end_child(self) -> None:
        child, self.child = self.child, None
        if child is None:
            return
        end(child, within=STOP_WITHIN)
        if self.port is not None:
            for socket_file in inner_sockets(self.port):
                socket_file.unlink(missing_ok=True)


def _last_port(folder: Path) -> int | None:
    try:
        return int((folder / "port").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def _rotate(log: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        if log.stat().st_size > MAX_LOG_BYTES:
            log.replace(log.with_suffix(".log.1"))


def _log(folder: Path, line: str) -> None:
    with (folder / LOG).open("a", encoding="utf-8") as log:
        log.write(f"supervisor: {line}\n")


if __name__ == "__main__":
    where, binary, bound = sys.argv[1:]
    os.chdir(where)  # not where the user stands, whose folder may have to go
    sys.exit(Supervisor(Path(where), weed=binary, memory=bound).run())
