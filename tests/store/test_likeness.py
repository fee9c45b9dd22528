"""Whether two readings can be of one article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.store.likeness import same_story
from tests.store.samples import article

OLD = (
    "Six people were hurt when a fire broke out in a warehouse by the docks late on Tuesday, police said. "
    * 2
)
BACKGROUND = "The warehouse had been empty since the firm that owned it went bankrupt nine years ago. "
NEW = "Nine people are in hospital and two have been arrested, the city's chief of police told reporters today. "


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (("Fire", OLD), ("Fire", "Nothing in common with the text of the other page at all."), True),
        (("Fire at docks", OLD + BACKGROUND), ("Nine hurt", NEW + BACKGROUND), True),
        (("Fire at docks", OLD), ("Election called", NEW), False),
        (("Fire at docks", "Short."), ("Fire at the docks", "Brief."), True),
        (("Fire at docks", "Short."), ("Election called", "Brief."), False),
        ((None, ""), (None, ""), False),
    ],
)
def test_words_decide(first, second, same):
    one, other = (article(text, headline=headline) for headline, text in (first, second))
    assert same_story(one, other) is same


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=30))
def test_order_does_not_matter(first, second, headline):
    one, other = article(first, headline=headline), article(second, headline=headline[:10])
    assert same_story(one, other) == same_story(other, one)
