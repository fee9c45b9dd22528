"""The parameters of the flows: what an operator fills in on the form in the Prefect UI.

Plain defaults rather than `None`: each optional None costs the operator a click there.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from tasks.errors import SkippableError, UsageError
from tasks.keys import digest_of_address
from tasks.store.identity import address_of

SOURCE = "Name of the source: what its harvest deployment is called, and `pressmark sources list` shows."
DRY = " (dry run)"
DAY = r"^(\d{4}-\d\d-\d\d)?$"


def days(since: str, until: str) -> tuple[date | None, date | None]:
    """The days that a form names; empty is None. Raises UsageError where there is no such day, or the first is after
    the last."""
    first, last = _day("since", since), _day("until", until)
    if first and last and first > last:
        raise UsageError(f"since {first} is after until {last}", mend="swap them")
    return first, last


def _day(name: str, text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"{name}: there is no day {text}", mend="write one such as 2026-01-31") from error


class Parameters(BaseModel):
    """Closed and frozen, so that a misspelt name is refused when a run is asked for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @property
    def about(self) -> str:
        """What the run is on, for its name: what people find it by in the UI's list of runs."""
        named = getattr(self, "source", "") or "everything"
        return f"{named}{DRY if getattr(self, 'dry_run', False) else ''}"


class HarvestParameters(Parameters):
    """What to harvest."""

    source: str = Field(description=SOURCE)
    limit: int = Field(default=0, ge=0, description="Most pages to ask for; 0 is the source's own limit.")
    revisit_all: bool = Field(
        default=False, description="Visit every known address again now, whether it is due or not."
    )
    dry_run: bool = Field(
        default=False,
        description="Ask feeds, sitemaps and robots.txt, name the pages that would be asked for; write nothing.",
    )


class ReviewParameters(Parameters):
    """What to decide about what waits. `ask` shows it and waits for the answer on the form."""

    source: str = Field(description=SOURCE)
    action: Literal["ask", "list", "release", "reject", "reextract", "accept"] = Field(
        default="ask",
        description="ask: show what waits and take the decision on a form. list: only show. The others decide at "
        "once: release lets it into the archive marked with your name, reject keeps it out, reextract reads it "
        "again, accept makes today's figures the source's new normal.",
    )
    by: str = Field(default="", description="Your name, needed for a decision; it stays on what you decide.")
    reason: str = Field(
        default="", description="Why, in ten characters or more; read by whoever asks in ten years."
    )
    rules: list[str] = Field(default=[], description="Only what broke these rules; empty for all.")
    articles: list[str] = Field(
        default=[], description="Only these waiting items, by address or key; empty for all."
    )


class AuditParameters(Parameters):
    """What to read again, and how much of it."""

    source: str = Field(default="", description="One source; empty for the whole bucket.")
    sample: float = Field(
        default=1.0, gt=0, le=1, description="Share of articles and segments that are read; 1 is everything."
    )
    repair: bool = Field(
        default=True,
        description="Rewrite what follows from the rest: state, CDXJ, addresses. Never deletes.",
    )


class TakedownParameters(Parameters):
    """What to take out, and on whose word. Look at the dry run first."""

    url: str = Field(description="Any address of the article.")
    reason: str = Field(
        min_length=10, description="Why, in ten characters or more; it stands on the tombstone."
    )
    basis: str = Field(min_length=3, description="On what ground, e.g. GDPR Art. 17, court order, copyright.")
    requested_by: str = Field(min_length=2, description="Who asked.")
    dry_run: bool = Field(default=True, description="Only say what would be removed.")

    @property
    def about(self) -> str:
        """A part of the address's digest: names of runs stand in logs, which no takedown reaches."""
        try:
            named = digest_of_address(address_of(self.url))[:16]
        except SkippableError:
            named = "nothing"
        return f"{named}{DRY if self.dry_run else ''}"


class ReextractParameters(Parameters):
    """Which stored pages to read again. No publisher is asked for anything."""

    source: str = Field(description=SOURCE)
    since: str = Field(
        default="", pattern=DAY, description="First day of capture, such as 2026-01-31 (UTC); empty for all."
    )
    until: str = Field(default="", pattern=DAY, description="Last day of capture; empty for all.")
    segments: list[str] = Field(
        default=[], description="Only these segments, by key; empty for all of the source."
    )
    workers: int = Field(
        default=0, ge=0, le=256, description="Processes to read in; 0 is the setting `workers`."
    )
    dry_run: bool = Field(
        default=False, description="Read and judge everything, say what would change, write nothing."
    )


class IngestParameters(Parameters):
    """Which foreign files to take in. They are read by the process that runs the flow."""

    source: str = Field(description="Name of the source that the pages belong to.")
    files: list[str] = Field(
        min_length=1, description="WARC files, HTML or text files, or folders of them, by path."
    )
    url: str = Field(default="", description="Address of the page, for a single HTML or text file.")
    url_prefix: str = Field(
        default="", description="Put before the path of each HTML or text file to make its address."
    )
    any_host: bool = Field(default=False, description="Take in pages of other hosts than the source's too.")
    limit: int = Field(default=0, ge=0, description="Most pages to take in; 0 is all.")
    dry_run: bool = Field(default=False, description="Say what would be taken in; write nothing.")


class ExportParameters(Parameters):
    """What to copy out of the archive, how and where to."""

    source: str = Field(default="", description="One source; empty for all of them.")
    format: Literal["parquet", "jsonld", "ninjs", "wacz"] = Field(
        default="parquet",
        description="parquet: the table of all records. jsonld: schema.org NewsArticle. ninjs: IPTC ninjs 3.1; both "
        "as JSON Lines. wacz: raw captures that a browser replays, one file for each source.",
    )
    since: str = Field(
        default="", pattern=DAY, description="First day of capture, such as 2026-01-31 (UTC); empty for all."
    )
    until: str = Field(default="", pattern=DAY, description="Last day of capture; empty for all.")
    to: str = Field(
        default="",
        description="Folder on the machine that runs the flow. Empty, for parquet alone: `tables/` in the "
        "bucket, where a takedown reaches it.",
    )
