"""The dresses: the words stay, what they stand in changes."""

# The page is written as it would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.benchmarks.dress import DRESSES, dressed

PAGE = """<!doctype html><html><head><title>Héron &amp; weir</title><meta charset=utf-8>
<meta property="og:title" content="Heron"><script type="application/ld+json">{"a":"<p>"}</script></head>
<body class="site"><article id="top" class="story story--long" data-k="1"><h1 class="story">Heron</h1><time datetime="2024-05-03">3 May</time>
<p itemprop="articleBody">One <a href="/a?b=1&amp;c=2">link</a>.</p><p>Two &lt;three&gt;.</p><ul><li>Four</li></ul></article></body></html>""".encode()


def words(markup: bytes) -> list[str]:
    body = LexborHTMLParser(markup).body
    assert body is not None
    return body.text(separator=" ").split()


@pytest.mark.parametrize("name", sorted(set(DRESSES) - {"wrapped"}))
def test_no_dress_changes_the_words(name: str) -> None:
    assert words(dressed(PAGE, name)) == words(PAGE)


def test_same_class_has_the_same_hash_throughout_a_page() -> None:
    html = LexborHTMLParser(dressed(PAGE, "hashed"))
    heading, article = html.css_first("h1"), html.css_first("article")
    assert heading is not None
    assert article is not None
    assert heading.attributes["class"] in (article.attributes["class"] or "").split()
    assert b"story" not in dressed(PAGE, "hashed")
    assert b"top" not in dressed(PAGE, "hashed")


def test_bare_page_states_nothing_and_has_no_semantic_elements() -> None:
    bare = dressed(PAGE, "barest")
    for gone in (b"ld+json", b"og:title", b"<article", b"<time", b"datetime", b"itemprop", b"data-k"):
        assert gone not in bare


def test_wrapped_paragraphs_stand_alone_with_advertisements_between_them() -> None:
    html = LexborHTMLParser(dressed(PAGE, "wrapped"))
    assert "Advertisement" in words(dressed(PAGE, "wrapped"))
    assert html.css("p")
    for paragraph in html.css("p"):
        assert paragraph.parent is not None
        assert [child.tag for child in paragraph.parent.iter()] == ["p"]


def test_paragraphs_become_lines_between_breaks() -> None:
    markup = dressed(PAGE, "p-br")
    assert b"<p" not in markup.split(b"<body")[1]
    assert markup.count(b"<br><br>") == 2
