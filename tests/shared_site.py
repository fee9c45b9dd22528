"""Real pages of the measuring data, served on loopback as if they were one publisher's site.

    with serve_bench(pages=200) as site:
        source = site.source()          # its sitemap lists every page
        requests = site.requests        # for tasks.fetch.fetch_batch

The server runs in a thread of its own (or, with `in_process=False`, in a child process, so that its CPU time
is not counted with the client's). It has robots.txt, a sitemap, ETag and conditional GET.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

from tasks.fetch.request import Request
from tasks.source import Discover, Politeness, Provenance, Source
from tests.shared_data import shared_folder

SETS = ("fundus", "fundus_eval", "newspaper", "aeb", "wcxb", "trafilatura", "readability")


@dataclass(frozen=True)
class Page:
    """One page of the measuring data."""

    set: str
    id: str
    file: Path
    truth: dict[str, Any]

    @property
    def path(self) -> str:
        """Path on the served site."""
        return f"/{self.set}/{self.id}.html"

    def body(self) -> bytes:
        """The page's HTML."""
        return gzip.decompress(self.file.read_bytes())


@dataclass(frozen=True)
class BenchSite:
    """A site being served."""

    base_url: str
    pages: tuple[Page, ...]

    @property
    def urls(self) -> tuple[str, ...]:
        """The address of every page, in the order of `pages`."""
        return tuple(self.base_url + page.path for page in self.pages)

    @property
    def requests(self) -> tuple[Request, ...]:
        """One request for each page."""
        return tuple(Request(url) for url in self.urls)

    def source(self, name: str = "bench") -> Source:
        """The site as a source without delays, found through its sitemap."""
        return Source(
            name=name,
            title="Bench",
            home=self.base_url + "/",
            language="en",
            time_zone="UTC",
            discover=Discover(sitemaps=(self.base_url + "/sitemap.xml",), limit=max(1, len(self.pages))),
            politeness=Politeness(delay=0.0, concurrency=8, timeout=30.0),
            provenance=Provenance(addresses_from="served on loopback by tests/shared_site.py", tried=True),
        )


def bench_pages(pages: int, sets: tuple[str, ...] = SETS) -> tuple[Page, ...]:
    """The first `pages` pages, taken from each set in turn, so that any number is a mixture."""
    truths = [_truths(shared_folder("bench") / name) for name in sets]
    chosen: list[Page] = []
    for row in range(max(len(truth) for truth in truths)):
        for name, truth in zip(sets, truths, strict=True):
            if row < len(truth):
                file = shared_folder("bench") / name / "pages" / f"{truth[row]['id']}.html.gz"
                if file.is_file():
                    chosen.append(Page(name, str(truth[row]["id"]), file, truth[row]))
    return tuple(chosen[:pages])


def _truths(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "truth.jsonl").read_text("utf-8").splitlines()]


@contextmanager
def serve_bench(
    pages: int = 50, sets: tuple[str, ...] = SETS, *, in_process: bool = True, compress: bool = False
) -> Iterator[BenchSite]:
    """Serves `pages` pages on a free port until the block is left; `compress` sends gzip if accepted."""
    chosen = bench_pages(pages, sets)
    start = _in_thread if in_process else _in_child
    with start(chosen, compress) as port:
        yield BenchSite(f"http://127.0.0.1:{port}", chosen)


@contextmanager
def _in_thread(chosen: tuple[Page, ...], compress: bool) -> Iterator[int]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    runner, port = asyncio.run_coroutine_threadsafe(_start(chosen, compress), loop).result(30)
    try:
        yield port
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(30)
        loop.close()


@contextmanager
def _in_child(chosen: tuple[Page, ...], compress: bool) -> Iterator[int]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve_child, args=(theirs, chosen, compress), daemon=True)
    child.start()
    try:
        yield ours.recv()
    finally:
        child.terminate()
        child.join(30)


def _serve_child(pipe: Any, chosen: tuple[Page, ...], compress: bool) -> None:
    async def serve() -> None:
        _, port = await _start(chosen, compress)
        pipe.send(port)
        await asyncio.Event().wait()

    asyncio.run(serve())


async def _start(chosen: tuple[Page, ...], compress: bool) -> tuple[web.AppRunner, int]:
    app = web.Application()
    app.router.add_get("/robots.txt", _robots)
    app.router.add_get("/sitemap.xml", _sitemap(chosen))
    app.router.add_get("/{set}/{name}", _page_handler(chosen, compress))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    return runner, runner.addresses[0][1]


async def _robots(request: web.Request) -> web.Response:
    return web.Response(
        text=f"User-agent: *\nDisallow: /private/\nSitemap: http://{request.host}/sitemap.xml\n"
    )


def _sitemap(chosen: tuple[Page, ...]) -> Any:
    async def sitemap(request: web.Request) -> web.Response:
        entries = "".join(f"<url><loc>http://{request.host}{page.path}</loc></url>" for page in chosen)
        body = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
        return web.Response(text=body, content_type="application/xml")

    return sitemap


def _page_handler(chosen: tuple[Page, ...], compress: bool) -> Any:
    by_path = {page.path: page for page in chosen}

    async def page(request: web.Request) -> web.Response:
        found = by_path.get(request.path)
        if found is None:
            raise web.HTTPNotFound
        stored = found.file.read_bytes()
        headers = {"ETag": f'"{hashlib.sha256(stored).hexdigest()[:16]}"', "Content-Type": "text/html"}
        if request.headers.get("If-None-Match") == headers["ETag"]:
            return web.Response(status=304, headers=headers)
        if compress and "gzip" in request.headers.get("Accept-Encoding", ""):
            return web.Response(body=stored, headers=headers | {"Content-Encoding": "gzip"})
        return web.Response(body=gzip.decompress(stored), headers=headers)

    return page
