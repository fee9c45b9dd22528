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
import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from infra.processes import die_with_parent, end, port_is_free, take_lock
from tasks.errors import FatalError

LOOK_SECONDS = 1.0
PORTS = 500
"""Looked at for a free one."""
STEADY_SECONDS = 20.0
"""One that ends sooner has something wrong with it that another start would not mend."""
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
            facts = _awaited(folder, name, healthy=healthy, ready_seconds=ready_seconds)
            if facts is None:
                with _turn_on_this_machine():
                    facts = _start(folder, name, launch(), healthy=healthy, ready_seconds=ready_seconds)
        yield facts


def _awaited(
    folder: Path, name: str, *, healthy: Callable[[Mapping[str, str]], bool], ready_seconds: float
) -> Mapping[str, str] | None:
    """Facts of the server once it answers; None where there is none. One that is busy, or starts again after a crash,
    is waited for: a second one beside it would take its data. Raises FatalError when it hangs."""
    deadline = time.monotonic() + ready_seconds
    while (facts := _facts(folder, name)) is not None and not healthy(facts):
        if time.monotonic() > deadline:
            raise FatalError(
                f"{name} runs, but has not answered for {ready_seconds:.0f} s",
                mend=f"read {folder / name}.log, and end whatever uses it",
            )
        time.sleep(LOOK_SECONDS)
    return facts


def running(
    folder: Path, name: str, *, healthy: Callable[[Mapping[str, str]], bool]
) -> Mapping[str, str] | None:
    """Facts of the server if one answers, else None."""
    facts = _facts(folder, name)
    return facts if facts is not None and healthy(facts) else None


def has_ended(folder: Path, name: str) -> bool:
    """Whether the server is gone for good: one that crashed and is started again is not."""
    return _facts(folder, name) is None


def _facts(folder: Path, name: str) -> Mapping[str, str] | None:
    """Facts of the server if its supervisor lives, else None."""
    try:
        facts: dict[str, str] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        with (folder / f"{name}.alive").open() as alive:
            if take_lock(alive):
                return None
    except (FileNotFoundError, json.JSONDecodeError):
        return None
    return facts


def free_port(first: int) -> int:
    """The first port from `first` on that is free on loopback. Raises FatalError when there is none.

    For a `launch`: of all servers that are launched for one user of the machine, one looks for a port at a time.
    """
    for port in range(first, first + PORTS):
        if port_is_free(port):
            return port
    raise FatalError(f"no free port from {first} on", mend="stop what listens there")


@contextlib.contextmanager
def _turn_on_this_machine() -> Iterator[None]:
    """One launch at a time, whatever its folder, from looking for a port until the server answers there.

    Two that look at one moment find the same port free; then one server ends at once, and its user takes the other's
    answer for its own server's. A second launch waits the 10 s of the first.
    """
    path = Path(tempfile.gettempdir()) / f"pressmark-{os.getuid()}.launch"
    with path.open("a") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


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
        # -P: no `infra` of the folder that the user happens to stand in.
        [sys.executable, "-P", "-m", "infra.shared_server", str(folder), name, "--", *launch.command],
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
    """Run `command` until nobody uses it any more, or until it ends soon after its start; its exit code.

    One that crashes later, killed for want of memory say, is started again: its users go on asking at its address.
    """
    files = [folder / f"{name}.{suffix}" for suffix in ("lock", "alive", "log")]
    with files[0].open("a") as users, files[1].open("a") as alive, files[2].open("ab") as output:
        fcntl.flock(alive, fcntl.LOCK_EX)
        wanted = True
        while wanted:
            started = time.monotonic()
            # This process has one thread, so running code between fork and exec is safe here.
            server = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                preexec_fn=die_with_parent,  # noqa: PLW1509
            )
            stopped = _ends_on_sigterm(server)
            while server.poll() is None:
                time.sleep(LOOK_SECONDS)
                if take_lock(users):
                    (folder / f"{name}.json").unlink(missing_ok=True)
                    end(server, within=STOP_SECONDS)
                    return server.returncode
            wanted = not stopped.is_set() and time.monotonic() - started > STEADY_SECONDS
        return server.returncode


def _ends_on_sigterm(server: subprocess.Popen[bytes]) -> threading.Event:
    """Hand SIGTERM on to `server`; the event tells whether it came."""
    told = threading.Event()

    def hand_on(*_: object) -> None:
        told.set()
        server.terminate()

    signal.signal(signal.SIGTERM, hand_on)
    return told


if __name__ == "__main__":
    _folder, _name, _dashes, *_command = sys.argv[1:]
    sys.exit(supervise(Path(_folder), _name, _command))
