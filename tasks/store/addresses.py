"""Which article an address belongs to, where the address alone does not say.

An address object is written once; only what a page claimed of an address is written over, by what was found
there, and what leads to an article that was never stored. An article whose id is made from its own address
needs none, so most articles cost a single object; what is known by a publisher's id costs one for its address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tasks import keys, media_types
from tasks.article import Model
from tasks.store.documents import create_document, encode, read_document
from tasks.store.identity import Identity, address_of, id_of_url
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey


class Address(Model):
    """What an address object says."""

    schema_id: str = "pressmark/address/1"
    address: str
    """Normalised, without scheme."""
    article_id: str
    publisher_id: str | None = None
    """The publisher's own id on which the article's identity rests, if it does."""
    claimed: bool = False
    """True when a page only named the address as its canonical one; it was not seen to answer."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Which article an identity is in this bucket."""

    article_id: str
    unlinked: tuple[str, ...]
    """Addresses of the identity that still need an object."""


def read_address(bucket: Bucket, url: str) -> Address | None:
    """What the bucket says of `url`, or None. Raises FatalError when the object cannot be read as one."""
    key = keys.address(address_of(url))
    try:
        return read_document(bucket, key, Address)
    except MissingKey:
        return None


def resolve(bucket: Bucket, identity: Identity) -> str:
    """The article id of `identity` in this bucket: an address that is known already wins over the computed
    id."""
    return look_up(bucket, identity).article_id


def look_up(
    bucket: Bucket,
    identity: Identity,
    *,
    is_story: Callable[[str], bool] = lambda article_id: True,
    is_named_so: Callable[[str], bool] = lambda article_id: False,
) -> Resolved:
    """`resolve`, and the addresses that are not linked yet.

    An address may lead to another id than the computed one: the article was stored before its canonical
    address or its publisher's id was known, or it has moved. Or the address was given to another article
    since (`/latest`). So such an id is taken only if the publisher's id agrees, or if `is_story` says of
    it that its article is the one at hand. Where publisher's ids differ, `is_named_so` is asked whether they
    would by today's source file too.

    Costs one GET for each address, and one HEAD for each that would have another id if it stood alone.
    """
    known = {url: found for url in identity.addresses if (found := read_address(bucket, url)) is not None}
    article_id = identity.article_id
    for candidate, publisher_id in _candidates(bucket, identity, known):
        if candidate == identity.article_id:
            break
        if publisher_id is not None and identity.publisher_id is not None:
            belongs = publisher_id == identity.publisher_id or is_named_so(candidate)
        else:
            belongs = is_story(candidate)
        if belongs:
            article_id = candidate
            break
    unlinked = tuple(
        url
        for url in identity.addresses
        if id_of_url(url) != article_id and not _is_linked(bucket, known.get(url), url, article_id, identity)
    )
    return Resolved(article_id, unlinked)


def _is_linked(bucket: Bucket, known: Address | None, url: str, article_id: str, identity: Identity) -> bool:
    if known is None:
        return False
    if known.article_id == article_id:
        return True
    # What a page claimed of an address that it was not fetched from gives way to what was found there.
    if known.claimed and url == identity.answered:
        return False
    return _is_stored(bucket, known)


def _is_stored(bucket: Bucket, address: Address) -> bool:
    """False where a writer died between the link and the record, and its page is told under another id by now."""
    return bucket.exists(keys.record(address.article_id, 1, 1))


def _candidates(
    bucket: Bucket, identity: Identity, known: dict[str, Address]
) -> Iterator[tuple[str, str | None]]:
    """Ids that the article may be stored under, with the publisher's id if that is known; the likeliest
    first."""
    for address in known.values():
        yield address.article_id, address.publisher_id
    alone = dict.fromkeys(id_of_url(url) for url in identity.addresses if url not in known)
    alone.pop(identity.article_id, None)
    stored = [other for other in alone if bucket.exists(keys.record(other, 1, 1))]
    if stored and not bucket.exists(keys.record(identity.article_id, 1, 1)):
        for other in stored:
            yield other, None


def link(
    bucket: Bucket,
    addresses: tuple[str, ...],
    article_id: str,
    *,
    publisher_id: str | None = None,
    claimed: str | None = None,
) -> tuple[str, ...]:
    """Say once and for all that `addresses` lead to `article_id`; doing it again is harmless.

    `claimed` is the one among them that was only named by the page.
    Returns those that belong to another article already: the first word stands.
    """
    refused = []
    for url in addresses:
        address = Address(
            address=address_of(url),
            article_id=article_id,
            publisher_id=publisher_id,
            claimed=url == claimed,
        )
        key = keys.address(address.address)
        if create_document(bucket, key, address):
            continue
        standing = read_address(bucket, url)
        if standing is not None and (
            (standing.claimed and not address.claimed)
            or (standing.article_id != article_id and not _is_stored(bucket, standing))
        ):
            bucket.put(key, encode(address), content_type=media_types.JSON)
        elif standing is None or standing.article_id != article_id:
            refused.append(url)
    return tuple(refused)
