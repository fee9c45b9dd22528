"""The document this project was founded on, through the command as a user types it; and its publisher's pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from flows.cli import pressmark
from tests.shared_data import shared_folder

pytestmark = pytest.mark.shared

URL = "https://www.independent.co.uk/news/world/middle-east/isis-attacks-syria-iraq-prison-b1997870.html"
PAGES = (
    "fundus/pages/uk-TheIndependent_2024_11_22",
    *(f"fundus_eval/pages/TheIndependent_{number}" for number in range(5)),
)


def extract(*words: str) -> dict[str, Any]:
    result = CliRunner().invoke(pressmark, ["extract", *words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    (line,) = result.stdout.splitlines()
    article: dict[str, Any] = json.loads(line)
    return article


@pytest.fixture(autouse=True)
def _shipped_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def expected() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((shared_folder("seed") / "expected.json").read_text(encoding="utf-8"))
    return told


def leaked(article: dict[str, Any], phrases: list[str]) -> list[str]:
    """Phrases that are a line, or stand in a longer text, of any field; the strip ledger names none.

    A phrase of one word is looked for as a line of its own: it may be a word of the article, too.
    """
    texts = [text for key, value in article.items() if key != "stripped" for text in _texts(value)]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    return [
        phrase
        for phrase in phrases
        if phrase in lines or (" " in phrase and any(phrase in text for text in texts))
    ]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in _texts(each)]


def test_the_founding_article_is_what_was_written_down_by_hand(expected):
    article = extract(str(shared_folder("seed") / "independent-isis-attacks.txt"), "--url", URL)
    assert article["headline"] == expected["headline"]
    assert article["standfirst"] == expected["standfirst"]
    assert article["byline_raw"] == expected["byline_raw"]
    assert [{"name": author["name"], "role": author["role"]} for author in article["authors"]] == expected[
        "authors"
    ]
    assert {key: article["published"][key] for key in expected["published"]} == expected["published"]
    assert [
        {"caption": image["caption"], "credit": image["credit"]} for image in article["images"]
    ] == expected["images"]
    assert article["text"].split("\n\n") == expected["paragraphs"]
    assert article["publisher"] == expected["publisher"]


def test_no_widget_of_the_founding_article_is_in_any_field(expected):
    article = extract(str(shared_folder("seed") / "independent-isis-attacks.txt"), "--url", URL)
    assert leaked(article, expected["must_be_stripped"]) == []
    assert sum(strip["count"] for strip in article["stripped"]) >= 1


@pytest.mark.parametrize("page", PAGES)
def test_no_page_of_the_publisher_leaks_a_widget(page, expected, tmp_path):
    file = shared_folder("bench") / f"{page}.html.gz"
    html = gzip.decompress(file.read_bytes()).decode("utf-8", "replace")
    article = extract(str(file), "--url", URL)
    assert any(phrase in html for phrase in expected["must_be_stripped"]), "the page has the widgets"
    assert leaked(article, expected["must_be_stripped"]) == []
    assert article["word_count"] > 100
