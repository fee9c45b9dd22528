"""What the gate costs: `python -m tests.benchmarks.gate [--rows N]`.

CPU seconds of this process, best of several, after Great Expectations has been imported (that is paid once per
process and printed apart). Made articles of 3,800 characters in 13 paragraphs, as the middle of real news has. Then
eight threads against one, for the verdicts and the wall time.
"""

from __future__ import annotations

import argparse
import logging
import time
import timeit
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from tasks.record import Draft
from tasks.validate.frame import measure
from tasks.validate.gate import validate_batch
from tasks.validate.verdict import BatchVerdict
from tests.validate.made import draft_of, make_article, make_context, make_paragraphs, make_source

FIXED_LIMIT = 0.2
"""CPU seconds for a batch of 500."""
ROW_LIMIT = 50e-6
"""CPU seconds for each further row."""


def long_drafts(count: int) -> list[Draft]:
    """Good drafts of the length of real news."""
    drafts = []
    for number in range(count):
        paragraphs = [*make_paragraphs(2 * number), *make_paragraphs(2 * number + 1)]
        doubled = [
            f"{one} {two}" for one, two in zip(paragraphs[:14], reversed(paragraphs[:14]), strict=True)
        ]
        drafts.append(draft_of(make_article(number, paragraphs=doubled), number))
    return drafts


def judge(drafts: Sequence[Draft]) -> BatchVerdict:
    """The gate's verdict, without a baseline."""
    return validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)


def measure_alone(drafts: Sequence[Draft]) -> object:
    """What the gate does before Great Expectations holds the rules against it."""
    return measure(drafts, make_source())


def best(work: Callable[[Sequence[Draft]], object], drafts: Sequence[Draft], repeat: int) -> float:
    """Fewest CPU seconds that `work` took."""
    spent = []
    for _ in range(repeat):
        started = time.process_time()
        work(drafts)
        spent.append(time.process_time() - started)
    return min(spent)


def row_cost(
    work: Callable[[Sequence[Draft]], object], drafts: Sequence[Draft], repeat: int
) -> tuple[float, float]:
    """CPU seconds of `work` for 500 drafts, and for each row beyond."""
    small = best(work, drafts[:500], repeat)
    large = best(work, drafts, repeat)
    return small, (large - small) / (len(drafts) - 500)


def pace() -> float:
    """Microseconds of CPU for `sum(range(1000))`: about 5 on a free core of 2024, twice that on a busy machine."""
    return min(timeit.repeat("sum(range(1000))", timer=time.process_time, number=2000, repeat=5)) / 2000 * 1e6


def main() -> None:
    """Prints the figures; exit code 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=4000)
    parser.add_argument("--repeat", type=int, default=7)
    options = parser.parse_args()
    logging.disable(logging.INFO)
    print(f"pace of this machine now: {pace():.1f} microseconds (about 5 on a free core)")
    started = time.process_time()
    judge(long_drafts(10))
    print(f"first verdict of a process, import included: {time.process_time() - started:.2f} s CPU")
    drafts = long_drafts(options.rows)
    small, row = row_cost(judge, drafts, options.repeat)
    print(f"batch of 500: {small:.3f} s CPU (limit {FIXED_LIMIT})")
    print(
        f"each further row, to {options.rows:,}: {row * 1e6:.1f} microseconds CPU (limit {ROW_LIMIT * 1e6:.0f})"
    )
    _, measuring = row_cost(measure_alone, drafts, options.repeat)
    print(f"  of it measuring, figures included: {measuring * 1e6:.1f}")
    batches = [drafts[start : start + 100] for start in range(0, 1600, 100)]
    started = time.perf_counter()
    alone = [judge(batch).records for batch in batches]
    one = time.perf_counter() - started
    started = time.perf_counter()
    with ThreadPoolExecutor(8) as threads:
        together = [verdict.records for verdict in threads.map(judge, batches)]
    print(f"16 batches of 100: {one:.2f} s in one thread, {time.perf_counter() - started:.2f} s in eight")
    print(f"same verdicts: {alone == together}")
    raise SystemExit(small > FIXED_LIMIT or row > ROW_LIMIT or alone != together)


if __name__ == "__main__":
    main()
