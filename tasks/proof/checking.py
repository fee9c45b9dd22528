"""Checking a proof, with nothing but the file: no archive, no network, no settings."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from tasks.article import EDITORIAL_FIELDS, Article
from tasks.capture.reading import Capture, read_segment
from tasks.errors import FatalError, PressmarkError, UsageError
from tasks.export.package import CHUNK, MANIFEST, MANIFEST_DIGEST
from tasks.extract import NAME, VERSION, RepeatedBlocks, extract_article
from tasks.extract.layout import layout_of
from tasks.extract.settings import settings_of
from tasks.proof.sheet import (
    EXCHANGE,
    REPEATED,
    SETTINGS,
    SHEET,
    VISITS,
    ProofSheet,
    is_served_again,
    may_read_the_same,
    record_file,
)
from tasks.record import Record, content_digest
from tasks.source import Source
from tasks.store.captures import way_to
from tasks.store.history import decode_record

Outcome = Literal["ok", "broken", "not tried"]

UNREADABLE = (
    zipfile.BadZipFile,
    gzip.BadGzipFile,
    zlib.error,
    EOFError,
    KeyError,
    TypeError,
    ValueError,
    NotImplementedError,
    RecursionError,
    OSError,
)
"""What the libraries raise for files that are damaged (where a directory points before the begin of its file, an
OSError), not there, nested without end, or of another form. Caught where a file is read and nowhere else: a fault of
this program must not pass for a forgery."""

LARGEST = 512_000_000
"""Bytes that a proof may unpack to, for it may come from anybody: a page has 10 MB at most unless its source says
more, and 500 records of a live blog 50 MB."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    what: str
    outcome: Outcome
    said: str
    """One line: what was found, or what is wrong."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of one file."""

    sheet: ProofSheet
    record: Record | None
    """The record that answers; None where it is broken."""
    checks: tuple[Check, ...]
    sha256: str
    """Of the file, hex."""

    @property
    def holds(self) -> bool:
        """Whether nothing is broken."""
        return all(check.outcome != "broken" for check in self.checks)


class NotTriedError(Exception):
    """A check cannot be made; the message says why. Does not leave this module."""


def verify(path: Path) -> Verification:
    """Check the proof at `path`. Raises UsageError for what is no proof at all."""
    try:
        if path.stat().st_size > LARGEST:
            raise _too_large(path)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        package = zipfile.ZipFile(path)
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise UsageError(f"{path}: {said}", mend="name a file that can be read") from error
    except UNREADABLE as error:
        raise _no_proof(path) from error
    with package:
        if sum(entry.file_size for entry in package.infolist()) > LARGEST:
            raise _too_large(path)
        try:
            sheet = ProofSheet.model_validate_json(package.read(SHEET))
        except UNREADABLE as error:
            raise _no_proof(path) from error
        checking = _Checking(package, sheet)
        wanted = [
            ("files", checking.files),
            ("records", checking.records),
            ("raw page", checking.raw_page),
            ("address", checking.address),
            ("reading", checking.reading),
        ]
        if sheet.visits:
            wanted.append(("visits", checking.visits))
        checks = tuple(_made(what, check) for what, check in wanted)
    return Verification(sheet, checking.record, checks, sha256)


def _no_proof(path: Path) -> UsageError:
    return UsageError(
        f"{path}: no proof, or a torn one", mend="name a file that `pressmark prove --to` wrote"
    )


def _too_large(path: Path) -> UsageError:
    return UsageError(f"{path}: unpacks to more than {LARGEST:,} bytes", mend="do not trust it")


def _made(what: str, check: Callable[[], str]) -> Check:
    try:
        return Check(what, "ok", check())
    except NotTriedError as error:
        return Check(what, "not tried", str(error))
    except PressmarkError as error:
        return Check(what, "broken", error.message)


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Raises FatalError where the file `name` cannot be read in the block."""
    try:
        yield
    except UNREADABLE as error:
        raise FatalError(f"{name} cannot be read: {' '.join(str(error).split())[:200]}") from error


class _Checking:
    """One file being checked: each check says what it found, and keeps what the later ones need."""

    def __init__(self, package: zipfile.ZipFile, sheet: ProofSheet) -> None:
        self._package, self._sheet = package, sheet
        self.record: Record | None = None
        self._capture: Capture | None = None
        self._kept: list[Capture] = []

    def files(self) -> str:
        """Each file is listed, once, with its digest, and the list is the one that was made."""
        body = self._bytes(MANIFEST)
        with _reading(MANIFEST_DIGEST):
            stated = json.loads(self._package.read(MANIFEST_DIGEST))["hash"]
        if stated != _sha256(body):
            raise FatalError(f"{MANIFEST} was changed")
        with _reading(MANIFEST):
            listed = {each["path"]: each["hash"] for each in json.loads(body)["resources"]}
        there, made = Counter(self._package.namelist()), Counter([*listed, MANIFEST, MANIFEST_DIGEST])
        for other, done in ((there - made, "was put in"), (made - there, "was taken out")):
            if other:
                raise FatalError(f"{min(map(str, other))} {done}")
        for name, stated in listed.items():
            if _sha256(self._bytes(name)) != stated:
                raise FatalError(f"{name} was changed")
        return f"{len(listed)}, each as listed"

    def records(self) -> str:
        """Each record proves itself and names the one before, back to the first."""
        previous: str | None = None
        for key in self._sheet.records:
            record = decode_record(self._bytes(record_file(key)), key)
            if record.content_digest != content_digest(record.article):
                raise FatalError(f"{key}: its content digest is not that of its content")
            if record.previous != previous:
                raise FatalError(f"{key} is not sealed upon the record before it")
            previous = record.record_digest
        if previous is None:
            raise FatalError("there is none")
        self.record = record
        return f"{len(self._sheet.records)}, sealed one upon the other"

    def raw_page(self) -> str:
        """The page that the record was read from is here, to the byte."""
        stated = self._told().capture
        for capture in self._captures():
            kept = capture.reference
            if kept.record_id == stated.record_id:
                if kept.payload_digest != stated.payload_digest:
                    raise FatalError("its bytes have another digest than the record states")
                if (kept.url, kept.fetched_at, kept.status) != (stated.url, stated.fetched_at, stated.status):
                    raise FatalError("it tells another address, time or status than the record")
                self._capture = capture
                return f"{len(capture.payload):,} bytes, answered {stated.status} at {stated.fetched_at.isoformat()}"
        raise FatalError(f"no capture {stated.record_id} in {EXCHANGE}")

    def address(self) -> str:
        """The address that was asked for is that of the page, or redirects lead from it to there."""
        record = self._told()
        way = [capture.url for capture in way_to(record.capture.url, self._captures())]
        if record.article.url not in (*way, record.capture.url):
            raise NotTriedError(f"how {record.article.url} led to {record.capture.url} is not kept here")
        return " to ".join([*way, record.capture.url])

    def reading(self) -> str:
        """Read again, the page says what the record says."""
        record, capture = self._told(), self._capture
        if capture is None:
            raise NotTriedError("for want of the page")
        article = self._read_anew(capture)
        if content_digest(article) != record.content_digest:
            other = [
                name for name in EDITORIAL_FIELDS if getattr(article, name) != getattr(record.article, name)
            ]
            raise FatalError(f"read again, the page says something else: {', '.join(other)}")
        return f"the page read again by {NAME} {VERSION} says the same"

    def visits(self) -> str:
        """At each of the later visits the publisher served the very page again, or one that reads the same."""
        record = self._told()
        kept = {each.reference.record_id: each for each in self._warc(VISITS)}
        for name in self._sheet.visits:
            if name not in kept:
                raise FatalError(f"no capture {name} in {VISITS}")
        later = [kept[name] for name in self._sheet.visits]
        other = [each for each in later if not is_served_again(each, record.capture)]
        for each in other:
            name = each.reference.record_id
            if not may_read_the_same(each, record.capture):
                raise FatalError(f"{name} does not say that the page was served again")
            if content_digest(self._read_anew(each)) != record.content_digest:
                raise FatalError(f"{name}, read again, says something else")
        last = max(each.reference.fetched_at for each in later)
        served = "the same page" if not other else "the same page, or other bytes that read the same"
        return f"{len(later)} later, each served {served}, the last at {last.isoformat()}"

    def _read_anew(self, capture: Capture) -> Article:
        """What today's extractor reads of `capture`, knowing what the record's did."""
        record = self._told()
        reader = record.article.extractor
        if (reader.name, reader.version) != (NAME, VERSION):
            raise NotTriedError(f"read by {reader.name} {reader.version}, and this is {NAME} {VERSION}")
        return extract_article(
            capture.content(),
            capture.url,
            content_type=capture.content_type,
            source=self._source(record),
            fetched_at=capture.reference.fetched_at,
            repeated=self._repeated(record),
        )

    def _told(self) -> Record:
        if self.record is None:
            raise NotTriedError("for want of the record")
        return self.record

    def _bytes(self, name: str) -> bytes:
        with _reading(name):
            return self._package.read(name)

    def _captures(self) -> list[Capture]:
        if not self._kept:
            self._kept = self._warc(EXCHANGE)
        return self._kept

    def _warc(self, name: str) -> list[Capture]:
        with _reading(name):
            with self._package.open(name) as file:
                _check_size(file, name)
            with self._package.open(name) as file:
                return list(read_segment(file, segment=name))  # type: ignore[arg-type]  # as any file

    def _source(self, record: Record) -> Source | None:
        if record.article.extractor.settings is None:
            return None
        if SETTINGS not in self._package.namelist():
            raise NotTriedError("what the source file said when the page was read is not kept here")
        with _reading(SETTINGS):
            source = Source.model_validate_json(self._package.read(SETTINGS))
        if (
            settings_of(source, layout_of(source, record.capture.fetched_at))
            != record.article.extractor.settings
        ):
            raise FatalError(f"{SETTINGS} is not what the page was read under")
        return source

    def _repeated(self, record: Record) -> RepeatedBlocks | None:
        known = record.article.extractor.repeated
        if known is None:
            return None
        if REPEATED not in self._package.namelist():
            if known.taken:
                raise NotTriedError("the blocks that were known to stand on every page are not kept here")
            return None
        with _reading(REPEATED):
            repeated = RepeatedBlocks.model_validate_json(self._package.read(REPEATED))
        if repeated.digest != known.known:
            raise FatalError(f"{REPEATED} is not what the page was read with")
        return repeated


def _check_size(packed: IO[bytes], name: str) -> None:
    """Raise FatalError where a gzip file unpacks to more than `LARGEST`."""
    size = 0
    with gzip.open(packed) as file:
        while piece := file.read(CHUNK):
            size += len(piece)
            if size > LARGEST:
                raise FatalError(f"{name} unpacks to more than {LARGEST:,} bytes")


def _sha256(body: bytes) -> str:
    return f"sha256:{hashlib.sha256(body).hexdigest()}"
