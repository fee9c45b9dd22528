"""Small pages for the tests of the fields."""

from __future__ import annotations

from datetime import datetime

from tasks.extract.fields import Fields, read_fields
from tasks.extract.parsing.page import Page, read_page
from tasks.extract.reader import read_body
from tasks.source import Discover, Provenance, Source

URL = "https://www.example-gazette.com/world/2022/01/21/harbour-reopens-b1997000.html"

PARAGRAPHS = """
<p>The harbour reopened on Friday after a week of storms that had kept every ship of the fleet in port.</p>
<p>Crews cleared sand and timber from the two outer basins through the night, the harbour master said.</p>
<p>A first ferry left for the islands at noon, with some four hundred passengers who had waited for days.</p>
"""


def page(head: str = "", body: str = "", *, url: str = URL, language: str = "en") -> Page:
    """A page with the given head and body; the body is followed by three paragraphs."""
    markup = (
        f"<!doctype html><html lang='{language}'><head>{head}</head><body>{body}{PARAGRAPHS}</body></html>"
    )
    return read_page(markup.encode(), url)


def fields(
    head: str = "",
    body: str = "<h1>Harbour reopens after a week of storms</h1>",
    *,
    url: str = URL,
    language: str = "en",
    source: Source | None = None,
    fetched_at: datetime | None = None,
) -> Fields:
    """The fields of such a page."""
    read = page(head, body, url=url, language=language)
    return read_fields(*read_body(read), source=source, fetched_at=fetched_at)


def json_ld(text: str) -> str:
    return f"<script type='application/ld+json'>{text}</script>"


def source(
    *,
    time_zone: str = "Europe/London",
    language: str = "en-GB",
    day_first: bool = True,
    article_id: str | None = None,
) -> Source:
    """A publisher whose habits matter to the test."""
    return Source(
        name="gazette",
        title="The Example Gazette",
        home="https://www.example-gazette.com/",
        language=language,
        time_zone=time_zone,
        day_first=day_first,
        article_id=article_id,
        discover=Discover(feeds=("https://www.example-gazette.com/feed",)),
        provenance=Provenance(addresses_from="made up for tests"),
    )
