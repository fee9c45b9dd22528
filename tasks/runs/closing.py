"""The end of a run: what it learned, its report, the state, and at last its manifest."""

from __future__ import annotations

from collections import Counter

from tasks import media_types
from tasks.figures import BatchContext
from tasks.runs.run import Run
from tasks.runs.settling import judgement_of
from tasks.store.knowledge import keep_recount, keep_seen, keep_switch
from tasks.store.manifest import RunManifest, close_run, finish
from tasks.store.state import save_state
from tasks.store.takedown.removal import anonymous
from tasks.store.takedown.traces import find_traces, names
from tasks.store.tombstones import NOTHING, taken_down
from tasks.validate.gate import validate_silence
from tasks.validate.joined import joined
from tasks.validate.report_html import ReportInput, render_report

TAKEN_DOWN_MEANWHILE = (
    "an article was taken down on another machine while this run was at it, and some of it is left: "
    "run that takedown again"
)


def close(run: Run) -> RunManifest:
    """Write what was learned, the report, the state cache, then the manifest.

    The manifest last: a run that dies before it is brought to its end from its captures, whereas nobody
    would see that a closed one had not noted its visits, and every page would be asked for again.
    """
    known = _learn(run)
    _pass_over_taken_down(run)
    manifest = account_of(run, known_blocks=known)
    _write_report(run)
    run.state = save_state(run.bucket, run.state)
    close_run(run.bucket, manifest)
    return manifest


def account_of(run: Run, *, known_blocks: int | None = None) -> RunManifest:
    """The manifest of `run` as it would be now; a run that brought nothing to judge is judged for that.

    known_blocks: how many are known to stand on every page, now that the run has learned; None when it has not.
    """
    if not run.verdicts:
        silence = BatchContext(
            run_id=run.run_id,
            now=run.now(),
            candidates=run.candidates,
            fetched=sum(line.outcome == "skipped" for line in run.lines),
            not_modified=sum(line.outcome == "not_modified" for line in run.lines),
            skipped=dict(Counter(line.reason for line in run.lines if line.outcome == "skipped")),
            live=run.live,
        )
        run.verdicts.append(validate_silence(silence, run.baseline, run.source))
    before = len(run.repeated.blocks) if run.repeated else 0
    known = before if known_blocks is None else known_blocks
    return finish(
        run.opened,
        run.lines,
        finished=run.now(),
        faults=tuple(run.faults),
        judgements=tuple(judgement_of(verdict) for verdict in run.verdicts),
        figures=tuple(verdict.figures for verdict in run.verdicts),
        segments=tuple(run.segments),
        known_blocks=known,
        learned_blocks=known - before,
    )


def _learn(run: Run) -> int | None:
    """Count what `run` saw; the next one knows it. How many blocks are known now, None if nothing was learned.

    Nothing is learned from a run that was stopped: a wall that passes for articles stands on every page too.
    """
    if run.repeated is not None:
        keep_switch(run.bucket, run.source)
    if any(verdict.decision == "stop" for verdict in run.verdicts):
        return None
    known = None
    recount = run.recount.evidence()
    if recount.articles and keep_recount(run.bucket, run.source.name, recount):
        known = len(recount.known.blocks)
    if not run.seen:
        return known
    evidence = keep_seen(run.bucket, run.source.name, run.seen)
    if evidence is None:
        run.faults.append("other runs were at what is known of the source: what this one saw is not counted")
        return known
    return len(evidence.known.blocks)


def _pass_over_taken_down(run: Run) -> None:
    """Let no account of `run` tell of what another machine took down meanwhile."""
    buried = taken_down(run.bucket, but=run.buried_before)
    if buried == NOTHING:
        return
    captures = {line.capture for line in run.lines if names(line, buried, frozenset())}
    if not captures:
        return
    run.lines = [anonymous(line) if names(line, buried, frozenset()) else line for line in run.lines]
    run.revised = [record for record in run.revised if record.article_id not in buried.article_ids]
    run.broken = [item for item in run.broken if item.capture not in captures]
    if find_traces(run.bucket, buried).every:
        run.faults.append(TAKEN_DOWN_MEANWHILE)


def _write_report(run: Run) -> None:
    report = ReportInput(
        source=run.source.name,
        title=run.source.title,
        run_id=run.run_id,
        started=run.opened.started,
        verdict=joined(run.verdicts),
        items=tuple(run.broken),
        history=tuple(run.history),
    )
    page = render_report(report).encode()
    run.bucket.put(run.report_key, page, content_type=media_types.HTML)
