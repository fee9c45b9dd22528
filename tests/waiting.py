"""Waiting for what happens in another process or thread: for a condition, never for a length of time.

Limits are long, because they cost a test that passes nothing and a busy machine needs them.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 90.0
"""Seconds after which a condition that has not come about never will."""


def eventually(condition: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """True as soon as `condition` holds, False when it does not within `seconds`."""
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())


def await_under_way(process: subprocess.Popen[str], condition: Callable[[], object]) -> None:
    """Wait until `process` has brought `condition` about. Fails with what it wrote when it ends before that."""
    assert eventually(lambda: condition() or process.poll() is not None), "it neither got there nor ended"
    if not condition():
        out, err = process.communicate()
        raise AssertionError(f"it ended with {process.returncode} before it got there:\n{out}{err}")


def runs(pid: int) -> bool:
    """True while a process has not ended; one that waits to be reaped has."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
