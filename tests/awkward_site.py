"""A site on loopback that does everything a site may do to a fetcher."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import cast

import brotli  # type: ignore[import-untyped]
from aiohttp import web

from tasks.fetch.decode import zstd

PAGE = "<html><body><p>Überraschung am Fluss.</p></body></html>".encode() * 20
CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": cast("Callable[[bytes], bytes]", brotli.compress),
    "zstd": zstd.compress,
}


@dataclass
class AwkwardSite:
    """What the site was asked, and how it is to behave."""

    base_url: str = ""
    robots: Callable[[web.Request], Awaitable[web.StreamResponse]] | None = None
    asked: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    under_way: int = 0
    most_under_way: int = 0

    def url(self, path: str) -> str:
        """Full address of `path`."""
        return self.base_url + path

    @property
    def pages_asked(self) -> list[str]:
        """Paths asked for, without robots.txt."""
        return [path for path in self.asked if path != "/robots.txt"]


SITE = web.AppKey("site", AwkwardSite)


@asynccontextmanager
async def awkward_site() -> AsyncIterator[AwkwardSite]:
    """The site, served until the block is left."""
    site = AwkwardSite()
    app = web.Application(middlewares=[_note(site)])
    app[SITE] = site
    app.router.add_get("/robots.txt", _robots)
    for path, handler in HANDLERS.items():
        app.router.add_get(path, handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield site
    finally:
        await runner.cleanup()


def _note(site: AwkwardSite) -> Callable[..., Awaitable[web.StreamResponse]]:
    @web.middleware
    async def note(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        site.asked.append(request.path_qs)
        site.times.append(asyncio.get_running_loop().time())
        site.headers.append(dict(request.headers))
        site.counts[request.path] += 1
        site.under_way += 1
        site.most_under_way = max(site.most_under_way, site.under_way)
        try:
            return await handler(request)
        finally:
            site.under_way -= 1

    return note


def _site(request: web.Request) -> AwkwardSite:
    return request.app[SITE]


async def _robots(request: web.Request) -> web.StreamResponse:
    given = _site(request).robots
    if given is None:
        raise web.HTTPNotFound
    return await given(request)


async def _page(request: web.Request) -> web.Response:
    return web.Response(
        body=PAGE,
        headers={"Content-Type": "text/html; charset=utf-8", "X-Robots-Tag": "noarchive", "ETag": '"v1"'},
    )


async def _slow(request: web.Request) -> web.Response:
    await asyncio.sleep(0.1)
    return await _page(request)


async def _conditional(request: web.Request) -> web.Response:
    modified = "Sun, 22 Nov 2026 09:00:00 GMT"
    headers = {"ETag": 'W/"v1"', "Last-Modified": modified}
    asked = request.headers
    if asked.get("If-None-Match") == 'W/"v1"' or asked.get("If-Modified-Since") == modified:
        return web.Response(status=304, headers=headers)
    return web.Response(body=PAGE, headers=headers)


async def _coded(request: web.Request) -> web.Response:
    name = request.match_info["coding"]
    return web.Response(
        body=CODINGS[name](PAGE), headers={"Content-Encoding": name, "Content-Type": "text/html"}
    )


async def _chunked(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Set-Cookie": "a=1"})
    response.headers.add("Set-Cookie", "b=2")
    response.enable_chunked_encoding()
    await response.prepare(request)
    for start in range(0, len(PAGE), 100):
        await response.write(PAGE[start : start + 100])
    return response


async def _hang(request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(60)
    return web.Response()


async def _hang_in_body(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"<html>")
    await asyncio.sleep(60)
    return response


async def _drip(request: web.Request) -> web.StreamResponse:
    """A byte now and then: no single read is ever late."""
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b".")
        await asyncio.sleep(0.02)


async def _endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"<p>more</p>" * 1000)


async def _reset(request: web.Request) -> web.StreamResponse:
    """Breaks the connection: always for /reset, the first two times for /reset/twice."""
    if request.path.endswith("twice") and _site(request).counts[request.path] > 2:
        return await _page(request)
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def _cut(request: web.Request) -> web.StreamResponse:
    """Promises more than it sends."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b"<html>")
    assert request.transport is not None
    request.transport.close()
    return response


async def _status(request: web.Request) -> web.Response:
    return web.Response(status=int(request.match_info["status"]), body=b"<h1>sorry</h1>")


async def _busy(request: web.Request) -> web.Response:
    """`status` with `Retry-After: after`, then a page."""
    if _site(request).counts[request.path] > int(request.query.get("times", 1)):
        return await _page(request)
    return web.Response(
        status=int(request.match_info["status"]), headers={"Retry-After": request.match_info["after"]}
    )


async def _hop(request: web.Request) -> web.Response:
    left = int(request.match_info["left"])
    where = f"/hop/{left - 1}" if left else "/page"
    return web.Response(status=302, headers={"Location": where})


async def _to(request: web.Request) -> web.Response:
    return web.Response(
        status=301, headers={"Location": request.query["url"]} if "url" in request.query else {}
    )


async def _to_raw(request: web.Request) -> web.StreamResponse:
    """A Location that is not percent-encoded; written by hand, as aiohttp would not."""
    assert request.transport is not None
    request.transport.write(
        "HTTP/1.1 302 Found\r\nLocation: /page?ü\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
    )
    request.transport.close()
    return web.Response()


async def _circle(_: web.Request) -> web.Response:
    return web.Response(status=301, headers={"Location": "/circle#again"})


async def _big_header(request: web.Request) -> web.Response:
    return web.Response(body=PAGE, headers={"Content-Security-Policy": "img-src " + "x" * 20_000})


HANDLERS: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
    "/page": _page,
    "/page/{number}": _page,
    "/slow/{number}": _slow,
    "/private/page": _page,
    "/conditional": _conditional,
    "/coded/{coding}": _coded,
    "/chunked": _chunked,
    "/hang": _hang,
    "/hang/body": _hang_in_body,
    "/drip": _drip,
    "/endless": _endless,
    "/reset": _reset,
    "/reset/twice": _reset,
    "/cut": _cut,
    "/status/{status}": _status,
    "/busy/{status}/{after}": _busy,
    "/hop/{left}": _hop,
    "/to": _to,
    "/to/raw": _to_raw,
    "/circle": _circle,
    "/header": _big_header,
}
