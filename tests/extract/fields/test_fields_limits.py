"""Hostile pages cost little, and the same page gives the same fields."""

from __future__ import annotations

import time

import pytest

from tests.extract.pages.field_pages import fields, json_ld

H1 = "<h1>Harbour reopens after a week of storms</h1>"
PEOPLE = ",".join(f'{{"@type":"Person","name":"Bel Carter{"abcdefghij"[i % 10]}"}}' for i in range(20_000))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (json_ld('{"@type":"NewsArticle","headline":"x","author":[' + PEOPLE + "]}"), H1),
        (json_ld('{"@type":"NewsArticle","headline":"x","author":"' + "/" * 200_000 + '"}'), H1),
        (json_ld('{"@type":"NewsArticle","headline":"x","author":"' + "( " * 200_000 + '"}'), H1),
        (json_ld("{" + "/*" * 500_000), H1),
        (json_ld('{"a"' + "\n" * 100_000), H1),
        (json_ld('{"@type":"NewsArticle","headline":"' + "<a " * 200_000 + '"}'), H1),
        ("<meta name=author content='Bel Carter'>" * 20_000, H1),
        (f"<meta name=keywords content='{','.join(map(str, range(100_000)))}'>", H1),
        (f"<title>{'a | b - ' * 50_000}</title>", H1),
        ("", "<h1>" + "Harbour (x) " * 50_000 + "</h1>"),
        ("", H1 * 5_000),
        ("", H1 + "<span class=author>By Bel Carter and Tom Reed</span>" * 5_000),
        ("", H1 + "<p class=date>12.12.2020</p>" * 5_000),
        ("", H1 + "<span itemprop=author>Bel</span>" * 5_000),
    ],
    ids=[
        "authors",
        "strokes",
        "brackets",
        "comments",
        "newlines",
        "tags",
        "meta",
        "keywords",
        "title",
        "h1",
        "h1s",
        "bylines",
        "dates",
        "props",
    ],
)
def test_a_hostile_page_is_read_in_seconds(head: str, body: str) -> None:
    started = time.process_time()
    fields(head, body)
    # The slowest takes 0.3 s on a quiet machine; without its limit each took from 4 s to minutes.
    assert time.process_time() - started < 4


def test_the_same_page_gives_the_same_fields() -> None:
    head = json_ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"Bel Carter"}}')
    body = H1 + "<p class='byline'>By Bel Carter</p><p class='date'>Friday 21 January 2022 13:49 GMT</p>"
    first = fields(head, body)
    fields(body=H1 + "<p class='byline'>By Tom Reed</p>")
    assert fields(head, body) == first
