"""Where runs met an article, by their accounts: also at addresses that were given to another article since."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tasks.store.bucket import Bucket
from tasks.store.identity import address_of
from tasks.store.keys import digest_of_address
from tasks.store.tombstones import Target
from tasks.store.traces import TAKEN_DOWN, lines_of_runs


@dataclass(frozen=True, slots=True)
class Met:
    """Where one article was met."""

    captures: frozenset[str]
    """Record ids."""
    places: Target
    """The addresses that were asked for."""
    given: dict[str, str]
    """Those of them, normalised and without scheme, at which another article was met, and which: the last."""


def met_by_runs(bucket: Bucket, article_ids: Collection[str]) -> Met:
    """Where the article of these ids was met. Reads every manifest."""
    captures = set()
    addresses = set()
    others: dict[str, str] = {}
    for line in lines_of_runs(bucket):
        if line.article_id is None or line.url.startswith(TAKEN_DOWN):
            continue
        address = address_of(line.url)
        if line.article_id not in article_ids:
            others[address] = line.article_id
            continue
        addresses.add(address)
        if line.capture:
            captures.add(line.capture)
    places = Target(frozenset(), frozenset(map(digest_of_address, addresses)))
    return Met(
        frozenset(captures), places, {address: others[address] for address in addresses & others.keys()}
    )
