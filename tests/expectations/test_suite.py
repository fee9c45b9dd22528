"""The suite is whole, each rule explains itself, and the table is made of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from expectations.__main__ import table
from expectations.columns import BATCH_COLUMNS, RECORD_COLUMNS
from expectations.rules import Rule
from expectations.suite import CONTENTS, SUITE, Suite, thresholds_for
from expectations.thresholds import THRESHOLDS, in_words


def test_the_suite_is_in_order() -> None:
    assert SUITE.faults() == []
    assert {rule.id for rule in SUITE.rules} == CONTENTS


@pytest.mark.parametrize("rule", SUITE.rules, ids=lambda rule: rule.id)
def test_every_rule_says_why_and_shows_what_breaks_it(rule: Rule) -> None:
    assert len(rule.reason) > 10
    assert len(rule.example) > 3
    assert "\n" not in rule.reason + rule.example


def test_every_column_is_read_by_a_rule() -> None:
    read = {rule.column for rule in SUITE.rules}
    assert read == set(RECORD_COLUMNS) | set(BATCH_COLUMNS)


def test_every_threshold_is_used_by_a_rule_or_by_a_measure() -> None:
    used = {bound for rule in SUITE.rules for bound in (rule.least, rule.most) if isinstance(bound, str)}
    assert set(THRESHOLDS) - used == {"batch.alike.least", "batch.quarantined.least", "batch.sample.min"}


def test_a_source_sets_a_threshold_and_a_slip_is_named() -> None:
    thresholds, unknown = thresholds_for({"body.length.min": 80, "body.lenght.min": 80})
    assert thresholds["body.length.min"] == 80
    assert thresholds["headline.length.min"] == THRESHOLDS["headline.length.min"].value
    assert unknown == ["body.lenght.min: no such threshold; see expectations/thresholds.py"]


@pytest.mark.parametrize(
    ("scope", "severity", "least", "fault"),
    [
        ("record", "warn", 1, "cannot warn"),
        ("batch", "flag", 1, "cannot flag"),
        ("record", "flag", None, "give least"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(scope: str, severity: str, least: float, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Rule("a.b", scope, severity, "body_chars", "why", "example", least=least)  # type: ignore[arg-type]


def test_bounds_are_said_in_words_with_the_name_to_set() -> None:
    by_id = {rule.id: rule for rule in SUITE.rules}
    assert in_words(by_id["body.length"]) == "at least 120 (body.length.min)"
    assert in_words(by_id["proof.status"]) == "at least 200 and at most 299"


def test_the_version_changes_with_any_bound() -> None:
    rules = tuple(replace(rule, most=5) if rule.id == "body.garbled" else rule for rule in SUITE.record_rules)
    assert Suite(record_rules=rules).version() != SUITE.version()


def test_the_table_has_a_row_for_every_rule() -> None:
    rows = table().splitlines()[2:]
    assert len(rows) == len(SUITE.rules)
    assert all(row.count(" | ") == 4 and row.startswith("| `") for row in rows)
    assert "<div" not in table()
