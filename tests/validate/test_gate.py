"""The gate fails closed, keeps article text to itself, and gives every thread and process the same
verdict.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest

from expectations.rules import Rule
from expectations.suite import SUITE, Suite
from tasks.record import Draft
from tasks.source import Expect, RuleException
from tasks.validate.frame import Measured, RecordFrame
from tasks.validate.gate import validate_batch
from tasks.validate.verdict import BatchVerdict
from tests.validate.made import make_batch, make_context, make_draft, make_source
from tests.validate.mutations import RECORD_MUTATIONS, changed

REPOSITORY = Path(__file__).resolve().parents[2]


def judge(drafts: list[Draft], *, suite: Suite = SUITE, expect: Expect | None = None) -> BatchVerdict:
    source = make_source(expect=expect or Expect())
    return validate_batch(drafts, source=source, context=make_context(drafts), baseline=None, suite=suite)


def without(rule_id: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in SUITE.record_rules if rule.id != rule_id)


def with_changed(rule_id: str, **changes: object) -> tuple[Rule, ...]:
    return tuple(
        replace(rule, **changes) if rule.id == rule_id else rule  # type: ignore[arg-type]
        for rule in SUITE.record_rules
    )


@pytest.mark.parametrize(
    ("suite", "said"),
    [
        (Suite(record_rules=without("body.present")), "body.present: the suite has lost this rule"),
        (
            Suite(record_rules=with_changed("body.present", id="body.there")),
            "body.there: not in the table of contents",
        ),
        (
            Suite(record_rules=with_changed("body.present", column="bodies")),
            "reads the unknown column bodies",
        ),
        (Suite(record_rules=with_changed("body.length", least="body.min")), "unknown threshold body.min"),
        (
            Suite(record_rules=(*SUITE.record_rules, SUITE.record_rules[0])),
            "identity.source: stands twice",
        ),
        (Suite(record_rules=(), run_rules=(), batch_rules=()), "the suite has lost this rule"),
    ],
    ids=["removed", "renamed", "column", "threshold", "twice", "empty"],
)
def test_a_faulty_suite_stops_the_batch(suite: Suite, said: str) -> None:
    verdict = judge(make_batch(12), suite=suite)
    assert verdict.decision == "stop"
    assert any(said in reason for reason in verdict.reasons)


def test_a_rule_that_raises_stops_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    from expectations import gx_suite

    whole = gx_suite.ExpectMeasureToBeBetween._validate

    def failing(self: gx_suite.ExpectMeasureToBeBetween, *args: object, **kwargs: object) -> object:
        if self.column == "body_present":
            raise RuntimeError("no such thing")
        return whole(self, *args, **kwargs)

    monkeypatch.setattr(gx_suite.ExpectMeasureToBeBetween, "_validate", failing)
    verdict = judge(make_batch(12))
    assert verdict.decision == "stop"
    assert verdict.errors == ("body.present: could not be evaluated: no such thing",)
    assert next(rule for rule in verdict.rules if rule.id == "body.present").error == "no such thing"


def test_a_rule_that_is_dropped_on_the_way_stops_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    from expectations import gx_suite

    whole = gx_suite.Context.validate
    monkeypatch.setattr(gx_suite.Context, "validate", lambda self, *args: whole(self, *args)[:-1])
    verdict = judge(make_batch(12))
    assert verdict.decision == "stop"
    assert len([error for error in verdict.errors if "was not evaluated" in error]) == 2


def test_a_measure_that_is_missing_stops_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Measured.frame

    def holed(self: Measured, *, usual_declared_ratio: float, usual_languages: frozenset[str]) -> RecordFrame:
        records = whole(self, usual_declared_ratio=usual_declared_ratio, usual_languages=usual_languages)
        records.frame.loc[3, "body_widgets"] = float("nan")
        return records

    monkeypatch.setattr(Measured, "frame", holed)
    verdict = judge(make_batch(12))
    assert verdict.decision == "stop"
    assert "body_widgets has no value" in verdict.reasons[0]


def test_a_key_that_stands_twice_stops_the_batch() -> None:
    verdict = judge([*make_batch(12), make_draft(3)])
    assert verdict.decision == "stop"
    assert "stand twice" in verdict.reasons[0]


def test_a_quarantined_record_leaves_the_others_be() -> None:
    drafts = make_batch(24)
    drafts[5] = changed(drafts[5], headline=None)
    verdict = judge(drafts)
    outcomes = [verdict.records[draft.capture.record_id].outcome for draft in drafts]
    assert (verdict.decision, outcomes.count("quarantine"), outcomes.count("pass")) == ("warn", 1, 23)
    assert verdict.reasons == ("1 of 24 drafts quarantined (headline.present 1)",)
    assert verdict.figures.quarantined == 1


def test_an_unknown_threshold_in_a_source_stops_the_batch() -> None:
    verdict = judge(make_batch(12), expect=Expect(thresholds={"body.lenght.min": 100}))
    assert verdict.decision == "stop"
    assert "body.lenght.min: no such threshold" in verdict.reasons[0]


def test_a_threshold_of_the_source_is_held() -> None:
    drafts = make_batch(12)
    length = min(len(draft.article.text) for draft in drafts)
    verdict = judge(drafts, expect=Expect(thresholds={"body.length.min": length + 1}))
    broken = [key for key, one in verdict.records.items() if one.outcome == "quarantine"]
    assert 1 <= len(broken) < 12


def test_an_exception_holds_until_its_day_and_then_is_named() -> None:
    drafts = [changed(draft, standfirst="<b>Deck</b> of the day") for draft in make_batch(12)]
    exception = RuleException(
        rule="fields.clean", reason="the deck is set in bold there", expires=date(2026, 11, 20)
    )
    held = judge(drafts, expect=Expect(exceptions=(exception,)))
    assert {verdict.outcome for verdict in held.records.values()} == {"pass"}
    outcome = next(rule for rule in held.rules if rule.id == "fields.clean")
    assert (outcome.ok, outcome.broken, outcome.exception) == (False, 12, "the deck is set in bold there")
    past = exception.model_copy(update={"expires": date(2026, 11, 19)})
    over = judge(drafts, expect=Expect(exceptions=(past,)))
    assert {verdict.outcome for verdict in over.records.values()} == {"flag"}
    assert over.decision == "warn"
    assert any("fields.clean ended on 2026-11-19" in reason for reason in over.reasons)


def test_an_exception_holds_for_a_rule_on_batches_too() -> None:
    drafts = [changed(draft, authors=make_batch(1)[0].article.authors) for draft in make_batch(12)]
    assert judge(drafts).decision == "stop"
    exception = RuleException(
        rule="batch.one_author", reason="one woman writes it all", expires=date(2027, 1, 1)
    )
    verdict = judge(drafts, expect=Expect(exceptions=(exception,)))
    assert verdict.decision == "pass"
    assert next(rule for rule in verdict.rules if rule.id == "batch.one_author").exception is not None


def test_an_exception_for_no_rule_is_named() -> None:
    exception = RuleException(rule="body.lenght", reason="a slip of the pen", expires=date(2027, 1, 1))
    verdict = judge(make_batch(12), expect=Expect(exceptions=(exception,)))
    assert verdict.decision == "warn"
    assert "exception for body.lenght: there is no such rule" in verdict.reasons


def test_the_suite_version_follows_the_rules() -> None:
    looser = Suite(record_rules=with_changed("body.garbled", most=7))
    assert Suite().version() == SUITE.version() != looser.version()


def test_no_article_text_in_results_or_logs(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    from expectations import gx_suite

    drafts = [mutate(make_draft(number)) for number, mutate in enumerate(RECORD_MUTATIONS.values())]
    marked = [
        draft.model_copy(
            update={"article": draft.article.model_copy(update={"text": f"{draft.article.text} zyzzyva"})}
        )
        for draft in drafts
    ]
    seen: list[str] = []
    whole = gx_suite.Context.validate

    def watching(self: gx_suite.Context, *args: object) -> list[object]:
        results = whole(self, *args)  # type: ignore[arg-type]
        seen.extend(json.dumps(result.to_json_dict(), default=str) for result in results)
        return results

    gx_suite.Context.validate = watching  # type: ignore[assignment,method-assign]
    try:
        with caplog.at_level(logging.DEBUG):
            verdict = judge(marked)
    finally:
        gx_suite.Context.validate = whole  # type: ignore[method-assign]
    printed = capsys.readouterr()
    everything = "".join([*seen, caplog.text, printed.out, printed.err, *verdict.reasons])
    assert len(seen) == len(SUITE.rules)
    assert "zyzzyva" not in everything
    assert "council of" not in everything.lower()


def _outcomes(seed: int) -> list[tuple[str, str, tuple[str, ...]]]:
    """Verdicts of a batch that is different for every seed, as plain values."""
    rules = list(RECORD_MUTATIONS)
    drafts = [make_draft(100 * seed + number) for number in range(30)]
    for number in range(0, 30, 4):
        drafts[number] = RECORD_MUTATIONS[rules[(seed * 7 + number) % len(rules)]](drafts[number])
    verdict = judge(drafts)
    return [
        (key, one.outcome, tuple(breach.rule for breach in one.breaches))
        for key, one in verdict.records.items()
    ]


def test_a_batch_makes_no_temporary_folder_and_tells_operators_of_none(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(*args: object, **options: object) -> str:
        raise AssertionError("a temporary folder was asked for")

    judge(make_batch(12))
    caplog.clear()
    monkeypatch.setattr(tempfile, "mkdtemp", refused)
    assert judge(make_batch(12)).decision == "pass"
    assert [record.message for record in caplog.records] == []


def test_threads_and_processes_give_the_verdicts_of_one() -> None:
    seeds = list(range(1, 17))
    alone = [_outcomes(seed) for seed in seeds]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(_outcomes, seeds)) == alone
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        assert list(processes.map(_outcomes, seeds)) == alone


@pytest.mark.parametrize("module", ["expectations.suite", "expectations.__main__", "tasks.validate.gate"])
def test_importing_imports_neither_great_expectations_nor_pandas(module: str) -> None:
    code = f"import sys, {module}; sys.exit(bool({{'great_expectations', 'pandas'}} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=False).returncode == 0


def test_only_one_module_names_great_expectations() -> None:
    folders = [REPOSITORY / name for name in ("flows", "tasks", "expectations", "infra")]
    naming = {
        str(file.relative_to(REPOSITORY))
        for folder in folders
        for file in folder.rglob("*.py")
        if any(
            line.lstrip().startswith(("import great_expectations", "from great_expectations"))
            for line in file.read_text(encoding="utf-8").splitlines()
        )
    }
    assert naming == {"expectations/gx_suite.py"}


def test_the_gate_loads_neither_scipys_statistics_nor_altair_and_leaves_no_stand_in() -> None:
    code = (
        "import sys\n"
        "from tasks.validate.gate import load_engine\n"
        "load_engine()\n"
        "assert 'great_expectations' in sys.modules\n"
        "assert not {'scipy.stats', 'altair'} & set(sys.modules)\n"
        "from great_expectations.expectations.core import expect_column_kl_divergence_to_be_less_than as used\n"
        "assert used.stats.entropy([0.5, 0.5]) > 0\n"
        "import scipy.stats\n"
        "assert scipy.stats.norm.cdf(0) == 0.5\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
