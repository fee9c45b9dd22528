"""The first run: the sample newsroom on loopback, harvested twice, so that a newcomer sees versions."""

from __future__ import annotations

import click

from flows.cli.operating import print_summary, run_harvest
from flows.parameters import HarvestParameters
from infra.archive_store import archive_bucket
from infra.newsroom import Newsroom, serve
from infra.prefect_server import ui_address
from infra.settings import Settings
from tasks.source import load_source

SOURCE = "newsroom"


def run_demo(settings: Settings, prefect_api: str) -> None:
    """Harvest, bring out the next edition, harvest again; then say where to look.

    Raises what a harvest raises, and FatalError when the newsroom's port is taken.
    """
    source = load_source(SOURCE, settings.sources)
    port = int(source.home.rstrip("/").rpartition(":")[2])
    parameters = HarvestParameters(source=SOURCE, revisit_all=True)
    with archive_bucket(settings) as bucket:
        with serve(Newsroom(), port=port) as newsroom:
            for visit in ("first visit", "second visit, after corrections"):
                click.echo(f"\n{source.title}, {visit}")
                summary = run_harvest(parameters)
                print_summary(summary)
                newsroom.advance()
        click.echo(
            f"\nbucket  {bucket.settings.bucket} at {bucket.settings.endpoint_url} (while a command uses it)"
        )
        click.echo(f"UI      {ui_address(prefect_api)} (while `pressmark up` runs; these two runs are in it)")
    corrected = summary.revised_addresses[0] if summary.revised_addresses else source.home
    click.echo("\nTry next:")
    click.echo(f"  .venv/bin/pressmark history {corrected}")
    click.echo(f"  .venv/bin/pressmark diff {corrected}")
    click.echo(f"  .venv/bin/pressmark show {corrected} --revision 1")
    click.echo("  .venv/bin/pressmark up")
