"""What documents and messages name is there: commands with the options that they have, files, modules."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import click
import pytest

from flows.cli import SECTIONS, pressmark
from flows.cli.demo import called_as, worth_trying

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")
_PRINTED = re.compile(r"(?:^|`|\.venv/bin/)pressmark ([a-z][^`\n#]*)", re.MULTILINE)
_NAMED = re.compile(r"`pressmark ([a-z][^`\n]*)`")
"""In messages and docstrings; what is said of a command in prose has no closing mark behind it."""
_FILE = re.compile(r"[`(]([\w/]+\.py)[`)]|[`(]((?:expectations|flows|infra|tasks|tests)/[\w/.*-]+)[`)#]")
_MODULE = re.compile(r"python -m (tests(?:\.\w+)+)")
_OPTION = re.compile(r"--[a-z][a-z-]*")


def printed() -> list[str]:
    found = set()
    for name in DOCUMENTS:
        found |= set(_PRINTED.findall((ROOT / name).read_text(encoding="utf-8")))
    for folder in ("flows", "infra", "tasks"):
        for path in (ROOT / folder).rglob("*.py"):
            found |= set(_NAMED.findall(path.read_text(encoding="utf-8")))
    return sorted({*found, *worth_trying("https://www.example.org/a")})


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


@cache
def files() -> list[str]:
    """Those of the code, each behind a slash, so that a name alone is found by its end."""
    folders = ("expectations", "flows", "infra", "tasks", "tests")
    return [f"/{path.relative_to(ROOT)}" for folder in folders for path in (ROOT / folder).rglob("*.py")]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_files_that_a_document_names_are_there(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = {name or path for name, path in _FILE.findall(text)}
    named |= {f"{module.replace('.', '/')}.py" for module in _MODULE.findall(text)}
    assert named
    assert [
        name
        for name in sorted(named)
        if not any(path.endswith(f"/{name}") for path in files()) and not any(ROOT.glob(name))
    ] == []


@pytest.mark.parametrize(
    ("program", "again"),
    [
        (".venv/bin/pressmark", ".venv/bin/pressmark"),
        ("/usr/local/bin/pressmark", "pressmark"),
        ("-c", "pressmark"),
    ],
)
def test_the_demo_names_commands_as_it_was_called_itself(
    monkeypatch: pytest.MonkeyPatch, program: str, again: str
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/local/bin/pressmark")
    assert called_as(program) == again


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
