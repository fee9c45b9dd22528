"""What is kept of an exchange."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import UTC, datetime

from tasks.fetch.exchange import Exchange, Fetched

EXCHANGE = Exchange(
    url="https://news.example/a",
    started_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    seconds=0.2,
    request_line="GET /a HTTP/1.1",
    request_headers=(("Host", "news.example"), ("User-Agent", "Pressmark/0.1")),
    http_version="HTTP/1.1",
    status=200,
    reason="OK",
    response_headers=(
        (b"Content-Type", b"text/html; charset=utf-8"),
        (b"content-encoding", b"gzip"),
        (b"Transfer-Encoding", b"chunked"),
        (b"Set-Cookie", b"a=1"),
        (b"Set-Cookie", b"b=\xfc"),
        (b"X-Robots-Tag", b"noarchive"),
        (b"X-Robots-Tag", b"otherbot: noindex"),
        (b"tdm-reservation", b"1"),
    ),
    payload=gzip.compress(b"<p>text</p>"),
    remote_ip="203.0.113.7",
    robots="allowed",
)


def test_the_response_head_keeps_order_and_repetitions_and_claims_no_chunks() -> None:
    assert EXCHANGE.response_head() == (
        b"HTTP/1.1 200 OK\r\n"
        b"Content-Type: text/html; charset=utf-8\r\n"
        b"content-encoding: gzip\r\n"
        b"X-Archive-Orig-Transfer-Encoding: chunked\r\n"
        b"Set-Cookie: a=1\r\n"
        b"Set-Cookie: b=\xfc\r\n"
        b"X-Robots-Tag: noarchive\r\n"
        b"X-Robots-Tag: otherbot: noindex\r\n"
        b"tdm-reservation: 1\r\n\r\n"
    )


def test_the_request_head_is_what_was_sent() -> None:
    assert EXCHANGE.request_head() == (
        b"GET /a HTTP/1.1\r\nHost: news.example\r\nUser-Agent: Pressmark/0.1\r\n\r\n"
    )


def test_headers_are_found_in_any_case() -> None:
    assert EXCHANGE.header("CONTENT-TYPE") == "text/html; charset=utf-8"
    assert EXCHANGE.content_type == "text/html; charset=utf-8"
    assert EXCHANGE.header_values("set-cookie") == ["a=1", "b=ü"]
    assert EXCHANGE.header("etag") is None


def test_content_is_decoded_and_the_payload_is_not() -> None:
    assert EXCHANGE.content() == b"<p>text</p>"
    assert EXCHANGE.payload.startswith(b"\x1f\x8b")


def test_rights_evidence_is_all_of_it() -> None:
    assert EXCHANGE.rights() == {"x-robots-tag": "noarchive, otherbot: noindex", "tdm-reservation": "1"}


def test_the_answer_is_the_last_exchange() -> None:
    last = replace(EXCHANGE, url="https://news.example/b", status=304)
    fetched = Fetched("https://news.example/a", (EXCHANGE, last))
    assert fetched.answer is last
    assert fetched.answer.url == "https://news.example/b"
    assert fetched.not_modified
