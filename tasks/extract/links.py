"""Where links lead."""

from __future__ import annotations

from urllib.parse import urlsplit


def site_of(host: str) -> str:
    """The last two labels of a host, or three under a short second one (`co.uk`): near enough to tell sites apart."""
    labels = host.lower().removeprefix("www.").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-2]) <= 3 else 2
    return ".".join(labels[-keep:])


def leads_inside(href: str, host: str) -> bool:
    """Whether an address leads to the same site: to another story, not to a source."""
    if href.startswith(("http://", "https://", "//")):
        try:
            return site_of(urlsplit(href).hostname or "") == site_of(host)
        except ValueError:  # a bracketed host that is no IPv6 address
            return False
    return not href.startswith(("mailto:", "tel:", "javascript:"))
