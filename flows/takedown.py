"""Take an article out of the archive: records, addresses, quarantine, tables and raw captures.

What an operator sees: the artifact `takedown` with what was (or, in a dry run, would be) removed. The dry run is the
default; look at it first. What remains is a tombstone without a word of the article; it blocks every later harvest.
To run again finishes a takedown that was cut short.
"""

from __future__ import annotations

from contextlib import ExitStack

from prefect import flow, get_run_logger
from prefect.artifacts import create_markdown_artifact

from flows.parameters import TakedownParameters
from flows.running import begun_settings, now, source_lock, told_plainly
from infra.archive_store import archive_bucket
from tasks.errors import FatalError
from tasks.report.render_takedown import takedown_markdown
from tasks.source import load_all
from tasks.store.takedown.removal import TakedownReport
from tasks.store.takedown.removal import takedown as take_down


@flow(
    name="takedown",
    flow_run_name="takedown {parameters.about}",
    description="Remove an article from records, addresses, quarantine, tables and raw captures.",
    persist_result=False,
)
@told_plainly
def takedown(parameters: TakedownParameters) -> TakedownReport:
    """Returns what was removed; raises FatalError when something of the article is left."""
    settings = begun_settings()
    sources = load_all(settings.sources)
    with ExitStack() as stack:
        bucket = stack.enter_context(archive_bucket(settings))
        if not parameters.dry_run:
            # A harvest under way could store what it fetched before the tombstone stood.
            for source in sources:
                stack.enter_context(source_lock(settings.data_folder / "spool", source.name))
        report = take_down(
            bucket,
            parameters.url,
            reason=parameters.reason,
            basis=parameters.basis,
            requested_by=parameters.requested_by,
            now=now(),
            sources=sources,
            dry_run=parameters.dry_run,
        )
    create_markdown_artifact(
        key="takedown", markdown=takedown_markdown(report), description="The last takedown."
    )
    get_run_logger().info("%s", "dry run" if report.dry_run else "done")
    if not report.dry_run and (report.faults or report.left.every):
        raise FatalError(
            "the takedown is not complete: " + "; ".join((*report.faults, *report.left.every))[:500],
            mend="remove the cause and run it again",
        )
    return report
