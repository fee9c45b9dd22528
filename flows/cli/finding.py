"""Commands that find what there is to look at: list, changes, report."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.common import formats, named_days, period
from infra.settings import load_settings

if TYPE_CHECKING:
    from infra.settings import Settings
    from tasks.diff import Change
    from tasks.errors import PressmarkError
    from tasks.record import Record
    from tasks.source import Source
    from tasks.store.catalogue import Revised
    from tasks.store.s3.bucket import Bucket


@click.command(name="list")
@click.argument("source", metavar="SOURCE")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@period
@click.option(
    "--limit", default=50, show_default=True, type=click.IntRange(min=1), metavar="N", help="Most articles."
)
@formats("text", "jsonl", help="jsonl: one JSON object a line.")
def list_articles(
    source: str, words: tuple[str, ...], since: datetime | None, until: datetime | None, limit: int, form: str
) -> None:
    """List the articles of SOURCE, the newest capture first: version, capture, address, headline.

    With WORDs, those that have all of them in headline or address. --since and --until are days of the newest
    capture. For questions on the text or on older versions, export a table.
    """
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415
    from tasks.store.catalogue import articles  # noqa: PLC0415
    from tasks.store.state import load_state  # noqa: PLC0415

    settings = load_settings().settings
    load_source(source, settings.sources)
    named_days(since, until)
    faults: list[PressmarkError] = []
    with archive_bucket(settings) as bucket:
        state = load_state(bucket, source)
        found = articles(
            bucket,
            state,
            words=words,
            since=since.date() if since else None,
            until=until.date() if until else None,
            damaged=faults.append,
        )
        shown = list(itertools.islice(found, limit + 1))
    for record in shown[:limit]:
        click.echo(_line(record) if form == "text" else _json_line(record))
    if state.rebuild_needed:
        click.echo(f"the list of articles was lost; `pressmark audit {source}` makes it again", err=True)
    elif not len(state):
        _say_empty(settings, source)
    elif not shown:
        click.echo(f"no such article of {source}", err=True)
    elif len(shown) > limit:
        click.echo("… and more; give --limit, --since or a WORD", err=True)
    _tell_damage(faults)


def _tell_damage(faults: Sequence[PressmarkError]) -> None:
    """Name what could not be read and is not in the list; exit 1 if there is any."""
    for fault in faults:
        click.echo(f"pressmark: left out: {fault}", err=True)
    if faults:
        sys.exit(1)


def _say_empty(settings: Settings, source: str) -> None:
    place = settings.endpoint_url if settings.store == "s3" else settings.data_folder
    click.echo(
        f"nothing of {source} is in the archive at {place} yet; run `pressmark harvest {source}`", err=True
    )


@click.command()
@click.argument("source", metavar="SOURCE")
@period
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    help="Only what changed this: headline, number, correction_notice, passage, …; may be given again.",
)
@click.option(
    "--limit", default=50, show_default=True, type=click.IntRange(min=1), metavar="N", help="Most changes."
)
@formats("text", "jsonl", help="jsonl: one JSON object a line.")
def changes(
    source: str,
    since: datetime | None,
    until: datetime | None,
    kinds: tuple[str, ...],
    limit: int,
    form: str,
) -> None:
    """List what SOURCE changed in its articles later on: version, capture, kinds of change, address, headline.

    --since and --until are days on which the changed page was captured; the newsroom may have changed it since the
    visit before. `pressmark diff` shows a change word by word.
    """
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415
    from tasks.store.catalogue import revisions  # noqa: PLC0415
    from tasks.store.state import load_state  # noqa: PLC0415

    settings = load_settings().settings
    load_source(source, settings.sources)
    named_days(since, until)
    first, last = (each.date() if each else None for each in (since, until))
    faults: list[PressmarkError] = []
    with archive_bucket(settings) as bucket:
        state = load_state(bucket, source)
        found = revisions(
            bucket, state, since=first, until=last, kinds=_known_kinds(kinds), damaged=faults.append
        )
        shown = 0
        for shown, revised in enumerate(itertools.islice(found, limit), 1):  # noqa: B007
            click.echo(_revised_line(revised) if form == "text" else _revised_json(revised))
        more = shown == limit and next(found, None) is not None
    if state.rebuild_needed:
        click.echo(f"the list of articles was lost; `pressmark audit {source}` makes it again", err=True)
    elif not len(state):
        _say_empty(settings, source)
    elif not shown:
        click.echo(f"no such change in {source}", err=True)
    elif more:
        click.echo("… and more; give --limit, --since or --kind", err=True)
    _tell_damage(faults)


def _known_kinds(kinds: tuple[str, ...]) -> tuple[Change, ...]:
    """Raises click.UsageError for a kind of change that there is not."""
    from tasks.diff import KINDS  # noqa: PLC0415

    for kind in kinds:
        if kind not in KINDS:
            raise click.UsageError(f"no kind of change {kind!r}; there are {', '.join(KINDS)}")
    return tuple(kind for kind in KINDS if kind in kinds)


def _revised_line(revised: Revised) -> str:
    from tasks.report.escape import for_terminal  # noqa: PLC0415

    article, when = revised.after.article, revised.after.capture.fetched_at.astimezone(UTC)
    before, after = ((each.article.headline or "") for each in (revised.before, revised.after))
    headline = after if before == after else f"{before} -> {after}"
    return (
        f"r{revised.after.revision:<6} {when:%Y-%m-%d %H:%M} UTC  {', '.join(revised.changes)}  "
        f"{article.url}  {for_terminal(headline)}"
    )


def _revised_json(revised: Revised) -> str:
    before, after = revised.before, revised.after
    said = {
        "url": after.article.url,
        "article_id": after.article_id,
        "revision": after.revision,
        "revision_before": before.revision,
        "fetched_at": after.capture.fetched_at.isoformat(),
        "changes": list(revised.changes),
        "headline": after.article.headline,
        "headline_before": before.article.headline,
        "word_count": after.article.word_count,
        "word_count_before": before.article.word_count,
        "record_digest": after.record_digest,
        "record_digest_before": before.record_digest,
    }
    return json.dumps(said, ensure_ascii=False)


def _line(record: Record) -> str:
    from tasks.report.escape import for_terminal  # noqa: PLC0415

    article = record.article
    when = record.capture.fetched_at.astimezone(UTC)
    version = f"r{record.revision}.p{record.parse}"
    return f"{version:<7} {when:%Y-%m-%d %H:%M} UTC  {article.url}  {for_terminal(article.headline or '')}"


def _json_line(record: Record) -> str:
    article = record.article
    published = article.published.instant or article.published.date if article.published else None
    said = {
        "url": article.url,
        "article_id": record.article_id,
        "revision": record.revision,
        "parse": record.parse,
        "fetched_at": record.capture.fetched_at.isoformat(),
        "published": published.isoformat() if published else None,
        "headline": article.headline,
        "word_count": article.word_count,
        "verdict": record.verdict.outcome,
        "record_digest": record.record_digest,
    }
    return json.dumps(said, ensure_ascii=False)


@click.command()
@click.argument("source", metavar="SOURCE")
@click.option(
    "--data-docs",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Instead, write Great Expectations' own Data Docs of what stands and what waits into FOLDER.",
)
@click.option(
    "--limit",
    default=500,
    show_default=True,
    type=click.IntRange(min=1),
    metavar="N",
    help="Most articles in Data Docs.",
)
def report(source: str, data_docs: Path | None, limit: int) -> None:
    """Print the validation report (HTML) of the last run of SOURCE: pressmark report SOURCE > report.html."""
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks import keys  # noqa: PLC0415
    from tasks.errors import FatalError  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    settings = load_settings().settings
    known = load_source(source, settings.sources)
    with archive_bucket(settings) as bucket:
        if data_docs is not None:
            click.echo(_data_docs(bucket, known, data_docs, limit))
            return
        # Keys of runs sort by time.
        found = [each.key for each in bucket.list(keys.runs_of(source)) if each.key.endswith("/report.html")]
        if not found:
            raise FatalError(f"no report of {source} yet", mend=f"run `pressmark harvest {source}`")
        page = bucket.get(found[-1])
    click.echo(page.decode(), nl=False)


def _data_docs(bucket: Bucket, source: Source, folder: Path, limit: int) -> Path:
    """Data Docs of the newest articles and of what waits for a decision; returns their first page."""
    from tasks.store.catalogue import newest_drafts  # noqa: PLC0415
    from tasks.store.state import load_state  # noqa: PLC0415
    from tasks.validate.data_docs import build_data_docs  # noqa: PLC0415

    drafts = newest_drafts(bucket, load_state(bucket, source.name), limit=limit)
    return build_data_docs(drafts, folder, source=source)


COMMANDS: tuple[click.Command, ...] = (list_articles, changes, report)
