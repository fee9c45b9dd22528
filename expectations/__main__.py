"""`python -m expectations`: the rules as a Markdown table, for the README."""

from __future__ import annotations

from expectations.rules import Bound, Rule
from expectations.suite import SUITE
from expectations.thresholds import THRESHOLDS


def table() -> str:
    """One row per rule: id, severity, bound, reason, example."""
    rows = ["| rule | breaks it | then | because |", "| --- | --- | --- | --- |"]
    rows += [
        f"| `{rule.id}` | {_cell(rule.example)} | {rule.severity} | {_cell(rule.reason)} |"
        for rule in SUITE.rules
    ]
    return "\n".join(rows)


def bounds(rule: Rule) -> str:
    """The bounds of a rule in words, with the names of thresholds that a source may set."""
    parts = [
        f"{word} {_bound(bound)}"
        for word, bound in (("at least", rule.least), ("at most", rule.most))
        if bound is not None
    ]
    return " and ".join(parts)


def _bound(bound: Bound) -> str:
    if isinstance(bound, str):
        return f"{THRESHOLDS[bound].value:g} ({bound})"
    return f"{bound:g}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    print(table())
