"""Which pages of foreign files are taken in, and in which batches."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tasks.capture.foreign import ForeignPage, pages_in_warc
from tasks.capture.scraped import Input, read_scraped
from tasks.errors import SkippableError
from tasks.store.captures import fingerprint
from tasks.store.identity import normalise_url


@dataclass
class Intake:
    """What decides about each page, and what it decided so far."""

    hosts: frozenset[str] | None
    """Of the source; None takes any host."""
    kept: set[int]
    """Fingerprints of what the bucket has (`tasks.store.captures.fingerprints`), and of what is added."""
    limit: int = 0
    """Most pages to take in; 0 is all."""
    url: str = ""
    """Address of the one scraped file that says none itself."""
    url_prefix: str = ""
    taken: int = 0
    passed_over: Counter[str] = field(default_factory=Counter)
    """Reason to number of captures that were left where they are."""

    @property
    def full(self) -> bool:
        """True when the limit is reached."""
        return 0 < self.limit <= self.taken

    def pages_of(self, file: Input) -> Iterator[ForeignPage]:
        """The pages of `file` that are to be taken in, in order.

        Raises DamagedSegment, FatalError or UsageError, after the pages before the fault.
        """
        for page in self._pages(file):
            reason = self._refusal(page)
            if reason:
                self.passed_over[reason] += 1
                continue
            self.taken += 1
            yield page
            if self.full:
                return

    def _pages(self, file: Input) -> Iterable[ForeignPage]:
        if file.is_warc:
            return pages_in_warc(file.path, self.passed_over)
        if not file.is_page:
            self.passed_over["no page by its name"] += 1
            return ()
        return (read_scraped(file, url=self.url, url_prefix=self.url_prefix),)

    def _refusal(self, page: ForeignPage) -> str:
        exchange = page.page
        try:
            normalise_url(exchange.url)
        except SkippableError as error:
            return str(error.reason)
        if self.hosts is not None and (urlsplit(exchange.url).hostname or "").lower() not in self.hosts:
            return "host of another source"
        digest = "sha256:" + hashlib.sha256(exchange.payload).hexdigest()
        mark = fingerprint(page.exchanges[0].url, exchange.url, exchange.started_at, digest)
        if mark in self.kept:
            return "kept already"
        self.kept.add(mark)
        return ""


def batches(files: Iterable[Iterable[ForeignPage]], size: int) -> Iterator[list[ForeignPage]]:
    """The pages of `files` in batches of at most `size`, no page asked for twice in one, nor shown by two files:
    versions of a page are compared one after the other.

    The same page as a redirect of the same file led to it may stand beside it, as in a batch of a harvest.
    """
    batch: list[ForeignPage] = []
    asked: set[str] = set()
    shown: dict[str, int] = {}
    """The last file with a page, by the address that answered."""
    for number, pages in enumerate(files):
        for page in pages:
            first, last = page.exchanges[0].url, page.page.url
            if len(batch) == size or first in asked or shown.get(last, number) != number:
                yield batch
                batch, asked, shown = [], set(), {}
            batch.append(page)
            asked.add(first)
            shown[last] = number
    if batch:
        yield batch
