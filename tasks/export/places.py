"""Where the files of an export go: a folder, or the tables in the bucket."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tasks import keys, media_types
from tasks.errors import UsageError
from tasks.store.s3.bucket import Bucket

TABLE = keys.TABLES + "records/"
"""Where the table of all records lies in the bucket. A takedown clears what is below `keys.TABLES`."""


def made_folder(named: str) -> Path:
    """The folder that a person named, made if it is not there. Raises UsageError when it cannot be."""
    folder = Path(named).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{folder}: {(error.strerror or str(error)).lower()}", mend="name a folder that can be written to"
        ) from error
    return folder


class Place(Protocol):
    """Files by relative name. What is written whole replaces what was there."""

    @property
    def where(self) -> str:
        """The folder, or the prefix in the bucket."""
        ...

    def keep(self, name: str, path: Path) -> None:
        """Put the finished file at `path` under `name`; `path` may be gone afterwards."""
        ...

    def names(self) -> Iterator[str]:
        """Every file that is there."""
        ...

    def remove(self, name: str) -> None:
        """Take one away."""
        ...


class Folder:
    """A folder of this machine; made when the first file comes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def where(self) -> str:
        return str(self._path)

    def keep(self, name: str, path: Path) -> None:
        target = self._path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        # First beside its place, then over it: a reader of the folder never meets half a file.
        beside = target.with_name(f".{target.name}.part")
        shutil.move(path, beside)
        beside.replace(target)

    def names(self) -> Iterator[str]:
        for path in sorted(self._path.rglob("*")):
            if path.is_file():
                yield path.relative_to(self._path).as_posix()

    def remove(self, name: str) -> None:
        (self._path / name).unlink(missing_ok=True)


class Tables:
    """The table of all records in the bucket."""

    where = TABLE

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket

    def keep(self, name: str, path: Path) -> None:
        self._bucket.replace(TABLE + name, path, content_type=media_types.PARQUET)
        path.unlink()

    def names(self) -> Iterator[str]:
        for entry in self._bucket.list(TABLE):
            yield entry.key.removeprefix(TABLE)

    def remove(self, name: str) -> None:
        self._bucket.delete(TABLE + name)
