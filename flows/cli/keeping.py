"""Commands that keep the archive true: audit and takedown."""

from __future__ import annotations

import sys

import click

from flows.cli.operating import prefect
from infra.settings import load_settings


@click.command()
@click.argument("source", required=False, default="", metavar="[SOURCE]")
@click.option(
    "--sample",
    default=1.0,
    type=click.FloatRange(0, 1, min_open=True),
    metavar="N",
    help="Share that is read.",
)
@click.option("--no-repair", is_flag=True, help="Only look; write nothing.")
def audit(source: str, sample: float, no_repair: bool) -> None:
    """Read everything again (of SOURCE, or all) and name what is missing, altered, orphaned or unreadable."""
    from flows.parameters import AuditParameters  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    settings = load_settings().settings
    if source:
        load_source(source, settings.sources)
    parameters = AuditParameters(source=source, sample=sample, repair=not no_repair)
    with prefect(settings):
        from flows.audit import AuditFailed  # noqa: PLC0415
        from flows.audit import audit as audit_flow  # noqa: PLC0415

        state = audit_flow(parameters, return_state=True)
        try:
            report, failed = state.result(), False
        except AuditFailed as error:
            report, failed = error.report, True
    for kind, count in report.checked.items():
        click.echo(f"  {kind:<12} {count}")
    for finding in report.findings:
        mark = "mended  " if finding.repaired else "FAULT   "
        click.echo(f"{mark}{finding.fault:<10} {finding.key} {finding.detail}")
    click.echo("nothing is wrong" if not report.findings else f"{len(report.findings)} findings")
    if failed:
        sys.exit(1)


@click.command()
@click.argument("url", metavar="URL")
@click.option(
    "--reason", required=True, metavar="WHY", help="In ten characters or more; it stands on the tombstone."
)
@click.option(
    "--basis",
    required=True,
    metavar="GROUND",
    help="On what ground: GDPR Art. 17, court order, copyright, ...",
)
@click.option("--requested-by", required=True, metavar="NAME", help="Who asked.")
@click.option("--yes", is_flag=True, help="Do it. Without this, only say what would be removed.")
def takedown(url: str, reason: str, basis: str, requested_by: str, yes: bool) -> None:
    """Remove the article at URL from everything but a tombstone."""
    from flows.parameters import TakedownParameters  # noqa: PLC0415
    from tasks.store.identity import address_of  # noqa: PLC0415

    settings = load_settings().settings
    address_of(url)  # raises for what is none
    parameters = TakedownParameters(
        url=url, reason=reason, basis=basis, requested_by=requested_by, dry_run=not yes
    )
    with prefect(settings):
        from flows.takedown import takedown as takedown_flow  # noqa: PLC0415
        from tasks.report.render_takedown import not_reached_lines, takedown_lines, twin_lines  # noqa: PLC0415

        report = takedown_flow(parameters, return_state=True).result()
    for label, value in takedown_lines(report):
        click.echo(f"  {label:<28} {value}")
    for line in twin_lines(report):
        click.echo(f"look at this too, it may be the same article: {line}")
    for line in not_reached_lines(report):
        click.echo(f"not reached: {line}")
    click.echo("dry run: nothing was removed; add --yes to do it" if report.dry_run else "taken down")


COMMANDS = (audit, takedown)
