"""What lies in a proof.

    proof/read-me.txt               what it says, for people, and how to check it by hand
    proof/sheet.json                the same for programs: what was asked for and which record answers
    proof/settings.json             what the source file says about reading, if the page was read under it
    proof/repeated.json             the blocks that were known to stand on every page, if any were
    proof/SHA256SUMS                for `sha256sum -c`, where the file is unpacked
    records/r0001.p0001.json …      the record and all that it is sealed upon, as stored
    archive/exchange.warc.gz        its raw page and the redirects that led to it, as kept
    archive/visits.warc.gz          later visits that found that very page, or other bytes that read the same
    pages/ indexes/ datapackage…    what makes it a WACZ file, which a browser replays

Every file lies in one folder: validators of WACZ files look no deeper.
"""

from __future__ import annotations

from typing import Literal

from tasks.article import Instant, Model
from tasks.capture.reading import Capture
from tasks.record import CaptureReference
from tasks.source import Discover, Expect, Politeness, Schedule, Source

SHEET = "proof/sheet.json"
WORDS = "proof/read-me.txt"
SUMS = "proof/SHA256SUMS"
EXCHANGE = "archive/exchange.warc.gz"
VISITS = "archive/visits.warc.gz"
SETTINGS = "proof/settings.json"
REPEATED = "proof/repeated.json"


class ProofSheet(Model):
    """What was asked for and which record answers."""

    schema_id: Literal["pressmark/proof/1"] = "pressmark/proof/1"
    url: str
    """The address that was asked about."""
    as_of: Instant | None = None
    """The moment that was asked about; None where a version or the newest was asked for."""
    records: tuple[str, ...]
    """Keys of the records in the archive, the first of the article first; each is sealed upon the one before, and the
    last is the one that answers."""
    visits: tuple[str, ...] = ()
    """WARC-Record-IDs of the later visits that are kept here, by time: `revisit` records of the raw page, and whole
    answers in other bytes that read the same."""
    made_at: Instant
    software: str


def record_file(key: str) -> str:
    """Where the record under `key` lies in the proof."""
    return "records/" + key.rpartition("/")[2]


def for_reading(source: Source) -> Source:
    """`source` with what bears on reading a page alone: addresses of feeds may hold keys."""
    found = Discover(sections=(source.home,), hosts=source.discover.hosts)
    plain = {"schedule": Schedule(), "politeness": Politeness(), "expect": Expect()}
    return source.model_copy(update={"discover": found, **plain})


def is_served_again(capture: Capture, page: CaptureReference) -> bool:
    """Whether `capture` says that the very bytes of `page` were served again (ISO 28500, `revisit`)."""
    return (
        capture.kind == "revisit"
        and capture.origin is not None
        and capture.origin.record_id == page.record_id
        and capture.reference.payload_digest == page.payload_digest
        and capture.url == page.url
        and capture.reference.fetched_at > page.fetched_at
    )


def may_read_the_same(capture: Capture, page: CaptureReference) -> bool:
    """Whether `capture` is a whole later answer, of which reading has to show that it says what `page` does."""
    reference = capture.reference
    return (
        capture.kind == "response"
        and 200 <= reference.status < 300
        and reference.fetched_at > page.fetched_at
    )
