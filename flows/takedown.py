"""Take an article out of the archive: records, addresses, quarantine, tables, reports and raw captures.

What an operator sees: the artifact `takedown` with what was removed, or in a dry run would be, and what is not
reached. The dry run is the default; look at it first. What remains is a tombstone without a word of the article,
which blocks every later harvest. Running it again finishes a takedown that was cut short.

Prefect's artifacts are removed first, while the records still say which headlines to look for. Addresses are removed
from the parameters of runs, this run's included, when everything else is done: until then they are needed to run it
again.
"""

from __future__ import annotations

from collections.abc import Set
from contextlib import ExitStack

from prefect import flow, get_run_logger
from prefect.artifacts import create_markdown_artifact

from flows.parameters import TakedownParameters
from flows.running import begun_settings, now, source_lock, told_plainly
from infra.archive_store import archive_bucket
from infra.run_history import RunTraces, delete_artifacts, find_run_traces, take_out_parameters
from infra.settings import Settings
from infra.store_compaction import compact
from tasks import keys
from tasks.errors import FatalError
from tasks.report.render_takedown import not_reached_lines, takedown_lines, takedown_markdown
from tasks.source import load_all
from tasks.store.takedown.elsewhere import Elsewhere
from tasks.store.takedown.removal import TakedownReport
from tasks.store.takedown.removal import takedown as take_down
from tasks.store.takedown.telling import Telling


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
        named = {source.name for source in sources} | {
            entry.key.split("/")[1] for entry in bucket.list(keys.SOURCES)
        }
        history = _History(settings, named, dry_run=parameters.dry_run)
        report = take_down(
            bucket,
            parameters.url,
            reason=parameters.reason,
            basis=parameters.basis,
            requested_by=parameters.requested_by,
            now=now(),
            sources=sources,
            dry_run=parameters.dry_run,
            search=history.search,
        )
        if not parameters.dry_run and settings.store == "embedded" and not compact(settings.data_folder):
            beyond = report.elsewhere.model_copy(update={"compacted": False})
            report = report.model_copy(update={"elsewhere": beyond})
    create_markdown_artifact(
        key="takedown", markdown=takedown_markdown(report), description="The last takedown."
    )
    log = get_run_logger()
    done = ", ".join(f"{label} {value}" for label, value in takedown_lines(report) if value != "0")
    log.info("%s: %s", "dry run, nothing was removed" if report.dry_run else "taken down", done)
    for line in not_reached_lines(report):
        log.info("not reached: %s", line)
    if not report.dry_run and (report.faults or report.left.every):
        raise FatalError(
            "the takedown is not complete: " + "; ".join((*report.faults, *report.left.every))[:500],
            mend="remove the cause and run it again",
        )
    history.end()
    return report


class _History:
    """What tells of the article outside the bucket: Prefect's history, and the spool of this machine."""

    def __init__(self, settings: Settings, sources: Set[str], *, dry_run: bool) -> None:
        self._spool = settings.data_folder / "spool"
        self._sources = sources
        self._dry_run = dry_run
        self._found: tuple[RunTraces, Telling] | None = None

    def search(self, telling: Telling) -> Elsewhere:
        """Look for it, and delete artifacts unless it is a dry run."""
        traces = find_run_traces(telling, self._sources)
        if not self._dry_run:
            self._found = traces, telling
            delete_artifacts(traces)
        return Elsewhere(
            artifacts=len(traces.artifacts),
            parameters=len(traces.runs) + len(traces.answers),
            logs=tuple(map(str, traces.logs)),
            spooled=sum(1 for _ in self._spool.glob("*/*/*.warc.gz")),
        )

    def end(self) -> None:
        """Take its addresses out of what runs were asked for."""
        if self._found is not None:
            take_out_parameters(*self._found)
