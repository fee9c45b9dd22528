"""Which article a page is, and which addresses are known to lead to it. Pure.

An article is known by the publisher's own id where there is one, else by its canonical address, else by
the address that was fetched. Two addresses of one article that are kept apart cost a second history; two
articles that are merged cost the truth of both. So every rule here needs evidence and leans towards
keeping apart.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit, urlunsplit

from courlan import is_navigation_page
from courlan.clean import TRACKERS_RE
from tld import get_fld
from yarl import URL

from tasks.article import Article
from tasks.errors import SkippableError, SkipReason
from tasks.fetch.request import unfolded
from tasks.source import Source

ARTICLE_ID_LENGTH = 32
"""Hex digits: 128 bits. The chance that any two of 10^9 articles share an id is below 10^-20."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
_MAY_NAME_CONTENT = re.compile(r"(?:[a-z]*_)?(?:cl?id|eid|uid|ga\w*|gl\w*|kwd|keywords?|session\w*)", re.I)
"""Parameters that courlan counts among trackers and that also name content (`news.php?cid=42`,
`?gallery=3`)."""
_MORE_TRACKERS = re.compile(r"cmp|i?cid_[a-z]+|icid|ocid|smid|smtyp|ns_\w+|wt\.\w+|srnd|_hs\w+|at_\w+", re.I)
"""In use at news publishers and unknown to courlan 1.4: Guardian, MSN, New York Times, BBC, Webtrends,
Bloomberg."""
_PAGE_NUMBER = re.compile(
    r"(?:^|[?&])(?:page|seite|pagina|pag)=(\d{1,2})(?:&|$)|/(?:page|seite)[/-](\d{1,2})/?$"
)
_VARIANT = re.compile(r"(?:^|[/.?&=-])(?:amp|m|mobile|print|outputtype|index|default)(?:[/.?&=-]|$)")
_INDEX = re.compile(r"/(?:default|home|index)(?:\.[a-z]{3,5})?/?$", re.I)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_LONG_NUMBER = re.compile(r"\d{6,}")
_DATE_NUMBER = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?")


@dataclass(frozen=True, slots=True)
class Identity:
    """Who an article is."""

    article_id: str
    canonical: str
    """The address to cite: the believed canonical address, else the one that answered; normalised."""
    addresses: tuple[str, ...]
    """Every address that was met on the way (canonical, answered, asked), normalised, each once."""
    aliases: tuple[str, ...] = ()
    """Addresses that the page merely names as its own (AMP, twins of another edition)."""
    publisher_id: str | None = None
    """The publisher's own id, if the identity rests on one."""
    answered: str = ""
    """The address that answered, normalised."""
    asked: str = ""
    """The address that was asked for, normalised; empty where it is none."""
    is_apart: bool = False
    """True for an identity that no page computes: another article had the address first."""

    @property
    def is_borrowed(self) -> bool:
        """True when the id is made of a canonical address that is not the one that answered."""
        return self.publisher_id is None and self.canonical != self.answered

    def alone(self) -> Identity:
        """The identity by the address that answered, for a page whose canonical address is another
        article's."""
        addresses = tuple(url for url in self.addresses if url == self.answered or url != self.canonical)
        return replace(
            self,
            article_id=id_of_url(self.answered),
            canonical=self.answered,
            addresses=addresses,
            publisher_id=None,
        )

    def apart(self) -> Identity:
        """An identity for a page whose very address another article took first, by a wrong canonical link."""
        return replace(self, article_id=id_apart(self.answered), is_apart=True)


def normalise_url(url: str) -> str:
    """`url` in the one spelling under which it is compared (RFC 3986, section 6.2.2), without trackers.

    The scheme and host are lower case (IDNA: ASCII), default ports, user names and fragments are gone, dot
    segments are resolved, percent escapes are upper case and only where needed, parameters are sorted and
    trackers removed. AMP and mobile variants keep their own address: that they are the same article needs
    evidence.

    Raises SkippableError (not_a_url) for what is no http or https address.
    """
    try:
        parts = urlsplit(unfolded(url))
        host = _ascii_host(parts.hostname or "")
        port = parts.port
    except ValueError as error:
        raise _not_an_address(url) from error
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not host:
        raise _not_an_address(url)
    netloc = host if port in {None, _DEFAULT_PORTS[scheme]} else f"{host}:{port}"
    # A "hash-bang" fragment named the content on sites of the 2010s; all other fragments name a place in it.
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    return urlunsplit((scheme, netloc, _path(parts.path), _query(parts.query), _escaped(fragment)))


def _not_an_address(url: str) -> SkippableError:
    return SkippableError(
        SkipReason.NOT_A_URL,
        f"not a web address: {url[:120]!r}",
        mend="write a full http:// or https:// address",
    )


def _ascii_host(host: str) -> str:
    host = host.lower().rstrip(".")
    if ":" in host:
        return f"[{host}]"
    # Not Python's own codec, which is of 2003 and makes ss of ß: another host than the one that is asked.
    return host if host.isascii() else URL.build(scheme="http", host=host).raw_host or host


def _path(path: str) -> str:
    escaped = _escaped(path) or "/"
    if "/." not in escaped:
        return escaped
    resolved = urlsplit(urljoin("http://host/", "http://host" + escaped)).path
    kept: list[str] = []
    for part in resolved.split("/")[1:]:
        if part == "..":
            kept = kept[:-1]
        elif part != ".":
            kept.append(part)
    return "/" + "/".join(kept)


def _escaped(text: str) -> str:
    """Percent escapes in normal form: unreserved characters bare, the rest upper case, non-ASCII as UTF-8."""
    spelled = "".join(
        char
        if "!" <= char <= "~" and char not in '"<>\\^`{|}'
        else "".join(f"%{byte:02X}" for byte in char.encode())
        for char in text.encode("utf-8", "replace").decode()
    )

    def normal(found: re.Match[str]) -> str:
        char = chr(int(found[1], 16))
        return char if _UNRESERVED.fullmatch(char) else found[0].upper()

    return _ESCAPE.sub(normal, spelled)


def _query(query: str) -> str:
    # Bare values stay (`story.php?12345`); the sort is by name alone, so that repeated names keep their
    # order.
    pairs = [pair for pair in query.split("&") if pair and not _tracks(pair.partition("=")[0])]
    return "&".join(sorted((_escaped(pair) for pair in pairs), key=lambda pair: pair.partition("=")[0]))


def _tracks(name: str) -> bool:
    name = name.lower()
    if _MORE_TRACKERS.fullmatch(name):
        return True
    return bool(TRACKERS_RE.search(name)) and not _MAY_NAME_CONTENT.fullmatch(name)


def address_of(url: str) -> str:
    """A normalised address without its scheme: http and https lead to the same article."""
    return normalise_url(url).partition(":")[2]


def id_of(identity: str) -> str:
    """The article id of an identity string."""
    return hashlib.sha256(identity.encode()).hexdigest()[:ARTICLE_ID_LENGTH]


def id_of_url(url: str) -> str:
    """The id of an article that is known by nothing but this address."""
    return id_of("url:" + address_of(url))


def id_apart(url: str) -> str:
    """The id of the article at `url` where another one took the id of the address first."""
    return id_of("apart:" + address_of(url))


def identify(article: Article, *, fetched_url: str, source: Source) -> Identity:
    """The identity of `article`, deterministic in its arguments.

    `fetched_url` is the address that answered, after redirects. Raises SkippableError (not_a_url) when it
    is no address.
    """
    answered = normalise_url(fetched_url)
    asked = _normalised([article.url])
    canonical = _believed(article.canonical_url, answered, source)
    met = tuple(dict.fromkeys([*([canonical] if canonical else []), answered, *asked]))
    aliases = tuple(dict.fromkeys(a for a in _normalised(article.aliases) if a not in met))
    publisher_id = _publisher_id(article, met, source)
    if publisher_id is not None:
        article_id = id_of(f"{source.name}:id:{publisher_id}")
    else:
        article_id = id_of_url(canonical or answered)
    return Identity(
        article_id, canonical or answered, met, aliases, publisher_id, answered, asked[0] if asked else ""
    )


def identify_url(url: str, source: Source) -> str | None:
    """The article id that the publisher's own id in `url` gives, or None where the source knows of none."""
    publisher_id = _id_in([normalise_url(url)], source)
    return None if publisher_id is None else id_of(f"{source.name}:id:{publisher_id}")


def _normalised(urls: Iterable[str]) -> list[str]:
    found = []
    for url in urls:
        try:
            found.append(normalise_url(url))
        except SkippableError:
            continue
    return found


def _believed(canonical: str | None, answered: str, source: Source) -> str | None:
    """The canonical address if it can be this very article's, else None."""
    if not canonical or " " in canonical.strip():
        # A blank in it is a slip; the address that answered stands for itself.
        return None
    try:
        stated = normalise_url(urljoin(answered, canonical))
    except (SkippableError, ValueError):
        return None
    if stated.partition(":")[2] == answered.partition(":")[2]:
        return answered
    if not same_site(stated, answered, source) or is_overview(stated, beside=answered):
        return None
    if page_number(answered) != page_number(stated) or _numbers_differ(stated, answered):
        return None
    return stated


def same_site(url: str, other: str, source: Source) -> bool:
    """True when both addresses are the publisher's: hosts of the source, or one registrable domain."""
    first, second = urlsplit(url), urlsplit(other)
    if first.netloc == second.netloc:
        return True
    if {first.hostname, second.hostname} <= source.hosts:
        return first.port == second.port
    domains = [get_fld(each, fail_silently=True, search_private=True) for each in (url, other)]
    return domains[0] is not None and domains[0] == domains[1]


def is_overview(url: str, *, beside: str) -> bool:
    """True when `url` looks like a home, section, topic or index page and not like an article.

    `beside` is the address of the article in question: one of its parent folders needs to look like an
    article itself.
    """
    parts = urlsplit(url)
    if parts.query and not _INDEX.search(parts.path):
        return False
    if _INDEX.search(parts.path) or is_navigation_page(url):
        return True
    segments = [part for part in parts.path.split("/") if part]
    if not segments:
        return True
    if parts.path == urlsplit(beside).path:
        # The same page without its parameters, unless one of those says which article it is.
        return bool(re.search(r"\d{3,}", urlsplit(beside).query))
    last = segments[-1].partition(".")[0]
    if re.search(r"\d{4,}", last) and not re.fullmatch(r"(?:19|20)\d\d", last):
        return False
    words = [word for word in re.split(r"[-_]", last) if word]
    if len(words) >= 4 or (re.search(r"\d", last) and re.search(r"[a-z]", last) and len(last) >= 8):
        return False
    parent = urlsplit(beside).path.startswith(parts.path.rstrip("/") + "/")
    if parent:
        rest = urlsplit(beside).path[len(parts.path.rstrip("/")) :]
        return not _VARIANT.search(rest)
    return len(words) <= 2 and len(segments) <= 2


def page_number(url: str) -> int:
    """Which page of a many-page article an address names; 1 when it names none."""
    found = _PAGE_NUMBER.search(urlsplit(url).query) or _PAGE_NUMBER.search(urlsplit(url).path)
    return max(1, int(found[1] or found[2])) if found else 1


def _numbers(url: str) -> set[str]:
    parts = urlsplit(url)
    return {n for n in _LONG_NUMBER.findall(parts.path + "?" + parts.query) if not _DATE_NUMBER.fullmatch(n)}


def _numbers_differ(url: str, other: str) -> bool:
    """True when both addresses carry long numbers and share none: most likely the ids of two articles."""
    first, second = _numbers(url), _numbers(other)
    return bool(first and second and not first & second)


def _publisher_id(article: Article, met: tuple[str, ...], source: Source) -> str | None:
    found = _id_in(met, source)
    if found is None:
        stated = (article.publisher_article_id or "").strip()
        # A page's word on its id counts only when one of its own addresses carries it too: site-wide
        # constants stand in such fields, and would fold a whole publisher into one article.
        found = stated if _carries(met, stated) else None
    if found is None:
        return None
    page = max(page_number(url) for url in met)
    return f"{found}:page:{page}" if page > 1 else found


def _id_in(urls: Iterable[str], source: Source) -> str | None:
    if source.article_id is None:
        return None
    for url in urls:
        found = re.search(source.article_id, url)
        if found:
            groups = [group for group in found.groups() if group]
            if groups:
                return groups[0]
    return None


def _carries(urls: Iterable[str], stated: str) -> bool:
    if len(stated) < 5 or not re.search(r"\d", stated) or _DATE_NUMBER.fullmatch(stated):
        return False
    token = re.compile(rf"(?<![A-Za-z0-9]){re.escape(stated)}(?![A-Za-z0-9])")
    for url in urls:
        parts = urlsplit(url)
        last = [part for part in parts.path.split("/") if part][-1:]
        if any(token.search(place) for place in (*last, parts.query)):
            return True
    return False
