"""The bucket in memory of `imagined_desk`, which dies where it is told to, and its workers, who end in any order."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from tasks import keys
from tasks.store.s3.reader import ObjectInfo
from tests.store.memory_bucket import MemoryBucket


class Killed(BaseException):
    """The process is gone; nothing may catch it."""


class Bucket(MemoryBucket):
    """Holds the store to its word that records are written once, and dies where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.writes_left: int | None = None
        """Until death; None lives on."""
        self.taken = False
        """Whether the last write is done before death."""
        self.dead = False
        self.writes = 0

    def revive(self) -> None:
        """A new process."""
        self.writes_left, self.dead = None, False

    def _alive(self) -> None:
        if self.dead:
            raise Killed

    def _write(self, write: Callable[[], Any]) -> Any:
        self._alive()
        self.writes += 1
        if self.writes_left is not None:
            self.writes_left -= 1
            if self.writes_left <= 0:
                self.dead = True
                if self.taken:
                    write()
                raise Killed
        return write()

    def get(self, key: str) -> bytes:
        self._alive()
        return super().get(key)

    def exists(self, key: str) -> bool:
        self._alive()
        return super().exists(key)

    def list(self, prefix: str, *, start_after: str = "") -> Iterator[ObjectInfo]:
        self._alive()
        return super().list(prefix, start_after=start_after)

    def create(self, key: str, body: bytes, *, content_type: str) -> bool:
        return bool(self._write(lambda: super(Bucket, self).create(key, body, content_type=content_type)))

    def put(self, key: str, body: bytes, *, content_type: str) -> None:
        assert not key.startswith(keys.ARTICLES), "records are written once"
        self._write(lambda: super(Bucket, self).put(key, body, content_type=content_type))

    def swap(self, key: str, body: bytes, **more: Any) -> Any:
        return self._write(lambda: super(Bucket, self).swap(key, body, **more))

    def upload(self, key: str, path: Path, *, content_type: str) -> None:
        self._write(lambda: super(Bucket, self).upload(key, path, content_type=content_type))

    def replace(self, key: str, path: Path, *, content_type: str) -> None:
        body = path.read_bytes()
        self._write(lambda: super(Bucket, self).put(key, body, content_type=content_type))

    def delete(self, key: str) -> None:
        self._write(lambda: super(Bucket, self).delete(key))


class Interleaved(Executor):
    """Workers whose batches end in an order of `order`'s choice: each is done when it is waited for."""

    def __init__(self, order: random.Random) -> None:
        self._order = order
        self._handed_in: dict[Future[Any], Callable[[], Any]] = {}

    def submit(self, call: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._handed_in[future] = lambda: call(*arguments, **named)
        return future

    def wait(self, running: dict[Future[Any], Any], **_: Any) -> Any:
        """As `concurrent.futures.wait` for the first that is done."""
        future = self._order.choice(list(running))
        try:
            future.set_result(self._handed_in.pop(future)())
        except Exception as error:  # noqa: BLE001  (handed on to whoever asks for the result)
            future.set_exception(error)

        class Done:
            done = {future}

        return Done
