"""`python -m expectations`: the rules as a Markdown table, for `RULES.md`."""

from __future__ import annotations

from expectations.suite import SUITE
from expectations.thresholds import in_words


def table() -> str:
    """One row per rule: id, severity, what it reads and holds to, reason, example."""
    rows = [
        "| rule | then | reads `column`: right | because | broken by |",
        "| --- | --- | --- | --- | --- |",
    ]
    rows += [
        f"| `{rule.id}` | {rule.severity} | `{rule.column}`: {in_words(rule)} | {_cell(rule.reason)} "
        f"| {_cell(rule.example)} |"
        for rule in SUITE.rules
    ]
    return "\n".join(rows)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    print(table())
