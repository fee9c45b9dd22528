"""An HTTP proxy on loopback that stands before a real store and misbehaves on demand.

Requests pass as they are, so signatures hold. Each fault is used once, by the next request that it fits.
"""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import urlsplit

Fault = Literal[
    "lose-answer",  # done by the store, then the connection is reset before the answer
    "error-after",  # done by the store, answered with 500
    "error-before",  # not done, answered with 500
    "reset-before",  # not done, connection reset
    "slow-down",  # not done, answered with 503 SlowDown
    "conflict",  # not done, answered with 409 ConditionalRequestConflict
    "not-implemented",  # not done, answered with 501
    "full",  # not done, answered with 507
    "skewed",  # not done, answered with 403 RequestTimeTooSkewed
    "redirect",  # not done, answered with 301 PermanentRedirect
    "cut-body",  # the body of the answer stops half way
]

_REFUSALS: dict[str, tuple[int, str]] = {
    "error-before": (500, "InternalError"),
    "error-after": (500, "InternalError"),
    "slow-down": (503, "SlowDown"),
    "conflict": (409, "ConditionalRequestConflict"),
    "not-implemented": (501, "NotImplemented"),
    "full": (507, "InsufficientStorage"),
    "skewed": (403, "RequestTimeTooSkewed"),
    "redirect": (301, "PermanentRedirect"),
}


@dataclass
class FaultyProxy:
    """`endpoint_url` is where it listens; `faults` are the ones to come, each for one method."""

    endpoint_url: str
    faults: list[tuple[str, Fault]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    """Methods of all requests."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def inject(self, method: str, *faults: Fault) -> None:
        """The next requests with `method` meet these, one each."""
        with self.lock:
            self.faults.extend((method, fault) for fault in faults)

    def next_fault(self, method: str) -> Fault | None:
        with self.lock:
            self.seen.append(method)
            for number, (wanted, fault) in enumerate(self.faults):
                if wanted == method:
                    del self.faults[number]
                    return fault
        return None


@contextmanager
def faulty_proxy(store: str) -> Iterator[FaultyProxy]:
    """A proxy before the store at `store` for the length of a `with`."""
    target = urlsplit(store)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            fault = proxy.next_fault(self.command)
            if fault == "reset-before":
                self._drop()
            elif fault in {"lose-answer", "error-after", "cut-body", None}:
                self._forward(body, fault)
            else:
                self._refuse(*_REFUSALS[fault])

        do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = _serve  # noqa: N815

        def _forward(self, body: bytes, fault: Fault | None) -> None:
            connection = http.client.HTTPConnection(target.hostname or "", target.port, timeout=30)
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() != "expect":
                    connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            content = answer.read()
            connection.close()
            if fault == "lose-answer":
                self._drop()
            elif fault == "error-after":
                self._refuse(*_REFUSALS[fault])
            else:
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in {"connection", "date", "server", "transfer-encoding"}:
                        self.send_header(name, value)
                if "Content-Length" not in answer.headers:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if fault == "cut-body":
                    self.wfile.write(content[: len(content) // 2])
                    self._drop()
                elif self.command != "HEAD":
                    self.wfile.write(content)

        def _refuse(self, status: int, code: str) -> None:
            said = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>by the proxy</Message></Error>"
            self.send_response(status)
            self.send_header("Content-Type", "application/xml")
            self.send_header("Content-Length", str(len(said)))
            if code == "SlowDown":
                self.send_header("Retry-After", "7")
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(said.encode())

        def _drop(self) -> None:
            self.close_connection = True
            self.wfile.flush()
            self.connection.close()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    proxy = FaultyProxy(f"http://127.0.0.1:{server.server_address[1]}")
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
