"""What discovery gives: addresses that may be articles, and an account of everything else."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tasks.errors import SkipReason
from tasks.fetch.exchange import Exchange
from tasks.source import Source

Via = Literal["feed", "sitemap", "section", "list"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that a source offers as an article, with what was said of it there."""

    url: str
    """Cleaned: no fragment, no tracking parameters."""
    via: Via
    found_in: str
    """Address of the feed, sitemap, section page or list."""
    published: datetime | None = None
    """Aware. A bare date or a time without zone is no instant and left out."""
    modified: datetime | None = None
    headline: str | None = None
    aliases: tuple[str, ...] = ()
    """The address as it was found, wherever that differs from the cleaned one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One link as a feed, sitemap, section page or list has it, before it is judged."""

    url: str
    published: datetime | None = None
    modified: datetime | None = None
    headline: str | None = None
    latest: datetime | None = None
    """For the age limit alone: the later date, even where only the day is known."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A link that was offered and will not be followed."""

    url: str
    reason: SkipReason
    found_in: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A feed, sitemap, section page or list that gave nothing, and why; one line that names the mend."""

    address: str
    message: str


@dataclass(frozen=True, slots=True)
class Discovery:
    """What the addresses of one source gave."""

    candidates: tuple[Candidate, ...] = ()
    refused: tuple[Refusal, ...] = ()
    faults: tuple[Fault, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    """Of the feeds, sitemaps, section pages and lists, in order, to be captured as evidence."""
    left_over: tuple[str, ...] = ()
    """Addresses beyond the limit; the next run may take them."""
    too_old: int = 0
    """Links dated before the age limit."""
    not_wanted: int = 0
    """Links that `allow` or `deny` keeps out."""

    def why_none(self, source: Source) -> str:
        """Where links were offered and none was taken: why, in one line that names the mend. Else empty."""
        if self.candidates or not (self.too_old or self.not_wanted or self.refused):
            return ""
        reasons = Counter(refusal.reason.value for refusal in self.refused)
        counted = {
            f"older than max_age_days = {source.discover.max_age_days}": self.too_old,
            "kept out by allow or deny": self.not_wanted,
            **reasons,
        }
        said = ", ".join(f"{number} {why}" for why, number in counted.items() if number)
        mend = f"if that is wrong, correct [discover] in {source.name}.toml"
        return f"links were found, but none was taken: {said}; {mend}"
