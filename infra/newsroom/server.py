"""The newsroom on loopback: an aiohttp server in a thread of its own, with conditional GET (RFC 9110)."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import gzip
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import format_datetime, parsedate_to_datetime

from aiohttp import web

from infra.newsroom.paper import Newsroom
from infra.newsroom.reply import Reply
from tasks.errors import FatalError
from tasks.fetch.loop import LoopThread

_NOT_FOUND = Reply(
    status=404,
    body=b"<!DOCTYPE html><html><head><title>Not found</title></head><body><h1>404</h1></body></html>",
)
_ENDLESS_CHUNK = b"and so on, " * 6000
"""66 kB at a time: a client that stops at 2 MB has asked for thirty."""


@dataclass(frozen=True)
class SeenRequest:
    """One request as the server saw it."""

    edition: int
    method: str
    target: str
    """Path and query, as sent."""
    status: int
    conditional: bool
    """True when the client sent If-None-Match or If-Modified-Since."""
    user_agent: str


class ServedNewsroom:
    """A newsroom that is being served. Made by `serve`; safe to use from any thread."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._seen: list[SeenRequest] = []
        self._lock = threading.Lock()
        self.base_url = ""
        """Such as `http://127.0.0.1:8417`, without a slash at the end."""

    @property
    def newsroom(self) -> Newsroom:
        """The paper as it stands now."""
        with self._lock:
            return self._newsroom

    def advance(self) -> Newsroom:
        """Brings out the next edition: what the second visit finds."""
        return self.publish(self.newsroom.next_edition())

    def relaunch(self) -> Newsroom:
        """Brings out the next edition in new templates: the layout-change drill."""
        return self.publish(self.newsroom.relaunched())

    def publish(self, newsroom: Newsroom) -> Newsroom:
        """Serves this newsroom from now on."""
        with self._lock:
            self._newsroom = newsroom
        return newsroom

    @property
    def log(self) -> tuple[SeenRequest, ...]:
        """Every request so far, in order of arrival."""
        with self._lock:
            return tuple(self._seen)

    @property
    def requests(self) -> Counter[str]:
        """How often each target was asked for, over all editions."""
        return Counter(seen.target for seen in self.log)

    def requests_in(self, edition: int) -> Counter[str]:
        """The same, for one edition."""
        return Counter(seen.target for seen in self.log if seen.edition == edition)

    def url(self, path: str) -> str:
        """The full address of a path."""
        return self.base_url + path

    def _note(self, request: web.Request, edition: int, status: int) -> None:
        seen = SeenRequest(
            edition=edition,
            method=request.method,
            target=request.raw_path,
            status=status,
            conditional="If-None-Match" in request.headers or "If-Modified-Since" in request.headers,
            user_agent=request.headers.get("User-Agent", ""),
        )
        with self._lock:
            self._seen.append(seen)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """The handler of every request."""
        newsroom = self.newsroom
        if request.method not in {"GET", "HEAD"}:
            self._note(request, newsroom.edition, 405)
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        reply = newsroom.reply(request.raw_path, self.base_url) or _NOT_FOUND
        fresh = _is_fresh(request, reply)
        self._note(request, newsroom.edition, 304 if fresh else reply.status)
        if fresh:
            return web.Response(status=304, headers=_headers(reply, body=False))
        return await _send(request, reply)


def _is_fresh(request: web.Request, reply: Reply) -> bool:
    """Whether the client's copy still holds; If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2)."""
    if reply.status != 200:
        return False
    asked = request.headers.get("If-None-Match")
    if asked is not None:
        if reply.etag is None:
            return False
        known = {tag.strip().removeprefix("W/") for tag in asked.split(",")}
        return "*" in known or reply.etag.removeprefix("W/") in known
    since = request.headers.get("If-Modified-Since")
    if since is None or reply.last_modified is None:
        return False
    try:
        moment = parsedate_to_datetime(since)
    except ValueError:
        return False
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    return reply.last_modified.replace(microsecond=0) <= moment


def _headers(reply: Reply, *, body: bool = True) -> dict[str, str]:
    headers = dict(reply.headers)
    if body:
        headers["Content-Type"] = reply.content_type
    if reply.etag:
        headers["ETag"] = reply.etag
    if reply.last_modified:
        headers["Last-Modified"] = format_datetime(reply.last_modified.astimezone(datetime.UTC), usegmt=True)
    if reply.status == 200:
        headers["Cache-Control"] = "max-age=60"
    if reply.behaviour == "gzip":
        headers["Vary"] = "Accept-Encoding"
    return headers


async def _send(request: web.Request, reply: Reply) -> web.StreamResponse:
    headers = _headers(reply)
    if reply.behaviour == "hang":
        await asyncio.sleep(86_400)
    if reply.behaviour == "gzip" and "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return web.Response(status=reply.status, headers=headers, body=gzip.compress(reply.body, 6, mtime=0))
    if reply.behaviour in {"chunked", "endless", "cut"}:
        return await _stream(request, reply, headers)
    return web.Response(status=reply.status, headers=headers, body=reply.body)


async def _stream(request: web.Request, reply: Reply, headers: dict[str, str]) -> web.StreamResponse:
    response = web.StreamResponse(status=reply.status, headers=headers)
    if reply.behaviour == "cut":
        response.content_length = len(reply.body) + 5000
    elif request.version >= (1, 1):
        response.enable_chunked_encoding()
    # A client that has had enough closes the connection; that is what these pages are for.
    with contextlib.suppress(ConnectionError):
        await response.prepare(request)
        if request.method == "HEAD":
            return response
        for start in range(0, len(reply.body), 4096):
            await response.write(reply.body[start : start + 4096])
        while reply.behaviour == "endless":
            await response.write(_ENDLESS_CHUNK)
            await asyncio.sleep(0.002)
        if reply.behaviour == "cut" and request.transport is not None:
            request.transport.close()
    return response


@contextlib.contextmanager
def serve(newsroom: Newsroom, *, host: str = "127.0.0.1", port: int = 8417) -> Iterator[ServedNewsroom]:
    """Serves the newsroom on loopback while the context lasts; port 0 takes any free one.

    Raises FatalError when the port is taken.
    """
    served = ServedNewsroom(newsroom)
    with LoopThread() as loop:
        try:
            runner = loop.run(_listening(served, host, port))
        except OSError as error:
            raise FatalError(
                f"the sample newsroom cannot listen on {host}:{port}: {error.strerror}",
                mend="stop what listens there or take another port",
            ) from error
        served.base_url = f"http://{host}:{runner.addresses[0][1]}"
        try:
            yield served
        finally:
            loop.run(runner.cleanup())


async def _listening(served: ServedNewsroom, host: str, port: int) -> web.AppRunner:
    application = web.Application()
    application.router.add_route("*", "/{anything:.*}", served.answer)
    runner = web.AppRunner(
        application, access_log=None, handler_cancellation=True, shutdown_timeout=0.2, handle_signals=False
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port, backlog=512).start()
    except OSError:
        await runner.cleanup()
        raise
    return runner
