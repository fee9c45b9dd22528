"""What a takedown removed, for people. Pure; says keys and counts, never a word of the article."""

from __future__ import annotations

from tasks.report.escape import for_markdown
from tasks.store.takedown.removal import TakedownReport

RUNS_NAMED = 20
ALWAYS = (
    "files outside the archive (exports, proofs, Data Docs, backups, logs of cron and servers), what other articles "
    "say of it, Prefect's events (for a week; on a local server for two hours of running), and deleted bytes in the "
    "files of Prefect's database and of an S3 store of your own until those are compacted"
)
"""Nobody can see from here whether there are any."""


def takedown_lines(report: TakedownReport) -> list[tuple[str, str]]:
    """Label and value of what was found or removed."""
    found, elsewhere = report.found, report.elsewhere
    lines = [
        ("records", str(len(found.records))),
        ("addresses", str(len(found.addresses))),
        ("held in quarantine", str(len(found.quarantined))),
        ("segments with its captures", str(len(found.segments))),
        ("accounts of runs", str(len(found.runs))),
        ("validation reports", str(len(found.reports))),
        ("state caches", str(len(found.states))),
        ("tables", str(len(found.tables))),
        ("artifacts in Prefect", str(elsewhere.artifacts)),
        ("parameters of Prefect runs", str(elsewhere.parameters)),
    ]
    if report.dry_run:
        return lines
    return [
        *lines,
        ("raw captures taken out", str(len(report.captures))),
        ("older versions removed", str(report.versions)),
        ("left in the bucket", str(len(report.left.every))),
    ]


def not_reached_lines(report: TakedownReport) -> list[str]:
    """What a takedown does not reach, and what an operator can do about it, one line each."""
    lines = []
    if report.elsewhere.logs:
        number = len(report.elsewhere.logs)
        named = ", ".join(report.elsewhere.logs[:RUNS_NAMED]) + (", ..." if number > RUNS_NAMED else "")
        lines.append(f"Prefect runs whose log names it: {number}; delete them in the Prefect UI ({named})")
    if report.elsewhere.spooled:
        lines.append(
            f"segments of killed runs on this machine's disk: {report.elsewhere.spooled}; the next run of their "
            "source takes it out of them"
        )
    if not report.elsewhere.compacted:
        lines.append(
            "deleted bytes in the files of the embedded store: they could not be compacted; run it again"
        )
    return [*lines, ALWAYS]


def twin_lines(report: TakedownReport) -> list[str]:
    """Other articles that may be the same; each takes a takedown of its own."""
    return [f"{twin.url} ({twin.because})" for twin in report.twins]


def takedown_markdown(report: TakedownReport) -> str:
    """One page for operators."""
    title = "Takedown, dry run: nothing was removed" if report.dry_run else "Takedown"
    lines = [f"# {title}", "", f"- reason: {for_markdown(report.tombstone.reason)}"]
    lines += [f"- basis: {for_markdown(report.tombstone.basis)}"]
    lines += [f"- requested by: {for_markdown(report.tombstone.requested_by)}", "", "| | |", "| --- | --- |"]
    lines += [f"| {label} | {value} |" for label, value in takedown_lines(report)]
    if report.twins:
        lines += ["", "## Other articles that may be the same", ""]
        lines += [f"- {for_markdown(line)}" for line in twin_lines(report)]
    lines += ["", "## Not reached", ""]
    lines += [f"- {for_markdown(line)}" for line in not_reached_lines(report)]
    lines += ["", "## Objects", *(f"- `{key}`" for key in report.found.every)]
    lines += [f"- fault: {for_markdown(fault)}" for fault in report.faults]
    return "\n".join(lines) + "\n"
