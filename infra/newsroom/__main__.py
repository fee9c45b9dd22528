"""`python -m infra.newsroom`: the sample newsroom by hand. Enter brings out the next edition."""

from __future__ import annotations

import datetime
import sys
import threading

import click

from infra.newsroom import Newsroom, serve
from tasks.errors import PressmarkError


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8417, show_default=True, help="0 takes any free port.")
@click.option("--articles", default=24, show_default=True, help="Up to 10,000 and beyond.")
@click.option("--edition", default=1, show_default=True, help="2 is what a second visit finds.")
@click.option("--seed", default=1, show_default=True)
@click.option("--relaunch", is_flag=True, help="Set the paper in its new templates.")
@click.option("--no-traps", is_flag=True, help="Leave out the pages that are no articles.")
def main(
    *, host: str, port: int, articles: int, edition: int, seed: int, relaunch: bool, no_traps: bool
) -> None:
    """Serve the sample newsroom on loopback."""
    midnight = datetime.datetime.now(datetime.UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    newsroom = Newsroom(
        seed=seed,
        articles=articles,
        edition=edition,
        layout_change=relaunch,
        now=midnight,
        traps=not no_traps,
    )
    try:
        with serve(newsroom, host=host, port=port) as served:
            click.echo(f"{served.base_url}/ serves {articles} articles, edition {edition}")
            if not sys.stdin.isatty():
                threading.Event().wait()
            while sys.stdin.readline():
                click.echo(f"edition {served.advance().edition}")
    except KeyboardInterrupt:
        click.echo("")
    except PressmarkError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
