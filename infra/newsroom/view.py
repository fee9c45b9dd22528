"""A story set in one of the three layouts (or the relaunch): what the templates read and make."""

from __future__ import annotations

import datetime
import functools
import hashlib
import json
from dataclasses import dataclass
from typing import Any

import jinja2

from infra.newsroom.calendar import iso_local, iso_utc, printed
from infra.newsroom.story import Entry, Photo, Piece, Story
from infra.newsroom.words import COMMENTS, LEAKED_COMMENTS, WORDS, InterfaceWords, ReaderComment


@dataclass(frozen=True)
class Link:
    """A teaser to another page of the paper."""

    path: str
    headline: str


@dataclass(frozen=True)
class PageView:
    """Everything a page template may ask for."""

    story: Story
    base_url: str
    now: datetime.datetime
    seed: int
    related: tuple[Link, ...]
    made_at: str | None = None

    @property
    def words(self) -> InterfaceWords:
        return WORDS[self.story.language]

    @property
    def comments(self) -> tuple[ReaderComment, ...]:
        return COMMENTS[self.story.language]

    @property
    def leaked_comments(self) -> tuple[str, ...]:
        return LEAKED_COMMENTS if "comments_inside" in self.story.traits else ()

    @property
    def canonical(self) -> str:
        return self.base_url + self.story.path

    @property
    def amp(self) -> str | None:
        return f"{self.base_url}{amp_path(self.story)}" if "amp" in self.story.traits else None

    @property
    def search_headline(self) -> str:
        return self.story.search_headline or self.story.headline

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.story.pieces

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Newest first, as live blogs have it."""
        return tuple(sorted(self.story.entries, key=lambda entry: -entry.minutes))

    @property
    def groups(self) -> tuple[tuple[Piece, ...], ...]:
        """The body in runs of two blocks, each in a container of its own between advertising slots."""
        pieces = self.pieces
        return tuple(pieces[start : start + 2] for start in range(0, len(pieces), 2))

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The pictures that the page shows; the old-school layout has none."""
        return () if self.story.layout == "press" else self.story.photos

    @property
    def byline(self) -> str:
        """The byline of the relaunched paper, in one line; roles where the story's old layout had them."""
        if not self.story.writers:
            return self.story.agency or ""
        roles = self.story.layout != "press"
        people = (
            f"{writer.name}, {writer.role}" if writer.role and roles else writer.name
            for writer in self.story.writers
        )
        return f"{self.words.by} {'; '.join(people)}"

    @property
    def published_iso(self) -> str:
        return self._iso(self.story.published(self.now))

    @property
    def modified_iso(self) -> str:
        return self._iso(self.story.modified(self.now))

    @property
    def published_printed(self) -> str:
        return printed(self.story.published(self.now), self.story.layout, self.story.language)

    @property
    def modified_printed(self) -> str | None:
        if self.story.modified_after is None:
            return None
        return printed(self.story.modified(self.now), self.story.layout, self.story.language)

    def entry_moment(self, entry: Entry) -> datetime.datetime:
        return self.story.published(self.now) + datetime.timedelta(minutes=entry.minutes)

    def entry_iso(self, entry: Entry) -> str:
        return self._iso(self.entry_moment(entry))

    def entry_printed(self, entry: Entry) -> str:
        return printed(self.entry_moment(entry), self.story.layout, self.story.language)

    @property
    def paywalled(self) -> bool:
        return self.story.access == "paywalled"

    @property
    def metered(self) -> bool:
        return self.story.access == "metered"

    @property
    def label(self) -> str:
        """The word over the headline that tells the kind; empty for plain news."""
        return self.words.labels.get(self.story.kind, "")

    @property
    def content_tier(self) -> str:
        return {"paywalled": "locked", "metered": "metered"}.get(self.story.access, "free")

    @property
    def word_count(self) -> int:
        return sum(len(line.split()) for piece in self.pieces for line in piece.lines)

    @property
    def declared_charset(self) -> str:
        return "ISO-8859-1" if "wrong_charset" in self.story.traits else "windows-1252"

    @property
    def structured(self) -> str:
        """The JSON-LD of the page; empty for half of the free stories of the second layout."""
        story = self.story
        if story.layout == "tide" and story.access == "free" and story.kind == "article" and story.number % 2:
            return ""
        return json.dumps(_structured(self), ensure_ascii=False).replace("</", "<\\/")

    def hashed(self, role: str) -> str:
        """Two class names such as a styled-components build makes: stable in a build, without meaning."""
        digest = hashlib.sha256(f"{self.seed}/{role}".encode()).hexdigest()
        letters = "".join(chr(ord("a") + int(digit, 16)) for digit in digest[:6])
        return f"sc-{digest[6:12]}-{int(digest[12], 16) % 4} {letters[:3].upper()}{letters[3:]}"

    def _iso(self, moment: datetime.datetime) -> str:
        return iso_local(moment) if self.story.layout == "ledger" else iso_utc(moment)


def amp_path(story: Story) -> str:
    return f"/amp{story.path}"


def _structured(page: PageView) -> dict[str, Any]:
    story = page.story
    authors: list[dict[str, str]] = [
        {"@type": "Person", "name": writer.name, **({"jobTitle": writer.role} if writer.role else {})}
        for writer in story.writers
    ]
    if story.agency:
        authors.append({"@type": "Organization", "name": story.agency})
    kinds = {
        "liveblog": "LiveBlogPosting",
        "opinion": "OpinionNewsArticle",
        "analysis": "AnalysisNewsArticle",
    }
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": kinds.get(story.kind, "NewsArticle"),
        "mainEntityOfPage": page.canonical,
        "headline": page.search_headline,
        "datePublished": page.published_iso,
        "dateModified": page.modified_iso,
        "author": authors,
        "publisher": {"@type": "NewsMediaOrganization", "name": page.words.paper},
        "inLanguage": page.words.locale,
        "articleSection": story.section,
        "keywords": list(story.topics),
        "isAccessibleForFree": story.access != "paywalled",
        "image": [f"{page.base_url}/pictures/{photo.file}" for photo in story.photos],
    }
    if page.label:
        data["genre"] = page.label
    if story.standfirst:
        data["description"] = story.standfirst
    if story.correction:
        data["correction"] = story.correction.notice
    if story.entries:
        data["coverageStartTime"] = page.published_iso
        data["liveBlogUpdate"] = [
            {
                "@type": "BlogPosting",
                "headline": entry.headline,
                "datePublished": page.entry_iso(entry),
                "articleBody": entry.text,
            }
            for entry in page.entries
        ]
    return data


@functools.cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("infra.newsroom"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def render_page(page: PageView, template: str) -> str:
    """The page as text; `template` is the name of a file in `templates/` without its ending."""
    return _environment().get_template(f"{template}.html").render(page=page).lstrip()


def render_listing(title: str, links: tuple[Link, ...], words: InterfaceWords) -> str:
    """A front or section page: headlines and nothing else."""
    return _environment().get_template("listing.html").render(title=title, links=links, words=words).lstrip()
