"""The language is the stated one, unless the text's own small words speak against it."""

# Texts in lines of the length of their language.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.article import Article
from tasks.extract import extract_article
from tasks.source import Source
from tests.extract.pages.field_pages import source

TEXTS = {
    "de": "Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Fabrik am Fluss wieder geöffnet wird und dass "
    "sie eine Halle für den Markt werden soll. Die Arbeiten beginnen im März, und die ersten Stände sind noch vor dem "
    "Herbst zu haben, sagte die Leiterin des Amtes, die auch von einem Ende des langen Streits sprach.",
    "es": "El consejo de la ciudad decidió el martes que la antigua fábrica del río se abra de nuevo como un mercado "
    "para los vendedores de la zona. Las obras empiezan en marzo y los primeros puestos se alquilan antes del otoño, "
    "dijo la jefa de la comisión, que habló también de un final para la larga disputa con los vecinos.",
    "sw": "Baraza la mji liliamua siku ya Jumanne kwamba kiwanda cha zamani cha samaki kifunguliwe tena kama soko kwa "
    "wafanyabiashara wa mji huo. Kazi za ujenzi zitaanza mwezi wa Machi na vibanda vya kwanza vitakodishwa kabla ya "
    "mavuno, amesema mkuu wa kamati ya mipango katika mkutano na waandishi wa habari, baada ya miaka tisa ya ubishi.",
    "no": "Byrådet har på tirsdag bestemt at den gamle fabrikken ved elven skal åpne igjen og bli en hall for dem som "
    "selger mat i byen. Arbeidet begynner i mars, og de første bodene er til leie før høsten, sa lederen av utvalget, "
    "som også snakket om en slutt på den lange striden med naboene, som har vart i ni år og kostet mye.",
    "eu": "Udalak astearte honetan erabaki du ibai ondoko lantegi zaharra berriro irekitzea eta azoka bihurtzea. Lanak "
    "martxoan hasiko dira, eta lehen postuak udazkena baino lehen alokatuko dituzte, batzordeko buruak esan duenez; "
    "bederatzi urteko eztabaida luzea amaitu dela ere gaineratu du, bizilagunen ordezkariak ondoan zituela.",
}
NAMES = ", ".join(f"Ada Quill {n}, Bel Trew {n}, Cy Marsh {n}, Dov Lane {n}, Eli Stone {n}" for n in range(9))


def read(text: str, stated: str = "", publisher: Source | None = None) -> Article:
    tag = f" lang='{stated}'" if stated else ""
    lines = "".join(f"<p>{sentence.strip()}.</p>" for sentence in text.split(". "))
    page = (
        f"<html{tag}><title>Old mill</title><body><article><h1>Old mill</h1>{lines}</article></body></html>"
    )
    return extract_article(page.encode(), "https://www.gazette.example/news/old-mill-1", source=publisher)


@pytest.mark.parametrize("language", ["de", "es", "sw"])
def test_a_text_of_no_stated_language_tells_it_by_its_small_words(language: str) -> None:
    assert read(TEXTS[language]).language == language


def test_a_text_that_may_be_in_either_of_two_languages_tells_none() -> None:
    assert read(TEXTS["no"]).language is None


@pytest.mark.parametrize("language", ["de", "es", "sw"])
def test_the_language_of_a_template_is_not_believed_against_the_text(language: str) -> None:
    article = read(TEXTS[language], "en-US")
    assert (article.language, article.extractor.methods["language"]) == (language, "words")


@pytest.mark.parametrize("stated", ["da", "nb-NO", "sv"])
def test_a_neighbour_is_believed(stated: str) -> None:
    assert read(TEXTS["no"], stated).language == stated


def test_a_language_whose_small_words_are_not_known_is_believed() -> None:
    assert read(TEXTS["eu"], "eu").language == "eu"


def test_the_language_of_the_source_stands_where_the_page_states_none() -> None:
    assert read(TEXTS["eu"], publisher=source(language="eu")).language == "eu"
    assert read(TEXTS["de"], "de-AT", source(language="eu")).language == "de-AT"


def test_a_list_of_names_speaks_against_nothing() -> None:
    assert read(NAMES, "pt-BR").language == "pt-BR"


def test_a_german_page_under_an_english_template_writes_the_day_first() -> None:
    page = (
        "<html lang='en'><title>Alte Fabrik</title><body><article><h1>Alte Fabrik</h1><p class='date'>03/04/2026</p>"
        f"<p>{TEXTS['de']}</p></article></body></html>"
    )
    published = extract_article(page.encode(), "https://www.zeitung-beispiel.com/alte-fabrik").published
    assert published is not None
    assert str(published.date) == "2026-04-03"
