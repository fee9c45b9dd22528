"""WACZ 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/): a ZIP file of captures, their index and a list of pages,
which a browser replays."""

from __future__ import annotations

import datetime
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

from tasks import keys
from tasks.export.zipnum import SortedLines, write_zipnum
from tasks.record import Record

VERSION = "1.1.1"
MANIFEST = "datapackage.json"
MANIFEST_DIGEST = "datapackage-digest.json"
INDEX = "index.cdx.gz"
PAGES_HEAD = {"format": "json-pages-1.0", "id": "pages", "title": "Articles", "hasText": True}
CHUNK = 1 << 20


class Package:
    """A WACZ file under construction: files go in one after the other, the manifest last."""

    def __init__(self, path: Path, created: datetime.datetime, scratch: Path) -> None:
        """`scratch` is a folder for what is made before it is packed; the file at `path` may lie in it."""
        self._zip = zipfile.ZipFile(path, "w")
        self._created = created.astimezone(datetime.UTC)
        self._scratch = scratch
        self._resources: list[dict[str, Any]] = []

    def add(self, name: str, path: Path) -> None:
        """Put the file at `path` under `name`; text is packed, what is packed already is stored as it is."""
        with path.open("rb") as file:
            self._list(name, self._write(name, file, path.stat().st_size), path.stat().st_size)

    def add_bytes(self, name: str, body: bytes) -> None:
        """Put `body` under `name`."""
        self._list(name, self._write(name, io.BytesIO(body), len(body)), len(body))

    def add_index(self, lines: SortedLines) -> None:
        """Put the index of all captures in, in blocks; see `zipnum`."""
        blocks, table = self._scratch / INDEX, self._scratch / "index.idx"
        with blocks.open("wb") as first, table.open("wb") as second:
            write_zipnum(lines, first, second, name=INDEX)
        self.add(f"indexes/{INDEX}", blocks)
        self.add("indexes/index.idx", table)

    def add_pages(self, pages: Iterable[dict[str, Any]]) -> int:
        """Put the list of pages in (`page_of`); their number."""
        path = self._scratch / "pages.jsonl"
        written = 0
        with path.open("w", encoding="utf-8") as file:
            file.write(json.dumps(PAGES_HEAD) + "\n")
            for page in pages:
                file.write(json.dumps(page, ensure_ascii=False) + "\n")
                written += 1
        self.add("pages/pages.jsonl", path)
        return written

    def sums(self) -> str:
        """Of every file so far, as `sha256sum` writes and checks them."""
        return "".join(
            f"{each['hash'].removeprefix('sha256:')}  {each['path']}\n" for each in self._resources
        )

    def close(self, about: dict[str, Any]) -> None:
        """Write the manifest (Frictionless Data Package) with `about` in it, then its digest."""
        manifest = {
            "profile": "data-package",
            "wacz_version": VERSION,
            **about,
            "created": f"{self._created:%Y-%m-%dT%H:%M:%SZ}",
            "resources": self._resources,
        }
        body = json.dumps(manifest, indent=2).encode()
        digest = self._write(MANIFEST, io.BytesIO(body), len(body))
        proof = json.dumps({"path": MANIFEST, "hash": digest}).encode()
        self._write(MANIFEST_DIGEST, io.BytesIO(proof), len(proof))
        self._zip.close()

    def _list(self, name: str, digest: str, size: int) -> None:
        resource = {"name": name.rpartition("/")[2].lower(), "path": name, "hash": digest, "bytes": size}
        self._resources.append(resource)

    def _write(self, name: str, file: BinaryIO, size: int) -> str:
        info = zipfile.ZipInfo(name, self._created.timetuple()[:6])
        info.compress_type = zipfile.ZIP_STORED if name.endswith(".gz") else zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        info.file_size = size  # above 2 GB it makes the entry a ZIP64 one
        digest = hashlib.sha256()
        with self._zip.open(info, "w") as entry:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
                entry.write(chunk)
        return f"sha256:{digest.hexdigest()}"


def page_of(record: Record) -> dict[str, Any]:
    """The entry of a capture that became `record` in the list of pages."""
    return {
        "id": keys.capture_id(record.capture.record_id),
        "url": record.capture.url,
        "ts": f"{record.capture.fetched_at.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
        "title": record.article.headline or record.capture.url,
        "text": record.article.text,
    }
