"""No page crashes, hangs or changes the reading of another."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tasks.article import Article
from tasks.errors import SkippableError, SkipReason
from tasks.extract import extract_article
from tasks.extract.parsing.limits import BYTE_LIMIT, DEPTH_LIMIT, flatten, shorten_tags
from tests.extract.pages.body_layouts import HEADLINES
from tests.extract.pages.body_layouts import PARAGRAPHS as TEXTS
from tests.extract.pages.body_pages import GOLDEN

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pages"
URL = "https://www.sample.example/news/story-1"
PARAGRAPHS = "".join(
    f"<p>Paragraph number {number} of the story has enough words in it to be read as prose by anybody.</p>"
    for number in range(5)
)
LIMIT = 15.0
"""Seconds of CPU, which a busy machine does not stretch. A page takes milliseconds, and these take the
slowest test machine at most a few seconds."""


def read(markup: bytes) -> Article | SkipReason:
    try:
        return extract_article(markup, URL)
    except SkippableError as refused:
        return refused.reason


@pytest.mark.parametrize(
    "tag", ["div", "b", "ul><li", "blockquote", "nav", "footer", "table><tr><td", "section", "font"]
)
def test_a_hundred_thousand_levels(tag: str) -> None:
    started = time.process_time()
    markup = f"<html><body><article>{PARAGRAPHS}{f'<{tag}>' * 100_000}deep".encode()

    article = read(markup)

    assert isinstance(article, Article)
    assert "Paragraph number 4" in article.text
    assert time.process_time() - started < LIMIT


@pytest.mark.parametrize(
    "piece",
    [
        "<h3><a href='/x'>Headline of a teaser</a></h3>",
        "<img src='/a.jpg'>",
        "<li><a href='/x'>link</a></li>",
        "<time datetime='2020-01-01'>1 January 2020</time>",
        "<p>" + "the same long sentence over and over again " * 20 + "</p>",
        "<blockquote>The harbour has one counter, no app and eleven boats</blockquote>",
        "<div>Sign up to our newsletter and get the news by mail</div>",
    ],
)
def test_many_of_one_kind(piece: str) -> None:
    started = time.process_time()

    read(f"<html><body><h1>Head</h1>{PARAGRAPHS}{piece * 20_000}".encode()[:BYTE_LIMIT])

    assert time.process_time() - started < LIMIT


def test_furniture_behind_empty_depths() -> None:
    depths = "<font>" * 300 + "</font>" * 300

    article = read(f"<html><body>{depths}<span class='share'>Share</span><article>{PARAGRAPHS}".encode())

    assert isinstance(article, Article)
    assert article.text.startswith("Paragraph number 0")


def test_boxes_that_are_never_closed() -> None:
    boxes = "<div class='related'><a href='/x'>Another story of the day</a>" * 900
    started = time.process_time()

    article = read(
        f"<html><body><article>{PARAGRAPHS}{boxes}{'<a href=/y>And one more</a>' * 60_000}".encode()
    )

    assert isinstance(article, Article)
    assert "Paragraph number 4" in article.text
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "piece",
    [
        '<span itemprop="datePublished" content="2025-10-21">Dienum">',
        '<div class="author-name">MARA QUILL',
        '<p class="datum">12 februari 2025',
    ],
)
def test_fields_in_fields_that_are_never_closed(piece: str) -> None:
    started = time.process_time()

    article = read(f'<html><body><h1>Head</h1><p class="meta">{piece * 5_000}</p>{PARAGRAPHS}'.encode())

    assert isinstance(article, Article)
    assert time.process_time() - started < 5


def test_addresses_that_are_none_are_left_out() -> None:
    broken = "<figure><img src='http://[' width=800><figcaption>The wall</figcaption></figure><a href='http://['>x</a>"
    names = "<p class='byline'>By <a rel=author href='http://['>Ann Wickett</a></p>"
    head = "<link rel=canonical href='http://['><link rel=amphtml href='//['><base href='http://['>"

    article = read(f"<head>{head}</head><article><h1>Wall</h1>{names}{broken}{PARAGRAPHS}{broken}".encode())

    assert isinstance(article, Article)
    assert "Paragraph number 4" in article.text
    assert (article.canonical_url, article.aliases) == (None, (URL,))
    assert [author.url for author in article.authors] == [None]


@pytest.mark.parametrize("between", [b" ", b"=b ", b'=">" '])
def test_a_hundred_thousand_attributes(between: bytes) -> None:
    attributes = b"".join(b"a%d" % number + between for number in range(100_000))
    started = time.process_time()

    article = read(b"<html><body><article><p " + attributes + b">" + PARAGRAPHS.encode())

    assert isinstance(article, Article)
    assert "Paragraph number 4" in article.text
    assert time.process_time() - started < LIMIT


def test_long_tags_with_few_attributes_stay_as_they_are() -> None:
    markup = b"<p>Words.</p>" * 20_000 + b"<img alt='a' src='data:image/png;base64," + b"A" * 200_000 + b"'>"

    assert shorten_tags(markup) == markup


def test_what_looks_like_a_tag_in_a_script_is_text() -> None:
    values = b",".join(b'"a%d=b"' % number for number in range(2_000))
    markup = (
        b"<p>Words.</p>" * 20_000 + b"<script>x = ['<div class=\"y', " + values + b"]</script><p>End.</p>"
    )

    assert shorten_tags(markup) == markup


def test_nul_characters_do_not_end_the_page() -> None:
    article = read(f"<html><body><article>{PARAGRAPHS}".replace("story", "sto\x00ry").encode())

    assert isinstance(article, Article)
    assert article.text.count("story") == 5


def test_fifty_megabytes_are_refused() -> None:
    assert read(b"<p>text</p>" * 5_000_000) is SkipReason.EXTRACTION_LIMIT


def test_a_picture_is_not_text() -> None:
    assert read(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(1, 32)) * 200) is SkipReason.NOT_TEXT


def test_flatten_leaves_pages_of_normal_depth_alone() -> None:
    markup = b"<div><p>text</p></div>" * 20_000

    assert flatten(markup) == markup


def test_flatten_keeps_the_words_of_what_is_too_deep() -> None:
    markup = b"<div>" * 30_000 + b"<p>kept</p>" + b"</div>" * 30_000

    flat = flatten(markup)

    assert b"<p>kept</p>" in flat
    assert flat.count(b"<div>") == DEPTH_LIMIT == flat.count(b"</div>")


PAGES = [golden.html for golden in GOLDEN]
JUNK = st.sampled_from(
    [
        "<",
        ">",
        "</div>",
        "<table>",
        "<script>",
        "<!--",
        "\x00",
        '"',
        "&#0;",
        "&",
        "<svg>",
        "]]>",
        "<p",
        "\ufffd",
        "é",
    ]
)


@settings(max_examples=150)
@given(
    page=st.sampled_from(PAGES),
    cuts=st.lists(st.tuples(st.floats(0, 1), JUNK), max_size=6),
    start=st.floats(0, 0.3),
    end=st.floats(0.4, 1),
    encoding=st.sampled_from(["utf-8", "cp1252", "utf-16", "shift_jis"]),
)
def test_mutated_pages_give_an_article_or_a_reason(
    page: str, cuts: list[tuple[float, str]], start: float, end: float, encoding: str
) -> None:
    for place, junk in cuts:
        at = int(place * len(page))
        page = page[:at] + junk + page[at:]
    raw = page[int(start * len(page)) : int(end * len(page))].encode(encoding, "replace")

    assert isinstance(read(raw), Article | SkipReason)


@settings(max_examples=60)
@given(one=st.sampled_from(PAGES), other=st.sampled_from(PAGES), at=st.floats(0, 1), to=st.floats(0, 1))
def test_spliced_pages_give_an_article_or_a_reason(one: str, other: str, at: float, to: float) -> None:
    spliced = one[: int(at * len(one))] + other[int(to * len(other)) :]

    assert isinstance(read(spliced.encode()), Article | SkipReason)


@given(order=st.permutations(range(len(PAGES))))
@settings(max_examples=10)
def test_the_same_page_gives_the_same_bytes_in_any_order(order: list[int]) -> None:
    first = {
        number: extract_article(PAGES[number].encode(), URL).model_dump_json() for number in range(len(PAGES))
    }
    again = {number: extract_article(PAGES[number].encode(), URL).model_dump_json() for number in order}

    assert first == again


DIGESTS = """
import hashlib, sys
from pathlib import Path
from tasks.extract import extract_article
for name in sys.argv[1:]:
    article = extract_article(Path(name).read_bytes(), "https://www.sample.example/news/story-1")
    print(Path(name).name, hashlib.sha256(article.model_dump_json().encode()).hexdigest())
"""


def test_the_same_pages_give_the_same_bytes_in_any_process() -> None:
    pages = sorted(str(path) for path in FIXTURES.glob("*.html"))

    def digests(seed: str, names: list[str]) -> list[str]:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(FIXTURES.parents[2])}
        command = [sys.executable, "-c", DIGESTS, *names]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return sorted(done.stdout.splitlines())

    assert len(pages) >= 30
    assert digests("1", pages) == digests("20261122", pages[::-1])


@pytest.mark.parametrize("before", ["<nav><ul><li><a href='/'>Home</a>", "<footer>"])
def test_a_headline_that_only_the_thorough_look_finds_is_taken_by_its_words(before: str) -> None:
    texts = "".join(f"<p>{text}</p>" for text in TEXTS["en"])
    page = f"<title>{HEADLINES['en']}</title><body>{before}<div><p>{HEADLINES['en']}</p>{texts}</div>"
    article = extract_article(page.encode(), "https://gazette.test/n")
    assert (article.headline, article.extractor.methods["body"]) == (HEADLINES["en"], "container+lenient")
