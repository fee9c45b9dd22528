"""Every key in the bucket, written and read back.

Keys use `[a-z0-9._-]` between single slashes and nothing else, so that every S3 implementation sorts,
signs and lists them alike. Numbers are zero-padded: the order of the keys is the order of the history.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from dataclasses import dataclass

from tasks.errors import FatalError

_KEY = re.compile(r"[a-z0-9._-]+(?:/[a-z0-9._-]+)*")
_RECORD = re.compile(r"articles/([a-z0-9]{2})/(\1[a-z0-9]+)/r(\d{4,})\.p(\d{4,})\.json")
_QUARANTINE = re.compile(r"quarantine/([a-z0-9-]+)/(\d{4}-\d\d-\d\d)/([a-z0-9._-]+?)(\.settled)?\.json")
_RUN = re.compile(r"runs/([a-z0-9-]+)/(\d{4})/(\d\d)/(\d\d)/([a-z0-9._-]+)/([a-z0-9._-]+)")
_CAPTURE = re.compile(
    r"captures/([a-z0-9-]+)/(\d{4})/(\d\d)/(\d\d)/\1-(\d{14})-([a-z0-9._-]+)-(\d{5,})\.(warc\.gz|cdxj)"
)
_REPEATED = re.compile(r"sources/[a-z0-9-]+/repeated/([0-9a-f]{64})\.json")

FEEDS = ".feeds"
"""Ends the run id in the names of segments that hold what a run asked of feeds, sitemaps, section pages and
robots.txt: evidence, never read as articles."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")

ARTICLES = "articles/"
ADDRESSES = "addresses/"
CAPTURES = "captures/"
QUARANTINE = "quarantine/"
RUNS = "runs/"
SOURCES = "sources/"
TABLES = "tables/"
TOMBSTONES = "tombstones/"


@dataclass(frozen=True, order=True, slots=True)
class RecordKey:
    """Which record a key names; sorts by article, revision, parse."""

    article_id: str
    revision: int
    parse: int


@dataclass(frozen=True, slots=True)
class CaptureKey:
    """What the name of a segment (or of its index) says."""

    source: str
    day: datetime.date
    stamp: str
    run_id: str
    serial: int
    suffix: str

    @property
    def holds_feeds(self) -> bool:
        """True for a segment of feeds, sitemaps and section pages."""
        return self.run_id.endswith(FEEDS)


@dataclass(frozen=True, slots=True)
class QuarantineKey:
    """What the name of a quarantined item (or of the decision on it) says."""

    source: str
    day: datetime.date
    capture_id: str
    settled: bool


@dataclass(frozen=True, slots=True)
class RunKey:
    """What the name of an object of a run says."""

    source: str
    day: datetime.date
    run_id: str
    name: str


def _checked(key: str) -> str:
    if not _KEY.fullmatch(key) or ".." in key:
        raise FatalError(
            f"{key!r} cannot be a key of the bucket",
            mend="use a-z, 0-9, dot, underscore and hyphen between single slashes",
        )
    return key


def _day(day: datetime.date) -> str:
    return f"{day:%Y/%m/%d}"


def digest_of_address(address: str) -> str:
    """SHA-256, hex, of an address as `tasks.store.identity` writes it."""
    return hashlib.sha256(address.encode()).hexdigest()


def capture_id(record_id: str) -> str:
    """A WARC-Record-ID as part of a key: the UUID of `urn:uuid:7F3A…`, else (foreign files) a digest of
    the id."""
    bare = record_id.strip("<>").lower().removeprefix("urn:uuid:")
    return bare if _UUID.fullmatch(bare) else hashlib.sha256(record_id.encode()).hexdigest()[:32]


def segment(source: str, started: datetime.datetime, run_id: str, serial: int) -> str:
    """Key of a WARC file; `started` is the time of its first capture, in UTC."""
    utc = started.astimezone(datetime.UTC)
    return _checked(
        f"{CAPTURES}{source}/{_day(utc)}/{source}-{utc:%Y%m%d%H%M%S}-{run_id}-{serial:05d}.warc.gz"
    )


def segment_index(segment_key: str) -> str:
    """Key of the CDXJ beside a segment."""
    return _checked(segment_key.removesuffix(".warc.gz") + ".cdxj")


def captures_of(source: str, day: datetime.date | None = None) -> str:
    """Prefix of a source's segments, of one day or of all days."""
    return f"{CAPTURES}{source}/{_day(day)}/" if day else f"{CAPTURES}{source}/"


def parse_capture(key: str) -> CaptureKey | None:
    """What `key` says, or None when it names no segment and no index."""
    found = _CAPTURE.fullmatch(key)
    if not found:
        return None
    source, year, month, day, stamp, run_id, serial, suffix = found.groups()
    return CaptureKey(
        source, datetime.date(int(year), int(month), int(day)), stamp, run_id, int(serial), suffix
    )


def history(article_id: str) -> str:
    """Prefix under which all records of an article lie: its history, in order."""
    return _checked(f"{ARTICLES}{article_id[:2]}/{article_id}") + "/"


def record(article_id: str, revision: int, parse: int) -> str:
    """Key of one record."""
    return _checked(f"{ARTICLES}{article_id[:2]}/{article_id}/r{revision:04d}.p{parse:04d}.json")


def parse_record(key: str) -> RecordKey | None:
    """What `key` says, or None when it names no record."""
    found = _RECORD.fullmatch(key)
    return RecordKey(found[2], int(found[3]), int(found[4])) if found else None


def address(normalised: str) -> str:
    """Key of the object that says which article an address belongs to."""
    digest = digest_of_address(normalised)
    return f"{ADDRESSES}{digest[:2]}/{digest}.json"


def quarantined(source: str, day: datetime.date, capture_id: str) -> str:
    """Key of a record that was held back; `day` is the day of its capture, in UTC."""
    return _checked(f"{QUARANTINE}{source}/{day:%Y-%m-%d}/{capture_id}.json")


def settled(quarantine_key: str) -> str:
    """Key of the decision on a quarantined record, beside it."""
    return _checked(quarantine_key.removesuffix(".json") + ".settled.json")


def quarantine_of(source: str | None) -> str:
    """Prefix of what is held back, of `source` or, with None, of all."""
    return f"{QUARANTINE}{source}/" if source else QUARANTINE


def parse_quarantine(key: str) -> QuarantineKey | None:
    """What `key` says, or None when it names nothing in quarantine."""
    found = _QUARANTINE.fullmatch(key)
    if not found:
        return None
    return QuarantineKey(found[1], datetime.date.fromisoformat(found[2]), found[3], bool(found[4]))


def run(source: str, day: datetime.date, run_id: str, name: str) -> str:
    """Key of an object of a run; `day` is the day it was started, in UTC."""
    return _checked(f"{RUNS}{source}/{_day(day)}/{run_id}/{name}")


def runs_of(source: str, day: datetime.date | None = None) -> str:
    """Prefix of a source's runs, of one day or of all days."""
    return f"{RUNS}{source}/{_day(day)}/" if day else f"{RUNS}{source}/"


def parse_run(key: str) -> RunKey | None:
    """What `key` says, or None when it names no object of a run."""
    found = _RUN.fullmatch(key)
    if not found:
        return None
    source, year, month, day, run_id, name = found.groups()
    return RunKey(source, datetime.date(int(year), int(month), int(day)), run_id, name)


def state(source: str) -> str:
    """Key of a source's state cache."""
    return _checked(f"{SOURCES}{source}/state.parquet")


def new_normal(source: str) -> str:
    """Key of the operator's word that a source's figures start again."""
    return _checked(f"{SOURCES}{source}/normal.json")


def evidence(source: str) -> str:
    """Key of what was seen on the articles of a source, of which is learned what stands on every page."""
    return _checked(f"{SOURCES}{source}/repeated.json")


def repeated_blocks(source: str, digest: str) -> str:
    """Key of a set of blocks that are known to stand on every page; records name it by its digest."""
    return _checked(f"{SOURCES}{source}/repeated/{digest}.json")


def repeated_of(source: str) -> str:
    """Prefix of the sets of known blocks of a source."""
    return f"{SOURCES}{source}/repeated/"


def parse_repeated_blocks(key: str) -> str | None:
    """The digest that `key` says, or None when it names no set of known blocks."""
    found = _REPEATED.fullmatch(key)
    return found[1] if found else None


def tombstone(article_id: str) -> str:
    """Key of the note that an article was taken down."""
    return _checked(f"{TOMBSTONES}{article_id[:2]}/{article_id}.json")


def parse_tombstone(key: str) -> str:
    """The id of the article of the tombstone at `key`."""
    return key.rpartition("/")[2].removesuffix(".json")
