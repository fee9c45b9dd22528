"""`pressmark sources`: which publishers are configured, and whether their files are in order."""

from __future__ import annotations

import sys

import click

from flows.cli.faulty import tell_faults
from infra.settings import load_settings
from tasks.errors import UsageError
from tasks.source import load_readable, load_source, source_names


@click.group()
def sources() -> None:
    """The publishers that are configured."""


@sources.command(name="list")
def list_sources() -> None:
    """Name, state, schedule and home of every source."""
    found, faults = load_readable(load_settings().settings.sources)
    for source in found:
        state = "on" if source.enabled and source.schedule.enabled else "off"
        schedule = f"{source.schedule.cron} {source.schedule.time_zone}"
        click.echo(f"{source.name:<20} {state:<4} {schedule:<24} {source.home}")
    if faults:
        tell_faults(faults)
        sys.exit(2)


@sources.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
def check(names: tuple[str, ...]) -> None:
    """Check source files; without a name, all of them."""
    folders = load_settings().settings.sources
    faulty = False
    for name in names or source_names(folders):
        try:
            source = load_source(name, folders)
        except UsageError as error:
            faulty = True
            click.echo(f"{name}: {error}", err=True)
            continue
        discover = source.discover
        click.echo(
            f"{name}: good; {len(discover.feeds)} feeds, {len(discover.sitemaps)} sitemaps, "
            f"{len(discover.sections)} section pages, {len(discover.lists)} lists, {len(source.layouts)} layouts"
        )
    if faulty:
        sys.exit(2)


COMMANDS = (sources,)
