"""The spool: segments on the local disk from their first capture until what they hold is safe in the bucket.

    {data}/spool/{source}/{run_id}/{segment's name}.warc.gz    and {serial}.lock

It is the write-ahead log of a run. A segment is `sealed` (complete, on the disk), `uploaded` (in the bucket,
index beside it) and at last `released`, once the records made of it are stored too. A run that dies leaves
its segments behind; the next one finds them with `leftovers`, uploads them under the keys that references
already name, reads their captures and makes the missing records. Any step done twice changes nothing.

Whoever works on a segment holds an flock on its lock file, from its first capture to its release; the
kernel frees it when that process dies, so a segment of a living run is never taken for a leftover.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Protocol
from uuid import UUID

from tasks import keys, media_types
from tasks.capture.cdxj import IndexLine, index_bytes
from tasks.capture.reading import Capture, read_segment
from tasks.capture.segment import ExchangeLike, SegmentWriter, recover
from tasks.errors import FatalError
from tasks.record import CaptureReference

try:
    import fcntl
except ImportError:  # Windows: one run per data folder there
    fcntl = None  # type: ignore[assignment]

MAX_CAPTURES = 5_000
MAX_BYTES = 1_000_000_000
"""The size that WARC/1.1, annex C, recommends; what the first capture over it adds is let pass."""


class SegmentStore(Protocol):
    """What the spool needs of a bucket; `tasks.store.s3.bucket.Bucket` is one."""

    def upload(self, key: str, path: Path, *, content_type: str) -> None: ...
    def put(self, key: str, body: bytes, *, content_type: str) -> None: ...


@dataclass(frozen=True)
class SealedSegment:
    """A complete segment on the local disk."""

    path: Path
    key: str
    index: tuple[IndexLine, ...]
    dropped_bytes: int = 0
    """Of a capture that a killed run was just writing."""
    lock: IO[str] | None = field(default=None, repr=False, compare=False)

    @property
    def references(self) -> tuple[CaptureReference, ...]:
        """Where each capture lies, in order."""
        return tuple(line.reference for line in self.index)

    def captures(self) -> Iterator[Capture]:
        """The captures, read from the local file."""
        return read_segment(self.path, segment=self.key)

    def upload(self, bucket: SegmentStore) -> None:
        """Put the segment and its index into the bucket; harmless when done before."""
        if self.index:
            bucket.upload(self.key, self.path, content_type=media_types.WARC)
            bucket.put(keys.segment_index(self.key), index_bytes(self.index), content_type=media_types.CDXJ)

    def release(self) -> None:
        """Forget the local file, once the records made of it are stored."""
        # The lock file stays: its number must not be given out again within this run (see `finish_run`).
        self.path.unlink(missing_ok=True)
        if self.lock is not None:
            self.lock.close()


class Spool:
    """The captures of one run on one source. Several may be open at once for one run (one to a batch).

    Not for sharing between threads: one spool, one thread.
    """

    def __init__(
        self,
        folder: Path,
        *,
        source: str,
        run_id: str,
        software: str,
        new_id: Callable[[], UUID],
        max_captures: int = MAX_CAPTURES,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        """`folder` is the data folder's `spool`."""
        self._folder = folder
        self._source = source
        self._run_id = run_id
        self._software = software
        self._new_id = new_id
        self._max_captures = max_captures
        self._max_bytes = max_bytes
        self._writer: SegmentWriter | None = None
        self._lock: IO[str] | None = None
        self._sealed: list[SealedSegment] = []

    def write(self, exchange: ExchangeLike, *, refers_to: CaptureReference | None = None) -> CaptureReference:
        """Keep `exchange`; see `SegmentWriter.write`. Starts a new segment when the last one is full."""
        writer = self._writer
        if writer and (writer.captures >= self._max_captures or writer.size >= self._max_bytes):
            self._seal()
        if self._writer is None:
            self._open(exchange.started_at)
        assert self._writer is not None
        return self._writer.write(exchange, refers_to=refers_to)

    def seal(self) -> tuple[SealedSegment, ...]:
        """Complete the open segment. All segments sealed since the last call, in order."""
        self._seal()
        sealed, self._sealed = tuple(self._sealed), []
        return sealed

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._seal()

    def _open(self, started_at: datetime) -> None:
        serial, self._lock = _claim(self._folder, self._source, self._run_id)
        key = keys.segment(self._source, started_at, self._run_id, serial)
        self._writer = SegmentWriter(
            self._folder / self._source / self._run_id / key.rpartition("/")[2],
            key=key,
            source=self._source,
            run_id=self._run_id,
            software=self._software,
            opened_at=started_at,
            new_id=self._new_id,
        )

    def _seal(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
            self._sealed.append(SealedSegment(writer.path, writer.key, tuple(writer.index), lock=self._lock))


def leftovers(folder: Path, *, source: str) -> tuple[SealedSegment, ...]:
    """Segments of `source` that no living process works on, torn tails cut off, oldest first.

    They are this process's until it releases them or ends. Empty ones are removed.
    """
    found = []
    with _source_lock(folder, source):
        for path in sorted((folder / source).glob("*/*.warc.gz")):
            named = _named(path, source)
            lock = _try_lock(path.parent / f"{named['serial']}.lock") if named else None
            if named is None or lock is None:
                continue
            started = datetime.strptime(named["stamp"], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            key = keys.segment(source, started, path.parent.name, int(named["serial"]))
            recovered = recover(path, key=key)
            segment = SealedSegment(path, key, recovered.captures, recovered.dropped_bytes, lock)
            if segment.index:
                found.append(segment)
            else:
                segment.release()
    return tuple(found)


def finish_run(folder: Path, *, source: str, run_id: str) -> None:
    """Remove the run's folder once all its segments are released; nothing is removed before."""
    run = folder / source / run_id
    with _source_lock(folder, source):
        if run.is_dir() and not any(run.glob("*.warc.gz")):
            for lock in run.glob("*.lock"):
                lock.unlink()
            with contextlib.suppress(OSError):
                run.rmdir()


def _named(path: Path, source: str) -> re.Match[str] | None:
    """What the file's name says. The run id is told by its folder, for it may hold a stamp of its own."""
    prefix, run_id = re.escape(source), re.escape(path.parent.name)
    return re.fullmatch(rf"{prefix}-(?P<stamp>\d{{14}})-{run_id}-(?P<serial>\d{{5,}})\.warc\.gz", path.name)


def _claim(folder: Path, source: str, run_id: str) -> tuple[int, IO[str]]:
    """The next free number in the run, and its lock, held."""
    with _source_lock(folder, source):
        run = folder / source / run_id
        try:
            run.mkdir(parents=True, exist_ok=True)
            serial = max((int(path.stem) for path in run.glob("*.lock")), default=0) + 1
            lock = _try_lock(run / f"{serial:05d}.lock")
        except OSError as error:
            raise _unusable(folder, error) from error
        if lock is None:
            raise FatalError(
                f"{run}: another process is working in this run's folder", mend="let the run end first"
            )
        return serial, lock


def _try_lock(path: Path) -> IO[str] | None:
    lock = path.open("a", encoding="utf-8")
    try:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    return lock


@contextlib.contextmanager
def _source_lock(folder: Path, source: str) -> Iterator[None]:
    """One look at, or change of, the source's folder at a time."""
    try:
        (folder / source).mkdir(parents=True, exist_ok=True)
        lock = (folder / source / "lock").open("a", encoding="utf-8")
    except OSError as error:
        raise _unusable(folder, error) from error
    with lock:
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _unusable(folder: Path, error: OSError) -> FatalError:
    return FatalError(
        f"the spool {folder} cannot be used: {error.strerror}",
        mend="check its permissions and its disk, or set PRESSMARK_DATA_FOLDER to another folder",
    )
