"""The raw pages of a source as the bucket holds them: found by their indexes, read by their places.

A page is read with its redirects: a run writes the hops of one request one after the other, so they lie in
one stretch of the segment that ends where the next page begins. Revisits hold no payload and are left out;
what was asked of feeds, sitemaps and robots.txt lies in segments of its own and is no page.
"""

from __future__ import annotations

import io
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urljoin

from tasks import keys
from tasks.capture.cdxj import CdxjError, Indexed, index_bytes, read_index
from tasks.capture.reading import Capture, DamagedSegment, read_segment
from tasks.capture.segment import index_line
from tasks.errors import UsageError
from tasks.fetch.failures import REDIRECTS
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey

REVISIT = "warc/revisit"
AFTER_LAST = 65_536
"""Bytes read behind the last response of a segment, for the `metadata` record that belongs to it."""
LARGEST_READ = 8_000_000
"""Bytes of one read; what one page takes above that is let pass."""
SMALLEST_GAP = 262_144
"""Bytes between two pages above which two reads are cheaper than one: a request costs 1 ms of CPU on either
side, and this many bytes 0.1 ms."""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where one page lies, with the redirects that led to it."""

    segment: str
    start: int
    """Of the response record of the first redirect, or of the page where there was none."""
    offset: int
    """Of the page's own response record."""
    end: int
    """Where the next page starts."""
    asked: str
    """The address that was asked for, before redirects."""
    url: str
    """The address that answered."""
    fetched_at: datetime
    """To the second."""
    hops: tuple[str, ...] = ()
    """Addresses that redirected since the page before. The index does not say where they led, so some may belong to
    a request that ended without a page; the one that was asked for is among them. Where the segment shows the page
    twice, those that led to it and no others."""


def segments_of(bucket: Bucket, source: str) -> list[str]:
    """Keys of the segments with pages of `source`, by the time of their first capture."""
    named = ((entry.key, keys.parse_capture(entry.key)) for entry in bucket.list(keys.captures_of(source)))
    found = [
        (key.stamp, key.run_id, key.serial, name)
        for name, key in named
        if key is not None and key.suffix == "warc.gz" and not key.holds_feeds
    ]
    return [name for *_, name in sorted(found)]


def sources_in(bucket: Bucket) -> frozenset[str]:
    """Names of the sources of which there are segments with pages. Lists every segment."""
    found = (keys.parse_capture(entry.key) for entry in bucket.list(keys.CAPTURES))
    return frozenset(key.source for key in found if key is not None and not key.holds_feeds)


def checked_segment(source: str, segment: str) -> str:
    """`segment`, if it can be one with pages of `source`. Raises UsageError."""
    key = keys.parse_capture(segment)
    if key is None or key.suffix != "warc.gz":
        raise UsageError(
            f"{segment!r} is not the key of a segment", mend="copy it from a record or a manifest"
        )
    if key.source != source:
        raise UsageError(f"{segment} is a segment of {key.source}", mend=f"name the source {key.source}")
    if key.holds_feeds:
        raise UsageError(f"{segment} holds feeds and robots.txt, no pages", mend="name another segment")
    return segment


def pages_in(bucket: Bucket, segment: str) -> Iterator[PagePlace]:
    """Every page of one segment, in order; answers that were errors hold none.

    Raises MissingKey and DamagedSegment.
    """
    found = []
    for line, hops, following in answers_in(bucket, segment):
        if line.mime != REVISIT and 200 <= line.status < 300:
            end = line.offset + line.length + AFTER_LAST if following is None else following.offset
            start = (*hops, line)[0]
            passed = tuple(hop.url for hop in hops)
            found.append(
                PagePlace(segment, start.offset, line.offset, end, start.url, line.url, line.at, passed)
            )
    shown = Counter(place.url for place in found)
    for place in found:
        # Which of two captures of a page a redirect led to decides which is stored first.
        yield _with_own_hops(bucket, place) if place.hops and shown[place.url] > 1 else place


def _with_own_hops(bucket: Bucket, place: PagePlace) -> PagePlace:
    """`place` with those redirects alone that led to it, by what they say themselves."""
    body = bucket.get_range(place.segment, place.start, place.offset - place.start)
    way = way_to(place.url, read_segment(io.BytesIO(body), segment=place.segment))
    hops = tuple(capture.url for capture in way)
    return replace(place, hops=hops, asked=(*hops, place.url)[0])


def way_to(url: str, captures: Iterable[Capture]) -> tuple[Capture, ...]:
    """The redirects among `captures`, in order, that led to `url`; empty where it was asked for itself."""
    led: dict[str, tuple[Capture, ...]] = {}
    for capture in captures:
        target = capture.header("location") if capture.reference.status in REDIRECTS else None
        if target:
            led[urljoin(capture.url, target)] = (*led.pop(capture.url, ()), capture)
    return led.get(url, ())


def leading_to(captures: Iterable[Capture], is_there: Callable[[str], bool]) -> frozenset[str]:
    """Record ids of the redirects among `captures`, in order, that led to an address that `is_there`, in however many
    steps: each names the next one."""
    led: dict[str, tuple[str, ...]] = {}
    found: set[str] = set()
    for capture in captures:
        location = capture.header("location") if capture.reference.status in REDIRECTS else None
        if location:
            target = urljoin(capture.url, location)
            led[target] = (*led.pop(capture.url, ()), capture.reference.record_id)
            found.update(led[target] if is_there(target) else ())
    return frozenset(found)


def answers_in(bucket: Bucket, segment: str) -> Iterator[tuple[Indexed, tuple[Indexed, ...], Indexed | None]]:
    """Every line of a segment's index that is no redirect, with the redirects since the one before and the next
    line."""
    lines = sorted(index_of(bucket, segment), key=lambda line: line.offset)
    hops: list[Indexed] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if line.status in REDIRECTS and line.mime != REVISIT:
            hops.append(line)
        else:
            yield line, tuple(hops), following
            hops = []


def between(places: Iterable[PagePlace], since: date | None, until: date | None) -> Iterator[PagePlace]:
    """The pages captured from `since` to `until`, both days included, in UTC."""
    for place in places:
        day = place.fetched_at.astimezone(UTC).date()
        if (since is None or since <= day) and (until is None or day <= until):
            yield place


def read_places(bucket: Bucket, places: Iterable[PagePlace]) -> Iterator[tuple[PagePlace, bytes]]:
    """The bytes of each place, in the order of `places`; neighbours are read in one request.

    Raises MissingKey. `captures_at` reads the bytes.
    """
    for group in _neighbours(places):
        base, end = group[0].start, max(place.end for place in group)
        body = bucket.get_range(group[0].segment, base, end - base)
        for place in group:
            yield place, body[place.start - base : place.end - base]


def captures_at(place: PagePlace, body: bytes) -> list[Capture]:
    """The page at `place` after its redirects. Raises DamagedSegment when the bytes are not what the index
    says."""
    found = []
    for capture in read_segment(io.BytesIO(body), segment=place.segment):
        moved = capture.reference.model_copy(update={"offset": capture.reference.offset + place.start})
        found.append(replace(capture, reference=moved))
        if moved.offset == place.offset and moved.url == place.url:
            return found
    raise DamagedSegment(place.segment, place.offset, f"its index says that {place.url} lies there")


def _neighbours(places: Iterable[PagePlace]) -> Iterator[list[PagePlace]]:
    group: list[PagePlace] = []
    for place in places:
        if group and (
            place.segment != group[0].segment
            or not 0 <= place.start - group[-1].end <= SMALLEST_GAP
            or place.end - group[0].start > LARGEST_READ
        ):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def index_of(bucket: Bucket, segment: str) -> list[Indexed]:
    """The index of a segment; made from the segment itself where it is lost or cannot be read."""
    try:
        lines = read_index(bucket.get(keys.segment_index(segment)))
    except (MissingKey, CdxjError):
        lines = []
    # Without a capture is a segment of which all was taken down alone; else an empty index is a lost one.
    return lines or read_index(_index_anew(bucket, segment))


def _index_anew(bucket: Bucket, segment: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        path = Path(folder) / "segment.warc.gz"
        bucket.download(segment, path)
        return index_bytes(index_line(capture) for capture in read_segment(path, segment=segment))


def fingerprint(asked: str, url: str, at: datetime, payload_digest: str) -> int:
    """A number that tells a page from every other: by the address asked for, the one that answered, the second and
    the payload."""
    return hash((asked, url, at.astimezone(UTC).replace(microsecond=0), payload_digest))


def fingerprints(bucket: Bucket, source: str) -> set[int]:
    """Of every page with a payload that the bucket has of `source`; for this process only.

    Costs one GET for each segment and 60 bytes of memory for each page. A page after redirects has one for each,
    as the index does not say which of them led to it.
    """
    return {
        fingerprint(asked, line.url, line.at, line.digest)
        for segment in segments_of(bucket, source)
        for line, hops, _ in answers_in(bucket, segment)
        if line.mime != REVISIT
        for asked in (line.url, *(hop.url for hop in hops))
    }
