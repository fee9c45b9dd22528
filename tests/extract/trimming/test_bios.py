"""Lines about the writers below an article, in no box of their own."""

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tests.extract.pages.body_layouts import HEADLINES, PARAGRAPHS
from tests.extract.pages.field_pages import json_ld


def last_lines(
    *lines: str, language: str = "en", writer: str = "Mara Quill", byline: str = "", count: int = 1
) -> list[str]:
    """The last lines of the body of a page that ends in `lines`, after its sixth paragraph."""
    stated = (
        json_ld(f'{{"@type":"NewsArticle","author":{{"@type":"Person","name":"{writer}"}}}}')
        if writer
        else ""
    )
    texts = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS[language], *lines))
    html = (
        f"<html lang={language}><title>{HEADLINES[language]}</title>{stated}<main><article>"
        f"<h1>{HEADLINES[language]}</h1><div class='content'>{byline}{texts}</div></article></main></html>"
    )
    return [block.text for block in extract_article(html.encode(), "https://gazette.test/n").blocks][-count:]


@pytest.mark.parametrize(
    ("language", "bio"),
    [
        ("en", "Mara Quill is a reporter for the Gazette, where she covers town halls."),
        ("en", "Mara Quill (she/her) covers town halls for the Gazette. She lives in Orrin."),
        ("en", "Mara Quill can be reached at mara.quill@gazette.test."),
        ("en", "Mara is a senior editor at the Gazette overseeing features."),
        ("de", "Mara Quill ist Redakteurin beim Boten und schreibt über Gemeinderäte und Gerichte."),
        ("fr", "Mara Quill est journaliste à la Gazette, où elle suit les conseils municipaux."),
        ("es", "Mara Quill es periodista de la Gaceta, donde sigue los plenos municipales."),
        ("it", "Mara Quill è giornalista della Gazzetta, dove segue i consigli comunali."),
        ("pt", "Mara Quill é jornalista da Gazeta, onde acompanha as câmaras municipais."),
        ("nl", "Mara Quill is verslaggever van de Bode en schrijft over gemeenteraden en rechtbanken."),
    ],
)  # fmt: skip
def test_a_last_line_about_the_writer_is_none_of_the_article(language: str, bio: str) -> None:
    assert last_lines(bio, language=language) == [PARAGRAPHS[language][5]]


def test_one_line_for_each_of_two_writers_with_a_heading() -> None:
    assert last_lines(
        "About the authors",
        "Mara Quill covers town halls for the Gazette and has done so for eleven years.",
        "Tom Berry is the Gazette’s court reporter and the author of two books about the river.",
        writer="Mara Quill and Tom Berry",
    ) == [PARAGRAPHS["en"][5]]


def test_the_writer_by_the_line_above_the_body() -> None:
    bio = "Mara Quill is a reporter for the Gazette, where she covers town halls."
    assert last_lines(bio, writer="", byline="<p>By Mara Quill</p>") == [PARAGRAPHS["en"][5]]


@pytest.mark.parametrize(
    ("line", "writer"),
    [
        # Somebody else; somebody who is the article's subject; a name that is also that of a town.
        (
            "Dora Whitlam is a professor of planning law and has written two books about the valley.",
            "Mara Quill",
        ),
        (
            "Dora Whitlam is a councillor of Harrow Mill and its candidate for mayor in the autumn.",
            "Dora Whitlam",
        ),
        (
            "Orrin is a town of nine hundred people, two of whom were in favour of the market hall.",
            "Orrin Beck",
        ),
    ],
)
def test_a_last_line_about_others_is_the_articles(line: str, writer: str) -> None:
    assert last_lines(line, writer=writer) == [line]


def test_a_line_about_the_writer_among_the_paragraphs_stays() -> None:
    line = "Mara Quill is a reporter for the Gazette, and this is what she saw from the gallery."
    last = "The vote was taken at a quarter past nine, and nobody clapped."
    assert last_lines(line, last, count=2) == [line, last]
