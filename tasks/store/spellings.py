"""Other addresses under which a reader may know a page, where the one that was typed was never met. Pure.

What is stored is found by the addresses that were met (`tasks.store.identity`), which keep articles apart when in
doubt. A reader comes from a search engine, a phone or a printed page. So these are guesses, and whoever uses one has
to say so: that a page lies at a guessed address does not make it the page that was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from urllib.parse import unquote, urlsplit, urlunsplit

from tasks.store.identity import normalise_url

_NO_SCHEME = re.compile(r"(?:[\w-]+\.)+[\w-]+(?::\d+)?(?:[/?#].*)?", re.DOTALL)
_GOOGLE = re.compile(r"(?:www\.)?google\.[a-z.]+")
_AMP_CACHE = re.compile(r".+\.cdn\.ampproject\.org|(?:www\.)?google\.[a-z.]+")
_CACHED = re.compile(r"/(?:amp|[acv])/(s/)?([^/]+\..+)")
_DRESS_HOST = re.compile(r"(?:www\d?|m|mobile|mobil|amp|touch|print)\.(?=.*\.)")
_HOSTS = ("www.", "", "m.", "amp.")
_DRESS_QUERY = re.compile(
    r"(?:amp|outputtype|output|print|view)(?:=(?:amp|1|true|print|mobile)?)?", re.IGNORECASE
)


def as_address(typed: str) -> str:
    """What a reader typed or pasted, with a scheme and unescaped where it was escaped whole; else as it is."""
    text = typed.strip()
    if re.match(r"https?%3a%2f%2f", text, re.IGNORECASE):
        text = unquote(text)
    # With or without TLS is one address to the archive.
    return f"https://{text}" if _NO_SCHEME.fullmatch(text) else text


def other_spellings(url: str) -> Iterator[str]:
    """Normalised addresses beside `url` at which its page may be kept, the likeliest first; at most some dozens.

    Raises SkippableError (not_a_url).
    """
    asked = normalise_url(url)
    own = _out_of_cache(asked)
    parts = urlsplit(own)
    queries = dict.fromkeys([parts.query, _without_dress(parts.query)])
    found = (
        normalise_url(urlunsplit((parts.scheme, host, path, query, "")))
        for query, host, path in product(queries, _hosts(parts.netloc), _paths(parts.path))
    )
    yield from (each for each in dict.fromkeys(found) if each != asked)


def _out_of_cache(url: str) -> str:
    """The publisher's address in one of Google's AMP cache or viewer."""
    parts = urlsplit(url)
    cached = _CACHED.fullmatch(parts.path) if _AMP_CACHE.fullmatch(parts.netloc) else None
    if cached is None or (_GOOGLE.fullmatch(parts.netloc) and not parts.path.startswith("/amp/")):
        return url
    return normalise_url(
        f"http{'s' if cached[1] else ''}://{cached[2]}" + (f"?{parts.query}" if parts.query else "")
    )


def _hosts(host: str) -> Iterator[str]:
    """`host`, and those on which a site has its other dresses."""
    yield host
    bare = _DRESS_HOST.sub("", host, count=1)
    if re.search(r"[a-z]", bare.partition(":")[0]):
        yield from (prefix + bare for prefix in _HOSTS if prefix + bare != host)


def _paths(path: str) -> Iterator[str]:
    """`path`, and it without what makes it an AMP page; each with and without a slash at its end."""
    own = re.sub(r"^/(?:amp|m|mobile)(?=/.)", "", path)
    own = re.sub(r"(?:/amp|[.-]amp(?=\.html?$)|\.amp$)/?(?=$|\.html?$)", "", own)
    for each in dict.fromkeys([path, own]):
        yield each
        yield each.removesuffix("/") if each.endswith("/") else each + "/"


def _without_dress(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if not _DRESS_QUERY.fullmatch(pair))
