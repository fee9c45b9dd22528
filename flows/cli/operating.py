"""Commands that run things: `harvest` once, and `up` for good."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from flows.cli.common import progress
from flows.cli.faulty import tell_faults
from infra.settings import Settings, as_environment, load_settings
from tasks.errors import FatalError

if TYPE_CHECKING:
    from flows.parameters import HarvestParameters
    from tasks.report.summary import RunSummary


@click.command()
@click.argument("source", metavar="SOURCE")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Most pages to ask for.")
@click.option("--revisit-all", is_flag=True, help="Visit every known address again, due or not.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="Ask feeds, sitemaps and robots.txt, name the pages that would be asked for; write nothing.",
)
def harvest(source: str, limit: int | None, revisit_all: bool, dry_run: bool) -> None:
    """Harvest SOURCE once, as the schedule does."""
    from flows.parameters import HarvestParameters  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    settings = load_settings().settings
    load_source(source, settings.sources)
    parameters = HarvestParameters(source=source, limit=limit or 0, revisit_all=revisit_all, dry_run=dry_run)
    with prefect(settings):
        summary = run_harvest(parameters)
    print_summary(summary)
    if summary.failed or summary.faults:
        sys.exit(1)


@click.command()
@click.option(
    "--workers",
    default=2,
    show_default=True,
    type=click.IntRange(min=1),
    metavar="N",
    help="Flow runs at once.",
)
def up(workers: int) -> None:
    """Run the store, the Prefect server with its UI, a worker, and the schedules of all enabled sources.

    Ctrl-C stops everything; runs that are broken off then are gone on with by the next run of their source.
    """
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from infra.prefect_server import named_server, server_has_ended, ui_address  # noqa: PLC0415
    from infra.prefect_worker import asked_to_stop, prefect_worker  # noqa: PLC0415
    from tasks.source import load_readable, source_names  # noqa: PLC0415

    settings = load_settings().settings
    sources, faults = load_readable(settings.sources)
    tell_faults(faults)
    local = not named_server(settings)
    click.echo("starting; the first time takes up to a minute")
    with archive_bucket(settings) as bucket, _only_one(settings), _prefect_alone(settings) as api:
        # Prefect reads its settings once, when it is imported: not before its server is known.
        from flows.deploying import deploy_all  # noqa: PLC0415
        from infra.deployments import HEARTBEAT_SECONDS, POOL, QUERY_SECONDS  # noqa: PLC0415
        from infra.run_names import runs_are_named  # noqa: PLC0415

        _end_broken_off_runs(settings, local=local)
        unread = {*source_names(settings.sources)} - {source.name for source in sources}
        # The server counts no run that waits for an operator's answer, and a worker does: a few open forms would
        # stop all harvests. Where machines share a server, each worker has a number of its own.
        for deployed in deploy_all(sources, unread, limit=workers if local else None):
            click.echo(f"  {deployed.name:<34} {deployed.schedule}")
        click.echo(f"UI       {ui_address(api)}")
        # In no menu of that UI.
        click.echo(f"reports  {ui_address(api)}artifacts")
        click.echo(f"bucket   {bucket.settings.bucket} at {bucket.settings.endpoint_url}")
        click.echo("Ctrl-C stops everything.")
        environment = {
            **os.environ,
            **as_environment(settings),
            "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": str(HEARTBEAT_SECONDS),
            "PREFECT_WORKER_QUERY_SECONDS": str(QUERY_SECONDS),
        }
        # A handler of ours before the worker is started: see `asked_to_stop`.
        with (
            asked_to_stop() as stop,
            prefect_worker(pool=POOL, limit=None if local else workers, environment=environment) as worker,
            runs_are_named(POOL),
        ):
            lost = False
            while not stop.wait(0.5) and worker.poll() is None and not lost:
                lost = local and server_has_ended(settings)
            ended = worker.poll()
            if ended is None:
                click.echo("stopping; the next run of a source goes on with what is broken off now", err=True)
        if not lost:
            _end_broken_off_runs(settings, local=local)
    if lost:
        log = settings.data_folder / "prefect" / "prefect.log"
        click.echo(f"pressmark: the Prefect server ended; the last lines of {log} say why", err=True)
        sys.exit(1)
    if ended is not None:
        click.echo(f"pressmark: the worker ended by itself ({ended}); its last lines say why", err=True)
        sys.exit(1)


@contextmanager
def _only_one(settings: Settings) -> Iterator[None]:
    """One `up` for a data folder. Raises FatalError when there is another."""
    from infra.processes import take_lock  # noqa: PLC0415

    settings.data_folder.mkdir(parents=True, exist_ok=True)
    with (settings.data_folder / "up.lock").open("a") as lock:
        if not take_lock(lock):
            raise FatalError(
                f"`pressmark up` is already running for {settings.data_folder}",
                mend="use that one, or stop it before you start another",
            )
        yield


def _end_broken_off_runs(settings: Settings, *, local: bool) -> None:
    """A run without a process holds its source until it is Crashed. On a server of others only ours are looked at."""
    import httpx  # noqa: PLC0415

    from infra.deployments import POOL  # noqa: PLC0415
    from infra.flow_runs import end_broken_off_runs, end_dead_runs  # noqa: PLC0415

    try:
        names = end_dead_runs(settings.running_folder) + (
            end_broken_off_runs(settings.running_folder, POOL) if local else []
        )
    except httpx.HTTPError as error:
        click.echo(f"pressmark: runs that were broken off still stand as running: {error}", err=True)
        return
    for name in names:
        click.echo(f"  {name}: was broken off and stands as Crashed now; nothing is lost", err=True)


@contextmanager
def prefect(settings: Settings) -> Iterator[str]:
    """A Prefect server for the block; the store first: a wrong key is told before a server is started."""
    from infra.archive_store import archive_bucket  # noqa: PLC0415

    with archive_bucket(settings), _prefect_alone(settings) as api:
        yield api


@contextmanager
def _prefect_alone(settings: Settings) -> Iterator[str]:
    """A Prefect server for the block; Prefect's own log stays quiet unless -v was given."""
    from infra.prefect_server import prefect_server  # noqa: PLC0415

    verbose = bool(click.get_current_context().find_root().obj)
    # Only the terminal is kept quiet: the log itself goes to the server, where operators read it. CRITICAL,
    # because Prefect logs the traceback of every expected failure as an error.
    os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "INFO" if verbose else "CRITICAL")
    with prefect_server(settings) as api:
        yield api


def run_harvest(parameters: HarvestParameters) -> RunSummary:
    """One harvest in this process, with a bar on a terminal. Raises what the flow raises."""
    from flows.harvest import harvest as harvest_flow  # noqa: PLC0415

    with progress(f"harvest {parameters.source}", of_whole=True):
        state = harvest_flow(parameters, return_state=True)
        return state.result()


def print_summary(summary: RunSummary) -> None:
    """The figures of a run, a line each; then the addresses that somebody may want to look at."""
    from tasks.report.escape import for_terminal  # noqa: PLC0415
    from tasks.report.summary import address_lines, summary_lines  # noqa: PLC0415

    click.echo(f"{summary.source}: {summary.decision}")
    for label, value in summary_lines(summary):
        click.echo(f"  {label:<22} {value}")
    for line in (*summary.reasons, *summary.faults, *address_lines(summary)):
        click.echo(f"  {for_terminal(line)}")


COMMANDS = (harvest, up)
