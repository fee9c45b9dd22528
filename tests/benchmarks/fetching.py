"""CPU of fetching alone: real pages from a server in another process, over loopback.

    python -m tests.benchmarks.fetching [--pages 200] [--rounds 5] [--concurrency 8]

Prints milliseconds of client CPU and of wall time per page, for bodies sent plain and gzipped, and the peak
memory of the client.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import time

from tasks.fetch.batch import fetch_batch
from tasks.fetch.fetcher import Fetcher
from tests.shared_site import BenchSite, serve_bench


async def measure(site: BenchSite, rounds: int, concurrency: int) -> str:
    """One line of figures."""
    source = site.source()
    politeness = source.politeness.model_copy(update={"concurrency": concurrency})
    async with Fetcher(politeness, "Pressmark/0.1 (+benchmark)") as fetcher:
        pages = size = 0
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(rounds):
            async for outcome in fetch_batch(fetcher, site.requests, allowed_hosts=source.hosts):
                assert outcome.fetched is not None, outcome.skip
                pages += 1
                size += len(outcome.fetched.answer.payload)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{pages} pages of {size / pages / 1000:.0f} kB on the wire: {cpu / pages * 1000:.3f} ms CPU, "
        f"{wall / pages * 1000:.3f} ms wall a page; peak {peak:.0f} MB"
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--concurrency", type=int, default=8)
    given = parser.parse_args()
    for compress in (False, True):
        with serve_bench(given.pages, in_process=False, compress=compress) as site:
            line = asyncio.run(measure(site, given.rounds, given.concurrency))
            print(f"{'gzip ' if compress else 'plain'} {line}")


if __name__ == "__main__":
    main()
