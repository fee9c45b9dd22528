"""The event loop of a run: whoever waits for its work is let go when the run is broken off."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading

import pytest

from tasks.fetch.loop import LoopThread


def test_a_thread_that_waits_is_let_go_when_the_loop_ends() -> None:
    begun = threading.Event()

    async def endless() -> None:
        begun.set()
        await asyncio.Event().wait()

    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        with LoopThread() as loop:
            waiting = pool.submit(loop.run, endless())
            assert begun.wait(60)
        with pytest.raises(concurrent.futures.CancelledError):
            waiting.result(60)


def test_cancelled_work_has_tidied_up_when_cancel_returns() -> None:
    begun = threading.Event()
    told: list[str] = []

    async def tidy() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.05)
            told.append("tidied")

    with concurrent.futures.ThreadPoolExecutor(1) as pool, LoopThread() as loop:
        waiting = pool.submit(loop.run, tidy())
        assert begun.wait(60)
        loop.cancel()
        assert told == ["tidied"]
        assert loop.run(asyncio.sleep(0, "still there")) == "still there"
        with pytest.raises(concurrent.futures.CancelledError):
            waiting.result(60)
