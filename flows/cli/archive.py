"""Commands that look after the archive as a whole: doctor."""

from __future__ import annotations

import click

COMMANDS: tuple[click.Command, ...] = ()
