"""What is known of one address, and what a visit makes of it. Pure."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, replace
from typing import Any

from tasks.errors import SkipReason
from tasks.record import CaptureReference
from tasks.store.history import Head
from tasks.store.identity import normalise_url
from tasks.store.revisit import next_due


@dataclass(frozen=True, slots=True)
class Entry:
    """One address. Times are in UTC; `None` and empty mean unknown."""

    url: str
    """Normalised."""
    first_seen: datetime.datetime
    fetched_at: datetime.datetime
    """Of the last visit, whatever came of it."""
    next_due: datetime.datetime | None = None
    """None: never again."""
    unchanged_streak: int = 0
    last_skip: str = ""
    """`SkipReason` of the last visit, if it gave nothing."""
    etag: str = ""
    last_modified: str = ""
    article_id: str = ""
    revision: int = 0
    parse: int = 0
    content_digest: str = ""
    record_digest: str = ""
    head_fetched_at: datetime.datetime | None = None
    head_payload_digest: str = ""
    latest_revision: int = 0
    segment: str = ""
    offset: int = 0
    length: int = 0
    record_id: str = ""
    answered_url: str = ""
    captured_at: datetime.datetime | None = None
    """Of the last full capture, to which a WARC `revisit` record refers."""
    status: int = 0
    payload_digest: str = ""
    robots: str = ""
    rights: str = ""
    """JSON object."""
    reading_digest: str = ""
    read_by: str = ""

    @property
    def head(self) -> Head | None:
        """The head of the article behind the address, for `commit`."""
        if not self.article_id or self.head_fetched_at is None:
            return None
        return Head(
            article_id=self.article_id,
            revision=self.revision,
            parse=self.parse,
            content_digest=self.content_digest,
            record_digest=self.record_digest,
            fetched_at=self.head_fetched_at,
            payload_digest=self.head_payload_digest,
            latest_revision=self.latest_revision,
            reading_digest=self.reading_digest,
            read_by=self.read_by,
        )

    @property
    def capture(self) -> CaptureReference | None:
        """The last full capture of the address."""
        if not self.record_id or self.captured_at is None:
            return None
        return CaptureReference(
            segment=self.segment,
            offset=self.offset,
            length=self.length,
            record_id=self.record_id,
            url=self.answered_url,
            fetched_at=self.captured_at,
            status=self.status,
            payload_digest=self.payload_digest,
            robots=self.robots,
            rights=json.loads(self.rights or "{}"),
        )

    @property
    def standing_capture(self) -> CaptureReference | None:
        """The last full capture, if to be served the same again is no news.

        None where the article was seen otherwise at another of its addresses since: then it would be news, and the
        page has to be fetched whole to be read.
        """
        head, capture = self.head, self.capture
        if head is None or capture is None or head.payload_digest == capture.payload_digest:
            return capture
        return capture if head.fetched_at <= capture.fetched_at else None


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit to an address gave. What is None leaves what was known of it as it was."""

    url: str
    at: datetime.datetime
    """Aware."""
    changed: bool = False
    """True when a record was stored as new or revised."""
    head: Head | None = None
    """Of the article behind the address, after the visit."""
    capture: CaptureReference | None = None
    """Of a whole answer; None for a visit that was answered 304, and for one that gave no article."""
    etag: str | None = None
    last_modified: str | None = None
    """None where the answer did not say them (RFC 9110, section 15.4.5)."""
    skip: SkipReason | None = None
    """Why the visit gave nothing."""


def visited(entry: Entry | None, visit: Visit, *, revisit_days: int) -> Entry:
    """The entry after `visit`; `entry` is None when the address was unknown. Pure."""
    first = entry is None
    base = entry or Entry(url=normalise_url(visit.url), first_seen=visit.at, fetched_at=visit.at)
    streak = 0 if visit.changed or first else base.unchanged_streak + 1
    due = next_due(
        now=visit.at,
        first_seen=base.first_seen,
        unchanged_streak=streak,
        revisit_days=revisit_days,
        skip=visit.skip,
    )
    whole = visit.capture is not None
    return replace(
        base,
        fetched_at=visit.at,
        unchanged_streak=streak,
        next_due=due,
        last_skip=visit.skip.value if visit.skip else "",
        etag=_validator(base.etag, visit.etag, whole=whole),
        last_modified=_validator(base.last_modified, visit.last_modified, whole=whole),
        **(_head_fields(visit.head) if visit.head else {}),
        **(_capture_fields(visit.capture) if visit.capture else {}),
    )


def read_again(
    entry: Entry,
    capture: CaptureReference,
    *,
    whole: bool,
    head: Head | None,
    skip: SkipReason | None,
    revisit_days: int,
) -> Entry:
    """The entry after `capture`, of its last visit or an older one, was read again. Pure.

    What is known of the article is brought up to date. Only where the capture is the last one that the
    address gave does its reading say why there is no article, and so when to visit again. `whole`: it gave a
    draft.
    """
    is_older = capture.record_id != entry.record_id and capture.fetched_at < entry.fetched_at
    if is_older and head and entry.article_id not in {"", head.article_id}:
        return entry  # the address has led to another article since
    known = replace(entry, **_head_fields(head)) if head else entry
    if is_older:
        return known
    kept = replace(known, **_capture_fields(capture)) if whole else known
    if (skip.value if skip else "") == entry.last_skip:
        return kept
    due = next_due(
        now=entry.fetched_at,
        first_seen=entry.first_seen,
        unchanged_streak=entry.unchanged_streak,
        revisit_days=revisit_days,
        skip=skip,
    )
    return replace(kept, last_skip=skip.value if skip else "", next_due=due)


def with_head(entry: Entry, head: Head) -> Entry:
    """`entry` with what is known of its article now. Pure."""
    return replace(entry, **_head_fields(head))


def without_head(entry: Entry) -> Entry:
    """`entry` as of an article of which nothing is stored. Pure."""
    fresh = Entry(entry.url, entry.first_seen, entry.fetched_at)
    return replace(entry, **{name: getattr(fresh, name) for name in _HEAD_FIELDS})


def _validator(known: str, stated: str | None, *, whole: bool) -> str:
    # A whole answer without a validator voids the older one: were it sent again, a 304 would mean the
    # older text.
    return stated or ("" if whole else known)


_HEAD_FIELDS = {
    "article_id": "article_id",
    "revision": "revision",
    "parse": "parse",
    "content_digest": "content_digest",
    "record_digest": "record_digest",
    "head_fetched_at": "fetched_at",
    "head_payload_digest": "payload_digest",
    "latest_revision": "latest_revision",
    "reading_digest": "reading_digest",
    "read_by": "read_by",
}
"""What an entry knows of the head, and the head's own name of it."""


def _head_fields(head: Head) -> dict[str, Any]:
    return {ours: getattr(head, theirs) for ours, theirs in _HEAD_FIELDS.items()}


def _capture_fields(capture: CaptureReference) -> dict[str, Any]:
    return {
        "segment": capture.segment,
        "offset": capture.offset,
        "length": capture.length,
        "record_id": capture.record_id,
        "answered_url": capture.url,
        "captured_at": capture.fetched_at,
        "status": capture.status,
        "payload_digest": capture.payload_digest,
        "robots": capture.robots,
        "rights": json.dumps(capture.rights, sort_keys=True) if capture.rights else "",
    }
