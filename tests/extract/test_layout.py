"""Operators' selectors: tried first, generic reading when they match nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tasks.errors import FatalError
from tasks.extract import extract_article
from tasks.source import Discover, Layout, Provenance, Source

URL = "https://www.sample.example/story"
TEXT = [
    f"Line {number} of the story, which is long enough to be taken for a paragraph of prose by anyone."
    for number in range(3)
]
HTML = (
    "<html><body><h1>Story</h1><div class='lead'><p>{}</p></div><div class='promo story-rest'><p>{}</p></div>"
    "<div class='x'><p>{}</p></div></body></html>"
).format(*TEXT)


def source(*layouts: Layout) -> Source:
    return Source(
        name="sample",
        title="The Sample",
        home="https://www.sample.example/",
        language="en",
        time_zone="Europe/London",
        discover=Discover(lists=("addresses.txt",)),
        layouts=layouts,
        provenance=Provenance(addresses_from="test"),
    )


def test_body_selector_chooses_the_elements_in_page_order() -> None:
    layout = Layout(name="spring", body="div.x, div.lead")
    article = extract_article(HTML.encode(), URL, source=source(layout))

    assert article.text.split("\n\n") == [TEXT[0], TEXT[2]]
    assert article.extractor.layout == "spring"
    assert article.extractor.methods["body"] == "layout:spring"


def test_settings_name_what_a_layout_says_and_not_when_it_is_in_force() -> None:
    def named(**changes: object) -> str | None:
        layout = Layout.model_validate({"name": "spring", "body": "div.x", **changes})
        return extract_article(HTML.encode(), URL, source=source(layout)).extractor.settings

    assert named() == named(valid_from=date(2020, 1, 1))
    assert named() != named(body="div.lead")
    assert extract_article(HTML.encode(), URL).extractor.settings is None


def test_body_selector_is_believed_against_class_names() -> None:
    article = extract_article(HTML.encode(), URL, source=source(Layout(name="a", body=".story-rest")))

    assert article.text == TEXT[1]


def test_selector_that_matches_nothing_falls_back_and_says_so() -> None:
    article = extract_article(HTML.encode(), URL, source=source(Layout(name="old", body="#gone")))

    assert TEXT[0] in article.text
    assert article.extractor.methods["body"] == "container+layout-missed:old"


def test_removed_elements_are_not_read() -> None:
    layout = Layout(name="a", body="body", remove=("div.x", "div:has(> p:-soup-contains('Line 1'))"))
    article = extract_article(HTML.encode(), URL, source=source(layout))

    assert article.text == TEXT[0]
    assert "layout" in {line.rule for line in article.stripped}


def test_layout_is_chosen_by_the_time_of_fetching() -> None:
    layouts = (
        Layout(name="old", body="div.lead", valid_until=date(2024, 12, 31)),
        Layout(name="new", body="div.x", valid_from=date(2025, 1, 1)),
    )
    then = extract_article(
        HTML.encode(), URL, source=source(*layouts), fetched_at=datetime(2024, 6, 1, tzinfo=UTC)
    )
    now = extract_article(
        HTML.encode(), URL, source=source(*layouts), fetched_at=datetime(2025, 6, 1, tzinfo=UTC)
    )

    assert (then.text, now.text) == (TEXT[0], TEXT[2])


def test_faulty_selector_names_its_key() -> None:
    with pytest.raises(FatalError, match=r"a\.body"):
        extract_article(HTML.encode(), URL, source=source(Layout(name="a", body="div[")))
