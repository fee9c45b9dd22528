"""Who wrote: people with roles, agencies and desks apart."""

from __future__ import annotations

import re

import pytest

from tasks.extract.fields.names.people import parse_byline
from tasks.extract.fields.names.vocabulary import DESK, JUNK, ROLE
from tests.extract.pages.field_pages import fields, json_ld

H1 = "<h1>Harbour reopens after a week of storms</h1>"


def names(text: str) -> list[str]:
    return [author.name for author in parse_byline(text).authors]


@pytest.mark.parametrize(
    ("printed", "people"),
    [
        ("By Bel Carter", ["Bel Carter"]),
        ("By Bel Carter and Tom Reed", ["Bel Carter", "Tom Reed"]),
        ("Von Jörg Weiß und Anna-Lena Groß", ["Jörg Weiß", "Anna-Lena Groß"]),
        ("Text: Von Jörg Weiß", ["Jörg Weiß"]),
        ("Par Élodie Martin et Hugo Petit", ["Élodie Martin", "Hugo Petit"]),
        ("Por Lucía Gómez y Iván Pérez", ["Lucía Gómez", "Iván Pérez"]),
        ("di Chiara Rossi e Paolo Bianchi", ["Chiara Rossi", "Paolo Bianchi"]),
        ("Por João Silva e Inês Costa", ["João Silva", "Inês Costa"]),
        ("Door Sanne de Vries en Pieter van den Berg", ["Sanne de Vries", "Pieter van den Berg"]),
        ("Av Kari Nordmann og Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
        ("Bel Carter, Tom Reed & Ana Lima", ["Bel Carter", "Tom Reed", "Ana Lima"]),
        ("Bel Carter in Beirut", ["Bel Carter"]),
        ("Bel Carter, Beirut", ["Bel Carter"]),
        ("Carter, Bel", ["Bel Carter"]),
        ("BEL CARTER", ["Bel Carter"]),
        ("Bel Carter, PhD, RN", ["Bel Carter"]),
        ("Dr. Max Kolter", ["Dr. Max Kolter"]),
        ("渡辺洋介", ["渡辺洋介"]),
        ("By Ludwig van Beethoven", ["Ludwig van Beethoven"]),
    ],
)
def test_names_are_parted_in_the_languages_of_the_press(printed: str, people: list[str]) -> None:
    assert names(printed) == people


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("Bel Carter\nMiddle East Correspondent", "Middle East Correspondent"),
        ("Bel Carter, Middle East Correspondent", "Middle East Correspondent"),
        ("Bel Carter Middle East Correspondent", "Middle East Correspondent"),
        ("Jörg Weiß, Leitender Redakteur", "Leitender Redakteur"),
        ("Élodie Martin (envoyée spéciale)", "envoyée spéciale"),
        ("Élodie Martin, envoyée spéciale", "envoyée spéciale"),
        ("Lucía Gómez, corresponsal en París", "corresponsal en París"),
        ("Chiara Rossi, inviata", "inviata"),
        ("João Silva, repórter", "repórter"),
        ("Sanne de Vries, verslaggever", "verslaggever"),
    ],
)
def test_a_job_title_is_the_role_of_the_person_before_it(printed: str, role: str | None) -> None:
    (author,) = parse_byline(printed).authors
    assert author.role == role


@pytest.mark.parametrize(
    ("printed", "agencies"),
    [
        ("dpa", ("dpa",)),
        ("Reuters", ("Reuters",)),
        ("The Associated Press", ("The Associated Press",)),
        ("Agence France-Presse", ("Agence France-Presse",)),
        ("Redaktion Politik", ("Redaktion Politik",)),
        ("Guardian staff reporter", ("Guardian staff reporter",)),
        ("The Gazette News Desk", ("The Gazette News Desk",)),
    ],
)
def test_agencies_and_desks_are_not_people(printed: str, agencies: tuple[str, ...]) -> None:
    found = parse_byline(printed)
    assert found.authors == ()
    assert found.agencies == agencies


@pytest.mark.parametrize(
    "printed",
    ["Lucia Gomez\nPARA LA MUESTRA", "LUCIA GOMEZ PARA LA MUESTRA", "Lucia Gomez, especial para La Muestra"],
)
def test_the_paper_that_a_guest_wrote_for_is_no_person(printed: str) -> None:
    found = parse_byline(printed)
    assert [author.name for author in found.authors] == ["Lucia Gomez"]
    assert [house.lower() for house in found.agencies] == ["la muestra"]


def test_the_name_of_an_institution_keeps_its_for() -> None:
    assert parse_byline("Institut für Küstenschutz").agencies == ("Institut für Küstenschutz",)


def test_a_linked_section_beside_the_date_is_no_person() -> None:
    line = (
        "<span class='txt'><strong><a href='/nk/nk'>North Harbour</a></strong> 09:31 August 20, 2019</span>"
    )
    assert fields(body=f"<header>{H1}<div>{line}</div></header>").authors == ()


def test_an_agency_beside_a_person_stands_apart() -> None:
    found = parse_byline("Von Felix Brandt und Jörg Weiß, dpa")
    assert [author.name for author in found.authors] == ["Felix Brandt", "Jörg Weiß"]
    assert found.agencies == ("dpa",)


@pytest.mark.parametrize(
    "junk", ["21 January 2022", "bel@example.com", "@belcarter", "https://example.com/bel", "Staff", "admin",
             "Follow us", "3 min read", "Comments", "Share this article", "Written by"]
)  # fmt: skip
def test_what_is_no_name_is_refused(junk: str) -> None:
    found = parse_byline(junk)
    assert found.authors == ()


def test_the_site_itself_is_no_person() -> None:
    found = parse_byline("Example Gazette", frozenset({"examplegazette"}))
    assert found.authors == ()
    assert found.agencies == ("Example Gazette",)


def test_json_ld_people_come_with_address_and_title() -> None:
    found = fields(
        json_ld(
            '{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"Bel Carter",'
            '"url":"/by/bel","jobTitle":"Editor"},{"@type":"Organization","name":"Reuters"}]}'
        ),
        H1,
    )
    (author,) = found.authors
    assert (author.name, author.role, author.url) == (
        "Bel Carter",
        "Editor",
        "https://www.example-gazette.com/by/bel",
    )
    assert found.agencies == ("Reuters",)
    assert found.methods["authors"] == "jsonld"


def test_printed_byline_gives_role_and_address_to_the_person_of_the_data() -> None:
    found = fields(
        json_ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"Bel Carter"}}'),
        H1
        + "<div class='byline'><a rel=author href='/by/bel'>Bel Carter</a><div>Harbour Correspondent</div></div>",
    )
    (author,) = found.authors
    assert (author.role, author.url) == ("Harbour Correspondent", "https://www.example-gazette.com/by/bel")
    assert found.byline_raw == "Bel Carter\nHarbour Correspondent"


def test_printed_byline_is_read_where_the_data_names_the_house_alone() -> None:
    found = fields(
        json_ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Gazette"}}'),
        H1 + "<p class='author'>By Bel Carter</p>",
    )
    assert [author.name for author in found.authors] == ["Bel Carter"]
    assert found.methods["authors"] == "text"


def test_byline_within_a_line_of_other_remarks() -> None:
    found = fields(body=H1 + "<p class='postmetadata'>Posted on May 21, 2020 by Bel Carter in News</p>")
    assert [author.name for author in found.authors] == ["Bel Carter"]


def test_each_of_several_writers_may_have_an_element_of_their_own() -> None:
    found = fields(
        body=H1
        + "<div><a rel=author href='/by/bel'>Bel Carter</a><a rel=author href='/by/tom'>Tom Reed</a></div>"
    )
    assert [author.name for author in found.authors] == ["Bel Carter", "Tom Reed"]


def test_dates_and_buttons_are_no_part_of_the_printed_byline() -> None:
    found = fields(
        body=H1
        + "<div class='byline'><span>By Bel Carter</span><time>21 January 2022</time><button>Follow</button></div>"
    )
    assert found.byline_raw == "By Bel Carter"


def test_writers_of_comments_are_not_the_writers() -> None:
    found = fields(body=H1 + "<div class='comments'><span class='author'>Angry Reader</span></div>")
    assert found.authors == ()


@pytest.mark.parametrize(
    ("markup", "raw"),
    [
        (
            "<div class='infos'><span class='signature'>Par Luc Maurin, envoyé spécial à Kervoal</span> "
            "<span>Publié le <time datetime='2025-04-28'>28 avril</time></span></div>",
            "Par Luc Maurin, envoyé spécial à Kervoal",
        ),
        (
            "<div class='meta'><span>Pubblicato il <time>9 Novembre 2024</time></span>"
            "<span class='byline'> da <span class='author'>Giulia Bruni</span></span></div>",
            "da Giulia Bruni",
        ),
        (
            "<div class='info'>Door <span class='author-name'>Pieter van den Berg</span>, "
            "<em>verslaggever</em> op <time>1 mei</time></div>",
            "Door Pieter van den Berg, verslaggever",
        ),
        (
            "<div class='sig'><strong class='sig__author'>João Silva</strong> "
            "<strong class='sig__author'>Bia Moraes</strong><div class='sig__local'>Campo Alto (GO)</div></div>",
            "João Silva\nBia Moraes",
        ),
        ("<div class='meta'><p>Kees Vroom <time>31-03-25</time></p></div>", "Kees Vroom"),
    ],
)
def test_a_printed_byline_is_the_byline_alone(markup: str, raw: str) -> None:
    names = ("Luc Maurin", "Giulia Bruni", "Pieter van den Berg", "João Silva", "Bia Moraes", "Kees Vroom")
    people = ",".join(f'{{"@type":"Person","name":"{name}"}}' for name in names if name in markup)
    found = fields(
        json_ld(f'{{"@type":"NewsArticle","headline":"Harbour reopens","author":[{people}]}}'),
        f"<h1>Harbour reopens after a week of storms</h1>{markup}",
    )
    assert found.byline_raw == raw


def test_a_stated_name_gets_the_address_that_the_printed_one_links_to() -> None:
    found = fields(
        json_ld('{"@type":"NewsArticle","author":[{"@type":"Person","name":"Joris van \'t Hof"}]}'),
        "<h1>Harbour reopens after a week of storms</h1>"
        "<div class='hero'>door <a href='/auteur/joris'>Joris van ’t Hof</a> <span>beeld Marijke Blom</span></div>",
    )
    assert [author.url for author in found.authors] == ["https://www.example-gazette.com/auteur/joris"]


def test_where_the_desk_is_is_no_person() -> None:
    assert parse_byline("Por Redação — Rio Claro").authors == ()


def test_a_linked_writer_and_the_one_named_behind_are_one_byline() -> None:
    found = fields(
        body=f"{H1}<div class='c-byline__names'><a href='/author/ann-wickett' rel='author'>Ann Wickett</a>, "
        "<span class='c-byline__role'>Transport Correspondent</span>, and Dev Pascoe</div>",
    )
    assert found.byline_raw == "Ann Wickett, Transport Correspondent, and Dev Pascoe"
    assert [(author.name, author.role) for author in found.authors] == [
        ("Ann Wickett", "Transport Correspondent"),
        ("Dev Pascoe", None),
    ]


def test_a_sentence_about_the_writer_is_no_byline() -> None:
    found = fields(
        body=f"{H1}<div class='x1'><p>By <a href='/by/m'>Marisol Vance</a></p>"
        "<p>Marisol Vance reported from Minto.</p></div>"
    )
    assert found.byline_raw == "By Marisol Vance"


@pytest.mark.parametrize("button", ["Follow", "@annwickett", "Suivre ce journaliste"])
def test_a_button_beside_a_role_is_not_of_it(button: str) -> None:
    (author,) = parse_byline(f"Ann Wickett\nPolitical Editor {button}").authors
    assert author.role == "Political Editor"


def test_a_name_behind_a_label_in_an_element_of_its_own_is_the_writer() -> None:
    facts = (
        "<ul><li><strong>Datum</strong> 28.04.2023</li><li><strong>Autorin/Autor</strong> Ada Quill</li></ul>"
    )
    assert [author.name for author in fields(body=f"{H1}{facts}").authors] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("printed", "people"), [("By Bel Carter | March 9, 2023", ["Bel Carter"]), ("Save Article", [])]
)
def test_a_bare_line_beside_the_date_is_a_name_without_its_by_and_no_button(
    printed: str, people: list[str]
) -> None:
    found = fields(body=f"<article>{H1}<span>{printed}</span> <span>March 9, 2023, 6 PM</span>")
    assert [author.name for author in found.authors] == people


@pytest.mark.parametrize("words", [ROLE, DESK, JUNK])
def test_lists_of_words_are_in_lower_case_as_the_texts_they_are_held_against(words: re.Pattern[str]) -> None:
    assert words.pattern == words.pattern.lower()
