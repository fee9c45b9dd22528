"""Joins the verdicts of a run's batches into one, for the report and the run manifest."""

from __future__ import annotations

from collections.abc import Sequence

from tasks.figures import merge_figures
from tasks.record import Verdict
from tasks.validate.verdict import BatchVerdict, RuleOutcome

_ORDER = {"pass": 0, "warn": 1, "stop": 2}


def joined(verdicts: Sequence[BatchVerdict]) -> BatchVerdict:
    """The verdict of the whole run: the gravest decision, every reason once, all records, rules added up.

    Raises ValueError when there is no verdict to join.
    """
    if not verdicts:
        raise ValueError("no verdict to join")
    if len(verdicts) == 1:
        return verdicts[0]
    gravest = sorted(verdicts, key=lambda verdict: -_ORDER[verdict.decision])
    records: dict[str, Verdict] = {}
    rules: dict[str, RuleOutcome] = {}
    for verdict in verdicts:
        records |= verdict.records
        for outcome in verdict.rules:
            known = rules.get(outcome.id)
            rules[outcome.id] = outcome if known is None else _added(known, outcome)
    return BatchVerdict(
        decision=gravest[0].decision,
        reasons=tuple(dict.fromkeys(reason for verdict in gravest for reason in verdict.reasons)),
        records=records,
        rules=tuple(rules.values()),
        suite=verdicts[0].suite,
        suite_version=verdicts[0].suite_version,
        seconds=sum(verdict.seconds for verdict in verdicts),
        figures=merge_figures([verdict.figures for verdict in verdicts]),
        errors=tuple(dict.fromkeys(error for verdict in verdicts for error in verdict.errors)),
    )


def _added(one: RuleOutcome, other: RuleOutcome) -> RuleOutcome:
    worse = one if not one.ok else other
    return RuleOutcome(
        id=one.id,
        scope=one.scope,
        severity=one.severity,
        ok=one.ok and other.ok,
        broken=one.broken + other.broken,
        observed=worse.observed,
        error=one.error or other.error,
        exception=one.exception or other.exception,
    )
