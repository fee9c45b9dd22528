"""All addresses that a source offers, cleaned, judged and limited."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from tasks.discover.addresses import clean_address
from tasks.discover.candidate import Candidate, Discovery, Entry, Fault, Refusal, Via
from tasks.discover.feeds import parse_feed
from tasks.discover.lists import parse_list
from tasks.discover.sections import parse_section
from tasks.discover.sitemaps import Child, parse_sitemap
from tasks.errors import FatalError, PressmarkError, RetriableError, SkippableError, SkipReason
from tasks.fetch.exchange import Exchange
from tasks.fetch.failures import FetchFailedError, FetchRefusedError
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import check_host, checked_url
from tasks.source import Source

MAX_CHILDREN = 50
"""Sitemaps taken from one index, the latest first. Indexes of large papers name a thousand, one a day."""
MAX_DEPTH = 3
"""Of indexes in indexes; the protocol allows one level, some publishers use two."""
FUTURE = datetime.max.replace(tzinfo=UTC)


async def discover(source: Source, fetcher: Fetcher, *, now: datetime, limit: int | None = None) -> Discovery:
    """Every address that `source` offers at `now`, each once under its cleaned name.

    Feeds come first, then sitemaps, section pages and lists; what is said first of an address holds, later
    finds fill what was left open. The candidates are ordered: the latest first, undated ones last as found;
    those beyond `limit` (default: the source's own) are named in `left_over`. One address of the source that
    is dead, or a feed that is HTML, is a Fault. Raises FatalError when all of them are.
    """
    gathering = _Gathering(source, fetcher, now)
    wanted = source.discover
    for address in wanted.feeds:
        await gathering.page(address, "feed", parse_feed)
    for address in wanted.sitemaps:
        await gathering.sitemap(address)
    for address in wanted.sections:
        await gathering.page(address, "section", parse_section)
    for address in wanted.lists:
        await gathering.url_list(address)
    if not gathering.answered:
        raise FatalError(
            f"source {source.name}: none of its addresses answered: {gathering.causes()}",
            mend=f"correct [discover] in {source.name}.toml"
            if gathering.lasting
            else f"the next run asks again; if it stays so, check the network and [discover] in {source.name}.toml",
        )
    return gathering.discovery(wanted.limit if limit is None else limit)


@dataclass
class _Gathering:
    """What was found so far."""

    source: Source
    fetcher: Fetcher
    now: datetime
    answered: int = 0
    lasting: bool = False
    """Whether any of the faults will not go away by itself."""
    faults: list[Fault] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    found: dict[str, Candidate] = field(default_factory=dict)
    dates: dict[str, datetime | None] = field(default_factory=dict)
    refused: dict[str, Refusal] = field(default_factory=dict)
    too_old: set[str] = field(default_factory=set)
    not_wanted: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.oldest = self.now - timedelta(days=self.source.discover.max_age_days)
        self.allow = [re.compile(pattern) for pattern in self.source.discover.allow]
        self.deny = [re.compile(pattern) for pattern in self.source.discover.deny]
        self.article_id = re.compile(self.source.article_id) if self.source.article_id else None

    async def page(
        self, address: str, via: Via, parse: Callable[[bytes, str | None, str], tuple[Entry, ...]]
    ) -> None:
        """The entries of a feed or section page."""
        try:
            answer = await self._answer(address)
            entries = parse(answer.content(), answer.content_type, answer.url)
        except (SkippableError, RetriableError) as error:
            self._fault(address, error)
            return
        self.answered += 1
        self._take(entries, via, address)

    async def sitemap(self, address: str, depth: int = 1, hosts: Collection[str] | None = None) -> None:
        """The entries of a sitemap and of those it names.

        `hosts` keeps what an index names on the source's hosts and the index's own.
        """
        if address in self.asked:
            return
        self.asked.add(address)
        try:
            answer = await self._answer(address, hosts)
            sitemap = parse_sitemap(answer.content(), answer.content_type, answer.url)
        except (SkippableError, RetriableError) as error:
            self._fault(address, error)
            return
        self.answered += depth == 1
        self._take(sitemap.entries, "sitemap", address)
        if sitemap.children and depth >= MAX_DEPTH:
            self.faults.append(Fault(address, f"{address}: indexes nested more than {MAX_DEPTH} deep; left"))
            return
        own = self.source.hosts | {urlsplit(address).hostname or ""}
        for child in self._children(address, sitemap.children):
            await self.sitemap(child.url, depth + 1, hosts or own)

    async def url_list(self, address: str) -> None:
        """The entries of a list, a file or an address."""
        if urlsplit(address).scheme in {"http", "https"}:
            await self.page(address, "list", lambda body, _, name: parse_list(body, name))
            return
        try:
            body = await asyncio.to_thread(Path(address).read_bytes)
            entries = parse_list(body, address)
        except OSError as error:
            self.lasting = True
            self.faults.append(
                Fault(address, f"{address}: {error.strerror}; give the path of a readable file")
            )
        except SkippableError as error:
            self._fault(address, error)
        else:
            self.answered += 1
            self._take(entries, "list", address)

    async def _answer(self, address: str, hosts: Collection[str] | None = None) -> Exchange:
        try:
            fetched = await self.fetcher.get(address, allowed_hosts=hosts)
        except (FetchFailedError, FetchRefusedError) as error:
            self.exchanges.extend(error.exchanges)
            raise
        self.exchanges.extend(fetched.exchanges)
        return fetched.answer

    def _fault(self, address: str, error: PressmarkError) -> None:
        message = str(error)
        reason = error.reason if isinstance(error, SkippableError) else None
        self.lasting |= reason not in {None, SkipReason.ROBOTS_UNREACHABLE}
        self.faults.append(Fault(address, message if address in message else f"{address}: {message}"))

    def causes(self) -> str:
        """The first faults, in one line; addresses that share a cause, such as a dead host, are named together."""
        shared: dict[str, list[str]] = {}
        for fault in self.faults[:5]:
            shared.setdefault(fault.message.removeprefix(f"{fault.address}: "), []).append(fault.address)
        return "; ".join(
            cause if addresses[0] in cause else f"{', '.join(addresses)}: {cause}"
            for cause, addresses in shared.items()
        )

    def _children(self, address: str, children: tuple[Child, ...]) -> list[Child]:
        """The sitemaps of an index that may hold something new, the latest first; undated ones before."""
        fresh = [child for child in children if child.modified is None or child.modified >= self.oldest]
        fresh.sort(key=lambda child: child.modified or FUTURE, reverse=True)
        if len(fresh) > MAX_CHILDREN:
            self.faults.append(
                Fault(
                    address,
                    f"{address}: names {len(fresh)} sitemaps, {MAX_CHILDREN} were read; "
                    "name the news sitemap itself in [discover] sitemaps",
                )
            )
        return fresh[:MAX_CHILDREN]

    def _take(self, entries: Iterable[Entry], via: Via, found_in: str) -> None:
        for entry in entries:
            try:
                url = clean_address(entry.url, self.article_id)
                check_host(checked_url(url), self.source.hosts)
            except SkippableError as error:
                # A section page links to the whole world; feeds, sitemaps and lists mean what they link to.
                if via != "section":
                    self.refused.setdefault(entry.url, Refusal(entry.url, error.reason, found_in))
                continue
            if not self._is_wanted(url):
                self.not_wanted.add(url)
            elif entry.latest is not None and entry.latest < self.oldest and url not in self.found:
                self.too_old.add(url)
            else:
                self._add(url, entry, via, found_in)

    def _is_wanted(self, url: str) -> bool:
        if any(pattern.search(url) for pattern in self.deny):
            return False
        return not self.allow or any(pattern.search(url) for pattern in self.allow)

    def _add(self, url: str, entry: Entry, via: Via, found_in: str) -> None:
        first = self.found.get(url) or Candidate(url, via, found_in)
        is_new_alias = entry.url != url and entry.url not in first.aliases
        self.found[url] = Candidate(
            url,
            first.via,
            first.found_in,
            published=first.published or entry.published,
            modified=first.modified or entry.modified,
            headline=first.headline or entry.headline,
            aliases=(*first.aliases, entry.url) if is_new_alias else first.aliases,
        )
        self.dates[url] = self.dates.get(url) or entry.latest

    def discovery(self, limit: int) -> Discovery:
        """The account, with the first `limit` candidates: the latest first, undated ones last as found."""
        undated = datetime.min.replace(tzinfo=UTC)

        def date(candidate: Candidate) -> datetime:
            # A date ahead of the clock is a mistake and buys no place before the others.
            return min(self.dates[candidate.url] or undated, self.now)

        candidates = sorted(self.found.values(), key=date, reverse=True)
        return Discovery(
            candidates=tuple(candidates[:limit]),
            refused=tuple(self.refused.values()),
            faults=tuple(self.faults),
            exchanges=tuple(self.exchanges),
            left_over=tuple(candidate.url for candidate in candidates[limit:]),
            too_old=len(self.too_old - self.found.keys()),
            not_wanted=len(self.not_wanted),
        )
