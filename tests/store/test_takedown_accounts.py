"""What runs say of themselves beside their lines: parameters, faults and reasons hold addresses too."""

from __future__ import annotations

from typing import Any

import pytest

from tasks.store.audit.auditing import audit
from tasks.store.manifest import MANIFEST, OPEN, OpenRun, close_run, finish, open_run
from tasks.store.takedown.removal import TakedownReport, takedown
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import START
from tests.store.small_archive import NOW, SOURCE, STORIES, fill

GONE, OTHER = STORIES[1], STORIES[2]
INGEST = OpenRun(
    run_id="run7",
    source=SOURCE.name,
    flow="ingest",
    started=START,
    parameters={"files": ["/tmp/page.html"], "url": GONE, "host": "desk"},
)
REVIEW = OpenRun(
    run_id="run8",
    source=SOURCE.name,
    flow="review",
    started=START,
    parameters={"decision": {"by": "Ada", "reason": f"as {GONE}, so this.", "keys": [OTHER, f"{GONE}#top"]}},
)


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    return bucket


def take_down(bucket: Any) -> TakedownReport:
    return takedown(
        bucket,
        GONE,
        reason=f"a person asked for {GONE} to be forgotten",
        basis="GDPR Art. 17",
        requested_by="desk@example-gazette.com",
        now=NOW,
        sources=[SOURCE],
        dry_run=False,
    )


def told(bucket: Any) -> list[str]:
    """Keys of the objects that are no archive and hold the words of its address."""
    return [
        key
        for key, body in bucket.objects.items()
        if b"story-number-1-" in body and not key.endswith((".gz", ".parquet"))
    ]


@pytest.mark.parametrize("run", [INGEST, REVIEW])
def test_addresses_go_from_the_parameters_of_a_run(bucket: Any, run: OpenRun) -> None:
    open_run(bucket, run)
    close_run(bucket, finish(run, [], finished=NOW, faults=(f"{GONE}: gone",)))
    report = take_down(bucket)
    assert {run.key(OPEN), run.key(MANIFEST)} <= {*report.found.runs}
    assert report.left.every == ()
    assert told(bucket) == []


def test_other_words_of_the_parameters_stay(bucket: Any) -> None:
    open_run(bucket, REVIEW)
    take_down(bucket)
    opened = OpenRun.model_validate_json(bucket.objects[REVIEW.key(OPEN)])
    decision: Any = opened.parameters["decision"]
    assert decision["by"] == "Ada"
    assert decision["keys"][0] == OTHER
    assert decision["keys"][1].startswith("taken-down:")
    assert decision["reason"].startswith("as taken-down:")
    assert decision["reason"].endswith(", so this.")


def test_a_run_that_was_killed_is_found_by_what_it_said_at_its_start(bucket: Any) -> None:
    open_run(bucket, INGEST)
    assert take_down(bucket).found.runs[0] == INGEST.key(OPEN)
    assert told(bucket) == []


def test_the_audit_finds_parameters_that_name_what_was_taken_down(bucket: Any) -> None:
    take_down(bucket)
    open_run(bucket, INGEST)
    faults = [(each.fault, each.key) for each in audit(bucket, now=NOW).findings]
    assert ("orphaned", INGEST.key(OPEN)) in faults


def test_a_tombstone_has_no_address_from_the_reason_that_was_given(bucket: Any) -> None:
    report = take_down(bucket)
    assert report.tombstone.reason.startswith("a person asked for taken-down:")
    assert told(bucket) == []


class Killed(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("step", range(1, 18))
def test_killed_between_two_writes_and_done_again_no_account_names_it(bucket: Any, step: int) -> None:
    open_run(bucket, INGEST)
    close_run(bucket, finish(INGEST, [], finished=NOW))
    put, left = bucket.put, step

    def counted(key: str, body: bytes, **named: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed
        put(key, body, **named)

    bucket.put = counted
    try:
        take_down(bucket)
    except Killed:
        bucket.put = put
        assert take_down(bucket).left.every == ()
    assert told(bucket) == []
