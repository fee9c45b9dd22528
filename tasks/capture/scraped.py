"""Folders and files of pages that a scraper left: HTML or text, and which address each one was.

The address of a file is the first of these that is known:

1. `NAME.json` beside it (`page.html.json` or `page.json`): `{"url": "...", "fetched_at": "...",
   "content_type": "..."}`; only `url` is needed, `fetched_at` is ISO 8601 with an offset;
2. the address given for the one file (`--url`);
3. the prefix given (`--url-prefix`) and the path of the file below its folder, `index.html` being the
   folder itself, as `wget --mirror` and its like write.

The time of capture is the sidecar's, else the file's time of modification.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from tasks.capture.foreign import ForeignPage, scraped_page
from tasks.errors import UsageError
from tasks.media_types import WARC_SUFFIXES

_PAGES = {".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml", ".shtml": "text/html"}
_TEXTS = {".txt": "text/plain", ".text": "text/plain"}
_INDEX = frozenset({"index.html", "index.htm", "index.xhtml"})


class Sidecar(BaseModel):
    """What stands beside a file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    url: str
    fetched_at: AwareDatetime | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """One file to take in."""

    path: Path
    below: PurePosixPath
    """The path below the folder that was named; of a file that was named itself, its name."""
    named: bool = False
    """True for a file that was named itself."""

    @property
    def is_page(self) -> bool:
        """By its name, or by its sidecar."""
        return self.named or _media_type(self.path) is not None or _sidecar(self.path) is not None

    @property
    def is_warc(self) -> bool:
        return self.path.name.lower().endswith(WARC_SUFFIXES)


def inputs(path: Path) -> Iterator[Input]:
    """The files at `path`: itself, or every file below it but sidecars, in order. Raises UsageError."""
    if path.is_file():
        yield Input(path, PurePosixPath(path.name), named=True)
        return
    if not path.is_dir():
        raise UsageError(f"{path}: no such file or folder", mend="check the path")
    for file in sorted(path.rglob("*")):
        if file.is_file() and file.suffix.lower() != ".json":
            yield Input(file, PurePosixPath(file.relative_to(path).as_posix()))


def read_scraped(file: Input, *, url: str = "", url_prefix: str = "") -> ForeignPage:
    """The page in `file`. Raises UsageError with one line when it or its address cannot be found."""
    sidecar = _sidecar(file.path)
    media_type = _media_type(file.path)
    if sidecar is None and not url and not url_prefix:
        raise UsageError(
            f"{file.path}: the file does not say which address it is",
            mend=f'put {{"url": "..."}} into {file.path.name}.json, or give --url or --url-prefix',
        )
    address = sidecar.url if sidecar else url or _address(url_prefix, file.below)
    try:
        body = file.path.read_bytes()
        if file.path.suffix.lower() == ".gz":
            body = gzip.decompress(body)
        changed = datetime.fromtimestamp(file.path.stat().st_mtime, UTC)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or "not a whole gzip file"
        raise UsageError(f"{file.path}: {reason.lower()}", mend="check the file") from error
    return scraped_page(
        body,
        address,
        fetched_at=(sidecar.fetched_at if sidecar else None) or changed,
        content_type=(sidecar.content_type if sidecar else None) or media_type,
        name=file.below.as_posix(),
    )


def _media_type(path: Path) -> str | None:
    name = path.name.lower().removesuffix(".gz")
    return (_PAGES | _TEXTS).get(PurePosixPath(name).suffix)


def _sidecar(path: Path) -> Sidecar | None:
    stem = path.name.removesuffix(".gz")
    for beside in (path.with_name(f"{path.name}.json"), path.with_name(f"{Path(stem).stem}.json")):
        if beside.is_file():
            try:
                return Sidecar.model_validate(json.loads(beside.read_bytes()))
            except (ValueError, ValidationError) as error:
                what = (
                    "no readable JSON" if not isinstance(error, ValidationError) else "no url, or a bad time"
                )
                raise UsageError(
                    f"{beside}: {what}",
                    mend='write {"url": "...", "fetched_at": "2026-01-31T08:00:00+00:00"}',
                ) from error
    return None


def _address(prefix: str, below: PurePosixPath) -> str:
    name = below.as_posix().removesuffix(".gz")
    if below.name.removesuffix(".gz") in _INDEX:
        name = name.rpartition("/")[0]
        name = f"{name}/" if name else ""
    return f"{prefix.rstrip('/')}/{quote(name, safe='/%?&=+,;:@~')}"
