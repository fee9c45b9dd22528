"""The blocks of a piece of HTML that stands in the page's data: in a script, or in `articleBody`."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from tasks.article import Block
from tasks.extract.blocks.blocks import read_blocks
from tasks.extract.blocks.verse import with_lines
from tasks.extract.main_content.passages import read_passages
from tasks.extract.parsing.declared import Declared
from tasks.extract.parsing.outline import read_outline
from tasks.extract.parsing.page import Page


def blocks_of_markup(markup: str) -> list[Block]:
    """Paragraphs, subheads, quotes, lists and tables of `markup`, in order; pictures are left out.

    Nothing in it is taken for furniture: publishing systems keep the body apart from the page around it.
    """
    html = LexborHTMLParser(markup.encode("utf-8", "replace"))
    outline = read_outline(html, lambda _: "")
    passages, _ = read_passages(outline)
    page = Page(url="", html=html, declared=Declared(url=""), outline=outline)
    return [block for block in read_blocks(page, with_lines(outline, passages), [], []) if block.text]
