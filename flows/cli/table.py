"""The README's table of commands, made from the commands: `python -m flows.cli.table` (make docs)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import click

from flows.cli import SECTIONS, pressmark
from infra.readme import README, between

START, END = "<!-- commands -->", "<!-- /commands -->"


def table() -> str:
    """One row for each command: how it is called, and the first sentence of its help."""
    rows = [f"| `{_call(command, path)}` | {_said(command)} |" for path, command in _commands()]
    return "\n".join(["| command | what it does |", "| --- | --- |", *rows])


def with_commands(text: str) -> str:
    """`text` with the table of commands as the program has them now."""
    return between(text, START, END, table())


def _commands() -> Iterator[tuple[str, click.Command]]:
    for name in itertools.chain(*SECTIONS.values()):
        command = pressmark.commands[name]
        if isinstance(command, click.Group):
            yield from ((f"pressmark {name} {below}", each) for below, each in command.commands.items())
        else:
            yield f"pressmark {name}", command


def _call(command: click.Command, path: str) -> str:
    arguments = [each for each in command.params if isinstance(each, click.Argument)]
    options = [each for each in command.params if isinstance(each, click.Option)]
    shown = [each.make_metavar(click.Context(command)) for each in arguments]
    for option in sorted(options, key=lambda each: not each.required):
        value = "" if option.is_flag else f" {_value(option)}"
        call = f"{option.opts[0]}{value}"
        shown.append(call if option.required else f"[{call}]")
    return " ".join([path, *shown]).replace("|", "\\|")


def _value(option: click.Option) -> str:
    if isinstance(option.type, click.Choice):
        return "|".join(map(str, option.type.choices))
    if option.metavar:
        return option.metavar
    if isinstance(option.type, click.IntRange | click.FloatRange):
        return "N"
    return "DAY" if isinstance(option.type, click.DateTime) else option.opts[0].lstrip("-").upper()


def _said(command: click.Command) -> str:
    first = (command.help or "").partition("\n\n")[0]
    return " ".join(first.split()).removesuffix(".")


if __name__ == "__main__":
    README.write_text(with_commands(README.read_text(encoding="utf-8")), encoding="utf-8")
