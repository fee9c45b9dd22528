"""RSS and Atom feeds, read by feedparser."""

from __future__ import annotations

import calendar
import html
import io
import re
from datetime import UTC, datetime
from typing import Any

import feedparser

from tasks.discover.candidate import Entry
from tasks.discover.dates import instant, latest
from tasks.errors import SkippableError, SkipReason
from tasks.fetch.decode import gunzipped

ZONE = re.compile(r"(?:Z|[+-]\d\d:?\d\d|\b[A-Z]{1,4})\s*$")
"""The end of a date that states its zone: `Z`, `+01:00`, `GMT`, `EST`."""
MAX_HEADLINE = 500


def parse_feed(body: bytes, content_type: str | None, address: str) -> tuple[Entry, ...]:
    """The entries of a feed, in its order; those without a link are left out.

    A file of gzip that was served as it is counts as what it holds. A feed that is broken half-way gives the entries
    before the break. Raises SkippableError: BROKEN_PAGE naming `address` when `body` is no feed (HTML, for one),
    TOO_LARGE beyond 50 MB.
    """
    body = gunzipped(body)
    parsed = feedparser.parse(
        io.BytesIO(body),
        response_headers={"content-type": content_type or "", "content-location": address},
        sanitize_html=False,
    )
    if not parsed.get("version") and not parsed.entries:
        raise SkippableError(
            SkipReason.BROKEN_PAGE,
            f"{address}: {_what(body)}, not a feed",
            mend="give the address of the RSS or Atom feed itself",
        )
    return tuple(_entry(entry, link) for entry in parsed.entries if (link := _link(entry)))


def _what(body: bytes) -> str:
    start = body[:2000].lstrip().lower()
    if not start:
        return "empty"
    if b"<html" in start or start.startswith(b"<!doctype html"):
        return "HTML"
    return "neither RSS nor Atom"


def _link(entry: Any) -> str:
    """The page of an entry: its link, or a guid that is one; FeedBurner keeps the publisher's own apart."""
    link = str(entry.get("feedburner_origlink") or entry.get("link") or "")
    guid = str(entry.get("id") or "")
    return link or (guid if guid.startswith(("http://", "https://")) else "")


def _entry(entry: Any, link: str) -> Entry:
    published = _moment(entry, "published")
    modified = _moment(entry, "updated")
    return Entry(
        url=link,
        published=instant(published),
        modified=instant(modified),
        headline=html.unescape(str(entry.get("title") or "")).strip()[:MAX_HEADLINE] or None,
        latest=latest(published, modified),
    )


def _moment(entry: Any, name: str) -> datetime | None:
    """A date of an entry, aware if the feed states a zone.

    feedparser gives UTC either way, and hands out `published` when asked for a missing `updated`.
    """
    if name not in entry.keys():  # noqa: SIM118  feedparser's `in` falls back to other keys
        return None
    parsed = entry.get(f"{name}_parsed")
    if parsed is None:
        return None
    try:
        moment = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    except (ValueError, OverflowError):
        return None
    return moment if ZONE.search(str(entry.get(name))) else moment.replace(tzinfo=None)
