"""Pages that others captured, as exchanges that a segment of ours can hold.

From WARC files: the head and payload as kept there, the transfer coding undone. From files that a scraper
left: the content as it lies, under a head that says that it was made here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

from tasks.capture.reading import FOREIGN_ROBOTS, Capture, read_segment
from tasks.fetch.exchange import RIGHTS_HEADERS
from tasks.fetch.failures import REDIRECTS

PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
MAX_REDIRECTS_WAITING = 10_000
"""Redirects whose target has not come yet; crawls of whole sites have many that lead elsewhere."""

_TRANSFER_CODING = re.compile(rb"^(transfer-encoding *:)", re.I | re.M)


@dataclass(frozen=True, slots=True)
class ForeignExchange:
    """One exchange to keep; fits `tasks.capture.segment.ExchangeLike`."""

    url: str
    started_at: datetime
    status: int
    payload: bytes
    content_type: str | None
    head: bytes
    """Of the response, up to and with the empty line."""
    request: bytes = b""
    """As kept; empty where nobody kept it."""
    remote_ip: str | None = None
    robots: str = FOREIGN_ROBOTS
    known_rights: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """Not known of foreign captures."""
    truncated: bool = False

    def rights(self) -> dict[str, str]:
        """Opt-out evidence in the headers of the response."""
        return self.known_rights

    def request_head(self) -> bytes:
        """The request as kept."""
        return self.request

    def response_head(self) -> bytes:
        """The head as kept; a transfer coding that was undone is renamed, not forgotten."""
        return _TRANSFER_CODING.sub(rb"X-Archive-Orig-\1", self.head)


@dataclass(frozen=True, slots=True)
class ForeignPage:
    """A page after its redirects, the last exchange being the page."""

    exchanges: tuple[ForeignExchange, ...]

    @property
    def page(self) -> ForeignExchange:
        return self.exchanges[-1]


def pages_in_warc(path: Path, passed_over: Counter[str]) -> Iterator[ForeignPage]:
    """The pages of a WARC file, in order; what is none is counted in `passed_over` by reason.

    Raises DamagedSegment after the pages before the damage, and FatalError for what cannot be opened.
    """
    waiting: dict[str, ForeignExchange] = {}
    for capture in read_segment(path):
        exchange = _exchange_of(capture)
        if isinstance(exchange, str):
            passed_over[exchange] += 1
        elif exchange.status in REDIRECTS:
            target = capture.header("location")
            if target and len(waiting) < MAX_REDIRECTS_WAITING:
                waiting[urljoin(exchange.url, target)] = exchange
        else:
            yield ForeignPage((*_hops_to(exchange.url, waiting), exchange))
    passed_over["redirect to no page of the file"] += len(waiting)
    if not waiting:
        del passed_over["redirect to no page of the file"]


def _hops_to(url: str, waiting: dict[str, ForeignExchange]) -> list[ForeignExchange]:
    hops: list[ForeignExchange] = []
    while url in waiting:
        hop = waiting.pop(url)
        hops.insert(0, hop)
        url = hop.url
    return hops


def _exchange_of(capture: Capture) -> ForeignExchange | str:
    """The exchange, or why the capture is no page."""
    reference = capture.reference
    media_type = (capture.content_type or "").partition(";")[0].strip().lower()
    if capture.kind == "revisit":
        return "revisit without a body"
    if capture.kind == "other":
        # A `resource` record: a page without its exchange, as warcit and wget's converters write them.
        if media_type not in PAGE_TYPES:
            return "no page"
        return scraped_page(
            capture.payload, reference.url, fetched_at=reference.fetched_at, content_type=capture.content_type
        ).page
    if reference.status not in REDIRECTS and not 200 <= reference.status < 300:
        return f"answered {reference.status}"
    if reference.status not in REDIRECTS and media_type and media_type not in PAGE_TYPES:
        return "no page"
    found = {
        name: [value for key, value in capture.headers if key.lower() == name] for name in RIGHTS_HEADERS
    }
    return ForeignExchange(
        url=reference.url,
        started_at=reference.fetched_at,
        status=reference.status,
        payload=capture.payload,
        content_type=capture.content_type,
        head=capture.head if capture.head.endswith(b"\n") else capture.head + b"\r\n\r\n",
        request=capture.request,
        remote_ip=capture.remote_ip,
        robots=reference.robots,
        known_rights=reference.rights
        or {name: ", ".join(values) for name, values in found.items() if values},
    )


def scraped_page(
    body: bytes, url: str, *, fetched_at: datetime, content_type: str | None, name: str = ""
) -> ForeignPage:
    """A page of which only the content was kept: `body` under a head that says so.

    `name` is the file that it comes from.
    """
    media_type = content_type or "text/html"
    lines = ["HTTP/1.1 200 OK", f"Content-Type: {media_type}", f"X-Pressmark-Made-From: {name or 'content'}"]
    head = "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n"
    return ForeignPage(
        (
            ForeignExchange(
                url=url,
                started_at=fetched_at,
                status=200,
                payload=body,
                content_type=media_type,
                head=head,
            ),
        )
    )
