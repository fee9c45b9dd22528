"""The command that copies the archive out: export."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from flows.cli.operating import prefect
from infra.settings import load_settings
from tasks.source import load_source

_DAY = click.DateTime(["%Y-%m-%d"])
SHOWN = 20
"""Files that are printed; the artifact has more."""


@click.command()
@click.argument("source", required=False, default="", metavar="[SOURCE]")
@click.option("--all", "every", is_flag=True, help="Every source.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["parquet", "jsonld", "ninjs", "wacz"]),
    default="parquet",
    show_default=True,
    help="parquet: the table of all records; jsonld: schema.org NewsArticle; ninjs: IPTC ninjs 3.1; "
    "wacz: raw captures that a browser replays.",
)
@click.option("--since", type=_DAY, help="First day of capture, such as 2026-01-31 (UTC).")
@click.option("--until", type=_DAY, help="Last day of capture.")
@click.option("--to", default="", metavar="FOLDER", help="Where to; parquet without it goes into the bucket.")
def export(
    source: str, every: bool, form: str, since: datetime | None, until: datetime | None, to: str
) -> None:
    """Copy the records or captures of SOURCE (or of --all) into a format that others read.

    Without --to, parquet is written to tables/ in the bucket, where a takedown reaches it.
    """
    if bool(source) == every:
        raise click.UsageError("name a SOURCE, or give --all")
    if form != "parquet" and not to:
        raise click.UsageError(f"name a folder for {form} with --to: only tables are kept in the bucket")
    settings = load_settings().settings
    if source:
        load_source(source, settings.sources)
    with prefect(settings), _counting(f"export {form}"):
        from flows.export import export as export_flow  # noqa: PLC0415
        from flows.parameters import ExportParameters  # noqa: PLC0415

        parameters = ExportParameters.model_validate(
            {
                "source": source,
                "format": form,
                "since": f"{since:%Y-%m-%d}" if since else "",
                "until": f"{until:%Y-%m-%d}" if until else "",
                "to": to,
            }
        )
        report = export_flow(parameters, return_state=True).result()
    click.echo(
        f"{report.entries} entries in {len(report.files)} files, {report.size:,} bytes, {report.where}"
    )
    for file in report.files[:SHOWN]:
        click.echo(f"  {file.entries:>8} {file.size:>14,} {file.name}")
    if len(report.files) > SHOWN:
        click.echo(f"  … and {len(report.files) - SHOWN} more")
    for fault in report.faults:
        click.echo(f"  left out: {fault}", err=True)
    if report.faults:
        sys.exit(1)


@contextmanager
def _counting(title: str) -> Iterator[None]:
    """A count of records (of segments, for WACZ) on a terminal."""
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    from tasks.report.progress import LISTENER  # noqa: PLC0415

    logging.getLogger("httpx").setLevel(logging.WARNING)
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}: {task.completed}"), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        shown = bar.add_task(title, total=None)
        token = LISTENER.set(lambda done, _of: bar.update(shown, completed=done))
        try:
            yield
        finally:
            LISTENER.reset(token)


COMMANDS = (export,)
