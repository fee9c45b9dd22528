"""Lines in which the press of nine languages prints when, below a heading, with and without names beside them."""

from __future__ import annotations

import pytest

from tests.extract.pages.cms_pages import AT, DAY, NEXT, SAID, read, said

LINES: tuple[tuple[str, str, str | None, str | None, str], ...] = (
    ("en", "<div>Nov. 22, 2026, 3:04 p.m. ET</div>", f"{DAY}T15:04:00-05:00", None, ""),
    (
        "en",
        "<p>PUBLISHED: November 22, 2026 at 3:04 PM PST | UPDATED: November 23, 2026 at 9:00 AM PST</p>",
        f"{DAY}T15:04:00-08:00", f"{NEXT}T09:00:00-08:00", "",
    ),
    (
        "en",
        "<p>Published 22/11/2026 15:04 GMT | Updated 23/11/2026 09:00 GMT</p>",
        f"{DAY}T15:04:00+00:00", f"{NEXT}T09:00:00+00:00", "",
    ),
    ("en", "<div>By Ada Quill November 22, 2026</div>", DAY, None, "Ada Quill"),
    ("en", "<p class=byline>Nov 22, 2026 | By Ada Quill</p>", DAY, None, "Ada Quill"),
    ("en", "<p><em>By Ada Quill, The Herald · Published Sunday, November 22, 2026</em></p>", DAY, None, "Ada Quill"),
    ("de", "<p>22.11.2026, 15:04 Uhr | Aktualisiert am 23.11.2026, 09:00 Uhr</p>", DAY, NEXT, ""),
    ("de", "<p>Von Jörg Weiß, 22.11.2026, 15.04 Uhr</p>", DAY, None, "Jörg Weiß"),
    ("de", "<p class=meta>22. Nov. 2026, 15:04 Uhr · Anna Groß</p>", DAY, None, "Anna Groß"),
    ("de", "<p class=stand>Stand: 22.11.2026, 15:04 Uhr</p>", DAY, DAY, ""),
    (
        "fr",
        "<p>Par Hugo Petit et Élodie Martin. Publié le 22 novembre 2026 à 15h04 - Mis à jour le 23 novembre 2026</p>",
        DAY, NEXT, "Hugo Petit, Élodie Martin",
    ),
    (
        "es",
        "<p class=autor>Por Lucía Gómez | Madrid</p><p>22/11/2026 Actualizado a las 15:04</p>",
        DAY, None, "Lucía Gómez",
    ),
    ("es", "<p class=fecha>Actualizado 23/11/2026 09:00</p><p>Publicado: 22/11/2026 15:04</p>", DAY, NEXT, ""),
    ("it", "<p>Pubblicato il 22 novembre 2026 alle 15:04 - Aggiornato il 23 novembre 2026</p>", DAY, NEXT, ""),
    ("it", "<p>22 Novembre 2026 ore 15:04</p><p class=firma>di Paolo Bianchi - Roma</p>", DAY, None, "Paolo Bianchi"),
    ("pt", "<p>Da Redação, 22/11/2026 às 15h04 - Atualizado em 23/11/2026 às 09h00</p>", DAY, NEXT, ""),
    ("pt", "<p>22 nov 2026, 15:04</p><p>João Silva e Inês Costa</p>", DAY, None, "João Silva, Inês Costa"),
    ("nl", "<p>zondag 22 november 2026 | 15:04 | Laatste update 23 november 2026 09:00</p>", DAY, NEXT, ""),
    ("nl", "<p>Door Sanne de Vries</p><p>22 nov. 2026 om 15:04</p>", DAY, None, "Sanne de Vries"),
    ("nb", "<p>Av Ola Nordby</p><p>Publisert 22. november 2026 kl. 15.04</p>", DAY, None, "Ola Nordby"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "line", "published", "modified", "authors"), LINES)
def test_a_line_below_the_heading(
    language: str, line: str, published: str | None, modified: str | None, authors: str
) -> None:
    article = read(language, f"[H]{line}")
    found = tuple(said(article, field) for field in ("published", "modified", "authors"))
    assert found == (published, modified, authors)


def test_the_day_of_the_paper_above_the_article_is_not_that_of_the_article() -> None:
    markup = read("en", f'[H]<p class="byline">By Ada Quill</p><time datetime="{AT}">22 November</time>')
    assert said(markup, "published") == AT
    above = '</article></main><p class="today">Tuesday, 24 November 2026</p><main><article>'
    assert said(read("en", above + '[H]<p class="date">22 November 2026</p>'), "published") == DAY


@pytest.mark.parametrize("closing", ["— By Ada Quill", "By Ada Quill", "Ada Quill, Harbour Correspondent"])
def test_the_byline_that_closes_the_body(closing: str) -> None:
    foot = f'<p class="author">{closing}</p>'
    assert said(read("en", "[H]<p>22 November 2026</p>", foot=foot), "authors") == "Ada Quill"


def test_a_writer_of_comments_is_no_author() -> None:
    comments = """<div id="comments" class="comments-area"><ol><li class="comment"><div
    class="comment-author vcard"><b
    class="fn">Bob Fisher</b></div><time datetime="2026-11-25T10:00:00+00:00">November 25,
    2026</time></li></ol></div>"""
    article = read("en", "[H]<p>22 November 2026</p>", foot=comments)
    assert (said(article, "authors"), said(article, "published")) == ("", DAY)
    assert article.headline == SAID["en"][0]
