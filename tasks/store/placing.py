"""Where in the archive an article belongs: its identity held against what is stored already.

A computed identity is only as good as the page's own words. Canonical links can be wrong and addresses are
given to other articles, so an article joins a history of another address only if the publisher's id or the
words say that it is the same. Two histories of one article can be told together later; two articles in one
history cannot be parted.
"""

from __future__ import annotations

from collections.abc import Iterator

from tasks.record import Draft, Record
from tasks.source import Source
from tasks.store.addresses import link, look_up, read_address
from tasks.store.history import History
from tasks.store.identity import Identity, id_of_url, identify, normalise_url
from tasks.store.likeness import same_story
from tasks.store.s3.bucket import Bucket


class Place:
    """The place of one draft: finds it, links its addresses, and keeps the histories that were read for it."""

    def __init__(self, bucket: Bucket, draft: Draft, identity: Identity, *, source: Source) -> None:
        self._bucket = bucket
        self._draft = draft
        self._source = source
        self._histories: dict[str, History] = {}
        self.identity = identity
        """The identity that is believed."""
        self.article_id = identity.article_id
        """Under which to store."""
        self._unlinked: tuple[str, ...] = ()

    def settle(self, *, unseen: bool) -> None:
        """Find the article's id; nothing is written.

        With `unseen` an identity of its own address is believed without a look; the caller finds out when the
        number is taken, and settles again.
        """
        if not unseen or self.identity.is_borrowed:
            self.identity = next(option for option in self._options() if self._is_home(option))
        resolved = look_up(
            self._bucket, self.identity, is_story=self._is_story, is_named_so=self._is_named_so
        )
        # That its address leads to another article by now, or that ids are told in another way, is no reason to tell
        # a capture twice.
        by_address = () if unseen else (id_of_url(self.identity.answered),)
        for article_id in dict.fromkeys((self.identity.article_id, *by_address)):
            if article_id != resolved.article_id and self._is_stored(article_id):
                self.article_id = article_id
                return
        self.article_id, self._unlinked = resolved.article_id, resolved.unlinked

    def link(self) -> None:
        """Link the addresses that do not give the id by themselves.

        Done before the record is written, so that of two writers who see the article under different ids the second
        follows the first.
        """
        canonical = self.identity.canonical
        link(
            self._bucket,
            self._unlinked,
            self.article_id,
            publisher_id=self.identity.publisher_id,
            claimed=canonical if canonical != self.identity.answered else None,
        )

    def link_beside(self, standing: Record) -> None:
        """The same for an article that is known already, met at addresses that `standing` does not have."""
        known = self._identity_of(standing).addresses
        new = (url for url in self.identity.addresses if url not in known)
        self._unlinked = tuple(url for url in new if id_of_url(url) != self.article_id)
        self.link()

    def history(self, article_id: str) -> History:
        """The history of an article, listed once."""
        if article_id not in self._histories:
            self._histories[article_id] = History(self._bucket, article_id)
        return self._histories[article_id]

    def _options(self) -> Iterator[Identity]:
        """What the article can be, from what the page says of itself down to an id that nobody else has."""
        yield self.identity
        alone = self.identity.alone()
        yield alone
        yield alone.apart()

    def _is_home(self, identity: Identity) -> bool:
        """True when nobody else lives under the id of `identity`."""
        if identity.publisher_id is not None or identity.is_apart:
            return True
        standing = self.history(identity.article_id).head()
        if standing is None or self._was_met(standing, identity) or self._is_story(identity.article_id):
            return True
        # What was seen to be this article once may be rewritten from the first word to the last.
        linked = read_address(self._bucket, identity.answered)
        return linked is not None and not linked.claimed and linked.article_id == identity.article_id

    def _is_stored(self, article_id: str) -> bool:
        """True when a record of the article was read from the draft's own capture."""
        history = self.history(article_id)
        wanted = self._draft.capture.record_id
        return any(record.capture.record_id == wanted for record in history.records(history.keys))

    def _was_met(self, standing: Record, identity: Identity) -> bool:
        return normalise_url(standing.capture.url) == identity.answered

    def _is_story(self, article_id: str) -> bool:
        standing = self.history(article_id).head()
        return standing is None or same_story(standing.article, self._draft.article)

    def _is_named_so(self, article_id: str) -> bool:
        """True when the article has the draft's publisher's id by today's source file: that may name ids otherwise
        than when the article was stored."""
        standing = self.history(article_id).head()
        return standing is not None and self._identity_of(standing).publisher_id == self.identity.publisher_id

    def _identity_of(self, record: Record) -> Identity:
        return identify(record.article, fetched_url=record.capture.url, source=self._source)
