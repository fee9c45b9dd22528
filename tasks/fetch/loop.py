"""One event loop in a thread of its own, for a run whose batches come one after another.

A Fetcher belongs to one loop and remembers robots.txt and the pace of each host; a loop for each batch would
forget both.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

Result = TypeVar("Result")


class LoopThread:
    """A context manager; `run` may be called from any thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loop", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cancel()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cancel(self) -> None:
        """End what still runs, and return when it has ended; whoever waits for it gets CancelledError.

        A loop that stops with work under way leaves the thread that waits for that work waiting for ever.
        """
        self.run(_cancel_others())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """The result of `work`, awaited in the loop's thread; its exception is raised here."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


async def _cancel_others() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
