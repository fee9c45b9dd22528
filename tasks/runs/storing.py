"""Storing one judged batch: records, quarantine, and what the next visit needs to know.

The segment with the raw captures is in the bucket before anything here runs. Every step may be done again
after a death: a record that is there already is found, a held draft keeps its first word.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from tasks import keys
from tasks.article import Article
from tasks.errors import SkippableError, SkipReason
from tasks.record import CaptureReference, Draft, Record, Verdict
from tasks.runs.reading import PageReading, own_address
from tasks.source import Source
from tasks.store.commit import Committed, already, commit, is_stored, stored_so
from tasks.store.entries import Visit, read_again, visited
from tasks.store.history import Head
from tasks.store.manifest import UrlFate, UrlOutcome
from tasks.store.quarantine import Rejections, quarantine
from tasks.store.s3.bucket import Bucket
from tasks.store.state import State

WRITERS = 8
"""Requests to the store under way at once; one boto3 process gives no more than 8 threads fill (measured)."""


@dataclass(frozen=True, slots=True)
class StoredPage:
    """One address of the batch, settled."""

    outcome: UrlOutcome
    record: Record | None = None
    """The record that was written, if one was."""


@dataclass(frozen=True, slots=True)
class _Settled:
    page: StoredPage
    head: Head | None = None
    changed: bool = False
    skip: SkipReason | None = None


def store_pages(
    bucket: Bucket,
    readings: Iterable[PageReading],
    verdicts: Mapping[str, Verdict],
    state: State,
    *,
    source: Source,
    run_id: str,
    reread: Callable[[CaptureReference], Article] | None = None,
    rejections: Rejections | None = None,
    again: bool = False,
) -> list[StoredPage]:
    """Settle every reading, in order, and bring `state` up to date.

    `verdicts` has one verdict for each draft, by the record id of its capture; `rejections` and `again` as for
    `tasks.runs.settling.settle_batch`.

    Raises RetriableError when the store does not answer and FatalError when going on would harm; what was settled
    before stays.
    """
    every = list(readings)
    done = {
        reading.reference.record_id: result
        for reading in every
        if (result := _settle_unasked(reading, verdicts, state)) is not None
    }

    def settle(reading: PageReading) -> _Settled:
        if rejections is not None and (kept_out := _kept_out(reading, rejections, state, source)):
            return kept_out
        return _settle(
            bucket, reading, verdicts, state, source=source, run_id=run_id, reread=reread, again=again
        )

    chains = _by_article(reading for reading in every if reading.reference.record_id not in done)
    if chains:
        with ThreadPoolExecutor(WRITERS, thread_name_prefix="store") as pool:
            for results in pool.map(lambda chain: [(each, settle(each)) for each in chain], chains):
                done.update((reading.reference.record_id, result) for reading, result in results)
    settled = [done[reading.reference.record_id] for reading in every]
    for reading, result in zip(every, settled, strict=True):
        remember(
            state,
            reading,
            head=result.head,
            changed=result.changed,
            skip=result.skip,
            revisit_days=source.politeness.revisit_days,
        )
    return [result.page for result in settled]


def _by_article(readings: Iterable[PageReading]) -> list[list[PageReading]]:
    """`readings` by the article that they show, as far as the pages tell, each list in the order to store it in.

    Whichever is first gives the first revision. That is the order of the segments, since what was fetched earlier
    stands in an earlier one, and within a segment (a batch of a harvest) an article's own page before its other
    dresses (AMP, print, an old address).
    """
    chains: dict[str, list[tuple[int, bool, PageReading]]] = {}
    segments: dict[str, int] = {}
    for reading in readings:
        own, another = own_address(reading)
        segment = segments.setdefault(reading.reference.segment, len(segments))
        chains.setdefault(own, []).append((segment, another, reading))
    return [
        [reading for *_, reading in sorted(chain, key=lambda each: each[:2])] for chain in chains.values()
    ]


def _settle_unasked(reading: PageReading, verdicts: Mapping[str, Verdict], state: State) -> _Settled | None:
    """What can be told of a reading without the store: of most pages of a second visit, or read again."""
    if reading.unmodified:
        entry = state.get(reading.url)
        standing = SkipReason(entry.last_skip) if entry and entry.last_skip else None
        head = entry.head if entry else None
        outcome = _line(reading, "not_modified", reason=standing or "", head=head)
        return _Settled(StoredPage(outcome), skip=standing)
    if reading.draft is None:
        reason = reading.skip or SkipReason.NO_BODY
        return _Settled(StoredPage(_line(reading, "skipped", reason=reason)), skip=reason)
    if verdicts[reading.reference.record_id].outcome == "quarantine":
        return None
    entry = state.get(reading.url)
    known = already(entry.head, reading.draft) if entry and entry.head else None
    return None if known is None else _committed(reading, known)


def _kept_out(reading: PageReading, rejections: Rejections, state: State, source: Source) -> _Settled | None:
    """What comes of a capture that an operator rejected: nothing, unless a record tells of it.

    A stored page may be read worse by a later extractor and that reading rejected; a better one is stored again.
    """
    decision = rejections.of(reading.reference)
    draft = reading.draft
    if decision is None or draft is None:
        return None
    entry = state.get(reading.url)
    with contextlib.suppress(SkippableError):  # no address to find an article by
        if is_stored(rejections.bucket, draft, source=source, head=entry.head if entry else None):
            return None
    line = _line(reading, "skipped", reason=SkipReason.REJECTED)
    return _Settled(StoredPage(line), skip=SkipReason.REJECTED)


def _settle(
    bucket: Bucket,
    reading: PageReading,
    verdicts: Mapping[str, Verdict],
    state: State,
    *,
    source: Source,
    run_id: str,
    reread: Callable[[CaptureReference], Article] | None,
    again: bool,
) -> _Settled:
    draft = reading.draft
    assert draft is not None
    verdict = verdicts[reading.reference.record_id]
    entry = state.get(reading.url)
    if verdict.outcome == "quarantine":
        return _hold(bucket, reading, draft, verdict, entry.head if entry else None, source, run_id)
    try:
        done = commit(
            bucket,
            draft,
            verdict,
            source=source,
            head=entry.head if entry else None,
            reread=reread,
            unseen=entry is None and not again,
            buried=state.buried,
        )
    except SkippableError as error:
        return _Settled(StoredPage(_line(reading, "skipped", reason=error.reason)), skip=error.reason)
    return _committed(reading, done)


def _hold(
    bucket: Bucket,
    reading: PageReading,
    draft: Draft,
    verdict: Verdict,
    head: Head | None,
    source: Source,
    run_id: str,
) -> _Settled:
    """Hold `draft` back, unless it is in the archive already, as a killed run may have left it."""
    rules = ", ".join(dict.fromkeys(breach.rule for breach in verdict.breaches))
    try:
        known = stored_so(bucket, draft, source=source, head=head)
    except SkippableError:
        known = None  # no address to find an article by, which is for the rules to say
    if known is not None:
        return _committed(reading, replace(known, reason=f"stored before it was judged so: {rules}"))
    key = quarantine(bucket, draft, verdict, run_id)
    line = _line(reading, "quarantined", reason=rules).model_copy(update={"key": key})
    return _Settled(StoredPage(line), skip=SkipReason.QUARANTINED)


def _committed(reading: PageReading, done: Committed) -> _Settled:
    record = done.record
    line = _line(reading, done.outcome, reason=done.reason, head=done.head)
    if record is not None:
        line = line.model_copy(
            update={
                "revision": record.revision,
                "parse": record.parse,
                "key": keys.record(record.article_id, record.revision, record.parse),
            }
        )
    return _Settled(StoredPage(line, record), head=done.head, changed=done.is_news)


def _line(
    reading: PageReading, outcome: UrlFate, *, reason: str = "", head: Head | None = None
) -> UrlOutcome:
    return UrlOutcome(
        url=reading.url,
        outcome=outcome,
        reason=reason or reading.detail,
        status=reading.reference.status if outcome == "skipped" else None,
        article_id=head.article_id if head else None,
        revision=head.revision if head else None,
        parse=head.parse if head else None,
        capture=reading.reference.record_id,
    )


def remember(
    state: State,
    reading: PageReading,
    *,
    head: Head | None,
    changed: bool,
    skip: SkipReason | None = None,
    revisit_days: int,
) -> None:
    """Bring `state` up to date with what came of `reading`.

    head: of its article now; changed: by a record that was stored as new or revised.
    """
    # Of what was taken down, nothing is to tell of the address.
    if not state.refuses(reading.url):
        entry = state.get(reading.url)
        whole = not reading.unmodified and reading.draft is not None
        if entry is not None and reading.reference.fetched_at <= entry.fetched_at:
            # Known already (a second try, a stored page read again) or older than what is known: no visit.
            after = read_again(
                entry, reading.reference, whole=whole, head=head, skip=skip, revisit_days=revisit_days
            )
        else:
            after = visited(
                entry,
                Visit(
                    reading.url,
                    reading.reference.fetched_at,
                    changed=changed,
                    head=head,
                    capture=reading.reference if whole else None,
                    etag=reading.etag or None,
                    last_modified=reading.last_modified or None,
                    skip=skip,
                ),
                revisit_days=revisit_days,
            )
        state.put(after)
    if head is not None:
        state.put_head(head)
