"""Forms that the press of seven languages prints: bylines, dates, kickers, decks, credits, paywall marks, walls."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.extract import extract_article
from tasks.extract.fields.moments.dates import Habits, read_stated
from tasks.extract.fields.names.people import parse_byline
from tasks.extract.fields.pictures.credits import part_credit
from tests.extract.pages.field_pages import fields, json_ld

SAID = "Harbour reopens after a week of storms"
H1 = f"<h1>{SAID}</h1>"


@pytest.mark.parametrize(
    ("printed", "people", "agencies"),
    [
        ("By Bel Carter in Leeds and Tom Reed in Hull", ["Bel Carter", "Tom Reed"], ()),
        ("Bel Carter and agencies", ["Bel Carter"], ("agencies",)),
        ("By Bel Carter, Tom Reed and Ana Lima-Sá", ["Bel Carter", "Tom Reed", "Ana Lima-Sá"], ()),
        ("Words by Bel Carter; photographs by Tom Reed", ["Bel Carter"], ()),
        ("As told to Bel Carter", ["Bel Carter"], ()),
        ("Bel Carter for The Example Gazette", ["Bel Carter"], None),
        ("Von Jörg Weiß, Berlin", ["Jörg Weiß"], ()),
        ("Von unserer Korrespondentin Anna Groß", ["Anna Groß"], ()),
        ("Ein Kommentar von Jörg Weiß", ["Jörg Weiß"], ()),
        ("Ein Gastbeitrag von Prof. Dr. Anna Groß", ["Prof. Dr. Anna Groß"], ()),
        ("Interview: Jörg Weiß", ["Jörg Weiß"], ()),
        ("Jörg Weiß (Text) und Anna Groß (Fotos)", ["Jörg Weiß"], ()),
        ("jw/dpa", [], ("dpa",)),
        ("Par Élodie Martin avec AFP", ["Élodie Martin"], ("AFP",)),
        ("Propos recueillis par Hugo Petit", ["Hugo Petit"], ()),
        ("Par Jean-Baptiste de La Tour et Zoé N’Diaye", ["Jean-Baptiste de La Tour", "Zoé N’Diaye"], ()),
        ("La rédaction avec AFP", [], ("La rédaction", "AFP")),
        ("De notre envoyé spécial à Kervoal, Luc Maurin", ["Luc Maurin"], ()),
        ("Texto: Lucía Gómez / Fotos: Iván Pérez", ["Lucía Gómez"], ()),
        ("Lucía Gómez | Madrid", ["Lucía Gómez"], ()),
        ("Agencias / Lucía Gómez", ["Lucía Gómez"], ("Agencias",)),
        ("Iván Pérez e Ignacio Ruiz", ["Iván Pérez", "Ignacio Ruiz"], ()),
        ("di Redazione Cronaca", [], ("Redazione Cronaca",)),
        ("dal nostro inviato Paolo Bianchi", ["Paolo Bianchi"], ()),
        ("a cura di Chiara Rossi", ["Chiara Rossi"], ()),
        ("Por João Silva*", ["João Silva"], ()),
        ("João Silva, do Rio", ["João Silva"], ()),
        ("Por Agência Brasil — Brasília", [], ("Agência Brasil",)),
        ("Texto de Inês Costa e fotografia de Rui Antunes", ["Inês Costa"], ()),
        ("Door onze verslaggever Kees Vroom", ["Kees Vroom"], ()),
        ("Door: Joris van 't Hof en Anna ten Brink", ["Joris van 't Hof", "Anna ten Brink"], ()),
        ("Tekst Kees Vroom", ["Kees Vroom"], ()),
        ("Van onze redactie economie", [], ("Van onze redactie economie",)),
    ],
)
def test_bylines(printed: str, people: list[str], agencies: tuple[str, ...] | None) -> None:
    found = parse_byline(printed)
    assert [author.name for author in found.authors] == people
    if agencies is not None:
        assert found.agencies == agencies


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("Bel Carter, Chief Football Writer", "Chief Football Writer"),
        ("Bel Carter | Local Democracy Reporter", "Local Democracy Reporter"),
        ("Jörg Weiß, Chefredakteur", "Chefredakteur"),
        ("Anna Groß, Volontärin", "Volontärin"),
        ("Élodie Martin, cheffe de la rubrique Économie", "cheffe de la rubrique Économie"),
        ("Lucía Gómez, enviada especial", "enviada especial"),
        ("Chiara Rossi, caposervizio", "caposervizio"),
        ("Inês Costa, enviada especial a Luanda", "enviada especial a Luanda"),
        ("Sanne de Vries, chef economie", "chef economie"),
    ],
)
def test_roles(printed: str, role: str) -> None:
    (author,) = parse_byline(printed).authors
    assert author.role == role


@pytest.mark.parametrize(
    ("printed", "language", "local"),
    [
        ("Tue 4 Feb 2025 06.12 GMT", "en", "2025-02-04T06:12:00+00:00"),
        ("Wed 5 Mar 2025 11.30 AEDT", "en", "2025-03-05T11:30:00+11:00"),
        ("4 February 2025 • 6:12am GMT", "en", "2025-02-04T06:12:00+00:00"),
        ("Updated 2:05 PM EST, Tue February 4, 2025", "en", "2025-02-04T14:05:00-05:00"),
        ("Feb 4, 2025, 6:12am EST", "en", "2025-02-04T06:12:00-05:00"),
        ("Noon, 4 February 2025", "en", "2025-02-04"),
        ("04/02/2025 06:12 (UTC)", "en", "2025-02-04T06:12:00+00:00"),
        ("Dienstag, 4. Februar 2025, 6:12 Uhr (MEZ)", "de", "2025-02-04T06:12:00+01:00"),
        ("4. Febr. 2025, 06.12 Uhr", "de", "2025-02-04T06:12:00"),
        ("Stand: 04.02.2025 • 06:12 Uhr", "de", "2025-02-04T06:12:00"),
        ("4. Jänner 2025, 06:12", "de", "2025-01-04T06:12:00"),
        ("mardi 4 février 2025 à 6 h 12", "fr", "2025-02-04T06:12:00"),
        ("le 04/02/2025 à 06:12", "fr", "2025-02-04T06:12:00"),
        ("1er févr. 2025 - 06h12", "fr", "2025-02-01T06:12:00"),
        ("04 FEB 2025 - 06:12 CET", "es", "2025-02-04T06:12:00+01:00"),
        ("martes, 4 de febrero de 2025, 6:12 h.", "es", "2025-02-04T06:12:00"),
        ("4 feb. 2025 Actualizado a las 06:12h.", "es", "2025-02-04"),
        ("Martedì 4 Febbraio 2025, ore 06:12", "it", "2025-02-04T06:12:00"),
        ("04 febbraio 2025 (modifica il 4 febbraio 2025 | 06:12)", "it", "2025-02-04"),
        ("4.fev.2025 às 6h12", "pt", "2025-02-04T06:12:00"),
        ("4 de fevereiro de 2025 às 06:12", "pt", "2025-02-04T06:12:00"),
        ("04/02/2025 06h12", "pt", "2025-02-04T06:12:00"),
        ("4 Fev 2025, 06:12", "pt", "2025-02-04T06:12:00"),
        ("di 4 februari 2025, 06:12 uur", "nl", "2025-02-04T06:12:00"),
        ("04-02-25, 06:12", "nl", "2025-02-04T06:12:00"),
        ("4 mrt 2025, 06.12", "nl", "2025-03-04T06:12:00"),
    ],
)
def test_dates(printed: str, language: str, local: str) -> None:
    reading = read_stated(printed, Habits(language=language))
    assert reading is not None
    said = reading.instant or reading.moment or reading.day
    assert said.isoformat() == local


@pytest.mark.parametrize(
    ("printed", "caption", "credit"),
    [
        ("Crews clear the basin. Picture: Dan Foley", "Crews clear the basin.", "Dan Foley"),
        ("Crews clear the basin. Photo by Tom Reed/AFP via Getty Images", "Crews clear the basin.",
         "Tom Reed/AFP via Getty Images"),
        ("“We are open.” Photograph: Tom Reed/PA", "“We are open.”", "Tom Reed/PA"),
        ("Crews clear the basin (Photo courtesy of the Harbour Trust)", "Crews clear the basin",
         "courtesy of the Harbour Trust"),
        ("Arbeiter räumen das Becken. (Foto: Ole Brandt/dpa)", "Arbeiter räumen das Becken.", "Ole Brandt/dpa"),
        ("Arbeiter räumen das Becken. Bild: Imago/Ole Brandt", "Arbeiter räumen das Becken.", "Imago/Ole Brandt"),
        ("Arbeiter räumen das Becken. | Bildquelle: dpa", "Arbeiter räumen das Becken.", "dpa"),
        ("Arbeiter räumen das Becken © Ole Brandt", "Arbeiter räumen das Becken", "Ole Brandt"),
        ("Les équipes au travail. © Yann Le Goff / AFP", "Les équipes au travail.", "Yann Le Goff / AFP"),
        ("Les équipes au travail. (Photo Yann Le Goff)", "Les équipes au travail.", "Yann Le Goff"),
        ("Les équipes au travail. – Crédits : Yann Le Goff", "Les équipes au travail.", "Yann Le Goff"),
        ("Los equipos, en el muelle. Foto: EFE/Julián Seco", "Los equipos, en el muelle.", "EFE/Julián Seco"),
        ("Los equipos, en el muelle (EFE)", "Los equipos, en el muelle", "EFE"),
        ("Gli operai nel bacino (foto Lai)", "Gli operai nel bacino", "Lai"),
        ("Gli operai nel bacino (Ansa)", "Gli operai nel bacino", "Ansa"),
        ("Operários no cais — Foto: Caio Prado/Folhapress", "Operários no cais", "Caio Prado/Folhapress"),
        ("Operários no cais. Fotografia de Rui Antunes", "Operários no cais.", "Rui Antunes"),
        ("Arbeiders in het dok. © ANP / Rob Smit", "Arbeiders in het dok.", "ANP / Rob Smit"),
        ("Arbeiders in het dok. Beeld Marijke Blom", "Arbeiders in het dok.", "Marijke Blom"),
        ("Arbeiders in het dok. Foto Rob Smit", "Arbeiders in het dok.", "Rob Smit"),
        ("Een foto van het dok hing nog in de gang", "Een foto van het dok hing nog in de gang", None),
        ("Das Foto zeigt das Becken im Jahr 1950", "Das Foto zeigt das Becken im Jahr 1950", None),
    ],
)  # fmt: skip
def test_credit_lines(printed: str, caption: str | None, credit: str | None) -> None:
    assert part_credit(printed) == (caption, credit)


@pytest.mark.parametrize(
    "markup",
    [
        f"<h1><small>Weather</small> {SAID}</h1>",
        f"<h1><span class='headline-kicker'>Weather:</span> <span class='headline'>{SAID}</span></h1>",
        f"<h1><span class='c-title__surtitle'>Weather</span><br>{SAID}</h1>",
        f"<h1><span class='article-header__dachzeile'>Weather</span><span>: </span><span>{SAID}</span></h1>",
        f"<h1><a class='antetitulo' href='/weather'>Weather</a>{SAID}</h1>",
        f"<h1><i class='icon-plus' title='subscribers'></i><span class='badge'>PLUS</span>{SAID}</h1>",
        f"<h1>{SAID}<span class='sr-only'> - subscribers only</span></h1>",
        f"<p class='occhiello'>Weather</p><h1>{SAID}</h1><h2>What it means</h2>",
        f"<h1 class='site'>Gazette</h1><h2 class='kop'>{SAID}</h2>",
    ],
)
def test_kickers_and_labels_are_not_the_headline(markup: str) -> None:
    head = f"<title>{SAID} - Gazette</title><meta property='og:site_name' content='Gazette'>"
    assert fields(head, markup).headline == SAID


DECK = "Ferries sail to the islands again, and four hundred passengers are on their way home"


@pytest.mark.parametrize(
    "markup",
    [
        f"{H1}<p class='article-header__standfirst'>{DECK}</p>",
        f"{H1}<div class='ContentHeader__dek___5ef'>{DECK}</div>",
        f"{H1}<div class='o-article__lead'><p>{DECK}</p></div>",
        f"{H1}<p class='c-chapo'>{DECK}</p>",
        f"{H1}<div class='field--name-field-chapo'><p>{DECK}</p></div>",
        f"{H1}<h2 class='article_subtitle'>{DECK}</h2>",
        f"{H1}<ul class='bajadas'><li>{DECK}</li></ul>",
        f"{H1}<p class='story__sommario'>{DECK}</p>",
        f"{H1}<h2 class='content-head__subtitle'>{DECK}</h2>",
        f"{H1}<div class='lead-paragraph'><strong>{DECK}</strong></div>",
        f"{H1}<p class='article__intro'>{DECK}</p>",
        f"{H1}<p class='sc-1x2y'>{DECK}</p><p class='byline'>By Bel Carter</p>",
    ],
)
def test_decks(markup: str) -> None:
    head = f"<meta name='description' content='{DECK}'>" if "sc-1x2y" in markup else ""
    assert fields(head, f"<article><header>{markup}</header>").standfirst == DECK


@pytest.mark.parametrize(
    ("head", "access"),
    [
        ("<meta property='og:article:content_tier' content='metered'>", "metered"),
        ("<meta name='article:content_tier' content='locked'>", "paywalled"),
        (json_ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"false"}'), "paywalled"),
        (
            json_ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"http://schema.org/False"}'),
            "paywalled",
        ),
        (
            json_ld(
                '[{"@type":"WebPage","isAccessibleForFree":false},{"@type":"NewsArticle","headline":"x"}]'
            ),
            "unknown",
        ),
    ],
)
def test_access(head: str, access: str) -> None:
    assert fields(head).access == access


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<title>Bevor Sie weiterlesen</title><h1>Bitte stimmen Sie zu</h1><p>Wir und unsere 180 Partner verarbeiten "
         "Daten.</p><button>Alle akzeptieren</button><button>Einstellungen</button>", SkipReason.CONSENT_WALL),
        ("<title>Votre vie privée</title><div><p>Avec votre accord, nos partenaires et nous utilisons des cookies. "
         "Continuer sans accepter.</p><button>Accepter et fermer</button></div>", SkipReason.CONSENT_WALL),
        ("<title>Página no encontrada</title><h1>Error 404</h1><p>Lo sentimos, la página que busca no existe o ha "
         "cambiado de dirección.</p>", SkipReason.SOFT_404),
        ("<title>Pagina niet gevonden</title><h1>Oeps! Deze pagina bestaat niet (meer)</h1><p>Ga naar de "
         "voorpagina of zoek verder.</p>", SkipReason.SOFT_404),
        ("<title>Just a moment...</title><p>Checking your browser before accessing the site.</p>"
         "<noscript>Enable JavaScript and cookies to continue</noscript>", SkipReason.BOT_CHALLENGE),
        ("<title>Acesse sua conta</title><h1>Entrar</h1><form><input type=email><input type=password>"
         "<button>Entrar</button></form><p>Esqueceu a senha?</p>", SkipReason.LOGIN_WALL),
        ("<title>a.example</title><p>Please enable JS and disable any ad blocker</p><script>var a=1</script>",
         SkipReason.BOT_CHALLENGE),
        ("<title>Request Rejected</title><p>The requested URL was rejected. Your support ID is: 77.</p>",
         SkipReason.BOT_CHALLENGE),
        ("<title>The Herald</title><h1>Sorry, we couldn’t find that page</h1><p>Try the search.</p>",
         SkipReason.SOFT_404),
        ("<title>Der Bote</title><h1>Uups!</h1><p>Diese Seite gibt es nicht mehr.</p>", SkipReason.SOFT_404),
        ("<title>De Bode</title><h1>Helaas</h1><p>De pagina die je zoekt kunnen we niet vinden.</p>",
         SkipReason.SOFT_404),
        ("<title>La Gazette</title><p>Nous et nos 800 partenaires stockons des informations sur votre écran.</p>",
         SkipReason.CONSENT_WALL),
    ],
)  # fmt: skip
def test_walls_are_no_articles(page: str, reason: SkipReason) -> None:
    with pytest.raises(SkippableError) as refused:
        extract_article(
            f"<!doctype html><html><body>{page}</body></html>".encode(), "https://a.example/news/b-123456"
        )
    assert refused.value.reason is reason


def test_a_time_printed_in_the_houses_own_zone_is_no_instant_by_itself() -> None:
    found = fields(body=H1 + "<p class='date'>4 February 2025 06:12</p>", url="https://a.example/news/story")
    assert found.published is not None
    assert (found.published.instant, str(found.published.date)) == (None, "2025-02-04")


def test_relative_update_beside_a_printed_publication_is_the_modification() -> None:
    found = fields(
        body=H1 + "<p class='meta'>Publicado em 12/08/2025 06h00 <span>Atualizado há 2 horas</span></p>",
        url="https://a.example/news/story",
        language="pt-BR",
        fetched_at=datetime(2025, 8, 12, 21, 0, tzinfo=UTC),
    )
    assert found.published is not None
    assert str(found.published.date) == "2025-08-12"
    assert found.modified is not None
    assert found.modified.instant == datetime(2025, 8, 12, 19, 0, tzinfo=UTC)
