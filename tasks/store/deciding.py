"""What a draft is to the history of its article, and so what is to be written.

What a draft is, is decided against the history by time of capture:

- the same capture, read with the same result: `already`; with another: a new parse of its revision, for
  the bytes are the same and the difference is ours. Likewise a new capture of the very bytes that the head
  was read from.
- a page in another dress than the head's (AMP, print; `tasks.store.dress`): the difference is not the
  publisher's, so it is `unchanged`, no object. But the article's own page, where the head is none, speaks for
  the head's revision from then on: a new parse of it, with its own capture. Of one revision the newest parse
  speaks, and only its capture is read again.
- the editorial content of the head: `unchanged`, no object.
- the head was read by another extractor, or with other knowledge of the source: its capture is read again
  with today's first. What that changes is a new parse of the head; what still differs is the publisher's, a
  new revision.
- an older capture than the head: it is compared with the revisions before and after it in time that were
  seen in its dress. Equal to either, it is `already` known; else it is a revision that was missed, gets the
  next number and stands at its time in the history.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tasks.article import Article
from tasks.errors import SkippableError
from tasks.keys import RecordKey
from tasks.record import CaptureReference, Draft, Record, Verdict, content_digest, reading_of
from tasks.source import Source
from tasks.store.dress import Dress, dress_of, place_of
from tasks.store.history import History
from tasks.store.identity import Identity, identify, normalise_url
from tasks.store.s3.faults import MissingKey

Outcome = Literal["new", "revised", "reparsed", "unchanged", "already"]
Reread = Callable[[CaptureReference], Article]


@dataclass(frozen=True, slots=True)
class Write:
    """A record to be numbered, chained and sealed."""

    key: RecordKey
    article: Article
    capture: CaptureReference
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Step:
    """What to do next: write, and go on unless it is `final`; or finish with `outcome`."""

    outcome: Outcome
    write: Write | None = None
    final: bool = True
    reason: str = ""


OTHER_DRESS = "seen at another address of the article"
"""Reason of a page whose text is not held against the head's, because it is another dress of it."""
OUTDONE = Step("already", reason="another page speaks for its revision")


class Decider:
    """Holds one draft against one history, as often as that has moved on."""

    def __init__(
        self,
        history: History,
        draft: Draft,
        verdict: Verdict,
        *,
        source: Source,
        reread: Reread | None,
        identity: Identity,
    ) -> None:
        self._history = history
        self._draft = draft
        self._verdict = verdict
        self._source = source
        self._reread = reread
        self._dress = dress_of(identity)
        self._read_again: dict[str, Article | None] = {}

    def next(self) -> Step:
        """What to do, by the history as it is known now."""
        draft, history = self._draft, self._history
        head = history.head()
        if head is None:
            return self._revision("new")
        same = self._same_capture(head)
        if same is not None:
            return self._parse_of(same)
        if draft.capture.fetched_at < head.capture.fetched_at:
            return self._late()
        if head.parse > 1 and self._was_outdone(head.revision):
            return OUTDONE
        if not self._is_alike(head):
            return self._other_dress(head)
        if draft.content_digest == head.content_digest:
            return Step("unchanged")
        if draft.capture.payload_digest == head.capture.payload_digest:
            return self._same_bytes(head)
        due = self._reparse_first(head)
        if due is not None:
            return due
        if self._says_the_same(head):
            return Step("unchanged", reason="but for the extractor")
        return self._revision("revised")

    def _dress_of(self, record: Record) -> Dress:
        return dress_of(identify(record.article, fetched_url=record.capture.url, source=self._source))

    def _is_alike(self, record: Record) -> bool:
        """True when the record was read from a page in the draft's dress."""
        answered = normalise_url(record.capture.url)
        return place_of(answered) == self._dress.place or self._dress.is_like(self._dress_of(record))

    def _other_dress(self, standing: Record) -> Step:
        """What to do beside a record in another dress."""
        if not self._dress.outdoes(self._dress_of(standing)):
            return Step("unchanged", reason=OTHER_DRESS)
        # Also where it says the same: the next one of its kind is to be held against it.
        draft = self._draft
        return self._parse(
            standing, draft.article, self._verdict, capture=draft.capture, reason="the article's own page"
        )

    def _same_bytes(self, head: Record) -> Step:
        """Never a revision. The head's own capture is read again, so that its turn brings no further parse."""
        again = self._again(head)
        if again is None or made_by(again) != made_by(self._draft.article):
            again = self._draft.article.model_copy(update={"url": head.article.url})
        if self._is_read_so(head, again):
            return Step("unchanged", reason="same bytes as the head")
        return self._parse(head, again, self._verdict, reason="same bytes as the head")

    def _revision(self, outcome: Outcome, reason: str = "") -> Step:
        key = RecordKey(self._history.article_id, self._history.latest_revision + 1, 1)
        draft = self._draft
        write = Write(key, draft.article, draft.capture, self._verdict)
        return Step(outcome, write, reason=reason)

    def _parse(
        self,
        record: Record,
        article: Article,
        verdict: Verdict,
        *,
        capture: CaptureReference | None = None,
        final: bool = True,
        reason: str = "",
    ) -> Step:
        last = self._history.last_parse(record.revision)
        key = replace(last, parse=last.parse + 1)
        return Step("reparsed", Write(key, article, capture or record.capture, verdict), final, reason)

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

    def _parse_of(self, record: Record) -> Step:
        ours = self._draft.article
        if self._is_read_so(record, ours):
            return Step("already", reason="this capture is stored")
        return self._parse(record, ours, self._verdict, reason="this capture, read again")

    def _is_read_so(self, record: Record, ours: Article) -> bool:
        """True when a parse of the record's capture says what `ours` does: the newest, or one by the same extractor.

        Not only the newest: what an older extractor read (a released draft) must not come back as news. But where
        the newest is by that very extractor, the source file has changed (a layout was taken back), and ours are
        today's settings.
        """
        if reading_of(record.article) == reading_of(ours):
            return True
        if record.article.extractor.program == ours.extractor.program:
            return False
        return any(
            made_by(parse.article) == made_by(ours) and reading_of(parse.article) == reading_of(ours)
            for parse in self._parses_of_its_capture(record)
        )

    def _late(self) -> Step:
        time = self._draft.capture.fetched_at
        seen = self._seen_alike()
        earlier = [record for record in seen if record.capture.fetched_at <= time][-1:]
        later = [record for record in seen if record.capture.fetched_at > time][:1]
        if any(self._says_the_same(record) for record in (*earlier, *later)):
            return Step("already", reason="an older capture of a known revision")
        told = self._history.current()
        if any(record.parse > 1 and self._was_outdone(record.revision) for record in told):
            return OUTDONE
        standing = ([record for record in told if record.capture.fetched_at <= time] or told[:1])[-1]
        speaks = self._is_alike(standing) or standing.capture.fetched_at > time
        if self._dress.outdoes(self._dress_of(standing)) or not (seen and speaks):
            return self._other_dress(standing)
        return self._revision("revised", reason="an older capture, stored late")

    def _was_outdone(self, revision: int) -> bool:
        """True when an older parse of the revision was read from the draft's capture, and the newest is not."""
        wanted = self._draft.capture.record_id
        return any(parse.capture.record_id == wanted for parse in self._history.parses(revision))

    def _seen_alike(self) -> list[Record]:
        """Of each revision that was seen in the draft's dress, its newest parse in that dress; by time."""
        found = []
        for record in self._history.current():
            parses = [record] if self._is_alike(record) else self._history.parses(record.revision)
            found += [parse for parse in parses if self._is_alike(parse)][:1]
        return sorted(found, key=lambda record: (record.capture.fetched_at, record.revision))

    def _says_the_same(self, record: Record) -> bool:
        """True when the draft's capture and the record's differ by nothing but who read them, if at all."""
        draft = self._draft
        if record.content_digest == draft.content_digest:
            return True
        if made_by(record.article) == made_by(draft.article):
            return False
        for parse in self._parses_of_its_capture(record):
            if made_by(parse.article) == made_by(draft.article):
                return parse.content_digest == draft.content_digest
        again = self._again(record)
        if again is None:
            return False
        # The draft itself may be older than today's extractor: it was held back, or another worker lags
        # behind.
        ours = draft.article if made_by(again) == made_by(draft.article) else self._again(draft)
        return ours is not None and content_digest(again) == content_digest(ours)

    def _parses_of_its_capture(self, record: Record) -> list[Record]:
        parses = self._history.parses(record.revision)
        return [parse for parse in parses if parse.capture.record_id == record.capture.record_id]

    def _reparse_first(self, head: Record) -> Step | None:
        """The new parse of the head that is due before the publisher's change can be told, if one is."""
        known = self._parses_of_its_capture(head)
        if any(made_by(parse.article) == made_by(self._draft.article) for parse in known):
            return None
        again = self._again(head)
        if again is None or made_by(again) != made_by(self._draft.article):
            return None
        if content_digest(again) == head.content_digest:
            return None
        # Of an intermediate parse nobody asked the expectations; the words of the last verdict on it stand.
        equal = content_digest(again) == self._draft.content_digest
        return self._parse(head, again, self._verdict if equal else head.verdict, final=False)

    def _again(self, stored: Record | Draft) -> Article | None:
        """The capture of `stored` read by today's extractor; None where it cannot be read."""
        if self._reread is None:
            return None
        capture = stored.capture
        if capture.record_id not in self._read_again:
            try:
                again = self._reread(capture)
                # The capture does not say under which address the page was asked for.
                self._read_again[capture.record_id] = again.model_copy(update={"url": stored.article.url})
            except (SkippableError, MissingKey):
                # Taken down, or a page that today's extractor refuses: nothing to compare with.
                self._read_again[capture.record_id] = None
        return self._read_again[capture.record_id]


def made_by(article: Article) -> tuple[str, str, str, str]:
    """Who read the page: equal for two readings that can be held against each other."""
    return article.extractor.identity
