"""The Prefect worker of `pressmark up`: it takes the flow runs that are due and starts a process for each.

Run as a program, this module is the worker:

    python -P -m infra.prefect_worker --pool NAME [--limit RUNS]
"""

from __future__ import annotations

import runpy
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from infra.processes import die_with_parent, end

STOP_SECONDS = 10.0
"""It ends within 1.5 s on a busy machine (measured), and what it runs with it; after this it is killed."""


@contextmanager
def asked_to_stop() -> Iterator[threading.Event]:
    """An event that Ctrl-C and SIGTERM set for the time of the block. For the main thread.

    To be entered before the worker is started. What a script starts in the background ignores SIGINT, and what is
    ignored is inherited, unlike a handler: the worker, which sends itself SIGINT on SIGTERM, would then not end.
    """
    stop = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: stop.set()) for number in numbers]
    try:
        yield stop
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


@contextmanager
def prefect_worker(
    *, pool: str, limit: int | None, environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """A worker for `pool`, with `limit` processes at once if that is given, for the time of the block.

    Flow runs under way end with it; the next run of their source goes on with what they kept.
    """
    limited = [] if limit is None else ["--limit", str(limit)]
    worker = subprocess.Popen(
        # -P: no module of the folder that the user happens to stand in comes before Prefect's own.
        [sys.executable, "-P", "-m", "infra.prefect_worker", "--pool", pool, *limited],
        env=environment,
        start_new_session=True,
    )
    try:
        yield worker
    finally:
        end(worker, within=STOP_SECONDS)


if __name__ == "__main__":
    # Otherwise it would go on after `up` was killed with -9, and take runs beside the worker of the next.
    die_with_parent()
    sys.argv[:1] = ["prefect", "worker", "start"]
    runpy.run_module("prefect", run_name="__main__")
