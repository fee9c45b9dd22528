"""Making a proof: the record that answers, what it is sealed upon, and the exchange that it was read from."""

from __future__ import annotations

import datetime
import hashlib
import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tasks import keys
from tasks.capture.cdxj import index_bytes
from tasks.capture.reading import FOREIGN_ROBOTS, Capture, DamagedSegment, read_segment
from tasks.capture.segment import index_line
from tasks.errors import FatalError
from tasks.export.package import Package, page_of
from tasks.export.places import Folder
from tasks.export.zipnum import SortedLines
from tasks.extract.layout import layout_of
from tasks.extract.settings import settings_of
from tasks.proof.checking import verify
from tasks.proof.exchange import exchange_of
from tasks.proof.sheet import (
    EXCHANGE,
    REPEATED,
    SETTINGS,
    SHEET,
    SUMS,
    VISITS,
    WORDS,
    ProofSheet,
    for_reading,
    is_served_again,
    may_read_the_same,
    record_file,
)
from tasks.record import CaptureReference, Record
from tasks.source import Source
from tasks.store.documents import encode
from tasks.store.history import History
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.sightings import SERVED_AGAIN, Sightings

MEND = "run `pressmark audit`"


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof that was written."""

    path: Path
    size: int
    sha256: str
    """Of the file, hex: what to have time-stamped."""


def prove(
    bucket: Bucket,
    record: Record,
    *,
    url: str,
    as_of: datetime.datetime | None = None,
    sources: Iterable[Source] = (),
    seen: Sightings | None = None,
    to: Path,
    now: datetime.datetime,
    software: str,
) -> Proof:
    """Write the proof of `record`, which answers what was asked about `url`, into the folder `to`.

    `sources` are needed for what the source file said about reading. Of `seen` those visits go in at which the very
    bytes of the page were served again, and of those that found other bytes the last, and the two around `as_of`, if
    today's reading of them says the same. The same question of the same archive at the same `now` gives the same
    bytes. Raises FatalError where a part of it is lost; then there is no file.
    """
    chain = sealed_upon(record, History(bucket, record.article_id))
    source = next((each for each in sources if each.name == record.source), None)
    sheet = ProofSheet(url=url, as_of=as_of, records=tuple(map(_key, chain)), made_at=now, software=software)
    visits = later_visits(bucket, record, seen, as_of) if seen else []
    with tempfile.TemporaryDirectory(prefix="pressmark-proof-") as scratch:
        path = Path(scratch) / file_name(record)
        try:
            _write(path, sheet, record, bucket, source, visits)
            again = [each for each in visits if is_served_again(each[0], record.capture)]
            if len(again) < len(visits) and not _are_read_so(path):
                # What is read otherwise by now (by another extractor, other settings) is no evidence.
                for made in Path(scratch).iterdir():
                    made.unlink()
                _write(path, sheet, record, bucket, source, again)
            # A takedown that came meanwhile took the record first.
            bucket.get(_key(record))
        except MissingKey as error:
            raise FatalError(f"{error.key} is missing, so there is no proof of {url}", mend=MEND) from error
        body = path.read_bytes()
        Folder(to).keep(path.name, path)
    return Proof(to / file_name(record), len(body), hashlib.sha256(body).hexdigest())


def sealed_upon(record: Record, history: History) -> list[Record]:
    """The records whose digests lead from the first of the article to `record`, which is the last of them.

    Raises FatalError where one is missing.
    """
    known = {other.record_digest: other for other in history.records(history.keys)}
    chain = [record]
    while chain[0].previous is not None:
        before = known.get(chain[0].previous)
        if before is None:
            raise FatalError(f"{_key(chain[0])} is sealed upon a record that is not there", mend=MEND)
        chain.insert(0, before)
    return chain


def _are_read_so(path: Path) -> bool:
    """Whether the later visits in a proof that was just written are read to say the same."""
    return all(check.outcome == "ok" for check in verify(path).checks if check.what == "visits")


def later_visits(
    bucket: Bucket, record: Record, seen: Sightings, as_of: datetime.datetime | None
) -> list[tuple[Capture, list[bytes]]]:
    """The later visits that may go into a proof, each with its members: by time, what was answered.

    A visit whose segment is lost or damaged is left out: `audit` tells of it.
    """
    around = seen.around(as_of) if as_of else ()
    whole = {visit.record_id for visit in (seen.seen[-1], *around) if visit is not None}
    found = []
    for visit in seen.seen[1:]:
        if visit.how not in SERVED_AGAIN and visit.record_id not in whole:
            continue
        try:
            members = exchange_of(bucket, visit)
            captures = list(read_segment(io.BytesIO(b"".join(members)), segment=VISITS))
        except (MissingKey, DamagedSegment):
            continue
        found += [
            (each, members)
            for each in captures
            if each.reference.record_id == visit.record_id
            and (is_served_again(each, record.capture) or may_read_the_same(each, record.capture))
        ]
    return found


def file_name(record: Record) -> str:
    """Tells the source, the moment of the capture, the article and the version."""
    at = record.capture.fetched_at.astimezone(datetime.UTC)
    version = f"r{record.revision:04d}.p{record.parse:04d}"
    return f"{record.source}-{at:%Y%m%dT%H%M%SZ}-{record.article_id[:8]}-{version}.wacz"


def _write(
    path: Path,
    sheet: ProofSheet,
    record: Record,
    bucket: Bucket,
    source: Source | None,
    visits: Sequence[tuple[Capture, list[bytes]]],
) -> None:
    sheet = sheet.model_copy(update={"visits": tuple(each.reference.record_id for each, _ in visits)})
    package = Package(path, sheet.made_at, path.parent)
    package.add_bytes(WORDS, words(sheet, record, [each for each, _ in visits]).encode())
    package.add_bytes(SHEET, encode(sheet))
    for key in sheet.records:
        package.add_bytes(record_file(key), bucket.get(key))
    lines = SortedLines(path.parent / "lines.sqlite")
    kept = {EXCHANGE: exchange_of(bucket, record.capture)}
    if visits:
        kept[VISITS] = [member for _, members in visits for member in members]
    for name, members in kept.items():
        warc = path.parent / name.rpartition("/")[2]
        warc.write_bytes(b"".join(members))
        package.add(name, warc)
        captures = read_segment(warc, segment=name)
        lines.add(index_bytes(index_line(capture) for capture in captures).splitlines())
    package.add_index(lines)
    lines.close()
    for name, body in _read_under(record, bucket, source).items():
        package.add_bytes(name, body)
    package.add_pages([page_of(record)])
    package.add_bytes(SUMS, package.sums().encode())
    package.close(
        {
            "title": record.article.headline or record.article.url,
            "description": f"Proof of what {sheet.url} said.",
            "software": sheet.software,
        }
    )


def _read_under(record: Record, bucket: Bucket, source: Source | None) -> dict[str, bytes]:
    """What the reader knew beside the page, as far as it is still the same."""
    found = {}
    read = record.article.extractor
    if source is not None and read.settings == settings_of(
        source, layout_of(source, record.capture.fetched_at)
    ):
        found[SETTINGS] = encode(for_reading(source))
    if read.repeated is not None:
        key = keys.repeated_blocks(record.source, read.repeated.known)
        # A set without a block has no object.
        if bucket.exists(key):
            found[REPEATED] = bucket.get(key)
    return found


def fetched_by(capture: CaptureReference) -> str:
    """Who asked the publisher for the page: what comes from a file is its bringer's word."""
    return "taken in from a file" if capture.robots == FOREIGN_ROBOTS else "fetched by this archive"


def words(sheet: ProofSheet, record: Record, visits: Sequence[Capture] = ()) -> str:
    """The sheet for people; `visits`: at which its text was seen again."""
    article, capture = record.article, record.capture
    asked = f", as of {sheet.as_of.isoformat()}" if sheet.as_of else ""
    return f"""What {sheet.url} said{asked}

    headline      {article.headline or "none"}
    address       {capture.url}
    captured      {capture.fetched_at.isoformat()}, {fetched_by(capture)}
    version       the publisher's revision {record.revision}, our parse {record.parse}
    record        {record_file(_key(record))}
                  key {_key(record)}
                  digest {record.record_digest}
    raw page      {capture.record_id} in {EXCHANGE}
                  payload {capture.payload_digest}
                  there {capture.segment}, {capture.length} bytes from {capture.offset}
{_seen_again(visits)}
Check it with `pressmark verify` on this file: it needs no archive and no network. By hand:

    unzip it into a folder of its own, and there: sha256sum -c {SUMS}
    {EXCHANGE} is a WARC file (ISO 28500). SHA-256 of the body of its last response, without chunks and
      before gzip or br is undone, is the payload digest above.
    {record_file(_key(record))} is what was read of it. SHA-256 of its canonical JSON (RFC 8785) without
      "record_digest" is the digest above; "previous" is that of the record before, so none can be exchanged alone.
    Any reader of WACZ files replays the page.

What this proves: that the record follows from these bytes, and that nothing of it was changed since it was sealed.
What it cannot prove: that the page said nothing else between the visits named above, until when it stood after the
last of them, and that the keeper of the archive did not make all of it up. To fix that it was so at a time, have the
SHA-256 of this file time-stamped (RFC 3161), or give the file to somebody who is trusted by both sides. A visit that
was answered with 304 or with the same bytes is a `revisit` record (ISO 28500) that names the raw page; that other
bytes say the same is our reading. There may have been more visits; in the archive `pressmark history` has them.
"""


def _seen_again(visits: Sequence[Capture]) -> str:
    """At which visits the text was seen again, for people: one a line; one line where there are none."""
    lines = [
        f"{each.reference.fetched_at.isoformat()}, answered {each.reference.status}, {each.reference.record_id}"
        + (", other bytes" if each.kind == "response" else "")
        for each in visits
    ]
    lines.append(f"in {VISITS}" if visits else "at no visit that is kept here")
    return "    seen again    " + "\n                  ".join(lines) + "\n"


def _key(record: Record) -> str:
    return keys.record(record.article_id, record.revision, record.parse)
