"""Review what the expectations hold back: release it, reject it, have it read again, or accept a new normal.

What an operator sees: the run lists what waits, by rule, with samples and how they differ from what readers see
(artifact `<source>-review`), then pauses. Resume in the menu of the run opens a form for the decision, your name
and the reason; the manifest of the run keeps all three. With an `action` other than `ask`, the run does not pause.
Harvests of the source go on while the form is open; a decision applies only to what the run had shown.

What is read again stays held if the expectations would stop it as a batch; the run is then marked Failed, with the
reason first.

Running it again is always safe: what was decided no longer waits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import Literal

from prefect import flow, get_run_logger, pause_flow_run
from prefect.artifacts import create_markdown_artifact
from prefect.input import RunInput
from pydantic import Field, ValidationError

from flows.parameters import ReviewParameters
from flows.running import RunStopped, begun_settings, new_run_id, now, opened_source, told_plainly
from infra.archive_store import archive_bucket
from infra.settings import Settings
from tasks.errors import UsageError
from tasks.report.summary import summarise
from tasks.runs.reviewing import Review, standing_articles, waiting_items
from tasks.runs.run import begin
from tasks.source import load_source
from tasks.store.knowledge import known_blocks
from tasks.store.manifest import OpenRun, RunManifest, close_run, finish
from tasks.store.usual import good_figures, usual_day
from tasks.validate.review import Decision, as_form, as_markdown, by_rule, plan

WAIT_SECONDS = 8 * 3600
"""A working day. The paused run keeps a process of 100 MB; after that it fails and is simply run again."""


class DecisionForm(RunInput):
    """The form on which an operator decides."""

    action: Literal["nothing", "release", "reject", "reextract", "accept"] = Field(
        default="nothing",
        description="nothing: it waits on. release: into the archive, marked with your name. reject: kept out. "
        "reextract: read again, stored if it passes now. accept: today's figures are the source's new normal.",
    )
    by: str = Field(default="", description="Your name, needed for a decision; it stays on what you decide.")
    reason: str = Field(default="", description="Why, in ten characters or more.")
    rules: list[str] = Field(default=[], description="Only what broke these rules; empty for all.")
    articles: list[str] = Field(
        default=[], description="Only these waiting items, by address or key; empty for all."
    )


@flow(
    name="review",
    flow_run_name="review {parameters.about}",
    description="See what is held back for a source, and decide about it.",
    persist_result=False,
)
@told_plainly
def review(parameters: ReviewParameters) -> dict[str, int]:
    """Returns the number of items by what became of them; `waiting` where nothing was decided.

    Raises RunStopped when what was to be read again would be stopped as a batch; it then waits on.
    """
    settings = begun_settings()
    # Without the source's lock: the form may stand open for hours, and harvests go on meanwhile.
    with archive_bucket(settings) as bucket:
        source = load_source(parameters.source, settings.sources)
        items = waiting_items(bucket, source.name)
        groups = by_rule(items, standing_articles(bucket, source, items))
        artifact = f"{source.name}-review"
        create_markdown_artifact(
            key=artifact, markdown=as_markdown(groups), description="What waits, by rule."
        )
        if not items and parameters.action != "accept":
            get_run_logger().info("nothing waits")
            return {"waiting": 0}
        decision = _decision(parameters, as_form(groups, artifact=artifact))
        if decision is None:
            return {"waiting": len(items)}
        manifest = _carried_out(settings, source.name, decision, {item.key for item in items})
    get_run_logger().info("%s by %s: %s", decision.action, decision.by, manifest.counts)
    summary = summarise(manifest, found=len(items))
    if summary.decision == "stop":
        raise RunStopped(summary)
    return manifest.counts


def _carried_out(settings: Settings, name: str, decision: Decision, shown: Set[str]) -> RunManifest:
    """Do what was decided about the items whose keys were `shown`, as far as they still wait; the account of it."""
    with opened_source(settings, name) as (bucket, source, state):
        items = [item for item in waiting_items(bucket, source.name) if item.key in shown]
        planned = plan(items, decision)
        for why, count in Counter(why for _, why in planned.left if why).items():
            get_run_logger().warning("%d not released: %s", count, why)
        run = begin(
            bucket,
            OpenRun(
                run_id=new_run_id(),
                source=source.name,
                flow="review",
                started=now(),
                parameters={"decision": decision.model_dump(mode="json")},
            ),
        )
        work = Review(
            bucket,
            source,
            state,
            run_id=run.run_id,
            now=now(),
            baseline=usual_day(bucket, source.name, good_figures(bucket, source.name, run.started)),
            repeated=known_blocks(bucket, source),
        )
        reviewed = work.carry_out(planned)
        manifest = finish(run, reviewed.lines, finished=now(), judgements=tuple(reviewed.judgements))
        close_run(bucket, manifest)
        return manifest


def _decision(parameters: ReviewParameters, shown: str) -> Decision | None:
    """What was decided, at once or on the form; None for nothing."""
    decided: ReviewParameters | DecisionForm = parameters
    if parameters.action == "ask":
        form = DecisionForm.with_initial_data(description=shown)
        get_run_logger().info(
            "waits for your decision: menu (three dots, top right), Resume opens the form; what waits is in the "
            "artifact %s-review",
            parameters.source,
        )
        decided = pause_flow_run(wait_for_input=form, timeout=WAIT_SECONDS)
    if decided.action in {"list", "nothing"}:
        return None
    try:
        return Decision(
            action=decided.action,
            by=decided.by,
            reason=decided.reason,
            at=now(),
            rules=tuple(decided.rules),
            # Copied from the table an address has the joiner in it that keeps it from being a link.
            keys=tuple(name.replace("\u2060", "").strip() for name in decided.articles),
        )
    except ValidationError as error:
        faults = [
            f"{'.'.join(map(str, fault['loc'])) or 'decision'}: {fault['msg'].removeprefix('Value error, ')}"
            for fault in error.errors()
        ]
        raise UsageError("; ".join(faults), mend="nothing was decided: run it again") from error
