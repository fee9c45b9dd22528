"""Pages per CPU second of the full record, beside peers, in one run.

    python -m tests.benchmarks.extraction_speed --install [--peers trafilatura newspaper4k ...]
    python -m tests.benchmarks.extraction_speed --memory          growth over 5,000 pages
    python -m tests.benchmarks.extraction_speed --predict trafilatura FOLDER

Every reader runs in a process of its own, one thread, warm, over the same pages; passes are interleaved, so
that a busy machine hits all alike. The figure to quote is the ratio to trafilatura's default with metadata:
the rate changes with the machine, the ratio hardly. Peers get text that is decoded already; ours gets bytes.
The garbage collector of every process is set as our flows set theirs.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # also runs as a script

from tests.benchmarks import common, peers
from tests.benchmarks.worker import READERS

OURS = "pressmark"
REFERENCE = "trafilatura"
MEMORY_PAGES = 5000


def python_of(reader: str, *, install: bool) -> Path:
    """The interpreter that can run `reader`."""
    return Path(sys.executable) if reader == OURS else peers.environment(peers.EXTRACTORS, install=install)


def measure_speed(workers: list[peers.Worker], passes: int) -> None:
    """Interleaved passes; prints medians and ratios."""
    for worker in workers:
        worker.ask("pass")  # warm: imports, compiled patterns, caches of both sides
    taken: dict[str, list[float]] = {worker.reader: [] for worker in workers}
    answers = {}
    for number in range(passes):
        for worker in workers if number % 2 else reversed(workers):
            answers[worker.reader] = worker.ask("pass")
            taken[worker.reader].append(answers[worker.reader]["cpu"])
    print(f"{'reader':24} pages/CPU s   ms/page   ratio to {REFERENCE} (per pass)      failed  chars read")
    for reader, seconds in sorted(taken.items(), key=lambda item: statistics.median(item[1])):
        answer = answers[reader]
        median = statistics.median(seconds)
        per_pass = [other / own for own, other in zip(seconds, taken[REFERENCE], strict=True)]
        spread = f"{statistics.median(per_pass):5.2f} ({min(per_pass):.2f} .. {max(per_pass):.2f})"
        print(
            f"{reader:24} {answer['pages'] / median:10.1f} {median / answer['pages'] * 1000:10.2f}   "
            f"{spread:28} {answer['failed']:6} {answer['chars']:12,}"
        )


def measure_memory(workers: list[peers.Worker], distinct: int) -> None:
    """Growth of resident memory after every page was seen once, until 5,000 pages were read."""
    for worker in workers:
        series = worker.ask("memory", count=MEMORY_PAGES)["series"]
        settled = next(point for point in series if point["pages"] >= distinct)
        last = series[-1]
        growth, peak_growth = ((last[name] - settled[name]) / 1024 for name in ("rss", "peak"))
        read = f"from page {settled['pages']} to {last['pages']}"
        print(
            f"{worker.reader:24} {read}: growth {growth:+.1f} MiB to "
            f"{last['rss'] / 1024:.0f}, peak {peak_growth:+.1f} to {last['peak'] / 1024:.0f}"
        )
        print("    MiB each 500 pages: " + " ".join(f"{point['rss'] / 1024:.0f}" for point in series))


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--install", action="store_true", help="install the peers into the cache folder first"
    )
    parser.add_argument("--peers", nargs="*", choices=sorted(READERS))
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--pages", type=int, default=275, help="of the press sets, evenly taken")
    parser.add_argument(
        "--memory", action="store_true", help=f"memory over {MEMORY_PAGES} pages instead of speed"
    )
    parser.add_argument(
        "--predict", nargs=2, metavar=("PEER", "FOLDER"), help="write a peer's predictions instead"
    )
    return parser.parse_args()


def main() -> int:
    """Measure, print."""
    options = arguments()
    if options.predict:
        readers, pages = [options.predict[0]], common.pages()
    else:
        usual = [REFERENCE] if options.memory else [REFERENCE, "trafilatura_text"]
        asked = usual if options.peers is None else options.peers
        needed = [OURS] if options.memory else [OURS, REFERENCE]
        readers = list(dict.fromkeys([*needed, *asked]))
        pages = common.pages(common.SETS if options.memory else common.PRESS)
    if not options.memory and not options.predict:
        step = max(1, len(pages) / options.pages)
        pages = [pages[int(index * step)] for index in range(min(options.pages, len(pages)))]
    with tempfile.TemporaryDirectory() as temporary, ExitStack() as stack:
        page_list = Path(temporary) / "pages.jsonl"
        peers.write_page_list(pages, page_list)
        workers = [
            stack.enter_context(peers.Worker(reader, python_of(reader, install=options.install), page_list))
            for reader in readers
        ]
        if options.predict:
            print(workers[0].ask("predict", folder=options.predict[1]))
        elif options.memory:
            measure_memory(workers, len(pages))
        else:
            measure_speed(workers, options.passes)
    return 0


if __name__ == "__main__":
    common.run_as_program(main)
