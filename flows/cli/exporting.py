"""The command that copies the archive out: export."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from flows.cli.common import formats, named_days, period, progress
from flows.cli.operating import prefect
from infra.settings import load_settings
from tasks.source import load_source

SHOWN = 20
"""Files that are printed; the artifact has more."""


@click.command()
@click.argument("source", required=False, default="", metavar="[SOURCE]")
@click.option("--all", "every", is_flag=True, help="Every source.")
@formats(
    "parquet",
    "jsonld",
    "ninjs",
    "wacz",
    help="parquet: the table of all records; jsonld: schema.org NewsArticle; ninjs: IPTC ninjs 3.1; "
    "wacz: raw captures that a browser replays.",
)
@period
@click.option("--to", default="", metavar="FOLDER", help="Where to; parquet without it goes into the bucket.")
def export(
    source: str, every: bool, form: str, since: datetime | None, until: datetime | None, to: str
) -> None:
    """Copy the records or captures of SOURCE (or of --all) into a format that others read.

    Without --to, parquet is written to tables/ in the bucket, where a takedown reaches it.
    """
    from flows.parameters import ExportParameters  # noqa: PLC0415
    from tasks.export.places import made_folder  # noqa: PLC0415

    if bool(source) == every:
        raise click.UsageError("name a SOURCE, or give --all")
    if form != "parquet" and not to:
        raise click.UsageError(f"name a folder for {form} with --to: only tables are kept in the bucket")
    settings = load_settings().settings
    if source:
        load_source(source, settings.sources)
    first, last = named_days(since, until)
    if to:
        made_folder(to)
    parameters = ExportParameters.model_validate(
        {"source": source, "format": form, "since": first, "until": last, "to": to}
    )
    with prefect(settings), progress(f"export {form}"):
        from flows.export import export as export_flow  # noqa: PLC0415

        report = export_flow(parameters, return_state=True).result()
    click.echo(
        f"{report.entries} entries in {len(report.files)} files, {report.size:,} bytes, {report.where}"
    )
    if not report.files and not report.faults:
        click.echo("nothing was captured there in that time; `pressmark list` shows what was", err=True)
    for file in report.files[:SHOWN]:
        click.echo(f"  {file.entries:>8} {file.size:>14,} {file.name}")
    if len(report.files) > SHOWN:
        click.echo(f"  … and {len(report.files) - SHOWN} more")
    for fault in report.faults:
        click.echo(f"  left out: {fault}", err=True)
    if report.faults:
        sys.exit(1)


COMMANDS = (export,)
