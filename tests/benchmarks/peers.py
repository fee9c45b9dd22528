"""Peers of the benchmarks: installed on request into an environment of their own, run as worker processes.

Nothing of theirs enters the project's environment. Theirs lies in the user's cache folder and is named after
what it holds, so that a changed list makes a new one.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.benchmarks import common

EXTRACTORS = (
    "trafilatura==2.3.1",
    "lxml_html_clean",  # trafilatura's justext imports it from lxml, which no longer carries it
    "newspaper4k==0.9.6",
    "resiliparse==2.0.1",
    "readability-lxml==0.9",
)
PIPELINE = ("scrapy==2.19.0", "trafilatura==2.3.1", "lxml_html_clean", "warcio==1.8.1", "boto3>=1.44")
WORKER = Path(__file__).with_name("worker.py")


class PeerMissingError(common.MissingError):
    """A peer's environment has not been installed."""


def cache_folder() -> Path:
    """Where peers' environments are kept between runs."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "pressmark" / "benchmarks"


def environment(requirements: tuple[str, ...], *, install: bool) -> Path:
    """The Python of an environment that holds `requirements`.

    Raises PeerMissingError when it is not there and `install` is False.
    """
    name = hashlib.sha256("\n".join((*requirements, sys.version)).encode()).hexdigest()[:12]
    folder = cache_folder() / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    complete = folder / "complete"
    if complete.exists():
        return python
    if not install:
        raise PeerMissingError(f"the peers are not installed; run again with --install (into {folder})")
    print(f"installing {', '.join(requirements)} into {folder}", file=sys.stderr)
    venv.create(folder, with_pip=True, clear=True)
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "--upgrade", "pip"], check=True
    )  # pip 23 stumbles over lxml's two html-clean extras
    subprocess.run([*pip, *requirements], check=True)
    complete.touch()
    return python


def write_page_list(pages: Iterable[common.Page], file: Path) -> None:
    """The pages as a worker reads them."""
    lines = [json.dumps({"id": page.key, "url": page.url, "file": str(page.file)}) + "\n" for page in pages]
    file.write_text("".join(lines), encoding="utf-8")


class Worker:
    """A reader (ours or a peer) in a process of its own, that answers one command at a time."""

    def __init__(self, reader: str, python: Path, page_list: Path) -> None:
        self.reader = reader
        self._process = subprocess.Popen(
            [str(python), "-P", str(WORKER), reader, str(page_list)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=common.ROOT,
            env={**os.environ, "PYTHONPATH": str(common.ROOT), "PYTHONHASHSEED": "0"},
        )

    def ask(self, command: str, **values: Any) -> dict[str, Any]:
        """The worker's answer to `command`. Raises RuntimeError when it died."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"command": command, **values}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the {self.reader} worker died; its message is above")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
