"""Cleaning addresses: the same page under the same name, whatever campaign led to it."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from courlan.clean import TRACKERS_RE
from yarl import URL

from tasks.fetch.request import checked_url, unfolded

NEWS_TRACKERS = re.compile(r"cmp|cmpid|maca|ocid|smid|ito|icid|ftag|wt_z?mc|ns_mchannel|at_[a-z_]+")
"""Tracking parameters of publishers that courlan's list has not: The Guardian (CMP), Deutsche Welle (maca),
MSN (ocid), The New York Times (smid), the Mail (ito), CBS (ftag), Webtrekk (wt_mc), the BBC (at_...)."""


def clean_address(url: str, article_id: re.Pattern[str] | None = None) -> str:
    """`url` without its fragment and its tracking parameters, percent-encoded, its host in lower case.

    Path and all other parameters stay as they are, in their order: servers may tell them apart. Where
    `article_id` (a source's pattern) finds another id after cleaning than before, the parameters stay all.
    Raises SkippableError (NOT_A_URL) as `checked_url` does.
    """
    parsed = checked_url(_unescaped(url))
    if not parsed.raw_query_string:
        return str(parsed)
    kept = [part for part in parsed.raw_query_string.split("&") if part and not _is_tracker(part)]
    cleaned = parsed.with_query(None)
    if kept:
        cleaned = URL(f"{cleaned}?{'&'.join(kept)}", encoded=True)
    if article_id is not None and _id(article_id, cleaned) != _id(article_id, parsed):
        return str(parsed)
    return str(cleaned)


def _unescaped(url: str) -> str:
    """Some feeds escape the ampersand once too often."""
    return unfolded(url).replace("&amp;", "&")


def _is_tracker(part: str) -> bool:
    name = unquote_plus(part.partition("=")[0]).lower()
    return bool(NEWS_TRACKERS.fullmatch(name) or TRACKERS_RE.search(name))


def _id(pattern: re.Pattern[str], url: URL) -> str | None:
    found = pattern.search(str(url))
    return found[0] if found else None
