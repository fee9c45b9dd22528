"""What ARCHITECTURE.md promises of imports: which way they run, and who alone speaks to which big library."""

from __future__ import annotations

import ast
import graphlib
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("flows", "tasks", "expectations", "infra")


@cache
def imports() -> dict[str, frozenset[str]]:
    """By the path of each module: every module that it imports, inside functions too."""
    return {
        str(path.relative_to(ROOT)): frozenset(_imported(ast.parse(path.read_text(encoding="utf-8"))))
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*.py")
    }


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def who_imports(package: str, *, within: str = "") -> set[str]:
    return {
        path
        for path, found in imports().items()
        if path.startswith(within) and any(name.split(".")[0] == package for name in found)
    }


@pytest.mark.parametrize(
    ("folder", "above"),
    [
        ("expectations/", ("flows", "tasks", "infra")),
        ("tasks/", ("flows", "infra")),
        ("infra/", ("flows",)),
    ],
)
def test_imports_run_one_way(folder: str, above: tuple[str, ...]) -> None:
    assert any(path.startswith(folder) for path in imports())
    assert {path for package in above for path in who_imports(package, within=folder)} == set()


def map_of(folder: str) -> str:
    """What the docstring of a folder's `__init__` says."""
    return ast.get_docstring(ast.parse((ROOT / folder / "__init__.py").read_text(encoding="utf-8"))) or ""


def rooms_of(folder: str) -> dict[str, set[str]]:
    """By each folder and module directly inside `folder`: those beside it that it imports."""
    package = folder.replace("/", ".")
    used: dict[str, set[str]] = {}
    for path, found in imports().items():
        if path.startswith(f"{folder}/") and path != f"{folder}/__init__.py":
            room = path.removeprefix(f"{folder}/").split("/")[0].removesuffix(".py")
            beside = {
                name.split(".")[package.count(".") + 1] for name in found if name.startswith(f"{package}.")
            }
            used.setdefault(room, set()).update(beside - {room})
    return {room: beside & used.keys() for room, beside in used.items()}


@pytest.mark.parametrize(
    ("folder", "room", "below"),
    [
        ("tasks", "report", "record"),
        ("tasks/extract", "trimming", "main_content"),
        ("tasks/extract/fields", "byline", "names"),
    ],
)
def test_no_two_rooms_of_a_folder_import_each_other(folder: str, room: str, below: str) -> None:
    used = rooms_of(folder)
    assert below in used[room]
    graphlib.TopologicalSorter(used).prepare()  # CycleError names the circle


def test_a_room_of_extraction_imports_from_none_that_its_map_draws_below_it() -> None:
    order = re.findall(r"^ *([a-z_]+)/ ", map_of("tasks/extract"), re.MULTILINE)
    used = rooms_of("tasks/extract")
    assert set(order) == {room for room in used if (ROOT / "tasks/extract" / room).is_dir()}
    assert [(room, used[room] & set(order[place:])) for place, room in enumerate(order)] == [
        (room, set()) for room in order
    ]


@pytest.mark.parametrize(
    ("library", "within", "modules"),
    [
        ("prefect", "tasks/", {"shell.py"}),
        ("great_expectations", "", {"expectations/gx_suite.py"}),
        ("boto3", "", {"tasks/store/s3/client.py"}),
        (
            "botocore",
            "",
            {
                f"tasks/store/s3/{name}.py"
                for name in ("bucket", "client", "connection", "plain_put", "reader")
            },
        ),
        ("fastwarc", "", {f"tasks/capture/{name}.py" for name in ("reading", "segment")}),
    ],
)
def test_one_place_speaks_to_each_library(library: str, within: str, modules: set[str]) -> None:
    assert who_imports(library, within=within) == {f"{within}{name}" for name in modules}


MAPPED = ("tasks", "tasks/extract", "tasks/runs", "tasks/store", "tests/benchmarks")


@pytest.mark.parametrize(
    "folder",
    [
        *MAPPED,
        *(
            str(path.parent.relative_to(ROOT))
            for path in sorted((ROOT / "tasks/extract").rglob("*/__init__.py"))
        ),
    ],
)
def test_the_map_of_a_large_folder_names_every_module_in_it(folder: str) -> None:
    names = re.findall(r"[a-z_]+\*?", map_of(folder))
    modules = {
        path.stem for path in (ROOT / folder).glob("*.py") if not path.stem.startswith(("__init__", "test_"))
    }
    assert {module for module in modules if not any(fnmatch(module, name) for name in names)} == set()
