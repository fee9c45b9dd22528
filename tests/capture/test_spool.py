"""The spool: what a run leaves behind at any moment of its life, and who may take it up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tasks import keys
from tasks.capture.reading import read_segment
from tasks.capture.spool import Spool, finish_run, leftovers
from tasks.errors import FatalError
from tasks.store.s3.bucket import Bucket
from tests.capture.exchanges import URL, exchange, ids
from tests.capture.test_segment import warcio

CHECKOUT = Path(__file__).resolve().parents[2]


def spool(folder: Path, run_id: str = "run1", *, max_captures: int = 5000, max_bytes: int = 10**9) -> Spool:
    return Spool(
        folder,
        source="example",
        run_id=run_id,
        software="Pressmark/0.1",
        new_id=ids(),
        max_captures=max_captures,
        max_bytes=max_bytes,
    )


def test_reference_names_the_key_that_the_segment_will_have(tmp_path: Path) -> None:
    with spool(tmp_path) as captures:
        reference = captures.write(exchange())
    assert reference.segment == "captures/example/2026/11/22/example-20261122084901-run1-00001.warc.gz"
    assert keys.parse_capture(reference.segment) is not None


def test_full_segment_is_followed_by_the_next(tmp_path: Path) -> None:
    captures = spool(tmp_path, max_captures=2)
    references = [captures.write(exchange(f"{URL}?{number}")) for number in range(5)]
    sealed = captures.seal()
    assert [len(segment.index) for segment in sealed] == [2, 2, 1]
    assert [reference.segment for reference in references] == [
        segment.key for segment in sealed for _ in segment.index
    ]
    assert all(warcio("check", str(segment.path)).returncode == 0 for segment in sealed)


def test_large_segment_is_followed_by_the_next(tmp_path: Path) -> None:
    captures = spool(tmp_path, max_bytes=100_000)
    for number in range(6):
        captures.write(exchange(f"{URL}?{number}", os.urandom(60_000)))
    assert [len(segment.index) for segment in captures.seal()] == [2, 2, 2]


def test_spool_without_captures_leaves_no_segment(tmp_path: Path) -> None:
    captures = spool(tmp_path)
    assert captures.seal() == ()
    assert list(tmp_path.rglob("*.warc.gz")) == []


def test_two_spools_of_one_run_never_share_a_key(tmp_path: Path) -> None:
    one, two = spool(tmp_path), spool(tmp_path)
    assert one.write(exchange()).segment != two.write(exchange()).segment


def test_number_is_not_given_out_again_after_release(tmp_path: Path) -> None:
    first = spool(tmp_path)
    key = first.write(exchange()).segment
    for segment in first.seal():
        segment.release()
    assert spool(tmp_path).write(exchange()).segment != key


def test_segment_of_a_living_spool_is_no_leftover(tmp_path: Path) -> None:
    captures = spool(tmp_path)
    captures.write(exchange())
    assert leftovers(tmp_path, source="example") == ()
    sealed = captures.seal()
    assert leftovers(tmp_path, source="example") == ()
    for segment in sealed:
        segment.release()
    assert leftovers(tmp_path, source="example") == ()


KILLED = """
import sys, os, signal
from pathlib import Path
from tests.capture.exchanges import exchange, URL
from tests.capture.test_spool import spool
captures = spool(Path(sys.argv[1]), "dead")
for number in range(7):
    print(captures.write(exchange(f"{URL}?{number}")).model_dump_json(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def killed(tmp_path: Path) -> tuple[Path, list[str]]:
    """A spool whose run was killed after seven captures, and the references it had given out."""
    answer = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=CHECKOUT,
        check=False,
    )
    assert answer.returncode == -signal.SIGKILL, answer.stderr
    return tmp_path, answer.stdout.splitlines()


def test_killed_run_leaves_every_capture_it_had_acknowledged(killed: tuple[Path, list[str]]) -> None:
    folder, acknowledged = killed
    (left,) = leftovers(folder, source="example")
    assert [reference.model_dump_json() for reference in left.references] == acknowledged
    assert [capture.reference for capture in left.captures()] == list(left.references)
    assert left.dropped_bytes == 0


@pytest.mark.parametrize("run_id", ["20261122010203-abcdef", "20261122010203-abcdef.feeds"])
def test_leftover_has_its_key_again_when_the_run_id_holds_a_time_too(tmp_path: Path, run_id: str) -> None:
    captures = spool(tmp_path, run_id)
    key = captures.write(exchange()).segment
    for segment in captures.seal():
        assert segment.lock is not None
        segment.lock.close()  # as the kernel does when a process dies
    assert [left.key for left in leftovers(tmp_path, source="example")] == [key]


def test_leftover_with_a_torn_tail_is_cut_to_what_is_whole(killed: tuple[Path, list[str]]) -> None:
    folder, acknowledged = killed
    path = next(folder.rglob("*.warc.gz"))
    path.write_bytes(path.read_bytes()[:-3])
    (left,) = leftovers(folder, source="example")
    assert [reference.model_dump_json() for reference in left.references] == acknowledged[:-1]
    assert left.dropped_bytes > 0
    assert warcio("check", str(path)).returncode == 0


def test_leftover_belongs_to_one_process_at_a_time(killed: tuple[Path, list[str]]) -> None:
    folder, _ = killed
    first = leftovers(folder, source="example")
    assert leftovers(folder, source="example") == ()
    for segment in first:
        segment.release()
    assert list(folder.rglob("*.warc.gz")) == []


def test_leftovers_of_other_sources_are_left_to_them(killed: tuple[Path, list[str]]) -> None:
    folder, _ = killed
    assert leftovers(folder, source="other") == ()
    assert len(leftovers(folder, source="example")) == 1


@pytest.mark.server
def test_leftover_is_uploaded_under_the_key_its_references_name(
    killed: tuple[Path, list[str]], bucket: Bucket
) -> None:
    folder, acknowledged = killed
    (left,) = leftovers(folder, source="example")
    left.upload(bucket)
    left.upload(bucket)
    for reference, capture in zip(left.references, left.captures(), strict=True):
        member = bucket.get_range(reference.segment, reference.offset, reference.length)
        assert len(member) == reference.length
        assert capture.payload
    assert len(bucket.get(keys.segment_index(left.key)).splitlines()) == len(acknowledged)


@pytest.mark.server
def test_sealed_segments_and_their_indexes_are_in_the_bucket(tmp_path: Path, bucket: Bucket) -> None:
    captures = spool(tmp_path, max_captures=3)
    for number in range(4):
        captures.write(exchange(f"{URL}?{number}"))
    sealed = captures.seal()
    for segment in sealed:
        segment.upload(bucket)
    stored = sorted(entry.key for entry in bucket.list("captures/"))
    assert stored == sorted(
        key for segment in sealed for key in (segment.key, keys.segment_index(segment.key))
    )
    with bucket.reading(sealed[0].key) as body:
        assert [capture.url for capture in read_segment(body)] == [f"{URL}?{number}" for number in range(3)]
    for segment in sealed:
        assert segment.path.exists()
        segment.release()
        assert not segment.path.exists()


def test_finished_run_leaves_no_folder_and_an_unfinished_one_stays(tmp_path: Path) -> None:
    captures = spool(tmp_path)
    captures.write(exchange())
    sealed = captures.seal()
    finish_run(tmp_path, source="example", run_id="run1")
    assert sealed[0].path.exists()
    for segment in sealed:
        segment.release()
    finish_run(tmp_path, source="example", run_id="run1")
    assert not (tmp_path / "example" / "run1").exists()


def test_spool_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FatalError, match=r"the spool .* cannot be used: .*; check its permissions"):
        spool(tmp_path / "file").write(exchange())
