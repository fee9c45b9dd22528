"""What a perfect archive would say of every page of the sample paper, for tests to compare with.

`expectations(newsroom)` has one line for each address that the feeds and sitemaps name: an `ExpectedArticle`,
an `ExpectedTwin` (the same article under another address) or an `ExpectedSkip` (no record, with the reason).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from infra.newsroom.calendar import TOWN
from infra.newsroom.paper import Newsroom
from infra.newsroom.story import Story
from infra.newsroom.traps import NOT_A_URL, OFF_SITE, REDIRECT, TRAPS
from infra.newsroom.view import amp_path
from infra.newsroom.words import COMMENTS, WORDS
from tasks.article import Access, Kind
from tasks.errors import SkipReason

Change = Literal["same", "furniture", "revised"]


@dataclass(frozen=True)
class ExpectedAuthor:
    """A person of the byline; the role is None where the page does not print it."""

    name: str
    role: str | None


@dataclass(frozen=True)
class ExpectedImage:
    """A picture with its caption and credit apart."""

    caption: str
    credit: str


@dataclass(frozen=True)
class ExpectedArticle:
    """The record of one article page, as it stands in the newsroom's edition."""

    path: str
    article_id: str
    headline: str
    standfirst: str | None
    authors: tuple[ExpectedAuthor, ...]
    agencies: tuple[str, ...]
    published: datetime.datetime
    modified: datetime.datetime | None
    """None where the page does not state it (the old-school layout)."""
    kind: Kind
    access: Access
    language: str
    section: str | None
    topics: tuple[str, ...]
    images: tuple[ExpectedImage, ...]
    paragraphs: tuple[str, ...]
    """Paragraphs, subheadings, quotes, list items and table cells in page order, each a line of its own; for
    a live blog the texts of the entries follow, newest first."""
    optional: tuple[str, ...]
    """Lines that may stand in the body or not: closing remark, correction notice, entry headlines."""
    correction_notice: str | None
    developing_story: bool
    outcome: Literal["stored", "quarantined"]
    quarantine_reason: str
    """In words; empty if stored."""
    change: Change
    """Against the first edition: byte-equal, other furniture around the same words, or revised."""
    note: str


@dataclass(frozen=True)
class ExpectedTwin:
    """Another address of an article: it must add an alias and no second article."""

    path: str
    of: str
    """Path of the article."""
    note: str


@dataclass(frozen=True)
class ExpectedSkip:
    """An address that gives no record."""

    path: str
    """A path of the paper, or a full address if it is not on the paper."""
    reason: SkipReason
    note: str


Expected = ExpectedArticle | ExpectedTwin | ExpectedSkip


def expectations(newsroom: Newsroom) -> dict[str, Expected]:
    """What is expected of each address, by path (or full address if it is not on the paper)."""
    found: list[Expected] = []
    for story in newsroom.stories():
        found.append(expected_article(newsroom, story))
        found.extend(_twins(newsroom, story))
    if newsroom.traps:
        found += [ExpectedSkip(trap.path, trap.reason, trap.note) for trap in TRAPS]
        found.append(ExpectedSkip(OFF_SITE, SkipReason.OFF_SITE, "an advertisement on another host"))
        found.append(ExpectedSkip(NOT_A_URL, SkipReason.NOT_A_URL, "a mistyped link"))
    return {line.path: line for line in found}


def interface_lines() -> tuple[str, ...]:
    """Phrases of the widgets, none of which may stand in any field of a stored record."""
    words = (line for edition in WORDS.values() for line in edition.lines())
    remarks = (comment.text for comments in COMMENTS.values() for comment in comments)
    return (*words, *remarks)


def expected_article(newsroom: Newsroom, story: Story) -> ExpectedArticle:
    """The record that a perfect archive would make of the story's page."""
    old_school = story.layout == "press"
    entries = sorted(story.entries, key=lambda entry: -entry.minutes)
    body = tuple(line for piece in story.pieces for line in piece.lines)
    notice = story.correction.notice if story.correction else None
    reasons = {
        "comments_inside": "readers' comments stand in the body",
        "future": "the publication date is years ahead",
    }
    broken = [reason for trait, reason in reasons.items() if trait in story.traits]
    published = story.published(newsroom.now)
    return ExpectedArticle(
        path=story.path,
        article_id=str(story.number),
        headline=story.headline,
        standfirst=story.standfirst,
        authors=tuple(
            ExpectedAuthor(writer.name, None if old_school else writer.role) for writer in story.writers
        ),
        agencies=(story.agency,) if story.agency else (),
        # The old-school layout prints local time without a zone: the source's zone gives the instant.
        published=published.astimezone(TOWN) if old_school else published,
        modified=None if old_school else story.modified(newsroom.now),
        kind=story.kind,
        access=story.access if not old_school else "unknown",
        language=story.language if old_school else WORDS[story.language].locale,
        section=None if old_school else story.section,
        topics=() if old_school else story.topics,
        images=() if old_school else tuple(ExpectedImage(each.caption, each.credit) for each in story.photos),
        paragraphs=body + tuple(entry.text for entry in entries),
        optional=tuple(filter(None, (story.developing, notice, *(entry.headline for entry in entries)))),
        correction_notice=notice,
        developing_story=story.developing is not None,
        outcome="quarantined" if broken else "stored",
        quarantine_reason="; ".join(broken),
        change=_change(newsroom, story),
        note=story.note,
    )


def _change(newsroom: Newsroom, story: Story) -> Change:
    if newsroom.edition == 1:
        return "same"
    if story.correction or story.entries:
        return "revised"
    return "furniture" if "tag_page_changes" in story.traits or newsroom.layout_change else "same"


def _twins(newsroom: Newsroom, story: Story) -> list[ExpectedTwin]:
    twins = []
    if "amp" in story.traits:
        twins.append(
            ExpectedTwin(amp_path(story), story.path, "AMP page; its canonical link names the other")
        )
    if "tracking" in story.traits:
        tracked = f"{story.path}?utm_source=feed&utm_medium=rss"
        twins.append(ExpectedTwin(tracked, story.path, "the same page with tracking parameters"))
    if story.number == 1002 and newsroom.traps:
        twins.append(ExpectedTwin(REDIRECT, story.path, "old address, 301 to the article"))
    return twins
