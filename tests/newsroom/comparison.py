"""How far an article as extracted is from what `tests.newsroom.expected` says of its page.

`python -m tests.newsroom.comparison [edition] [articles]` reads every page of the sample paper with
`extract_article` and prints the differences, without a server.
"""

from __future__ import annotations

import sys

from infra.newsroom import Newsroom
from tasks.article import Article
from tasks.errors import SkippableError
from tasks.extract import extract_article
from tasks.source import Source, load_source
from tests.newsroom.expected import (
    ExpectedArticle,
    ExpectedSkip,
    ExpectedTwin,
    expectations,
    interface_lines,
)
from tests.sources.folder import SOURCES

BASE = "http://127.0.0.1:8417"


def differences(article: Article, expected: ExpectedArticle) -> list[str]:
    """One line for each field that is not as expected; none when the record is perfect."""
    pairs: list[tuple[str, object, object]] = [
        ("headline", article.headline, expected.headline),
        ("standfirst", article.standfirst, expected.standfirst),
        ("authors", _pairs(article.authors), _pairs(expected.authors)),
        ("agencies", article.agencies, expected.agencies),
        ("published", article.published and article.published.instant, expected.published),
        ("kind", article.kind, expected.kind),
        ("access", article.access, expected.access),
        ("language", article.language, expected.language),
        ("section", article.section, expected.section),
        ("topics", article.topics, expected.topics),
        ("article id", article.publisher_article_id, expected.article_id),
        ("correction notice", article.signals.correction_notice, expected.correction_notice),
        ("developing story", article.signals.developing_story, expected.developing_story),
        (
            "images",
            [(image.caption, image.credit) for image in article.images],
            [(image.caption, image.credit) for image in expected.images],
        ),
    ]
    if expected.modified:
        pairs.append(("modified", article.modified and article.modified.instant, expected.modified))
    found = [f"{name}: {got!r}, expected {wanted!r}" for name, got, wanted in pairs if got != wanted]
    return found + body_differences(article, expected)


def body_differences(article: Article, expected: ExpectedArticle) -> list[str]:
    """Lines of the body that are missing, and lines that do not belong there."""
    known = {*expected.paragraphs, *expected.optional}
    # A row of a table may be one line of the text; its cells are compared one by one.
    lines = [line.strip() for line in article.text.splitlines() if line.strip()]
    found = [f"body lacks: {line[:80]}" for line in expected.paragraphs if line not in article.text]
    extra = [line for line in lines if line not in known and not _made_of(line, known)]
    return found + [f"body has besides: {line[:80]}" for line in extra]


def leaks(article: Article) -> list[str]:
    """Interface phrases that stand in any field of the article."""
    whole = article.model_dump_json(exclude={"stripped"})
    return [line for line in interface_lines() if line in whole]


def _pairs(people: object) -> list[tuple[str, str | None]]:
    return [(person.name, person.role) for person in people]  # type: ignore[attr-defined]


def _made_of(line: str, known: set[str]) -> bool:
    cells = [cell.strip() for cell in line.replace("\t", "|").split("|")]
    return len(cells) > 1 and all(cell in known for cell in cells if cell)


def read(newsroom: Newsroom, path: str, source: Source) -> Article:
    """The article that `extract_article` makes of a page, straight from the newsroom."""
    reply = newsroom.reply(path, BASE)
    if reply is None:
        raise KeyError(path)
    return extract_article(reply.body, BASE + path, content_type=reply.content_type, source=source)


PARSED_TRAPS = (
    "/news/torn-page-h1902.html",
    "/news/members-only-h1904.html",
    "/news/cookies-first-h1905.html",
    "/news/lost-page-h1906.html",
    "/news/prove-you-are-human-h1914.html",
    "/news/only-with-script-h1915.html",
    "/opinion/",
)
"""The traps that reach the extractor, as they are answered with 200 and some HTML."""


def report(newsroom: Newsroom) -> list[str]:
    """One block of lines for each page that is not read perfectly."""
    source = load_source("newsroom", (SOURCES,))
    lines: list[str] = []
    for path, line in expectations(newsroom).items():
        if isinstance(line, ExpectedTwin) or (isinstance(line, ExpectedSkip) and path not in PARSED_TRAPS):
            continue
        try:
            article = read(newsroom, path, source)
        except SkippableError as error:
            if not isinstance(line, ExpectedSkip) or error.reason != line.reason:
                lines.append(f"{path}\n    skipped as {error.reason}")
            continue
        if isinstance(line, ExpectedSkip):
            lines.append(f"{path}\n    read as an article, expected {line.reason}")
            continue
        found = differences(article, line) + [f"leak: {phrase}" for phrase in leaks(article)]
        if found and line.outcome == "stored":
            lines.append("\n    ".join([path, *found]))
    return lines


if __name__ == "__main__":
    edition, articles = (int(word) for word in (*sys.argv[1:], "1", "24")[:2])
    for block in report(Newsroom(edition=edition, articles=articles)):
        sys.stdout.write(f"{block}\n")
