"""Single measures at their edges."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.article import Article, Block, Extractor, Image, Moment
from tasks.validate.anywhere import PhraseSearch, searchable
from tasks.validate.frame import shorten, texts_of
from tasks.validate.measure_body import BODY, body_measures, is_east_asian, weighted_length
from tasks.validate.measure_fields import PICTURES, picture_measures
from tasks.validate.measure_people import is_junk, is_no_person
from tasks.validate.measure_times import TIMES, is_zone, time_measures
from tasks.validate.widgets import phrase_book
from tasks.words import count_words

FETCHED = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def article(**fields: object) -> Article:
    return Article(
        url="https://herald.example/a",
        extractor=Extractor(name="pressmark", version="1"),
        **fields,  # type: ignore[arg-type]
    )


def times(
    published: Moment | None = None, *, url: str = "https://herald.example/a", **more: object
) -> dict[str, float]:
    values = time_measures(article(published=published, **more), FETCHED, url)
    return dict(zip(TIMES, values, strict=True))


@pytest.mark.parametrize(
    "name",
    [
        "3 hours ago",
        "by Ann Lee",
        "ann@herald.example",
        "Updated",
        "",
        "von Karl Lang",
        "| Herald",
        "2026",
        "Share this",
    ],
)
def test_no_name(name: str) -> None:
    assert is_junk(name)


@pytest.mark.parametrize(
    "name",
    ["Ann Lee", "Jean-Luc O’Brien", "Ursula von der Leyen", "María José de la Cruz", "李小龙", "G. K. Hall"],
)
def test_a_name(name: str) -> None:
    assert not is_junk(name)
    assert not is_no_person(name)


@pytest.mark.parametrize(
    "name", ["Reuters", "AFP", "Herald Staff", "Associated Press", "Redaktion", "Foreign Desk"]
)
def test_agencies_and_desks_are_no_people(name: str) -> None:
    assert is_no_person(name)


@pytest.mark.parametrize("zone", ["GMT", "bst", "+02:00", "UTC+1", "Europe/London", "Z", "MESZ", "-0330"])
def test_a_zone(zone: str) -> None:
    assert is_zone(zone)


@pytest.mark.parametrize("zone", ["XQT", "London", "", "../etc/passwd", "GMT plus one"])
def test_no_zone(zone: str) -> None:
    assert not is_zone(zone)


def test_every_iana_zone_is_a_zone() -> None:
    assert [zone for zone in available_timezones() if not is_zone(zone)] == []


def test_a_bare_date_is_ahead_only_when_it_has_begun_nowhere() -> None:
    tomorrow = times(Moment(date=date(2026, 11, 21), source="text"))["published_ahead_hours"]
    day_after = times(Moment(date=date(2026, 11, 22), source="text"))["published_ahead_hours"]
    assert tomorrow <= 2 < day_after


@given(st.datetimes(datetime(1995, 1, 1), datetime(2026, 11, 19), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_past_instant_is_never_ahead_and_never_surely_swapped_without_evidence(instant: datetime) -> None:
    measures = times(Moment(instant=instant, source="jsonld"))
    assert measures["published_ahead_hours"] < 0
    assert measures["published_swapped"] == 0


@given(st.dates(date(2000, 1, 1), date(2026, 10, 1)))
def test_a_swap_against_the_address_is_sure_when_there_is_something_to_swap(day: date) -> None:
    url = f"https://herald.example/{day:%Y/%m/%d}/a"
    assert times(Moment(date=day, source="meta"), url=url)["published_swapped"] == 0
    if day.day <= 12 and day.day != day.month:
        wrong = day.replace(month=day.day, day=day.month)
        measures = times(Moment(date=wrong, source="text"), url=url)
        assert measures["published_swapped"] == 1
        assert math.isnan(measures["published_address_gap_days"])


def test_numbers_in_an_address_are_no_date() -> None:
    url = "https://herald.example/story-20261399-12345678901"
    assert math.isnan(times(Moment(instant=FETCHED, source="meta"), url=url)["published_address_gap_days"])


def test_change_before_publishing_is_measured_in_hours() -> None:
    published = Moment(instant=FETCHED - timedelta(hours=5), source="jsonld")
    modified = Moment(instant=FETCHED - timedelta(hours=53), source="meta")
    assert times(published, modified=modified)["published_after_modified_hours"] == 48


@pytest.mark.parametrize("language", ["en", "km", None])
def test_words_of_a_script_without_blanks_are_not_judged_whatever_the_page_states(
    language: str | None,
) -> None:
    text = 30 * "青葉町議会は旧缶詰工場を市場として再び開く案を可決した。"
    values = body_measures(article(text=text, language=language, word_count=1), [text])
    found = dict(zip(BODY, values, strict=True))
    assert math.isnan(found["characters_per_word"])
    assert found["body_chars"] == 3 * len(text)


@pytest.mark.parametrize(
    "text", ["青葉町議会は旧缶詰工場を市場として再び開く案を可決した。", "นายกรัฐมนตรีกล่าวเมื่อวันอังคาร"]
)
def test_a_true_count_of_a_script_without_blanks_is_not_judged_either(text: str) -> None:
    text *= 30
    draft = article(text=text, language="en", word_count=count_words(text))
    found = dict(zip(BODY, body_measures(draft, [text]), strict=True))
    assert math.isnan(found["characters_per_word"])
    assert found["body_chars"] == 3 * len(text)


def test_east_asian_text_says_more_per_character() -> None:
    text = "促进航天技术更好惠及人民" * 10
    assert is_east_asian(text)
    assert weighted_length(text) == 3 * len(text)
    assert weighted_length("GÃ¶teborg and Málaga") == 20


@given(st.text(max_size=400))
def test_shortened_values_are_short_and_tame(text: str) -> None:
    short = shorten(text)
    assert len(short) <= 120
    assert not any(ord(sign) < 32 or 0x202A <= ord(sign) <= 0x202E for sign in short)


@pytest.mark.parametrize(
    "text",
    [
        "Join our commenting forum",
        "JOIN OUR COMMENTING FORUM!",
        "Log in",
        "Sign up to our newsletter",
        "Comments",
    ],
)
def test_a_widget_is_known(text: str) -> None:
    saying = phrase_book().said_by(text)
    assert saying is not None
    assert saying.is_widget


@pytest.mark.parametrize(
    "text",
    [
        "The forum of the town met again on Monday.",
        "Comments by the mayor drew laughter in the chamber, and the vote was put off.",
        "",
        "Registered voters queued from six in the morning.",
    ],
)
def test_a_sentence_is_no_widget(text: str) -> None:
    saying = phrase_book().said_by(text)
    assert saying is None or not saying.is_widget


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Sign up", True),
        ("sign-up!", True),
        ("★★  Sign  up", True),
        ("Sign up on Friday, said the mayor", False),
        ("Signs of life", False),
        ("Comments", True),
        ("Comments on the plan were few", False),
        ("", False),
    ],
)
def test_a_block_is_known_by_its_beginning_however_often_it_was_seen(text: str, *, begins: bool) -> None:
    book = phrase_book()
    for _ in range(2):
        assert book.says_any([text]) is begins


def phrased(texts: Sequence[str]) -> frozenset[str]:
    """Those of `texts` in which a phrase stands, each the one paragraph of an article."""
    articles = [article(text=text, blocks=(Block(kind="paragraph", text=text),)) for text in texts]
    search = PhraseSearch()
    for one in articles:
        search.add(one, "")
    return search.found(articles).texts


def test_phrases_that_stand_anywhere_are_found_whatever_parts_their_words() -> None:
    texts = [
        "Get it delivered to your inbox every morning.",
        "Get it DELIVERED, to\u00a0your - inbox every morning.",
        "The letter was delivered to your neighbours' inbox tray.",
    ]
    assert phrased(texts) == {texts[0], texts[1]}


def test_capital_letters_and_marks_do_not_hide_a_phrase() -> None:
    said = [f"Zum Schluss: {words.upper().replace(' ', ', ')}." for words in phrase_book().anywhere]
    assert phrased(said) == set(said)


def test_phrases_with_few_ascii_letters_are_not_searched_for_by_them() -> None:
    phrases = [
        "подпишитесь на рассылку",
        "订阅 rss",
        "më tëpër çështjë ësh",
        "inscrivez vous à la lettre",
        "rss",
    ]
    assert searchable(phrases) == ["inscrivez vous à la lettre"]


def test_no_phrase_of_another_alphabet_names_every_text() -> None:
    assert (
        phrased(
            [
                "Рада у вівторок проголосувала за новий ринок.",
                "議会は新しい市場を認めた。",
                "La halle rouvrira.",
            ]
        )
        == set()
    )


def test_a_tag_with_entities_inside_is_one_piece_of_markup() -> None:
    text = 'The mayor said <a href="/a?b=1&amp;c=2">so</a> on Monday & left @ noon.'
    values = body_measures(article(text=text, blocks=(Block(kind="paragraph", text=text),)), [text])
    assert dict(zip(BODY, values, strict=True))["body_markup"] == 2


@pytest.mark.parametrize(("kind", "leaked"), [("heading", 0.0), ("paragraph", 1.0)])
def test_a_heading_may_say_what_the_picture_under_it_shows_and_a_paragraph_not(
    kind: Literal["heading", "paragraph"], leaked: float
) -> None:
    said = "Sato takes the prize"
    block = Block(kind=kind, text=said, level=2 if kind == "heading" else None)
    read = article(blocks=(block,), images=(Image(url="https://herald.example/sato.jpg", caption=said),))
    measures = dict(zip(PICTURES, picture_measures(read, texts_of(read)), strict=True))
    assert measures["captions_in_body"] == leaked
