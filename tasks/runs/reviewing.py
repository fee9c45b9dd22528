"""What waits in quarantine, and carrying out what a person decided about it.

A decision is written beside the item after what it asks for is done and the state knows of it, so that a death in
between leaves the item waiting and the decision can be taken again: releasing twice stores once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from tasks.article import Article
from tasks.capture.reading import DamagedSegment, read_capture
from tasks.errors import FatalError, SkippableError
from tasks.extract import RepeatedBlocks
from tasks.figures import Baseline, BatchContext
from tasks.record import Draft, Verdict
from tasks.runs.reading import PageReading, read_draft
from tasks.runs.settling import judgement_of, rereader
from tasks.runs.storing import remember
from tasks.source import Source
from tasks.store.archive import Archive
from tasks.store.commit import commit
from tasks.store.manifest import BatchJudgement, UrlFate, UrlOutcome
from tasks.store.quarantine import Settlement, list_quarantine, read_quarantined, released_verdict, settle
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import State, save_state
from tasks.store.usual import NewNormal, accept_new_normal
from tasks.validate.gate import validate_batch
from tasks.validate.review import Decision, Plan, Waiting
from tasks.validate.verdict import BatchVerdict


@dataclass
class Reviewed:
    """What became of the items, for the manifest of the review."""

    lines: list[UrlOutcome] = field(default_factory=list)
    judgements: list[BatchJudgement] = field(default_factory=list)
    """What the gate said of what was read again."""


def waiting_items(bucket: Bucket, source: str) -> list[Waiting]:
    """Everything of `source` that waits for a decision, oldest first."""
    return [
        Waiting(item.key, held.run_id, held.draft, held.verdict)
        for item in list_quarantine(bucket, source)
        for held in (read_quarantined(bucket, item.key),)
    ]


def standing_articles(bucket: Bucket, source: Source, items: Iterable[Waiting]) -> dict[str, Article]:
    """By key of the waiting item: the article that readers see now, where there is one."""
    archive = Archive(bucket, [source])
    found: dict[str, Article] = {}
    for item in items:
        try:
            found[item.key] = archive.record(item.draft.capture.url).article
        except (FatalError, SkippableError):
            # Not in the archive yet, which is why it is new and not different.
            continue
    return found


class Review:
    """Carries out a plan on one source."""

    def __init__(
        self,
        bucket: Bucket,
        source: Source,
        state: State,
        *,
        run_id: str,
        now: datetime,
        baseline: Baseline,
        repeated: RepeatedBlocks | None = None,
    ) -> None:
        """repeated: what is known to stand on every page of the source."""
        self._bucket = bucket
        self._source = source
        self._state = state
        self._run_id = run_id
        self._now = now
        self._baseline = baseline
        self._repeated = repeated
        self._settled: list[tuple[str, Settlement]] = []
        """Items of which all is done but to say so beside them."""
        self.reviewed = Reviewed()

    def carry_out(self, plan: Plan) -> Reviewed:
        """Do what was decided, and write the state; what is left goes on waiting and stands in no line."""
        decision = plan.decision
        if decision.action == "release":
            self._release(plan)
        elif decision.action == "reject":
            self._reject(plan)
        elif decision.action == "reextract":
            self._read_again(plan)
        else:
            normal = NewNormal(since=self._now, by=decision.by, reason=decision.reason)
            accept_new_normal(self._bucket, self._source.name, normal)
        save_state(self._bucket, self._state)
        # Last: what is settled is not asked for again, and nobody would see that the state does not know of it.
        for key, settlement in self._settled:
            settle(self._bucket, key, settlement)
        return self.reviewed

    def _release(self, plan: Plan) -> None:
        released = self._settlement(plan.decision, "released")
        for item in plan.items:
            verdict = released_verdict(item.verdict, released)
            if self._store(item, item.draft, verdict, note=f"released by {released.by}"):
                self._settled.append((item.key, released))

    def _reject(self, plan: Plan) -> None:
        rejected = self._settlement(plan.decision, "rejected")
        for item in plan.items:
            self._settled.append((item.key, rejected))
            self._note(item, "skipped", reason=f"rejected by {rejected.by}")

    def _read_again(self, plan: Plan) -> None:
        """Today's extractor and today's rules on the same captures; what passes is stored."""
        again: list[tuple[Waiting, Draft]] = []
        for item in plan.items:
            try:
                again.append((item, self._draft_again(item)))
            except SkippableError as error:
                self._note(item, "skipped", reason=error.reason)
            except (MissingKey, DamagedSegment) as error:
                self._note(item, "failed", reason=error.message)
        if not again:
            return
        released = self._settlement(plan.decision, "released")
        records, stop = self._judged(again)
        for item, draft in again:
            judged = records.get(draft.capture.record_id)
            if stop or judged is None or judged.outcome == "quarantine":
                rules = ", ".join(breach.rule for breach in judged.breaches) if judged else "not judged"
                self._note(item, "quarantined", reason=f"still held: {stop or rules}")
                continue
            if self._store(item, draft, judged, note=f"read again for {released.by}"):
                self._settled.append((item.key, released))

    def _judged(self, again: Sequence[tuple[Waiting, Draft]]) -> tuple[Mapping[str, Verdict], str]:
        """The verdict on each draft by its capture, and why the gate lets none of them be stored, if it does not.

        All were held before. That some of those that were held for their own faults are still faulty says nothing of
        the rest: the rules on batches look at what would be stored. But a batch that was stopped is judged whole, as
        it was the first time; else to read it again would be a way around the stop.
        """
        verdict = self._validate([draft for _, draft in again])
        records = verdict.records
        if not verdict.errors:
            in_question = [
                draft
                for item, draft in again
                if item.was_stopped or records[draft.capture.record_id].outcome != "quarantine"
            ]
            if not in_question:
                return records, ""
            if len(in_question) < len(again):
                verdict = self._validate(in_question)
                records = {**records, **verdict.records}
        self.reviewed.judgements.append(judgement_of(verdict))
        return records, verdict.reasons[0] if verdict.decision == "stop" else ""

    def _validate(self, drafts: Sequence[Draft]) -> BatchVerdict:
        context = BatchContext(
            run_id=self._run_id, now=self._now, candidates=0, fetched=len(drafts), live=False
        )
        return validate_batch(drafts, source=self._source, context=context, baseline=self._baseline)

    def _draft_again(self, item: Waiting) -> Draft:
        reference = item.draft.capture
        member = self._bucket.get_range(reference.segment, reference.offset, reference.length)
        capture = read_capture(member, segment=reference.segment, offset=reference.offset)
        draft = read_draft(capture, item.draft.article.url, self._source, self._repeated)
        # The member alone does not say the robots decision and the rights; the first reading does.
        return draft.model_copy(update={"capture": reference})

    def _store(self, item: Waiting, draft: Draft, verdict: Verdict, *, note: str) -> bool:
        """Store it, if it was not taken down since; whether that is done."""
        # A held draft may be of an older extractor than the head, or of one that knew less of the source.
        reread = rereader(self._bucket, self._source, self._repeated)
        try:
            done = commit(self._bucket, draft, verdict, source=self._source, reread=reread)
        except SkippableError as error:
            self._note(item, "skipped", reason=error.reason)
            return False
        # As after a visit: where the state was lost meanwhile, it knows of none.
        remember(
            self._state,
            PageReading(draft.article.url, draft.capture, draft),
            head=done.head,
            changed=done.is_news,
            revisit_days=self._source.politeness.revisit_days,
        )
        self._note(item, done.outcome, reason=note, revision=done.head.revision, parse=done.head.parse)
        return True

    def _settlement(self, decision: Decision, outcome: Literal["released", "rejected"]) -> Settlement:
        """The decision as it is written beside an item."""
        return Settlement(decision=outcome, by=decision.by, reason=decision.reason, at=self._now)

    def _note(
        self,
        item: Waiting,
        outcome: UrlFate,
        *,
        reason: str,
        revision: int | None = None,
        parse: int | None = None,
    ) -> None:
        self.reviewed.lines.append(
            UrlOutcome(
                url=item.draft.article.url,
                outcome=outcome,
                reason=reason,
                revision=revision,
                parse=parse,
                capture=item.draft.capture.record_id,
                key=item.key,
            )
        )
