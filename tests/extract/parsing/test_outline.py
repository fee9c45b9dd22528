"""The outline of a page: its elements and texts, however the page is laid out in its file."""

from __future__ import annotations

import re

import pytest

from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.page import read_page

URL = "https://example.com/news/ferry"

PRETTY = """<html><body>
  <main>
    <article>
      <h1> Ferry sails again </h1>
      <p>
        By <a href="/a"> Ada Quill </a> <time>22 November 2026</time>
      </p>
      <p>The ferry left at noon,<br>
        with <b>four hundred</b> <i>people</i>.</p>
    </article>
  </main>
</body></html>"""

TIGHT = re.sub(r"\s*\n\s*", "", PRETTY).replace("<h1> ", "<h1>").replace(" </h1>", "</h1>")


def outline_of(markup: str) -> Outline:
    return read_page(markup.encode(), URL).outline


@pytest.mark.parametrize("tag", ["article", "h1", "a", "time", "b", "i"])
def test_an_element_stands_at_the_same_place_however_the_page_is_laid_out(tag: str) -> None:
    pretty, tight = outline_of(PRETTY).by_tag[tag][0], outline_of(TIGHT).by_tag[tag][0]
    assert (pretty.index, pretty.end) == (tight.index, tight.end)


def test_a_blank_between_two_inline_elements_parts_their_words() -> None:
    outline = outline_of(PRETTY)
    assert outline.text(outline.by_tag["p"][0]) == "By Ada Quill 22 November 2026"
    assert outline.text(outline.by_tag["p"][1]) == "The ferry left at noon, with four hundred people."


def test_blanks_around_a_line_are_no_items() -> None:
    items = outline_of("<body>\n <div>\n <p>One</p>\n \n<p>Two</p> </div>\n</body>").items
    assert [item.tag if isinstance(item, Element) else item for item in items] == [
        "body", "div", "p", "One", "p", "Two",
    ]  # fmt: skip


def test_a_page_without_a_body_element_has_an_outline() -> None:
    assert outline_of("One word").text(outline_of("One word").by_tag["body"][0]) == "One word"
