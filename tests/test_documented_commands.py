"""Every command that the documents print is one of the command line, with options that it has."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from flows.cli import SECTIONS, pressmark

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")
_PRINTED = re.compile(r"(?:^|`|\.venv/bin/)pressmark ([a-z][^`\n#]*)", re.MULTILINE)
_OPTION = re.compile(r"--[a-z][a-z-]*")


def printed() -> list[str]:
    found = set()
    for name in DOCUMENTS:
        found |= set(_PRINTED.findall((ROOT / name).read_text(encoding="utf-8")))
    return sorted(found)


def command_of(line: str) -> click.Command:
    """The command that a line begins with; a KeyError where there is none."""
    words = line.split()
    command: click.Command = pressmark.commands[words[0]]
    if isinstance(command, click.Group) and len(words) > 1:
        command = command.commands[words[1].strip("[],")]
    return command


@pytest.mark.parametrize("line", printed())
def test_a_printed_command_exists_with_its_options(line: str) -> None:
    command = command_of(line)
    known = {name for option in command.params for name in option.opts}
    assert set(_OPTION.findall(line)) <= known


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = {line.split()[0] for line in _PRINTED.findall(readme)}
    assert set(pressmark.commands) - {"demo"} <= told


def test_every_command_is_in_one_section_of_the_help() -> None:
    assert sorted(name for names in SECTIONS.values() for name in names) == sorted(pressmark.commands)


@pytest.mark.parametrize("name", sorted(pressmark.commands))
def test_every_option_says_what_it_does(name: str) -> None:
    command = pressmark.commands[name]
    assert command.help
    unexplained = [
        option.opts[0]
        for option in command.params
        if isinstance(option, click.Option) and not option.help and not isinstance(option.type, click.Choice)
    ]
    assert unexplained == []
