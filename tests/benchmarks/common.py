"""What the benchmarks share: the measuring data, its own scorer, and our predictions on its pages."""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from tasks.article import Article, Moment
from tasks.errors import SkippableError
from tasks.extract import extract_article

ROOT = Path(__file__).resolve().parents[2]
SETS = ("aeb", "fundus", "fundus_eval", "newspaper", "readability", "trafilatura", "wcxb")
PRESS = ("aeb", "fundus", "fundus_eval")
"""The sets whose body truth people wrote or reviewed for news; pooled, they carry the claim."""

Truth = dict[str, Any]
"""One line of a truth.jsonl; its README names the fields."""


class MissingError(Exception):
    """Something that a benchmark needs is not on this machine; the message says how to get it."""


class DataMissingError(MissingError):
    """The measuring data is not where it is looked for."""


def run_as_program(main: Callable[[], int]) -> NoReturn:
    """End the process with what `main` returns, or with one line where something is missing."""
    try:
        sys.exit(main())
    except MissingError as missing:
        sys.exit(str(missing))


def bench_folder() -> Path:
    """The measuring data. Raises DataMissingError with the mend."""
    folder = Path(os.environ.get("PRESSMARK_SHARED", ROOT.parent / "shared")) / "bench"
    if not (folder / "score.py").is_file():
        raise DataMissingError(
            f"no measuring data at {folder}; set PRESSMARK_SHARED to the folder that has bench/"
        )
    return folder


@cache
def scorer() -> ModuleType:
    """The data's own score.py, imported from where it lies: figures are its figures, never a copy's."""
    specification = importlib.util.spec_from_file_location("bench_score", bench_folder() / "score.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    write_byte_code, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # the data folder is read-only
    try:
        specification.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = write_byte_code
    return module


@cache
def phrase_groups() -> dict[str, list[str]]:
    """The scorer's interface phrases. For scoring alone: the extractor never reads them."""
    groups: dict[str, list[str]] = scorer().load_phrases(bench_folder() / "phrases.json")
    return groups


@dataclass(frozen=True)
class Page:
    """One page of the measuring data."""

    set: str
    id: str
    url: str
    file: Path

    @property
    def key(self) -> str:
        """Unique over all sets."""
        return f"{self.set}/{self.id}"

    def content(self) -> bytes:
        """The page as its source stored it."""
        return gzip.decompress(self.file.read_bytes())


def truths(name: str) -> list[Truth]:
    """The truth of one set, its ids made unique over all sets (`set/id`)."""
    rows: list[Truth] = scorer().read_jsonl(bench_folder() / name / "truth.jsonl")
    return [{**row, "id": f"{name}/{row['id']}", "set": name} for row in rows]


def pages(sets: Iterable[str] = SETS) -> list[Page]:
    """Every page of `sets`, in the order of their truth files."""
    found = []
    for name in sets:
        folder = bench_folder() / name / "pages"
        for row in truths(name):
            bare = row["id"].partition("/")[2]
            # Six pages state no address; a reserved name gives the extractor nothing to read in it.
            url = (row.get("url") or f"https://{row.get('publisher') or 'page'}.invalid/{bare}").strip()
            found.append(Page(name, bare, url, folder / f"{bare}.html.gz"))
    return found


def corpus_digest(sets: Iterable[str] = PRESS) -> str:
    """SHA-256 over the pages and truths of `sets` and over the scorer: another digest, other figures."""
    folder = bench_folder()
    digest = hashlib.sha256()
    files = [folder / "score.py", folder / "phrases.json"]
    for name in sets:
        files += [folder / name / "truth.jsonl", *sorted((folder / name / "pages").iterdir())]
    for file in files:
        digest.update(f"{file.relative_to(folder).as_posix()}\n".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


@dataclass(frozen=True)
class Prediction:
    """What we read on one page, in the scorer's terms."""

    id: str
    """`set/id`."""
    body: str = ""
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    skipped: str | None = None
    """Why the page was said to be no article; counts as an empty prediction."""
    crashed: str | None = None
    """An exception that is no part of the contract; counts as an empty prediction, and is a bug."""
    seconds: float = 0.0
    """CPU time."""

    def row(self) -> dict[str, Any]:
        """As the scorer reads it."""
        row: dict[str, Any] = {"id": self.id, "body": self.body, "authors": self.authors}
        return row | {
            key: value for key in ("title", "published") if (value := getattr(self, key)) is not None
        }


def _moment_text(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    stated = moment.instant or moment.date
    return stated.isoformat() if stated else None


def prediction_of(key: str, article: Article, seconds: float = 0.0) -> Prediction:
    """`article` in the scorer's terms. Its author sets name an agency where no person is named."""
    return Prediction(
        id=key,
        body=article.text,
        title=article.headline,
        authors=[author.name for author in article.authors] or list(article.agencies),
        published=_moment_text(article.published),
        seconds=seconds,
    )


def predict(page: Page) -> Prediction:
    """Our reading of `page`."""
    content = page.content()
    start = time.process_time()
    try:
        article = extract_article(content, page.url)
    except SkippableError as error:
        return Prediction(page.key, skipped=error.reason.value, seconds=time.process_time() - start)
    except Exception as error:  # noqa: BLE001 - one crash must not hide the figures of the other pages; it is listed
        crashed = f"{type(error).__name__}: {error}".splitlines()[0]
        return Prediction(page.key, crashed=crashed, seconds=time.process_time() - start)
    return prediction_of(page.key, article, time.process_time() - start)


def predict_all(wanted: list[Page], jobs: int = 1) -> Iterator[Prediction]:
    """Predictions in the order of `wanted`."""
    if jobs <= 1:
        yield from map(predict, wanted)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(predict, wanted, chunksize=8)


def score(rows: list[Truth], predictions: Iterable[dict[str, Any]], *, bootstrap: int = 0) -> dict[str, Any]:
    """The scorer's figures of one set or of several pooled. Names are its COLUMNS."""
    figures, _ = score_pages(rows, predictions, bootstrap=bootstrap)
    return figures


def score_pages(
    rows: list[Truth], predictions: Iterable[dict[str, Any]], *, bootstrap: int = 0
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The scorer's figures, and its line for each page."""
    result: tuple[dict[str, Any], list[dict[str, Any]]]
    result = scorer().score(rows, list(predictions), phrase_groups(), bootstrap)
    return result


def write_predictions(predictions: Iterable[Prediction], folder: Path) -> None:
    """One `<set>.jsonl` per set with bare ids, as score.py reads them from its command line."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: dict[str, list[str]] = {}
    for prediction in predictions:
        name, _, bare = prediction.id.partition("/")
        line = json.dumps(prediction.row() | {"id": bare}, ensure_ascii=False)
        lines.setdefault(name, []).append(f"{line}\n")
    for name, its_lines in lines.items():
        (folder / f"{name}.jsonl").write_text("".join(its_lines), encoding="utf-8")
