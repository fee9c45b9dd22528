"""Bodies of the layouts in `body_layouts`: every paragraph, and nothing of what stands around and between them."""

from __future__ import annotations

import json
import re

import pytest

from tasks.extract import extract_article
from tests.extract.body_layouts import HEADLINES, LAYOUTS, PARAGRAPHS

ADDRESS = "https://www.gazette.example/news/2025/03/a-market-hall-for-the-valley-48213"
PIECE = re.compile(r"\[(\d)\]|\{\+(.*?)\+\}", re.S)


def lines_of(markup: str, language: str) -> list[str]:
    """The lines of the body that is read from a page with `markup` in it; cells of a table are lines."""
    headline = HEADLINES[language]
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{headline} | The Gazette</title>'
        f'<meta property="og:type" content="article"></head><body>{markup}</body></html>'
    )
    article = extract_article(html.encode(), ADDRESS)
    return [line for block in article.blocks if block.text for line in re.split(r"[\n\t]", block.text)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_body_is_the_paragraphs_of_the_layout_and_nothing_else(layout: str) -> None:
    language = layout[:2]
    texts = PARAGRAPHS[language]
    wanted = [texts[int(found[1]) - 1] if found[1] else found[2] for found in PIECE.finditer(LAYOUTS[layout])]
    markup = PIECE.sub(lambda found: texts[int(found[1]) - 1] if found[1] else found[2], LAYOUTS[layout])
    assert lines_of(markup.replace("[T]", HEADLINES[language]), language) == wanted


@pytest.mark.parametrize("language", ["en", "fr"])
def test_body_that_only_the_scripts_hold_is_found_by_its_headline(language: str) -> None:
    texts = PARAGRAPHS[language]
    body = "".join(f"<p>{text}</p>" for text in texts)
    state = {"props": {"pageProps": {"post": {"title": HEADLINES[language], "content": body}}}}
    script = json.dumps(state, ensure_ascii=False)
    markup = f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{script}</script>'
    assert lines_of(markup, language) == list(texts)
