"""Pages of our own made of a layout and paragraphs, and the lines of the body that is read from them.

In a layout `[1]` is the first paragraph, `{+...+}` another line of the body, `[T]` the headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tasks.article import Article
from tasks.extract import extract_article

PIECE = re.compile(r"\[(\d)\]|\{\+(.*?)\+\}", re.S)


def filled(layout: str, paragraphs: Sequence[str]) -> tuple[str, list[str]]:
    """`layout` with its paragraphs, and the lines that are to be read from it."""

    def text(found: re.Match[str]) -> str:
        return paragraphs[int(found[1]) - 1] if found[1] else found[2]

    return PIECE.sub(text, layout), [text(found) for found in PIECE.finditer(layout)]


def body_lines(markup: str, language: str, headline: str, address: str) -> list[str]:
    """The lines of the body that is read from a page with `markup` in it; cells of a table are lines."""
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{headline} | The Gazette</title>'
        f'<meta property="og:type" content="article"></head><body>{markup}</body></html>'
    )
    return lines_of(extract_article(html.encode(), address))


def lines_of(article: Article) -> list[str]:
    """The lines of a body; cells of a table are lines."""
    return [line for block in article.blocks if block.text for line in re.split(r"[\n\t]", block.text)]
