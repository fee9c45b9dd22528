"""A story of the sample paper, and how the files in `stories/` are read.

Times are minutes before the newsroom's `now`, so that the paper is as fresh as its clock.
The body is a light mark-up: blocks are parted by a blank line; `## ` starts a subheading, `> ` a quote,
`- ` the items of a list, `| ` the rows of a table. Everything else is a paragraph.
"""

from __future__ import annotations

import datetime
import functools
import tomllib
from importlib import resources
from typing import Literal

from pydantic import Field

from tasks.article import Access, Kind, Model

Language = Literal["en", "de"]
LayoutName = Literal["ledger", "tide", "press"]
PieceKind = Literal["paragraph", "heading", "quote", "list", "table"]
Trait = Literal[
    "amp",
    "tracking",
    "tag_page_changes",
    "wrong_charset",
    "comments_inside",
    "future",
    "tdm_reserved",
]
"""What a story is there to exercise; `Story.traits` holds any number of them."""


class Piece(Model):
    """One block of a body."""

    kind: PieceKind
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The words of the block as plain lines, in reading order."""
        if self.rows:
            return tuple(cell for row in self.rows for cell in row)
        return self.items or (self.text,)


class Writer(Model):
    """A person of the byline."""

    name: str
    role: str | None = None


class Photo(Model):
    """A picture: its file name below `/pictures/`, caption and credit apart."""

    file: str
    caption: str
    credit: str
    alt: str = ""


class Entry(Model):
    """One entry of a live blog; `edition` is the visit at which it is first there."""

    minutes: int
    """After the publication of the live blog."""
    headline: str
    text: str
    edition: int = 1


class Correction(Model):
    """What an editor changes before the second edition. The headline stays."""

    notice: str
    minutes: int
    """After publication."""
    replace: tuple[tuple[str, str], ...]


class Story(Model):
    """One article as the newsroom knows it, before it is set in a layout."""

    number: int
    slug: str
    language: Language = "en"
    section: str
    layout: LayoutName
    kind: Kind = "article"
    headline: str
    search_headline: str | None = None
    """The other headline, for `og:title` and the like; the shown one where none is given."""
    standfirst: str | None = None
    writers: tuple[Writer, ...] = ()
    agency: str | None = None
    topics: tuple[str, ...] = ()
    minutes_ago: int
    """From publication to the newsroom's `now`."""
    modified_after: int | None = None
    """Minutes after publication."""
    access: Access = "free"
    photos: tuple[Photo, ...] = ()
    body: str
    entries: tuple[Entry, ...] = ()
    developing: str | None = None
    """Closing line such as "This is a developing story."."""
    correction: Correction | None = None
    traits: frozenset[Trait] = frozenset()
    note: str = ""
    """What the story exercises, for the reader of `tests/newsroom/expected.py`."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return read_body(self.body)

    @property
    def path(self) -> str:
        """Its address without the host. The old-school layout carries the number in the query."""
        root = "/de" if self.language == "de" else ""
        if self.layout == "press":
            return f"{root}/story.php?no={self.number}"
        return f"{root}/{self.section.lower()}/{self.slug}-h{self.number}.html"

    def published(self, now: datetime.datetime) -> datetime.datetime:
        if "future" in self.traits:
            # The classic slip of the hand: the right day with the wrong decade.
            return now.replace(year=now.year + 10) - datetime.timedelta(minutes=self.minutes_ago)
        return now - datetime.timedelta(minutes=self.minutes_ago)

    def modified(self, now: datetime.datetime) -> datetime.datetime:
        later = datetime.timedelta(minutes=self.modified_after or 0)
        return self.published(now) + later

    def at_edition(self, edition: int) -> Story:
        """The story as it stands in the numbered edition, the first being 1."""
        changed: dict[str, object] = {}
        entries = tuple(entry for entry in self.entries if entry.edition <= edition)
        if self.entries:
            changed["entries"] = entries
            changed["modified_after"] = max(entry.minutes for entry in entries)
        if self.correction and edition >= 2:
            body = self.body
            for old, new in self.correction.replace:
                body = body.replace(old, new)
            changed["body"] = body
            changed["modified_after"] = self.correction.minutes
        elif self.correction:
            changed["correction"] = None
        return self.model_copy(update=changed) if changed else self


class StoryFile(Model):
    """The form of a file in `stories/`."""

    story: tuple[Story, ...] = Field(min_length=1)


@functools.lru_cache(maxsize=256)
def read_body(body: str) -> tuple[Piece, ...]:
    """The blocks of a body in the light mark-up of this module."""
    blocks = ("\n".join(line.strip() for line in block.splitlines()) for block in body.strip().split("\n\n"))
    return tuple(_piece(block) for block in blocks if block)


def _piece(block: str) -> Piece:
    folded = " ".join(block.split())
    if block.startswith("## "):
        return Piece(kind="heading", text=folded[3:])
    if block.startswith("> "):
        return Piece(kind="quote", text=folded[2:])
    if block.startswith("- "):
        return Piece(kind="list", items=tuple(line.removeprefix("- ") for line in block.splitlines()))
    if block.startswith("| "):
        rows = (line.strip("| ").split("|") for line in block.splitlines())
        return Piece(kind="table", rows=tuple(tuple(cell.strip() for cell in row) for row in rows))
    return Piece(kind="paragraph", text=folded)


@functools.cache
def written_stories() -> tuple[Story, ...]:
    """The stories written by hand, by number."""
    folder = resources.files(__package__) / "stories"
    found = [
        story
        for file in sorted(folder.iterdir(), key=lambda item: item.name)
        if file.name.endswith(".toml")
        for story in StoryFile.model_validate(tomllib.loads(file.read_text(encoding="utf-8"))).story
    ]
    return tuple(sorted(found, key=lambda story: story.number))
