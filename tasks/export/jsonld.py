"""Records as schema.org JSON-LD (https://schema.org/NewsArticle), as search engines and libraries read it.

`@id` is the `ni:` name (RFC 6920) of the record's digest, so that two versions of an article stay two things in a
graph. What is ours alone (the parse, the strip ledger, the verdict) has no word in schema.org and is left out;
the table (`tasks.export.parquet`) holds it.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tasks.article import Article, Image, Moment
from tasks.export.lines import is_web_address, without_empty, write_lines
from tasks.export.selection import Stored
from tasks.record import CaptureReference, Record

TYPES: dict[str, str | list[str]] = {
    # A LiveBlogPosting is no NewsArticle in the vocabulary's tree; it is given as both.
    "liveblog": ["NewsArticle", "LiveBlogPosting"],
    "opinion": "OpinionNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "review": "ReviewNewsArticle",
}
"""By kind of article; every other kind is a NewsArticle."""


def write_jsonld(path: Path, records: Iterable[Stored]) -> int:
    """JSON Lines of `news_article`; see `write_lines`."""
    return write_lines(path, records, news_article)


def news_article(record: Record) -> dict[str, Any]:
    """One record as a schema.org NewsArticle."""
    article = record.article
    live = article.kind == "liveblog"
    return without_empty(
        {
            "@context": "https://schema.org",
            "@type": TYPES.get(article.kind, "NewsArticle"),
            "@id": digest_name(record.record_digest),
            "url": article.canonical_url or article.url,
            "identifier": _identifiers(record),
            "version": f"r{record.revision}.p{record.parse}",
            **_words(article),
            "datePublished": date_of(article.published),
            "dateModified": date_of(article.modified),
            "author": [_person(author.name, author.role, author.url) for author in article.authors],
            "sourceOrganization": [{"@type": "Organization", "name": name} for name in article.agencies],
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "isAccessibleForFree": is_free(article),
            "correction": _correction(article),
            "image": [image for image in map(_image, article.images) if len(image) > 1],
            "coverageStartTime": date_of(article.published) if live else None,
            "liveBlogUpdate": live_updates(article) if live else None,
            "archivedAt": _capture(record.capture),
        }
    )


def digest_name(digest: str) -> str:
    """`digest` (SHA-256, hex) as a URI (RFC 6920, section 3)."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(digest)).rstrip(b"=").decode()


def date_of(moment: Moment | None) -> str | None:
    """schema.org takes DateTime and Date alike: the instant where one is known, else the bare day."""
    if moment is None:
        return None
    stated = moment.instant or moment.date
    return stated.isoformat() if stated else None


def is_free(article: Article) -> bool | None:
    """What the page declares; else what was seen of it; None where neither says anything."""
    if article.signals.declared_free is not None:
        return article.signals.declared_free
    return {"free": True, "metered": False, "paywalled": False}.get(article.access)


def live_updates(article: Article) -> list[dict[str, Any]]:
    """The entries of a live blog: each from its own time to the next entry."""
    updates: list[dict[str, Any]] = []
    words: list[str] = []
    for block in article.blocks:
        if block.kind == "entry":
            words = []
            updates.append(
                {"@type": "BlogPosting", "datePublished": date_of(block.moment), "articleBody": words}
            )
        elif not updates or not block.text:
            continue
        elif block.kind == "heading" and not words and "headline" not in updates[-1]:
            updates[-1]["headline"] = block.text
        elif block.kind not in {"image", "embed"}:
            words.append(block.text)
    return [
        without_empty({**update, "articleBody": "\n\n".join(update["articleBody"])}) for update in updates
    ]


def _words(article: Article) -> dict[str, Any]:
    others = dict.fromkeys(each.text for each in article.headlines if each.text != article.headline)
    return {
        "headline": article.headline,
        "alternativeHeadline": list(others),
        "description": article.standfirst,
        "articleSection": article.section,
        "keywords": list(article.topics),
        "inLanguage": article.language,
        "articleBody": article.text,
        "wordCount": article.word_count,
    }


def _identifiers(record: Record) -> list[dict[str, str]]:
    known = {
        "pressmark-article": record.article_id,
        "publisher-article": record.article.publisher_article_id,
        "content-sha-256": record.content_digest,
    }
    return [
        {"@type": "PropertyValue", "propertyID": name, "value": value}
        for name, value in known.items()
        if value
    ]


def _person(name: str, role: str | None, url: str | None) -> dict[str, Any]:
    return without_empty(
        {"@type": "Person", "name": name, "jobTitle": role, "url": url if is_web_address(url) else None}
    )


def _correction(article: Article) -> dict[str, str] | None:
    notice = article.signals.correction_notice
    return {"@type": "CorrectionComment", "text": notice} if notice else None


def _image(image: Image) -> dict[str, Any]:
    return without_empty(
        {
            "@type": "ImageObject",
            "contentUrl": image.url,
            "caption": image.caption,
            "creditText": image.credit,
            # schema.org has no word for the text that stands in for a picture.
            "description": image.alt,
        }
    )


def _capture(capture: CaptureReference) -> dict[str, Any]:
    """The raw exchange that the record was read from: its WARC record, and the file that holds it."""
    return without_empty(
        {
            "@type": "WebPage",
            "@id": capture.record_id,
            "url": capture.url,
            "dateCreated": capture.fetched_at.isoformat(),
            "encoding": {
                "@type": "MediaObject",
                "contentUrl": capture.segment,
                "encodingFormat": "application/warc",
            },
        }
    )
