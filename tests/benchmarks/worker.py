"""One extractor in a process of its own: `worker.py READER PAGES.jsonl`, commands as JSON lines on stdin.

Runs in a peer's environment, so at module level it imports the standard library only. Ours runs by the same
script, in the project's environment. Peers are given decoded text, which spares them the work; ours gets
bytes.
"""

from __future__ import annotations

import contextlib
import gzip
import importlib
import itertools
import json
import logging
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from infra.garbage_collection import settle_collector
from tests.benchmarks.meter import memory_kb

Read = Callable[[Any, str], dict[str, Any]]
"""Page content and address in; body, title, authors, published out."""

CHARSET = re.compile(rb"charset=[\"']?\s*([A-Za-z0-9_-]+)")


def decode(content: bytes) -> str:
    """UTF-8, else as declared, else Windows-1252."""
    with contextlib.suppress(UnicodeDecodeError):
        return content.decode("utf-8")
    declared = CHARSET.search(content[:4096])
    try:
        return content.decode(declared[1].decode() if declared else "cp1252", errors="replace")
    except LookupError:
        return content.decode("cp1252", errors="replace")


def pressmark() -> Read:
    """Ours: the full record of the page."""
    from tasks.errors import SkippableError
    from tasks.extract import extract_article

    def read(content: bytes, url: str) -> dict[str, Any]:
        try:
            article = extract_article(content, url)
        except SkippableError:
            return {}
        return {"body": article.text, "title": article.headline}

    return read


def trafilatura_text() -> Read:
    """trafilatura's default: text, no metadata."""
    module = importlib.import_module("trafilatura")
    return lambda text, url: {"body": module.extract(text, url=url, include_comments=False) or ""}


def _trafilatura(**options: Any) -> Read:
    module = importlib.import_module("trafilatura")

    def read(text: str, url: str) -> dict[str, Any]:
        found = module.bare_extraction(text, url=url, with_metadata=True, include_comments=False, **options)
        if found is None:
            return {}
        record = found.as_dict()
        return {
            "body": record["text"] or "",
            "title": record["title"] or "",
            "authors": [name.strip() for name in (record["author"] or "").split(";") if name.strip()],
            "published": record["date"] or "",
        }

    return read


def trafilatura() -> Read:
    """trafilatura's default, with title, authors and date."""
    return _trafilatura()


def trafilatura_precision() -> Read:
    """trafilatura, favouring precision."""
    return _trafilatura(favor_precision=True)


def newspaper4k() -> Read:
    """newspaper4k without its downloads."""
    module = importlib.import_module("newspaper")

    def read(text: str, url: str) -> dict[str, Any]:
        article = module.Article(url, fetch_images=False)
        article.download(input_html=text)
        article.parse()
        published = article.publish_date.isoformat() if article.publish_date else ""
        return {
            "body": article.text,
            "title": article.title,
            "authors": article.authors,
            "published": published,
        }

    return read


def resiliparse() -> Read:
    """Body only."""
    module = importlib.import_module("resiliparse.extract.html2text")
    return lambda text, _url: {"body": module.extract_plain_text(text, main_content=True)}


def readability_lxml() -> Read:
    """Body (as HTML) and title."""
    module = importlib.import_module("readability")

    def read(text: str, _url: str) -> dict[str, Any]:
        document = module.Document(text)
        return {"body": document.summary(), "title": document.title()}

    return read


_READERS = (
    pressmark,
    trafilatura,
    trafilatura_text,
    trafilatura_precision,
    newspaper4k,
    resiliparse,
    readability_lxml,
)
READERS = {make.__name__: make for make in _READERS}


class Bench:
    """Answers the commands."""

    def __init__(self, reader: str, page_list: Path) -> None:
        self.takes_bytes = reader == "pressmark"
        self.pages = [json.loads(line) for line in page_list.read_text(encoding="utf-8").splitlines()]
        start = time.process_time()
        self.read = READERS[reader]()
        self.import_seconds = time.process_time() - start
        # As the flows do before they read pages; so for every reader alike.
        settle_collector()
        self.failed = 0

    def contents(self) -> Iterator[tuple[dict[str, str], Any]]:
        """Every page, as the reader takes it, from disk: only one is in memory."""
        for page in self.pages:
            content = gzip.decompress(Path(page["file"]).read_bytes())
            yield page, content if self.takes_bytes else decode(content)

    def reading(self, content: Any, url: str) -> dict[str, Any]:
        """One page. A peer's exception is counted, as an empty reading."""
        try:
            return self.read(content, url)
        except Exception:  # noqa: BLE001 - a peer may raise anything; the table says how often
            self.failed += 1
            return {}

    def run_pass(self) -> dict[str, Any]:
        """CPU seconds (user + system, all threads) of one pass; reading from disk and decoding left out."""
        self.failed, spent, chars = 0, 0.0, 0
        for page, content in self.contents():
            start = time.process_time()
            found = self.reading(content, page["url"])
            spent += time.process_time() - start
            chars += len(found.get("body") or "")
        return {"cpu": spent, "pages": len(self.pages), "failed": self.failed, "chars": chars}

    def run_memory(self, count: int) -> dict[str, Any]:
        """Resident memory while `count` pages are read, the list over and over; KiB, every 500 pages."""
        series = []
        endless = itertools.chain.from_iterable(self.contents() for _ in itertools.count())
        for number, (page, content) in enumerate(itertools.islice(endless, count), start=1):
            self.reading(content, page["url"])
            if number % 500 == 0 or number == count:
                series.append({"pages": number, "rss": memory_kb("VmRSS"), "peak": memory_kb("VmHWM")})
        return {"series": series}

    def run_predict(self, folder: str) -> dict[str, Any]:
        """Writes `<set>.jsonl` into `folder`, in the scorer's format."""
        lines: dict[str, list[str]] = {}
        for page, content in self.contents():
            name, _, bare = page["id"].partition("/")
            row = {"id": bare, **self.reading(content, page["url"])}
            lines.setdefault(name, []).append(json.dumps(row, ensure_ascii=False) + "\n")
        Path(folder).mkdir(parents=True, exist_ok=True)
        for name, rows in lines.items():
            (Path(folder) / f"{name}.jsonl").write_text("".join(rows), encoding="utf-8")
        return {"pages": len(self.pages), "failed": self.failed}


def main() -> None:
    """Answer until stdin ends."""
    logging.disable(logging.CRITICAL)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    bench = Bench(sys.argv[1], Path(sys.argv[2]))
    for line in sys.stdin:
        values = json.loads(line)
        command = values.pop("command")
        answer = getattr(bench, f"run_{command}")(**values)
        answers.write(json.dumps({"import": bench.import_seconds, **answer}) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
