"""Addresses and names: what the page says it is, where else it stands, and who publishes it.

The rule above all others: two different articles must never become one. So a canonical address is believed
only when it can be this article's, and aliases are only ever added, never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit, urlunsplit

from courlan import normalize_url

from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import SEPARATOR, fold, host_of
from tasks.source import Source

ID_META = (
    "article-id", "articleid", "article_id", "article:id", "cxenseparse:articleid",
    "cxenseparse:recs:articleid",
    "post-id", "postid", "content-id", "contentid", "parsely-post-id", "sailthru.articleid", "bt:id", "vr:id",
    "dc.identifier", "story_id", "storyid", "brightspot.contentid", "brightspot-dataLayer-id",
    "ob_article_id",
)  # fmt: skip
ID_IN_PATH = re.compile(
    r"(?:^|[-_/.,~=])([a-z]{0,4}\d{5,12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-z]{3,5})?/?$"
    r"|/(?:[\w-]*-)?(?:article|artikel|story|node|id)[-_]?(\d{5,12})(?:[/.]|$)",
    re.IGNORECASE,
)
"""A number of five figures or more, at most four letters before it, or a UUID, at the end of the path; or a number
that a segment calls that of an article."""
HASH_IN_PATH = re.compile(r"~([0-9a-f]{8})/?$|[-/]([A-Z2-7]{26})(?:\.html?)?/?$")
"""Ids of two systems that many houses use: eight hexadecimal figures behind a tilde, or 26 of base 32."""
ID_FORM = re.compile(r"[\w.:-]{3,64}")


@dataclass(frozen=True, slots=True)
class Identity:
    """The outcome; `method` says which source gave the canonical address."""

    canonical_url: str | None
    aliases: tuple[str, ...]
    publisher: str | None
    publisher_article_id: str | None
    method: str


CLEAN = re.compile(r"https?://(?![^/]*xn--)[a-z\d.-]+(?:/[\w~%!=:,-][\w.~%!=:,-]*)*/?", re.ASCII)
"""An address that has nothing to be cleaned of, as most have: no query, and a plain host and path. It is known in a
fiftieth of the time that cleaning takes."""


@lru_cache(maxsize=4096)
def clean_address(url: str) -> str:
    """`url` without tracking parameters, fragment and default port, scheme and host in lower case.

    Idempotent. Path, its case, and every parameter that is not known for tracking stay: they may tell
    articles apart. What is no http address comes back as it is.
    """
    url = url.strip()
    if CLEAN.fullmatch(url):
        return url
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return url
        cleaned = normalize_url(urlunsplit(parts._replace(scheme=parts.scheme.lower(), fragment="")))
        again = normalize_url(cleaned)
    except (ValueError, AttributeError):
        return url
    return str(again)


def read_identity(page: Page, *, source: Source | None) -> Identity:
    """What `page` says of its own address, and who publishes it."""
    declared = page.declared
    claims = (
        ("link", declared.canonical),
        ("jsonld", declared.article.address("url", "mainEntityOfPage")),
        ("og", declared.meta_first("og:url")),
    )
    canonical, method = None, ""
    for name, claim in claims:
        if claim and is_believable(claim, page.url, source):
            canonical, method = clean_address(claim), name
            break
    language = (declared.html_language or "").lower().replace("_", "-").split("-")[0]
    others = [claim for _, claim in claims]
    others += [declared.amp, declared.mobile, declared.short]
    others += [
        address
        for code, address in declared.translations.items()
        if language and code.replace("_", "-").split("-")[0] == language
    ]
    found: dict[str, None] = {}
    for other in (page.url, *others):
        if other and is_believable(other, page.url, source):
            found[clean_address(other)] = None
    found.pop(canonical or "", None)
    return Identity(
        canonical, tuple(found), _publisher(page, source), _article_id(page, canonical, source), method
    )


def is_believable(claim: str, url: str, source: Source | None) -> bool:
    """Whether `claim` can be another address of the article at `url`.

    Not believed: no http address, another site, a home page, or a section that the address lies under.
    """
    said, asked = _parts(claim), _parts(url)
    if said is None or said.scheme not in {"http", "https"} or not said.host:
        return False
    if asked is None or not asked.host:
        return True
    if said.site != asked.site and not (source is not None and {said.host, asked.host} <= source.hosts):
        return False
    if not asked.segments:
        return not said.segments
    if not said.segments:
        return bool(said.query) and said.query != asked.query  # /?p=123
    above = len(said.segments)
    is_above = above < len(asked.segments) and asked.segments[:above] == said.segments
    return not is_above or _is_page_of(asked.segments[above:])


@dataclass(frozen=True, slots=True)
class _Address:
    scheme: str
    host: str
    site: str
    segments: tuple[str, ...]
    query: str


@lru_cache(maxsize=512)
def _parts(url: str) -> _Address | None:
    """The parts of an address that tell articles apart; None for what cannot be parsed."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    return _Address(parts.scheme, host, _site(host), _segments(parts.path), parts.query)


def _is_page_of(rest: tuple[str, ...]) -> bool:
    """Whether the rest of a path names another view of the same article: a page number, AMP, print."""
    return all(
        (part.isdecimal() and len(part) < 3) or part in {"amp", "page", "print", "amp.html"} for part in rest
    )


def _segments(path: str) -> tuple[str, ...]:
    return tuple(part for part in unquote(path).lower().split("/") if part)


def _site(host: str) -> str:
    """The host without `www.`, `m.`, `amp.` and the like: at most its last three labels, two where they
    are long."""
    labels = host.lower().split(".")
    if len(labels) > 2 and (len(labels[-2]) > 3 or len(labels[-1]) > 2):
        return ".".join(labels[-2:])
    return ".".join(labels[-3:])


def _publisher(page: Page, source: Source | None) -> str | None:
    if source is not None:
        return source.title
    declared = page.declared
    stated = declared.article.texts("publisher")
    # Some systems state the headline of the page as the name of the site.
    headlines = {
        fold(declared.article.text("headline")),
        fold(declared.meta_first("og:title")),
        fold(declared.title),
    }
    names = (*stated, *declared.meta_all("og:site_name", "application-name"))
    names += tuple(declared.microdata.texts("publisher"))
    named = (
        name for name in names if not name.startswith(("http", "#", "/")) and fold(name) not in headlines
    )
    host = host_of(page.url)
    return next(named, None) or _named_in_title(declared.title, host) or host or None


def _named_in_title(title: str | None, host: str) -> str | None:
    """The part of `<title>` that is the host's name in words: "Anzeiger vom See" of anzeiger-vom-see.ch."""
    label = host.split(".")[-2] if host.count(".") else host
    parts = [part for part in SEPARATOR.split(title or "") if len(part) < 60]
    for part in (*reversed(parts[1:]), *parts[:1]) if len(parts) > 1 else ():
        words = re.findall(r"\w+", _plain(part))
        if "".join(words) == label.replace("-", ""):
            return part.strip()
        told = label.split("-")
        if len(told) > 1 and len(words) <= len(told) + 2 and [word for word in words if word in told] == told:
            return part.strip()
    return None


def _plain(text: str) -> str:
    """`text` as addresses write it: lower case, without accents."""
    parted = unicodedata.normalize("NFKD", text.lower())
    return "".join(character for character in parted if not unicodedata.combining(character))


def _article_id(page: Page, canonical: str | None, source: Source | None) -> str | None:
    addresses = tuple(address for address in (canonical, page.url) if address)
    stated = page.declared.meta_first(*ID_META)
    if stated and not (ID_FORM.fullmatch(stated) and any(character.isdecimal() for character in stated)):
        stated = None
    if source is not None and source.article_id:
        return article_id_in(addresses, source) or stated
    return stated or article_id_in(addresses, source)


def article_id_in(addresses: tuple[str, ...], source: Source | None) -> str | None:
    """The publisher's own article id in one of the addresses: by the source's pattern, or a long number at
    the end."""
    if source is not None and source.article_id:
        for address in addresses:
            match = re.search(source.article_id, address)
            if match and match.groups() and match[1]:
                return match[1]
    for address in addresses:
        try:
            path = urlsplit(address).path
        except ValueError:
            continue
        match = ID_IN_PATH.search(path) or HASH_IN_PATH.search(path)
        found = (match[1] or match[2]) if match else None
        if found and not re.fullmatch(r"(?:19|20)\d{6}", found):
            return found
    return None
