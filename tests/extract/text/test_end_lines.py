"""Dates in short lines at the ends of a body, told without knowing the language of the page."""

from __future__ import annotations

import pytest

from tasks.extract.text.end_lines import says_date


@pytest.mark.parametrize(
    "line",
    ["March 4, 2025", "4 Sept. 2025", "12. Jänner 2026", "1er août 2025", "4 de marzo de 2025", "3 enero 2026",
     "5 gennaio 2026", "4 Mart 2025", "5. siječnja 2026.", "2025. március 4", "2026 m. kovo 5 d.", "3 Mac 2025",
     "5 марта 2026", "2026年3月5日", "05.03.2026", "2026-03-05", "Stand: 5. März 2026, 14:30"],
)  # fmt: skip
def test_a_date_is_told_in_any_language(line: str) -> None:
    assert says_date(line)


@pytest.mark.parametrize(
    "line",
    ["12 trains 2020", "Section 12 2020", "10 hab 2000", "30 protests 2020", "Back in 2020", "5 to 7 May"],
)
def test_a_number_a_word_and_a_year_are_no_date(line: str) -> None:
    assert not says_date(line)
