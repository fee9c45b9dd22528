"""One HTTP exchange with aiohttp, recorded as it was: no redirects, no retries, no robots."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from tasks.errors import SkipReason
from tasks.fetch.decode import ACCEPT_ENCODING
from tasks.fetch.exchange import Exchange
from tasks.fetch.failures import FetchFailedError, FetchRefusedError

if TYPE_CHECKING:
    from aiohttp.connector import Connection

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
MAX_HEADER_BYTES = 65_536
"""Of one header line. aiohttp's own 8,190 refuses real publishers' Content-Security-Policy headers."""
MAX_EXPANSION = 20
"""How much larger than its transferred body a page may become; HTML compresses 4 to 10 times."""


class _Response(aiohttp.ClientResponse):
    """Remembers who answered, as the connection is given back before the body is read to its end.

    A connection that breaks off before the answer is our own error at once: aiohttp would send the request a
    second time by itself, out of its turn.
    """

    remote_ip: str | None = None

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        transport = connection.transport
        peer = transport.get_extra_info("peername") if transport else None
        self.remote_ip = peer[0] if peer else None
        try:
            return await super().start(connection)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise FetchFailedError(SkipReason.CONNECTION, f"{self.url}: {_one_line(error)}") from error


class Transport:
    """A pool of connections that identifies itself honestly and keeps no cookies.

    `timeout` in seconds for one whole exchange, body included.
    """

    def __init__(
        self, user_agent: str, *, timeout: float, per_host: int, clock: Callable[[], datetime]
    ) -> None:
        self._clock = clock
        self._timeout = timeout
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, limit_per_host=per_host, ttl_dns_cache=300),
            headers={"User-Agent": user_agent, "Accept": ACCEPT, "Accept-Encoding": ACCEPT_ENCODING},
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=timeout),
            auto_decompress=False,
            raise_for_status=False,
            response_class=_Response,
            max_line_size=MAX_HEADER_BYTES,
            max_field_size=MAX_HEADER_BYTES,
        )

    async def close(self) -> None:
        """Closes all connections."""
        await self._session.close()

    async def exchange(
        self,
        url: URL,
        *,
        robots: str,
        max_bytes: int,
        extra_headers: dict[str, str] | None = None,
        keep_truncated: bool = False,
    ) -> Exchange:
        """GETs `url` once.

        Raises FetchFailedError (TIMEOUT, CONNECTION), and FetchRefusedError (TOO_LARGE) when the body has
        more than `max_bytes` as transferred, unless `keep_truncated`.
        """
        started_at = self._clock()
        started = time.perf_counter()
        try:
            async with self._session.get(url, headers=extra_headers, allow_redirects=False) as response:
                payload, truncated = await _read(response, max_bytes)
                if truncated:
                    response.close()
        except TimeoutError as error:
            raise FetchFailedError(
                SkipReason.TIMEOUT, f"{url} did not answer in full within {self._timeout:g} s"
            ) from error
        except (aiohttp.ClientError, OSError) as error:
            raise FetchFailedError(SkipReason.CONNECTION, f"{url}: {_one_line(error)}") from error
        version = response.version or aiohttp.HttpVersion11
        exchange = Exchange(
            url=str(url),
            started_at=started_at,
            seconds=time.perf_counter() - started,
            request_line=f"GET {url.raw_path_qs} HTTP/1.1",
            request_headers=tuple(response.request_info.headers.items()),
            http_version=f"HTTP/{version.major}.{version.minor}",
            status=response.status,
            reason=response.reason or "",
            response_headers=response.raw_headers,
            payload=payload,
            remote_ip=response.remote_ip if isinstance(response, _Response) else None,
            robots=robots,
            truncated=truncated,
            max_content_bytes=max_bytes * MAX_EXPANSION,
        )
        if truncated and not keep_truncated:
            raise FetchRefusedError(
                SkipReason.TOO_LARGE, f"{url} has more than {max_bytes:,} bytes", exchanges=(exchange,)
            )
        return exchange


async def _read(response: aiohttp.ClientResponse, max_bytes: int) -> tuple[bytes, bool]:
    """The body up to `max_bytes`, and whether there was more."""
    pieces: list[bytes] = []
    left = max_bytes
    async for piece in response.content.iter_any():
        if len(piece) > left:
            pieces.append(piece[:left])
            return b"".join(pieces), True
        left -= len(piece)
        pieces.append(piece)
    return b"".join(pieces), False


def _one_line(error: BaseException) -> str:
    """What is wrong with the connection, as people say it where that is known."""
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return f"the name {error.host} was not found ({error.os_error.strerror})"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"its certificate is not accepted: {getattr(error.certificate_error, 'verify_message', error)}"
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return f"no secure connection ({getattr(error.os_error, 'reason', None) or error.os_error})"
    if isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, ConnectionRefusedError):
        return "connection refused"
    return " ".join(f"{type(error).__name__} {error}".split())[:200]
