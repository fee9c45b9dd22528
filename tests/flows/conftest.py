"""What the end-to-end tests stand on: a Prefect server for the session, and a house of its own for each test."""

from __future__ import annotations

import dataclasses
import fcntl
import itertools
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from logging.handlers import BufferingHandler
from pathlib import Path

import pytest

from infra.newsroom import Newsroom, ServedNewsroom, serve
from infra.prefect_server import prefect_server
from infra.settings import Settings, load_settings
from tasks.source import Source, load_source
from tasks.store.archive import Archive
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tests.sources.folder import SOURCES

_numbers = itertools.count(1)
PAPER = "newsroom"
SHIPPED_ORIGIN = "http://127.0.0.1:8417"


@pytest.fixture(scope="session")
def prefect_api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real Prefect server; the workers of pytest-xdist join one and the same."""
    base = _shared_folder(tmp_path_factory)
    with prefect_server(Settings(data_folder=base / "prefect", ui_port=14400)) as api:
        from prefect.settings import PREFECT_API_URL, PREFECT_HOME, temporary_settings

        # Another test of this process may have imported Prefect, and so fixed its settings, before.
        with temporary_settings({PREFECT_API_URL: api, PREFECT_HOME: base / "prefect" / "prefect"}):
            yield api


@pytest.fixture
def deployments(prefect_api: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The deployments on the session's server, for this test alone: `up` switches off all that it does not know, also
    those of a test that another worker of pytest-xdist is at."""
    with _alone(tmp_path_factory, "deployments"):
        yield


@pytest.fixture
def takedowns(prefect_api: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the session's server tells of articles that are taken down, for this test alone: a takedown takes it out
    of the artifacts and runs of every other test."""
    with _alone(tmp_path_factory, "takedowns"):
        yield


@contextmanager
def _alone(factory: pytest.TempPathFactory, name: str) -> Iterator[None]:
    """No other worker of pytest-xdist is in a block of this name."""
    with (_shared_folder(factory) / f"{name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _shared_folder(factory: pytest.TempPathFactory) -> Path:
    """The same for all workers of pytest-xdist."""
    base = factory.getbasetemp()
    return base.parent if base.name.startswith("popen-") else base


@dataclass(frozen=True)
class House:
    """The settings of one test, in force: a data folder, a bucket and a folder of source files of its own."""

    data_folder: Path
    source_folder: Path
    bucket: Bucket

    @property
    def settings(self) -> Settings:
        return load_settings().settings

    @property
    def archive(self) -> Archive:
        return Archive(self.bucket)

    @property
    def spool(self) -> Path:
        return self.data_folder / "spool"

    def add(self, name: str, text: str) -> None:
        """Write a source file."""
        (self.source_folder / f"{name}.toml").write_text(text, encoding="utf-8")

    def add_paper(self, served: ServedNewsroom, *, one_feed: bool = False) -> Source:
        """The sample paper as a source at the address where it is served.

        `one_feed` leaves out the other feed and the sitemaps. Patience is long where no page hangs, so that a
        busy machine makes no failures.
        """
        text = (SOURCES / f"{PAPER}.toml").read_text(encoding="utf-8")
        text = text.replace(SHIPPED_ORIGIN, served.base_url)
        text = text.replace("timeout = 3 ", f"timeout = {5 if served.newsroom.traps else 30} ")
        if one_feed:
            text = re.sub(r"feeds = .*", f'feeds = ["{served.base_url}/feed.xml"]', text)
            text = re.sub(r"sitemaps = .*", "", text)
        self.add(PAPER, text)
        return load_source(PAPER, (self.source_folder,))


@contextmanager
def new_house(embedded: BucketSettings, folder: Path) -> Iterator[House]:
    """A house in `folder` (empty), its settings in force for the length of a `with`."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    name = f"{embedded.bucket}-flows-{worker}-{next(_numbers)}"
    sources = folder / "sources"
    sources.mkdir()
    given = {
        "ENDPOINT_URL": embedded.endpoint_url or "",
        "ACCESS_KEY": embedded.access_key or "",
        "SECRET_KEY": embedded.secret_key or "",
        "BUCKET": name,
        "DATA_FOLDER": str(folder / "data"),
        "SOURCE_FOLDERS": str(sources),
    }
    bucket = open_bucket(dataclasses.replace(embedded, bucket=name))
    bucket.ensure_bucket()
    with pytest.MonkeyPatch.context() as patch:
        for key, value in given.items():
            patch.setenv(f"PRESSMARK_{key}", value)
        # No pressmark.toml of the checkout has a say.
        patch.chdir(folder)
        yield House(folder / "data", sources, bucket)


@pytest.fixture
def house(embedded: BucketSettings, tmp_path: Path) -> Iterator[House]:
    with new_house(embedded, tmp_path) as made:
        yield made


@pytest.fixture
def served() -> Iterator[ServedNewsroom]:
    with serve(Newsroom(), port=0) as newsroom:
        yield newsroom


@pytest.fixture(autouse=True)
def _quiet_prefect() -> None:
    logging.getLogger("prefect").setLevel(logging.CRITICAL)


@pytest.fixture
def log_lines(_quiet_prefect: None) -> Iterator[Callable[[str], list[str]]]:
    """The lines that one of Prefect's loggers was given in this test, with the traceback if there is one."""
    given = BufferingHandler(capacity=10_000)
    logs = [logging.getLogger(name) for name in ("prefect.flow_runs", "prefect.task_runs")]
    levels = [log.level for log in logs]
    for log in logs:
        log.addHandler(given)
        log.setLevel(logging.INFO)
    yield lambda name: [given.format(record) for record in given.buffer if record.name == name]
    for log, level in zip(logs, levels, strict=True):
        log.removeHandler(given)
        log.setLevel(level)
