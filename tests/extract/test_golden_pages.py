"""Whole pages of imagined publishers, in `tests/fixtures/pages`: one test for each field of each page.

Beside each page stands what a reader of it would write down, in JSON. Authors are [name, role, address], images
[address, caption, credit], blocks [kind, text] and, for the entries of a live blog, ["entry", time]. A time is an
instant with its offset as stated, or a bare day. `must_be_stripped` are words of the page's furniture.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tasks.article import Article, Block, Moment
from tasks.extract import extract_article
from tests.strings import strings

PAGES = Path(__file__).parents[1] / "fixtures" / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")

MISREAD: dict[str, str] = json.loads((PAGES / "misread.json").read_text(encoding="utf-8"))
"""What is still misread, and why. Each is strict: whoever mends one takes its line out."""

Truth = dict[str, Any]


@cache
def truth_of(name: str) -> Truth:
    found: Truth = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    return found


@cache
def article_of(name: str) -> Article:
    """The page as extracted; once for all tests."""
    truth = truth_of(name)
    fetched_at = truth.get("fetched_at")
    return extract_article(
        (PAGES / f"{name}.html").read_bytes(),
        truth["url"],
        content_type=truth.get("content_type", "text/html; charset=utf-8"),
        fetched_at=datetime.fromisoformat(fetched_at) if fetched_at else None,
    )


def told(moment: Moment | None) -> str | None:
    """A moment as the truth states it."""
    if moment is None:
        return None
    if moment.instant is not None:
        return moment.instant.isoformat()
    return moment.date.isoformat() if moment.date is not None else None


def outlined(block: Block) -> list[str | None]:
    return ["entry", told(block.moment)] if block.kind == "entry" else [block.kind, block.text]


def folded(text: str | None) -> str | None:
    """`text` on one line; where the lines of a byline break is no matter of reading."""
    return " ".join(text.split()) if text else None


READINGS: dict[str, Callable[[Article], object]] = {
    "headline": lambda article: article.headline,
    "standfirst": lambda article: article.standfirst,
    "byline": lambda article: folded(article.byline_raw),
    "authors": lambda article: [[each.name, each.role, each.url] for each in article.authors],
    "agencies": lambda article: list(article.agencies),
    "published": lambda article: told(article.published),
    "modified": lambda article: told(article.modified),
    "section": lambda article: article.section,
    "topics": lambda article: list(article.topics),
    "language": lambda article: article.language,
    "kind": lambda article: article.kind,
    "access": lambda article: article.access,
    "publisher": lambda article: article.publisher,
    "article_id": lambda article: article.publisher_article_id,
    "canonical": lambda article: article.canonical_url,
    "signals": lambda article: {
        "developing_story": article.signals.developing_story,
        "correction_notice": article.signals.correction_notice,
    },
    "images": lambda article: [[each.url, each.caption, each.credit] for each in article.images],
    "blocks": lambda article: [
        outlined(each) for each in article.blocks if each.kind not in {"image", "embed"}
    ],
}
"""How each field of the truth is read from an article."""


def cases(names: Iterable[str], fields: Iterable[str]) -> list[Any]:
    """A case for each page and field; what is known to be misread is expected to fail until it is mended."""
    found = []
    for name, field in product(names, fields):
        case = f"{name}-{field}"
        marks = [pytest.mark.xfail(reason=MISREAD[case])] if case in MISREAD else []
        found.append(pytest.param(name, field, id=case, marks=marks))
    return found


@pytest.mark.parametrize(("name", "field"), cases(NAMES, READINGS))
def test_field(name: str, field: str) -> None:
    assert READINGS[field](article_of(name)) == truth_of(name)[field]


@pytest.mark.parametrize(("name", "field"), cases(NAMES, ["text"]))
def test_text_is_the_words_of_the_blocks(name: str, field: str) -> None:
    words = [text for kind, text in truth_of(name)["blocks"] if kind != "entry"]

    assert getattr(article_of(name), field) == "\n\n".join(words)


@pytest.mark.parametrize(("name", "field"), cases(NAMES, ["must_be_stripped"]))
def test_nothing_of_the_furniture_is_in_any_field(name: str, field: str) -> None:
    said = list(strings(article_of(name).model_dump(mode="json", exclude={"extractor", "stripped"})))

    assert [words for words in truth_of(name)[field] if any(words in text for text in said)] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_furniture_is_on_the_page(name: str) -> None:
    page = (PAGES / f"{name}.html").read_text(encoding=truth_of(name).get("encoding", "utf-8"))
    missing = [words for words in truth_of(name)["must_be_stripped"] if words not in page]

    assert missing == []


def test_every_language_and_every_layout_is_there() -> None:
    languages, layouts = zip(*(name.split("-") for name in NAMES), strict=True)

    assert [each for each in LANGUAGES if languages.count(each) < 3] == []
    assert [layout for layout in layouts if layouts.count(layout) < 2] == []
