"""Operators' selectors for fields: believed against every vote, left aside where they match nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from infra.newsroom import RELAUNCH_LAYOUT, Newsroom
from tasks.article import Article
from tasks.errors import FatalError
from tasks.extract import extract_article
from tasks.source import Layout
from tests.extract.test_layout import TEXT, URL, source

HTML = (
    "<html><head><title>The Sample</title><meta property='og:title' content='The Sample'></head><body>"
    "<div class='big'>The real headline</div><div class='deck'>What it is about</div>"
    "<div class='who'>By Jane Doe and Max Muster</div>"
    "<div class='when'><time datetime='2025-06-13T10:00:00+01:00'>Friday</time></div>"
    "<div class='upd'>14 June 2025 11:30</div>"
    "<div class='story'>{}</div></body></html>"
).format("".join(f"<p>{line}</p>" for line in TEXT))


def read(**selectors: str) -> Article:
    return extract_article(HTML.encode(), URL, source=source(Layout(name="new", **selectors)))


def test_a_selected_headline_wins_over_what_the_page_declares() -> None:
    article = read(headline=".big")
    assert article.headline == "The real headline"
    assert (article.headlines[0].text, article.headlines[0].role) == ("The real headline", "layout")
    assert {each.text for each in article.headlines[1:]} == {"The Sample"}
    assert article.extractor.methods["headline"] == "layout:new"


def test_standfirst_and_byline_are_read_where_the_selectors_say() -> None:
    article = read(standfirst=".deck", byline=".who")
    assert article.standfirst == "What it is about"
    assert [author.name for author in article.authors] == ["Jane Doe", "Max Muster"]
    assert article.byline_raw == "By Jane Doe and Max Muster"
    assert article.extractor.methods["authors"] == "layout:new"


@pytest.mark.parametrize("selector", [".when time", ".upd"])
def test_times_are_read_from_attribute_or_print(selector: str) -> None:
    article = read(published=selector)
    assert article.published is not None
    assert article.published.source == "layout"
    when = article.published.instant
    assert when is not None
    wanted = {".when time": (13, 9, 0), ".upd": (14, 10, 30)}[selector]
    assert when.astimezone(UTC) == datetime(2025, 6, wanted[0], wanted[1], wanted[2], tzinfo=UTC)


def test_a_selector_that_matches_nothing_leaves_the_vote_and_says_so() -> None:
    without = read()
    article = read(headline=".gone", published=".gone")
    assert article.headline == without.headline
    assert article.published == without.published
    assert article.extractor.methods["headline"].endswith("+layout-missed:new")


def test_a_faulty_selector_names_its_key() -> None:
    with pytest.raises(FatalError, match=r"new\.byline"):
        read(byline="div[")


def test_the_relaunched_paper_is_read_by_its_layout() -> None:
    newsroom = Newsroom(edition=2, layout_change=True)
    for story in list(newsroom.stories())[:9]:
        reply = newsroom.reply(story.path, "http://127.0.0.1:8417")
        assert reply is not None
        article = extract_article(
            reply.body,
            f"http://127.0.0.1:8417{story.path}",
            content_type=reply.content_type,
            source=source(RELAUNCH_LAYOUT),
        )
        assert article.headline == story.headline
