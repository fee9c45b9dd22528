"""What the accounts of all runs say of one article, read once: where it was met, and which of them name it.

Of a page that was held back an account does not say which article it shows; its draft does. So whoever asks names
the captures of the article that were held.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tasks.keys import digest_of_address
from tasks.store.identity import address_of
from tasks.store.manifest import RunManifest, UrlOutcome
from tasks.store.s3.bucket import Bucket
from tasks.store.takedown.telling import TAKEN_DOWN, Telling
from tasks.store.takedown.traces import accounts_of_runs, names, says
from tasks.store.tombstones import Target


@dataclass(frozen=True, slots=True)
class Met:
    """Where one article was met."""

    captures: frozenset[str]
    """Record ids."""
    places: Target
    """The addresses that were asked for."""
    given: dict[str, str]
    """Those of them, normalised and without scheme, at which another article was met, and which: the last."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """What closed runs say that may bear on an article."""

    lines: tuple[tuple[str, UrlOutcome], ...]
    """With the key of the account in which each stands."""
    shown: dict[str, tuple[str, ...]]
    """By address, normalised and without scheme: every article that was met there, the last one last."""
    saying: tuple[tuple[str, RunManifest], ...]
    """With their keys, those that may name it in what they say of the run as a whole; without lines."""

    def met(self, target: Target, ours: frozenset[str], held: frozenset[str]) -> Met:
        """Where the article of `target` was met, also at addresses that were given to another since.

        `held`: record ids of all captures that were held back; `ours`: of those that are the article's.
        """
        told = held.union(line.capture for _, line in self.lines if line.article_id and line.capture)
        lines = [
            line
            for _, line in self.lines
            if not _is_anonymous(line)
            and (
                line.article_id in target.article_ids
                or line.capture in ours
                # A wall or a stub, of which nothing says whose it is, where the article is at home.
                or (line.capture is not None and line.capture not in told and target.is_home(line.url))
            )
        ]
        addresses = {address_of(line.url) for line in lines}
        heirs = self.others_than(target.article_ids)
        return Met(
            ours.union(line.capture for line in lines if line.capture),
            Target(frozenset(), frozenset(map(digest_of_address, addresses))),
            {address: heirs[address] for address in addresses if address in heirs},
        )

    def others_than(self, article_ids: Collection[str]) -> dict[str, str]:
        """By address, normalised and without scheme: which other article was met there last."""
        others = {
            address: [other for other in shown if other not in article_ids]
            for address, shown in self.shown.items()
        }
        return {address: found[-1] for address, found in others.items() if found}

    def naming(self, target: Target, held: frozenset[str]) -> tuple[str, ...]:
        """Keys of the accounts that tell of `target`, or of its captures that were held back."""
        by_line = (key for key, line in self.lines if names(line, target, held))
        telling = Telling(target, held)
        by_word = (key for key, account in self.saying if says(account, telling))
        return tuple(dict.fromkeys((*by_line, *by_word)))


def read_accounts(bucket: Bucket, around: Target, held: frozenset[str]) -> Accounts:
    """What runs say of all that is within `around` and of the captures `held`. Reads every manifest."""
    lines: list[tuple[str, UrlOutcome]] = []
    shown: dict[str, tuple[str, ...]] = {}
    saying: list[tuple[str, RunManifest]] = []
    telling = Telling(around, held)
    for key, account in accounts_of_runs(bucket):
        if says(account, telling):
            saying.append((key, account.model_copy(update={"urls": ()})))
        for line in account.urls:
            _note_shown(shown, line)
            if names(line, around, held):
                lines.append((key, line))
    return Accounts(tuple(lines), shown, tuple(saying))


def _note_shown(shown: dict[str, tuple[str, ...]], line: UrlOutcome) -> None:
    if line.article_id is not None and not _is_anonymous(line):
        address, known = address_of(line.url), line.article_id
        before = shown.get(address, ())
        if before[-1:] != (known,):
            shown[address] = (*(other for other in before if other != known), known)


def _is_anonymous(line: UrlOutcome) -> bool:
    return line.url.startswith(TAKEN_DOWN)
