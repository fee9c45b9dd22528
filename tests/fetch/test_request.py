"""Which addresses may be asked."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tasks.errors import SkippableError, SkipReason
from tasks.fetch.request import check_host, checked_url


@pytest.mark.parametrize(
    ("given_url", "asked"),
    [
        ("http://News.Example:80/a b?q=ü#part", "http://news.example/a%20b?q=%C3%BC"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("https://news.example", "https://news.example/"),
        ("https://sub_domain.example/a%2Fb", "https://sub_domain.example/a%2Fb"),
    ],
)
def test_an_address_is_made_fit_to_be_sent(given_url: str, asked: str) -> None:
    assert str(checked_url(given_url)) == asked


@given(st.text(max_size=60))
@example("a..b")
@example("xn--a")
@example("[::1")
@example("a\r\nHost: b")
@example("a:0")
@example("\ud800")
def test_any_text_is_an_address_or_refused(text: str) -> None:
    with contextlib.suppress(SkippableError):
        url = str(checked_url("http://" + text))
        assert url.isascii()
        assert not set(url) & set(" \r\n\t\0")


def test_a_host_belongs_in_either_spelling() -> None:
    url = checked_url("https://bücher.example/a")
    check_host(url, {"bücher.example"})
    check_host(url, {"xn--bcher-kva.example"})
    check_host(url, None)
    with pytest.raises(SkippableError) as caught:
        check_host(url, {"buecher.example"})
    assert caught.value.reason is SkipReason.OFF_SITE
