"""The one way a record comes into the bucket.

The key of a record is its commit: numbered, and created only if nobody has it. The loser of a race reads
what the winner wrote and decides anew. So every step can be repeated, many writers may work on one
article, and there is no index to tear.

What a draft is, is decided against the history by time of capture:

- the same capture, read with the same result: `already`; with another: a new parse of its revision, for
  the bytes are the same and the difference is ours. Likewise a new capture of the very bytes that the head
  was read from.
- the editorial content of the head: `unchanged`, no object.
- the head was read by another extractor, or with other knowledge of the source: its capture is read again
  with today's first. What that changes is a new parse of the head; what still differs is the publisher's, a
  new revision.
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
from tasks.store.bucket import Bucket
from tasks.store.documents import CONTENT_TYPE
from tasks.store.faults import MissingKey
from tasks.store.history import Head, History, head_of, read_record
from tasks.store.identity import Identity, identify, normalise_url
from tasks.store.keys import RecordKey
from tasks.store.placing import Place
from tasks.store.tombstones import Target

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

    Requests: unchanged with `head`, one HEAD. The head's own capture, read as before, one GET. First capture,
    unseen, one GET and one PUT for each address, and the PUT of the record; an address that gives the id by
    itself costs no PUT. Revision: one LIST, one GET, one PUT.

    Raises SkippableError (taken_down) for an article that has a tombstone, RetriableError when the store does
    not answer, FatalError when the head's record was altered.
    """
    identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
    if head is not None and _still(bucket, head, draft, identity):
        return Committed("unchanged", None, head)
    if head is not None and _is_read_alike(bucket, head, draft):
        return Committed("already", None, head, "this capture is stored")
    place = Place(bucket, draft, identity)
    if head is None or head.article_id != identity.article_id:
        place.settle(unseen=unseen)
    if unseen and head is None and not identity.is_borrowed and place.article_id == identity.article_id:
        history = History(bucket, place.article_id, listed=False)
    elif head is None:
        history = place.history(place.article_id)
    else:
        history = History(bucket, place.article_id, hint=head)
    if not history.keys:
        _refuse_taken_down(bucket, place.article_id, buried)
    canonical = place.identity.canonical
    try:
        return _Writer(
            bucket, history, draft, verdict, source=source.name, reread=reread, canonical=canonical
        ).run()
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


def _is_read_alike(bucket: Bucket, head: Head, draft: Draft) -> bool:
    """True when the head was read from the draft's own capture by the same extractor to the same result: what
    most pages are when an archive is read again. Costs one GET where that is likely."""
    capture = draft.capture
    if (capture.fetched_at, capture.payload_digest) != (head.fetched_at, head.payload_digest):
        return False
    try:
        record = read_record(bucket, RecordKey(head.article_id, head.revision, head.parse))
    except MissingKey:
        return False
    return (
        record.capture.record_id == capture.record_id
        and _by(record.article) == _by(draft.article)
        and _reading(record.article) == _reading(draft.article)
    )


def _refuse_taken_down(bucket: Bucket, article_id: str, buried: Target | None) -> None:
    gone = bucket.exists(keys.tombstone(article_id)) if buried is None else article_id in buried.article_ids
    if gone:
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
        canonical: str,
    ) -> None:
        self._bucket = bucket
        self._draft = draft
        self._verdict = verdict
        self._source = source
        self._history = history
        self._reread = reread
        self._canonical = canonical
        self._read_again: dict[str, Article | None] = {}

    def run(self) -> Committed:
        written: Record | None = None
        for _ in range(ATTEMPTS):
            step = self._next()
            if step.write is None:
                return self._done(step, written)
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
        if self._is_other_dress(head):
            return _Step("unchanged", reason="seen at another address of the article")
        if draft.capture.payload_digest == head.capture.payload_digest:
            return self._parse(head, draft.article, self._verdict, reason="same bytes as the head")
        due = self._reparse_first(head)
        if due is not None:
            return due
        if self._says_the_same(head):
            return _Step("unchanged", reason="but for the extractor")
        return self._revision("revised")

    def _is_other_dress(self, head: Record) -> bool:
        """True for an AMP, mobile or print page of an article whose canonical page is kept.

        A byline with and without "By" is not the publisher's edit, and two dresses visited in turn would
        make a revision each time.
        """
        here, there = (normalise_url(each.capture.url) for each in (self._draft, head))
        return there == self._canonical != here

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
        ours = self._draft.article
        for parse in self._history.parses(record.revision):
            # Not only the newest: what an older extractor read (a released draft) must not come back as news.
            newest = parse.parse == record.parse
            if (newest or _by(parse.article) == _by(ours)) and _reading(parse.article) == _reading(ours):
                return _Step("already", reason="this capture is stored")
        return self._parse(record, ours, self._verdict, reason="this capture, read anew")

    def _late(self) -> _Step:
        time = self._draft.capture.fetched_at
        told = self._history.current()
        earlier = [record for record in told if record.capture.fetched_at <= time][-1:]
        later = [record for record in told if record.capture.fetched_at > time][:1]
        if any(self._says_the_same(record) for record in (*earlier, *later)):
            return _Step("already", reason="an older capture of a known revision")
        return self._revision("revised", reason="an older capture, stored late")

    def _says_the_same(self, record: Record) -> bool:
        """True when the draft's capture and the record's differ by nothing but who read them, if at all."""
        draft = self._draft
        if record.content_digest == draft.content_digest:
            return True
        if _by(record.article) == _by(draft.article):
            return False
        for parse in self._history.parses(record.revision):
            if _by(parse.article) == _by(draft.article):
                return parse.content_digest == draft.content_digest
        again = self._again(record.capture)
        if again is None:
            return False
        # The draft itself may be older than today's extractor: it was held back, or another worker lags
        # behind.
        ours = draft.article if _by(again) == _by(draft.article) else self._again(draft.capture)
        return ours is not None and content_digest(again) == content_digest(ours)

    def _reparse_first(self, head: Record) -> _Step | None:
        """The new parse of the head that is due before the publisher's change can be told, if one is."""
        known = self._history.parses(head.revision)
        if any(_by(parse.article) == _by(self._draft.article) for parse in known):
            return None
        again = self._again(head.capture)
        if again is None or _by(again) != _by(self._draft.article):
            return None
        if content_digest(again) == head.content_digest:
            return None
        # Of an intermediate parse nobody asked the expectations; the words of the last verdict on it stand.
        equal = content_digest(again) == self._draft.content_digest
        return self._parse(head, again, self._verdict if equal else head.verdict, final=False)

    def _again(self, capture: CaptureReference) -> Article | None:
        """A stored capture read by today's extractor; None where it cannot be read."""
        if self._reread is None:
            return None
        if capture.record_id not in self._read_again:
            try:
                self._read_again[capture.record_id] = self._reread(capture)
            except (SkippableError, MissingKey):
                # Taken down, or a page that today's extractor refuses: nothing to compare with.
                self._read_again[capture.record_id] = None
        return self._read_again[capture.record_id]


def _by(article: Article) -> tuple[str, str, str]:
    return article.extractor.identity


def _reading(article: Article) -> dict[str, object]:
    """What an extractor made of a page, without its own name and ledger."""
    return article.model_dump(mode="json", exclude={"extractor", "stripped"})
