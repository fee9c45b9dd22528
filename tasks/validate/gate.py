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
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from expectations.columns import BATCH_COLUMNS, KEY, RECORD_COLUMNS, Column
from expectations.lean import lean_import
from expectations.rules import Rule, RuleSeverity, Scope
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
from tasks.validate.tally import figures_of

if TYPE_CHECKING:
    import pandas as pd

    from expectations.gx_suite import Context

Decision = Literal["pass", "warn", "stop"]


@dataclass(frozen=True)
class RuleOutcome:
    """What one rule said. `broken` counts records, or is 1 for a batch; `observed` is a batch's measure."""

    id: str
    scope: Scope
    severity: RuleSeverity
    ok: bool
    broken: int = 0
    observed: float | None = None
    error: str | None = None
    """Why the rule could not be evaluated; always a stop."""
    exception: str | None = None
    """The source's reason for not holding the rule; then `ok` says what it would have been."""


@dataclass(frozen=True)
class BatchVerdict:
    """The gate's answer. On `stop` nothing of the batch may be stored; `records` still says what each
    would be.
    """

    decision: Decision
    reasons: tuple[str, ...]
    """One line each, the gravest first; no article text."""
    records: dict[str, Verdict]
    rules: tuple[RuleOutcome, ...]
    suite: str
    suite_version: str
    seconds: float
    figures: BatchFigures
    """For the run manifest, whence the next baselines come."""
    errors: tuple[str, ...] = ()
    """What was wrong with the gate itself, not with the batch; also the first of `reasons`."""


@dataclass
class _Judging:
    """What the steps of one judgement gather."""

    suite: Suite
    source: Source
    context: BatchContext
    thresholds: dict[str, float]
    errors: list[str] = field(default_factory=list)
    outcomes: list[RuleOutcome] = field(default_factory=list)
    failing: dict[str, set[str]] = field(default_factory=dict)
    """Rule id to the keys of the rows that break it."""

    def exceptions(self) -> dict[str, str]:
        """Rule id to reason, for the source's exceptions that still hold."""
        today = self.context.now.date()
        return {
            exception.rule: exception.reason
            for exception in self.source.expect.exceptions
            if exception.expires >= today
        }


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
    _run(
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


def _begin(suite: Suite, source: Source, context: BatchContext) -> _Judging:
    thresholds, unknown = thresholds_for(source.expect.thresholds)
    judging = _Judging(suite, source, context, thresholds)
    judging.errors += suite.faults()
    judging.errors += [f"source {source.name}: {line}" for line in unknown]
    return judging


def _run(
    engine: Context,
    judging: _Judging,
    *,
    name: str,
    frame: pd.DataFrame,
    keys: Sequence[str],
    rules: Sequence[Rule],
    columns: Mapping[str, Column],
) -> None:
    """Holds `rules` against `frame`, and takes the results apart by rule id, never by position. `keys`: the rows'."""
    if not rules:
        judging.errors.append(f"{name}: no rule to hold")
        return
    judging.errors += [
        f"{name}: column {column} has no value in some rows, and must have one"
        for column in _holed(frame, [column for column, about in columns.items() if not about.optional])
    ]
    exceptions = judging.exceptions()
    known = set(keys)
    by_id = {rule.id: rule for rule in rules}
    seen: set[str] = set()
    for result in engine.validate(name, frame, rules, judging.thresholds):
        rule = by_id.get(str((result.expectation_config.meta or {}).get("rule")))
        if rule is None or rule.id in seen:
            judging.errors.append(f"{name}: a result that belongs to no rule")
            continue
        seen.add(rule.id)
        error = _error_of(result)
        failing = _keys_of(result)
        if error is None and (
            len(failing) != int(result.result.get("unexpected_count", -1)) or not failing <= known
        ):
            error = "its result does not fit the batch"
        if error is not None:
            judging.errors.append(f"{rule.id}: could not be evaluated: {error}")
        judging.failing[rule.id] = failing
        judging.outcomes.append(
            RuleOutcome(
                id=rule.id,
                scope=rule.scope,
                severity=rule.severity,
                ok=error is None and not failing,
                broken=len(failing),
                error=error,
                exception=exceptions.get(rule.id),
            )
        )
    judging.errors += [f"{rule.id}: was not evaluated" for rule in rules if rule.id not in seen]


def _holed(frame: pd.DataFrame, required: Sequence[str]) -> list[str]:
    """The columns of `required` that are missing or have a missing value."""
    present = [column for column in required if column in frame]
    whole = frame[present].notna().all()
    return [column for column in required if column not in present or not whole[column]]


def _error_of(result: Any) -> str | None:
    """`exception_info` is flat when all is well, and keyed by metric when a metric raised.

    The message is cut at the first line and kept short: it may quote a value.
    """
    info = result.exception_info or {}
    parts = [info] if "raised_exception" in info else list(info.values())
    messages = [str(part.get("exception_message")) for part in parts if part.get("raised_exception")]
    if messages:
        return messages[0].partition("\n")[0][:160]
    return None if result.result else "no result"


def _keys_of(result: Any) -> set[str]:
    """With `exclude_unexpected_values` the list is one dict of lists: [{"record_id": [k, ...]}]."""
    return {key for item in result.result.get("unexpected_index_list") or [] for key in item[KEY]}


def _record_verdicts(keys: Sequence[str], records: RecordFrame, judging: _Judging) -> dict[str, Verdict]:
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
    engine: Context, judging: _Judging, measures: dict[str, float], rules: Sequence[Rule]
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
    _run(engine, judging, name="batch", frame=frame, keys=run_id, rules=rules, columns=columns)
    column_of = {rule.id: rule.column for rule in rules}
    for number in range(before, len(judging.outcomes)):
        outcome = judging.outcomes[number]
        value = measures.get(column_of[outcome.id], math.nan)
        judging.outcomes[number] = RuleOutcome(
            id=outcome.id,
            scope=outcome.scope,
            severity=outcome.severity,
            ok=outcome.ok,
            broken=outcome.broken,
            observed=None if math.isnan(value) else value,
            error=outcome.error,
            exception=outcome.exception,
        )


def _decide(
    judging: _Judging, figures: BatchFigures, verdicts: dict[str, Verdict], started: float
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


def _line(outcome: RuleOutcome, rule: Rule, judging: _Judging) -> str:
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


def _stopped(judging: _Judging, figures: BatchFigures, started: float) -> BatchVerdict:
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
