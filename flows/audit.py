"""Read the archive again and name everything that is missing, altered, orphaned or unreadable.

What an operator sees: an artifact `audit` with a table of what is wrong. The run is marked Failed if something is
wrong that it could not repair. Every parameter is safe to change. An audit never deletes anything, and never writes
a record or a segment; it rebuilds state, index files and addresses where they follow from the rest.
"""

from __future__ import annotations

from prefect import flow, get_run_logger
from prefect.artifacts import create_table_artifact

from flows.parameters import AuditParameters
from flows.running import begun_settings, now, told_plainly
from infra.archive_store import archive_bucket
from tasks.errors import FatalError
from tasks.source import load_all, load_source
from tasks.store.audit.auditing import AuditReport
from tasks.store.audit.auditing import audit as audit_bucket

SHOWN = 500
"""Findings in the artifact; the rest is in the log of the command line."""


class AuditFailed(FatalError):  # noqa: N818  (what happened, not what went wrong with the program)
    """Something in the archive is wrong that cannot be derived from the rest."""

    def __init__(self, report: AuditReport) -> None:
        worst = next(finding for finding in report.findings if not finding.repaired)
        count = sum(not finding.repaired for finding in report.findings)
        super().__init__(
            f"{count} faults that only a copy can mend, the first: {worst.fault} {worst.key} {worst.detail}".strip(),
            mend="bring the named objects back from a copy of the bucket",
        )
        self.report = report


@flow(
    name="audit",
    flow_run_name="audit {parameters.about}",
    description="Read everything again and name what is missing, altered, orphaned or unreadable.",
    persist_result=False,
)
@told_plainly
def audit(parameters: AuditParameters) -> AuditReport:
    """Returns what was found; raises AuditFailed when something is wrong that was not mended."""
    settings = begun_settings()
    if parameters.source:
        load_source(parameters.source, settings.sources)
    with archive_bucket(settings) as bucket:
        report = audit_bucket(
            bucket,
            now=now(),
            source=parameters.source or None,
            sources={source.name: source for source in load_all(settings.sources)},
            sample=parameters.sample,
            # Another day reads other articles, so that a small sample comes round to all of them.
            seed=f"{now():%Y-%m-%d}",
            repair=parameters.repair,
        )
    get_run_logger().info("checked %s; %d findings", report.checked, len(report.findings))
    create_table_artifact(
        key="audit",
        table=[finding.model_dump(mode="json") for finding in report.findings[:SHOWN]]
        or [{"fault": "none", "key": "", "detail": f"checked {report.checked}", "repaired": True}],
        description="What the last audit found.",
    )
    if not report.ok:
        raise AuditFailed(report)
    return report
