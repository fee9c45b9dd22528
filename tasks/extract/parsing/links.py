"""Where links lead."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit


def site_of(host: str) -> str:
    """The label that names a site: the longest of a host's labels but the last (`herald` of www.herald.co.uk).

    Near enough to tell a publisher's own addresses, under whatever suffix, from a source's.
    """
    return max(host.lower().removeprefix("www.").split(".")[:-1] or [host], key=len)


def leads_inside(href: str, host: str) -> bool:
    """Whether an address leads to the same site: to another story, not to a source."""
    if href.startswith(("http://", "https://", "//")):
        try:
            return site_of(urlsplit(href).hostname or "") == site_of(host)
        except ValueError:  # a bracketed host that is no IPv6 address
            return False
    return not href.startswith(("mailto:", "tel:", "javascript:", "#"))


WHOLE = re.compile(r"https?://[a-z\d.-]+(?::\d+)?/[\w/.~%+,@!-]*(?:\?[\w=&/.~%+,@!-]+)?", re.ASCII)
"""An absolute address that `urljoin` gives back as it is, which takes it twenty times as long to find out."""


def absolute(address: str, base: str) -> str | None:
    """`address` as seen from the page at `base`; None for what is no address, such as `http://[`."""
    if WHOLE.fullmatch(address):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return None
