"""`pressmark demo`, the first run: the sample newsroom on loopback, harvested twice, so that versions are seen."""

from __future__ import annotations

import click

from flows.cli.operating import prefect, print_summary, run_harvest
from infra.settings import Settings, load_settings

SOURCE = "newsroom"


@click.command()
def demo() -> None:
    """Harvest the sample newsroom twice, offline, and say what to try next."""
    settings = load_settings().settings
    with prefect(settings) as api:
        run_demo(settings, api)


def run_demo(settings: Settings, prefect_api: str) -> None:
    """Harvest, bring out the next edition, harvest again; then say where to look.

    Raises what a harvest raises, and FatalError when the newsroom's port is taken.
    """
    from flows.parameters import HarvestParameters  # noqa: PLC0415
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from infra.newsroom import Newsroom, serve  # noqa: PLC0415
    from infra.prefect_server import ui_address  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

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
    click.echo(f"  .venv/bin/pressmark prove {corrected} --to proofs")
    click.echo("  .venv/bin/pressmark up")


COMMANDS = (demo,)
