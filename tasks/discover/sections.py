"""Section pages: the links of a page."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser
from yarl import URL

from tasks.discover.candidate import Entry
from tasks.errors import SkippableError, SkipReason

MAX_LINK_TEXT = 500


def parse_section(body: bytes, content_type: str | None, address: str) -> tuple[Entry, ...]:
    """The http links of an HTML page in page order, each once, resolved against `address` or its <base>.

    Links inside the page and those marked `rel=nofollow` are left out. The headline is the link's text where
    it has any. Raises SkippableError (BROKEN_PAGE) when the page has no link at all.
    """
    if content_type and not any(kind in content_type for kind in ("html", "xml", "text/plain")):
        raise SkippableError(SkipReason.NOT_TEXT, f"{address}: {content_type}, not a section page")
    tree = LexborHTMLParser(body)
    base_element = tree.css_first("base[href]")
    base = _join(URL(address), (base_element.attributes.get("href") or "") if base_element else "")
    entries: dict[str, Entry] = {}
    for link in tree.css("a[href]"):
        if "nofollow" in (link.attributes.get("rel") or "").lower():
            continue
        target = _join(base or URL(address), link.attributes.get("href") or "")
        if target is None or target.scheme not in {"http", "https"}:
            continue
        url = str(target.with_fragment(None))
        text = " ".join(link.text(separator=" ").split())[:MAX_LINK_TEXT] or None
        if url not in entries or (entries[url].headline is None and text):
            entries[url] = Entry(url=url, headline=text)
    if not entries:
        raise SkippableError(
            SkipReason.BROKEN_PAGE,
            f"{address}: no links, so no section page",
            mend="give a page that links to articles, or a feed or sitemap; pages built by scripts show none",
        )
    return tuple(entries.values())


def _join(base: URL, href: str) -> URL | None:
    try:
        return base.join(URL(href.strip()))
    except ValueError:
        return None
