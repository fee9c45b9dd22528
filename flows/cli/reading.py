"""Commands for readers of the archive: show, history, diff."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import click

from flows.cli.common import Command, formats
from flows.cli.faulty import tell_faults
from infra.settings import load_settings
from tasks.errors import UsageError

if TYPE_CHECKING:
    from tasks.source import Source
    from tasks.store.archive import Archive
    from tasks.store.s3.bucket import Bucket


class InstantType(click.ParamType[datetime]):
    """ISO 8601, or a day; UTC where no zone is given. A day means its end."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        text = str(value).strip()
        try:
            return datetime.combine(date.fromisoformat(text), time.max, UTC)
        except ValueError:
            pass
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            self.fail(_no_time(text), param, ctx)
        try:
            # Where one is given, a zone may lead out of the years that there are.
            return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        except OverflowError:
            self.fail(_no_time(text), param, ctx)


def _no_time(text: str) -> str:
    return f"{text!r} is no time; write 2026-11-22 or 2026-11-22T13:49+00:00"


INSTANT = InstantType()


@contextmanager
def opened_archive(url: str) -> Iterator[tuple[Archive, Bucket, list[Source]]]:
    """The archive for readers of `url`, its bucket, and the sources whose files can be read; the others are told."""
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks.source import load_readable  # noqa: PLC0415
    from tasks.store.archive import Archive  # noqa: PLC0415

    settings = load_settings().settings
    sources, faults = load_readable(settings.sources)
    tell_faults(faults)
    with archive_bucket(settings) as bucket, _visits_told(bucket, sources, url):
        yield Archive(bucket, sources), bucket, sources


@contextmanager
def _visits_told(bucket: Bucket, sources: list[Source], url: str) -> Iterator[None]:
    """Where there is no article: whether the address was ever asked for, and what came of it."""
    from tasks.source import source_of  # noqa: PLC0415
    from tasks.store.archive import NoArticle  # noqa: PLC0415
    from tasks.store.catalogue import WAITS, last_visit  # noqa: PLC0415

    try:
        yield
    except NoArticle as error:
        visit = last_visit(bucket, sources, url)
        if not visit:
            raise
        source, mend = source_of(url, sources), error.mend
        if source is not None and WAITS in visit:
            mend = f"`pressmark review {source.name}` shows what waits"
        raise NoArticle(f"{error.message} ({visit})", mend=mend) from error


def version_options(command: Command) -> Command:
    """The options that choose one version: --revision, --parse, --as-of."""
    revision = click.option(
        "--revision", type=click.IntRange(min=1), metavar="N", help="The publisher's version."
    )
    parse = click.option(
        "--parse",
        type=click.IntRange(min=1),
        metavar="N",
        help="Our reading of that version; default: the last.",
    )
    as_of = click.option(
        "--as-of",
        type=INSTANT,
        metavar="TIME",
        help="What was known at TIME: ISO 8601, UTC where it states no zone; a day means its end.",
    )
    return revision(parse(as_of(command)))


def check_version(revision: int | None, as_of: datetime | None) -> None:
    """Raises click.UsageError where both are given; says it where TIME is still to come."""
    if revision and as_of:
        raise click.UsageError("--revision and --as-of exclude each other")
    today = datetime.combine(datetime.now(UTC).date(), time.max, UTC)
    if as_of and as_of > datetime.now(UTC) and as_of != today:
        click.echo(f"{as_of:%Y-%m-%d %H:%M} UTC is still to come: this is what is known now", err=True)


@click.command()
@click.argument("url", metavar="URL")
@version_options
@formats("text", "markdown", "html", "json")
def show(url: str, revision: int | None, parse: int | None, as_of: datetime | None, form: str) -> None:
    """Print one version of the article at URL; by default the newest."""
    from tasks.report.render_record import render  # noqa: PLC0415
    from tasks.report.render_sightings import lines  # noqa: PLC0415
    from tasks.store.archive import record_in  # noqa: PLC0415
    from tasks.store.sightings import sightings_in  # noqa: PLC0415

    check_version(revision, as_of)
    with opened_archive(url) as (archive, bucket, sources):
        known = archive.open_history(url)
        record = record_in(known, url, revision=revision, parse=parse, as_of=as_of)
        seen = sightings_in(bucket, known, [record], sources) if form != "json" else []
    beside = [line for found in seen for line in lines(found, as_of)]
    click.echo(render(record, form, beside), nl=False)  # type: ignore[arg-type]  # click has checked the choice


@click.command()
@click.argument("url", metavar="URL")
@formats("text", "json", "timemap")
def history(url: str, form: str) -> None:
    """List every version of the article at URL, the oldest first, when each was last seen so, and the last visit."""
    from tasks.keys import RecordKey  # noqa: PLC0415
    from tasks.report.render_history import as_json, as_text  # noqa: PLC0415
    from tasks.store.archive import infos_of  # noqa: PLC0415
    from tasks.store.catalogue import last_visit  # noqa: PLC0415
    from tasks.store.sightings import sightings_in  # noqa: PLC0415

    with opened_archive(url) as (archive, bucket, sources):
        if form == "timemap":
            click.echo(archive.timemap(url), nl=False)
            return
        known = archive.open_history(url)
        infos = infos_of(known)
        records = known.records(RecordKey(info.article_id, info.revision, info.parse) for info in infos)
        seen = sightings_in(bucket, known, records, sources)
        visit = last_visit(bucket, sources, url) if form == "text" else ""
    click.echo(as_json(infos, seen) if form == "json" else as_text(infos, seen), nl=False)
    if visit:
        click.echo(visit)


@click.command()
@click.argument("url", metavar="URL")
@click.argument("first", required=False, type=click.IntRange(min=1), metavar="[A]")
@click.argument("second", required=False, type=click.IntRange(min=1), metavar="[B]")
@formats("text", "markdown", "html", "json")
def diff(url: str, first: int | None, second: int | None, form: str) -> None:
    """Show what changed between revisions A and B of the article at URL; by default the last two."""
    from tasks.diff import compare  # noqa: PLC0415
    from tasks.report.render_diff import render  # noqa: PLC0415

    with opened_archive(url) as (archive, _, _):
        known = sorted({info.revision for info in archive.history(url)})
        if len(known) < 2 and not (first and second):
            click.echo(f"{url}: one revision only, nothing to compare", err=form == "json")
            if form != "json":
                return
            first = second = known[-1]
        if first == known[-1] and not second:
            raise UsageError(
                f"revision {first} is the newest, nothing came after it",
                mend=f"give two: pressmark diff {url} {known[-2]} {first}",
            )
        newer = second or known[-1]
        older = first or known[known.index(newer) - 1 if newer in known else -2]
        before = archive.record(url, revision=older)
        after = archive.record(url, revision=newer)
    compared = compare(before.article, after.article, same_revision=older == newer)
    title = f"{after.article.headline or url} (r{older} to r{newer})"
    # Colours are for a terminal that has not asked for none (https://no-color.org).
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(render(compared, form, title=title, colour=colour), nl=False)  # type: ignore[arg-type]  # click has checked


COMMANDS = (show, history, diff)
