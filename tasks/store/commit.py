"""The one way a record comes into the bucket.

The key of a record is its commit: numbered, and created only if nobody has it. The loser of a race reads
what the winner wrote and decides anew. So every step can be repeated, many writers may work on one
article, and there is no index to tear.

What a draft is, is decided against the history by time of capture:

- the same capture, read with the same result: `already`; with another: a new parse of its revision, for
  the bytes are the same and the difference is ours. Likewise a new capture of the very bytes that the head
  was read from.
- the editorial content of the head: `unchanged`, no object.
- the head was read by another extractor: its capture is read again with today's first. What that changes
  is a new parse of the head; what still differs is the publisher's, a new revision.
- an older capture than the head: it is compared with the revisions before and after it in time. Equal to
  either, it is `already` known; else it is a revision that was missed, gets the next number and stands at
  its time in the history.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tasks.article import Article
from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.record import CaptureReference, Draft, Record, Verdict, content_digest, record_bytes, seal
from tasks.source import Source
from tasks.store import keys
from tasks.store.addresses import link, look_up
from tasks.store.bucket import Bucket
from tasks.store.documents import CONTENT_TYPE
from tasks.store.faults import MissingKey
from tasks.store.history import Head, History, head_of
from tasks.store.identity import Identity, identify
from tasks.store.keys import RecordKey

Outcome = Literal["new", "revised", "reparsed", "unchanged", "already"]
Reread = Callable[[CaptureReference], Article]

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


@dataclass(frozen=True, slots=True)
class _Write:
    """A record to be numbered, chained and sealed."""

    key: RecordKey
    article: Article
    capture: CaptureReference
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class _Step:
    """What to do next: write, and go on unless it is `final`; or finish with `outcome`."""

    outcome: Outcome
    write: _Write | None = None
    final: bool = True
    reason: str = ""


def commit(
    bucket: Bucket,
    draft: Draft,
    verdict: Verdict,
    *,
    source: Source,
    head: Head | None = None,
    reread: Reread | None = None,
) -> Committed:
    """Store `draft` if it says something new.

    `head` is what the last `commit` of this article returned (from the state cache), if known; it saves
    requests and is never believed where it matters. `reread` extracts a stored capture with today's
    extractor; without it, a draft of another extractor version than the head's that differs counts as a
    revision.

    Costs: unchanged with `head`: one HEAD. First capture: one PUT and one for each address that does not
    give the id by itself. Revision: one PUT.

    Raises SkippableError (taken_down) for an article that has a tombstone, RetriableError when the store does
    not answer, FatalError when the head's record was altered.
    """
    identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
    if head is not None and _still(bucket, head, draft, identity):
        return Committed("unchanged", None, head)
    article_id = _placed(bucket, identity, head)
    history = History(bucket, article_id, hint=head)
    if not history.keys:
        _refuse_taken_down(bucket, article_id)
    return _Writer(bucket, history, draft, verdict, source=source.name, reread=reread).run()


def _still(bucket: Bucket, head: Head, draft: Draft, identity: Identity) -> bool:
    """True when the draft says what the head says, and the head is still the head."""
    return (
        draft.content_digest == head.content_digest
        and draft.capture.fetched_at > head.fetched_at
        and (identity.publisher_id is None or identity.article_id == head.article_id)
        and not bucket.exists(keys.record(head.article_id, head.latest_revision + 1, 1))
    )


def _placed(bucket: Bucket, identity: Identity, head: Head | None) -> str:
    """The article id under which to store. Addresses are linked before the record, so that of two writers
    who see the article under different ids the second follows the first."""
    if head is not None and head.article_id == identity.article_id:
        return head.article_id
    resolved = look_up(bucket, identity)
    link(bucket, resolved.unlinked, resolved.article_id, publisher_id=identity.publisher_id)
    return resolved.article_id


def _refuse_taken_down(bucket: Bucket, article_id: str) -> None:
    if bucket.exists(keys.tombstone(article_id)):
        raise SkippableError(SkipReason.TAKEN_DOWN, f"article {article_id} was taken down")


class _Writer:
    """One draft on its way into one history."""

    def __init__(
        self,
        bucket: Bucket,
        history: History,
        draft: Draft,
        verdict: Verdict,
        *,
        source: str,
        reread: Reread | None,
    ) -> None:
        self._bucket = bucket
        self._draft = draft
        self._verdict = verdict
        self._source = source
        self._history = history
        self._reread = reread
        self._read_again: dict[str, Article | None] = {}

    def run(self) -> Committed:
        written: Record | None = None
        for _ in range(ATTEMPTS):
            step = self._next()
            if step.write is None:
                return self._done(step, written)
            record = self._write(step.write)
            if record is None:
                self._history.refresh()
                continue
            written = record
            if step.final:
                return self._done(step, written)
        raise RetriableError(
            f"article {self._history.article_id}: no free number after {ATTEMPTS} tries",
            mend="run `pressmark doctor` to see whether the store keeps its conditions",
        )

    def _done(self, step: _Step, written: Record | None) -> Committed:
        head = self._history.head()
        if head is None:
            raise RetriableError(f"article {self._history.article_id} has no record after its commit")
        outcome = step.outcome
        if step.write is None and written is not None:
            outcome = "reparsed"  # the draft is what the new parse says
        last = self._history.latest_revision
        return Committed(outcome, written, head_of(head, latest_revision=last), step.reason)

    def _write(self, write: _Write) -> Record | None:
        """The record, or None when another writer has the number."""
        key = write.key
        before = self._history.before(key)
        record = seal(
            article_id=key.article_id,
            source=self._source,
            revision=key.revision,
            parse=key.parse,
            previous=before.record_digest if before else None,
            article=write.article,
            capture=write.capture,
            verdict=write.verdict,
        )
        name = keys.record(key.article_id, key.revision, key.parse)
        made = self._bucket.create(name, record_bytes(record), content_type=CONTENT_TYPE)
        # A number that is taken is taken even where a listing is slow to show it.
        self._history.add(key, record if made else None)
        return record if made else None

    def _next(self) -> _Step:
        draft, history = self._draft, self._history
        head = history.head()
        if head is None:
            return self._revision("new")
        same = self._same_capture(head)
        if same is not None:
            return self._parse_of(same)
        if draft.capture.fetched_at < head.capture.fetched_at:
            return self._late()
        if draft.content_digest == head.content_digest:
            return _Step("unchanged")
        if draft.capture.payload_digest == head.capture.payload_digest:
            return self._parse(head, draft.article, self._verdict, reason="same bytes as the head")
        return self._reparse_first(head) or self._revision("revised")

    def _revision(self, outcome: Outcome, reason: str = "") -> _Step:
        key = RecordKey(self._history.article_id, self._history.latest_revision + 1, 1)
        draft = self._draft
        write = _Write(key, draft.article, draft.capture, self._verdict)
        return _Step(outcome, write, reason=reason)

    def _parse(
        self, record: Record, article: Article, verdict: Verdict, *, final: bool = True, reason: str = ""
    ) -> _Step:
        last = self._history.last_parse(record.revision)
        key = replace(last, parse=last.parse + 1)
        return _Step("reparsed", _Write(key, article, record.capture, verdict), final, reason)

    def _same_capture(self, head: Record) -> Record | None:
        """The newest parse of the revision that was read from the draft's own capture."""
        wanted = self._draft.capture
        if head.capture.record_id == wanted.record_id:
            return head
        if wanted.fetched_at > head.capture.fetched_at:
            return None
        for record in self._history.current():
            if record.capture.record_id == wanted.record_id:
                return record
        return None

    def _parse_of(self, record: Record) -> _Step:
        if _reading(record.article) == _reading(self._draft.article):
            return _Step("already", reason="this capture is stored")
        return self._parse(record, self._draft.article, self._verdict, reason="this capture, read anew")

    def _late(self) -> _Step:
        time = self._draft.capture.fetched_at
        told = self._history.current()
        earlier = [record for record in told if record.capture.fetched_at <= time][-1:]
        later = [record for record in told if record.capture.fetched_at > time][:1]
        for record in (*earlier, *later):
            if self._digest_today(record) == self._draft.content_digest:
                return _Step("already", reason="an older capture of a known revision")
        return self._revision("revised", reason="an older capture, stored late")

    def _digest_today(self, record: Record) -> str:
        """Digest of the record's capture as today's extractor reads it."""
        again = self._again(record)
        return record.content_digest if again is None else content_digest(again)

    def _reparse_first(self, head: Record) -> _Step | None:
        """The new parse of the head that is due before the publisher's change can be told, if one is."""
        again = self._again(head)
        if again is None or content_digest(again) == head.content_digest:
            return None
        # Of an intermediate parse nobody asked the expectations; the words of the last verdict on it stand.
        equal = content_digest(again) == self._draft.content_digest
        return self._parse(head, again, self._verdict if equal else head.verdict, final=False)

    def _again(self, record: Record) -> Article | None:
        """The record's capture read by today's extractor; None where that is no other or it cannot be
        read."""
        ours, theirs = self._draft.article.extractor, record.article.extractor
        if self._reread is None or (ours.name, ours.version) == (theirs.name, theirs.version):
            return None
        name = record.capture.record_id
        if name not in self._read_again:
            try:
                self._read_again[name] = self._reread(record.capture)
            except (SkippableError, MissingKey):
                # Taken down, or a page that today's extractor refuses: nothing to compare, so it counts as
                # changed.
                self._read_again[name] = None
        return self._read_again[name]


def _reading(article: Article) -> dict[str, object]:
    """What an extractor made of a page, without its own name and ledger."""
    return article.model_dump(mode="json", exclude={"extractor", "stripped"})
