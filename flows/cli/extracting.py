"""`pressmark extract`: pages read without a store, Prefect or Great Expectations."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from infra.settings import Settings, load_settings
from tasks.errors import SkippableError, UsageError
from tasks.media_types import WARC_SUFFIXES
from tasks.source import Source, load_all, load_source, source_of


@dataclass(frozen=True)
class PageInput:
    """One page to read: its bytes, and what is known of it."""

    name: str
    body: bytes
    url: str
    content_type: str | None
    fetched_at: datetime | None


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--url", help="Address of the page; needed where the file does not hold it (all but WARC).")
@click.option(
    "--source", "source_name", metavar="NAME", help="Source whose layouts, zone and language apply."
)
def extract(paths: tuple[str, ...], url: str | None, source_name: str | None) -> None:
    """Read pages and print their articles as JSON Lines.

    PATH is an .html or .txt file, either with .gz, a .warc or .warc.gz file, or - for standard input. Without
    --source the source is found by the host of the address. A page that is no article is named on standard error,
    and the exit code is then 1.
    """
    from tasks.extract import extract_article  # noqa: PLC0415
    from tasks.store.identity import normalise_url  # noqa: PLC0415

    settings = load_settings().settings
    if url is not None:
        normalise_url(url)
    failures = 0
    for page in (page for path in paths for page in _pages(path, url)):
        source = _source_for(page.url, source_name, settings)
        try:
            article = extract_article(
                page.body,
                page.url,
                content_type=page.content_type,
                source=source,
                fetched_at=page.fetched_at,
            )
        except SkippableError as error:
            failures += 1
            click.echo(f"pressmark: {page.name}: {error.reason}: {error}", err=True)
            continue
        click.echo(article.model_dump_json())
    if failures:
        sys.exit(1)


def _source_for(url: str, name: str | None, settings: Settings) -> Source | None:
    if name is not None:
        return load_source(name, settings.sources)
    return source_of(url, load_all(settings.sources))


def _pages(path: str, url: str | None) -> Iterator[PageInput]:
    if path.endswith(WARC_SUFFIXES):
        yield from _pages_of_warc(path, url)
        return
    body = _bytes_of(path)
    if not url:
        raise UsageError(f"{path}: the file does not say which address it is", mend="give --url")
    stem = path.removesuffix(".gz")
    plain = stem.endswith((".txt", ".text"))
    yield PageInput(path, body, url, "text/plain" if plain else None, None)


def _bytes_of(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        body = Path(path).read_bytes()
        return gzip.decompress(body) if path.endswith(".gz") else body
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or "not a whole gzip file"
        raise UsageError(f"{path}: {reason.lower()}", mend="check the path") from error


def _pages_of_warc(path: str, url: str | None) -> Iterator[PageInput]:
    from tasks.capture.reading import read_segment  # noqa: PLC0415

    for capture in read_segment(Path(path)):
        if capture.kind == "response" and (url is None or capture.reference.url == url):
            reference = capture.reference
            yield PageInput(
                f"{path}: {reference.url}",
                capture.content(),
                reference.url,
                capture.content_type,
                reference.fetched_at,
            )


COMMANDS = (extract,)
