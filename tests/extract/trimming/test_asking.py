"""Boxes and lines that ask something of the reader are not in the body, however they are worded and named."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tasks.extract.text.phrases import call_share, interface_phrase
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/news/story-1"


def prose(first: int) -> str:
    return "".join(
        f"<p>Paragraph {n} says at some length what the council decided on Tuesday about the old mill and its weir.</p>"
        for n in range(first, first + 8)
    )


def text_of(*, middle: str = "", end: str = "") -> str:
    html = page(
        "en",
        "The mill stays",
        f'<div class="k1"><h1>The mill stays</h1>{prose(0)}{middle}{prose(8)}{end}</div>',
    )
    return extract_article(html.encode(), URL).text


def test_box_around_a_field_for_an_address_goes_with_words_no_list_has() -> None:
    box = (
        '<div class="z8"><h3>The mill pond at dawn</h3><p>What moved in the valley, told over coffee.</p>'
        '<div><input type="email"><button>Go</button></div></div>'
    )

    text = text_of(middle=box)

    assert "over coffee" not in text
    assert "mill pond" not in text


def test_box_of_which_most_lines_ask_goes_as_a_whole() -> None:
    box = (
        '<div class="z8"><h3>Subscribe to read the full story</h3><p>One month for the price of a sandwich, no less.</p>'
        "<p>Already have an account? Log in here</p><a href='/offers'>See all subscriptions</a></div>"
    )

    assert "sandwich" not in text_of(end=box)


def test_a_heading_below_the_line_that_asks_stays() -> None:
    box = (
        '<div class="z8"><p><em>From <a href="/newsletters/day">The Day</a>, our letter to you, every morning.</em></p>'
        "<p><strong>The mill wheel turns again</strong></p></div>"
    )

    text = text_of(middle=box)

    assert "every morning" not in text
    assert "wheel turns" in text


def test_paragraph_beside_one_asking_line_stays() -> None:
    box = '<div class="z8"><p>The weir itself was rebuilt in 1911, as a plate on its wall says.</p><p>Sign up now</p></div>'

    text = text_of(middle=box)

    assert "rebuilt in 1911" in text
    assert "Sign up" not in text


@pytest.mark.parametrize(
    "line",
    [
        "Want more valley news? Sign up for the free newsletter of our Tuesday desk to get it all before anyone else.",
        "Get a note when the weir is shut. Sign up here. Valley sport: https://www.sample.example/sport",
        "Ann Wickett contributed to this report.",
        "(awi/dpa)",
    ],
)
def test_calls_and_credits_after_the_last_paragraph_are_trimmed(line: str) -> None:
    text = text_of(end=f"<p>{line}</p>")

    assert line not in text
    assert text.endswith("its weir.")


def test_call_inside_a_paragraph_of_the_article_is_left_alone() -> None:
    line = "The mill runs a wheel again on Saturday. Sign up here if you can lift. The rest of the day is for the children and the ducks."

    assert line in text_of(middle=f"<p>{line}</p>")


def test_reported_call_is_no_call() -> None:
    assert (
        call_share("“Sign up for our newsletter!” she shouted. Nobody in the hall looked up from the game.")
        == 0
    )
    assert call_share("Like the mill? Sign up for our newsletter to hear of it.") > 0.5


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Register to comment on this article", "comment"),
        ("Schließe dich 37 Followern an", "newsletter"),
        ("Téléchargez gratuitement notre application", "app"),
        ("Ya tienes una cuenta? Inicia sesión", "login"),
        ("Ti potrebbe interessare anche", "related"),
        ("Continua após a publicidade", "advertisement"),
        ("Word nu abonnee en lees onbeperkt", "subscription"),
        ("Your subscription has been confirmed. Keep an eye on your inbox!", "newsletter"),
        ("12 Comments", "comment"),
        ("Kommentare (3)", "comment"),
        ("Show 5 more replies", "comment"),
        ("Lire les 12 commentaires", "comment"),
        ("This post is for paying subscribers only", "subscription"),
        ("Vous pourrez vous désabonner à tout moment via un lien", "newsletter"),
        ("Diesen Artikel anhören", "share"),
        ("Devi essere connesso per inviare un commento.", "comment"),
        ("Deze samenvatting is gemaakt met AI", "share"),
        ("Este artículo es solo para suscriptores. Por 1 euro al mes puedes leerlo entero.", "subscription"),
    ],
)
def test_interface_lines_of_seven_languages_are_known(line: str, kind: str) -> None:
    assert interface_phrase(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Follow the regatta with us from the first gun to the last protest.",
        "Mais de 200 pessoas foram retiradas de casa.",
        "Plus de la moitié des pêcheurs ont vendu leur bateau.",
        "Más de cien barcos esperan en la boca del puerto.",
        "Het laatste doelpunt viel in de blessuretijd.",
        "4. Share the work among four people",
        "12 comments were read out in the hall before the vote.",
        "We met the growers on Twitter, then they found our Facebook page, and now they have a stall of their own.",
        "De school gaat verder onder een andere naam, en de leerlingen verhuizen in mei naar het oude postkantoor.",
        "Wer mitdiskutieren will, kommt am Dienstag in die Turnhalle.",
    ],
)
def test_short_sentences_of_articles_are_no_interface(line: str) -> None:
    assert interface_phrase(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Tags were found on forty of the birds.",
        "Teilen Sie den Teig in vier gleiche Stücke.",
        "Partager le gâteau en six parts égales.",
        "Más información en el ayuntamiento, de 9 a 14 horas.",
        "Condividi la torta in sei parti uguali.",
        "Mais informações na prefeitura, das 9h às 14h.",
        "Meer informatie is te krijgen bij de gemeente.",
    ],
)
def test_sentence_without_a_link_is_not_told_by_its_first_two_words(line: str) -> None:
    assert interface_phrase(line) != ""
    assert interface_phrase(line, linked=False) == ""


@pytest.mark.parametrize("line", ["Más información", "Autorin: Uta Wick, Leiterin des Bauamts in der Stadt."])
def test_label_without_a_link_is_told_by_its_first_two_words(line: str) -> None:
    assert interface_phrase(line, linked=False) != ""
