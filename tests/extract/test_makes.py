"""Bodies and fields of the pages in `make_pages`, read together as in a harvest."""

from __future__ import annotations

from functools import cache

import pytest

from tasks.article import Article
from tasks.extract import extract_article
from tests.extract.pages.cms_pages import said
from tests.extract.pages.layouts import filled, lines_of
from tests.extract.pages.make_pages import HEADLINES, MAKES, PARAGRAPHS


@cache
def read(make: str) -> tuple[Article, list[str]]:
    """The article of a make's page, and the lines that its body is to have."""
    language, layout, _ = MAKES[make]
    headline = HEADLINES[language]
    markup, wanted = filled(layout.replace("[T]", headline), PARAGRAPHS[language])
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{headline} | Gazette</title>'
        f'<meta property="og:title" content="{headline}"></head><body>{markup}</body></html>'
    )
    return extract_article(html.encode(), "https://www.gazette.example/news/market-hall-48213"), wanted


@pytest.mark.parametrize("make", MAKES)
def test_the_body_is_all_of_the_article_and_nothing_else(make: str) -> None:
    article, wanted = read(make)
    assert lines_of(article) == wanted


@pytest.mark.parametrize("make", MAKES)
def test_the_fields_are_those_that_readers_see(make: str) -> None:
    article, _ = read(make)
    fields = {"headline": HEADLINES[MAKES[make][0]], **MAKES[make][2]}
    assert {field: said(article, field) for field in fields} == fields
