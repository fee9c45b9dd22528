"""Looks for pages that break extraction: mutations of pages, guided by the code they reach.

    python -m tests.benchmarks.fuzzing [--minutes 10] [--seed 1] [--out build/fuzzing] [--no-hostile] [--no-bench]
    python -m tests.benchmarks.fuzzing --multiply [--out build/fuzzing]    every kind of element, thousands of times

Starts from the golden pages and, where the measuring data is there, from 60 real ones. Every page has to give an
article or SkippableError, within `SECONDS` of CPU time, twice the same bytes, and an article that can be stored:
its JSON is canonical JSON (no lone surrogates, no NUL), its text is the text of its blocks. First come pages that
are very large in one way (100,000 levels, 50 MB, NUL bytes, ...), then the mutated ones.

Guided by coverage with atheris (`pip install atheris`, Linux; libFuzzer inside); by chance alone without it. What
fails is written to `--out` as a page, with its traceback beside it; each place of the code once. Exit code 1 when
anything failed.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # also runs as a script

from tasks.article import Article
from tasks.errors import SkippableError
from tasks.extract import extract_article
from tasks.record import canonical_json, content_digest
from tests.benchmarks import common
from tests.benchmarks.mutations import LONGEST, hostile_pages, multiplied, mutated
from tests.strings import strings

GOLDEN = Path(__file__).parents[1] / "fixtures" / "pages"
URL = "https://www.sample.example/news/2025/02/03/story-4471203.html"

SECONDS = 10.0
"""CPU seconds of one page, up to 20 MB; a real page takes a hundredth of one."""

MEGABYTES = 1_500
"""Growth of the process above what it needs to start; a page of 20 MB takes 40 times its size in the worst case."""

REAL_PAGES = 60

TIMES = 8_000
"""Elements of one kind on a page of `--multiply`."""


class TooSlowError(Exception):
    """A page took longer than `SECONDS`; raised where the reading was just then."""


class UnfitError(Exception):
    """An article that cannot be stored, or differs from the first reading of the same bytes."""


@dataclass
class Finding:
    """What went wrong with one page."""

    page: bytes
    problem: str
    details: str


@dataclass
class Hunt:
    """Reads pages, and keeps the first of each kind that fails in `out`."""

    out: Path
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    known: set[str] = field(default_factory=set)

    def look(self, page: bytes, *, twice: bool = False) -> None:
        """Read one page; write it down if it fails as none before did."""
        started = time.process_time()
        finding = examine(page, twice=twice)
        self.read += 1
        self.slowest = max(self.slowest, time.process_time() - started)
        if finding is not None and finding.problem not in self.known:
            self.known.add(finding.problem)
            name = hashlib.sha256(finding.page).hexdigest()[:12]
            self.out.mkdir(parents=True, exist_ok=True)
            (self.out / f"{name}.html").write_bytes(finding.page)
            (self.out / f"{name}.txt").write_text(f"{finding.problem}\n\n{finding.details}", encoding="utf-8")
            print(f"{finding.problem}  ->  {name}.html ({len(page)} bytes)", flush=True)


def examine(page: bytes, *, twice: bool = False, seconds: float = SECONDS) -> Finding | None:
    """What is wrong with the reading of `page`, if anything.

    twice: read it a second time, and compare.
    """

    def too_slow(_signal: int, frame: FrameType | None) -> None:
        place = "".join(traceback.format_stack(frame, limit=3)) if frame else ""
        raise TooSlowError(f"more than {seconds} s of CPU time\n{place}")

    previous = signal.signal(signal.SIGPROF, too_slow)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        article = extract_article(page, URL)
        check_fit(article)
        if twice and extract_article(page, URL).model_dump_json() != article.model_dump_json():
            return Finding(page, "differs when read twice", "")
    except SkippableError:
        return None
    except Exception as error:  # noqa: BLE001  every other error is what is looked for
        return Finding(page, _problem(error), traceback.format_exc(limit=-12))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, previous)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Finding(page, f"memory above {MEGABYTES} MB", f"{grown} MB") if grown > MEGABYTES else None


def check_fit(article: Article) -> None:
    """Raise UnfitError when `article` cannot be stored as it is."""
    dumped = article.model_dump(mode="json")
    canonical_json(dumped)
    content_digest(article)
    if Article.model_validate_json(article.model_dump_json()) != article:
        raise UnfitError("is not read back as it was written")
    if any("\x00" in text for text in strings(dumped)):
        raise UnfitError("NUL in a field")
    if article.text != "\n\n".join(block.text for block in article.blocks if block.text):
        raise UnfitError("text is not the text of the blocks")
    if not article.text.strip():
        raise UnfitError("an article without text")


def _problem(error: Exception) -> str:
    """The kind of an error and the innermost place of our own code; one name for one fault."""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if "/tasks/" in frame.filename]
    place = f"{Path(own[-1].filename).name}:{own[-1].lineno} {own[-1].name}" if own else "?"
    said = str(error).splitlines()[0][:80] if isinstance(error, UnfitError) else ""
    return f"{type(error).__name__} {said} at {place}"


def seeds(*, bench: bool) -> list[bytes]:
    """The pages to start from."""
    found = [path.read_bytes() for path in sorted(GOLDEN.glob("*.html"))]
    if bench:
        try:
            pages = sorted(common.pages(common.PRESS), key=lambda page: page.key)
        except common.DataMissingError:
            return found
        chosen = pages[:: max(1, len(pages) // REAL_PAGES)]
        found += [raw for page in chosen if len(raw := page.content()) <= LONGEST]
    return found


def hunt(out: Path, minutes: float, seed: int, *, bench: bool) -> None:
    """The mutated pages, in this process: by coverage where atheris is installed, else by chance."""
    pages = seeds(bench=bench)
    kept = Hunt(out)
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: by chance alone", flush=True)
        random = Random(seed)
        until = time.process_time() + 60 * minutes
        while time.process_time() < until:
            kept.look(mutated(random.choice(pages), random, pages), twice=kept.read % 10 == 0)
        _sum_up(kept)
        return
    _guided(kept, pages, minutes, seed)


def _guided(kept: Hunt, pages: list[bytes], minutes: float, seed: int) -> None:
    atheris = importlib.import_module("atheris")
    until = time.process_time() + 60 * minutes

    def look(page: bytes) -> None:
        kept.look(page, twice=kept.read % 10 == 0)
        if time.process_time() > until:
            _sum_up(kept)
            sys.stdout.flush()
            os._exit(0)  # libFuzzer takes every other way out for a crash

    def mutate(page: bytes, most: int, number: int) -> bytes:
        random = Random(number)
        if random.random() < 0.15:
            return bytes(atheris.Mutate(page, most))
        return mutated(page or random.choice(pages), random, pages)[:most]

    with tempfile.TemporaryDirectory(prefix="fuzzing-") as corpus:
        for number, page in enumerate(pages):
            (Path(corpus) / f"{number:04}.html").write_bytes(page)
        options = [f"-seed={seed}", f"-max_len={LONGEST}", "-timeout=120", "-rss_limit_mb=4096", "-len_control=0",
                   "-verbosity=0", f"-artifact_prefix={kept.out}/libfuzzer-"]  # fmt: skip
        _instrument()
        atheris.Setup([sys.argv[0], *options, corpus], look, custom_mutator=mutate)
        atheris.Fuzz()


def _instrument() -> None:
    """Coverage for the functions of `tasks.extract`, which are imported already."""
    atheris = importlib.import_module("atheris")
    for name, module in list(sys.modules.items()):
        if not name.startswith("tasks.extract"):
            continue
        for attribute, value in list(vars(module).items()):
            if getattr(value, "__module__", "") == name and hasattr(value, "__code__"):
                setattr(module, attribute, atheris.instrument_func(value))


def _sum_up(kept: Hunt) -> None:
    print(
        json.dumps({"pages": kept.read, "findings": len(kept.known), "slowest": round(kept.slowest, 2)}),
        flush=True,
    )


def hostile(out: Path, *, only: str = "") -> int:
    """The pages that are very large in one way; each in a process of its own, for its memory's sake."""
    page = (GOLDEN / "en-classic.html").read_bytes()
    failed = 0
    for name, large in hostile_pages(page):
        if only not in name:
            continue
        with tempfile.NamedTemporaryFile(suffix=".html") as file:
            file.write(large)
            file.flush()
            command = [
                sys.executable,
                "-m",
                "tests.benchmarks.fuzzing",
                "--one",
                file.name,
                "--out",
                str(out),
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        print(f"{name:32} {done.stdout.strip() or done.stderr.strip()[-300:]}", flush=True)
        failed += done.returncode != 0
    return failed


def multiply(out: Path) -> int:
    """The golden pages' kinds of elements, each `TIMES` times; a quarter of an hour."""
    kept = Hunt(out)
    for page in multiplied(seeds(bench=False), TIMES):
        kept.look(page)
    _sum_up(kept)
    return 1 if kept.known else 0


def one(path: Path, out: Path) -> int:
    """One page from a file: its time and memory."""
    page = path.read_bytes()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    kept = Hunt(out)
    kept.look(page)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{kept.slowest:6.2f} s  {after - before:5} MB more  ({len(page) / 1e6:.1f} MB)")
    return 1 if kept.known else 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10.0, help="CPU minutes for the mutated pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/fuzzing"))
    parser.add_argument("--no-hostile", action="store_true", help="leave the very large pages out")
    parser.add_argument("--no-bench", action="store_true", help="start from the golden pages alone")
    parser.add_argument(
        "--multiply", action="store_true", help="read pages of thousands of like elements alone"
    )
    parser.add_argument("--one", type=Path, help="read this one page and tell its time and memory")
    parser.add_argument("--hunt", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.one:
        return one(chosen.one, chosen.out)
    if chosen.multiply:
        return multiply(chosen.out)
    if chosen.hunt:
        chosen.out.mkdir(parents=True, exist_ok=True)
        hunt(chosen.out, chosen.minutes, chosen.seed, bench=not chosen.no_bench)
        return 0
    failed = 0 if chosen.no_hostile else hostile(chosen.out)
    # libFuzzer ends its process when it is done, or when a page kills it; so it has one of its own.
    before = {path.name for path in chosen.out.glob("*")} if chosen.out.is_dir() else set()
    command = [sys.executable, "-m", "tests.benchmarks.fuzzing", "--hunt", "--minutes", str(chosen.minutes),
               "--seed", str(chosen.seed), "--out", str(chosen.out)]  # fmt: skip
    command += ["--no-bench"] if chosen.no_bench else []
    ended = subprocess.run(command, check=False).returncode
    written = sorted(path.name for path in _written(chosen.out, before))
    print(f"{failed} of the large pages failed; {len(written)} new findings in {chosen.out}")
    return 1 if failed or written or ended else 0


def _written(out: Path, before: set[str]) -> Iterator[Path]:
    if out.is_dir():
        yield from (path for path in out.iterdir() if path.suffix != ".txt" and path.name not in before)


if __name__ == "__main__":
    sys.exit(main())
