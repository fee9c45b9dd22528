"""What a page says: the output of extraction, and the first half of the record contract.

Every model is frozen. Fields that the page does not state are None or empty, never guessed.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, PlainSerializer

Instant = Annotated[
    AwareDatetime,
    PlainSerializer(datetime.datetime.isoformat, return_type=str, when_used="json"),
]
"""A point in time with its offset kept as stated; ISO 8601 in JSON, `+00:00` and never `Z`."""

HeadlineRole = Literal["h1", "og", "jsonld", "title", "twitter", "meta", "microdata", "layout", "text"]
MomentSource = Literal["jsonld", "microdata", "meta", "time", "text", "url", "feed", "sitemap", "layout"]
Kind = Literal[
    "article",
    "liveblog",
    "opinion",
    "analysis",
    "review",
    "interview",
    "gallery",
    "video",
    "audio",
    "press_release",
]
Access = Literal["free", "metered", "paywalled", "unknown"]
BlockKind = Literal[
    "paragraph", "heading", "quote", "list", "table", "preformatted", "image", "embed", "entry"
]


class Model(BaseModel):
    """Frozen, and closed: an unknown field is an error, so that a typing slip cannot lose data."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Headline(Model):
    """One headline of the page, white space folded."""

    text: str
    role: HeadlineRole


class Author(Model):
    """A person of the byline. Agencies and desks are not people; they stand in `Article.agencies`."""

    name: str
    role: str | None = None
    """As printed, e.g. "Middle East Correspondent"."""
    url: str | None = None


class Moment(Model):
    """A time that the page states, with its evidence.

    A bare date is `date` and leaves `instant` empty: the archive never invents a time of day or a zone.
    """

    instant: Instant | None = None
    date: datetime.date | None = None
    printed: str | None = None
    """The words on the page, e.g. "Friday 21 January 2022 13:49 GMT"."""
    zone: str | None = None
    """As stated: an abbreviation, an offset, or an IANA name taken from the source's configuration."""
    source: MomentSource | None = None
    disagrees: bool = False
    """True when two places of the page differ by more than a minute (instants) or in the day (dates)."""


class Image(Model):
    """A picture of the article. Caption and credit are parted, and each stands once per article."""

    url: str | None = None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None


class Block(Model):
    """One piece of the body, in page order.

    `text` is set for every kind that has words; `level` (2 to 6) for headings, `items` for lists, `rows` for
    tables, `url` for images and embeds, `moment` for the entries of a live blog.
    """

    kind: BlockKind
    text: str = ""
    level: int | None = None
    items: tuple[str, ...] | None = None
    rows: tuple[tuple[str, ...], ...] | None = None
    url: str | None = None
    moment: Moment | None = None


class Signals(Model):
    """Remarks of the page on itself that help to judge it."""

    developing_story: bool = False
    correction_notice: str | None = None
    declared_word_count: int | None = None
    declared_free: bool | None = None
    """schema.org isAccessibleForFree."""


REPEATED = "repeated"
"""Strip rule of what stands on every page of the source (`tasks.extract.repeated`)."""


class Strip(Model):
    """One line of the strip ledger: what one rule took out of the page."""

    rule: str
    count: int
    chars: int
    sample_digest: str
    """SHA-256, hex, of the first text that the rule took."""


class Repeated(Model):
    """What a page was read with that stands on every page of its source (`tasks.extract.repeated`)."""

    known: str
    """SHA-256, hex, of the set of known blocks that the reader was given."""
    taken: tuple[str, ...] = ()
    """Names of those that stood on this page and were left out, sorted."""


class Extractor(Model):
    """Who read the page, and where each field came from."""

    name: str
    version: str
    methods: dict[str, str] = Field(default_factory=dict)
    """Field name to method, e.g. {"headline": "h1+og", "body": "container"}."""
    layout: str | None = None
    """Name of the operator's layout that was applied, if one was."""
    repeated: Repeated | None = None
    """None where nothing was known to stand on every page of the source."""
    settings: str | None = None
    """Digest of what the source file said about reading (`tasks.extract.settings`); None in older readings."""

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """Who read the page, what they knew and how they were told to read: two readings of one identity and of one
        capture are equal, so what differs between captures is the publisher's."""
        return *self.program, self.settings or ""

    @property
    def program(self) -> tuple[str, str, str]:
        """Who read the page and what they knew, however an operator told them to read."""
        return self.name, self.version, self.repeated.known if self.repeated else ""


class Article(Model):
    """What one page says. Made by `tasks.extract.extract_article`."""

    url: str
    """The address that was asked for."""
    canonical_url: str | None = None
    """The page's own word on its address, when it is believable."""
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
    """BCP 47, lower-case primary subtag and as much region as the page states, e.g. "en-GB"."""
    kind: Kind = "article"
    access: Access = "unknown"
    blocks: tuple[Block, ...] = ()
    text: str = ""
    """Plain text of the body: paragraphs, subheadings, quotes, list items, tables, parted by a blank line."""
    images: tuple[Image, ...] = ()
    word_count: int = 0
    """Of `text`. In scripts without blanks each Han character or kana counts, as in word processors, and Thai, Lao,
    Burmese and Khmer by the usual length of their words (`tasks.words`)."""
    signals: Signals = Signals()
    stripped: tuple[Strip, ...] = ()
    extractor: Extractor


EDITORIAL_FIELDS = (
    "headline",
    "standfirst",
    "byline_raw",
    "authors",
    "agencies",
    "published",
    "kind",
    "text",
    "images",
)
"""What a publisher's revision is made of. `modified` is left out: a new time stamp over the same words is no
revision. Addresses, topics and access change without an editor's hand. Image addresses are left out too
(`tasks.record.content_digest`): resized copies get new ones every day."""
