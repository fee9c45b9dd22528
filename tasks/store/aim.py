"""Which ids and addresses are an article's, by all that the archive knows: what a takedown aims at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tasks.errors import FatalError, SkippableError
from tasks.record import Record
from tasks.source import Source
from tasks.store import keys
from tasks.store.archive import Archive
from tasks.store.bucket import Bucket
from tasks.store.history import DamagedRecord, History
from tasks.store.identity import Identity, address_of, id_of_url, identify, is_overview, normalise_url
from tasks.store.keys import digest_of_address
from tasks.store.met import Accounts, Met, read_accounts
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.tombstones import Target
from tasks.store.traces import address_objects


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
    known |= {each.address for _, each in address_objects(bucket) if each.article_id == article_id}
    held = _held(bucket, by_name)
    # As wide as it can be, so that the accounts need to be read but once.
    wide = _target(ids, known)
    accounts = read_accounts(bucket, _with_ids_of(ids, known | _met_in(held, wide)), _captures(held, wide))
    # Captures of another article are not to be touched, nor is its address to be closed to it.
    given = accounts.met({article_id}, _captures(held, _target(ids, set()))).given
    own = {
        address for address in known if address not in given or id_of_url(f"https:{address}") == article_id
    }
    own |= _met_in(held, _target(ids, own)) - given.keys()
    return _aim(_with_ids_of(ids, own), accounts, held)


def aim_again(bucket: Bucket, target: Target, sources: Sequence[Source]) -> Aim:
    """What a takedown of `target` that was cut short aimed at, as far as it is left."""
    held = _held(bucket, {source.name: source for source in sources})
    return _aim(target, read_accounts(bucket, target, _captures(held, target)), held)


def _aim(target: Target, accounts: Accounts, held: Mapping[str, Identity]) -> Aim:
    captures = _captures(held, target)
    return Aim(target, accounts.met(target.article_ids, captures), accounts.naming(target, captures))


def _target(ids: set[str], addresses: set[str]) -> Target:
    return Target(frozenset(ids), frozenset(map(digest_of_address, addresses)))


def _with_ids_of(ids: set[str], addresses: set[str]) -> Target:
    """The same with the ids that the addresses give by themselves."""
    return _target(ids | {id_of_url(f"https:{address}") for address in addresses}, addresses)


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
        source = sources.get(record.source)
        if source is not None:
            ids.add(identify(record.article, fetched_url=record.capture.url, source=source).article_id)
    return ids, addresses


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


def _held(bucket: Bucket, sources: Mapping[str, Source]) -> dict[str, Identity]:
    """Whose the captures are, by record id, of which a draft was held back, settled or not."""
    found = {}
    for item in list_quarantine(bucket, settled=None):
        draft = read_quarantined(bucket, item.key).draft
        source = sources.get(draft.source)
        if source is None:
            continue
        try:
            identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
        except SkippableError:
            continue
        found[draft.capture.record_id] = identity
    return found


def _captures(held: Mapping[str, Identity], target: Target) -> frozenset[str]:
    """Those of the article."""
    return frozenset(record_id for record_id, identity in held.items() if target.covers(identity))


def _met_in(held: Mapping[str, Identity], target: Target) -> set[str]:
    """Addresses at which the article was met in drafts that were held back, and that nothing else links to it."""
    return {
        address_of(url)
        for identity in held.values()
        if target.covers(identity)
        for url in (identity.answered, identity.asked)
        if url
    }
