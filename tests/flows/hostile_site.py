"""A small site whose headlines want to be more than text, and what must not become of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

TAGS = "Mayor <script>document.title='taken'</script> <img src=x onerror=\"document.title='taken'\"> \u202egnp.exe"
MARKS = "Mayor **bold** [press](javascript:document.title='taken') ![i](http://outside.example/i.png) | `cell` ~~x~~"
CHANGED = MARKS.replace("Mayor", "Mayor of Holm") + " <https://outside.example/>"
ADDRESS = "/news/[x](javascript:document.title='taken')|<img/src=x>"

SOURCE = """
name = "hostile"
title = "Hostile"
home = "{home}"
language = "en"
time_zone = "UTC"
[discover]
sitemaps = ["{home}sitemap.xml"]
[politeness]
delay = 0.0
[provenance]
addresses_from = "served on loopback"
tried = true
"""


@dataclass
class HostileSite:
    """The site; its headlines can be changed between two visits."""

    home: str = ""
    opened: datetime = field(default_factory=lambda: datetime.now(UTC))
    headlines: dict[str, str] = field(
        default_factory=lambda: {
            "/news/tags": TAGS,
            "/news/marks": MARKS,
            ADDRESS: "The harbour wall is to be raised by a metre",
            **{f"/news/{number}": f"Council agrees sea wall number {number}" for number in range(6)},
        }
    )

    def page(self, path: str) -> str | None:
        """The page at `path`, or the sitemap."""
        if path == "/sitemap.xml":
            places = "".join(
                f"<url><loc>{escape(self.home + known[1:])}</loc></url>" for known in self.headlines
            )
            return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'
        number = next((n for n, known in enumerate(self.headlines) if known == path), None)
        if number is None:
            return None
        headline = escape(self.headlines[path])
        # One is of next month, so that it is held back and shows in the report and in the review.
        day = self.opened + (
            timedelta(days=30) if path == "/news/tags" else -timedelta(hours=3, minutes=7 * number)
        )
        body = "".join(
            f"<p>Paragraph {line} of report {number} says that the council met on Monday to decide on the wall of "
            f"harbour {number}, which {20 + line} families of the town believe to be too low for the winter.</p>"
            for line in range(7)
        )
        return (
            f'<html lang="en"><head><title>{headline}</title><meta property="og:title" content="{headline}">'
            f'<meta property="og:type" content="article">'
            f'<meta property="article:published_time" content="{day.isoformat()}"></head>'
            f"<body><article><h1>{headline}</h1>{body}</article></body></html>"
        )


@contextmanager
def hostile_site() -> Iterator[HostileSite]:
    """The site, served on loopback until the block is left."""
    site = HostileSite()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = site.page(unquote(self.path))
            body = (page or "not found").encode()
            self.send_response(200 if page else 404)
            self.send_header(
                "Content-Type", "application/xml" if "sitemap" in self.path else "text/html; charset=utf-8"
            )
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.home = f"http://127.0.0.1:{server.server_port}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
