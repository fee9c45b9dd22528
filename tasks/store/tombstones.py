"""Notes of what was taken down: they block a new harvest, and name nobody but those who decided.

An address stands in a tombstone as its digest alone, since addresses of news tell their story.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tasks import keys
from tasks.article import Instant, Model
from tasks.errors import SkippableError
from tasks.keys import digest_of_address
from tasks.source import Source
from tasks.store.documents import create_document, read_document
from tasks.store.identity import Identity, address_of, id_of_url, identify_url
from tasks.store.s3.bucket import Bucket


class Tombstone(Model):
    """One article that was taken down. Stands under each of its ids."""

    schema_id: Literal["pressmark/tombstone/1"] = "pressmark/tombstone/1"
    article_ids: tuple[str, ...]
    """Its id and every other under which it could come again, sorted."""
    address_digests: tuple[str, ...]
    """SHA-256 of each address, normalised and without scheme."""
    shared_digests: tuple[str, ...] = ()
    """The same of addresses at which another article was met too: those stay open to it."""
    taken_down_at: Instant
    reason: str
    basis: str
    """The rule or law, e.g. "GDPR Art. 17"."""
    requested_by: str
    touched: tuple[str, ...] = ()
    """Keys that were deleted or rewritten: where a versioned bucket may still hold older versions."""


@dataclass(frozen=True, slots=True)
class Target:
    """What identifies an article without telling of it: all that a search for its traces needs."""

    article_ids: frozenset[str]
    digests: frozenset[str]
    shared: frozenset[str] = frozenset()
    """Digests of addresses that showed the article and another one too."""

    def __or__(self, other: Target) -> Target:
        digests = self.digests | other.digests
        ids = self.article_ids | other.article_ids
        return Target(ids, digests, (self.shared | other.shared) - digests)

    def has_url(self, url: str, source: Source | None = None) -> bool:
        """True when `url` is an address of the article and of no other. False for what is no address."""
        try:
            digest = digest_of_address(address_of(url))
            if digest in self.digests:
                return True
            if digest in self.shared:
                return False
            return id_of_url(url) in self.article_ids or (
                source is not None and identify_url(url, source) in self.article_ids
            )
        except SkippableError:
            return False

    def is_home(self, url: str) -> bool:
        """True when the article is known by nothing but this address, which shows another one too."""
        try:
            return digest_of_address(address_of(url)) in self.shared and id_of_url(url) in self.article_ids
        except SkippableError:
            return False

    def with_shared(self) -> Target:
        """The same with those of its addresses that are another article's too."""
        return Target(self.article_ids, self.digests | self.shared)

    def covers(self, identity: Identity) -> bool:
        """True when a page of this identity shows the article, wherever it was met."""
        # That an address showed the article says nothing of what it shows now, unless it leads on.
        led_here = bool(identity.asked) and identity.asked != identity.answered
        return identity.article_id in self.article_ids or (led_here and self.has_url(identity.asked))

    def refuses(self, identity: Identity) -> bool:
        """True when a page of this identity is not to come in again.

        Also where it names the article by its canonical link alone: the publisher's id that was known of it, by the
        source file of that time, may be none by today's.
        """
        return self.covers(identity) or self.has_url(identity.canonical)


NOTHING = Target(frozenset(), frozenset())


def target_of(tombstone: Tombstone) -> Target:
    """What to look for to prove a takedown."""
    digests = (frozenset(each) for each in (tombstone.address_digests, tombstone.shared_digests))
    return Target(frozenset(tombstone.article_ids), *digests)


def read_tombstones(bucket: Bucket) -> list[Tombstone]:
    """Every takedown, each once, oldest first."""
    found: dict[str, Tombstone] = {}
    for entry in bucket.list(keys.TOMBSTONES):
        tombstone = read_document(bucket, entry.key, Tombstone)
        found[tombstone.article_ids[0]] = tombstone
    return sorted(found.values(), key=lambda each: (each.taken_down_at, each.article_ids))


def taken_down(bucket: Bucket, *, but: Target = NOTHING) -> Target:
    """All that was ever taken down: ask `has_url(url, source)` before fetching.

    but: what is known of it already and left out. Costs one listing, and a read for each that is not known.
    """
    found = NOTHING
    for entry in bucket.list(keys.TOMBSTONES):
        if keys.parse_tombstone(entry.key) not in but.article_ids | found.article_ids:
            found |= target_of(read_document(bucket, entry.key, Tombstone))
    return found


def joined(targets: Iterable[Target]) -> Target:
    """All of `targets` as one."""
    every = NOTHING
    for target in targets:
        every |= target
    return every


def write_tombstone(bucket: Bucket, tombstone: Tombstone) -> None:
    """Write it under each of its ids. The first word on a takedown stands."""
    for article_id in tombstone.article_ids:
        create_document(bucket, keys.tombstone(article_id), tombstone)
