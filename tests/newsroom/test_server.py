"""The sample newsroom as a web server: validators, refusals, and pages that hang or never end."""

from __future__ import annotations

import gzip
import http.client
import socket
from urllib.parse import urlsplit

import pytest

from infra.newsroom import Newsroom, ServedNewsroom, serve
from infra.newsroom.traps import BUSY, REDIRECT
from tasks.errors import FatalError
from tests.newsroom.client import ask

LEDGER = "/news/swing-bridge-repairs-ahead-of-time-h1002.html"
TIDE = "/news/lighthouse-keepers-cottage-sold-h1005.html"
PRESS = "/story.php?no=1004"
LIVE = "/sport/regatta-day-live-h1010.html"
FURNITURE = "/culture/library-opens-on-sundays-h1013.html"
FIRE = "/news/north-quay-fire-warehouse-h1001.html"


@pytest.mark.parametrize("path", [LEDGER, TIDE, "/feed.xml", "/sitemap-news.xml", "/"])
def test_a_known_etag_is_answered_with_304_and_no_body(served: ServedNewsroom, path: str) -> None:
    first = ask(served.url(path))
    second = ask(served.url(path), headers={"If-None-Match": first.headers["ETag"]})
    assert (second.status, second.body) == (304, b"")
    assert second.headers["ETag"] == first.headers["ETag"]


def test_the_old_school_layout_knows_last_modified_only(served: ServedNewsroom) -> None:
    first = ask(served.url(PRESS))
    assert "ETag" not in first.headers
    stamp = first.headers["Last-Modified"]
    assert ask(served.url(PRESS), headers={"If-Modified-Since": stamp}).status == 304


def test_a_wrong_etag_wins_over_a_fresh_date(served: ServedNewsroom) -> None:
    stamp = ask(served.url(LEDGER)).headers["Last-Modified"]
    headers = {"If-None-Match": '"something-else"', "If-Modified-Since": stamp}
    assert ask(served.url(LEDGER), headers=headers).status == 200


def test_a_list_of_etags_is_understood(served: ServedNewsroom) -> None:
    etag = ask(served.url(LEDGER)).headers["ETag"]
    assert ask(served.url(LEDGER), headers={"If-None-Match": f'"old", W/{etag}'}).status == 304


def test_a_date_that_is_no_date_is_passed_over(served: ServedNewsroom) -> None:
    assert ask(served.url(PRESS), headers={"If-Modified-Since": "yesterday"}).status == 200


@pytest.mark.parametrize(
    ("path", "status"), [(FIRE, 200), (LIVE, 200), (FURNITURE, 200), (LEDGER, 304), (PRESS, 304)]
)
def test_at_the_second_visit_only_changed_pages_are_sent_again(
    served: ServedNewsroom, path: str, status: int
) -> None:
    first = ask(served.url(path))
    served.advance()
    headers = (
        {"If-Modified-Since": first.headers["Last-Modified"]} if "Last-Modified" in first.headers else {}
    )
    if "ETag" in first.headers:
        headers["If-None-Match"] = first.headers["ETag"]
    assert ask(served.url(path), headers=headers).status == status


def test_a_page_is_compressed_for_those_who_accept_it(served: ServedNewsroom) -> None:
    plain = ask(served.url(TIDE))
    packed = ask(served.url(TIDE), headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


def test_the_old_school_layout_comes_in_chunks(served: ServedNewsroom) -> None:
    assert ask(served.url(PRESS)).headers["Transfer-Encoding"] == "chunked"


def test_head_has_headers_and_no_body(served: ServedNewsroom) -> None:
    answer = ask(served.url(LEDGER), method="HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["ETag"]


def test_other_methods_are_refused(served: ServedNewsroom) -> None:
    assert ask(served.url("/newsletter"), method="POST").status == 405


def test_the_hanging_page_never_answers(served: ServedNewsroom) -> None:
    with pytest.raises(TimeoutError):
        ask(served.url("/news/never-answers-h1909.html"), timeout=0.3)


def test_the_endless_page_goes_on_past_any_limit(served: ServedNewsroom) -> None:
    parts = urlsplit(served.base_url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    connection.request("GET", "/news/never-ends-h1910.html")
    assert len(connection.getresponse().read(3_000_000)) == 3_000_000
    connection.close()


def test_the_page_that_is_cut_off_ends_before_its_length(served: ServedNewsroom) -> None:
    with pytest.raises(http.client.IncompleteRead):
        ask(served.url("/news/cut-off-h1903.html"))


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/news/no-such-page-h1907.html", 404),
        ("/news/withdrawn-h1908.html", 410),
        (BUSY, 503),
        ("/nowhere", 404),
    ],
)
def test_pages_that_fail_say_so(served: ServedNewsroom, path: str, status: int) -> None:
    assert ask(served.url(path)).status == status


def test_an_old_address_redirects_to_the_article(served: ServedNewsroom) -> None:
    answer = ask(served.url(REDIRECT))
    assert (answer.status, answer.headers["Location"]) == (301, served.url(LEDGER))


def test_every_request_is_counted_by_path_and_edition(served: ServedNewsroom) -> None:
    ask(served.url(LEDGER), headers={"User-Agent": "test/1"})
    ask(served.url(PRESS))
    served.advance()
    ask(served.url(PRESS), headers={"If-Modified-Since": "Thu, 12 Jun 2025 05:40:00 GMT"})
    assert served.requests == {LEDGER: 1, PRESS: 2}
    assert served.requests_in(2) == {PRESS: 1}
    assert served.log[0].user_agent == "test/1"
    assert [(seen.status, seen.conditional) for seen in served.log] == [
        (200, False),
        (200, False),
        (304, True),
    ]


def test_a_taken_port_is_one_line_with_a_mend() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        complaint = rf"cannot listen on 127\.0\.0\.1:{port}.*take another port"
        with pytest.raises(FatalError, match=complaint), serve(Newsroom(), port=port):
            pass


def test_the_port_is_free_again_afterwards() -> None:
    with serve(Newsroom(), port=0) as first:
        port = urlsplit(first.base_url).port or 0
    with serve(Newsroom(), port=port) as second:
        assert ask(second.url("/robots.txt")).status == 200
