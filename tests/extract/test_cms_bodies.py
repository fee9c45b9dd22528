"""Bodies of the layouts in `body_layouts`: every paragraph, and nothing of what stands around and between them."""

from __future__ import annotations

import json

import pytest

from tests.extract.pages.body_layouts import HEADLINES, LAYOUTS, PARAGRAPHS
from tests.extract.pages.layouts import body_lines, filled

ADDRESS = "https://www.gazette.example/news/2025/03/a-market-hall-for-the-valley-48213"


def lines_of(markup: str, language: str) -> list[str]:
    """The lines of the body that is read from a page with `markup` in it."""
    return body_lines(markup, language, HEADLINES[language], ADDRESS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_body_is_the_paragraphs_of_the_layout_and_nothing_else(layout: str) -> None:
    language = layout[:2]
    markup, wanted = filled(LAYOUTS[layout], PARAGRAPHS[language])
    assert lines_of(markup.replace("[T]", HEADLINES[language]), language) == wanted


@pytest.mark.parametrize("language", ["en", "fr"])
def test_body_that_only_the_scripts_hold_is_found_by_its_headline(language: str) -> None:
    texts = PARAGRAPHS[language]
    body = "".join(f"<p>{text}</p>" for text in texts)
    state = {"props": {"pageProps": {"post": {"title": HEADLINES[language], "content": body}}}}
    script = json.dumps(state, ensure_ascii=False)
    markup = f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{script}</script>'
    assert lines_of(markup, language) == list(texts)
