"""The README's table of rules is the suite's."""

from __future__ import annotations

from infra.readme import README, with_rules


def test_the_table_of_rules_is_current_else_run_make_docs() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == with_rules(text)
