"""Source files that cannot be read, where the work goes on without them."""

from __future__ import annotations

from collections.abc import Iterable

import click

from tasks.errors import UsageError


def tell_faults(faults: Iterable[UsageError]) -> None:
    """Name each on standard error, a line for each fault."""
    for fault in faults:
        for line in str(fault).splitlines():
            click.echo(f"pressmark: left out: {line}", err=True)
