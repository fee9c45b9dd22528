"""Folding for comparison: words alone, in one case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.extract.fields.names.people import CONJUNCTION, _may_join
from tasks.extract.text.folding import SEPARATOR, WORD, fold, says, separators


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


WORDY = st.text(alphabet="Aab\u00dfﬁŉ\u00ad\u0301. -–|»:/", max_size=30)


@given(WORDY, WORDY)
def test_a_text_says_words_as_its_folding_holds_them(text: str, words: str) -> None:
    assert says(text, fold(words)) == (fold(words) in fold(text))


@given(WORDY)
def test_no_separator_of_a_title_is_overlooked(title: str) -> None:
    assert [match.span() for match in separators(title)] == [m.span() for m in SEPARATOR.finditer(title)]


@given(
    st.lists(st.sampled_from(["Bel", "and", "en", "sowie", "&", "+", ",", "-", " ", "i", "Ś"])).map("".join)
)
def test_no_conjunction_between_names_is_overlooked(line: str) -> None:
    assert _may_join(line) or not CONJUNCTION.search(line)
