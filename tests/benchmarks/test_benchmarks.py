"""The benchmarks' own arithmetic: a wrong figure here would be believed."""

from __future__ import annotations

import json
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tasks.article import Article, Author, Extractor, Moment
from tests.benchmarks import common, extraction
from tests.benchmarks.meter import Ledger
from tests.benchmarks.pipeline import Measured
from tests.benchmarks.pipeline_flow import Clock
from tests.shared_data import shared_folder

ARTICLE = Article(url="https://a.example/1", text="Words.", extractor=Extractor(name="test", version="1"))


def burn(seconds: float) -> None:
    """Uses CPU time."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_agencies_stand_for_authors_only_where_no_person_is_named() -> None:
    agency = ARTICLE.model_copy(update={"agencies": ("Reuters",)})
    both = agency.model_copy(update={"authors": (Author(name="Bel Trew"),)})
    assert common.prediction_of("s/1", agency).authors == ["Reuters"]
    assert common.prediction_of("s/1", both).authors == ["Bel Trew"]


def test_a_bare_day_is_predicted_as_a_day_and_an_instant_with_its_offset() -> None:
    day = ARTICLE.model_copy(update={"published": Moment(date=date(2022, 1, 21))})
    instant = datetime(2022, 1, 21, 13, 49, tzinfo=UTC)
    timed = ARTICLE.model_copy(update={"published": Moment(instant=instant, date=date(2022, 1, 21))})
    assert common.prediction_of("s/1", day).row()["published"] == "2022-01-21"
    assert common.prediction_of("s/1", timed).row()["published"] == "2022-01-21T13:49:00+00:00"


def test_predictions_are_written_as_the_scorer_reads_them(tmp_path: Path) -> None:
    predictions = [
        common.Prediction("aeb/1", body="One.", title="T"),
        common.Prediction("wcxb/1", skipped="no_body"),
    ]
    common.write_predictions(predictions, tmp_path)
    assert json.loads((tmp_path / "aeb.jsonl").read_text()) == {
        "id": "1",
        "body": "One.",
        "authors": [],
        "title": "T",
    }
    assert json.loads((tmp_path / "wcxb.jsonl").read_text()) == {"id": "1", "body": "", "authors": []}


def test_folds_part_publishers_and_are_the_same_everywhere() -> None:
    assert [extraction.fold_of(name, 5) for name in ("independent", "bbc", "lemonde")] == [4, 0, 1]


def test_a_leak_meets_its_bar_from_below() -> None:
    leak = extraction.Target("leak", "leak", ("aeb",), 0.1, 0.05, 0.0, lower_is_better=True)
    assert leak.met(0.04, leak.least)
    assert not leak.met(0.06, leak.least)


def test_a_step_inside_another_is_not_counted_twice() -> None:
    class Steps:
        def outer(self) -> None:
            burn(0.02)
            self.inner()

        def inner(self) -> None:
            burn(0.06)

    ledger = Ledger()
    clock = Clock(ledger)
    clock.clock(Steps, "outer", "outer")
    clock.clock(Steps, "inner", "inner")
    Steps().outer()
    assert ledger.seconds["outer"] == pytest.approx(0.02, abs=0.01)
    assert ledger.seconds["inner"] == pytest.approx(0.06, abs=0.01)


def test_start_up_is_left_out_of_the_cost_of_a_page_and_kept_in_the_other() -> None:
    run = Measured(pages=100, cpu=3.0, start_up=1.0, steps={}, counts={}, peak_kb=0, warc_bytes=0)
    assert run.per_page == pytest.approx(20.0)
    assert run.per_page_with_start == pytest.approx(30.0)


@pytest.mark.shared
def test_the_truth_scores_perfectly_against_itself() -> None:
    shared_folder("bench")
    rows = common.truths("aeb")
    figures = common.score(rows, [{"id": row["id"], "body": row["body"]} for row in rows])
    assert (figures["f1"], figures["accuracy"], figures["leak"]) == (1.0, 1.0, 0.0)


@pytest.mark.shared
def test_every_page_of_the_data_is_found_once() -> None:
    shared_folder("bench")
    pages = common.pages()
    assert len({page.key for page in pages}) == len(pages) == 1200
    assert all(page.file.is_file() for page in pages)
