"""A rule: one column held between two bounds, with its reason.

A rule reads a measure (how many characters has the headline, how many hours lies the publishing time ahead
of the fetch) and never an article's words, so no text can reach a validation result, a log or a report by
way of a rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Scope = Literal["record", "batch", "drift"]
RuleSeverity = Literal["stop", "quarantine", "flag", "warn"]
Bound = float | str | None
"""A number, the name of a threshold (`expectations.thresholds`), or None for no bound on that side."""


@dataclass(frozen=True)
class Rule:
    """One promise of the archive.

    scope: `record` rules are held against every record of a batch, `batch` rules against the batch and its
    run, `drift` rules against the batch as compared with the last good runs.
    severity: `stop` refuses the whole batch, `quarantine` keeps the record from readers, `flag` stores it
    marked; of batches and drift only `stop` and `warn` (stored, and the operator is told).
    column: the measure it reads; see `expectations.columns` for its meaning and unit. A record or batch for
    which the measure does not exist (NaN, allowed for optional columns alone) is not judged by the rule.
    """

    id: str
    scope: Scope
    severity: RuleSeverity
    column: str
    reason: str
    example: str
    least: Bound = None
    most: Bound = None

    def __post_init__(self) -> None:
        allowed = {"stop", "quarantine", "flag"} if self.scope == "record" else {"stop", "warn"}
        if self.severity not in allowed:
            raise ValueError(f"{self.id}: a {self.scope} rule cannot {self.severity}")
        if self.least is None and self.most is None:
            raise ValueError(f"{self.id}: give least, most or both")

    def bounds(self, thresholds: Mapping[str, float]) -> tuple[float | None, float | None]:
        """Least and most as numbers. Raises KeyError when a named threshold is not in `thresholds`."""
        return _number(self.least, thresholds), _number(self.most, thresholds)


def _number(bound: Bound, thresholds: Mapping[str, float]) -> float | None:
    return thresholds[bound] if isinstance(bound, str) else bound


def record_rule(
    rule_id: str,
    severity: RuleSeverity,
    column: str,
    *,
    least: Bound = None,
    most: Bound = None,
    reason: str,
    example: str,
) -> Rule:
    """A rule for one record."""
    return Rule(rule_id, "record", severity, column, reason, example, least, most)


def batch_rule(
    rule_id: str,
    severity: Literal["stop", "warn"],
    column: str,
    *,
    least: Bound = None,
    most: Bound = None,
    reason: str,
    example: str,
) -> Rule:
    """A rule for the batch and its run; one whose id begins with `drift.` compares with the last good
    runs.
    """
    scope: Scope = "drift" if rule_id.startswith("drift.") else "batch"
    return Rule(rule_id, scope, severity, column, reason, example, least, most)
