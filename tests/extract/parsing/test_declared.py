"""What pages declare to machines, in the broken forms they really use."""

from __future__ import annotations

import pytest

from tasks.extract.parsing.schema_org import clean_text, read_json_ld
from tests.extract.pages.field_pages import URL, json_ld, page


def headline_of(script: str) -> str | None:
    return page(json_ld(script)).declared.article.text("headline")


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Storm over"}',
        '[{"@type": "WebSite", "name": "Gazette"}, {"@type": "NewsArticle", "headline": "Storm over"}]',
        '{"@graph": [{"@type": "Organization"}, {"@type": ["Article", "NewsArticle"], "headline": "Storm over"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Storm over"}}',
        '<!-- {"@type": "NewsArticle", "headline": "Storm over"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Storm over"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Storm over",}',
        '{"@type": "NewsArticle", "headline": "Storm over"};',
        '{"@type": "NewsArticle", "headline": "Storm over"}{"@type": "BreadcrumbList"}',
        '{"@type": "NewsArticle", "description": "tab\there\nand a line", "headline": "Storm over"}',
        '{"@type": "NewsArticle"\n "headline": "Storm over"\n "datePublished": "2022-01-21"}',
        '{"@type": "NewsArticle", "headline": "Storm over", "image": unquoted}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Storm over&quot;}",
        '/* made by a plug-in */ {"@type": "https://schema.org/NewsArticle", "headline": "Storm over"}',
    ],
)
def test_json_ld_is_read_in_every_form_that_pages_use(script: str) -> None:
    assert headline_of(script) == "Storm over"


@pytest.mark.parametrize(
    "script", ["", "not json", "{", "[" * 100_000, '{"a": ' * 5_000, "null", "3", '"text"']
)
def test_unreadable_json_ld_is_left_out_in_silence(script: str) -> None:
    assert not read_json_ld(script)
    assert not page(json_ld(script)).declared.article


def test_article_of_the_page_is_chosen_before_teasers() -> None:
    scripts = json_ld(
        '[{"@type":"NewsArticle","headline":"Another story","url":"https://www.example-gazette.com/other"},'
        f'{{"@type":"NewsArticle","headline":"Storm over","url":"{URL}"}}]'
    )
    assert page(scripts).declared.article.text("headline") == "Storm over"


def test_references_are_followed_across_scripts() -> None:
    scripts = json_ld('{"@type":"Person","@id":"#bel","name":"Bel Carter"}') + json_ld(
        '{"@type":"NewsArticle","headline":"Storm over","author":{"@id":"#bel"}}'
    )
    assert page(scripts).declared.article.texts("author") == ("Bel Carter",)


def test_word_count_is_a_number_or_nothing() -> None:
    assert page(json_ld('{"@type":"Article","headline":"x","wordCount":"1,204"}')).declared.word_count == 1204
    assert page(json_ld('{"@type":"Article","headline":"x","wordCount":"many"}')).declared.word_count is None


def test_article_body_keeps_its_line_breaks() -> None:
    declared = page(json_ld('{"@type":"Article","headline":"x","articleBody":"One.\\n\\nTwo."}')).declared
    assert declared.article_body == "One.\n\nTwo."


def test_meta_names_are_read_in_any_case_and_from_any_attribute() -> None:
    declared = page(
        "<meta PROPERTY='OG:Title' content='Storm over'><meta name='author' content='Bel &amp;amp; Co'>"
        "<meta http-equiv='Content-Language' content='en-GB'>"
    ).declared
    assert declared.meta_first("og:title") == "Storm over"
    assert declared.meta_first("missing", "author") == "Bel & Co"
    assert declared.meta_first("content-language") == "en-GB"


def test_links_are_absolute_and_told_apart() -> None:
    declared = page(
        "<base href='https://www.example-gazette.com/world/'><link rel='Canonical' href='storm.html'>"
        "<link rel=amphtml href='/amp/storm'><link rel=shortlink href='/?p=7'>"
        "<link rel=alternate hreflang=DE href='https://de.example-gazette.com/sturm'>"
        "<link rel=alternate media='only screen and (max-width: 640px)' href='https://m.example-gazette.com/storm'>"
        "<link rel=stylesheet href='/style.css'><link rel=canonical href='http://[broken'>"
    ).declared
    assert declared.canonical == "https://www.example-gazette.com/world/storm.html"
    assert declared.amp == "https://www.example-gazette.com/amp/storm"
    assert declared.short == "https://www.example-gazette.com/?p=7"
    assert declared.mobile == "https://m.example-gazette.com/storm"
    assert declared.translations == {"de": "https://de.example-gazette.com/sturm"}


def test_microdata_of_the_article_is_kept_from_that_of_comments() -> None:
    declared = page(
        body="""<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Storm over</h1>
        <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="name">Bel Carter</a></span>
        <time itemprop="datePublished" datetime="2022-01-21T13:49Z">Friday</time>
        <div itemprop="comment" itemscope itemtype="http://schema.org/Comment">
        <span itemprop="author">A reader</span></div></div>"""
    ).declared
    assert declared.microdata.text("headline") == "Storm over"
    assert declared.microdata.texts("author") == ("Bel Carter",)
    assert declared.microdata.text("datePublished") == "2022-01-21T13:49Z"


def test_properties_outside_any_item_are_kept_apart() -> None:
    declared = page(body="<span itemprop='author'>Bel Carter</span>").declared
    assert not declared.microdata
    assert declared.loose.text("author") == "Bel Carter"


def test_title_of_a_drawing_is_not_the_page_title() -> None:
    declared = page("<title>Storm  over\n | Gazette</title>", "<svg><title>Logo</title></svg>").declared
    assert declared.title == "Storm over | Gazette"


def test_clean_text_takes_escapes_tags_and_invisible_marks() -> None:
    assert clean_text(" Bel&amp;#39;s <b>har\u00adbour</b>\u200b&nbsp; a < b ") == "Bel's harbour a < b"


@pytest.mark.parametrize(
    ("escaped", "headline"),
    [
        (r"Storm \ud83c\udf0a over", "Storm \U0001f30a over"),
        (r"Storm \ud83c", "Storm"),
        (r"\udf0aStorm\u0000 over", "Storm over"),
        (r"Path C:\\ud83c", "Path C:\\ud83c"),
    ],
)
def test_halves_of_characters_in_json_are_dropped(escaped: str, headline: str) -> None:
    (item,) = read_json_ld(f'{{"@type":"NewsArticle","headline":"{escaped}"}}')

    assert item.text("headline") == headline


def test_quotes_that_nobody_escaped_do_not_hide_the_writer() -> None:
    script = '{"@type":"NewsArticle","headline":"Storm "over" now","author":{"@type":"Person","name":"Bel Carter"}}'
    article = page(json_ld(script)).declared.article

    assert article.text("headline") == 'Storm "over" now'
    assert article.texts("author") == ("Bel Carter",)


@pytest.mark.parametrize("stated", ["not json", "3", "[" * 5_000])
def test_what_a_meta_element_states_as_an_object_is_read_or_left_out(stated: str) -> None:
    whole = (
        '{"title":"Storm over","pub_date":"2015-03-04T07:00:00Z","section":"Coast","authors":["Bel Carter"]}'
    )

    assert (
        page(f"<meta name='parsely-page' content='{whole}'>").declared.meta_first("parsely-author")
        == "Bel Carter"
    )
    assert (
        page(f"<meta name='parsely-page' content='{stated}'>").declared.meta_first("parsely-author") is None
    )
