"""`pressmark demo`, the first run: the sample newsroom on loopback, harvested twice, so that versions are seen."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

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
    for words in worth_trying(corrected):
        click.echo(f"  {called_as(sys.argv[0])} {words}")


def worth_trying(url: str) -> tuple[str, ...]:
    """Commands for a newcomer whose archive has an article at `url` that was corrected once."""
    return (
        f"changes {SOURCE}",
        f"history {url}",
        f"diff {url}",
        f"show {url} --revision 1",
        f"prove {url} --to proofs",
        "up",
    )


def called_as(program: str) -> str:
    """How to call the command line again from this folder, where it was called as `program` just now.

    A shell that finds `pressmark` on its PATH passes the whole path on, which nobody wants to type.
    """
    on_path = shutil.which("pressmark")
    if Path(program).name != "pressmark" or (on_path and Path(program).resolve() == Path(on_path).resolve()):
        return "pressmark"
    return program


COMMANDS = (demo,)
