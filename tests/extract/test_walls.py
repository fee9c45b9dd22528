"""Pages in place of an article, worded and made as sites do today; and short reports that use the same words."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.extract import extract_article

URL = "https://www.sample.example/news/2025/03/04/ferry-landing-vote"


def bare(language: str, title: str, inside: str, head: str = "") -> bytes:
    return f"<html lang='{language}'><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{inside}</body></html>".encode()


def refused(language: str, title: str, inside: str) -> SkipReason:
    with pytest.raises(SkippableError) as raised:
        extract_article(bare(language, title, inside), URL)
    return raised.value.reason


@pytest.mark.parametrize(
    ("language", "title", "inside"),
    [
        ("nl", "Een ogenblik geduld…", "<h1>krant.example</h1><p>Wordt gecontroleerd</p><script>window._cf_chl_opt={cvId:'3'}</script>"),
        ("de", "Einen Moment …", "<h1>blatt.example</h1><p>Wir prüfen die Sicherheit Ihrer Verbindung, bevor es weitergeht.</p>"),
        ("en", "", "<div id='challenge-container'></div><script>window.gokuProps={key:'A'}</script>"),
        ("en", "", "<div id='sec-if-cpt-container'></div><script src='/_sec/cp_challenge/sec-cpt.js'></script>"),
        ("en", "", "<script src='/149e/ips.js'></script><script>window.KPSDK={}</script>"),
        ("en", "Making sure you're not a bot!", "<h1>Making sure you're not a bot!</h1><p>The owner of this site has set this up against programs that read it without asking, which makes it slow for everybody else.</p>"),
        ("fr", "Accès restreint", "<h1>Accès restreint</h1><p>Une activité inhabituelle a été détectée depuis votre réseau.</p>"),
        ("es", "Un paso más", "<h1>Comprueba que eres humano</h1><p>Mueve la pieza hasta su sitio.</p>"),
    ],
)  # fmt: skip
def test_challenge_is_known_by_its_script_or_its_words(language: str, title: str, inside: str) -> None:
    assert refused(language, title, inside) is SkipReason.BOT_CHALLENGE


def test_shell_of_a_site_that_guards_itself_needs_a_browser() -> None:
    inside = "<div id='__next'></div><script src='/x.js'></script><script>window.KPSDK={}</script>"

    assert refused("en", "The ferry", inside) is SkipReason.NEEDS_BROWSER


@pytest.mark.parametrize(
    ("language", "inside"),
    [
        ("en", "<h1>Lost at sea</h1><p>The story you tried to reach has been moved or deleted.</p>"),
        ("de", "<h1>Hier ist leider nichts</h1><p>Der gewünschte Artikel wurde gelöscht.</p>"),
        ("fr", "<h1>Rien ici</h1><p>L'article que vous demandez a été supprimé.</p>"),
        ("es", "<h1>Vaya</h1><p>El contenido ha sido eliminado.</p>"),
        ("it", "<h1>Ahi</h1><p>Il contenuto richiesto è stato rimosso.</p>"),
        ("pt", "<h1>Ops</h1><p>O conteúdo que você procura foi removido.</p>"),
        ("nl", "<h1>Helaas</h1><p>Het artikel is verwijderd of verplaatst.</p>"),
        ("en", "<h1>Back soon</h1><p>Our site is down for maintenance.</p>"),
        (
            "en",
            "<h1>451: Unavailable due to legal reasons</h1><p>We cannot show this page to readers in your country.</p>",
        ),
    ],
)
def test_page_that_is_gone_is_known_by_what_became_of_it(language: str, inside: str) -> None:
    assert refused(language, "Gazette", inside) is SkipReason.SOFT_404


@pytest.mark.parametrize(
    ("language", "inside"),
    [
        ("en", "<h1>Your choices matter to us</h1><p>We and 842 partners store cookies.</p><button>Agree</button>"),
        ("de", "<h1>Wie möchten Sie lesen?</h1><p>Kostenlos mit Werbung, oder mit einem Pur-Abo.</p><button>Mit Cookies weiterlesen</button>"),
        ("fr", "<h1>Vos données</h1><p>Avec votre accord, nous déposons des traceurs.</p><button>Tout accepter</button>"),
        ("it", "<h1>Come leggerci</h1><p>Con il tuo accordo usiamo i cookie.</p><button>Rifiuta e abbonati</button>"),
        ("nl", "<h1>Jouw keuze</h1><p>Wij en 512 derde partijen plaatsen cookies.</p><button>Prima</button>"),
    ],
)  # fmt: skip
def test_wall_of_consent_is_known_in_other_words(language: str, inside: str) -> None:
    assert refused(language, "Gazette", inside) is SkipReason.CONSENT_WALL


@pytest.mark.parametrize(
    ("language", "title", "button"),
    [("en", "Register to read", "Email me a link"), ("de", "Ihr kostenloses Konto", "Weiter"), ("fr", "Inscription", "Continuer")],
)  # fmt: skip
def test_form_for_an_address_alone_is_a_login(language: str, title: str, button: str) -> None:
    inside = f"<form><h1>{title}</h1><input type='email' name='email'><button>{button}</button></form>"

    assert refused(language, title, inside) is SkipReason.LOGIN_WALL


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("en", "Minister deletes story on the ferry", "The story was deleted from the minister's page on Tuesday night, an hour after it had been posted."),
        ("de", "Artikel über die Fähre entfernt", "Der Artikel wurde am Dienstag von der Seite der Gemeinde entfernt, teilte ein Sprecher mit."),
        ("es", "Actividad inusual en el puerto", "La policía observó una actividad inusual en el puerto el martes por la noche y cerró el muelle."),
        ("fr", "L'évêque parle des droits", "L'évêque a rappelé mardi que l'être humain passe avant le port, et que la loi doit le dire."),
    ],
)  # fmt: skip
def test_short_report_in_the_same_words_is_an_article(language: str, headline: str, text: str) -> None:
    head = '<meta property="og:type" content="article">'
    html = bare(language, headline, f"<article><h1>{headline}</h1><p>{text}</p></article>", head)

    assert extract_article(html, URL).text == text


def test_short_report_beside_a_form_for_letters_is_an_article() -> None:
    text = (
        "The ferry did not sail on Tuesday, as the pier was closed for the day; it will again on Wednesday."
    )
    form = (
        "<aside class='x1'><a href='/login'>Log in</a><form><input type='email' name='email'></form></aside>"
    )

    assert extract_article(bare("en", "No ferry", f"<h1>No ferry</h1><p>{text}</p>{form}"), URL).text == text
