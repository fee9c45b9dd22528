"""Where re-extraction computes: in this process, in several of this machine, or on a Dask cluster."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import forkserver
from multiprocessing.context import BaseContext
from typing import Any, TypeVar

from infra.garbage_collection import settle_collector
from infra.settings import Settings
from tasks.errors import UsageError

Value = TypeVar("Value")

PRELOADED = "infra.worker_imports"


@dataclass(frozen=True)
class Workers:
    """An executor, and how many calls it works on at once."""

    executor: Executor
    count: int


@contextmanager
def workers(settings: Settings, wanted: int = 0) -> Iterator[Workers]:
    """`wanted` workers (0: as many as the settings say) for the time of the block.

    Raises UsageError when the settings ask for Dask and it is not installed or not there.
    """
    if settings.task_runner == "dask":
        with _dask(settings) as found:
            yield found
        return
    count = _count(settings, wanted)
    if count == 1:
        yield Workers(InThisProcess(), 1)
        return
    with ProcessPoolExecutor(count, mp_context=_context(), initializer=_begin) as pool:
        yield Workers(pool, count)


def warm_up(settings: Settings, wanted: int) -> None:
    """Have what `workers` will need loaded by a process beside this one meanwhile: 3 s of CPU. Returns at once."""
    context = _context()
    wanted_here = settings.task_runner != "dask" and _count(settings, wanted) > 1
    if wanted_here and context.get_start_method() == "forkserver":
        forkserver.ensure_running()


def _count(settings: Settings, wanted: int) -> int:
    return wanted or settings.workers or processors()


def _context() -> BaseContext:
    """How processes are started: forked from one that has loaded everything, has no work and no threads of ours.

    Not from this one: it has threads (Prefect's, boto3's) whose locks a copy would inherit locked. What is loaded
    stands in memory once.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([PRELOADED])
    return context


def processors() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def _begin() -> None:
    # Ctrl-C goes to every process of the terminal; the one that hands out the work ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settle_collector()
    parent = multiprocessing.parent_process()

    def end_with_parent() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    # A worker whose parent was killed would wait for work for ever.
    threading.Thread(target=end_with_parent, daemon=True).start()


@contextmanager
def _dask(settings: Settings) -> Iterator[Workers]:
    try:
        client_class = importlib.import_module("distributed").Client
    except ImportError:
        raise UsageError(
            "task_runner is dask, which is not installed", mend="pip install 'pressmark[dask]'"
        ) from None
    try:
        client = client_class(settings.dask_address or None)
    except (OSError, TimeoutError) as error:
        raise UsageError(
            f"no Dask scheduler at {settings.dask_address}: {error}",
            mend="correct dask_address, or start the scheduler",
        ) from error
    with client:
        yield Workers(client.get_executor(), max(1, sum(client.nthreads().values())))


class InThisProcess(Executor):
    """One worker and no process of its own: a call is done when it is handed in."""

    def submit(self, call: Callable[..., Value], /, *arguments: Any, **named: Any) -> Future[Value]:
        """Do it now."""
        future: Future[Value] = Future()
        try:
            future.set_result(call(*arguments, **named))
        except Exception as error:  # noqa: BLE001  (handed on to whoever asks for the result)
            future.set_exception(error)
        return future
