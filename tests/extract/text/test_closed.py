"""Short lines of nothing but interface words, however they are put together."""

from __future__ import annotations

import pytest

from tasks.extract.text.closed import interface_line
from tasks.extract.text.phrases import interface_phrase


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hide the newest comments first", "comment"),
        ("Alle Newsletter der Redaktion bestellen", "newsletter"),
        ("Masquer les commentaires des lecteurs", "comment"),
        ("Entrar a tu cuenta para ver tus favoritos", "login"),
        ("Per vedere tutti i commenti accedi ora", "comment"),
        ("Ver todos os comentários dos leitores", "comment"),
        ("Al je meldingen nu aanzetten", "app"),
    ],
)
def test_line_that_no_phrase_knows_is_told_by_its_words(text: str, kind: str) -> None:
    assert interface_line(text) == kind


def test_button_is_told_by_its_verb() -> None:
    assert not interface_phrase("Consenti contenuti esterni")
    assert interface_line("Consenti contenuti esterni") == "navigation"


@pytest.mark.parametrize(
    "text",
    [
        "The comments of the old ferryman",
        "There's an app for that",
        "Herons on Instagram and Facebook at dusk",
        "Kommentare des Hafenmeisters zur Mole",
        "Il commento del sindaco sulla diga",
        "“Log in to your account”",
        "Download speeds on the river",
    ],
)
def test_line_with_words_of_the_article_is_the_articles(text: str) -> None:
    assert not interface_line(text)


def test_one_other_word_is_let_pass() -> None:
    assert interface_line("Load all fresher comments") == "comment"
    assert not interface_line("Load all fresher comments on herons")


@pytest.mark.parametrize(
    "text", ["No comment.", "Change your password.", "Alle Kommentare lesen.", "もっと見る。"]
)
def test_sentence_is_somebodys(text: str) -> None:
    assert not interface_line(text)
