"""Commands that start from raw captures and not from a publisher: reextract, ingest."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.common import named_days, period, progress
from flows.cli.operating import prefect, print_summary
from infra.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tasks.report.summary import RunSummary


@click.command()
@click.argument("source", metavar="SOURCE")
@period
@click.option(
    "--segment", "segments", multiple=True, metavar="KEY", help="Only this segment; may be given again."
)
@click.option(
    "--workers", type=click.IntRange(1, 256), metavar="N", help="Processes; by default the setting `workers`."
)
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
def reextract(
    source: str,
    since: datetime | None,
    until: datetime | None,
    segments: tuple[str, ...],
    workers: int | None,
    dry_run: bool,
) -> None:
    """Read the stored pages of SOURCE again with today's extractor, asking no publisher for anything.

    What only our reading changed becomes a new parse; what waited in quarantine and passes now is stored.
    """
    from flows.parameters import ReextractParameters  # noqa: PLC0415
    from infra.workers import warm_up  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    settings = load_settings().settings
    load_source(source, settings.sources)
    first, last = named_days(since, until)
    parameters = ReextractParameters(
        source=source,
        since=first,
        until=last,
        segments=list(segments),
        workers=workers or 0,
        dry_run=dry_run,
    )
    # They load while this process imports Prefect and joins its server.
    warm_up(settings, workers or 0)

    def run() -> RunSummary:
        from flows.reextract import reextract as reextract_flow  # noqa: PLC0415

        state = reextract_flow(parameters, return_state=True)
        return state.result()

    if not _carry_out(f"reextract {source}", run).found:
        click.echo(f"no stored page of {source} was meant", err=True)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--source", required=True, metavar="NAME", help="Source that the pages belong to.")
@click.option("--url", default="", help="Address of the page, for a single HTML or text file.")
@click.option(
    "--url-prefix", default="", metavar="URL", help="Put before the path of each HTML or text file."
)
@click.option("--any-host", is_flag=True, help="Take in pages of other hosts than the source's too.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Most pages to take in.")
@click.option("--dry-run", is_flag=True, help="Say what would be taken in; write nothing.")
def ingest(
    files: tuple[str, ...],
    source: str,
    url: str,
    url_prefix: str,
    any_host: bool,
    limit: int | None,
    dry_run: bool,
) -> None:
    """Take in pages that others captured.

    FILE is a WARC file (.warc, .warc.gz, .warc.zst; of Common Crawl, Browsertrix, wget, ...), an HTML or text
    file (also .gz), or a folder of such files. The address of an HTML or text file is read from NAME.json
    beside it ({"url": "...", "fetched_at": "2026-01-31T08:00:00+00:00"}), else it is --url, else --url-prefix and
    the file's path below the folder. Without a fetched_at the file's time of modification counts.
    """
    from flows.parameters import IngestParameters  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    load_source(source, load_settings().settings.sources)
    if url and len(files) > 1:
        raise click.UsageError("--url is the address of one file; give --url-prefix for several")
    if not any(Path(file).exists() for file in files):
        raise click.UsageError(f"no such file or folder: {', '.join(files)}")
    parameters = IngestParameters(
        source=source,
        files=list(files),
        url=url,
        url_prefix=url_prefix,
        any_host=any_host,
        limit=limit or 0,
        dry_run=dry_run,
    )

    def run() -> RunSummary:
        from flows.ingest import ingest as ingest_flow  # noqa: PLC0415

        state = ingest_flow(parameters, return_state=True)
        return state.result()

    _carry_out(f"ingest {source}", run)


def _carry_out(title: str, run: Callable[[], RunSummary]) -> RunSummary:
    """Run a flow with a count on a terminal, print its figures; exit 1 if anything failed."""
    with prefect(load_settings().settings), progress(title, unit="pages"):
        summary = run()
    print_summary(summary)
    if summary.failed or summary.faults:
        sys.exit(1)
    return summary


COMMANDS = (reextract, ingest)
