"""The deck is what stands between headline and body."""

from __future__ import annotations

import pytest

from tasks.extract.body import Body
from tasks.extract.fields.headline.standfirst import read_standfirst
from tests.extract.pages.field_pages import fields, json_ld, page

H1 = "<h1>Harbour reopens after a week of storms</h1>"
DECK = "Ferries sail to the islands again, and four hundred passengers are on their way home"


def test_a_deck_is_known_by_its_class() -> None:
    found = fields(body=f"<article>{H1}<p class='standfirst'>{DECK}</p>")
    assert found.standfirst == DECK


@pytest.mark.parametrize("name", ["d-perex", "haber-spot", "article__annotation", "synopsis", "resumen"])
def test_a_deck_in_the_head_is_known_by_the_words_of_many_languages(name: str) -> None:
    found = fields(body=f"<article><header>{H1}<p class='{name}'>{DECK}</p></header>")
    assert found.standfirst == DECK


def test_a_deck_is_known_by_the_description_that_repeats_it() -> None:
    read = page(f"<meta name='description' content='{DECK}'>", f"{H1}<h2>{DECK}</h2>")
    body = Body(blocks=(), text="The harbour reopened on Friday", first=read.outline.all("p")[0])
    assert read_standfirst(read, body, read.outline.all("h1")[0]) == (DECK, "shown")


def test_a_bar_of_buttons_that_is_called_a_subhead_is_no_deck() -> None:
    bar = "<a href='/m'>Mail this</a> <a href='/p'>Paper</a> By Ada Quill <a href='/a'>Archive</a>"
    found = fields(body=f"<article>{H1}<div class='subhead'>{bar}</div>")
    assert found.standfirst is None


def test_the_first_paragraph_is_no_deck() -> None:
    opening = (
        "The harbour reopened on Friday after a week of storms that had kept every ship of the fleet in port."
    )
    found = fields(f"<meta name='description' content='{opening}'>", f"<article>{H1}")
    assert found.standfirst is None


def test_a_description_cut_short_is_no_deck() -> None:
    found = fields(
        json_ld(
            '{"@type":"NewsArticle","headline":"x","description":"Ferries sail to the islands again and..."}'
        )
    )
    assert found.standfirst is None


def test_an_invitation_where_the_deck_stands_is_no_deck() -> None:
    invitation = "Welcome to Harbour Weekly. Sign up here to get it in your inbox every Friday."
    found = fields(
        f"<meta name='description' content='{invitation}'>",
        f"<article>{H1}<p class='standfirst'>{invitation}</p>",
    )
    assert found.standfirst is None


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        (f"<font><i>{DECK}.</i></font><br>", f"{DECK}."),
        ("<font><i>By Ada Quill, our correspondent in the town of Aldmoor.</i></font><br>", None),
        (f"<p>Photographs below</p><p>Ships sail. <i>{DECK}.</i></p>", None),
    ],
)
def test_a_sentence_alone_in_italics_above_the_body_is_the_deck(line: str, deck: str | None) -> None:
    assert fields(body=f"<div>{H1}{line}</div><article>").standfirst == deck


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        (f"<p class='mt-2 text-lg'>{DECK}.</p><div>By Ada Quill</div>", f"{DECK}."),
        (f"<div>By Ada Quill</div><p class='mt-2 text-lg'>{DECK}.</p>", None),
        ("<p>Harbour and coast</p><div>By Ada Quill</div>", None),
        ("<p>By Ada Quill, our correspondent in the town of Aldmoor.</p>", None),
    ],
)
def test_a_sentence_directly_below_the_headline_is_the_deck(line: str, deck: str | None) -> None:
    assert fields(body=f"<div>{H1}{line}</div><article>").standfirst == deck
