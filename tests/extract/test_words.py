"""Folding for comparison: words alone, in one case."""

from __future__ import annotations

import pytest

from tasks.extract.fields.words import WORD, fold


def test_plain_text_folds_by_the_same_rule_as_any_other() -> None:
    plain = "".join(chr(code) for code in range(128))
    assert fold(plain) == " ".join(WORD.findall(plain.casefold()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour reopens: “At last!”", "harbour REOPENS - at last"),
        ("Stra\u00dfe", "STRASSE"),
        ("Helikopter\u00adlandeplatz", "Helikopterlandeplatz"),
        ("ﬁnal snake_case", "final snake_case"),
    ],
)
def test_texts_that_differ_in_marks_alone_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)
