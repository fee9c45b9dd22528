"""The audit finds every fault by name, mends what is derivable and touches nothing else."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from tasks import keys
from tasks.article import Extractor, Repeated
from tasks.extract.learning import Seen
from tasks.extract.repeated import RepeatedBlocks, block_name
from tasks.record import Draft, canonical_json, content_digest, record_digest
from tasks.source import Extract
from tasks.store.archive import Archive
from tasks.store.audit.auditing import AuditReport, audit
from tasks.store.commit import commit
from tasks.store.documents import encode
from tasks.store.history import History
from tasks.store.knowledge import keep_seen, known_blocks
from tasks.store.state import load_state, save_state
from tests.store.memory_bucket import MemoryBucket, memory_bucket
from tests.store.samples import PASS, article, capture
from tests.store.small_archive import NOW, SOURCE, STORIES, fill

CHANGED, UNCHANGED = STORIES[1], STORIES[0]


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    return bucket


def check(bucket: Any, **more: Any) -> AuditReport:
    return audit(bucket, now=NOW, sources={SOURCE.name: SOURCE}, **more)


def faults(report: AuditReport) -> list[tuple[str, str, bool]]:
    return [(finding.fault, finding.key, finding.repaired) for finding in report.findings]


def record_key(bucket: Any, url: str, revision: int = 1) -> str:
    return keys.record(Archive(bucket).find(url), revision, 1)


def only(bucket: MemoryBucket, prefix: str, suffix: str = "") -> str:
    return next(key for key in sorted(bucket.objects) if key.startswith(prefix) and key.endswith(suffix))


def test_whole_archive_has_no_fault(bucket):
    before = dict(bucket.objects)
    report = check(bucket)
    assert report.ok
    assert report.findings == ()
    assert report.checked == {
        "addresses": 6,
        "captures": 9,
        "captures in segments": 13,
        "quarantine": 1,
        "records": 9,
        "runs": 2,
        "segments": 2,
        "states": 1,
        "taken down": 0,
    }
    assert bucket.objects == before


def test_altered_record_is_named(bucket):
    key = record_key(bucket, CHANGED)
    bucket.objects[key] = bucket.objects[key].replace(b"Story 1", b"Story 9")
    assert ("altered", key, False) in faults(check(bucket))


def test_rewritten_history_is_found_although_its_digests_are_right(bucket):
    key = record_key(bucket, CHANGED)
    history = History(bucket, Archive(bucket).find(CHANGED))
    record = history.record(history.keys[0])
    forged = record.model_copy(
        update={"article": record.article.model_copy(update={"headline": "Another headline"})}
    )
    forged = forged.model_copy(update={"record_digest": record_digest(forged)})
    bucket.objects[key] = canonical_json(forged.model_dump(mode="json")) + b"\n"
    assert faults(check(bucket, repair=False))[0] == ("altered", record_key(bucket, CHANGED, 2), False)


def test_record_under_the_key_of_another_is_named(bucket):
    key, other = record_key(bucket, STORIES[0]), record_key(bucket, STORIES[2])
    bucket.objects[key] = bucket.objects[other]
    assert ("altered", key, False) in faults(check(bucket))


def test_torn_record_is_unreadable(bucket):
    key = record_key(bucket, CHANGED)
    bucket.objects[key] = bucket.objects[key][:200]
    assert ("unreadable", key, False) in faults(check(bucket))


@pytest.mark.parametrize("revision", [1, 2])
def test_deleted_record_is_missing(bucket, revision):
    key = record_key(bucket, CHANGED, revision)
    del bucket.objects[key]
    assert ("missing", key, False) in faults(check(bucket))


def test_deleted_article_is_missed_by_the_run_that_stored_it(bucket):
    key = record_key(bucket, UNCHANGED)
    del bucket.objects[key]
    assert ("missing", key, False) in faults(check(bucket))


def test_address_of_no_article_is_orphaned(bucket):
    del bucket.objects[record_key(bucket, UNCHANGED)]
    orphans = [finding for finding in check(bucket).findings if finding.fault == "orphaned"]
    assert [finding.key for finding in orphans] == [keys.address(UNCHANGED.partition(":")[2])]


def test_lost_address_is_made_anew(bucket):
    key = keys.address(CHANGED.partition(":")[2])
    before = json.loads(bucket.objects.pop(key))
    report = check(bucket)
    assert faults(report) == [("missing", key, True)]
    assert report.ok
    assert json.loads(bucket.objects[key])["article_id"] == before["article_id"]
    assert check(bucket).findings == ()


def test_altered_segment_is_named_by_record_and_by_segment(bucket):
    key = only(bucket, "captures/", ".warc.gz")
    body = bytearray(bucket.objects[key])
    for place in range(len(body) - 3000, len(body), 7):
        body[place] ^= 0x55
    bucket.objects[key] = bytes(body)
    found = faults(check(bucket))
    assert ("unreadable", key, False) in found


def test_missing_segment_is_named(bucket):
    key = only(bucket, "captures/", ".warc.gz")
    del bucket.objects[key]
    found = faults(check(bucket))
    assert ("missing", key, False) in found
    assert ("orphaned", keys.segment_index(key), False) in found


@pytest.mark.parametrize("damage", [None, b"", b"not an index\n"])
def test_index_is_made_anew_from_its_segment(bucket, damage):
    key = only(bucket, "captures/", ".cdxj")
    whole = bucket.objects.pop(key)
    if damage is not None:
        bucket.objects[key] = damage
    report = check(bucket)
    assert faults(report) == [("missing" if damage is None else "altered", key, True)]
    assert bucket.objects[key] == whole


def test_index_that_contradicts_its_segment_is_left_for_a_person(bucket):
    key = only(bucket, "captures/", ".cdxj")
    index = bucket.objects[key].replace(b"sha256:", b"sha256:00", 1)
    bucket.objects[key] = index
    segment = key.replace(".cdxj", ".warc.gz")
    assert faults(check(bucket)) == [("altered", segment, False)]
    assert bucket.objects[key] == index


def test_lost_state_is_made_anew(bucket):
    before = load_state(bucket, SOURCE.name)
    heads = {entry.url: entry.head for entry in before}
    del bucket.objects[keys.state(SOURCE.name)]
    assert faults(check(bucket)) == [("missing", keys.state(SOURCE.name), True)]
    after = load_state(bucket, SOURCE.name)
    assert {entry.url: entry.head for entry in after} == heads


def test_stale_state_is_brought_up_to_date_and_keeps_its_visits(bucket):
    state = load_state(bucket, SOURCE.name)
    entry = state.get(CHANGED)
    state.put(dataclasses.replace(entry, revision=1, record_digest="00", unchanged_streak=3))
    save_state(bucket, state)
    assert faults(check(bucket)) == [("altered", keys.state(SOURCE.name), True)]
    mended = load_state(bucket, SOURCE.name).get(CHANGED)
    assert (mended.head, mended.unchanged_streak) == (entry.head, 3)


def test_what_the_state_alone_says_of_readings_is_no_fault(bucket):
    state = load_state(bucket, SOURCE.name)
    state.put(dataclasses.replace(state.get(CHANGED), read_by="pressmark 2 "))
    state.put(dataclasses.replace(state.get(UNCHANGED), reading_digest="", read_by=""))
    save_state(bucket, state)
    assert check(bucket).findings == ()


def test_an_article_without_record_is_forgotten_by_the_state_so_that_it_can_be_read_anew(bucket):
    key = record_key(bucket, UNCHANGED)
    entry = load_state(bucket, SOURCE.name).get(UNCHANGED)
    del bucket.objects[key]
    assert ("missing", key, False) in faults(check(bucket))
    forgotten = load_state(bucket, SOURCE.name).get(UNCHANGED)
    assert (forgotten.head, forgotten.article_id) == (None, "")
    assert forgotten.capture == entry.capture


def test_damaged_quarantine_is_named(bucket):
    key = only(bucket, "quarantine/")
    bucket.objects[key] = b"{}"
    assert ("unreadable", key, False) in faults(check(bucket))


def test_damaged_manifest_is_named(bucket):
    key = only(bucket, "runs/", "manifest.json")
    bucket.objects[key] = bucket.objects[key][:-20]
    assert ("unreadable", key, False) in faults(check(bucket))


def test_killed_run_is_named_after_a_day(bucket):
    key = only(bucket, "runs/", "manifest.json")
    del bucket.objects[key]
    assert ("missing", key, False) in faults(check(bucket))


@pytest.mark.parametrize("key", ["articles/x.txt", "captures/gazette/x", "quarantine/x", "runs/x"])
def test_objects_of_others_are_named(bucket, key):
    bucket.put(key, b"?", content_type="text/plain")
    assert faults(check(bucket)) == [("foreign", key, False)]


def test_without_repair_nothing_is_written(bucket):
    del bucket.objects[keys.state(SOURCE.name)]
    del bucket.objects[only(bucket, "captures/", ".cdxj")]
    del bucket.objects[keys.address(CHANGED.partition(":")[2])]
    before = dict(bucket.objects)
    report = check(bucket, repair=False)
    assert len(report.findings) == 3
    assert not report.ok
    assert bucket.objects == before


def test_another_source_is_left_alone(bucket):
    key = record_key(bucket, CHANGED, 2)
    bucket.objects[key] = bucket.objects[key].replace(b"Story 1", b"Story 9")
    report = check(bucket, source="courier")
    assert report.ok
    assert "records" not in report.checked


def test_samples_read_a_share_and_add_up_over_seeds(bucket):
    parts = [check(bucket, sample=0.3, seed=str(seed)).checked.get("records", 0) for seed in range(20)]
    assert 0 < sum(parts) / len(parts) < 9
    assert len(set(parts)) > 1


def test_what_is_known_of_a_source_is_no_stranger_to_the_audit(bucket):
    learned(bucket)
    report = check(bucket)
    assert report.findings == ()
    assert report.checked["known blocks"] == 2


def test_a_set_of_known_blocks_that_is_lost_is_made_anew_of_the_evidence(bucket):
    key = learned(bucket)
    kept = bucket.objects.pop(key)
    assert faults(check(bucket)) == [("missing", key, True)]
    assert bucket.objects[key] == kept


def test_a_set_that_a_record_was_read_with_and_that_nothing_gives_is_missing(bucket):
    read = article(
        "Story 7.",
        url=STORIES[0].replace("b1000", "b1007"),
        canonical_url=None,
        extractor=Extractor(name="pressmark", version="1", repeated=Repeated(known="0" * 64)),
    )
    reference = capture(0, url=read.url)
    commit(
        bucket,
        Draft(source=SOURCE.name, article=read, capture=reference, content_digest=content_digest(read)),
        PASS,
        source=SOURCE,
    )
    assert ("missing", keys.repeated_blocks(SOURCE.name, "0" * 64), False) in faults(check(bucket))


def test_a_set_without_a_block_needs_no_object(bucket):
    learned(bucket)
    off = SOURCE.model_copy(update={"extract": Extract(repeated=False)})
    unread = known_blocks(bucket, off)
    read = article("Story 8.", extractor=Extractor(name="p", version="1", repeated=unread.taken([])))
    reference = capture(0, url=STORIES[0])
    item = Draft(source=SOURCE.name, article=read, capture=reference, content_digest=content_digest(read))
    commit(bucket, item, PASS, source=SOURCE)
    assert keys.repeated_blocks(SOURCE.name, unread.digest) not in {
        each.key for each in check(bucket).findings
    }


def test_knowledge_that_was_altered_or_torn_is_named(bucket):
    key = learned(bucket)
    bucket.objects[key] = bucket.objects[key].replace(b"blocks/1", b"blocks/9")
    bucket.objects[keys.evidence(SOURCE.name)] += b"x"
    assert faults(check(bucket)) == [
        ("unreadable", keys.evidence(SOURCE.name), False),
        ("unreadable", key, False),
    ]
    bucket.objects[key] = encode(RepeatedBlocks(blocks=frozenset({block_name("Another notice.")})))
    assert ("altered", key, False) in faults(check(bucket))


def learned(bucket: Any) -> str:
    """Two runs saw one notice under every article; the key of the set that is known since."""
    notice = block_name("Our reporters follow the code of the press council.")
    for _ in range(2):
        keep_seen(bucket, SOURCE.name, [Seen(NOW.date(), frozenset({notice}))] * 5)
    return keys.repeated_blocks(SOURCE.name, known_blocks(bucket, SOURCE).digest)
