"""What is asked for, and which addresses may be asked at all."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from yarl import URL

from tasks.errors import SkippableError, SkipReason

MAX_URL_LENGTH = 8000
"""RFC 9110, 4.1 asks servers to understand at least 8,000 octets; longer ones are traps."""

HOST = re.compile(
    r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?"
)
"""A host name as DNS has it (RFC 1123), underscores let through as they are used. Others crash resolvers."""


_FOLD = re.compile(r"\s*[\t\r\n]\s*")


def unfolded(url: str) -> str:
    """`url` on one line: some feeds break long addresses over lines. A blank inside is part of the address
    (WHATWG URL, 4.4: tabs and line ends go, blanks are escaped)."""
    return _FOLD.sub("", url.strip())


@dataclass(frozen=True, slots=True)
class Request:
    """One page to fetch; the validators are those of the capture that is kept already, verbatim."""

    url: str
    etag: str | None = None
    last_modified: str | None = None


def checked_url(url: str) -> URL:
    """`url` percent-encoded and without its fragment.

    Raises SkippableError (NOT_A_URL) unless it is an absolute http or https address without a user name: a
    password in an address would end up in the archive.
    """
    if len(url) > MAX_URL_LENGTH:
        raise _not_a_url(url, f"longer than {MAX_URL_LENGTH} characters")
    try:
        parsed = URL(url.strip()).with_fragment(None)
        host, raw_host, port = parsed.host, parsed.raw_host, parsed.port
    except ValueError as error:
        raise _not_a_url(url, str(error)) from error
    if parsed.scheme not in {"http", "https"}:
        raise _not_a_url(url, "not http:// or https://")
    if not host or not raw_host or port == 0:
        raise _not_a_url(url, "no host")
    if ":" not in raw_host and not HOST.fullmatch(raw_host):
        raise _not_a_url(url, f"no host can be called {host[:80]!r}")
    if parsed.user is not None or parsed.password is not None:
        raise SkippableError(SkipReason.NOT_A_URL, "address holds a user name or password")
    # yarl leaves out the path of a bare host, and two spellings of one address would be two addresses.
    return parsed.with_path("/", keep_query=True) if parsed.raw_path == "/" else parsed


def check_host(url: URL, allowed_hosts: Collection[str] | None) -> None:
    """Raises SkippableError (OFF_SITE) unless `allowed_hosts` is None or holds the host of `url`."""
    if allowed_hosts is not None and url.host not in allowed_hosts and url.raw_host not in allowed_hosts:
        raise SkippableError(SkipReason.OFF_SITE, f"{url.host} does not belong to the source")


def _not_a_url(url: str, why: str) -> SkippableError:
    return SkippableError(SkipReason.NOT_A_URL, f"{url[:80]!r} is no address: {why}")
