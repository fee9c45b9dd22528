"""A CDXJ index in blocks (ZipNum): a reader finds the block by a small table and fetches that alone.

`index.cdx.gz` is one gzip member for each `LINES` lines; `index.idx` names for each member its first key, offset,
length and digest. So pywb and ReplayWeb.page look an address up in an index of any size with two short reads.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

LINES = 1024
"""Lines of a block; about 30 KB packed, one HTTP range request."""

NOT_MODIFIED = b'"status": "304"'
"""In the lines of `tasks.capture.cdxj`; quotes within an address are escaped there."""


class SortedLines:
    """Index lines of many segments, sorted by their bytes on disk: memory stays level."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        self._database.execute("CREATE TABLE lines (line BLOB NOT NULL)")

    def add(self, lines: Iterable[bytes]) -> None:
        """Take lines in any order, but for those of 304s.

        pywb 2.10 answers such a capture with its own status, and a browser then shows nothing; without the line it
        shows the capture nearest in time, which is the page that the 304 stands for. The record stays in its file.
        """
        shown = ((line,) for line in lines if NOT_MODIFIED not in line)
        self._database.executemany("INSERT INTO lines VALUES (?)", shown)

    def __iter__(self) -> Iterator[bytes]:
        # SQLite compares blobs by memcmp, which is what binary search in a CDXJ expects.
        for (line,) in self._database.execute("SELECT line FROM lines ORDER BY line"):
            yield line

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def write_zipnum(lines: Iterable[bytes], blocks: BinaryIO, table: BinaryIO, *, name: str) -> None:
    """Write sorted `lines` (without line ends) as blocks, and the table that finds them.

    `name` is what the file of blocks is called beside the table.
    """
    head = json.dumps({"format": "cdxj-gzip-1.0", "filename": name})
    table.write(f"!meta 0 {head}\n".encode())
    offset = 0
    rest = iter(lines)
    while block := list(islice(rest, LINES)):
        packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
        packed = packer.compress(b"".join(line + b"\n" for line in block)) + packer.flush()
        blocks.write(packed)
        key = block[0].partition(b" {")[0].decode()
        digest = "sha256:" + hashlib.sha256(packed).hexdigest()
        where = json.dumps({"offset": offset, "length": len(packed), "digest": digest})
        table.write(f"{key} {where}\n".encode())
        offset += len(packed)
