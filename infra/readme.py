"""Keeps what the README says of the code equal to the code: `python -m infra.readme` (make docs)."""

from __future__ import annotations

from pathlib import Path

from expectations.__main__ import table

README = Path(__file__).resolve().parents[1] / "README.md"
START, END = "<!-- rules -->", "<!-- /rules -->"


def with_rules(text: str) -> str:
    """`text` with the table of rules as the suite has it now."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    README.write_text(with_rules(README.read_text(encoding="utf-8")), encoding="utf-8")
