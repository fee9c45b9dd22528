"""Bringing killed runs to their end: their captures are safe, what is missing is made of them.

A run that has an `open.json` and no `manifest.json` was killed. Its segments lie in the spool (not yet, or just
now, uploaded) or in the bucket; both are read again, and every step finds what it had done. No request is made.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tasks import keys, media_types
from tasks.capture.cdxj import index_bytes
from tasks.capture.segment import index_line
from tasks.capture.spool import SealedSegment, finish_run, leftovers
from tasks.runs.burying import upload_unread
from tasks.runs.closing import close
from tasks.runs.rereading import release_passed
from tasks.runs.run import FetchedBatch, Run
from tasks.store.manifest import MANIFEST, OpenRun, RunManifest, unfinished_runs
from tasks.store.quarantine import rejections_of
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.reader import ObjectInfo
from tasks.store.tombstones import NOTHING, taken_down

LOOK_BACK = timedelta(days=7)
"""A run that was killed longer ago than its source was harvested at all is found by `audit`."""
FOREIGN_RUN_IS_DEAD_AFTER = timedelta(hours=24)
"""Whether a run on another machine still lives cannot be seen from here; no harvest takes this long."""
KILLED = "this run was killed; a later one brought it to its end from its captures"

KILLED_READING = "this run was killed; what it had read by then is stored, run it again for the rest"


def finish_killed_runs(
    bucket: Bucket,
    source: str,
    *,
    spool_folder: Path,
    now: datetime,
    host: str,
    reopen: Callable[[OpenRun], Run],
) -> list[RunManifest]:
    """Close every killed run of `source`; `reopen` makes a `Run` of an open one. Oldest first.

    The caller holds the source's lock, so that no living run of this machine is taken for a dead one.
    """
    left = leftovers(spool_folder, source=source)
    closed = []
    for opened in unfinished_runs(bucket, source, _since(left, now)):
        mine = [segment for segment in left if _run_of(segment) == opened.run_id]
        # A container has a new name at each start; what lies in our spool was ours.
        elsewhere = not mine and opened.parameters.get("host") not in {None, host}
        if elsewhere and now - opened.started < FOREIGN_RUN_IS_DEAD_AFTER:
            continue
        run = reopen(opened)
        run.live = False
        run.rejections = rejections_of(bucket, source)
        run.faults.append(KILLED_READING if opened.flow == "reextract" else KILLED)
        with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
            for segment in _in_order(mine, _uploaded(bucket, opened, now, Path(folder), mine)):
                run.read_segments(FetchedBatch((segment,), ()))
        run.state.doubt_readings()
        # Held before the run died, and stored by now: nobody needs to decide about it any more.
        release_passed(bucket, source, run.lines, by=f"resume of {opened.run_id}", now=now)
        _let_go(bucket, [segment for segment in left if _run_of(segment) == opened.run_id + keys.FEEDS], now)
        run.segments += _evidence(bucket, opened, now)
        closed.append(close(run))
    # Of runs that were closed and died before they let go: their records are stored.
    _let_go(bucket, [segment for segment in left if segment.path.exists()], now)
    _sweep(bucket, source, spool_folder)
    return closed


def _since(left: Sequence[SealedSegment], now: datetime) -> date:
    """From which day on to look for open runs: a week, or as far back as anything waits in the spool."""
    named = [keys.parse_capture(segment.key) for segment in left]
    days = [name.day - timedelta(days=1) for name in named if name]
    return min([(now - LOOK_BACK).date(), *days])


def _let_go(bucket: Bucket, segments: Sequence[SealedSegment], now: datetime) -> None:
    """Feeds, and pages of closed runs, which were read and are in the bucket."""
    buried = taken_down(bucket) if segments else NOTHING
    for segment in segments:
        upload_unread(segment, buried, bucket=bucket, now=now)
        segment.release()


def _sweep(bucket: Bucket, source: str, spool_folder: Path) -> None:
    """Remove the empty folders of closed runs; a folder of an open one may be somebody's at work."""
    for folder in (spool_folder / source).iterdir():
        run_id = folder.name.removesuffix(keys.FEEDS)
        if folder.is_dir() and _is_closed(bucket, source, run_id):
            finish_run(spool_folder, source=source, run_id=folder.name)


def _is_closed(bucket: Bucket, source: str, run_id: str) -> bool:
    try:
        day = datetime.strptime(run_id[:8], "%Y%m%d").replace(tzinfo=UTC).date()
    except ValueError:
        return False
    return bucket.exists(keys.run(source, day, run_id, MANIFEST))


def _evidence(bucket: Bucket, opened: OpenRun, now: datetime) -> list[str]:
    """Keys of the segments that hold the run's feeds, sitemaps and robots.txt."""
    return [
        entry.key for entry, run_id in _segments(bucket, opened, now) if run_id == opened.run_id + keys.FEEDS
    ]


def _run_of(segment: SealedSegment) -> str:
    named = keys.parse_capture(segment.key)
    return named.run_id if named else ""


def _in_order(*groups: Sequence[SealedSegment] | Iterator[SealedSegment]) -> list[SealedSegment]:
    return sorted((segment for group in groups for segment in group), key=lambda segment: segment.key)


def _uploaded(
    bucket: Bucket, opened: OpenRun, now: datetime, folder: Path, local: Sequence[SealedSegment]
) -> Iterator[SealedSegment]:
    """Segments of the run that are in the bucket and no more in the spool, downloaded."""
    known = {segment.key for segment in local}
    for entry, run_id in _segments(bucket, opened, now):
        if run_id == opened.run_id and entry.key not in known:
            path = folder / entry.key.rpartition("/")[2]
            path.write_bytes(bucket.get(entry.key))
            segment = SealedSegment(path, entry.key, ())
            _index_if_lost(bucket, segment)
            yield segment


def _index_if_lost(bucket: Bucket, segment: SealedSegment) -> None:
    """Write a segment's index where the run died before it did, and what lay on the local disk is lost."""
    key = keys.segment_index(segment.key)
    if not bucket.exists(key):
        lines = map(index_line, segment.captures())
        bucket.put(key, index_bytes(lines), content_type=media_types.CDXJ)


def _segments(bucket: Bucket, opened: OpenRun, now: datetime) -> Iterator[tuple[ObjectInfo, str]]:
    """The source's segments that can be the run's, with the run id that each one's name says."""
    for prefix in _folders(opened, now):
        for entry in bucket.list(prefix):
            named = keys.parse_capture(entry.key)
            if named and named.suffix == "warc.gz":
                yield entry, named.run_id


def _folders(opened: OpenRun, now: datetime) -> Iterator[str]:
    if opened.flow == "ingest":
        # Segments lie where their first capture was made, which is whenever others made it.
        yield keys.captures_of(opened.source)
        return
    day = opened.day
    while day <= now.date():
        yield keys.captures_of(opened.source, day)
        day += timedelta(days=1)
