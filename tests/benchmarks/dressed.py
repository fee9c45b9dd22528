"""Accuracy on the measuring pages in other dress, beside a peer in the same dress.

    python -m tests.benchmarks.dressed [--dress hashed bare ...] [--only aeb fundus ...] [--peer trafilatura]

For each dress of `tests.benchmarks.dress` the pages are rewritten, read, and scored by the data's own scorer. A
line says body F1 by set, then title, author set and day over all pages that have them; behind a slash the peer's.
What falls far below the line `rewritten`, or further than the peer, is where a rule leans on the markup of some
publishers.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # also runs as a script

from tests.benchmarks import common, peers
from tests.benchmarks.dress import DRESSES, dressed

BODY_SETS = ("aeb", "fundus", "fundus_eval", "newspaper", "readability", "wcxb")
FIELDS = ("title", "author", "day")

Figures = dict[str, float]


def dress_pages(wanted: Iterable[common.Page], name: str, folder: Path) -> list[common.Page]:
    """The pages in the dress `name`, written below `folder`."""
    worn = []
    for page in wanted:
        file = folder / page.set / f"{page.id}.html.gz"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gzip.compress(dressed(page.content(), name), 1))
        worn.append(replace(page, file=file))
    return worn


def figures_of(rows: dict[str, list[common.Truth]], predictions: list[dict[str, Any]]) -> Figures:
    """Body F1 of each set, and the fields over all sets together."""
    found: Figures = {}
    for name, its_rows in rows.items():
        if name in BODY_SETS:
            found[name] = common.score(its_rows, predictions)["f1"]
    pooled = common.score([row for its_rows in rows.values() for row in its_rows], predictions)
    return found | {name: pooled[name] for name in FIELDS if pooled.get(name) is not None}


def read_by_peer(peer: str, pages: list[common.Page], folder: Path) -> list[dict[str, Any]]:
    """A peer's predictions on `pages`. Raises PeerMissingError where it is not installed."""
    python = peers.environment(peers.EXTRACTORS, install=False)
    page_list = folder / "pages.jsonl"
    peers.write_page_list(pages, page_list)
    with peers.Worker(peer, python, page_list) as worker:
        worker.ask("predict", folder=str(folder / "peer"))
    rows = []
    for name in {page.set for page in pages}:
        read = common.scorer().read_jsonl(folder / "peer" / f"{name}.jsonl")
        rows += [row | {"id": f"{name}/{row['id']}"} for row in read]
    return rows


def measure(name: str, sets: list[str], peer: str | None) -> str:
    """One line of the table."""
    rows = {one: common.truths(one) for one in sets}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pages = dress_pages(common.pages(sets), name, folder)
        ours = figures_of(rows, [one.row() for one in common.predict_all(pages)])
        theirs = figures_of(rows, read_by_peer(peer, pages, folder)) if peer else {}
    cells = [
        f"{value:.4f}" + (f" / {theirs[column]:.4f}" if column in theirs else "")
        for column, value in ours.items()
    ]
    return "\t".join([name, *cells])


def main() -> int:
    """Dress, read, score, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dress", nargs="+", metavar="NAME", choices=[*DRESSES], default=[*DRESSES])
    parser.add_argument("--only", nargs="+", metavar="SET", choices=common.SETS, default=list(common.SETS))
    parser.add_argument("--peer", choices=["trafilatura", "newspaper4k", "readability_lxml"])
    options = parser.parse_args()
    columns = [name for name in options.only if name in BODY_SETS]
    print("\t".join(["dress", *columns, *FIELDS]), flush=True)
    for name in options.dress:
        print(measure(name, options.only, options.peer), flush=True)
    return 0


if __name__ == "__main__":
    common.run_as_program(main)
