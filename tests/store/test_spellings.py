"""Addresses as readers type them."""

from __future__ import annotations

import pytest

from tasks.store.identity import normalise_url
from tasks.store.spellings import as_address, other_spellings

OWN = "https://www.example-gazette.com/world/bridge-opens.html"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f" {OWN}\n", OWN),
        ("www.example-gazette.com/world/bridge-opens.html", OWN),
        ("127.0.0.1:8417/news/a.html", "https://127.0.0.1:8417/news/a.html"),
        ("münchen.example/ä", "https://münchen.example/ä"),
        ("https%3A%2F%2Fwww.example-gazette.com%2Fworld%2Fbridge-opens.html", OWN),
        (OWN, OWN),
    ],
)
def test_what_is_pasted_becomes_an_address(typed, meant):
    assert as_address(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "foo", "ftp://a.example/b", "javascript:alert(1)", "news/a.html", "a b.c/d"]
)
def test_what_is_none_stays_what_it_is(typed):
    assert as_address(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "https://example-gazette.com/world/bridge-opens.html",
        "https://m.example-gazette.com/world/bridge-opens.html",
        "https://amp.example-gazette.com/world/bridge-opens.html",
        "https://www.example-gazette.com/world/bridge-opens.html/",
        "https://www.example-gazette.com/amp/world/bridge-opens.html",
        "https://www.example-gazette.com/world/bridge-opens.amp.html",
        "https://www.example-gazette.com/world/bridge-opens.html?amp=1",
        "https://www.example-gazette.com/world/bridge-opens.html?outputType=amp",
        "https://www.google.com/amp/s/www.example-gazette.com/world/bridge-opens.html",
        "https://www-example--gazette-com.cdn.ampproject.org/c/s/www.example-gazette.com/amp/world/bridge-opens.html",
    ],
)
def test_the_own_page_is_among_the_other_spellings_of_each_dress(typed):
    found = list(other_spellings(typed))
    assert OWN in found
    assert normalise_url(typed) not in found
    assert len(found) <= 40


def test_the_likeliest_come_first():
    assert next(other_spellings(OWN)) == OWN + "/"


@pytest.mark.parametrize("other", ["?page=2", "?id=7", "#top"])
def test_what_may_name_another_page_is_never_taken_off(other):
    named = normalise_url(OWN + other)
    assert all(("?" in each) == ("?" in named) for each in other_spellings(OWN + other))


def test_a_search_at_google_is_no_cached_page():
    asked = "https://www.google.com/search/s/www.example-gazette.com/a"
    assert all("google" in each for each in other_spellings(asked))


def test_an_address_of_numbers_has_no_other_hosts():
    assert list(other_spellings("http://127.0.0.1:8417/news/a.html")) == [
        "http://127.0.0.1:8417/news/a.html/"
    ]
