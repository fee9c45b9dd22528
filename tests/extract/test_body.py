"""The body of golden pages, in seven languages and as many layouts."""

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tests.extract.pages.body_pages import FRENCH, GOLDEN, LIVE, SPLIT, Golden

URL = "https://www.sample.example/news/story-1"


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: f"{golden.language}: {golden.name}")
def test_body_is_every_paragraph_and_nothing_else(golden: Golden) -> None:
    article = extract_article(golden.html.encode(), URL)

    assert tuple(article.text.split("\n\n")) == golden.body


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: f"{golden.language}: {golden.name}")
def test_furniture_is_not_in_the_body(golden: Golden) -> None:
    article = extract_article(golden.html.encode(), URL)

    assert [words for words in golden.never if words in article.text] == []


def test_blocks_keep_their_kind() -> None:
    kinds = [
        block.kind for block in extract_article(SPLIT.html.encode(), URL).blocks if block.kind != "image"
    ]

    assert kinds == ["paragraph", "paragraph", "paragraph", "heading", "paragraph", "list", "paragraph"]


def test_lists_have_items_and_tables_rows() -> None:
    items = [b.items for b in extract_article(SPLIT.html.encode(), URL).blocks if b.kind == "list"]
    rows = [b.rows for b in extract_article(FRENCH.html.encode(), URL).blocks if b.kind == "table"]

    assert items == [("The quay is closed to vehicles.", "The fish market moves to the station.")]
    assert rows == [(("Poste", "Coût"), ("Charpente", "2,1 M€"), ("Toiture", "0,8 M€"))]


def test_what_was_taken_out_is_in_the_ledger() -> None:
    ledger = {line.rule: line for line in extract_article(SPLIT.html.encode(), URL).stripped}

    assert {"comments", "newsletter"} <= ledger.keys()
    assert ledger["comments"].chars > 150


def test_live_blog_has_entries_with_their_times() -> None:
    article = extract_article(LIVE.encode(), URL)
    entries = [block for block in article.blocks if block.kind == "entry"]

    assert article.kind == "liveblog"
    assert [entry.moment.instant.hour for entry in entries if entry.moment and entry.moment.instant] == [
        10,
        11,
        12,
        13,
    ]
    assert "All trains north of the river have stopped" in article.text


def test_body_is_taken_from_the_data_when_the_page_shows_a_stub() -> None:
    text = " ".join(
        ["The committee met again on Thursday and put off its vote until the autumn session."] * 12
    )
    html = (
        '<html><head><title>Vote put off</title><script type="application/ld+json">{"@type": "NewsArticle", '
        f'"headline": "Vote put off", "articleBody": "{text}"}}</script></head>'
        "<body><article><h1>Vote put off</h1><p>The committee met again on Thursday and put off its vote until the "
        "autumn session.</p></article></body></html>"
    )

    article = extract_article(html.encode(), URL)

    assert article.text == text
    assert article.extractor.methods["body"] == "jsonld"
