"""Good drafts of a paper that does not exist, for rules to be broken on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from tasks.article import Article, Author, Block, Extractor, Headline, Image, Moment, Signals, Strip
from tasks.figures import BatchContext
from tasks.record import CaptureReference, Draft, content_digest
from tasks.source import Discover, Expect, Provenance, Source

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PLACES = [
    "Aldmoor",
    "Breck",
    "Carrow",
    "Dunmere",
    "Ellstow",
    "Fenwick",
    "Garside",
    "Holm",
    "Inverleith",
    "Jarrow",
]
PEOPLE = [
    "Ann Lee",
    "Bo Karlsson",
    "Carla Diaz",
    "Dev Patel",
    "Eva Novak",
    "Fay Moreau",
    "Gus Hall",
    "Hana Sato",
]
SENTENCES = [
    "The council of {0} met on {1} evening to decide on the harbour wall, which {2} families say is too low.",
    "Engineers told the meeting that the work would take {2} months and that the road to {0} must be closed.",
    "A spokesman for the fishermen said that they had asked for it since the flood and that nobody heard.",
    "It is the third time in {2} years that the town has had to borrow for its defences against the sea.",
    "The vote was {2} to four, with the mayor of {0} saying that he was glad and that much is to be done.",
    "Work is to begin in the spring, and it will be paid for with a loan that runs for {2} years from now.",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def make_source(**changes: Any) -> Source:
    """The source of the made drafts."""
    values: dict[str, Any] = {
        "name": "herald",
        "title": "The Aldmoor Herald",
        "home": "https://herald.example/",
        "language": "en",
        "time_zone": "Europe/London",
        "discover": Discover(feeds=("https://herald.example/feed.xml",)),
        "provenance": Provenance(addresses_from="made for a test"),
        "expect": Expect(),
    }
    return Source(**{**values, **changes})


def make_paragraphs(number: int) -> list[str]:
    """Six to nine paragraphs that no other number has."""
    place = PLACES[number % len(PLACES)]
    return [
        SENTENCES[(number + line) % len(SENTENCES)].format(place, DAYS[line % 5], 10 + number + line)
        + f" Report {number}.{line} has the figures in full."
        for line in range(6 + number % 4)
    ]


def make_article(number: int, **changes: Any) -> Article:
    """A good article; `changes` lays other fields over. `paragraphs` makes blocks, text and word count
    anew.
    """
    paragraphs = changes.pop("paragraphs", None) or make_paragraphs(number)
    text = "\n\n".join(paragraphs)
    place = PLACES[number % len(PLACES)]
    headline = f"Council of {place} agrees sea wall number {number}"
    published = NOW - timedelta(hours=2 + number % 30, minutes=7 * number % 60, seconds=number % 60)
    url = f"https://herald.example/news/sea-wall-{number}"
    caption = f"The harbour of {place} on the morning of report {number}"
    words = len(text.split())
    values: dict[str, Any] = {
        "url": url,
        "canonical_url": url,
        "publisher": "The Aldmoor Herald",
        "publisher_article_id": f"a{number}",
        "headline": headline,
        "headlines": (
            Headline(text=headline, role="h1"),
            Headline(text=f"{headline} | Herald", role="title"),
        ),
        "standfirst": f"The town will borrow for its defences, meeting {number} hears",
        "byline_raw": PEOPLE[number % len(PEOPLE)],
        "authors": (Author(name=PEOPLE[number % len(PEOPLE)]),),
        "published": Moment(instant=published, zone="GMT", source="jsonld"),
        "modified": Moment(instant=published + timedelta(minutes=30), source="jsonld"),
        "section": "Local",
        "language": "en-GB",
        "access": "free",
        "blocks": tuple(Block(kind="paragraph", text=paragraph) for paragraph in paragraphs),
        "text": text,
        "images": (Image(url=f"{url}.jpg", caption=caption, credit="H. Sato"),),
        "word_count": words,
        "signals": Signals(declared_word_count=words + 20),
        "stripped": (Strip(rule="comments", count=1, chars=200, sample_digest="0" * 64),),
        "extractor": Extractor(
            name="pressmark", version="1", methods={"headline": "h1+jsonld", "body": "container"}
        ),
    }
    return Article(**{**values, **changes})


def draft_of(article: Article, number: int, **capture: Any) -> Draft:
    """The draft of an article, as captured an hour ago."""
    digest = hashlib.sha256(f"payload {number}".encode()).hexdigest()
    values: dict[str, Any] = {
        "segment": "captures/herald/2026/11/20/herald-20261120110000-run-00001.warc.gz",
        "offset": 1000 * number,
        "length": 900,
        "record_id": f"urn:uuid:{number:08d}-0000-4000-8000-000000000000",
        "url": article.url,
        "fetched_at": NOW - timedelta(hours=1),
        "status": 200,
        "payload_digest": f"sha256:{digest}",
        "robots": "allowed",
    }
    return Draft(
        source="herald",
        article=article,
        capture=CaptureReference(**{**values, **capture}),
        content_digest=content_digest(article),
    )


def make_draft(number: int, **changes: Any) -> Draft:
    """A good draft, with fields of its article changed."""
    return draft_of(make_article(number, **changes), number)


def make_batch(count: int = 24) -> list[Draft]:
    """Good drafts, all different."""
    return [make_draft(number) for number in range(count)]


def make_context(drafts: Sequence[Draft], **changes: Any) -> BatchContext:
    """The context of a run that found and fetched just these drafts."""
    values: dict[str, Any] = {
        "run_id": "run-1",
        "now": NOW,
        "candidates": len(drafts),
        "fetched": len(drafts),
    }
    return BatchContext(**{**values, **changes})
