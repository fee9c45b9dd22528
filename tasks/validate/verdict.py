"""What the gate answers: a verdict on the batch, one on each record, and what each rule said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from expectations.rules import RuleSeverity, Scope
from tasks.figures import BatchFigures
from tasks.record import Verdict

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
    """For the run manifest, from which the next baselines are made."""
    errors: tuple[str, ...] = ()
    """What was wrong with the gate itself, not with the batch; also the first of `reasons`."""
