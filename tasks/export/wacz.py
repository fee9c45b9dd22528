"""The captures of a source as WACZ 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/): one file that a browser
replays from any web server.

The segments lie in it as they are in the bucket, byte for byte; only what was taken down is taken out of the copy, if
it should still be there. Pages captured before the period and served again within it (`revisit` records) come along
in a file of their own, since nothing could be replayed of them else. The list of pages comes from the records:
each reading that became a record is an entry with its headline and text. Captures without a record (unchanged, held
back) are found by their address.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tasks import keys
from tasks.capture.cdxj import CdxjError, index_bytes, read_index
from tasks.capture.reading import read_segment
from tasks.capture.segment import index_line
from tasks.errors import FatalError, UsageError
from tasks.export.exporting import ExportedFile, ExportReport
from tasks.export.package import Package, page_of
from tasks.export.places import Folder
from tasks.export.selection import Selection, selected_records
from tasks.export.zipnum import SortedLines
from tasks.source import Source
from tasks.store.captures import REVISIT, segments_of
from tasks.store.erase import erase
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.tombstones import Target, taken_down

Payload = tuple[str, str]
"""Address and payload digest of a response: what a `revisit` of ours refers to."""


def export_wacz(
    bucket: Bucket,
    source: Source,
    selection: Selection,
    *,
    to: Path | None,
    now: datetime.datetime,
    software: str,
    progress: Callable[[int], None] = lambda _: None,
) -> ExportReport:
    """Write the segments of `source` with a capture in the period as one WACZ in the folder `to`.

    A segment goes in whole; the list of pages keeps to the period. Needs room for the file and one segment more in
    the temporary folder. `progress` is told of segments. Nothing that was taken down comes along: see
    `export_records`. No file when there is no capture. Raises UsageError.
    """
    if to is None:
        raise UsageError("wacz is written to a folder", mend="name one with --to")
    place, name = Folder(to), file_name(source.name, selection)
    buried = taken_down(bucket)
    while True:
        with tempfile.TemporaryDirectory(prefix="pressmark-export-") as folder:
            faults: list[str] = []
            made = _Making(bucket, source, selection, buried, Path(folder), now, faults.append)
            pages = made.write(Path(folder) / name, software, progress)
            later = taken_down(bucket)
            if later != buried:
                buried = later
                continue
            files: tuple[ExportedFile, ...] = ()
            if pages is not None:
                size = (Path(folder) / name).stat().st_size
                place.keep(name, Path(folder) / name)
                files = (ExportedFile(name=name, entries=pages, size=size),)
            return ExportReport(format="wacz", where=place.where, files=files, faults=tuple(faults))


def file_name(source: str, selection: Selection) -> str:
    """Tells the source and, if it is limited, the period."""
    first = f"-from-{selection.since}" if selection.since else ""
    last = f"-until-{selection.until}" if selection.until else ""
    return f"{source}{first}{last}.wacz"


class _Payloads:
    """Which payloads the captures of a package refer to, and which it holds."""

    def __init__(self) -> None:
        self._held: set[Payload] = set()
        self._referred: set[Payload] = set()

    def note(self, index: bytes) -> None:
        """Take note of one more segment in the package."""
        for line in read_index(index):
            (self._referred if line.mime == REVISIT else self._held).add((line.url, line.digest))

    @property
    def missing(self) -> set[Payload]:
        """What is referred to and not held."""
        return self._referred - self._held


class _Making:
    """One go at a package, with the tombstones as they were at its start."""

    def __init__(
        self,
        bucket: Bucket,
        source: Source,
        selection: Selection,
        buried: Target,
        folder: Path,
        now: datetime.datetime,
        damaged: Callable[[str], None],
    ) -> None:
        self._bucket, self._source, self._selection = bucket, source, selection
        self._buried, self._folder, self._now, self._damaged = buried, folder, now, damaged

    def write(self, path: Path, software: str, progress: Callable[[int], None]) -> int | None:
        """The number of pages; None when there is no capture, and then there is no file."""
        package = Package(path, self._now, self._folder)
        lines = SortedLines(self._folder / "lines.sqlite")
        segments: set[str] = set()
        wanted = _Payloads()
        for key, segment, index in self._segments():
            package.add(f"archive/{key.rpartition('/')[2]}", segment)
            lines.add(index.splitlines())
            segments.add(key)
            if self._selection.since:
                wanted.note(index)
            progress(len(segments))
        earlier = self._folder / f"{self._source.name}-captured-before.warc.gz"
        if missing := wanted.missing:
            self._keep_originals(missing, segments, earlier)
        if earlier.exists():
            package.add(f"archive/{earlier.name}", earlier)
            found = read_segment(earlier, segment=earlier.name)
            lines.add(index_bytes(index_line(capture) for capture in found).splitlines())
        package.add_index(lines)
        lines.close()
        pages = package.add_pages(self._pages(segments))
        package.close(
            {
                "title": self._source.title,
                "description": f"{pages} articles of {self._source.home} as Pressmark kept them{self._period()}.",
                "software": software,
            }
        )
        return pages if segments else None

    def _period(self) -> str:
        since, until = self._selection.since, self._selection.until
        return (f", captured from {since}" if since else "") + (f" until {until}" if until else "")

    def _segments(self) -> Iterator[tuple[str, Path, bytes]]:
        """Key, copy and index of every segment with a capture in the period."""
        path = self._folder / "segment.warc.gz"
        for key in segments_of(self._bucket, self._source.name):
            index = self._stored_index(key)
            if index is not None and not self._has_selected(index):
                continue
            self._bucket.download(key, path)
            if index is None or self._has_buried(index):
                try:
                    erase(path, unwanted=self._is_buried, when=self._now)
                    index = index_bytes(index_line(each) for each in read_segment(path, segment=key))
                except FatalError as error:
                    self._damaged(f"{key}: {error.message}")
                    continue
            if self._has_selected(index):
                yield key, path, index

    def _keep_originals(self, missing: set[Payload], segments: set[str], path: Path) -> None:
        """Write the responses that `missing` names, from segments beside `segments`, the latest of each."""
        for key in reversed(segments_of(self._bucket, self._source.name)):
            index = self._stored_index(key) if key not in segments and missing else None
            for line in read_index(index) if index else ():
                payload = (line.url, line.digest)
                if payload in missing and line.mime != REVISIT and not self._is_buried(line.url):
                    missing.discard(payload)
                    with path.open("ab") as file:
                        file.write(self._bucket.get_range(key, line.offset, line.length))

    def _stored_index(self, key: str) -> bytes | None:
        """The index beside a segment; None when it is lost or cannot be read."""
        try:
            index = self._bucket.get(keys.segment_index(key))
            read_index(index)
        except (MissingKey, CdxjError):
            return None
        return index

    def _has_selected(self, index: bytes) -> bool:
        return any(self._selection.takes_day(line.at.date()) for line in read_index(index))

    def _has_buried(self, index: bytes) -> bool:
        return any(self._is_buried(line.url) for line in read_index(index))

    def _is_buried(self, url: str) -> bool:
        return self._buried.has_url(url, self._source)

    def _pages(self, segments: set[str]) -> Iterator[dict[str, Any]]:
        """One entry for each capture that became a record, with its newest reading."""
        article, pages = "", dict[str, dict[str, Any]]()
        selection = Selection(self._source.name, self._selection.since, self._selection.until)
        for stored in selected_records(self._bucket, selection, buried=self._buried, damaged=self._damaged):
            record = stored.record
            if record.article_id != article:
                yield from pages.values()
                article, pages = record.article_id, {}
            if record.capture.segment in segments:
                pages[record.capture.record_id] = page_of(record)
        yield from pages.values()
