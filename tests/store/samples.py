"""Articles, captures and sources to try the store with."""

from __future__ import annotations

import datetime
import hashlib
from typing import Any

from tasks.article import Article, Extractor
from tasks.record import CaptureReference, Draft, Verdict, content_digest
from tasks.source import Discover, Provenance, Source

URL = "https://www.example-gazette.com/world/bridge-opens-after-nine-years-b1234567.html"
START = datetime.datetime(2026, 11, 1, 8, 0, tzinfo=datetime.UTC)
PASS = Verdict(outcome="pass", suite="record", suite_version="1")


def source(**changes: Any) -> Source:
    return Source(
        **{
            "name": "gazette",
            "title": "The Example Gazette",
            "home": "https://www.example-gazette.com/",
            "language": "en-GB",
            "time_zone": "Europe/London",
            "discover": Discover(feeds=("https://www.example-gazette.com/rss",)),
            "provenance": Provenance(addresses_from="made up"),
            **changes,
        }
    )


def article(text: str = "The bridge is open.", *, version: str = "1", **changes: Any) -> Article:
    return Article(
        **{
            "url": URL,
            "canonical_url": URL,
            "headline": "Bridge opens after nine years",
            "text": text,
            "word_count": len(text.split()),
            "extractor": Extractor(name="pressmark", version=version),
            **changes,
        }
    )


def capture(number: int = 0, *, url: str = URL, **changes: Any) -> CaptureReference:
    """The capture of hour `number`."""
    return CaptureReference(
        **{
            "segment": "captures/gazette/2026/11/01/gazette-20261101080000-run1-00000.warc.gz",
            "offset": 1000 * number,
            "length": 900,
            "record_id": f"urn:uuid:00000000-0000-4000-8000-{number:012d}",
            "url": url,
            "fetched_at": START + datetime.timedelta(hours=number),
            "status": 200,
            "payload_digest": "sha256:" + hashlib.sha256(str(number).encode()).hexdigest(),
            "robots": "allowed",
            **changes,
        }
    )


def draft(text: str = "The bridge is open.", number: int = 0, *, version: str = "1", **changes: Any) -> Draft:
    """`text` as read at hour `number` by the extractor `version`; `changes` are the article's."""
    read = article(text, version=version, **changes)
    return Draft(
        source="gazette",
        article=read,
        capture=capture(number, url=read.url),
        content_digest=content_digest(read),
    )
