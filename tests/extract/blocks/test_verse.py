"""Lines of a paragraph: kept where it is set in lines, a blank where it is prose."""

from __future__ import annotations

import pytest

from tasks.article import Article
from tasks.extract import extract_article
from tasks.extract.repeated import RepeatedBlocks, block_name, blocks_on
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/news/story-1"
TITLE = "The heron wins its case against the weir"
PROSE = "".join(
    f"<p>The court heard for an hour on {day} how the bird had come to stand there, and why it stayed so long.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday")
)
POEM = "The heron stood below the weir\nand did not stir, and did not fear\nthe men who came\nto drive it off"


def article_of(inside: str, repeated: RepeatedBlocks | None = None) -> Article:
    markup = page("en", TITLE, f"<article><h1>{TITLE}</h1>{PROSE}{inside}{PROSE}</article>")
    return extract_article(markup.encode(), URL, repeated=repeated)


def broken(text: str) -> str:
    return text.replace("\n", "<br>\n")


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        (f"<p>{broken(POEM)}</p>", "paragraph"),
        (f"<div>{broken(POEM)}</div>", "paragraph"),
        (f"<p><em>{broken(POEM)}</em></p>", "paragraph"),
        (f"<blockquote>{broken(POEM)}</blockquote>", "quote"),
        (f"<blockquote><p>{broken(POEM)}</p></blockquote>", "quote"),
    ],
)
def test_verse_keeps_its_lines(markup: str, kind: str) -> None:
    blocks = [block for block in article_of(markup).blocks if "heron stood" in block.text]
    assert [(block.kind, block.text) for block in blocks] == [(kind, POEM)]


@pytest.mark.parametrize(
    "text",
    [
        "Mill Lane 4\nPortmellow",
        "200 g of flour\n3 eggs\na pinch of salt",
        "14 June: Mill Theatre, Portmellow\n17 June: Old Cannery, Saltash\n20 June: The Barn, Looe",
    ],
)
def test_short_lines_are_lines(text: str) -> None:
    assert text in [block.text for block in article_of(f"<p>{broken(text)}</p>").blocks]


@pytest.mark.parametrize(
    "text",
    [
        # A file of lines of one width.
        "The wall was built in the year of the great storm and had been\nrepaired eleven times since the war, "
        "most recently in the autumn,\nwhen the council found no money for the stones that were needed\nand took "
        "sand.",
        # Sentences on lines of their own.
        "The wall was built in the year of the great storm and had been repaired eleven times since the war ended.\n"
        "Most recently that was in the autumn, when the council found no money for the stones that it had "
        "to have.",
    ],
)
def test_prose_is_one_line(text: str) -> None:
    blocks = article_of(f"<p>{broken(text)}</p>").blocks
    assert " ".join(text.split()) in [block.text for block in blocks]


def test_a_poem_on_every_page_is_known_by_its_words_whatever_its_lines() -> None:
    for markup in (f"<p>{broken(POEM)}</p>", f"<blockquote>{broken(POEM)}</blockquote>"):
        names = blocks_on(article_of(markup))
        known = RepeatedBlocks(blocks=frozenset({block_name(" ".join(POEM.split()))}))

        assert known.blocks <= names
        again = article_of(markup, known)
        assert "heron stood" not in again.text
        assert again.extractor.repeated is not None
        assert again.extractor.repeated.taken == tuple(known.blocks)
