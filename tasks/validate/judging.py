"""Holding rules against a frame of measures, and taking what Great Expectations answers apart.

Great Expectations calls a rule that was lost, renamed or raised a success or a plain failure. So every result is
matched with its rule by id, every rule is looked for among the results, and what does not fit is an error of the
judgement (`Judging.errors`), which makes the gate stop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from expectations.columns import KEY, Column
from expectations.rules import Rule
from expectations.suite import Suite
from tasks.figures import BatchContext
from tasks.source import Source
from tasks.validate.verdict import RuleOutcome

if TYPE_CHECKING:
    import pandas as pd

    from expectations.gx_suite import Context


@dataclass
class Judging:
    """One judgement under way: what its steps gather."""

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


def hold_rules(
    engine: Context,
    judging: Judging,
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
