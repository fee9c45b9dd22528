"""Copy the archive into formats that others read: a table (Parquet), schema.org JSON-LD, IPTC ninjs, WACZ for replay.

What an operator sees: the artifact `export` with every file that was written. Nothing in the archive changes, and
an export can be made again at any time: running it again replaces the files of the same sources and days. Every
parameter is safe to change. What was taken down is never included; copies that left the bucket before a takedown
have to be made again by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from prefect import flow, get_run_logger
from prefect.artifacts import create_table_artifact

from flows.parameters import ExportParameters, days
from flows.running import begun_settings, now, told_plainly
from infra.archive_store import archive_bucket
from tasks.export.exporting import ExportReport, export_records
from tasks.export.places import made_folder
from tasks.export.selection import Selection
from tasks.export.wacz import export_wacz
from tasks.report.progress import LISTENER
from tasks.software import VERSION
from tasks.source import Source, load_all, load_source
from tasks.store.captures import sources_in
from tasks.store.s3.bucket import Bucket

SHOWN = 1_000
"""Files in the artifact; the others are of the same make."""


@flow(
    name="export",
    flow_run_name="export {parameters.format} {parameters.about}",
    description="Copy records or captures out of the archive: Parquet, JSON-LD, ninjs, WACZ.",
    persist_result=False,
)
@told_plainly
def export(parameters: ExportParameters) -> ExportReport:
    """Returns what was written; raises UsageError for an unknown source or a folder that is not named."""
    settings = begun_settings()
    sources = [load_source(parameters.source, settings.sources)] if parameters.source else None
    with archive_bucket(settings) as bucket:
        report = _export(bucket, parameters, sources or load_all(settings.sources))
    log = get_run_logger()
    log.info("%d entries in %d files, %d bytes", report.entries, len(report.files), report.size)
    for fault in report.faults:
        log.warning("left out: %s", fault)
    create_table_artifact(
        key="export",
        table=[file.model_dump(mode="json") for file in report.files[:SHOWN]]
        or [{"name": "nothing was written", "entries": 0, "size": 0}],
        description=f"What the last export wrote to {report.where} ({report.format}).",
    )
    return report


def _export(bucket: Bucket, parameters: ExportParameters, sources: Sequence[Source]) -> ExportReport:
    selection = Selection(parameters.source or None, *days(parameters.since, parameters.until))
    to = made_folder(parameters.to) if parameters.to else None
    listener = LISTENER.get()

    def progress(done: int) -> None:
        listener(done, 0)

    if parameters.format != "wacz":
        return export_records(bucket, selection, parameters.format, to=to, progress=progress)
    reports = [
        export_wacz(
            bucket, source, selection, to=to, now=now(), software=f"Pressmark/{VERSION}", progress=progress
        )
        for source in sources
    ]
    unknown = sources_in(bucket) - {source.name for source in sources} if not parameters.source else ()
    return ExportReport(
        format="wacz",
        where=str(to),
        files=tuple(file for report in reports for file in report.files),
        faults=(
            *(fault for report in reports for fault in report.faults),
            *(f"the captures of {name}, which has no source file" for name in sorted(unknown)),
        ),
    )
