"""What an operator writes on a form."""

from __future__ import annotations

from datetime import date

import pytest

from flows.parameters import AuditParameters, HarvestParameters, TakedownParameters, days
from tasks.errors import UsageError


def test_empty_days_bound_nothing() -> None:
    assert days("", "") == (None, None)
    assert days("2026-01-31", "") == (date(2026, 1, 31), None)


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2026-13-45", "", "since: there is no day 2026-13-45; write one such as 2026-01-31"),
        ("", "2026-02-30", "until: there is no day 2026-02-30; write one such as 2026-01-31"),
        ("2026-02-02", "2026-02-01", "since 2026-02-02 is after until 2026-02-01; swap them"),
    ],
)
def test_a_day_that_cannot_be_is_one_line_that_names_the_mend(since: str, until: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        days(since, until)
    assert str(caught.value) == said


def test_a_run_is_named_after_what_it_is_on() -> None:
    takedown = TakedownParameters(
        url="https://a.example/" + "b" * 300, reason="asked by a court", basis="court", requested_by="them"
    )
    assert HarvestParameters(source="gazette").about == "gazette"
    assert HarvestParameters(source="gazette", dry_run=True).about == "gazette (dry run)"
    assert AuditParameters().about == "everything"
    assert takedown.about == "3f576c342acc3f38 (dry run)"
    nonsense = takedown.model_copy(update={"url": "nonsense", "dry_run": False})
    assert nonsense.about == "nothing"
