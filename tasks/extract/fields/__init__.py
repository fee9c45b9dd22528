"""The fields of an article, each by vote over JSON-LD, microdata, meta, visible text and address.

headline/                   what stands above the text: headline and standfirst
byline/, names/             who wrote: where the line is; who of it is a person, a desk or an agency
moments/                    when: which date is the publication, and how printed dates are read
pictures/                   pictures, captions, credits
subjects, classify          section, topics, kind
access, walls               who may read it
language                    in which language it is
identity, site              addresses, ids, the publisher's name
place                       where on the page the words about an article stand
chosen                      an operator's selectors, which win over every vote
"""

from __future__ import annotations

from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields
from datetime import datetime
from typing import Any

from tasks.article import Access, Author, Headline, Image, Kind, Moment, Signals
from tasks.extract.body import Body
from tasks.extract.fields.access import read_access
from tasks.extract.fields.byline.byline import read_byline
from tasks.extract.fields.byline.wire import wire_agencies
from tasks.extract.fields.classify import (
    read_kind,
    read_signals,
)
from tasks.extract.fields.headline.headline import read_headline
from tasks.extract.fields.headline.standfirst import read_standfirst
from tasks.extract.fields.identity import read_identity
from tasks.extract.fields.language import read_language
from tasks.extract.fields.moments.moments import read_moments
from tasks.extract.fields.pictures.images import read_images
from tasks.extract.fields.place import find_place
from tasks.extract.fields.site import site_names
from tasks.extract.fields.subjects import Printed, read_section, read_topics
from tasks.extract.parsing.page import Page
from tasks.source import Source

__all__ = ["Fields", "read_fields"]


@dataclass(frozen=True, slots=True)
class Fields:
    """Everything of an `Article` but its body; names and meanings as there.

    methods: field name to the source that gave it.
    """

    canonical_url: str | None = None
    aliases: tuple[str, ...] = ()
    publisher: str | None = None
    publisher_article_id: str | None = None
    headline: str | None = None
    headlines: tuple[Headline, ...] = ()
    standfirst: str | None = None
    byline_raw: str | None = None
    authors: tuple[Author, ...] = ()
    agencies: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    section: str | None = None
    topics: tuple[str, ...] = ()
    language: str | None = None
    kind: Kind = "article"
    access: Access = "unknown"
    images: tuple[Image, ...] = ()
    signals: Signals = field(default_factory=Signals)
    methods: dict[str, str] = field(default_factory=dict)

    def of_article(self) -> dict[str, Any]:
        """The fields by their names, as `Article` takes them."""
        return {
            each.name: getattr(self, each.name) for each in dataclass_fields(self) if each.name != "methods"
        }


def read_fields(page: Page, body: Body, *, source: Source | None, fetched_at: datetime | None) -> Fields:
    """The fields of `page`, whose body is `body`.

    source: gives defaults (language, zone, order of dates, publisher's name) where the page says nothing.
    fetched_at: allows relative times ("2 hours ago") and rules out dates after it.
    """
    sites = site_names(page)
    heading = read_headline(page, body, sites)
    place = find_place(page.outline, heading.element, body)
    identity = read_identity(page, source=source)
    written = read_byline(page, place, sites, body.tail)
    language, language_method = read_language(page, body, source)
    moments = read_moments(page, place, language, source=source, fetched_at=fetched_at)
    standfirst, standfirst_method = read_standfirst(page, body, heading.element)
    printed = Printed(page)
    section, section_method = read_section(page, printed, heading.element)
    topics, topics_method = read_topics(page, printed)
    kind, kind_method = read_kind(page, body, section, heading.element)
    access, free, access_method = read_access(page, body)
    methods = {
        "headline": heading.method,
        "standfirst": standfirst_method,
        "authors": written.method,
        "published": (moments.published.source or "") if moments.published else "",
        "modified": (moments.modified.source or "") if moments.modified else "",
        "canonical_url": identity.method,
        "section": section_method,
        "topics": topics_method,
        "language": language_method,
        "kind": kind_method,
        "access": access_method,
    }
    return Fields(
        canonical_url=identity.canonical_url,
        aliases=identity.aliases,
        publisher=identity.publisher,
        publisher_article_id=identity.publisher_article_id,
        headline=heading.headline,
        headlines=heading.headlines,
        standfirst=standfirst,
        byline_raw=written.raw,
        authors=written.authors,
        agencies=written.agencies or wire_agencies(page.outline, place, body.blocks),
        published=moments.published,
        modified=moments.modified,
        section=section,
        topics=topics,
        language=language,
        kind=kind,
        access=access,
        images=read_images(page, body),
        signals=read_signals(page, body, free),
        methods={name: method for name, method in methods.items() if method},
    )
