"""What waits in quarantine, shown to a person by rule, and what that person decides, made into a plan.

Pure: reading the quarantine, storing what is released and reading pages again are the review flow's. A
decision is never wider than what was said: a record that broke two rules is released by rule only when both
are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self

from pydantic import Field, model_validator

from expectations.suite import SUITE
from tasks.article import Article, Instant, Model
from tasks.errors import FatalError
from tasks.record import Breach, Draft, Severity, Verdict
from tasks.report.diff import Comparison, compare
from tasks.report.escape import for_markdown
from tasks.report.render_diff import summary

Action = Literal["release", "reject", "reextract", "accept"]
"""`release`: store it marked with who let it pass. `reject`: it stays out for good. `reextract`: read its
capture again with today's extractor. `accept`: today's figures are the new normal; baselines begin anew from
here."""

UNRELEASABLE = frozenset(rule.id for rule in SUITE.record_rules if rule.severity == "stop")
"""Rules whose breach is a fault of the program and not of the page: no person can make such a record true."""
BATCH_STOPPED = "batch.stopped"
"""Rule id under which the drafts of a batch wait that was stopped as a whole: its fault, not their own. The value
says by what it was stopped."""
SAMPLES = 5


@dataclass(frozen=True)
class Waiting:
    """One draft in quarantine."""

    key: str
    """Of the item in the bucket."""
    run_id: str
    draft: Draft
    verdict: Verdict

    @property
    def broken(self) -> tuple[Breach, ...]:
        """The breaches that keep it back; flags do not."""
        return tuple(breach for breach in self.verdict.breaches if breach.severity != "flag")

    @property
    def was_stopped(self) -> bool:
        """True when it waits because its whole batch was stopped."""
        return any(breach.rule == BATCH_STOPPED for breach in self.verdict.breaches)


@dataclass(frozen=True)
class Sample:
    """One waiting draft as an example of its rule."""

    key: str
    url: str
    headline: str
    value: str
    change: Comparison | None
    """Against what readers see now, where the article has a record."""


@dataclass(frozen=True)
class RuleGroup:
    """What waits because of one rule."""

    rule: str
    severity: Severity
    reason: str
    keys: tuple[str, ...]
    first: datetime
    last: datetime
    """Fetch times of the oldest and the newest."""
    samples: tuple[Sample, ...]


class Decision(Model):
    """What a person decides: for everything that waits, for what broke some rules, or for some articles."""

    action: Action
    by: str = Field(min_length=2, description="your name; it stays on what you release")
    reason: str = Field(min_length=10, description="why; read by whoever asks in ten years")
    at: Instant
    rules: tuple[str, ...] = Field(default=(), description="only what broke these rules; empty for all")
    keys: tuple[str, ...] = Field(default=(), description="only these articles; empty for all")

    @model_validator(mode="after")
    def _clear(self) -> Self:
        if self.rules and self.keys:
            raise ValueError("name rules or articles, not both: make two decisions of it")
        if self.action == "accept" and (self.rules or self.keys):
            raise ValueError("the new normal is accepted for the whole source")
        return self


@dataclass(frozen=True)
class Step:
    """One thing to do with one waiting draft, by which decision."""

    item: Waiting
    decision: Decision


@dataclass(frozen=True)
class Plan:
    """What the decisions come to. Every waiting draft is in one of the first four."""

    release: tuple[Step, ...] = ()
    reject: tuple[Step, ...] = ()
    reextract: tuple[Step, ...] = ()
    left: tuple[tuple[Waiting, str], ...] = ()
    """What goes on waiting, and why."""
    accepted_at: datetime | None = None
    """The new normal begins here: `baseline_of(..., since=accepted_at)`."""


def by_rule(
    waiting: Iterable[Waiting], standing: Mapping[str, Article] | None = None, *, samples: int = SAMPLES
) -> tuple[RuleGroup, ...]:
    """What waits, by rule, most first. A draft that broke two rules stands under both.

    `standing`: by key, the article that readers see now, for the samples' differences.
    """
    reasons = {rule.id: rule.reason for rule in SUITE.record_rules}
    reasons[BATCH_STOPPED] = "its whole batch was stopped: not this article but the run was at fault"
    found: dict[str, list[tuple[Waiting, Breach]]] = {}
    for item in waiting:
        for breach in item.broken:
            found.setdefault(breach.rule, []).append((item, breach))
    groups = [
        RuleGroup(
            rule=rule,
            severity=pairs[0][1].severity,
            reason=reasons.get(rule, "this rule is no longer in the suite"),
            keys=tuple(item.key for item, _ in pairs),
            first=min(item.draft.capture.fetched_at for item, _ in pairs),
            last=max(item.draft.capture.fetched_at for item, _ in pairs),
            samples=tuple(_sample(item, breach, standing or {}) for item, breach in pairs[:samples]),
        )
        for rule, pairs in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: (-len(group.keys), group.rule)))


def _sample(item: Waiting, breach: Breach, standing: Mapping[str, Article]) -> Sample:
    article = item.draft.article
    before = standing.get(item.key)
    return Sample(
        key=item.key,
        url=article.url,
        headline=article.headline or "",
        value=breach.value,
        change=None if before is None else compare(before, article),
    )


def plan(waiting: Sequence[Waiting], decisions: Sequence[Decision]) -> Plan:
    """What is to be done with every waiting draft.

    A decision on an article outweighs one on its rules, and that one outweighs one on all. Raises FatalError when two
    decisions of one weight want different things of a draft, or a decision names what does not wait.
    """
    _check_names(waiting, decisions)
    steps: dict[Action, list[Step]] = {"release": [], "reject": [], "reextract": []}
    left: list[tuple[Waiting, str]] = []
    for item in waiting:
        decision, why = _decision_on(item, [one for one in decisions if one.action != "accept"])
        if decision is None:
            left.append((item, why))
        else:
            steps[decision.action].append(Step(item, decision))
    accepted = [decision.at for decision in decisions if decision.action == "accept"]
    return Plan(
        release=tuple(steps["release"]),
        reject=tuple(steps["reject"]),
        reextract=tuple(steps["reextract"]),
        left=tuple(left),
        accepted_at=max(accepted, default=None),
    )


def _check_names(waiting: Sequence[Waiting], decisions: Sequence[Decision]) -> None:
    keys = {item.key for item in waiting}
    rules = {breach.rule for item in waiting for breach in item.broken}
    for decision in decisions:
        for name in (*(set(decision.keys) - keys), *(set(decision.rules) - rules)):
            raise FatalError(
                f"nothing waits under {name}", mend="list what waits again; it may have been settled since"
            )


def _decision_on(item: Waiting, decisions: Sequence[Decision]) -> tuple[Decision | None, str]:
    """The one decision that holds for `item`, or none and why."""
    broken = {breach.rule for breach in item.broken}
    named = [decision for decision in decisions if item.key in decision.keys]
    ruled = [decision for decision in decisions if not broken.isdisjoint(decision.rules)]
    general = [decision for decision in decisions if not decision.keys and not decision.rules]
    candidates = named or ruled or general
    if not candidates:
        return None, "no decision"
    actions = {decision.action for decision in candidates}
    if len(actions) > 1:
        raise FatalError(
            f"two decisions on {item.key}: {' and '.join(sorted(actions))}",
            mend="decide on this article by its key",
        )
    first = candidates[0]
    if first.action == "release":
        if not UNRELEASABLE.isdisjoint(broken):
            fault = ", ".join(sorted(UNRELEASABLE & broken))
            return None, f"cannot be released: {fault} is a fault of the program, read the capture again"
        covered = broken if candidates is not ruled else {rule for one in ruled for rule in one.rules}
        if not broken <= covered:
            return None, f"also broke {', '.join(sorted(broken - covered))}"
    return first, ""


def as_markdown(groups: Sequence[RuleGroup]) -> str:
    """What waits, for a Prefect artifact or form. All foreign text is escaped."""
    if not groups:
        return "Nothing waits for review.\n"
    lines = []
    for group in groups:
        lines += [f"### `{group.rule}`: {len(group.keys)} waiting", "", for_markdown(group.reason), ""]
        lines += ["| article | found | against what readers see | address |", "| --- | --- | --- | --- |"]
        lines += [_row(sample) for sample in group.samples]
        lines.append("")
    return "\n".join(lines)


def _row(sample: Sample) -> str:
    change = "not yet in the archive" if sample.change is None else summary(sample.change)
    headline = for_markdown(sample.headline) or "(no headline)"
    cells = (headline, for_markdown(sample.value), for_markdown(change), for_markdown(sample.url))
    return f"| {' | '.join(cells)} |"
