"""The harvest flow as it is, but for Prefect: the same code in the same order, without server, log or artifact.

A run then takes a second instead of six, so that it can be killed at each of its writes.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from flows.parameters import HarvestParameters
from tasks.report.summary import RunSummary


class _Submitted:
    """A task whose `submit` runs its function in a thread, as Prefect's runner does."""

    def __init__(self, function: Callable[..., Any], pool: ThreadPoolExecutor) -> None:
        self._function = function
        self._pool = pool

    def submit(self, *arguments: Any, **named: Any) -> Future[Any]:
        return self._pool.submit(self._function, *arguments, **named)


@contextmanager
def without_prefect() -> Iterator[Callable[[HarvestParameters], RunSummary]]:
    """The flow's function, with Prefect taken out of it for the length of a `with`."""
    from prefect.logging import disable_run_logger

    import flows.harvest as flow
    from tasks import shell

    with (
        pytest.MonkeyPatch.context() as patch,
        ThreadPoolExecutor(2) as pool,
        disable_run_logger(),
    ):
        patch.setattr(flow, "untraversed", lambda value: value)
        patch.setattr(flow, "discover_addresses", shell.discover_addresses.fn)
        patch.setattr(flow, "fetch_pages", _Submitted(shell.fetch_pages.fn, pool))
        patch.setattr(flow, "read_pages", shell.read_pages.fn)
        patch.setattr(flow, "report_run", lambda *_: None)
        patch.setattr(shell, "create_progress_artifact", lambda *_, **__: None)
        patch.setattr(shell, "update_progress_artifact", lambda *_, **__: None)
        yield inspect.unwrap(flow.harvest.fn)
