"""The one way a record comes into the bucket.

The key of a record is its commit: numbered, and created only if nobody has it. The loser of a race reads
what the winner wrote and decides again. So every step can be repeated, many writers may work on one
article, and there is no index to tear.

What to write is decided in `tasks.store.deciding`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tasks import keys, media_types
from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.keys import RecordKey
from tasks.record import Draft, Record, Verdict, reading_digest, reading_of, record_bytes, seal
from tasks.source import Source
from tasks.store.deciding import Decider, Outcome, Reread, Step, Write
from tasks.store.history import Head, History, head_of, read_record, reader_of
from tasks.store.identity import Identity, identify
from tasks.store.placing import Place
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.tombstones import Target

ATTEMPTS = 1000
"""Each lost race means that another writer made progress, so this many is a store that lies, not a crowd."""


@dataclass(frozen=True, slots=True)
class Committed:
    """What came of a draft."""

    outcome: Outcome
    record: Record | None
    """The record that was written last, or None when none was."""
    head: Head
    """The article's head afterwards; to be handed to the next `commit` of the same article."""
    reason: str = ""
    """A word for the manifest where the outcome alone might puzzle."""

    @property
    def is_news(self) -> bool:
        """True when the publisher's words were stored as new or revised."""
        return self.outcome in {"new", "revised"}


def commit(
    bucket: Bucket,
    draft: Draft,
    verdict: Verdict,
    *,
    source: Source,
    head: Head | None = None,
    reread: Reread | None = None,
    unseen: bool = False,
    buried: Target | None = None,
) -> Committed:
    """Store `draft` if it says something new.

    `head` is what the last `commit` of this article returned (from the state cache), if known; it saves
    requests and is never believed where it matters. `reread` extracts a stored capture with today's
    extractor; without it, a draft of another extractor version than the head's that differs counts as a
    revision.

    `unseen` says that the caller knows of no earlier visit: the first record is then tried for before the
    history is listed, which saves a request where that is so and costs one where it is not. `buried` is
    what was taken down (`tasks.store.tombstones.taken_down`, once a run); without it the store is asked
    about each new article.

    Requests: unchanged with `head`, one HEAD. The head's own capture, read as before, none. First capture,
    unseen, one GET and one PUT for each address, and the PUT of the record; an address that gives the id by
    itself costs no PUT. Revision: one LIST, one GET, one PUT, and one PUT for each address that the standing
    record does not have.

    Raises SkippableError (taken_down) for an article that has a tombstone, RetriableError when the store does
    not answer, FatalError when the head's record was altered.
    """
    identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
    if head is not None and _still(bucket, head, draft, identity):
        return Committed("unchanged", None, head)
    stored = _stored(bucket, head, draft) if head is not None else None
    if stored is not None:
        return stored
    place = Place(bucket, draft, identity, source=source)
    is_known = head is not None and head.article_id == identity.article_id
    if not is_known:
        place.settle(unseen=unseen)
    if unseen and head is None and not identity.is_borrowed and place.article_id == identity.article_id:
        history = History(bucket, place.article_id, listed=False)
    elif head is None:
        history = place.history(place.article_id)
    else:
        history = History(bucket, place.article_id, hint=head)
    if not history.keys:
        _refuse_taken_down(bucket, place, buried)
    place.link()
    try:
        decider = Decider(history, draft, verdict, source=source, reread=reread, identity=place.identity)
        return _Writer(bucket, history, decider, source=source, unlinked=place if is_known else None).run()
    except _SeenAfterAll:
        return commit(bucket, draft, verdict, source=source, reread=reread, buried=buried)


class _SeenAfterAll(Exception):  # noqa: N818  (what was found, never shown)
    """There is a history under the id of an article that was taken for unseen."""


def _still(bucket: Bucket, head: Head, draft: Draft, identity: Identity) -> bool:
    """True when the draft says what the head says, and the head is still the head."""
    return (
        draft.content_digest == head.content_digest
        and draft.capture.fetched_at > head.fetched_at
        and (identity.publisher_id is None or identity.article_id == head.article_id)
        and not bucket.exists(keys.record(head.article_id, head.latest_revision + 1, 1))
    )


def already(head: Head, draft: Draft) -> Committed | None:
    """What comes of `draft` if the state proves by itself that nothing does: of most pages that are read again. Pure.

    It does so where the head was read from the draft's own capture, by the same extractor or one that left no
    parse, and the digests of what was read are equal. That the record is still what was stored, `audit` proves.
    """
    if not _is_of_head(head, draft) or head.read_by != reader_of(draft.article):
        return None
    return _known(head) if reading_digest(draft.article, draft.capture) == head.reading_digest else None


def _stored(bucket: Bucket, head: Head, draft: Draft) -> Committed | None:
    """The same with at most one request: a GET where an older state is silent, a HEAD where another extractor
    reads the same, for one between may have left a parse."""
    if not _is_of_head(head, draft):
        return None
    ours, digest = reader_of(draft.article), reading_digest(draft.article, draft.capture)
    if not head.reading_digest:
        try:
            record = read_record(bucket, RecordKey(head.article_id, head.revision, head.parse))
        except MissingKey:
            return None
        head = replace(
            head,
            reading_digest=reading_digest(record.article, record.capture),
            read_by=reader_of(record.article),
        )
    if digest != head.reading_digest:
        return None
    if head.read_by != ours and bucket.exists(keys.record(head.article_id, head.revision, head.parse + 1)):
        return None
    return _known(replace(head, read_by=ours))


def stored_so(bucket: Bucket, draft: Draft, *, source: Source, head: Head | None = None) -> Committed | None:
    """What comes of `draft` if the archive tells of its capture what it says; None where it does not. Writes nothing.

    Asked where a draft is to be held back: there is no keeping out what has entered (a run that was killed stored it,
    and today's rules judge it otherwise). `head` as for `commit`. Costs what finding the article costs, one LIST and
    one GET with a known head; all records are read only where the capture is no newer than the newest of them.
    """
    if head is not None and (known := already(head, draft)) is not None:
        return known
    history, newest, of_capture = _of_capture(bucket, draft, source, head)
    if newest is None or not of_capture or reading_of(of_capture[-1].article) != reading_of(draft.article):
        return None
    return _known(head_of(newest, latest_revision=history.latest_revision))


def is_stored(bucket: Bucket, draft: Draft, *, source: Source, head: Head | None = None) -> bool:
    """Whether a record tells of the draft's capture, whatever it says. Costs what `stored_so` does."""
    return bool(_of_capture(bucket, draft, source, head)[2])


def _of_capture(
    bucket: Bucket, draft: Draft, source: Source, head: Head | None
) -> tuple[History, Record | None, list[Record]]:
    """The history of the draft's article, its newest record, and those of the draft's own capture."""
    identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
    place = Place(bucket, draft, identity, source=source)
    place.settle(unseen=False)
    history = History(bucket, place.article_id, hint=head)
    newest = history.head()
    if newest is None or newest.capture.fetched_at < draft.capture.fetched_at:
        return history, newest, []
    records = history.records(history.keys)
    own = [record for record in records if record.capture.record_id == draft.capture.record_id]
    return history, newest, own


def _is_of_head(head: Head, draft: Draft) -> bool:
    capture = draft.capture
    return (capture.fetched_at, capture.payload_digest) == (head.fetched_at, head.payload_digest)


def _known(head: Head) -> Committed:
    return Committed("already", None, head, "this capture is stored")


def _refuse_taken_down(bucket: Bucket, place: Place, buried: Target | None) -> None:
    if buried is None:
        gone = bucket.exists(keys.tombstone(place.article_id))
    else:
        gone = place.article_id in buried.article_ids or buried.refuses(place.identity)
    if gone:
        raise SkippableError(SkipReason.TAKEN_DOWN, f"article {place.article_id} was taken down")


class _Writer:
    """One draft on its way into one history."""

    def __init__(
        self, bucket: Bucket, history: History, decider: Decider, *, source: Source, unlinked: Place | None
    ) -> None:
        """`unlinked` is to be linked before the first record is written; None where that is done."""
        self._bucket = bucket
        self._history = history
        self._decider = decider
        self._source = source
        self._unlinked = unlinked

    def run(self) -> Committed:
        written: Record | None = None
        for _ in range(ATTEMPTS):
            step = self._decider.next()
            if step.write is None:
                return self._done(step, written)
            self._link()
            record = self._write(step.write)
            if record is None:
                if not self._history.listed:
                    raise _SeenAfterAll
                self._history.refresh()
                continue
            written = record
            if step.final:
                return self._done(step, written)
        raise RetriableError(
            f"article {self._history.article_id}: no free number after {ATTEMPTS} tries",
            mend="run `pressmark doctor` to see whether the store keeps its conditions",
        )

    def _done(self, step: Step, written: Record | None) -> Committed:
        head = self._history.head()
        if head is None:
            raise RetriableError(f"article {self._history.article_id} has no record after its commit")
        outcome = step.outcome
        if step.write is None and written is not None:
            outcome = "reparsed"  # the draft is what the new parse says
        last = self._history.latest_revision
        return Committed(outcome, written, head_of(head, latest_revision=last), step.reason)

    def _link(self) -> None:
        place, self._unlinked = self._unlinked, None
        standing = self._history.head() if place is not None else None
        if place is not None and standing is not None:
            place.link_beside(standing)

    def _write(self, write: Write) -> Record | None:
        """The record, or None when another writer has the number."""
        key = write.key
        before = self._history.before(key)
        record = seal(
            article_id=key.article_id,
            source=self._source.name,
            revision=key.revision,
            parse=key.parse,
            previous=before.record_digest if before else None,
            article=write.article,
            capture=write.capture,
            verdict=write.verdict,
        )
        name = keys.record(key.article_id, key.revision, key.parse)
        made = self._bucket.create(name, record_bytes(record), content_type=media_types.JSON)
        # A number that is taken is taken even where a listing is slow to show it.
        self._history.add(key, record if made else None)
        return record if made else None
