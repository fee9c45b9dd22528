"""The quality that no change may lose: extraction on the 275 real press pages, held to `floor.toml`.

The floors stand a little under what is reached, so that an honest change of a word here and there passes
and a broken rule does not. Raise them when a change lifts the figures; lower one only with the reason in the
file.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import common
from tests.shared_data import shared_folder

pytestmark = pytest.mark.shared

FLOOR = tomllib.loads((Path(__file__).parent / "floor.toml").read_text(encoding="utf-8"))
BOUNDS = [
    (pool, bound, metric, value)
    for pool, bounds in FLOOR["figures"].items()
    for bound, metrics in bounds.items()
    for metric, value in metrics.items()
]


@pytest.fixture(scope="module")
def predictions() -> list[common.Prediction]:
    """Our reading of every press page."""
    shared_folder("bench")
    return list(common.predict_all(common.pages(common.PRESS)))


@pytest.fixture(scope="module")
def figures(predictions: list[common.Prediction]) -> dict[str, dict[str, Any]]:
    """The scorer's figures by pool: each set, and `press` for all of them."""
    rows = {name: common.truths(name) for name in common.PRESS}
    rows["press"] = [row for its_rows in rows.values() for row in its_rows]
    return {
        pool: common.score(its_rows, [one.row() for one in predictions]) for pool, its_rows in rows.items()
    }


def test_corpus_is_the_one_the_floor_was_set_on() -> None:
    shared_folder("bench")
    assert common.corpus_digest() == FLOOR["corpus"], "other pages, other figures: set the floor again"


def test_no_page_makes_the_extractor_crash(predictions: list[common.Prediction]) -> None:
    assert {one.id: one.crashed for one in predictions if one.crashed} == {}


def test_few_real_articles_are_called_no_article(predictions: list[common.Prediction]) -> None:
    refused = {one.id: one.skipped for one in predictions if one.skipped}
    assert len(refused) <= FLOOR["refused_at_most"], refused


@pytest.mark.parametrize(
    ("pool", "bound", "metric", "value"), BOUNDS, ids=[f"{one[0]}-{one[2]}" for one in BOUNDS]
)
def test_figure_holds(
    figures: dict[str, dict[str, Any]], pool: str, bound: str, metric: str, value: float
) -> None:
    reached = figures[pool][metric]
    assert reached >= value if bound == "at_least" else reached <= value, f"{reached:.4f}"
