"""Keeps the documents that list something of the code equal to it: `python -m infra.readme` (make docs)."""

from __future__ import annotations

from pathlib import Path

from expectations.__main__ import table

_CHECKOUT = Path(__file__).resolve().parents[1]
README = _CHECKOUT / "README.md"
RULES = _CHECKOUT / "expectations" / "RULES.md"
START, END = "<!-- rules -->", "<!-- /rules -->"


def between(text: str, start: str, end: str, made: str) -> str:
    """`text` with `made` as all that stands between the lines `start` and `end`."""
    before, _, rest = text.partition(start)
    _, _, after = rest.partition(end)
    return f"{before}{start}\n{made}\n{end}{after}"


def with_rules(text: str) -> str:
    """`text` with the table of rules as the suite has it now."""
    return between(text, START, END, table())


if __name__ == "__main__":
    RULES.write_text(with_rules(RULES.read_text(encoding="utf-8")), encoding="utf-8")
