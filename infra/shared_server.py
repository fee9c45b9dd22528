"""A server that several commands share: the first starts it, the last one to leave stops it.

Every command that uses the server holds a shared lock on one file (`flock`). A small supervisor process,
started with the server, looks once a second whether anybody still holds it; when nobody does, it stops the
server and itself. The kernel drops locks with their process, so a `kill -9` leaves nothing running, and a
stale state file misleads nobody: what counts is the lock, never a process number.

    {folder}/{name}.lock     held shared by users, exclusively by a supervisor that shuts down
    {folder}/{name}.start    held exclusively by the one command that starts the server
    {folder}/{name}.alive    held exclusively by the supervisor as long as its server runs
    {folder}/{name}.json     what a second command needs to know to join
    {folder}/{name}.log      the server's output

Run as a program, this module is the supervisor:

    python -m infra.shared_server FOLDER NAME -- COMMAND...
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tasks.errors import FatalError

PR_SET_PDEATHSIG = 1
"""linux/prctl.h: the signal that a child gets when its parent dies."""
LOOK_SECONDS = 1.0
STOP_SECONDS = 15.0
"""SeaweedFS stops in 2.3 s and Prefect in 2 to 10 s (measured); after this a server is killed."""


@dataclass(frozen=True)
class Launch:
    """How to start one server."""

    command: Sequence[str]
    environment: Mapping[str, str]
    """Added to the environment of the caller."""
    facts: Mapping[str, str]
    """What a joining command needs: endpoint, ports. No secrets: the file is readable."""


@contextlib.contextmanager
def joined(
    folder: Path,
    name: str,
    *,
    launch: Callable[[], Launch],
    healthy: Callable[[Mapping[str, str]], bool],
    ready_seconds: float,
) -> Iterator[Mapping[str, str]]:
    """Use the server `name` of `folder`, starting it if nobody has; yields its facts.

    Raises FatalError when it does not become healthy within `ready_seconds`; the message ends with the last
    line of its log.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        with (folder / f"{name}.start").open("a") as start:
            fcntl.flock(start, fcntl.LOCK_EX)
            facts = running(folder, name, healthy=healthy)
            if facts is None:
                facts = _start(folder, name, launch(), healthy=healthy, ready_seconds=ready_seconds)
        yield facts


def running(
    folder: Path, name: str, *, healthy: Callable[[Mapping[str, str]], bool]
) -> Mapping[str, str] | None:
    """Facts of the server if one answers, else None."""
    try:
        facts: dict[str, str] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        with (folder / f"{name}.alive").open() as alive:
            if _had_exclusively(alive):
                return None
    except (FileNotFoundError, json.JSONDecodeError):
        return None
    return facts if healthy(facts) else None


def free_ports(first: int, count: int, *, also: int = 0, tries: int = 500) -> int:
    """The first port from `first` on such that it and the `count - 1` after it are free on loopback.

    With `also`, the same ports plus that offset must be free too. Raises FatalError when there are none.
    """
    for base in range(first, first + tries):
        wanted = [base + step for step in range(count)]
        if all(_is_free(port) for port in [*wanted, *((port + also) for port in wanted if also)]):
            return base
    raise FatalError(f"no {count} free ports from {first} on", mend="stop what listens there")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _start(
    folder: Path,
    name: str,
    launch: Launch,
    *,
    healthy: Callable[[Mapping[str, str]], bool],
    ready_seconds: float,
) -> Mapping[str, str]:
    state, log = folder / f"{name}.json", folder / f"{name}.log"
    state.write_text(json.dumps(dict(launch.facts)), encoding="utf-8")
    supervisor = subprocess.Popen(
        [sys.executable, "-m", "infra.shared_server", str(folder), name, "--", *launch.command],
        env={**os.environ, **launch.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    deadline = time.monotonic() + ready_seconds
    while time.monotonic() < deadline:
        if supervisor.poll() is not None:
            raise FatalError(f"{name} ended at once: {_last_line(log)}", mend=f"read {log}")
        if healthy(launch.facts):
            return launch.facts
        time.sleep(0.1)
    supervisor.terminate()
    raise FatalError(f"{name} did not answer in {ready_seconds:.0f} s: {_last_line(log)}", mend=f"read {log}")


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() if log.is_file() else []
    return lines[-1][:200] if lines else "it said nothing"


def supervise(folder: Path, name: str, command: Sequence[str]) -> int:
    """Run `command` until it ends, or until nobody uses it any more; its exit code."""
    files = [folder / f"{name}.{suffix}" for suffix in ("lock", "alive", "log")]
    with files[0].open("a") as users, files[1].open("a") as alive, files[2].open("ab") as output:
        fcntl.flock(alive, fcntl.LOCK_EX)
        # The supervisor has one thread, so running code between fork and exec is safe here.
        server = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            preexec_fn=_die_with_parent,  # noqa: PLW1509
        )
        signal.signal(signal.SIGTERM, lambda *_: server.terminate())
        while server.poll() is None:
            time.sleep(LOOK_SECONDS)
            if _had_exclusively(users):
                (folder / f"{name}.json").unlink(missing_ok=True)
                _stop(server)
        return server.returncode


def _had_exclusively(file: IO[str]) -> bool:
    """True when nobody else holds `file`; the exclusive lock is then ours until `file` is closed."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _die_with_parent() -> None:
    """In the child, before it becomes the server: a killed supervisor takes it along (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


if __name__ == "__main__":
    _folder, _name, _dashes, *_command = sys.argv[1:]
    sys.exit(supervise(Path(_folder), _name, _command))
