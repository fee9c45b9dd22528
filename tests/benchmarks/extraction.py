"""Accuracy of extraction on real pages, against targets and the best peer.

    python -m tests.benchmarks.extraction [--only SET ...] [--folds 5] [--worst 20] [--wrong title]

Runs `extract_article` over the pages of the measuring data, scores with the data's own score.py, and prints
the scorer's figures per set and the targets. +- is the bootstrap standard deviation over pages. `--folds N`
parts the publishers (not the pages) into N folds and gives the lowest and highest fold: a rule that fits one
publisher shows there. A page that the extractor calls no article counts as an empty prediction.

The best peers' figures are those of seventeen extractors run over the same pages in November 2026;
`extraction_speed --predict` runs a peer again, `--against` compares with its predictions page by page.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import statistics
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # also runs as a script

from tests.benchmarks import common

LEAK_SETS = (*common.PRESS, "newspaper")
"""Where leaks are counted: sets with whole bodies of press pages."""


@dataclass(frozen=True)
class Target:
    """One line of the table: a figure, what the best peer has, what is asked and what is hoped for."""

    label: str
    metric: str
    sets: tuple[str, ...]
    peer: float
    least: float
    aim: float
    lower_is_better: bool = False

    def met(self, value: float, bar: float) -> bool:
        """True when `value`, as printed, reaches `bar`."""
        return round(value, 4) <= bar if self.lower_is_better else round(value, 4) >= bar


TARGETS = (
    Target("body F1, press pooled", "f1", common.PRESS, 0.962, 0.975, 0.985),
    Target("body F1, aeb", "f1", ("aeb",), 0.973, 0.978, 0.985),
    Target("body F1, fundus", "f1", ("fundus",), 0.958, 0.975, 0.983),
    Target("body F1, fundus_eval", "f1", ("fundus_eval",), 0.950, 0.970, 0.980),
    Target("body F1, wcxb", "f1", ("wcxb",), 0.923, 0.935, 0.95),
    Target("exact body, aeb", "accuracy", ("aeb",), 0.33, 0.45, 0.50),
    Target("leak: comment, login, newsletter", "leak_cl", LEAK_SETS, 0.008, 0.0, 0.0, lower_is_better=True),
    Target("leak: any interface phrase", "leak", LEAK_SETS, 0.034, 0.034, 0.01, lower_is_better=True),
    Target("title, fundus", "title", ("fundus",), 0.80, 0.90, 0.97),
    Target("author set, fundus", "author", ("fundus",), 0.86, 0.88, 0.93),
    Target("author set, wcxb", "author", ("wcxb",), 0.66, 0.72, 0.80),
    Target("same day, fundus", "day", ("fundus",), 0.98, 0.99, 1.0),
    Target("same day, trafilatura set", "day", ("trafilatura",), 0.87, 0.90, 0.93),
    Target("same instant, fundus", "instant", ("fundus",), 0.95, 0.97, 0.99),
)
"""The best of seventeen peers, each line another one: goose3 leaks least and has a body F1 of 0.86."""

Rows = list[dict[str, Any]]


def fold_of(publisher: str, folds: int) -> int:
    """The fold of a publisher, the same on every machine."""
    return hashlib.sha256(f"fold:{publisher}".encode()).digest()[0] % folds


def share_deviation(value: float, pages: int) -> float:
    """Standard deviation of a share over `pages` pages (binomial; what bootstrapping a mean of 0/1 gives)."""
    return math.sqrt(value * (1 - value) / pages)


class Scored:
    """Truths and predictions, and the scorer's figures on any pool of sets, each worked out once."""

    def __init__(self, rows: dict[str, list[common.Truth]], predictions: Rows, bootstrap: int) -> None:
        self.rows = rows
        self.predictions = predictions
        self._bootstrap = bootstrap
        self._scored: dict[tuple[str, ...], tuple[dict[str, Any], Rows]] = {}
        self._folds: dict[tuple[str, ...], list[dict[str, Any]]] = {}

    def pooled(self, sets: tuple[str, ...]) -> list[common.Truth] | None:
        """The truths of `sets` together, or None when one of them was not read."""
        if not all(name in self.rows for name in sets):
            return None
        return [row for name in sets for row in self.rows[name]]

    def score(self, sets: tuple[str, ...]) -> tuple[dict[str, Any], Rows]:
        """Figures of `sets` pooled, and the scorer's line for each page."""
        if sets not in self._scored:
            rows = self.pooled(sets) or []
            self._scored[sets] = common.score_pages(rows, self.predictions, bootstrap=self._bootstrap)
        return self._scored[sets]

    def fold_values(self, sets: tuple[str, ...], metric: str, folds: int) -> list[float]:
        """`metric` of `sets` pooled, on each publisher fold that has a figure for it."""
        if sets not in self._folds:
            parts: list[list[common.Truth]] = [[] for _ in range(folds)]
            for row in self.pooled(sets) or []:
                parts[fold_of(str(row["publisher"]), folds)].append(row)
            self._folds[sets] = [common.score(part, self.predictions) for part in parts if part]
        return [part[metric] for part in self._folds[sets] if part.get(metric) is not None]


def print_sets(scored: Scored) -> Rows:
    """The scorer's own table; returns its line for each page."""
    every_page = []
    module = common.scorer()
    print("\t".join(["set", *module.COLUMNS]))
    for name in scored.rows:
        figures, its_pages = scored.score((name,))
        every_page += its_pages
        print("\t".join([name, *(module.show(figures.get(column)) for column in module.COLUMNS)]))
    return every_page


def target_line(target: Target, scored: Scored, folds: int) -> str | None:
    """One line of the table of targets, or None when its sets were not read."""
    rows = scored.pooled(target.sets)
    if rows is None:
        return None
    figures, _ = scored.score(target.sets)
    value = figures[target.metric]
    deviation = figures["f1_dev"] if target.metric == "f1" else share_deviation(value, len(rows))
    verdict = "aim" if target.met(value, target.aim) else "ok" if target.met(value, target.least) else "SHORT"
    line = (
        f"{target.label:34} {value:.4f} ± {deviation:.4f}   "
        f"{target.peer:5.3f}  {target.least:5.3f}  {target.aim:5.3f}  {verdict:5}"
    )
    if folds:
        per_fold = scored.fold_values(target.sets, target.metric, folds)
        line += f"  {min(per_fold):.3f} .. {max(per_fold):.3f}  s {statistics.pstdev(per_fold):.3f}"
    return line


def print_targets(scored: Scored, folds: int) -> bool:
    """The table of targets. True when every figure reaches what is asked at least."""
    spread = f"  {folds} publisher folds" if folds else ""
    print(f"\n{'figure':34} {'ours':15}   peer   least  aim    reached{spread}")
    lines = [line for target in TARGETS if (line := target_line(target, scored, folds))]
    print("\n".join(lines))
    return not any("SHORT" in line for line in lines)


def print_failures(predictions: list[common.Prediction]) -> None:
    """Pages that gave no article, and slow ones."""
    for label, found in (
        ("crashed", {one.id: one.crashed for one in predictions if one.crashed}),
        ("called no article", {one.id: one.skipped for one in predictions if one.skipped}),
    ):
        if found:
            print(f"\n{label}: {len(found)} pages {dict(Counter(found.values()))}")
            print("\n".join(f"  {key}  {reason}" for key, reason in found.items()))
    slow = sorted((one for one in predictions if one.seconds > 1), key=lambda one: -one.seconds)
    for one in slow[:10]:
        print(f"slow: {one.id} {one.seconds:.1f} s")


def print_worst(every_page: list[dict[str, Any]], count: int, only: str | None) -> None:
    """The pages with the lowest body F1, and every leak."""
    bodies = [page for page in every_page if "f1" in page and (not only or page["id"].startswith(f"{only}/"))]
    print(f"\nworst {count} of {len(bodies)} pages: id, F1, precision, recall, leaks")
    for page in sorted(bodies, key=lambda page: page["f1"])[:count]:
        figures = " ".join(f"{page[name]:.3f}" for name in ("f1", "precision", "recall"))
        print(f"  {page['id']:60} {figures} {page['leaks'] or ''}")
    for page in bodies:
        if page["leaks"]:
            print(f"  leak {page['id']:55} {page['f1']:.3f} {page['leaks']}")


def print_wrong(scored: Scored, every_page: list[dict[str, Any]], name: str, only: str | None) -> None:
    """Pages whose title, authors or date is wrong: what is said, what is true."""
    key = {"date": "published"}.get(name, name)
    by_id = {one["id"]: one for one in scored.predictions}
    truth = {row["id"]: row for rows in scored.rows.values() for row in rows}
    wrong = [page["id"] for page in every_page if page.get(name) is False]
    if name == "instant":  # not in the scorer's page lines
        key = "published"
        match = common.scorer().date_match
        wrong = [
            page
            for page, row in truth.items()
            if row.get(key) and match(row[key], by_id.get(page, {}).get(key))[1] is False
        ]
    wrong = [page for page in wrong if not only or page.startswith(f"{only}/")]
    print(f"\nwrong {name}: {len(wrong)} pages")
    for page in wrong:
        print(f"  {page}\n    said {by_id.get(page, {}).get(key)!r}\n    true {truth[page][key]!r}")


def read_foreign(folder: Path, sets: list[str]) -> Rows:
    """Somebody else's predictions in the scorer's format, with `set/id` for ids."""
    found: Rows = []
    for name in sets:
        if (file := folder / f"{name}.jsonl").exists():
            found += [row | {"id": f"{name}/{row['id']}"} for row in common.scorer().read_jsonl(file)]
    return found


def print_paired(scored: Scored, peer: Rows, label: str, rounds: int) -> None:
    """Paired bootstrap of the difference in body F1 on the pooled press sets: what a claim rests on."""
    rows = scored.pooled(common.PRESS)
    if rows is None or not peer:
        return
    module = common.scorer()

    def overlaps(predictions: Rows) -> list[tuple[float, float, float]]:
        by_id = {one["id"]: one.get("body") or "" for one in predictions}
        shingles = [module.shingles(by_id.get(row["id"], "")) for row in rows]
        return [
            module.overlap(module.shingles(module.reference_body(row, own)), own)
            for row, own in zip(rows, shingles, strict=True)
        ]

    pairs = list(zip(overlaps(scored.predictions), overlaps(peer), strict=True))
    draw = random.Random(0)  # a fixed seed, so that two runs agree

    def difference(sample: list[Any]) -> float:
        ours, theirs = zip(*sample, strict=True)
        gap: float = module.body_averages(ours)["f1"] - module.body_averages(theirs)["f1"]
        return gap

    drawn = [difference(draw.choices(pairs, k=len(pairs))) for _ in range(rounds)]
    won = sum(gap > 0 for gap in drawn) / rounds
    low, high = (statistics.quantiles(drawn, n=40)[index] for index in (0, -1))
    print(
        f"\nbody F1, press pooled, ours - {label}: {difference(pairs):+.4f} "
        f"(95 % {low:+.4f} .. {high:+.4f}); ahead in {won:.1%} of {rounds} paired resamples"
    )


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", metavar="SET", choices=common.SETS, default=list(common.SETS))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--folds", type=int, default=0, metavar="N")
    parser.add_argument("--bootstrap", type=int, default=300, metavar="N")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="list the N pages with the lowest body F1"
    )
    parser.add_argument(
        "--set", metavar="SET", choices=common.SETS, help="limit --worst and --wrong to one set"
    )
    parser.add_argument("--wrong", nargs="+", choices=["title", "authors", "date", "instant"], default=[])
    parser.add_argument(
        "--pages", type=Path, metavar="FILE", help="write the scorer's line of every page here"
    )
    parser.add_argument("--predictions", type=Path, metavar="FOLDER", help="keep the predictions here")
    parser.add_argument(
        "--leave-out", action="store_true", help="leave out the pages of the data's suspect.json"
    )
    parser.add_argument(
        "--against", type=Path, metavar="FOLDER", help="a peer's predictions, for a paired bootstrap"
    )
    parser.add_argument("--floor", action="store_true", help="exit 1 when a target's lower bar is missed")
    return parser.parse_args()


def main() -> int:
    """Extract, score, print."""
    options = arguments()
    rows = {name: common.truths(name) for name in options.only}
    wanted = common.pages(options.only)
    if options.leave_out:
        suspect = json.loads((common.bench_folder() / "suspect.json").read_text(encoding="utf-8"))
        left_out = {f"{name}/{one}" for name, ids in suspect.items() for one in ids}
        rows = {
            name: [row for row in its_rows if row["id"] not in left_out] for name, its_rows in rows.items()
        }
        wanted = [page for page in wanted if page.key not in left_out]
        print(f"left out: {len(left_out)} suspect pages (a second figure, not the figure of record)")
    predictions = list(common.predict_all(wanted, options.jobs))
    with tempfile.TemporaryDirectory() as temporary:
        common.write_predictions(predictions, options.predictions or Path(temporary))
    scored = Scored(rows, [one.row() for one in predictions], options.bootstrap)
    every_page = print_sets(scored)
    print_failures(predictions)
    if options.worst:
        print_worst(every_page, options.worst, options.set)
    for name in options.wrong:
        print_wrong(scored, every_page, name, options.set)
    if options.pages:
        options.pages.write_text("".join(json.dumps(page, ensure_ascii=False) + "\n" for page in every_page))
    if options.against:
        print_paired(scored, read_foreign(options.against, options.only), options.against.name, 1000)
    all_met = print_targets(scored, options.folds)
    return 1 if (options.floor and not all_met) or any(one.crashed for one in predictions) else 0


if __name__ == "__main__":
    common.run_as_program(main)
