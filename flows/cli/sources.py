"""`pressmark sources`: which publishers are configured, and whether their files are in order."""

from __future__ import annotations

import sys

import click

from expectations.suite import CONTENTS, thresholds_for
from flows.cli.faulty import tell_faults
from infra.settings import load_settings
from tasks.errors import UsageError
from tasks.source import Source, load_readable, load_source, source_names


@click.group()
def sources() -> None:
    """The publishers that are configured."""


@sources.command(name="list")
def list_sources() -> None:
    """Name, state, schedule and home of every source."""
    found, faults = load_readable(load_settings().settings.sources)
    schedules = [f"{source.schedule.cron} {source.schedule.time_zone}" for source in found]
    width = max(map(len, schedules), default=0)
    for source, schedule in zip(found, schedules, strict=True):
        state = "on" if source.enabled and source.schedule.enabled else "off"
        click.echo(f"{source.name:<20} {state:<4} {schedule:<{width}} {source.home}")
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
        if unknown := _unknown(source):
            faulty = True
            click.echo("\n".join(f"{name}: {line}" for line in unknown), err=True)
            continue
        discover = source.discover
        click.echo(
            f"{name}: good; {len(discover.feeds)} feeds, {len(discover.sitemaps)} sitemaps, "
            f"{len(discover.sections)} section pages, {len(discover.lists)} lists, {len(source.layouts)} layouts"
        )
    if faulty:
        sys.exit(2)


def _unknown(source: Source) -> list[str]:
    """Thresholds that do not exist, for which runs would be stopped, and rules that do not, which have no effect."""
    thresholds = [f"expect.thresholds: {line}" for line in thresholds_for(source.expect.thresholds)[1]]
    named = sorted({exception.rule for exception in source.expect.exceptions} - CONTENTS)
    return [
        *thresholds,
        *(f"expect.exceptions: {rule}: no such rule; see expectations/RULES.md" for rule in named),
    ]


COMMANDS = (sources,)
