"""A publisher that has moved to another host, or whose robots.txt shuts us out by now: the run says so."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from flows.parameters import HarvestParameters
from tests.flows.conftest import House
from tests.flows.without_prefect import without_prefect

SOURCE = """
name = "moved"
title = "The Moved Paper"
home = "{home}/"
language = "en"
time_zone = "UTC"
[discover]
feeds = ["{home}/rss"]
[politeness]
delay = 0.0
[provenance]
addresses_from = "served on loopback"
"""


@pytest.fixture
def robots() -> str:
    """The rules of the site."""
    return ""


@pytest.fixture
def home(robots: str) -> Iterator[str]:
    """A site of a feed whose pages are all on another host by now, and of nothing else."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, status = b"", 404
            if self.path == "/rss":
                now = format_datetime(datetime.now(UTC), usegmt=True)
                items = "".join(
                    f"<item><link>{address}/{number}</link><pubDate>{now}</pubDate></item>"
                    for number in range(4)
                )
                body, status = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), 200
            elif self.path == "/robots.txt":
                body, status = robots.encode(), 200
            else:
                status = 301
            self.send_response(status)
            if status == 301:
                self.send_header("Location", f"http://new-paper.example{self.path}")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield address
    server.shutdown()


def test_a_publisher_that_has_moved_is_a_fault_that_names_the_new_host(house: House, home: str) -> None:
    house.add("moved", SOURCE.format(home=home))
    with without_prefect() as harvest:
        summary = harvest(HarvestParameters(source="moved"))
    assert summary.skipped == {"off_site": 4}
    assert summary.faults == (
        "4 of 4 pages redirect to other hosts (new-paper.example does not belong to the source); name that host "
        "under hosts in [discover] of moved.toml if it is the publisher's",
    )


@pytest.mark.parametrize("robots", ["User-agent: *\nAllow: /rss\nDisallow: /"])
def test_a_robots_txt_that_lets_us_read_the_feed_alone_is_a_fault(house: House, home: str) -> None:
    house.add("moved", SOURCE.format(home=home))
    with without_prefect() as harvest:
        summary = harvest(HarvestParameters(source="moved"))
    assert summary.refused_by_robots == 4
    assert summary.faults == (
        f"4 of 4 pages are disallowed by robots.txt ({home}/0); ask the publisher, or leave such pages out "
        "under deny in [discover] of moved.toml",
    )
