"""The gate: one batch of drafts in, one verdict out; nothing is written before it has spoken.

It fails closed. A rule that is missing, renamed, unknown to the table of contents or that could not be
evaluated, an empty suite, an empty batch, a key that stands twice: each is a stop, because Great
Expectations calls all of them a success or a plain failure.
"""

from __future__ import annotations

import importlib
import math
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from expectations.columns import BATCH_COLUMNS, KEY, RECORD_COLUMNS
from expectations.lean import lean_import
from expectations.rules import Rule
from expectations.suite import SUITE, Suite, thresholds_for
from tasks.figures import (
    NEW_SOURCE,
    NO_ARTICLE,
    UNREACHED,
    WALLS,
    Baseline,
    BatchContext,
    BatchFigures,
    usual_declared_ratio,
    usual_languages,
)
from tasks.record import Breach, Draft, Verdict
from tasks.source import Source
from tasks.validate.drift import batch_measures, expired_exceptions, run_measures
from tasks.validate.frame import RecordFrame, measure
from tasks.validate.judging import Judging, hold_rules
from tasks.validate.tally import figures_of
from tasks.validate.verdict import BatchVerdict, Decision, RuleOutcome

if TYPE_CHECKING:
    from expectations.gx_suite import Context


def validate_batch(
    drafts: Sequence[Draft],
    *,
    source: Source,
    context: BatchContext,
    baseline: Baseline | None,
    suite: Suite = SUITE,
) -> BatchVerdict:
    """Holds every rule against a batch of drafts. Thread-safe: nothing of Great Expectations is shared.

    No exception for a bad batch or a faulty suite: both are a `stop` with the reason. `baseline` None: a new
    source.
    """
    started = time.perf_counter()
    judging = _begin(suite, source, context)
    measured = measure(drafts, source)
    figures = measured.tally.figures(context)
    keys = measured.keys
    if not drafts:
        judging.errors.append("the batch is empty: an empty batch passes every rule on records")
    if len(set(keys)) != len(keys) or "" in keys:
        judging.errors.append("record ids are empty or stand twice, so verdicts cannot be told apart")
    if judging.errors:
        return _stopped(judging, figures, started)
    engine = _engine()
    usual = NEW_SOURCE if baseline is None else baseline
    records = measured.frame(
        usual_declared_ratio=usual_declared_ratio(usual, figures),
        usual_languages=usual_languages(source, usual, figures),
    )
    hold_rules(
        engine,
        judging,
        name="records",
        frame=records.frame,
        keys=keys,
        rules=suite.record_rules,
        columns=RECORD_COLUMNS,
    )
    verdicts = _record_verdicts(keys, records, judging)
    figures = figures.model_copy(
        update={
            "quarantined": sum(verdict.outcome == "quarantine" for verdict in verdicts.values()),
            "flagged": sum(verdict.outcome == "flag" for verdict in verdicts.values()),
        }
    )
    measures = {
        **run_measures(figures, context, usual, judging.thresholds),
        **batch_measures(measured.tally, figures, usual, judging.thresholds, records.frame),
    }
    _judge_batch(engine, judging, measures, (*suite.run_rules, *suite.batch_rules))
    return _decide(judging, figures, verdicts, started)


def validate_silence(
    context: BatchContext, baseline: Baseline | None, source: Source, suite: Suite = SUITE
) -> BatchVerdict:
    """Judges a run that brought no draft: fine when all was unchanged, a stop when feed, host or walls are
    to blame.
    """
    started = time.perf_counter()
    judging = _begin(suite, source, context)
    figures = figures_of([], context)
    if judging.errors:
        return _stopped(judging, figures, started)
    measures = run_measures(figures, context, baseline or NEW_SOURCE, judging.thresholds)
    _judge_batch(_engine(), judging, measures, suite.run_rules)
    return _decide(judging, figures, {}, started)


def load_engine() -> None:
    """Import Great Expectations now: seconds that a caller may want to spend while it waits, or before it forks."""
    _engine()


_ENGINE = "expectations.gx_suite"


def _engine() -> Context:
    # A second and a half and 180 MB, paid once per process and only where a batch is judged.
    if _ENGINE not in sys.modules:
        with lean_import():
            importlib.import_module(_ENGINE)
    from expectations.gx_suite import Context  # noqa: PLC0415

    return Context()


def _begin(suite: Suite, source: Source, context: BatchContext) -> Judging:
    thresholds, unknown = thresholds_for(source.expect.thresholds)
    judging = Judging(suite, source, context, thresholds)
    judging.errors += suite.faults()
    judging.errors += [f"source {source.name}: {line}" for line in unknown]
    return judging


def _record_verdicts(keys: Sequence[str], records: RecordFrame, judging: Judging) -> dict[str, Verdict]:
    exceptions = judging.exceptions()
    breaches: dict[str, list[Breach]] = {}
    row_of: dict[str, int] = {}
    for rule in judging.suite.record_rules:
        failing = judging.failing.get(rule.id, ())
        if not failing or rule.id in exceptions or rule.severity == "warn":
            continue
        row_of = row_of or {key: row for row, key in enumerate(keys)}
        for key in failing:
            value = records.value(row_of[key], rule.column)
            breaches.setdefault(key, []).append(Breach(rule=rule.id, severity=rule.severity, value=value))
    suite, version = judging.suite.name, judging.suite.version()
    verdicts = dict.fromkeys(keys, Verdict(outcome="pass", suite=suite, suite_version=version))
    for key, broken in breaches.items():
        verdicts[key] = Verdict(
            outcome=_outcome(broken), breaches=tuple(broken), suite=suite, suite_version=version
        )
    return verdicts


def _outcome(breaches: Sequence[Breach]) -> Literal["pass", "flag", "quarantine"]:
    if any(breach.severity != "flag" for breach in breaches):
        return "quarantine"
    return "flag" if breaches else "pass"


def _judge_batch(
    engine: Context, judging: Judging, measures: dict[str, float], rules: Sequence[Rule]
) -> None:
    import pandas as pd  # noqa: PLC0415  half a second, had with Great Expectations anyway

    known = frozenset(rule.id for rule in judging.suite.rules)
    measures["expired_exceptions"] = float(len(expired_exceptions(judging.source, known, judging.context)))
    read = {rule.column for rule in rules}
    columns = {name: about for name, about in BATCH_COLUMNS.items() if name in read}
    frame = pd.DataFrame({name: [measures.get(name, math.nan)] for name in columns})
    frame[KEY] = judging.context.run_id
    before = len(judging.outcomes)
    run_id = [judging.context.run_id]
    hold_rules(engine, judging, name="batch", frame=frame, keys=run_id, rules=rules, columns=columns)
    column_of = {rule.id: rule.column for rule in rules}
    for number in range(before, len(judging.outcomes)):
        outcome = judging.outcomes[number]
        value = measures.get(column_of[outcome.id], math.nan)
        judging.outcomes[number] = replace(outcome, observed=None if math.isnan(value) else value)


def _decide(
    judging: Judging, figures: BatchFigures, verdicts: dict[str, Verdict], started: float
) -> BatchVerdict:
    order = {rule.id: number for number, rule in enumerate(judging.suite.rules)}
    outcomes = sorted(judging.outcomes, key=lambda outcome: order[outcome.id])
    broken = [outcome for outcome in outcomes if not outcome.ok and outcome.exception is None]
    rules = {rule.id: rule for rule in judging.suite.rules}
    stops = [_line(outcome, rules[outcome.id], judging) for outcome in broken if outcome.severity == "stop"]
    warns = [_line(outcome, rules[outcome.id], judging) for outcome in broken if outcome.severity == "warn"]
    if figures.quarantined:
        warns.append(_quarantine_line(figures, verdicts))
    known = frozenset(rules)
    warns += expired_exceptions(judging.source, known, judging.context)
    decision: Decision = "stop" if judging.errors or stops else "warn" if warns else "pass"
    return BatchVerdict(
        decision=decision,
        reasons=(*judging.errors, *stops, *warns),
        records=verdicts,
        rules=tuple(outcomes),
        suite=judging.suite.name,
        suite_version=judging.suite.version(),
        seconds=time.perf_counter() - started,
        figures=figures,
        errors=tuple(judging.errors),
    )


def _quarantine_line(figures: BatchFigures, verdicts: Mapping[str, Verdict]) -> str:
    rules = Counter(
        breach.rule
        for verdict in verdicts.values()
        for breach in verdict.breaches
        if breach.severity != "flag"
    )
    most = ", ".join(f"{rule} {count}" for rule, count in rules.most_common(5))
    return f"{figures.quarantined} of {figures.drafts} drafts quarantined ({most})"


def _line(outcome: RuleOutcome, rule: Rule, judging: Judging) -> str:
    if outcome.error is not None:
        return f"{rule.id}: could not be evaluated"
    if rule.scope == "record":
        return f"{rule.id}: {rule.reason} (broken by {outcome.broken} records)"
    least, most = rule.bounds(judging.thresholds)
    held = f"at least {least:g}" if least is not None else f"at most {most:g}"
    observed = "?" if outcome.observed is None else f"{outcome.observed:.3g}"
    said = f"{rule.column.replace('_', ' ')} {observed}, right is {held}"
    return f"{rule.id}: {rule.reason} ({said}{_causes(rule, judging.context)})"


_CAUSES = {
    "unreached_share": UNREACHED,
    "walls_share": WALLS,
    "no_article_share": NO_ARTICLE,
    "no_article_rise": NO_ARTICLE,
}
"""By column of a rule that counts skips: which it counts. A share alone does not say what to do."""


def _causes(rule: Rule, context: BatchContext) -> str:
    counted = {each.value: context.skipped.get(each.value, 0) for each in _CAUSES.get(rule.column, ())}
    most = Counter(counted).most_common(3)
    said = ", ".join(f"{reason} {count}" for reason, count in most if count)
    return f": {said}" if said else ""


def _stopped(judging: Judging, figures: BatchFigures, started: float) -> BatchVerdict:
    """The verdict when the gate itself is not in order: nothing was looked at."""
    return BatchVerdict(
        decision="stop",
        reasons=tuple(judging.errors),
        records={},
        rules=(),
        suite=judging.suite.name,
        suite_version=judging.suite.version(),
        seconds=time.perf_counter() - started,
        figures=figures,
        errors=tuple(judging.errors),
    )
