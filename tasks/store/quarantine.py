"""What the expectations held back: kept whole, with the rules it broke, until a person decides.

The decision is written beside the item; the item itself is never changed and never lost.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from tasks import keys
from tasks.article import Instant, Model
from tasks.errors import FatalError
from tasks.record import CaptureReference, Draft, Verdict
from tasks.store.documents import create_document, read_document
from tasks.store.s3.bucket import Bucket


class Held(Model):
    """A draft that may not enter the archive as it is."""

    schema_id: Literal["pressmark/quarantine/1"] = "pressmark/quarantine/1"
    run_id: str
    draft: Draft
    verdict: Verdict


class Settlement(Model):
    """What a person decided on a held draft."""

    schema_id: Literal["pressmark/decision/1"] = "pressmark/decision/1"
    decision: Literal["released", "rejected"]
    by: str = Field(min_length=1)
    reason: str = Field(min_length=1)
    at: Instant


@dataclass(frozen=True, slots=True)
class HeldItem:
    """One line of the list of what is held."""

    key: str
    source: str
    day: datetime.date
    capture_id: str
    settled: bool


def quarantine(bucket: Bucket, draft: Draft, verdict: Verdict, run_id: str) -> str:
    """Hold `draft` back; returns its key. The first word on a capture stands, so doing it again is
    harmless."""
    day = draft.capture.fetched_at.astimezone(datetime.UTC).date()
    key = keys.quarantined(draft.source, day, keys.capture_id(draft.capture.record_id))
    held = Held(run_id=run_id, draft=draft, verdict=verdict)
    create_document(bucket, key, held)
    return key


def list_quarantine(
    bucket: Bucket, source: str | None = None, *, settled: bool | None = False
) -> Iterator[HeldItem]:
    """What is held: of one source or of all, open or settled (None: both)."""
    found = list(bucket.list(keys.quarantine_of(source)))
    decided = {entry.key for entry in found}
    for entry in found:
        key = keys.parse_quarantine(entry.key)
        if key is None or key.settled:
            continue
        item = HeldItem(entry.key, key.source, key.day, key.capture_id, keys.settled(entry.key) in decided)
        if settled is None or item.settled == settled:
            yield item


def count_waiting(bucket: Bucket, source: str) -> int:
    """How many held drafts of `source` wait for a decision. Costs the list of all that was ever held of it."""
    return sum(1 for _ in list_quarantine(bucket, source))


def read_quarantined(bucket: Bucket, key: str) -> Held:
    """The held draft. Raises MissingKey, or FatalError when the object cannot be read as one."""
    return read_document(bucket, key, Held)


def read_decision(bucket: Bucket, key: str) -> Settlement | None:
    """The decision on the held draft under `key`, or None while it is open."""
    name = keys.settled(key)
    return read_document(bucket, name, Settlement) if bucket.exists(name) else None


def settle(bucket: Bucket, key: str, decision: Settlement) -> None:
    """Write the decision beside the item. Raises MissingKey, or FatalError when another decision stands."""
    read_quarantined(bucket, key)
    if not create_document(bucket, keys.settled(key), decision):
        standing = read_decision(bucket, key)
        by = f"{standing.decision} by {standing.by}" if standing else "settled"
        raise FatalError(f"{key} is {by} already", mend="there is nothing to do: a decision is final")


@dataclass(frozen=True, slots=True)
class Rejections:
    """Which captures an operator decided to keep out. Picklable."""

    bucket: Bucket
    decided: Mapping[str, str]
    """Capture id to the item, of each that is settled."""

    def of(self, capture: CaptureReference) -> Settlement | None:
        """The decision that keeps `capture` out, or None. Costs a GET where there is any decision on it."""
        key = self.decided.get(keys.capture_id(capture.record_id))
        decision = read_decision(self.bucket, key) if key else None
        return decision if decision is not None and decision.decision == "rejected" else None


def rejections_of(bucket: Bucket, source: str) -> Rejections:
    """The decisions on what was held of `source`. Costs the list of it."""
    settled = list_quarantine(bucket, source, settled=True)
    return Rejections(bucket, {item.capture_id: item.key for item in settled})


def released_verdict(verdict: Verdict, decision: Settlement) -> Verdict:
    """The verdict under which a released draft is committed: its breaches stay on it."""
    return verdict.model_copy(
        update={"outcome": "flag", "released_by": decision.by, "released_reason": decision.reason}
    )
