"""A writer that is killed with -9 at one of its writes, in a process of its own.

    python -m tests.store.killed        one case per line of standard input, its exit code per line of output

Each case is a child forked from this process, which has imported everything once.
"""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tests.store.small_archive import fill

WRITES = ("create", "put", "swap", "upload")
CHECKOUT = Path(__file__).parents[2]


def kind_of(key: str) -> str:
    """What an object is, in the words of the tables."""
    name = key.rpartition("/")[2]
    folder = key.partition("/")[0]
    if folder == "runs":
        return {"open.json": "run opened", "manifest.json": "manifest"}.get(name, f"run's {name}")
    if folder == "sources":
        return {"state.parquet": "state"}.get(name, f"source's {name}")
    kinds = {"articles": "record", "addresses": "address", "quarantine": "held draft"}
    return kinds.get(folder) or ("index" if name.endswith(".cdxj") else "segment")


def count_writes(bucket: Bucket, at: Callable[[int, str, Callable[[], Any]], Any]) -> None:
    """Let every write of `bucket` go through `at(number, key, write)`, numbered from 1."""
    done = 0

    def counting(write: Callable[..., Any]) -> Callable[..., Any]:
        def counted(key: str, *arguments: Any, **named: Any) -> Any:
            nonlocal done
            done += 1
            return at(done, key, lambda: write(key, *arguments, **named))

        return counted

    for name in WRITES:
        setattr(bucket, name, counting(getattr(bucket, name)))


def fill_until(settings: BucketSettings, last: int) -> None:
    """Fill the bucket and die at the write numbered `last`, before it is sent.

    What the store holds then is what it holds after the write before was acknowledged.
    """

    def at(number: int, _: str, write: Callable[[], Any]) -> Any:
        if number == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return write()

    bucket = open_bucket(settings)
    count_writes(bucket, at)
    fill(bucket)


@contextmanager
def killer() -> Iterator[Callable[[BucketSettings, int], int]]:
    """A function that runs `fill_until` in a child and says how the child ended."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.killed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    ) as program:
        told, heard = program.stdin, program.stdout
        assert told is not None
        assert heard is not None

        def run(settings: BucketSettings, last: int) -> int:
            told.write(json.dumps([dataclasses.asdict(settings), last]) + "\n")
            told.flush()
            return int(heard.readline())

        yield run
        told.close()


def main() -> None:
    """Answer cases until the input ends."""
    for line in sys.stdin:
        settings, last = json.loads(line)
        pid = os.fork()
        if pid == 0:
            try:
                fill_until(BucketSettings(**settings), last)
            finally:
                # Not sys.exit: what the parent has open must not be flushed or ended here.
                os._exit(1)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
