"""Addresses: two different articles never become one."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urljoin

import pytest
from courlan import normalize_url
from hypothesis import given, settings
from hypothesis import strategies as st

from tasks.extract.fields.identity import CLEAN, clean_address, is_believable
from tasks.extract.parsing.links import WHOLE, absolute
from tests.extract.pages.field_pages import URL, fields, json_ld, source

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEF0123456789-_", min_size=1, max_size=12)
TRACKERS = ("utm_source", "utm_medium", "utm_campaign", "fbclid", "gclid")
PARAMETERS = st.dictionaries(st.sampled_from(["id", "p", "article", "page", "story"]), WORDS, max_size=3)
ADDRESSES = st.builds(
    lambda path, query: (
        "https://www.example-gazette.com/" + "/".join(path) + (f"?{urlencode(query)}" if query else "")
    ),
    st.lists(WORDS, min_size=1, max_size=4),
    PARAMETERS,
)


@given(url=ADDRESSES)
def test_cleaning_an_address_twice_changes_nothing(url: str) -> None:
    assert clean_address(clean_address(url)) == clean_address(url)


@given(text=st.text(max_size=80))
def test_no_text_makes_cleaning_fail_or_unstable(text: str) -> None:
    assert clean_address(clean_address(text)) == clean_address(text)
    assert clean_address(clean_address("https://example.com/" + text)) == clean_address(
        "https://example.com/" + text
    )


@given(url=ADDRESSES, tracker=st.sampled_from(TRACKERS), value=WORDS)
def test_tracking_parameters_do_not_make_another_address(url: str, tracker: str, value: str) -> None:
    mark = "&" if "?" in url else "?"
    assert clean_address(f"{url}{mark}{tracker}={value}#top") == clean_address(url)


@given(one=ADDRESSES, other=ADDRESSES)
def test_addresses_that_differ_in_path_or_parameter_stay_apart(one: str, other: str) -> None:
    def parts(url: str) -> tuple[str, list[tuple[str, str]]]:
        path, _, query = url.partition("?")
        return path, sorted(parse_qsl(query))

    if parts(one) != parts(other):
        assert clean_address(one) != clean_address(other)


@pytest.mark.parametrize(
    ("claim", "believed"),
    [
        (URL, True),
        ("https://m.example-gazette.com/world/2022/01/21/harbour-reopens-b1997000.html", True),
        ("https://www.example-gazette.com/", False),
        ("https://www.example-gazette.com/world", False),
        ("https://www.example-gazette.com/world/2022/01/", False),
        ("https://www.another-paper.com/world/2022/01/21/harbour-reopens-b1997000.html", False),
        ("https://www.example-gazette.com/?p=1997000", True),
        ("javascript:void(0)", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_a_canonical_address_is_believed_only_when_it_can_be_this_article(claim: str, believed: bool) -> None:
    assert is_believable(claim, URL, None) is believed


def test_two_papers_under_one_public_suffix_are_two_sites() -> None:
    assert not is_believable("https://www.observer.co.uk/a/b", "https://www.gazette.co.uk/a/b", None)


def test_first_page_of_several_is_the_canonical_one() -> None:
    assert is_believable("https://example.com/world/storm", "https://example.com/world/storm/2", None)
    assert is_believable("https://example.com/world/storm", "https://example.com/world/storm/amp/", None)


def test_canonical_link_and_aliases_of_a_page() -> None:
    found = fields(
        f"<link rel=canonical href='{URL}'><link rel=amphtml href='https://amp.example-gazette.com/harbour'>"
        "<link rel=alternate hreflang=en-US href='https://us.example-gazette.com/harbour'>"
        "<link rel=alternate hreflang=de href='https://de.example-gazette.com/hafen'>",
        url=f"{URL}?utm_source=feed",
    )
    assert found.canonical_url == URL
    assert found.aliases == (
        "https://amp.example-gazette.com/harbour",
        "https://us.example-gazette.com/harbour",
    )
    assert found.methods["canonical_url"] == "link"


def test_canonical_link_to_the_home_page_gives_way_to_og_url() -> None:
    found = fields(
        f"<link rel=canonical href='https://www.example-gazette.com/'><meta property='og:url' content='{URL}'>"
    )
    assert found.canonical_url == URL
    assert "https://www.example-gazette.com/" not in found.aliases


def test_publisher_is_named_by_source_then_data_then_host() -> None:
    head = json_ld(
        '{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Gazette Ltd"}}'
    )
    assert fields(head, source=source()).publisher == "The Example Gazette"
    assert fields(head).publisher == "Gazette Ltd"
    assert fields("<meta property='og:site_name' content='Gazette'>").publisher == "Gazette"
    assert fields().publisher == "example-gazette.com"


@pytest.mark.parametrize(
    ("url", "article_id"),
    [
        ("https://example.com/world/harbour-b1997000.html", "b1997000"),
        ("https://example.com/wirtschaft/article245055596/Harbour.html", "245055596"),
        (
            "https://example.com/politik/hafen-a-60a0111a-c2d2-46c8-9e93-b16a374e6ba8",
            "60a0111a-c2d2-46c8-9e93-b16a374e6ba8",
        ),
        ("https://example.com/hafen/boot-loopt-uit~b52c9e7d/", "b52c9e7d"),
        ("https://example.com/hafen/boote-KXT2MZ4AVBD5HPPSQLE7RYFW3I.html", "KXT2MZ4AVBD5HPPSQLE7RYFW3I"),
        ("https://example.com/world/2022/01/21/harbour", None),
        ("https://example.com/world/20220121", None),
        ("https://example.com/harbour", None),
    ],
)
def test_article_id_of_an_address(url: str, article_id: str | None) -> None:
    assert fields(url=url).publisher_article_id == article_id


def test_the_sources_own_pattern_for_the_article_id_comes_first() -> None:
    found = fields("<meta name='article-id' content='wrong-77'>", source=source(article_id=r"-(b\d+)\.html"))
    assert found.publisher_article_id == "b1997000"


@pytest.mark.parametrize(
    ("url", "title", "publisher"),
    [
        (
            "https://www.anzeiger-vom-see.example/a/b",
            "Seilbahn gibt auf - Anzeiger vom See",
            "Anzeiger vom See",
        ),
        (
            "https://rivierenlandnieuws.example/a/b",
            "Rivierenland Nieuws | Pont op zon",
            "Rivierenland Nieuws",
        ),
        (
            "https://www.independant-plateau.example/a/b",
            "L'Indépendant du Plateau : Le moulin tourne",
            "L'Indépendant du Plateau",
        ),
        ("https://www.gazette.example/a/b", "Storm closes harbour - Weather", "gazette.example"),
        ("https://www.storm.example/a/b", "Storm", "storm.example"),
    ],
)
def test_publisher_by_the_part_of_the_title_that_the_host_spells(
    url: str, title: str, publisher: str
) -> None:
    assert fields(f"<title>{title}</title>", url=url).publisher == publisher


def test_a_site_name_that_is_the_headline_is_no_publisher() -> None:
    said = "Harbour reopens after a week of storms"
    found = fields(f"<title>{said}</title><meta property='og:site_name' content='{said}'>")
    assert found.publisher == "example-gazette.com"


@settings(max_examples=40)
@given(st.from_regex(CLEAN, fullmatch=True))
def test_an_address_that_looks_clean_is_clean(url: str) -> None:
    assert normalize_url(url) == url


@given(
    st.from_regex(WHOLE, fullmatch=True),
    st.sampled_from(["https://tides.example/a/b", "http://tides.example"]),
)
def test_an_address_that_looks_whole_is_whole(address: str, base: str) -> None:
    assert absolute(address, base) == urljoin(base, address)
