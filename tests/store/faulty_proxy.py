"""An HTTP proxy on loopback that stands before a real store and misbehaves on demand.

Requests pass as they are, so signatures hold. A fault of `inject` is used once, by the next request that it
fits; `always` decides for every request.
"""

from __future__ import annotations

import hashlib
import http.client
import threading
import time
from collections.abc import Callable, Iterator
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
    "precondition",  # not done, answered with 412 PreconditionFailed; only where a condition was set
    "not-implemented",  # not done, answered with 501
    "full",  # not done, answered with 507
    "skewed",  # not done, answered with 403 RequestTimeTooSkewed
    "redirect",  # not done, answered with 301 PermanentRedirect
    "cut-body",  # the body of the answer stops half way
    "cut-request",  # the body of the request stops half way: the store gets a part of it, then a reset
    "slow",  # done, answered after SLOW_SECONDS, in small pieces
    "no-answer",  # not done, and nothing is ever said
]

SLOW_SECONDS = 0.1

_REFUSALS: dict[str, tuple[int, str]] = {
    "error-before": (500, "InternalError"),
    "error-after": (500, "InternalError"),
    "slow-down": (503, "SlowDown"),
    "conflict": (409, "ConditionalRequestConflict"),
    "precondition": (412, "PreconditionFailed"),
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
    always: Callable[[int, str, str], Fault | None] = lambda *_: None
    """The fault for a request: its number from 1, method and path."""
    met: int = 0
    """Requests that met a fault."""
    acknowledged: dict[str, str] = field(default_factory=dict)
    """SHA-256 of what the store said to have written, by path."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def inject(self, method: str, *faults: Fault) -> None:
        """The next requests with `method` meet these, one each."""
        with self.lock:
            self.faults.extend((method, fault) for fault in faults)

    def next_fault(self, method: str, path: str) -> Fault | None:
        with self.lock:
            self.seen.append(method)
            fault = self.always(len(self.seen), method, path)
            for number, (wanted, waiting) in enumerate(self.faults if fault is None else ()):
                if wanted == method:
                    del self.faults[number]
                    fault = waiting
                    break
            self.met += fault is not None
        return fault


class _Handler(BaseHTTPRequestHandler):
    """Passes one request on to the store, or does what the proxy was told to do instead."""

    server: _Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fault = self.server.proxy.next_fault(self.command, self.path)
        if fault == "precondition" and "If-None-Match" not in self.headers:
            fault = None
        if fault == "reset-before":
            self._drop()
        elif fault == "no-answer":
            self.server.ended.wait()
            self._drop()
        elif fault == "cut-request":
            self._forward_half(body)
        elif fault in {"lose-answer", "error-after", "cut-body", "slow", None}:
            self._forward(body, fault)
        else:
            self._refuse(*_REFUSALS[fault])

    do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = _serve  # noqa: N815

    def _begin(self) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection(*self.server.store, timeout=30)
        connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            if name.lower() != "expect":
                connection.putheader(name, value)
        return connection

    def _forward_half(self, body: bytes) -> None:
        connection = self._begin()
        connection.endheaders(body[: len(body) // 2] or None)
        connection.close()
        self._drop()

    def _forward(self, body: bytes, fault: Fault | None) -> None:
        connection = self._begin()
        connection.endheaders(body)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        if fault == "slow":
            time.sleep(SLOW_SECONDS)
        if fault == "lose-answer":
            self._drop()
        elif fault == "error-after":
            self._refuse(*_REFUSALS[fault])
        else:
            if self.command == "PUT" and answer.status == 200:
                self.server.proxy.acknowledged[self.path] = hashlib.sha256(body).hexdigest()
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
                pieces = 8 if fault == "slow" else 1
                step = len(content) // pieces + 1
                for start in range(0, len(content), step):
                    self.wfile.write(content[start : start + step])
                    time.sleep(SLOW_SECONDS / 8 if fault == "slow" else 0)

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


class _Server(ThreadingHTTPServer):
    """The proxy's server, and what its handlers share."""

    daemon_threads = True

    def __init__(self, store: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        target = urlsplit(store)
        self.store = (target.hostname or "", target.port)
        self.ended = threading.Event()
        self.proxy = FaultyProxy(f"http://127.0.0.1:{self.server_address[1]}")


@contextmanager
def faulty_proxy(store: str) -> Iterator[FaultyProxy]:
    """A proxy before the store at `store` for the length of a `with`."""
    server = _Server(store)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server.proxy
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
