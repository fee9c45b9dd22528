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
from tasks.diff import Comparison, compare
from tasks.errors import FatalError
from tasks.record import Breach, Draft, Severity, Verdict
from tasks.report.escape import for_markdown
from tasks.report.render_diff import summary

Action = Literal["release", "reject", "reextract", "accept"]
"""`release`: store it marked with who let it pass. `reject`: it stays out for good. `reextract`: read its
capture again with today's extractor. `accept`: today's figures are the new normal; baselines start again from
here."""

UNRELEASABLE = frozenset(rule.id for rule in SUITE.record_rules if rule.severity == "stop")
"""Rules whose breach is a fault of the program and not of the page: no person can make such a record true."""
BATCH_STOPPED = "batch.stopped"
"""Rule id under which the drafts of a batch wait that was stopped as a whole: its fault, not their own. The value
says by what it was stopped."""
SAMPLES = 5
"""Examples that are shown of each rule."""


@dataclass(frozen=True)
class Waiting:
    """One draft in quarantine."""

    key: str
    """Of the item in the bucket."""
    run_id: str
    draft: Draft
    verdict: Verdict

    @property
    def names(self) -> frozenset[str]:
        """What a person may call it by: its key, or the address that stands beside it in every listing."""
        return frozenset((self.key, self.draft.article.url, self.draft.capture.url))

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
    keys: tuple[str, ...] = Field(
        default=(), description="only these articles, by address or key; empty for all"
    )

    @model_validator(mode="after")
    def _clear(self) -> Self:
        if self.rules and self.keys:
            raise ValueError("name rules or articles, not both: make two decisions of it")
        if self.action == "accept" and (self.rules or self.keys):
            raise ValueError("the new normal is accepted for the whole source")
        return self


@dataclass(frozen=True)
class Plan:
    """What a decision comes to. Every waiting draft is in `items` or in `left`."""

    decision: Decision
    items: tuple[Waiting, ...]
    """On which it is carried out."""
    left: tuple[tuple[Waiting, str], ...]
    """What goes on waiting, and why; no reason where nothing was decided about it."""


def by_rule(
    waiting: Iterable[Waiting], standing: Mapping[str, Article] | None = None
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
            samples=tuple(_sample(item, breach, standing or {}) for item, breach in pairs[:SAMPLES]),
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


def plan(waiting: Sequence[Waiting], decision: Decision) -> Plan:
    """On what of all that waits the decision is to be carried out.

    Raises FatalError when it names what does not wait.
    """
    keys = {name for item in waiting for name in item.names}
    rules = {breach.rule for item in waiting for breach in item.broken}
    for name in sorted({*decision.keys} - keys | {*decision.rules} - rules):
        raise FatalError(
            f"nothing waits under {name}", mend="list what waits again; it may have been settled since"
        )
    items: list[Waiting] = []
    left: list[tuple[Waiting, str]] = []
    for item in waiting:
        if not _is_meant(item, decision):
            left.append((item, ""))
        elif decision.action == "release" and (why := _why_unreleasable(item, decision)):
            left.append((item, why))
        else:
            items.append(item)
    return Plan(decision, tuple(items), tuple(left))


def _is_meant(item: Waiting, decision: Decision) -> bool:
    if decision.action == "accept":
        return False
    if decision.keys:
        return not item.names.isdisjoint(decision.keys)
    return not decision.rules or any(breach.rule in decision.rules for breach in item.broken)


def _why_unreleasable(item: Waiting, decision: Decision) -> str:
    """Why the decision does not release the item; empty where it does."""
    broken = {breach.rule for breach in item.broken}
    if faults := UNRELEASABLE & broken:
        return f"{', '.join(sorted(faults))} is a fault of the program: read the capture again"
    others = broken - {*decision.rules} if decision.rules else set()
    return f"also broke {', '.join(sorted(others))}" if others else ""


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


def as_form(groups: Sequence[RuleGroup], *, artifact: str) -> str:
    """The head of the form on which a person decides: one line for each rule, so that the fields below it are seen.
    `artifact` has the articles."""
    waiting = len({key for group in groups for key in group.keys})
    head = f"{waiting} wait. The articles, and how they differ: artifact `{artifact}`."
    rules = (f"- `{group.rule}` ({len(group.keys)}): {for_markdown(group.reason)}" for group in groups)
    return "\n".join([head, "", *rules, ""])


def _row(sample: Sample) -> str:
    change = "not yet in the archive" if sample.change is None else summary(sample.change)
    headline = for_markdown(sample.headline) or "(no headline)"
    cells = (headline, for_markdown(sample.value), for_markdown(change), for_markdown(sample.url))
    return f"| {' | '.join(cells)} |"
