"""Bodies of the pages in `pages_abroad`: every paragraph, and nothing of what stands around and between them."""

from __future__ import annotations

import json
import re

import pytest

from tasks.extract import extract_article
from tests.extract.pages.layouts import body_lines, filled
from tests.extract.pages.pages_abroad import HEADLINES, LAYOUTS, PARAGRAPHS

ADDRESS = "https://www.gazette.example/news/2025/03/48213.html"
RUBY = re.compile(r"</?r(?:uby|p|t)>")


def lines_of(markup: str, language: str) -> list[str]:
    """The lines of the body that is read from a page with `markup` in it."""
    return body_lines(markup, language, HEADLINES[language], ADDRESS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_body_is_the_paragraphs_of_the_layout_and_nothing_else(layout: str) -> None:
    language = layout[:2]
    markup, wanted = filled(LAYOUTS[layout], PARAGRAPHS[language])
    assert lines_of(markup.replace("[T]", HEADLINES[language]), language) == [
        RUBY.sub("", each) for each in wanted
    ]


@pytest.mark.parametrize("escaped", [False, True])
@pytest.mark.parametrize("language", ["ja", "zh", "ru", "ar", "hi", "pl"])
def test_body_that_only_the_scripts_hold_is_found_by_what_is_shown(language: str, escaped: bool) -> None:
    texts = 4 * PARAGRAPHS[language]
    wanted = [f"{text} ({number})" for number, text in enumerate(texts)]
    script = json.dumps(
        {"story": {"content": "".join(f"<p>{text}</p>" for text in wanted)}}, ensure_ascii=escaped
    )
    shown = f"<div id='__next'><h1>{HEADLINES[language]}</h1><p>{wanted[0]}</p></div>"
    markup = f'{shown}<script id="__NEXT_DATA__" type="application/json">{script}</script>'
    assert lines_of(markup, language) == wanted


def test_line_wrapped_in_the_file_has_no_blank_in_a_script_without_blanks() -> None:
    first, *others = PARAGRAPHS["ja"]
    wrapped = f"{first[:20]}\n    {first[20:40]}\r\n{first[40:]}"
    markup = "".join(f"<p>{text}</p>" for text in (wrapped, *others))
    assert lines_of(f"<h1>{HEADLINES['ja']}</h1><div>{markup}</div>", "ja") == [first, *others]


def test_line_wrapped_in_the_file_keeps_its_blank_in_korean() -> None:
    first, *others = PARAGRAPHS["ko"]
    markup = "".join(f"<p>{text}</p>" for text in (first.replace(" ", "\n", 3), *others))
    assert lines_of(f"<h1>{HEADLINES['ko']}</h1><div>{markup}</div>", "ko") == [first, *others]


def test_headline_before_the_site_in_the_title_without_a_mark_is_no_paragraph() -> None:
    headline, said = HEADLINES["zh"] + "，工程三月动工，摊位秋天出租", PARAGRAPHS["zh"]
    lines = "".join(f"<p>{line}</p>" for line in said)
    page = f"<title>{headline} 青石镇议会</title><table><tr><td><b>{headline}</b>{lines}</td></tr></table>"

    article = extract_article(page.encode(), ADDRESS)

    assert article.text.split("\n\n") == list(said)
    assert article.headline == headline
