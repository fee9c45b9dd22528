"""Records out of the bucket into one file for each source and day, in one of several formats."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tasks.article import Model
from tasks.errors import UsageError
from tasks.export.jsonld import write_jsonld
from tasks.export.ninjs import write_ninjs
from tasks.export.parquet import write_parquet
from tasks.export.places import Folder, Place, Tables
from tasks.export.selection import Selection, Stored, selected_records
from tasks.export.spool import Partition, Spool, partition_of
from tasks.store.s3.bucket import Bucket
from tasks.store.tombstones import Target, taken_down

FormatName = Literal["parquet", "jsonld", "ninjs", "wacz"]


class ExportedFile(Model):
    """One file that was written."""

    name: str
    """Its path below `ExportReport.where`."""
    entries: int
    """Records; in a web archive pages."""
    size: int
    """Bytes."""


class ExportReport(Model):
    """What an export wrote."""

    format: FormatName
    where: str
    """The folder, or the prefix in the bucket."""
    files: tuple[ExportedFile, ...] = ()
    faults: tuple[str, ...] = ()
    """What could not be read and is missing from the export, one line each."""

    @property
    def entries(self) -> int:
        """Records (or pages) in all files."""
        return sum(file.entries for file in self.files)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """How the records of one partition become a file."""

    name: FormatName
    file: str
    """Name of the file in its partition's folder."""
    write: Callable[[Path, Iterable[Stored]], int]
    """Writes them and says how many they were; no file when there are none."""


RECORD_FORMATS: dict[str, RecordFormat] = {
    form.name: form
    for form in (
        RecordFormat("parquet", "records.parquet", write_parquet),
        RecordFormat("jsonld", "newsarticle.jsonl", write_jsonld),
        RecordFormat("ninjs", "ninjs.jsonl", write_ninjs),
    )
}


def export_records(
    bucket: Bucket,
    selection: Selection,
    name: FormatName,
    *,
    to: Path | None,
    progress: Callable[[int], None] = lambda _: None,
) -> ExportReport:
    """Write the records that `selection` takes as `name`, one file for each source and day of capture.

    To the folder `to`, or without it (Parquet alone) to `tables/` in the bucket. Files of the same source and
    day are written over, and those that should hold nothing any more are removed. Nothing that was taken down
    comes along, even when the takedown runs at the same time: the tombstones are read again at the end.
    Memory stays level; a temporary folder holds the records, packed. Raises UsageError.
    """
    if to is None and name != "parquet":
        raise UsageError(
            f"{name} is written to a folder",
            mend="name one with --to: in the bucket a takedown reaches tables alone",
        )
    form = RECORD_FORMATS[name]
    place: Place = Tables(bucket) if to is None else Folder(to)
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="pressmark-export-") as folder:
        buried = taken_down(bucket)
        spool = Spool(Path(folder))
        records = selected_records(bucket, selection, buried=buried, damaged=faults.append)
        for number, stored in enumerate(records, start=1):
            spool.add(stored)
            progress(number)
        files = _write_all(spool, form, place, buried, Path(folder) / "made")
        while (later := taken_down(bucket)) != buried:
            buried = later
            files = _write_all(spool, form, place, buried, Path(folder) / "made")
    _remove_stale(place, form, selection, {file.name for file in files})
    return ExportReport(format=name, where=place.where, files=tuple(files), faults=tuple(faults))


def _write_all(
    spool: Spool, form: RecordFormat, place: Place, buried: Target, made: Path
) -> list[ExportedFile]:
    """Write every partition that has a record left."""
    files = []
    for partition in spool.partitions:
        entries = form.write(made, _left(spool, partition, buried))
        if entries:
            name = f"{partition.folder}/{form.file}"
            files.append(ExportedFile(name=name, entries=entries, size=made.stat().st_size))
            place.keep(name, made)
    return files


def _left(spool: Spool, partition: Partition, buried: Target) -> Iterable[Stored]:
    return (each for each in spool.records(partition) if each.record.article_id not in buried.article_ids)


def _remove_stale(place: Place, form: RecordFormat, selection: Selection, written: set[str]) -> None:
    """Remove files of an earlier export that this one covers and did not write."""
    for name in list(place.names()):
        partition = partition_of(name, form.file)
        covered = (
            partition is not None
            and selection.source in {None, partition.source}
            and selection.takes_day(partition.day)
        )
        if covered and name not in written:
            place.remove(name)
