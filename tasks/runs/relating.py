"""Which stored pages show one article, where the state does not know: the pages are read to find out.

The captures of an article are to be read in the order in which they were made, also where they lie at several of its
addresses, and those of one segment as a harvest stored them: the article's own page before its other dresses (AMP,
print). An archive whose records were lost, or that got its captures alone, knows of none; so its pages are read
twice, once for what they say of their identity. Pages of addresses that the state knows are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from tasks.capture.reading import DamagedSegment
from tasks.errors import FatalError, SkippableError
from tasks.extract import RepeatedBlocks
from tasks.runs.reading import own_address, read_pages
from tasks.source import Source
from tasks.store.captures import PagePlace, captures_at, read_places
from tasks.store.identity import identify, normalise_url
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey
from tasks.store.state import State


@dataclass(frozen=True, slots=True)
class Showing:
    """What a page that gives an article says of its identity. Picklable."""

    place: PagePlace
    names: tuple[str, ...]
    """The article's id, then its addresses."""
    another: bool
    """Whether it was asked for at another address than the article's own."""


class Related:
    """Addresses and ids of articles, those of one article under one name; and which pages are its other dresses."""

    def __init__(self) -> None:
        self._under: dict[str, str] = {}
        self._against_hops: dict[tuple[str, int], bool] = {}
        """By segment and offset, whether a page was asked for at another address, where that is not what redirects
        before it say."""

    def __contains__(self, known: str) -> bool:
        return known in self._under

    def join(self, names: Iterable[str]) -> None:
        """All of `names` are of one article."""
        first, *others = dict.fromkeys(map(self.name, names))
        for each in (first, *others):
            self._under[each] = first

    def dress(self, place: PagePlace, *, another: bool) -> None:
        """The page at `place` was asked for at another address than its article's own, or not."""
        if another != bool(place.hops):
            self._against_hops[place.segment, place.offset] = another

    def is_another(self, place: PagePlace) -> bool:
        """True when the page at `place` was asked for at another address than its article's own, as far as known."""
        return self._against_hops.get((place.segment, place.offset), bool(place.hops))

    def name(self, known: str) -> str:
        """The one name of what is `known` by this one; itself where nothing was said of it."""
        passed = []
        while (above := self._under.get(known, known)) != known:
            passed.append(known)
            known = above
        for each in passed:
            self._under[each] = known
        return known


def relate(
    bucket: Bucket,
    source: Source,
    places: Iterable[PagePlace],
    state: State,
    executor: Executor,
    *,
    workers: int,
    size: int,
    repeated: RepeatedBlocks | None = None,
) -> Related:
    """Read those of `places` of which `state` knows nothing, `size` at a time by that many `workers`.

    Raises FatalError when a worker died.
    """
    related = Related()
    unknown = (place for place in places if not _is_known(state, place))
    batches = iter(lambda: tuple(islice(unknown, size)), ())
    running: set[Future[tuple[Showing, ...]]] = set()
    try:
        for batch in batches:
            running.add(executor.submit(showings_in, bucket, source, batch, repeated))
            if len(running) > workers:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                _note(related, state, done)
        _note(related, state, running)
    except BrokenExecutor as error:
        raise FatalError(
            "a reading process died (out of memory?)", mend="run it again with fewer --workers"
        ) from error
    return related


def showings_in(
    bucket: Bucket, source: Source, places: tuple[PagePlace, ...], repeated: RepeatedBlocks | None
) -> tuple[Showing, ...]:
    """What each of `places` that gives an article says of its identity."""
    return tuple(_showings(bucket, source, places, repeated))


def _showings(
    bucket: Bucket, source: Source, places: tuple[PagePlace, ...], repeated: RepeatedBlocks | None
) -> Iterator[Showing]:
    # What is damaged or gone is said when the pages are read in earnest.
    with suppress(MissingKey):
        for place, body in read_places(bucket, places):
            with suppress(DamagedSegment, SkippableError):
                for reading in read_pages(captures_at(place, body), source, repeated):
                    if reading.draft is not None:
                        answered = reading.reference.url
                        identity = identify(reading.draft.article, fetched_url=answered, source=source)
                        _, another = own_address(reading)
                        yield Showing(place, (identity.article_id, *identity.addresses), another)


def article_in(state: State, known: Related) -> Callable[[PagePlace], str]:
    """What tells the article of a page by `state` and what is `known`; its address where that is all."""

    def article(place: PagePlace) -> str:
        own = place.url
        with suppress(SkippableError):
            own = normalise_url(place.url)
        if own in known:
            # Whatever is stored meanwhile: a name that changed would part its captures.
            return known.name(own)
        for url in _addresses(place):
            with suppress(SkippableError):
                if found := state.article_id(url):
                    return known.name(found)
        return own

    return article


def _is_known(state: State, place: PagePlace) -> bool:
    """True when `state` knows an article at the page's address, or why it gives none."""
    for url in _addresses(place):
        with suppress(SkippableError):
            if state.article_id(url):
                return True
            entry = state.get(url)
            if entry is not None and entry.last_skip:
                return True
    return False


def _addresses(place: PagePlace) -> tuple[str, ...]:
    return (place.url, *place.hops)


def _note(related: Related, state: State, done: Iterable[Future[tuple[Showing, ...]]]) -> None:
    for future in done:
        for showing in future.result():
            _, *addresses = showing.names
            related.join((*showing.names, *filter(None, map(state.article_id, addresses))))
            related.dress(showing.place, another=showing.another)
