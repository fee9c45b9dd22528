"""The pages that were held back, as a takedown and an audit must know them: whose they are, and where they were met.

A page that was held is no record, and so is not to be found by what the archive tells of an article.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin

from tasks import keys
from tasks.errors import SkippableError
from tasks.source import Source
from tasks.store.identity import Identity, address_of, identify
from tasks.store.placing import Place
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.s3.bucket import Bucket


@dataclass(frozen=True, slots=True)
class HeldPage:
    """One draft that was held back, settled or not."""

    key: str
    capture: str
    """Record id."""
    identity: Identity
    source: Source

    @property
    def met_at(self) -> tuple[str, ...]:
        """The addresses, without scheme, that answered and that were asked for."""
        return tuple(address_of(url) for url in (self.identity.answered, self.identity.asked) if url)


def held_pages(bucket: Bucket, sources: Mapping[str, Source]) -> list[HeldPage]:
    """Every draft that is or was held back, by sources that are configured. Reads them all."""
    found = []
    for item in list_quarantine(bucket, settled=None):
        draft = read_quarantined(bucket, item.key).draft
        source = sources.get(draft.source)
        if source is None:
            continue
        try:
            identity = identify(draft.article, fetched_url=draft.capture.url, source=source)
        except SkippableError:
            continue
        found.append(HeldPage(item.key, draft.capture.record_id, identity, source))
    return found


def parted(
    bucket: Bucket, held: Sequence[HeldPage], ids: set[str], addresses: Iterable[str]
) -> tuple[list[HeldPage], list[HeldPage]]:
    """Of `held` the pages of the article of `ids`, and those of others that were met where it was met too: at one of
    `addresses`, or where a page of it was held.

    A page that does not say so by itself is the article's if it would be stored as such today.
    """
    ours = [page for page in held if page.identity.article_id in ids]
    others: list[HeldPage] = []
    rest = [page for page in held if page.identity.article_id not in ids]
    around = {*addresses, *(address for page in ours for address in page.met_at)}
    while near := [page for page in rest if not around.isdisjoint(page.met_at)]:
        rest = [page for page in rest if page not in near]
        for page in near:
            if _placed(bucket, page) in ids:
                ours.append(page)
                around.update(page.met_at)
            else:
                others.append(page)
    return ours, others


def addresses_of_held(bucket: Bucket) -> frozenset[str]:
    """Keys of the address objects of every page that is or was held back. Reads them all."""
    found = set()
    for item in list_quarantine(bucket, settled=None):
        draft = read_quarantined(bucket, item.key).draft
        for url in (draft.article.url, draft.capture.url, draft.article.canonical_url):
            with suppress(SkippableError):
                found.add(keys.address(address_of(urljoin(draft.capture.url, url or ""))))
    return frozenset(found)


def _placed(bucket: Bucket, page: HeldPage) -> str:
    place = Place(bucket, read_quarantined(bucket, page.key).draft, page.identity, source=page.source)
    place.settle(unseen=False)
    return place.article_id
