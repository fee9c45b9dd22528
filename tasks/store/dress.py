"""In which dress a page shows its article: its own page, AMP, mobile, print, the page of another edition. Pure.

Two dresses of one publication differ (a byline with and without "By", a standfirst, a picture less), and that
difference is nobody's edit. So what the publisher changed is told from two pages in one dress alone.

An edit that was seen in another dress alone stays in the raw captures, on purpose. Two readings of that dress could
tell it, but a revision in the words of an AMP page would be undone by the next look at the article's own, and a
history would then name an edit and its withdrawal where the newsroom made neither. Nearly every edit is there still
when the own page is visited next, and is told then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tasks.store.identity import Identity

_OTHER_PAGE = re.compile(
    r"(?:^|[/.?&=_-])(amp|m|mobil|mobile|print|druck|outputtype)(?=[/.?&=_-]|$)", re.IGNORECASE
)
"""Words in an address that name a page beside the article's own."""


@dataclass(frozen=True, slots=True)
class Dress:
    """The dress of one page."""

    place: str
    """Its address without scheme, and without parameters that name no other page."""
    kind: tuple[str, frozenset[str]]
    """Its host, and the words in its address that name a page beside the article's own."""
    is_own: bool
    """True for the article's own page: at its canonical address, or where that leads, or one that names no other."""
    named: frozenset[str]
    """Places of the pages that it names as its own in another dress."""

    def is_like(self, other: Dress) -> bool:
        """True when a difference between the two pages is the publisher's.

        An article that has moved (a new headline often means a new address) is in one dress before and after;
        its twins in other editions are not, nor is an AMP page that names no canonical address.
        """
        if self.place == other.place:
            return True
        if self.is_own and other.is_own:
            return not self._is_twin_of(other)
        return not self.is_own and not other.is_own and self.kind == other.kind

    def outdoes(self, other: Dress) -> bool:
        """True when this is the article's own page and the other is none: it speaks for the article from then
        on."""
        return self.is_own and not other.is_own and self.place != other.place

    def _is_twin_of(self, other: Dress) -> bool:
        names, named = other.place in self.named, self.place in other.named
        # Named by one alone, it may as well be the address that the article had before.
        return (names and named) or (names and _is_beside(other.place)) or (named and _is_beside(self.place))


def dress_of(identity: Identity) -> Dress:
    """The dress of the page that has this identity."""
    place = place_of(identity.answered)
    return Dress(
        place,
        kind=(place.split("/")[2], frozenset(map(str.lower, _OTHER_PAGE.findall(place)))),
        is_own=place_of(identity.canonical) in {place, place_of(identity.asked)},
        named=frozenset(place_of(url) for url in identity.aliases),
    )


def place_of(url: str) -> str:
    """The place of a normalised address."""
    page, _, query = url.partition(":")[2].partition("?")
    telling = "&".join(pair for pair in query.split("&") if _is_beside(pair))
    return f"{page}?{telling}" if telling else page


def _is_beside(address: str) -> bool:
    return _OTHER_PAGE.search(address) is not None
