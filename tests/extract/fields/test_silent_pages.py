"""Pages that state nothing in data: who wrote and when is on the page as it is printed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.extract.pages.field_pages import fields

H1 = "<h1>Harbour reopens after a week of storms</h1>"
PLAIN = "https://www.example-gazette.com/harbour"


def names(body: str) -> list[str]:
    return [author.name for author in fields(body=body, url=PLAIN).authors]


def test_byline_stands_in_a_box_of_the_headline_whatever_that_is_called() -> None:
    assert names(
        f"<div class='sidebar-grid sidebar-grid--narrow'>{H1}<p class='k1'>Ships sail again</p>"
        "<div class='authors'><a href='/w/7'>By Bel Carter</a></div></div>"
        f"{'<hr>' * 60}"
    ) == ["Bel Carter"]


def test_writer_below_the_headline_comes_before_those_of_the_stories_above() -> None:
    others = "".join(
        f"<p><a href='/author/{name}/'>{name}</a></p>" for name in ("Tom Reed", "Ana Lima", "Max Kolter")
    )
    own = "<p><a href='/author/bel-carter/'>Bel Carter</a></p>"

    assert names(f"<div>{others}</div>{H1}<div>{own}</div>") == ["Bel Carter"]
    assert names(f"<div>{own}</div>{H1}") == ["Bel Carter"]


def test_agency_in_a_byline_is_named_though_its_name_is_one_word() -> None:
    found = fields(body=f"{H1}<span class='story-bylines-0-2'>Reuters</span>", url=PLAIN)

    assert found.agencies == ("Reuters",)


def test_byline_amid_the_paragraphs_is_found_where_there_is_no_other() -> None:
    paragraph = (
        "<p>The harbour reopened on Friday after a week of storms that had kept every ship in port.</p>"
    )

    assert names(
        f"{H1}{paragraph * 3}{'<hr>' * 40}<div class='k4'>Von Jörg Weiß</div>{'<hr>' * 60}{paragraph * 3}"
    ) == ["Jörg Weiß"]


def test_name_beside_the_date_may_link_to_an_address_that_ends_in_it() -> None:
    line = "<div><a href='https://letters.example/{}'>Bel Carter</a></div><div>Dec 19, 2025</div>"

    assert names(H1 + line.format("@belcarter")) == ["Bel Carter"]
    assert names(H1 + line.format("by/bel-carter")) == ["Bel Carter"]


@pytest.mark.parametrize(
    "address", ["news/harbours", "topic/bel-carter", "tag/bel-carter", "person/bel-carter"]
)
def test_name_beside_the_date_that_links_elsewhere_is_whom_the_article_is_about(address: str) -> None:
    line = f"<div><a href='https://www.example-gazette.com/{address}'>Bel Carter</a></div><div>Dec 19, 2025</div>"

    assert names(H1 + line) == []


def test_words_of_a_time_tell_an_update_whatever_its_class_says() -> None:
    found = fields(
        body=H1 + "<time class='publication-mod' datetime='2023-12-23T09:04Z'>Updated Dec. 23, 2023</time>"
        "<time class='publication-time' datetime='2023-12-22T17:16Z'>Published Dec. 22, 2023</time>",
        url=PLAIN,
    )

    assert found.published is not None
    assert found.modified is not None
    assert found.published.instant == datetime(2023, 12, 22, 17, 16, tzinfo=UTC)
    assert found.modified.instant == datetime(2023, 12, 23, 9, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("Posted: Dec 22, 2023 8:25 AM EST | Last Updated: January 2, 2024", "en"),
        ("22. Dezember 2023 (aktualisiert am 2. Januar 2024)", "de"),
        ("22 dicembre 2023 ( modificato il 2 gennaio 2024 | 15:24)", "it"),
        ("Publié le 22 décembre 2023, mis à jour le 2 janvier 2024", "fr"),
        ("22 de diciembre de 2023 · Actualizado el 2 de enero de 2024", "es"),
    ],
)
def test_attribute_of_the_update_does_not_hide_the_printed_publication(printed: str, language: str) -> None:
    found = fields(
        body=f"{H1}<time class='last-update' datetime='2024-01-02T15:04:07Z'>{printed}</time>",
        url=PLAIN,
        language=language,
    )

    assert found.published is not None
    assert (found.published.date or found.published.instant.date()) == date(2023, 12, 22)  # type: ignore[union-attr]


def test_day_between_marks_is_the_publication() -> None:
    line = "<p>On behalf of the Harbour Board of the Outer Islands | Apr 21, 2017 | Ships and ferries</p>"
    found = fields(body=f"<p>Today is March 24, 2025</p>{'<hr>' * 30}{H1}{line}", url=PLAIN)

    assert found.published is not None
    assert found.published.date == date(2017, 4, 21)
