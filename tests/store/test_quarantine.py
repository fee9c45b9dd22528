"""Quarantine: nothing is lost, and a decision is taken once."""

from __future__ import annotations

import pytest

from tasks import keys
from tasks.errors import FatalError
from tasks.record import Breach, Verdict
from tasks.store.quarantine import (
    Settlement,
    list_quarantine,
    quarantine,
    read_decision,
    read_quarantined,
    released_verdict,
    settle,
)
from tasks.store.s3.faults import MissingKey
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import START, draft

SHORT = Verdict(
    outcome="quarantine",
    breaches=(Breach(rule="body.length", severity="quarantine", value="12"),),
    suite="record",
    suite_version="1",
)
EMPTY = SHORT.model_copy(update={"breaches": (Breach(rule="headline.present", severity="quarantine"),)})
RELEASE = Settlement(decision="released", by="night desk", reason="a short flash, and whole", at=START)


def test_held_draft_is_read_back_whole():
    bucket = memory_bucket()
    key = quarantine(bucket, draft(), SHORT, "run1")
    assert key == "quarantine/gazette/2026-11-01/00000000-0000-4000-8000-000000000000.json"
    held = read_quarantined(bucket, key)
    assert (held.draft, held.verdict, held.run_id) == (draft(), SHORT, "run1")


def test_holding_the_same_capture_again_changes_nothing():
    bucket = memory_bucket()
    key = quarantine(bucket, draft(), SHORT, "run1")
    assert quarantine(bucket, draft(), EMPTY, "run2") == key
    assert read_quarantined(bucket, key).verdict == SHORT


def test_list_is_by_source_and_decision():
    bucket = memory_bucket()
    first = quarantine(bucket, draft("A.", 0), SHORT, "run1")
    second = quarantine(bucket, draft("B.", 1), EMPTY, "run1")
    settle(bucket, second, RELEASE)

    def listed(*arguments, **named) -> list[str]:
        return [item.key for item in list_quarantine(bucket, *arguments, **named)]

    assert listed() == listed("gazette") == [first]
    assert listed("courier") == []
    assert listed(settled=True) == [second]
    assert listed(settled=None) == [first, second]


def test_decision_stands_beside_the_item():
    bucket = memory_bucket()
    key = quarantine(bucket, draft(), SHORT, "run1")
    assert read_decision(bucket, key) is None
    settle(bucket, key, RELEASE)
    settle(bucket, key, RELEASE)
    assert read_decision(bucket, key) == RELEASE
    assert read_quarantined(bucket, key).draft == draft()


def test_decision_is_not_taken_twice():
    bucket = memory_bucket()
    key = quarantine(bucket, draft(), SHORT, "run1")
    settle(bucket, key, RELEASE)
    with pytest.raises(FatalError, match="released by night desk already"):
        settle(bucket, key, RELEASE.model_copy(update={"decision": "rejected"}))


def test_what_is_not_held_cannot_be_settled():
    with pytest.raises(MissingKey):
        settle(memory_bucket(), keys.quarantined("gazette", START.date(), "x"), RELEASE)


def test_released_verdict_names_the_person_and_keeps_the_breaches():
    verdict = released_verdict(SHORT, RELEASE)
    assert (verdict.outcome, verdict.released_by, verdict.breaches) == ("flag", "night desk", SHORT.breaches)
