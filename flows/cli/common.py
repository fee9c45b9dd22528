"""What several commands share: the options of a period and of a format, and a bar or a count on a terminal."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class DayType(click.DateTime):
    """A day as ISO 8601 writes it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Raises click.BadParameter."""
        try:
            found: datetime = super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is no day; write 2026-01-31", param, ctx)
        return found


_DAY = DayType(["%Y-%m-%d"])


def period(command: Command) -> Command:
    """The options --since and --until, days of capture."""
    until = click.option("--until", type=_DAY, metavar="DAY", help="Last day of capture.")
    since = click.option(
        "--since", type=_DAY, metavar="DAY", help="First day of capture, such as 2026-01-31 (UTC)."
    )
    return since(until(command))


def named_days(since: datetime | None, until: datetime | None) -> tuple[str, str]:
    """As a flow's parameters have them. Raises UsageError when the first is after the last."""
    from flows.parameters import days  # noqa: PLC0415

    named = (f"{since:%Y-%m-%d}" if since else "", f"{until:%Y-%m-%d}" if until else "")
    days(*named)
    return named


def formats(*names: str, help: str | None = None) -> Callable[[Command], Command]:  # noqa: A002  (click's name)
    """The option --format, passed on as `form`; the first of `names` is the default."""
    choice = click.Choice(names)
    return click.option("--format", "form", type=choice, default=names[0], show_default=True, help=help)


@contextmanager
def progress(title: str, *, unit: str = "", of_whole: bool = False) -> Iterator[None]:
    """What is told to the listener (`tasks.report.progress`), on a terminal: a count of `unit`, or a bar where the
    whole is known. Nothing in a pipe."""
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    from tasks.report.progress import LISTENER  # noqa: PLC0415

    logging.getLogger("httpx").setLevel(logging.WARNING)
    console = Console(stderr=True)
    said = TextColumn("{task.description}")
    counted = TextColumn(f"{{task.description}}: {{task.completed}} {unit}".rstrip())
    columns = (
        (said, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        if of_whole
        else (SpinnerColumn(), counted, TimeElapsedColumn())
    )
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        shown = bar.add_task(title, total=None)

        def listen(done: int, of: int) -> None:
            bar.update(shown, completed=done, total=of if of_whole else None)

        token = LISTENER.set(listen)
        try:
            yield
        finally:
            LISTENER.reset(token)
