"""HTTP exchanges to keep, made without a network."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from tasks.fetch.exchange import Exchange

URL = "https://www.example.com/news/one-b1.html"
PAGE = b"<html><title>One</title><p>Caf\xc3\xa9 society.</p></html>"


def ids() -> Callable[[], UUID]:
    """UUIDs that are the same in every run of a test."""
    numbers = itertools.count(1)
    return lambda: UUID(int=next(numbers), version=4)


def exchange(
    url: str = URL,
    payload: bytes = PAGE,
    *,
    status: int = 200,
    headers: tuple[tuple[bytes, bytes], ...] = (),
    started_at: datetime = datetime(2026, 11, 22, 8, 49, 1, 250000, tzinfo=UTC),
    robots: str = "allowed",
    remote_ip: str | None = "192.0.2.7",
    truncated: bool = False,
) -> Exchange:
    """An exchange as `tasks.fetch` hands it over."""
    return Exchange(
        url=url,
        started_at=started_at,
        seconds=0.123,
        request_line=f"GET /{url.split('/', 3)[3]} HTTP/1.1",
        request_headers=(("Host", "www.example.com"), ("User-Agent", "Pressmark/0.1")),
        http_version="HTTP/1.1",
        status=status,
        reason={200: "OK", 301: "Moved Permanently", 304: "Not Modified", 404: "Not Found"}[status],
        response_headers=((b"Content-Type", b"text/html; charset=utf-8"), *headers),
        payload=payload,
        remote_ip=remote_ip,
        robots=robots,
        truncated=truncated,
    )


def gzipped(url: str = URL, page: bytes = PAGE) -> Exchange:
    """An exchange whose body travelled compressed."""
    return exchange(url, gzip.compress(page, mtime=0), headers=((b"Content-Encoding", b"gzip"),))
