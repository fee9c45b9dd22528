"""Commands for readers of the archive: show, history, diff."""

from __future__ import annotations

import os
import sys
from datetime import datetime

import click

from flows.cli.articles import check_version, opened_article, version_options
from flows.cli.common import formats
from tasks.errors import UsageError


@click.command()
@click.argument("url", metavar="URL")
@version_options
@click.option(
    "--sightings",
    is_flag=True,
    help="With --format json: from when until when that text was seen, beside the record.",
)
@formats("text", "markdown", "html", "json")
def show(
    url: str, revision: int | None, parse: int | None, as_of: datetime | None, sightings: bool, form: str
) -> None:
    """Print one version of the article at URL; by default the newest.

    JSON is the record as it is stored. With --sightings it stands as "record" in an object, beside "sightings"; the
    other formats tell of these anyway.
    """
    from tasks.report.render_record import render  # noqa: PLC0415
    from tasks.report.render_sightings import lines, with_sightings  # noqa: PLC0415
    from tasks.store.archive import record_in  # noqa: PLC0415
    from tasks.store.sightings import sightings_in  # noqa: PLC0415

    check_version(revision, as_of)
    if sightings and form != "json":
        raise click.UsageError("--sightings goes with --format json; the other formats tell of them anyway")
    with opened_article(url) as found:
        record = record_in(found.history, found.url, revision=revision, parse=parse, as_of=as_of)
        bare = form == "json" and not sightings
        seen = [] if bare else sightings_in(found.bucket, found.history, [record], found.sources)
    if sightings:
        click.echo(with_sightings(record, seen[0], as_of), nl=False)
        return
    beside = [line for each in seen for line in lines(each, as_of)]
    click.echo(render(record, form, beside), nl=False)  # type: ignore[arg-type]  # click has checked the choice


@click.command()
@click.argument("url", metavar="URL")
@formats("text", "json", "timemap")
@click.option(
    "--replay",
    default="",
    metavar="URL",
    help="Where pywb serves what `export --format wacz` wrote: there the mementos of a timemap lie.",
)
def history(url: str, form: str, replay: str) -> None:
    """List every version of the article at URL, the oldest first, when each was last seen so, and the last visit."""
    from tasks.keys import RecordKey  # noqa: PLC0415
    from tasks.report.render_history import as_json, as_text, as_timemap  # noqa: PLC0415
    from tasks.store.archive import infos_of  # noqa: PLC0415
    from tasks.store.catalogue import last_visit  # noqa: PLC0415
    from tasks.store.sightings import sightings_in  # noqa: PLC0415

    if replay and form != "timemap":
        raise click.UsageError("--replay goes with --format timemap")
    with opened_article(url) as found:
        known, bucket = found.history, found.bucket
        if form == "timemap":
            told = known.current()
            click.echo(as_timemap(found.url, told, bucket=bucket.settings.bucket, replay=replay), nl=False)
            return
        infos = infos_of(known)
        records = known.records(RecordKey(info.article_id, info.revision, info.parse) for info in infos)
        seen = sightings_in(bucket, known, records, found.sources)
        visit = last_visit(bucket, found.sources, found.url) if form == "text" else ""
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
    from tasks.store.archive import record_in  # noqa: PLC0415

    with opened_article(url) as found:
        url, told = found.url, found.history
        known = sorted({key.revision for key in told.keys})
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
        before = record_in(told, url, revision=older)
        after = record_in(told, url, revision=newer)
    compared = compare(before.article, after.article, same_revision=older == newer)
    title = f"{after.article.headline or url} (r{older} to r{newer})"
    # Colours are for a terminal that has not asked for none (https://no-color.org).
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(render(compared, form, title=title, colour=colour), nl=False)  # type: ignore[arg-type]  # click has checked


COMMANDS = (show, history, diff)
