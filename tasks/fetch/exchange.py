"""One HTTP exchange as it went over the wire, and what a fetch of one address gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tasks.fetch.decode import decode

RIGHTS_HEADERS = ("x-robots-tag", "tdm-reservation", "tdm-policy")
"""Headers in which a publisher may reserve rights: robots directives and TDMRep (W3C community report)."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response, unaltered except that transfer chunking is undone.

    Headers are kept raw, in order and with repetitions. `payload` is the body after the transfer coding and
    before any content coding is undone, so it is what digests are taken of. Because chunking is gone, a
    WARC response record must not claim it: `response_head` writes `Transfer-Encoding` as
    `X-Archive-Orig-Transfer-Encoding`, everything else as it came.
    """

    url: str
    """As asked: percent-encoded, without fragment; fit for WARC-Target-URI."""
    started_at: datetime
    """UTC, when the request was begun."""
    seconds: float
    """From then to the last byte of the body."""
    request_line: str
    request_headers: tuple[tuple[str, str], ...]
    """As sent, in order."""
    http_version: str
    """Of the response: `HTTP/1.1`."""
    status: int
    reason: str
    response_headers: tuple[tuple[bytes, bytes], ...]
    payload: bytes
    remote_ip: str | None
    robots: str
    """`allowed`, `allowed:no-rules`, `not-asked:operator` (robots = "ignore"), `not-asked:robots.txt`."""
    truncated: bool = False
    """True when the body was cut at a size limit (WARC-Truncated: length)."""
    max_content_bytes: int = 200_000_000
    """Bound on what `content` may grow to."""

    def header(self, name: str) -> str | None:
        """The first response header called `name`, in Latin-1 (RFC 9110, 5.5), or None."""
        wanted = name.lower().encode("ascii")
        for key, value in self.response_headers:
            if key.lower() == wanted:
                return value.decode("latin-1").strip()
        return None

    def header_values(self, name: str) -> list[str]:
        """All response headers called `name`, in order."""
        wanted = name.lower().encode("ascii")
        return [
            value.decode("latin-1").strip() for key, value in self.response_headers if key.lower() == wanted
        ]

    @property
    def content_type(self) -> str | None:
        """The Content-Type header with its parameters, as sent."""
        return self.header("content-type")

    def content(self) -> bytes:
        """The body with its content codings undone. Not kept: call it once.

        Raises SkippableError (TOO_LARGE, BROKEN_PAGE), see `decode`.
        """
        codings = self.header_values("content-encoding")
        if not codings:
            return self.payload
        return decode(self.payload, ", ".join(codings), limit=self.max_content_bytes)

    def rights(self) -> dict[str, str]:
        """Opt-out evidence in the headers, several values of one header joined by a comma."""
        found = {name: ", ".join(self.header_values(name)) for name in RIGHTS_HEADERS}
        return {name: value for name, value in found.items() if value}

    def request_head(self) -> bytes:
        """Request line and headers as sent, up to and with the empty line."""
        lines = [self.request_line, *(f"{name}: {value}" for name, value in self.request_headers)]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")

    def response_head(self) -> bytes:
        """Status line and headers for a WARC response record, up to and with the empty line."""
        status_line = f"{self.http_version} {self.status} {self.reason}".encode("latin-1", "replace")
        lines = [status_line]
        for name, value in self.response_headers:
            moved = b"X-Archive-Orig-" + name if name.lower() == b"transfer-encoding" else name
            lines.append(moved + b": " + value)
        return b"\r\n".join(lines) + b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one address gave: its redirects in order, and last the answer."""

    url: str
    """The address asked for, before redirects, as given."""
    exchanges: tuple[Exchange, ...]

    @property
    def answer(self) -> Exchange:
        """The last exchange: the page, or the 304."""
        return self.exchanges[-1]

    @property
    def not_modified(self) -> bool:
        """True when the server says that what was kept is still what it has (304)."""
        return self.exchanges[-1].status == 304
