"""CDXJ: the index beside a segment, one line per capture, sorted by SURT key and time.

As the tools of the field write it (pywb, cdxj-indexer, WACZ 1.1.1): `<key> <14-digit time> <JSON>`, where
`filename` is the segment's name without folders and numbers are strings.

The SURT key is made here and not by the `surt` library because that is under the AGPL; the rules are those
that pywb looks addresses up by, and the tests hold examples that were compared with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit

from tasks.record import CaptureReference

_WWW = re.compile(r"www\d*\.")
_DEFAULT_PORTS = {"http": "80", "https": "443"}
_SESSION_PATH = re.compile(r"/\([a-z]\([0-9a-z]{24}\)\)(?=/[^?]+\.aspx)", re.I)
_SESSION_QUERY = re.compile(
    r"(?:^|&)(?:jsessionid=[0-9a-z]{32}|phpsessid=[0-9a-z]{32}|sid=[0-9a-z]{32}"
    r"|aspsessionid[a-z]{8}=[a-z]{24}|cfid=[^&]+&cftoken=[^&]+)(?=&|$)",
    re.I,
)


@dataclass(frozen=True)
class IndexLine:
    """One capture as the index names it."""

    reference: CaptureReference
    mime: str
    """Media type without parameters; `warc/revisit` for a revisit."""

    def __str__(self) -> str:
        reference = self.reference
        fields = {
            "url": reference.url,
            "mime": self.mime,
            "status": str(reference.status),
            "digest": reference.payload_digest,
            "length": str(reference.length),
            "offset": str(reference.offset),
            "filename": reference.segment.rpartition("/")[2],
        }
        return f"{surt(reference.url)} {reference.fetched_at:%Y%m%d%H%M%S} {json.dumps(fields)}"


def index_bytes(lines: Iterable[IndexLine]) -> bytes:
    """The index file: the lines sorted by their bytes, as binary search wants them."""
    return b"".join(sorted(f"{line}\n".encode() for line in lines))


@dataclass(frozen=True, slots=True)
class Indexed:
    """One capture as an index tells of it."""

    url: str
    at: datetime
    """To the second."""
    mime: str
    status: int
    digest: str
    offset: int
    length: int


class CdxjError(ValueError):
    """What should be an index cannot be read as one."""


def read_index(body: bytes) -> list[Indexed]:
    """The lines of an index that `index_bytes` made, in its order. Raises CdxjError."""
    try:
        return [_indexed(line) for line in body.decode().splitlines()]
    except (KeyError, TypeError, ValueError) as error:
        raise CdxjError(f"no line of a CDXJ: {error}") from error


def _indexed(line: str) -> Indexed:
    _, stamp, fields = line.split(" ", 2)
    known = json.loads(fields)
    return Indexed(
        url=known["url"],
        at=datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC),
        mime=known["mime"],
        status=int(known["status"]),
        digest=known["digest"],
        offset=int(known["offset"]),
        length=int(known["length"]),
    )


def surt(url: str) -> str:
    """The Sort-friendly URI Reordering Transform of `url`: `com,example)/path?a=1&b=2`.

    Lower case; scheme, user name, `www.`, default port, fragment and session ids left out; parameters sorted.
    """
    parts = urlsplit(url.strip())
    host = _WWW.sub("", _ascii((parts.hostname or "").rstrip(".")), count=1)
    port = str(parts.port) if parts.port and str(parts.port) != _DEFAULT_PORTS.get(parts.scheme) else ""
    path = _SESSION_PATH.sub("", _minimal_escapes(parts.path)).lower()
    path = re.sub(r"/{2,}", "/", _without_dots(path))
    path = path.rstrip("/") or "/"
    query = _SESSION_QUERY.sub("", _minimal_escapes(parts.query)).lstrip("&").lower()
    query = "&".join(sorted(query.split("&"))) if query else ""
    reversed_host = ",".join(reversed(host.split(".")))
    return f"{reversed_host}{f':{port}' if port else ''}){path}{f'?{query}' if query else ''}"


def _minimal_escapes(text: str) -> str:
    return quote_from_bytes(unquote_to_bytes(text), safe="!\"$&'()*+,-./:;<=>?@[\\]^_`{|}~")


def _without_dots(path: str) -> str:
    kept: list[str] = []
    for part in path.split("/"):
        if part == ".." and len(kept) > 1:
            kept.pop()
        elif part != ".":
            kept.append(part)
    return "/".join(kept) or "/"


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host  # no name that DNS knows; kept as it was asked for
