"""Records put in order of source and day on disk, because the bucket gives them article by article.

Memory holds `BUFFER` bytes and no more, however many records and days there are. Each flush appends one gzip
member (RFC 1952, section 2.2, allows many) to the file of its partition.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tasks.export.selection import Stored, capture_day
from tasks.record import Record

BUFFER = 32_000_000
"""Bytes. A record has about 10,000, so a flush of 50 partitions still writes members worth packing."""


@dataclass(frozen=True, order=True, slots=True)
class Partition:
    """The records of one source captured on one day (UTC): one file of an export."""

    source: str
    day: date

    @property
    def folder(self) -> str:
        """The day as Hive names partitions, and as DuckDB, pandas and polars read them.

        The source is a column: where a folder names one that is in the file too, pandas refuses to read the two.
        """
        return f"{self.source}/capture_date={self.day:%Y-%m-%d}"


_NAME = re.compile(r"(?:source=)?([a-z0-9._-]+)/capture_date=(\d{4}-\d\d-\d\d)/([^/]+)")
"""With the name that the folder of a source once had: what lies there is of an export that is done again."""


def partition_of(name: str, file: str) -> Partition | None:
    """The partition whose `file` is called `name`, or None when it is something else."""
    found = _NAME.fullmatch(name)
    if not found or found[3] != file:
        return None
    return Partition(found[1], date.fromisoformat(found[2]))


class Spool:
    """Records by partition, in the order in which they were added."""

    def __init__(self, folder: Path, *, buffer: int = BUFFER) -> None:
        self._folder = folder
        self._buffer = buffer
        self._lines: dict[Partition, list[bytes]] = defaultdict(list)
        self._held = 0
        self._counts: dict[Partition, int] = defaultdict(int)

    def add(self, stored: Stored) -> None:
        """Keep a record."""
        line = stored.body.rstrip(b"\n") + b"\n"
        partition = Partition(stored.record.source, capture_day(stored.record))
        self._lines[partition].append(line)
        self._counts[partition] += 1
        self._held += len(line)
        if self._held >= self._buffer:
            self._flush()

    @property
    def partitions(self) -> list[Partition]:
        """Every partition that has a record, in order."""
        return sorted(self._counts)

    def records(self, partition: Partition) -> Iterator[Stored]:
        """The records of one partition."""
        self._flush()
        path = self._path(partition)
        if not path.exists():
            return
        with gzip.open(path, "rb") as lines:
            for line in lines:
                yield Stored(Record.model_validate_json(line), line)

    def _flush(self) -> None:
        for partition, lines in self._lines.items():
            with self._path(partition).open("ab") as file:
                file.write(gzip.compress(b"".join(lines), compresslevel=1, mtime=0))
        self._lines.clear()
        self._held = 0

    def _path(self, partition: Partition) -> Path:
        return self._folder / f"{partition.source}.{partition.day:%Y%m%d}.jsonl.gz"
