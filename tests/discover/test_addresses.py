"""Cleaning of addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.discover import clean_address
from tasks.errors import SkippableError, SkipReason


@pytest.mark.parametrize(
    ("given_url", "cleaned"),
    [
        (
            "https://www.bbc.co.uk/news/a-1?at_medium=RSS&at_campaign=rss#0",
            "https://www.bbc.co.uk/news/a-1",
        ),
        (
            "https://www.theguardian.com/x/2024?CMP=share_btn&utm_source=x",
            "https://www.theguardian.com/x/2024",
        ),
        ("https://www.dw.com/a-1?maca=en-rss-en-all-1573-rdf", "https://www.dw.com/a-1"),
        ("HTTPS://News.Example/Path/?b=2&a=1", "https://news.example/Path/?b=2&a=1"),
        ("https://news.example/?p=12", "https://news.example/?p=12"),
        ("https://news.example/read?20261122", "https://news.example/read?20261122"),
        ("https://news.example/a,1;2%2F.html?x=a%26b", "https://news.example/a,1;2%2F.html?x=a%26b"),
        ("https://news.example/café?q=é", "https://news.example/caf%C3%A9?q=%C3%A9"),
        ("https://news.example/a?x=1&amp;y=2", "https://news.example/a?x=1&y=2"),
        ("\n https://news.example/long-\n  name ", "https://news.example/long-name"),
        (" https://news.example/two words ", "https://news.example/two%20words"),
    ],
)
def test_only_tracking_and_fragment_go(given_url: str, cleaned: str) -> None:
    assert clean_address(given_url) == cleaned


def test_a_parameter_that_is_the_publishers_id_stays() -> None:
    article_id = re.compile(r"[?&]cid=(\d+)")
    assert clean_address("https://news.example/a?cid=12", article_id) == "https://news.example/a?cid=12"
    assert clean_address("https://news.example/a?cid=12") == "https://news.example/a"


@pytest.mark.parametrize(
    "not_a_url",
    ["", "nonsense", "/relative", "mailto:a@b.example", "http://", "https://u:p@news.example/", "http://h:0/",
     "http://h:99999/", "javascript:void(0)", "http://[::1", "https://news.example/" + "a" * 9000],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(not_a_url: str) -> None:
    with pytest.raises(SkippableError) as caught:
        clean_address(not_a_url)
    assert caught.value.reason is SkipReason.NOT_A_URL


PARTS = st.text(alphabet="abcdefghijkmnopqrstuvwxyz0123456789-_.é%&= +", max_size=12)


@given(path=PARTS, query=st.lists(st.tuples(PARTS, PARTS), max_size=4), fragment=PARTS)
def test_cleaning_twice_changes_nothing(path: str, query: list[tuple[str, str]], fragment: str) -> None:
    url = f"https://news.example/{path}?{'&'.join('='.join(pair) for pair in query)}#{fragment}"
    try:
        once = clean_address(url)
    except SkippableError:
        return
    assert clean_address(once) == once
    assert "#" not in once
