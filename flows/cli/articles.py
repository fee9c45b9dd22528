"""What show, history, diff and prove share: the article at an address, and which of its versions is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from flows.cli.common import Command
from flows.cli.faulty import tell_faults
from infra.settings import load_settings

if TYPE_CHECKING:
    from tasks.source import Source
    from tasks.store.archive import Archive
    from tasks.store.history import History
    from tasks.store.s3.bucket import Bucket

_ZONE = "flows.cli.zone"
"""Where click keeps the zone of a command."""


class InstantType(click.ParamType[datetime]):
    """ISO 8601, or a day; in the zone of the command where none is given. A day means its end."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        text = str(value).strip()
        zone: tzinfo = ctx.meta.get(_ZONE, UTC) if ctx else UTC
        try:
            return datetime.combine(date.fromisoformat(text), time.max, zone).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            self.fail(_no_time(text), param, ctx)
        try:
            # Where one is given, a zone may lead out of the years that there are.
            return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
        except OverflowError:
            self.fail(_no_time(text), param, ctx)


def _no_time(text: str) -> str:
    return f"{text!r} is no time; write 2026-11-22 or 2026-11-22T13:49+00:00"


INSTANT = InstantType()


def _zone(ctx: click.Context, param: click.Parameter, value: str) -> None:
    """Keep the zone for the other options of the command."""
    try:
        ctx.meta[_ZONE] = ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        raise click.BadParameter(f"no time zone {value!r}; write Europe/Paris or UTC", ctx, param) from error


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article that a reader asked for."""

    url: str
    """The address at which it was found."""
    history: History
    bucket: Bucket
    sources: list[Source]
    """Those whose files can be read."""


@contextmanager
def opened_article(typed: str) -> Iterator[OpenedArticle]:
    """The article at the address `typed`; where there is none, the one at another spelling of it, which is told.

    Raises NoArticle, with what came of the last visit to the address; source files that cannot be read are told.
    """
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks.source import load_readable  # noqa: PLC0415
    from tasks.store.archive import Archive  # noqa: PLC0415
    from tasks.store.spellings import as_address  # noqa: PLC0415

    url = as_address(typed)
    settings = load_settings().settings
    sources, faults = load_readable(settings.sources)
    tell_faults(faults)
    with archive_bucket(settings) as bucket:
        found, history = _found(Archive(bucket, sources), bucket, sources, url)
        yield OpenedArticle(found, history, bucket, sources)


def _found(archive: Archive, bucket: Bucket, sources: list[Source], url: str) -> tuple[str, History]:
    from tasks.source import source_of  # noqa: PLC0415
    from tasks.store.archive import NoArticle  # noqa: PLC0415
    from tasks.store.catalogue import WAITS, last_visit  # noqa: PLC0415

    try:
        return url, archive.open_history(url)
    except NoArticle as error:
        visit = last_visit(bucket, sources, url)
        if not visit:
            near = archive.find_near(url)
            if near is None:
                raise
            click.echo(f"the archive has no article at {url}; this is the one at {near}", err=True)
            return near, archive.open_history(near)
        source, mend = source_of(url, sources), error.mend
        if source is not None and WAITS in visit:
            mend = f"`pressmark review {source.name}` shows what waits"
        raise NoArticle(f"{error.message} ({visit})", mend=mend) from error


def version_options(command: Command) -> Command:
    """The options that choose one version: --revision, --parse, --as-of with --timezone."""
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
        help="What was known at TIME: ISO 8601; a day means its end.",
    )
    zone = click.option(
        "--timezone",
        default="UTC",
        show_default=True,
        is_eager=True,
        expose_value=False,
        callback=_zone,
        metavar="ZONE",
        help="Of TIME where it states none, such as Europe/Paris.",
    )
    return revision(parse(as_of(zone(command))))


def check_version(revision: int | None, as_of: datetime | None) -> None:
    """Raises click.UsageError where both are given; says it where TIME is still to come."""
    from tasks.report.render_sightings import names_a_day  # noqa: PLC0415

    if revision and as_of:
        raise click.UsageError("--revision and --as-of exclude each other")
    now = datetime.now(UTC)
    # The end of the day that it is now, somewhere, is no slip.
    if as_of and as_of > now and not (names_a_day(as_of) and as_of - now < timedelta(days=1)):
        click.echo(f"{as_of:%Y-%m-%d %H:%M} UTC is still to come: this is what is known now", err=True)
