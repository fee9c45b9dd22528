"""Which ids and addresses are an article's, by all that the archive knows: what a takedown aims at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from tasks import keys
from tasks.article import Article
from tasks.errors import FatalError, SkippableError
from tasks.keys import digest_of_address
from tasks.record import Record
from tasks.source import Source
from tasks.store.archive import Archive
from tasks.store.held import HeldPage, held_pages, parted
from tasks.store.history import DamagedRecord, History
from tasks.store.identity import address_of, id_of_url, identify, is_overview, normalise_url
from tasks.store.likeness import same_story
from tasks.store.s3.bucket import Bucket
from tasks.store.takedown.met import Accounts, Met, read_accounts
from tasks.store.takedown.traces import address_objects
from tasks.store.tombstones import Target


@dataclass(frozen=True, slots=True)
class Aim:
    """An article, and what runs say of it."""

    target: Target
    met: Met
    runs: tuple[str, ...]
    """Keys of the accounts that tell of it."""


def aim_at(bucket: Bucket, url: str, sources: Sequence[Source]) -> Aim:
    """Every id and address of the article at `url`. Raises FatalError where the archive has none there."""
    archive = Archive(bucket, sources)
    article_id = archive.find(url)
    if article_id is None:
        raise FatalError(f"the archive has no article at {url}", mend="give another address of it")
    by_name = {source.name: source for source in sources}
    ids, known = _by_records(bucket, article_id, by_name)
    known |= {address_of(url)}
    linked = [each for _, each in address_objects(bucket)]
    known |= {each.address for each in linked if each.article_id in ids}
    held = held_pages(bucket, by_name)
    ours, others = parted(bucket, held, ids, known)
    ids |= {page.identity.article_id for page in ours if not _is_stored(bucket, page.identity.article_id)}
    known |= _met_in(ours)
    # As wide as it can be, so that the accounts need to be read but once.
    accounts = read_accounts(bucket, _with_ids_of(ids, known), frozenset(page.capture for page in ours))
    # Captures of another article are not to be touched, nor is its address to be closed to it.
    shared = accounts.others_than(ids).keys() | _met_in(others)
    shared |= {each.address for each in linked if each.article_id not in ids and not each.claimed}
    shared &= known
    target = replace(_with_ids_of(ids, known - shared), shared=_digests(shared))
    return _aim(target, accounts, held)


def aim_again(bucket: Bucket, target: Target, sources: Sequence[Source]) -> Aim:
    """What a takedown of `target` that was cut short aimed at, as far as it is left."""
    held = held_pages(bucket, {source.name: source for source in sources})
    return _aim(target, read_accounts(bucket, target.with_shared(), _captures(held, target)), held)


def _aim(target: Target, accounts: Accounts, held: Sequence[HeldPage]) -> Aim:
    captures = _captures(held, target)
    met = accounts.met(target, captures, frozenset(page.capture for page in held))
    return Aim(target, met, accounts.naming(target, met.captures))


def _captures(held: Iterable[HeldPage], target: Target) -> frozenset[str]:
    """Those of the article."""
    return frozenset(page.capture for page in held if target.covers(page.identity))


def _met_in(held: Iterable[HeldPage]) -> set[str]:
    """Addresses at which those pages were met; nothing else may link to them."""
    return {address for page in held for address in page.met_at}


def _digests(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(map(digest_of_address, addresses))


def _with_ids_of(ids: set[str], addresses: set[str]) -> Target:
    """Both, with the ids that the addresses give by themselves."""
    own = {id_of_url(f"https:{address}") for address in addresses}
    return Target(frozenset(ids | own), _digests(addresses))


def _is_stored(bucket: Bucket, article_id: str) -> bool:
    return bucket.exists(keys.record(article_id, 1, 1))


def _by_records(bucket: Bucket, article_id: str, sources: Mapping[str, Source]) -> tuple[set[str], set[str]]:
    """Ids and addresses of the article as its records tell them."""
    ids, addresses = {article_id}, set()
    history = History(bucket, article_id)
    for key in history.keys:
        try:
            record = history.record(key)
        except DamagedRecord:
            continue  # what cannot be read is taken out too; the other records know the addresses
        addresses |= _addresses(bucket, record, article_id)
        for source in _sources_of(record, sources):
            stated = identify(record.article, fetched_url=record.capture.url, source=source).article_id
            if stated not in ids and not _is_anothers(bucket, stated, record.article):
                ids.add(stated)
    return ids, addresses


def _sources_of(record: Record, sources: Mapping[str, Source]) -> Iterator[Source]:
    """The record's own source, and others of the same site: to each the publisher's id gives another id of ours."""
    host = urlsplit(record.capture.url).hostname
    return (each for name, each in sources.items() if name == record.source or host in each.hosts)


def _is_anothers(bucket: Bucket, article_id: str, article: Article) -> bool:
    """True when another article is stored under the id that a page gives itself: by a wrong canonical link."""
    standing = History(bucket, article_id).head()
    return standing is not None and not same_story(standing.article, article)


def _addresses(bucket: Bucket, record: Record, article_id: str) -> set[str]:
    """Addresses of the article as the record tells them, without those that are another article or a
    section."""
    sure = {record.article.url, record.capture.url}
    found = set()
    for url in (*sure, record.article.canonical_url, *record.article.aliases):
        if not url:
            continue
        try:
            normalised = normalise_url(url)
        except SkippableError:
            continue
        own_id = id_of_url(normalised)
        other = own_id != article_id and bucket.exists(keys.record(own_id, 1, 1))
        if url in sure or not (other or is_overview(normalised, beside=record.capture.url)):
            found.add(address_of(normalised))
    return found
