"""What in a text tells of an article, in whatever way it is written."""

from __future__ import annotations

import pytest

from tasks.keys import digest_of_address
from tasks.report.escape import for_markdown
from tasks.store.identity import address_of
from tasks.store.takedown.telling import Telling
from tasks.store.tombstones import Target
from tasks.validate.report_html import visible

URL = "https://www.example-gazette.com/world/a_story-of-(two)-towns-b1001.html"
TELLING = Telling(
    Target(frozenset(), frozenset({digest_of_address(address_of(URL))})),
    headlines=frozenset({"Two towns,  one *bridge*", "Live"}),
)


@pytest.mark.parametrize(
    "text",
    [
        URL,
        URL.replace("https", "http") + "?utm_source=feed#top",
        f"see {URL}.",
        f"({URL}), and more",
        f'{{"url": "{URL}"}}',
        for_markdown(f"at {URL}!"),
        visible(URL.replace("world/", "world/\u200b")),
        URL.removeprefix("https:"),
        "# two towns, one *Bridge*",
        for_markdown("Two towns, one *bridge*"),
    ],
)
def test_an_article_is_known_in_a_text(text: str) -> None:
    assert TELLING.is_in(text)


@pytest.mark.parametrize(
    "text", ["", "Live", URL + "l", "two towns", "https://www.example-gazette.com/", "//"]
)
def test_other_words_are_not_taken_for_it(text: str) -> None:
    assert not TELLING.is_in(text)


def test_words_are_looked_for_in_names_and_lists_of_a_value() -> None:
    assert TELLING.is_within({"a": [1, None, {URL: True}]})
    assert TELLING.is_within([["x", f"- {URL}"]])
    assert not TELLING.is_within({"a": [1, None, {"b": True}]})


def test_addresses_go_and_the_words_around_them_stay() -> None:
    plain = TELLING.taken_out(f"see {URL}, and https://other.example/a.")
    assert plain.startswith("see taken-down:")
    assert plain.endswith(", and https://other.example/a.")
    assert not TELLING.is_in(plain)


def test_of_a_text_that_writes_an_address_otherwise_nothing_stays() -> None:
    assert TELLING.taken_out(for_markdown(f"at {URL}!")) == "taken-down:"
