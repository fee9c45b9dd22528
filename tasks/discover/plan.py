"""What of all that was found is asked for now. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tasks.discover.candidate import Candidate
from tasks.fetch.request import Request
from tasks.store.entries import Entry
from tasks.store.state import State


@dataclass(frozen=True, slots=True)
class Plan:
    """The requests of a run, and what is left for another one."""

    requests: tuple[Request, ...]
    not_due: int = 0
    """Addresses that were visited lately and may not have changed."""
    left_over: tuple[str, ...] = ()
    """Addresses beyond the limit."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Of the requests, in order."""
        return tuple(request.url for request in self.requests)


def plan(
    candidates: Iterable[Candidate],
    state: State,
    *,
    now: datetime,
    limit: int,
    conditional: bool = True,
    revisit_all: bool = False,
) -> Plan:
    """Ask for every candidate that is new, due, or newer than our last visit by its feed's word, then for
    known addresses that are due though no feed names them any more; `limit` requests at most.

    `revisit_all` asks for all that is known, due or not.
    """
    wanted: dict[str, Entry | None] = {}
    not_due = 0
    for candidate in candidates:
        if state.refuses(candidate.url):
            continue  # taken down: not even to be counted by its address
        entry = state.get(candidate.url)
        if entry is None or revisit_all or _is_due(entry, candidate, now):
            wanted.setdefault(candidate.url, entry)
        else:
            not_due += 1
    known = {entry.url for entry in wanted.values() if entry is not None}
    again = state if revisit_all else state.due(now)
    for entry in again:
        if entry.url not in known and entry.url not in wanted and entry.next_due is not None:
            wanted[entry.url] = entry
    requests = [_request(url, entry, conditional=conditional) for url, entry in wanted.items()]
    return Plan(tuple(requests[:limit]), not_due, tuple(request.url for request in requests[limit:]))


def _is_due(entry: Entry, candidate: Candidate, now: datetime) -> bool:
    if entry.next_due is not None and entry.next_due <= now:
        return True
    # A feed that dates a story years ahead must not have it asked for in every run.
    return candidate.modified is not None and entry.fetched_at < candidate.modified <= now


def _request(url: str, entry: Entry | None, *, conditional: bool) -> Request:
    if entry is None or not conditional or entry.standing_capture is None:
        return Request(url)
    return Request(url, etag=entry.etag or None, last_modified=entry.last_modified or None)
