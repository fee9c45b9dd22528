"""The command that looks whether everything is as it should be: doctor."""

from __future__ import annotations

import sys
import time

import click

from infra.settings import load_settings

MARKS = {"good": "  ok   ", "note": "  note ", "wrong": "  WRONG"}


@click.command()
def doctor() -> None:
    """Look at settings, store, Prefect, sources, disk and clock: what is wrong and how to mend it.

    The exit code is 1 if anything is wrong.
    """
    from datetime import UTC, datetime  # noqa: PLC0415

    from infra.doctor import failed, setting_rows  # noqa: PLC0415
    from infra.examination import examine  # noqa: PLC0415

    started = time.monotonic()
    loaded = load_settings()
    click.echo("Settings")
    for row in setting_rows(loaded):
        click.echo(f"  {row.name:<18} {row.value:<44} {row.origin}")
    click.echo("\nFindings")
    findings = []
    for finding in examine(loaded.settings, datetime.now(UTC)):
        findings.append(finding)
        click.echo(f"{MARKS[finding.level]} {finding.subject}: {finding.message}")
        if finding.mend and finding.level != "good":
            click.echo(f"         {finding.mend}")
    wrong = sum(finding.level == "wrong" for finding in findings)
    verdict = f"{wrong} to mend" if wrong else "nothing is wrong"
    click.echo(f"\n{verdict} ({time.monotonic() - started:.1f} s)")
    if failed(findings):
        sys.exit(1)


COMMANDS: tuple[click.Command, ...] = (doctor,)
