"""The command `pressmark`.

Each command is a thin door to a flow or to a reading function. Modules that are slow to import (Prefect, Great
Expectations, boto3) are imported inside the command that needs them, so that `pressmark extract` starts at once.

Exit codes: 0 done, 1 failed or done with failures, 2 a mistake in the command, a setting or a source file, 130 and
143 Ctrl-C and SIGTERM.
"""

from __future__ import annotations

import os
import sys
import traceback

import click
from click.exceptions import NoArgsIsHelpError
from pydantic import ValidationError

from flows.cli import (
    demo,
    examining,
    exporting,
    extracting,
    finding,
    keeping,
    operating,
    proving,
    raw,
    reading,
    reviewing,
    sources,
)
from infra.garbage_collection import settle_collector
from infra.settings import SettingsError
from tasks.errors import PressmarkError, SkippableError, SkipReason, UsageError

SECTIONS = {
    "To begin with": ("demo", "doctor", "sources"),
    "Readers": ("list", "changes", "show", "history", "diff", "prove", "verify"),
    "Every day": ("harvest", "up", "report", "review"),
    "Into the archive and out of it": ("ingest", "reextract", "export", "extract"),
    "Keeping it true": ("audit", "takedown"),
}


class Commands(click.Group):
    """The commands by what people come for, each with the first sentence of its help, whole."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, names in SECTIONS.items():
            rows = [(name, (self.commands[name].help or "").partition("\n\n")[0]) for name in names]
            with formatter.section(title):
                formatter.write_dl(rows)


@click.group(
    cls=Commands,
    epilog="Exit codes: 0 done, 1 failed or done with failures, 2 a mistake in the command, a setting or a source "
    "file. `pressmark doctor` shows the settings in force.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("-v", "--verbose", is_flag=True, help="Show the traceback of an error, and more of the log.")
@click.version_option(package_name="pressmark", prog_name="pressmark")
@click.pass_context
def pressmark(context: click.Context, verbose: bool) -> None:
    """Build an archive of news articles and keep it true."""
    context.obj = verbose


for module in (
    demo,
    operating,
    raw,
    finding,
    reading,
    proving,
    extracting,
    sources,
    reviewing,
    keeping,
    exporting,
    examining,
):
    for command in module.COMMANDS:
        pressmark.add_command(command)


def _is_usage(error: Exception) -> bool:
    """True when the caller asked for what cannot be. An address that is none is the caller's own, here."""
    if isinstance(error, SkippableError):
        return error.reason is SkipReason.NOT_A_URL
    return isinstance(error, UsageError | SettingsError)


def _show(error: click.ClickException) -> None:
    """As one line, like every other error; click's own has four. A group without a command shows its help."""
    if isinstance(error, NoArgsIsHelpError):
        error.show()
        return
    context = error.ctx if isinstance(error, click.UsageError) else None
    names: list[str] = []
    while context is not None:
        names.insert(0, (context.info_name or "") if context.parent else "pressmark")
        context = context.parent
    mend = f"; see `{' '.join(names)} --help`" if names else ""
    said = error.format_message().rstrip(".")
    click.echo(f"pressmark: {' '.join(said.split())}{mend}", err=True)


def main() -> None:
    """Run the command line; every expected error is one line that names the mend."""
    verbose = "-v" in sys.argv[1:] or "--verbose" in sys.argv[1:]
    try:
        code = pressmark.main(standalone_mode=False)
    except click.ClickException as error:
        _show(error)
        code = error.exit_code
    except click.Abort:
        click.echo("pressmark: stopped; running it again is safe", err=True)
        code = 130
    except (PressmarkError, SettingsError) as error:
        if verbose:
            traceback.print_exc()
        for line in str(error).splitlines():
            click.echo(f"pressmark: {line}", err=True)
        code = 2 if _is_usage(error) else 1
    except ValidationError as error:
        if not error.title.endswith("Parameters"):
            raise
        for fault in error.errors():
            option = str(fault["loc"][0]).replace("_", "-")
            click.echo(f"pressmark: --{option}: {fault['msg'].lower()}", err=True)
        code = 2
    except BrokenPipeError:
        # The reader of a pipe went away (`| head`); Python must not complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        # Disks and folders of this machine: full, read-only, not there, somebody else's.
        if verbose:
            traceback.print_exc()
        said = (error.strerror or str(error)).lower()
        place = f"{error.filename}: " if error.filename else ""
        click.echo(
            f"pressmark: {place}{said}; check that folder or disk and run again (-v says where)", err=True
        )
        code = 1
    # Python's last collection would walk all that Prefect and Great Expectations left: 0.5 s of nothing but waiting.
    settle_collector()
    sys.exit(code if isinstance(code, int) else 0)
