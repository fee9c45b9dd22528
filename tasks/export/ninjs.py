"""Records as IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/), as news agencies exchange articles.

One ninjs object is the article (`uri`, the same for all its versions), one line of the export a version of it. ninjs
3.1 has no job title: it stays in `by`, as printed. It has no place for a bare date either: a publication day
without a time of day is left out, and stands in the table and in the JSON-LD.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tasks.article import Article, Image
from tasks.export.lines import is_web_address, without_empty, write_lines
from tasks.export.selection import Stored
from tasks.record import Record

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
TYPES = {"video": "video", "audio": "audio", "gallery": "composite"}
"""ninjs type by kind of article; every other kind is `text`."""


def write_ninjs(path: Path, records: Iterable[Stored]) -> int:
    """JSON Lines of `news_object`; see `write_lines`."""
    return write_lines(path, records, news_object)


def news_object(record: Record) -> dict[str, Any]:
    """One record as a ninjs 3.1 news object."""
    article = record.article
    uri = article_uri(record.article_id)
    published = article.published.instant if article.published else None
    rules = ", ".join(breach.rule for breach in record.verdict.breaches)
    return without_empty(
        {
            "uri": uri,
            "standard": STANDARD,
            "type": TYPES.get(article.kind, "text"),
            "representationType": "partial" if article.access == "paywalled" else "full",
            "version": f"r{record.revision}.p{record.parse}",
            "versionCreated": record.capture.fetched_at.isoformat(),
            "contentCreated": published.isoformat() if published else None,
            "pubStatus": "usable",
            "edNote": f"Flagged by the archive: {rules}" if rules else None,
            "language": article.language,
            "by": article.byline_raw,
            **_words(article),
            "people": [
                without_empty(
                    {
                        "name": author.name,
                        "rel": "author",
                        "uri": author.url if is_web_address(author.url) else None,
                    }
                )
                for author in article.authors
            ],
            "infoSources": _sources(article),
            "subjects": _subjects(article),
            "genres": [{"name": article.kind.replace("_", " ")}] if article.kind != "article" else None,
            "associations": [_picture(uri, *numbered) for numbered in enumerate(article.images, start=1)],
            "renditions": _page(article),
            "altIds": _ids(record),
        }
    )


def article_uri(article_id: str) -> str:
    """The article as a URN: a name-based UUID (RFC 9562, section 5.5), the same in every export."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"pressmark:{article_id}").urn


def _words(article: Article) -> dict[str, Any]:
    headlines = {article.headline: "main"} if article.headline else {}
    for other in article.headlines:
        headlines.setdefault(other.text, other.role)
    descriptions = {"standfirst": article.standfirst, "correction": article.signals.correction_notice}
    return {
        "headlines": [
            {"role": role, "contentType": "text/plain", "value": text} for text, role in headlines.items()
        ],
        "descriptions": [
            {"role": role, "contentType": "text/plain", "value": text}
            for role, text in descriptions.items()
            if text
        ],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(article.text),
                "wordCount": article.word_count,
                "value": article.text,
            }
        ],
    }


def _sources(article: Article) -> list[dict[str, str]]:
    publisher = [{"name": article.publisher, "role": "publisher"}] if article.publisher else []
    return [*publisher, *({"name": name, "role": "agency"} for name in article.agencies)]


def _subjects(article: Article) -> list[dict[str, str]]:
    section = [{"name": article.section, "rel": "section"}] if article.section else []
    return [*section, *({"name": topic, "rel": "keyword"} for topic in article.topics)]


def _picture(uri: str, number: int, image: Image) -> dict[str, Any]:
    words = {"caption": image.caption, "alt": image.alt}
    return without_empty(
        {
            "name": f"picture-{number}",
            "rel": "picture",
            # Not its address: papers serve a picture under new ones every day.
            "uri": f"{uri}#picture-{number}",
            "type": "picture",
            "by": image.credit,
            "descriptions": [
                {"role": role, "contentType": "text/plain", "value": text}
                for role, text in words.items()
                if text
            ],
            "renditions": [{"name": "web", "href": image.url}] if is_web_address(image.url) else None,
        }
    )


def _page(article: Article) -> list[dict[str, str]]:
    address = article.canonical_url or article.url
    return [{"name": "web", "href": address, "contentType": "text/html"}] if is_web_address(address) else []


def _ids(record: Record) -> list[dict[str, str]]:
    known = {
        "pressmark-article": record.article_id,
        "publisher-article": record.article.publisher_article_id,
        "url": record.article.url,
        "content-sha-256": record.content_digest,
        "record-sha-256": record.record_digest,
        "warc-record": record.capture.record_id,
    }
    return [{"role": role, "value": value} for role, value in known.items() if value]
