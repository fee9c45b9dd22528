"""CPU time by step, and memory. Standard library only: it also runs in the peers' environments."""

from __future__ import annotations

import contextlib
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def memory_kb(name: str) -> int:
    """`VmRSS` or `VmHWM` (peak) of this process, in KiB (Linux; 0 elsewhere)."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1])
    return 0


class Ledger:
    """CPU seconds of this process by step, and counts."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.counts: Counter[str] = Counter()
        self.start_up = 0.0

    def started(self) -> None:
        """Everything until now was start-up."""
        self.start_up = time.process_time()

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Adds what the block costs this thread to `name`."""
        start = time.thread_time()
        try:
            yield
        finally:
            self.seconds[name] += time.thread_time() - start

    def result(self, pages: int, rest: str, warc_bytes: int) -> dict[str, Any]:
        """Everything as plain values; `rest` names the step for what no other step has."""
        cpu = time.process_time()
        steps = {rest: cpu - self.start_up - sum(self.seconds.values()), **self.seconds}
        return {
            "pages": pages,
            "counts": dict(self.counts),
            "cpu": cpu,
            "start_up": self.start_up,
            "steps": steps,
            "peak_kb": memory_kb("VmHWM"),
            "warc_bytes": warc_bytes,
        }
