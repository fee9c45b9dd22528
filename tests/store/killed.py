"""A writer that is killed with -9 at one of its writes, in a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

from tasks.store.bucket import Bucket, BucketSettings, open_bucket
from tests.store.small_archive import fill

WRITES = ("create", "put", "upload")


def count_writes(bucket: Bucket, at: Callable[[int, Callable[[], Any]], Any]) -> None:
    """Let every write of `bucket` go through `at(number, write)`, numbered from 1."""
    done = 0

    def counting(write: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            nonlocal done
            done += 1
            return at(done, lambda: write(*arguments, **named))

        return counted

    for name in WRITES:
        setattr(bucket, name, counting(getattr(bucket, name)))


def fill_until(settings: BucketSettings, last: int) -> None:
    """Fill the bucket and die at the write numbered `last`, before it is sent.

    What the store holds then is what it holds after the write before was acknowledged.
    """

    def at(number: int, write: Callable[[], Any]) -> Any:
        if number == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return write()

    bucket = open_bucket(settings)
    count_writes(bucket, at)
    fill(bucket)
