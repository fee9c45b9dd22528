"""What README and RULES say of the code is what the code is."""

from __future__ import annotations

import re
import tomllib

import pytest

from flows.cli.table import with_commands
from infra.readme import README, RULES, with_rules
from infra.settings import Settings
from tasks.source import parse_source

TEXT = README.read_text(encoding="utf-8")
TOML = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)


def test_the_table_of_rules_is_current_else_run_make_docs() -> None:
    rules = RULES.read_text(encoding="utf-8")
    assert with_rules(rules) == rules


def test_the_table_of_commands_is_current_else_run_make_docs() -> None:
    assert with_commands(TEXT) == TEXT


def test_the_source_file_that_is_printed_is_one() -> None:
    assert parse_source(TOML[0], file="README.md").name == "gazette"


def test_the_settings_that_are_printed_are_settings() -> None:
    assert tomllib.loads(TOML[1]).keys() <= Settings.model_fields.keys()


@pytest.mark.parametrize("place", re.findall(r"\]\(([^)#:]+)\)", TEXT))
def test_what_the_readme_links_to_is_there(place: str) -> None:
    assert (README.parent / place).is_file()


@pytest.mark.parametrize("name", re.findall(r"`([a-z]+)/([a-z-]+)`", TEXT))
def test_a_deployment_that_is_printed_is_deployed(name: tuple[str, str]) -> None:
    deploying = (README.parent / "flows" / "deploying.py").read_text(encoding="utf-8")
    verb, what = name
    assert f'deploy_verb({verb}, "{what}"' in deploying or (verb, what) == ("harvest", "gazette")
