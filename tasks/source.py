"""A source: one publisher as configured in `infra/sources/<name>.toml`.

The model is the documentation of the file format; every key has its meaning, unit and default here.
`parse_source` turns the text of such a file into a `Source`, or says in one line per fault which key is wrong
and what to write instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, ValidationError, model_validator
from yarl import URL

from tasks.article import Model
from tasks.errors import UsageError

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Source names become parts of bucket keys, so they are short and use one separator."""


def _http_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("write a full http:// or https:// address")
    return value


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"write a valid regular expression ({error})") from error
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("write an IANA time zone such as Europe/London") from error
    return value


CRON_FIELDS = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of the month", 1, 31, ()),
    ("month", 1, 12, ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    ("day of the week", 0, 7, ("sun", "mon", "tue", "wed", "thu", "fri", "sat")),
)
"""The five fields of crontab(5): name, least, most, and the names of the values where they have some."""


def _cron(value: str) -> str:
    fields = value.split()
    if len(fields) != len(CRON_FIELDS):
        raise ValueError('write the five fields of crontab(5), such as "7 */3 * * *"')
    for text, (name, least, most, names) in zip(fields, CRON_FIELDS, strict=True):
        for item in text.lower().split(","):
            span, slash, step = item.partition("/")
            ends = [] if span == "*" else span.split("-")
            numbers = [least + names.index(end) if end in names else end for end in ends]
            right = all(str(number).isdigit() and least <= int(number) <= most for number in numbers)
            if not right or len(ends) > 2 or (slash and not (step.isdigit() and int(step))):
                raise ValueError(f"write a {name} from {least} to {most} as crontab(5) has it, not {text!r}")
    return value


HttpUrl = Annotated[str, AfterValidator(_http_url)]
Pattern = Annotated[str, AfterValidator(_pattern)]
TimeZone = Annotated[str, AfterValidator(_zone)]
Cron = Annotated[str, AfterValidator(_cron)]


class Discover(Model):
    """Where the addresses of articles are found."""

    feeds: tuple[HttpUrl, ...] = ()
    """RSS or Atom."""
    sitemaps: tuple[HttpUrl, ...] = ()
    """Sitemaps and news sitemaps, plain or gzipped, or an index of them."""
    sections: tuple[HttpUrl, ...] = ()
    """Pages whose links are looked through; pair with `allow`."""
    lists: tuple[str, ...] = ()
    """Addresses or paths of plain text files with one address a line; `#` starts a comment."""
    allow: tuple[Pattern, ...] = ()
    """If given, only addresses that match one of these (search, not full match) are articles."""
    deny: tuple[Pattern, ...] = ()
    hosts: tuple[str, ...] = ()
    """Hosts that belong to the source beside the host of `home`; links elsewhere are refused as off-site."""
    max_age_days: int = Field(default=3, ge=1)
    """Entries that a feed or sitemap dates older than this are left out."""
    limit: int = Field(default=1000, ge=1)
    """Most addresses taken in one run; the rest is named in the manifest, not dropped in silence."""


class Schedule(Model):
    """When the source is harvested by `pressmark up`."""

    enabled: bool = True
    cron: Cron = "7 */3 * * *"
    """News sitemaps keep two days; every three hours loses nothing and is no burden."""
    time_zone: TimeZone = "UTC"
    """UTC by default, so that no run is lost or doubled when clocks change."""


class Politeness(Model):
    """How a host of the source is treated. Seconds and bytes."""

    delay: float = Field(default=5.0, ge=0)
    """Least time between two requests to one host; robots.txt may lengthen it, never shorten."""
    concurrency: int = Field(default=1, ge=1, le=64)
    """Requests to one host under way at once."""
    timeout: float = Field(default=30.0, gt=0)
    """For one whole exchange, body included."""
    max_bytes: int = Field(default=10_000_000, ge=1000)
    """Of one body as transferred; the largest real news page measured had 5 MB."""
    conditional: bool = True
    """Send If-None-Match and If-Modified-Since. Some servers lie; then switch it off."""
    robots: Literal["obey", "ignore"] = "obey"
    """`ignore` is for a publisher's own archive of itself; the reason goes into `robots_reason`."""
    robots_reason: str = ""
    revisit_days: int = Field(default=7, ge=0)
    """Articles are visited again for this long after they were first seen, less and less often."""

    @model_validator(mode="after")
    def _reason_given(self) -> Politeness:
        if self.robots == "ignore" and not self.robots_reason:
            raise ValueError('robots = "ignore" needs robots_reason = "..."')
        return self


class Layout(Model):
    """An operator's CSS selectors for one layout of the publisher, in force between two dates.

    A selector that matches nothing falls back to the generic reading, and its hit rate is watched.
    """

    name: str
    valid_from: date | None = None
    """First day, by fetch time, on which the layout applies."""
    valid_until: date | None = None
    """Last day."""
    headline: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    body: str | None = None
    """Selects the elements whose content, in page order, is the body."""
    remove: tuple[str, ...] = ()
    """Selects what is taken out before anything is read."""

    @model_validator(mode="after")
    def _in_order(self) -> Layout:
        if self.valid_from and self.valid_until and self.valid_from > self.valid_until:
            raise ValueError("valid_from must not be after valid_until")
        return self


class Extract(Model):
    """How pages are read."""

    repeated: bool = True
    """Learn which blocks stand on most pages, and leave them out of bodies. Switch it off for a source that
    follows one story only, whose articles share paragraphs for weeks."""


class RuleException(Model):
    """A rule that is not held against this source, with a reason and an end."""

    rule: str
    reason: str = Field(min_length=10)
    expires: date


class Expect(Model):
    """Overlay of the expectations for this source."""

    thresholds: dict[str, float] = Field(default_factory=dict)
    """Rule parameter to value, e.g. {"body.length.min" = 120}."""
    exceptions: tuple[RuleException, ...] = ()


class Provenance(Model):
    """Where the addresses in the file come from."""

    addresses_from: str
    tried: bool = False
    """True once somebody saw them answer."""


class Source(Model):
    """One publisher."""

    name: Annotated[str, Field(pattern=NAME.pattern)]
    title: str
    """The publisher's name as readers know it."""
    home: HttpUrl
    language: str
    """Default language, BCP 47."""
    time_zone: TimeZone
    """Zone of printed times that state none."""
    day_first: bool = True
    """Order of numeric dates: 03/04 is 3 April when true."""
    enabled: bool = True
    article_id: Pattern | None = None
    """Regular expression whose first group is the publisher's own article id in an address."""
    discover: Discover = Discover()
    schedule: Schedule = Schedule()
    politeness: Politeness = Politeness()
    layouts: tuple[Layout, ...] = ()
    extract: Extract = Extract()
    expect: Expect = Expect()
    provenance: Provenance

    @model_validator(mode="after")
    def _can_find_something(self) -> Source:
        found = self.discover
        if not (found.feeds or found.sitemaps or found.sections or found.lists):
            raise ValueError("discover names no feed, sitemap, section or list; give at least one")
        return self

    @property
    def hosts(self) -> frozenset[str]:
        """Every host that belongs to the source, lower case, with and without `www.`; an internationalised name as
        people write it and as DNS has it (`xn--...`)."""
        named = {urlsplit(self.home).hostname or "", *self.discover.hosts}
        bare = {spelling.removeprefix("www.") for host in named for spelling in _spellings(host.lower())}
        return frozenset(bare | {f"www.{host}" for host in bare})

    def layout_at(self, day: date) -> Layout | None:
        """The layout in force on `day`: the last one in the file whose dates hold it."""
        for layout in reversed(self.layouts):
            if (layout.valid_from is None or layout.valid_from <= day) and (
                layout.valid_until is None or day <= layout.valid_until
            ):
                return layout
        return None


def _spellings(host: str) -> set[str]:
    if host.isascii() and "xn--" not in host:
        return {host}
    try:
        url = URL.build(scheme="http", host=host)
    except ValueError:  # no name that DNS can have
        return {host}
    return {host, url.host or host, url.raw_host or host}


def parse_source(text: str, *, file: str) -> Source:
    """The source that `text` (TOML) describes.

    Raises UsageError with one line per fault: file, key, what is wrong and what to write.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{file}: not valid TOML: {error}", mend="correct that line") from error
    try:
        return Source.model_validate(raw)
    except ValidationError as error:
        faults = [
            f"{file}: {_key(fault['loc'])}: {_say(fault['type'], fault['msg'])}" for fault in error.errors()
        ]
        raise UsageError(
            "\n".join(faults), mend="correct the named keys (tasks/source.py explains each)"
        ) from error


def _key(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location) or "file"


def _say(kind: str, message: str) -> str:
    if kind == "extra_forbidden":
        return "no such key; check the spelling or take it out"
    if kind == "missing":
        return "is missing; add it"
    return message.removeprefix("Value error, ")


def load_source(name: str, folders: tuple[Path, ...]) -> Source:
    """The source called `name` from the first folder that has `<name>.toml`.

    Raises UsageError when there is none, or when the file is faulty or says another name.
    """
    for folder in folders:
        file = folder / f"{name}.toml"
        if NAME.fullmatch(name) and file.is_file():
            source = parse_source(_text_of(file), file=str(file))
            if source.name != name:
                raise UsageError(
                    f"{file}: name: says {source.name!r}", mend=f"write name = {name!r} or rename the file"
                )
            return source
    known = ", ".join(source_names(folders)) or "none"
    raise UsageError(f"no source {name!r}; known: {known}", mend="run `pressmark sources list`")


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not UTF-8 at byte {error.start}", mend="save it as UTF-8") from error
    except OSError as error:
        raise UsageError(
            f"{file}: {(error.strerror or str(error)).lower()}", mend="make it readable"
        ) from error


def source_names(folders: tuple[Path, ...]) -> list[str]:
    """Names of all source files, sorted; each once."""
    return sorted({file.stem for folder in folders if folder.is_dir() for file in folder.glob("*.toml")})


def load_all(folders: tuple[Path, ...]) -> list[Source]:
    """Every source, sorted by name. Raises UsageError at the first faulty file."""
    return [load_source(name, folders) for name in source_names(folders)]


def load_readable(folders: tuple[Path, ...]) -> tuple[list[Source], list[UsageError]]:
    """Every source whose file is right, sorted by name, and what is wrong with the other files.

    For readers and schedules: a slip in one publisher's file must not close the archive of all.
    """
    sources, faults = [], []
    for name in source_names(folders):
        try:
            sources.append(load_source(name, folders))
        except UsageError as error:
            faults.append(error)
    return sources, faults


def source_of(url: str, sources: Iterable[Source]) -> Source | None:
    """The first source that the host of `url` belongs to, or None."""
    return next(iter(sources_of(url, sources)), None)


def sources_of(url: str, sources: Iterable[Source]) -> list[Source]:
    """Every source that the host of `url` belongs to: a paper's desks may be sources of their own."""
    host = (urlsplit(url).hostname or "").lower()
    return [source for source in sources if host in source.hosts]
