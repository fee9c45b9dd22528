"""What the supervisors of local servers have in common: locks, ports, and ending a child. Standard library only.

A lock that is held says that a process lives, because the kernel drops it with the process; a number in a file does
not.
"""

from __future__ import annotations

import ctypes
import fcntl
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import IO

PR_SET_PDEATHSIG = 1
"""linux/prctl.h: the signal that a child gets when its parent dies."""


def take_lock(file: IO[str]) -> bool:
    """Hold the flock on `file` exclusively until it is closed; False when somebody else holds it in any mode."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def lock_is_free(path: Path) -> bool:
    """Whether nobody holds the flock on `path`, in any mode, at this moment."""
    with path.open("a") as file:
        return take_lock(file)


def port_is_free(port: int) -> bool:
    """Whether a server could listen on `port` of the loopback address at this moment."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def end(child: subprocess.Popen[bytes], *, within: float) -> None:
    """SIGTERM, and SIGKILL for a child that has not ended after `within` seconds."""
    child.terminate()
    try:
        child.wait(within)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def die_with_parent() -> None:
    """To be run in a child between fork and exec: SIGTERM when the thread that forked ends (Linux only).

    So the parent has one thread, which is why servers are started by supervisors and not by whoever wants one.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
