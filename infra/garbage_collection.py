"""The garbage collector of a process that has loaded very much and makes few cycles."""

from __future__ import annotations

import gc


def settle_collector() -> None:
    """Take what is loaded by now out of the garbage collector's sight.

    Prefect, Great Expectations and boto3 leave 1.5 million objects that live as long as the process; every full
    collection walked them all, 0.4 s of CPU each and a tenth of a harvest (measured). So none is made first either.
    Tenfold thresholds, because a batch makes many objects and hardly a cycle.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
