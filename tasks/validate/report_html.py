"""The validation report of a run: one HTML file that needs nothing else, for the bucket and for people.

Everything that comes from a page is hostile input. It is escaped by Jinja2, its direction marks and control
characters are written out, links are made of http addresses only, and a content policy in the file forbids
every request.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from expectations.columns import RECORD_COLUMNS
from expectations.rules import Rule
from expectations.suite import SUITE
from expectations.thresholds import in_words
from tasks.figures import (
    NO_ARTICLE,
    BatchFigures,
    answers,
    count_of,
    merge_figures,
)
from tasks.record import Breach, Draft, Verdict
from tasks.validate.pictures import shares, trend
from tasks.validate.verdict import BatchVerdict, RuleOutcome

SHOWN_PER_RULE = 25
"""Articles listed under one rule; the rest is counted, and stands in the quarantine folder."""


@dataclass(frozen=True)
class ReportItem:
    """A record that broke a rule."""

    url: str
    headline: str
    outcome: str
    breaches: tuple[Breach, ...]
    capture: str = ""
    """Record id, by which a takedown knows the row whatever its address is by then."""


@dataclass(frozen=True)
class ReportInput:
    """All that the report shows."""

    source: str
    title: str
    run_id: str
    started: datetime
    verdict: BatchVerdict
    """Of the whole run; `joined` makes one of several batches."""
    items: tuple[ReportItem, ...] = ()
    history: tuple[BatchFigures, ...] = ()
    """Figures of the last good runs, one or more per run, in any order, this run left out."""
    rules: tuple[Rule, ...] = field(default=SUITE.rules)


def report_items(drafts: Sequence[Draft], verdict: BatchVerdict) -> list[ReportItem]:
    """The drafts of one batch that broke a rule, in order."""
    return [
        ReportItem(
            url=draft.article.url,
            headline=draft.article.headline or "",
            outcome=judged.outcome,
            breaches=judged.breaches,
            capture=draft.capture.record_id,
        )
        for draft in drafts
        if (judged := verdict.records.get(draft.capture.record_id, _UNJUDGED)).breaches
    ]


_UNJUDGED = Verdict(outcome="pass", suite="", suite_version="")


def render_report(report: ReportInput) -> str:
    """The report as one HTML document."""
    style = _environment().get_template("report.css").render()
    return _environment().get_template("report.html").render(view=_view(report), style=Markup(style))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("tasks.validate"),
        autoescape=lambda name: name is not None and name.endswith(".html"),
        undefined=StrictUndefined,
        trim_blocks=True,
    )


_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def visible(text: str) -> str:
    """`text` with control characters and marks of direction written out as U+XXXX, so that they cannot
    act.
    """
    return _UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


SAID = {
    "pass": ("✓", "pass", "Every record that kept the rules was cleared for storing."),
    "warn": (
        "!",
        "stored with warnings",
        "What kept the rules was cleared for storing; an operator should look.",
    ),
    "stop": ("✕", "stopped", "Nothing of this run was cleared for storing; its captures are kept."),
}


def _view(report: ReportInput) -> dict[str, Any]:
    verdict, figures = report.verdict, report.verdict.figures
    sign, said, promise = SAID[verdict.decision]
    passed = figures.drafts - figures.flagged - figures.quarantined
    outcomes = [("pass", passed), ("flag", figures.flagged), ("quarantine", figures.quarantined)]
    trends = _trends(report)
    return {
        "title": visible(report.title),
        "run_id": report.run_id,
        "day": f"{report.started.day} {report.started:%B %Y}",
        "when": f"{report.started:%A} {report.started.day} {report.started:%B %Y, %H:%M %Z}",
        "decision": verdict.decision,
        "sign": sign,
        "said": said,
        "promise": promise,
        "reasons": [visible(reason) for reason in verdict.reasons],
        "figures": [
            ("found", f"{figures.candidates:,}"),
            ("fetched", f"{figures.fetched:,}"),
            ("unchanged", f"{figures.not_modified:,}"),
            ("articles read", f"{figures.drafts:,}"),
            ("clean records", f"{max(passed, 0):,}"),
            ("flagged", f"{figures.flagged:,}"),
            ("quarantined", f"{figures.quarantined:,}"),
        ],
        "outcomes": shares(outcomes, label=", ".join(f"{count} {name}" for name, count in outcomes)),
        "skipped": [
            (name.replace("_", " "), count)
            for name, count in sorted(figures.skipped.items(), key=lambda pair: -pair[1])
            if count
        ],
        "trends": trends,
        "runs": len({part.run_id for part in report.history}),
        "groups": _groups(report),
        "no_groups": (
            "No record broke a rule by itself; the run as a whole did."
            if verdict.decision == "stop"
            else "Every record keeps every rule."
        ),
        "parts": _parts(report),
        "suite": verdict.suite,
        "suite_version": verdict.suite_version,
        "seconds": f"{verdict.seconds:.2f}",
    }


def _share_of(name: str) -> Callable[[BatchFigures], float | None]:
    return lambda run: run.coverage.get(name, 0) / run.drafts if run.drafts else None


def _per_draft(count: Callable[[BatchFigures], float]) -> Callable[[BatchFigures], float | None]:
    return lambda run: count(run) / run.drafts if run.drafts else None


def _percent(value: float) -> str:
    return f"{value:.0%}"


def _count(value: float) -> str:
    return f"{value:,.0f}"


TRENDS: tuple[tuple[str, Callable[[BatchFigures], float | None], Callable[[float], str]], ...] = (
    ("Addresses found", lambda run: float(run.candidates) if run.live else None, _count),
    ("Articles read", lambda run: float(run.drafts), _count),
    ("Typical body, characters", lambda run: math.expm1(run.length_log) if run.drafts else None, _count),
    ("Quarantined", _per_draft(lambda run: run.quarantined), _percent),
    ("Flagged", _per_draft(lambda run: run.flagged), _percent),
    ("With publishing time", _share_of("published"), _percent),
    ("With authors", _share_of("authors"), _percent),
    ("With standfirst", _share_of("standfirst"), _percent),
    ("With images", _share_of("images"), _percent),
    ("Paywalled", _per_draft(lambda run: run.paywalled), _percent),
    ("Text stripped", lambda run: run.stripped_share if run.drafts else None, _percent),
    (
        "Answers without article",
        lambda run: (
            count_of(run.skipped, NO_ARTICLE) / (answers(run) + run.not_modified)
            if answers(run) + run.not_modified
            else None
        ),
        _percent,
    ),
)


def _trends(report: ReportInput) -> list[dict[str, Any]]:
    by_run: dict[str, list[BatchFigures]] = {}
    for part in report.history:
        by_run.setdefault(part.run_id, []).append(part)
    runs = sorted((merge_figures(parts) for parts in by_run.values()), key=lambda run: run.at)
    if not runs:
        return []
    drawn = []
    for name, measure, write in TRENDS:
        before = [measure(run) for run in runs]
        today = measure(report.verdict.figures)
        known = [value for value in before if value is not None]
        usual = write(median(known)) if known else "unknown"
        now = write(today) if today is not None else "none"
        # Shares are drawn against a quarter at least, so that one article in forty is no mountain.
        top = 0.25 if write is _percent else 0.0
        label = f"{name}: {now}, usually {usual}, over {len(runs)} runs"
        picture = trend([*before, today], label=label, top=top)
        drawn.append({"name": name, "today": now, "usual": usual, "picture": picture})
    return drawn


def _groups(report: ReportInput) -> list[dict[str, Any]]:
    """Records by the rule they broke, the gravest rules first."""
    rules = {rule.id: rule for rule in report.rules}
    found: dict[str, list[tuple[ReportItem, Breach]]] = {}
    for item in report.items:
        for breach in item.breaches:
            found.setdefault(breach.rule, []).append((item, breach))
    weight = {"stop": 0, "quarantine": 1, "flag": 2}
    ordered = sorted(found.items(), key=lambda pair: (weight[pair[1][0][1].severity], -len(pair[1]), pair[0]))
    return [
        {
            "rule": rule,
            "severity": pairs[0][1].severity,
            **_about(rules.get(rule)),
            "total": len(pairs),
            "more": max(0, len(pairs) - SHOWN_PER_RULE),
            "articles": [
                {
                    "headline": visible(item.headline) or "(no headline)",
                    "url": visible(item.url),
                    "link": _link(item.url),
                    "value": visible(breach.value),
                    "capture": item.capture,
                }
                for item, breach in pairs[:SHOWN_PER_RULE]
            ],
        }
        for rule, pairs in ordered
    ]


def _about(rule: Rule | None) -> dict[str, str]:
    if rule is None:
        return {"reason": "", "measure": "", "right": ""}
    return {"reason": rule.reason, "measure": RECORD_COLUMNS[rule.column].meaning, "right": in_words(rule)}


def _link(url: str) -> str:
    """The address if it is safe to follow, else nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.hostname and visible(url) == url else ""


PARTS = (
    ("record", "Records", "broken by"),
    ("batch", "Run and batch", "observed"),
    ("drift", "Drift", "observed"),
)


def _parts(report: ReportInput) -> list[dict[str, Any]]:
    rules = {rule.id: rule for rule in report.rules}
    parts = []
    for scope, name, column in PARTS:
        outcomes = [outcome for outcome in report.verdict.rules if outcome.scope == scope]
        if not outcomes:
            continue
        kept = sum(outcome.ok for outcome in outcomes)
        parts.append(
            {
                "name": name,
                "column": column,
                "kept": kept,
                "total": len(outcomes),
                "broken": kept < len(outcomes),
                "rules": [
                    _rule_row(outcome, rules.get(outcome.id))
                    for outcome in sorted(outcomes, key=lambda outcome: (outcome.ok, outcome.id))
                ],
            }
        )
    return parts


def _rule_row(outcome: RuleOutcome, rule: Rule | None) -> dict[str, str]:
    if outcome.scope == "record":
        number = f"{outcome.broken:,}"
    else:
        number = "not judged" if outcome.observed is None else f"{outcome.observed:.3g}"
    state, word = "pass", "kept"
    if outcome.error is not None:
        state, word = "stop", "not evaluated"
    elif not outcome.ok and outcome.exception is not None:
        state, word = "flag", "excepted"
    elif not outcome.ok:
        state, word = outcome.severity, outcome.severity
    return {
        "id": outcome.id,
        "reason": rule.reason if rule is not None else "",
        "note": visible(outcome.error or outcome.exception or ""),
        "number": number,
        "state": state,
        "word": word,
    }
