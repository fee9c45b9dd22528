"""Kind, section, topics, language, access and remarks of the page on itself."""

from __future__ import annotations

import pytest

from tasks.extract.fields.classify import CORRECTION, is_developing
from tasks.extract.fields.language import language_tag
from tests.extract.pages.field_pages import fields, json_ld


@pytest.mark.parametrize(
    ("kind_of_item", "kind"),
    [("NewsArticle", "article"), ("OpinionNewsArticle", "opinion"), ("AnalysisNewsArticle", "analysis"),
     ("ReviewNewsArticle", "review"), ("LiveBlogPosting", "liveblog"), ("ReportageNewsArticle", "article")],
)  # fmt: skip
def test_kind_by_the_type_of_the_data(kind_of_item: str, kind: str) -> None:
    assert fields(json_ld(f'{{"@type":"{kind_of_item}","headline":"x"}}')).kind == kind


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://example.com/opinion/harbour", "opinion"),
        ("https://example.com/politik/kommentar/hafen", "opinion"),
        ("https://example.com/voices/harbour", "opinion"),
        ("https://example.com/pressemitteilungen/hafen", "press_release"),
        ("https://example.com/interview/hafen", "interview"),
        ("https://example.com/world/opinion-poll-on-the-harbour", "article"),
    ],
)
def test_kind_by_the_section_of_the_address(url: str, kind: str) -> None:
    assert fields(url=url).kind == kind


def test_section_and_topics_of_the_data() -> None:
    found = fields(
        json_ld(
            '{"@type":"NewsArticle","headline":"x","articleSection":["World","Europe"],'
            '"keywords":"Storm, Harbour,storm"}'
        )
    )
    assert found.section == "World"
    assert found.topics == ("Storm", "Harbour")


def test_section_by_the_breadcrumb() -> None:
    trail = json_ld(
        '{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"},'
        '{"@type":"ListItem","item":{"name":"World"}},{"@type":"ListItem","name":"Harbour reopens"}]}'
    )
    assert fields(trail).section == "World"


@pytest.mark.parametrize(
    ("stated", "tag"),
    [("en", "en"), ("EN-gb", "en-GB"), ("de_DE", "de-DE"), ("pt-BR, en", "pt-BR"), ("zh-Hans-CN", "zh-CN"),
     ("english!", None), ("", None)],
)  # fmt: skip
def test_language_tags_are_made_alike(stated: str, tag: str | None) -> None:
    assert language_tag(stated) == tag


@pytest.mark.parametrize(
    ("head", "access", "free"),
    [
        (json_ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), "paywalled", False),
        (json_ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"True"}'), "free", True),
        ("<meta property='article:content_tier' content='metered'>", "metered", None),
        ("", "unknown", None),
    ],
)
def test_access_as_declared(head: str, access: str, free: bool | None) -> None:
    found = fields(head)
    assert (found.access, found.signals.declared_free) == (access, free)


@pytest.mark.parametrize(
    "remark",
    ["This is a breaking news story - more to follow", "More follows", "This story will be updated", "Mehr in Kürze",
     "Der Artikel wird laufend aktualisiert", "Plus d'informations à venir", "Noticia en desarrollo",
     "Notizia in aggiornamento", "Matéria em atualização", "Meer volgt"],
)  # fmt: skip
def test_developing_story_in_the_languages_of_the_press(remark: str) -> None:
    assert is_developing(remark)


def test_an_ordinary_sentence_is_no_remark() -> None:
    assert not is_developing(
        "The minister said that he wanted to follow the story of the harbour to its end."
    )
    assert not CORRECTION.match("She corrected the figures that the ministry had published.")


@pytest.mark.parametrize(
    "notice",
    ["Correction: an earlier version misstated the number of ships.", "This article was amended on 22 January 2022.",
     "Korrektur: In einer früheren Fassung stand eine falsche Zahl.", "Rectificatif : le nombre de navires",
     "Fe de errores: en una versión anterior", "Errata: il numero delle navi", "Editor's note: the number was wrong"],
)  # fmt: skip
def test_correction_notice_in_the_languages_of_the_press(notice: str) -> None:
    assert CORRECTION.match(notice)


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("Recipes / Cakes", "Recipes"),
        ("Meta,Public Policy,Recent News", "Meta"),
        ("Arts, Culture and Life", "Arts, Culture and Life"),
    ],
)
def test_of_several_sections_in_one_string_the_first_is_the_section(stated: str, section: str) -> None:
    assert fields(json_ld(f'{{"@type":"NewsArticle","articleSection":"{stated}"}}')).section == section


@pytest.mark.parametrize("name", ["post-card-tags", "label"])
def test_kind_by_the_label_above_the_headline_whatever_its_box_is_called(name: str) -> None:
    label = f'<span class="{name}">Interview</span>'
    assert fields(body=f"<header>{label}<h1>Harbour reopens after storms</h1></header>").kind == "interview"


def test_a_label_on_another_story_is_not_the_headlines() -> None:
    box = '<span class="post-card-tags">{}</span>'
    other = f"<aside>{box.format('Interview')}<h3>The master of the harbour</h3></aside>"
    own = f"<header>{box.format('News')}<h1>Harbour reopens after storms</h1></header>"
    assert fields(body=other + own).kind == "article"
