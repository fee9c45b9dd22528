"""The newsroom: what it has written, and what it answers to each address. Pure; HTTP is in `server.py`."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import gzip
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from infra.newsroom import feeds
from infra.newsroom.calendar import printed
from infra.newsroom.feeds import Item
from infra.newsroom.grammar import generated_story
from infra.newsroom.reply import Reply
from infra.newsroom.story import Language, Story, written_stories
from infra.newsroom.traps import BUSY, LOOP, NOT_A_URL, OFF_SITE, REDIRECT, TRAPS
from infra.newsroom.view import Link, PageView, amp_path, render_listing, render_page
from infra.newsroom.words import WORDS

SAMPLE_NOW = datetime.datetime(2025, 6, 13, tzinfo=datetime.UTC)
"""The clock of the sample paper where none is given: a Friday midnight, in the half of the year with BST."""

_NUMBER = re.compile(r"(?:-h|[?&]no=)(\d+)")
_FIRST = 1001
_FEED_LENGTH = 100
_BEFORE_FIRST_EDITION = datetime.timedelta(minutes=40)
"""Each edition comes out a minute after the last, all of them before `now`."""
_PICTURE = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c000000000100010000020144003b"
)
"""A GIF of one transparent pixel."""


@dataclass(frozen=True)
class Newsroom:
    """The sample paper at one moment.

    `articles` real articles (the first two dozen are written by hand, the rest by the grammar from `seed`),
    in the numbered `edition` (2 is what a second visit finds), set in new templates if `layout_change`. All
    times are before `now`, but for the story that is there to be in the future. `traps` is false to leave out
    the pages that are no articles, for measuring.
    """

    seed: int = 1
    articles: int = 24
    edition: int = 1
    layout_change: bool = False
    now: datetime.datetime = SAMPLE_NOW
    traps: bool = True

    def next_edition(self) -> Newsroom:
        """The paper as the next visit finds it."""
        return dataclasses.replace(self, edition=self.edition + 1)

    def relaunched(self) -> Newsroom:
        """The next edition, in new templates."""
        return dataclasses.replace(self, edition=self.edition + 1, layout_change=True)

    def story(self, index: int) -> Story:
        """The article with that place, from 0, as it stands in this edition."""
        if not 0 <= index < self.articles:
            raise IndexError(index)
        written = written_stories()
        if index < len(written):
            return written[index].at_edition(self.edition)
        return _generated(self.seed, _FIRST + index, index - len(written))

    def stories(self) -> Iterator[Story]:
        """Every article, by number."""
        return (self.story(index) for index in range(self.articles))

    def reply(self, target: str, base_url: str) -> Reply | None:
        """The answer to a request target such as `/news/x.html?a=b`; None where there is no such page."""
        if self.articles > 2000:
            return self._reply(target, base_url)
        return _remembered_reply(self, target, base_url)

    def _reply(self, target: str, base_url: str) -> Reply | None:
        target = _without_tracking(target)
        path = target.partition("?")[0]
        return (
            self._machine_reply(path, base_url)
            or self._article_reply(target, base_url)
            or (self._trap_reply(target, base_url) if self.traps else None)
            or self._listing_reply(path)
        )

    # Articles

    def _article_reply(self, target: str, base_url: str) -> Reply | None:
        if target == REDIRECT and self.articles >= 2:
            return Reply(status=301, headers=(("Location", base_url + self.story(1).path),))
        found = _NUMBER.search(target)
        index = int(found[1]) - _FIRST if found else -1
        if not 0 <= index < self.articles:
            return None
        story = self.story(index)
        if target == story.path:
            return self._set(story, base_url, "relaunch" if self.layout_change else story.layout)
        if "amp" in story.traits and target == amp_path(story):
            return self._set(story, base_url, "amp")
        return None

    def _set(self, story: Story, base_url: str, template: str) -> Reply:
        lively = "tag_page_changes" in story.traits
        page = PageView(
            story=story,
            base_url=base_url,
            now=self.now,
            seed=self.seed,
            related=self._related(story),
            made_at=printed(self.front_moment, "ledger", story.language) if lively else None,
        )
        text = render_page(page, template)
        if lively or self.layout_change:
            modified = self.front_moment
        else:
            # A server must not send a time to come (RFC 9110, 8.8.2.1), and one story is dated there.
            modified = min(story.modified(self.now), self.now - _BEFORE_FIRST_EDITION)
        headers = (("tdm-reservation", "1"),) if "tdm_reserved" in story.traits else ()
        if template == "press":
            encoding = "utf-8" if "wrong_charset" in story.traits else "windows-1252"
            return Reply(
                body=text.encode(encoding, "xmlcharrefreplace"),
                content_type=f"text/html; charset={page.declared_charset}",
                last_modified=modified,
                headers=headers,
                behaviour="chunked",
            )
        body = text.encode()
        if template == "tide":
            return Reply(body=body, etag=f"W/{_etag(body)}", headers=headers, behaviour="gzip")
        return Reply(body=body, etag=_etag(body), last_modified=modified, headers=headers)

    def _related(self, story: Story) -> tuple[Link, ...]:
        """Four other stories of the same language; another four in every edition for the lively page."""
        shift = self.edition * 3 if "tag_page_changes" in story.traits else 1
        start = story.number - _FIRST + shift
        near = (self.story((start + step) % self.articles) for step in range(min(self.articles, 24)))
        same = (other for other in near if other.language == story.language and other.number != story.number)
        return tuple(Link(other.path, other.headline) for other, _ in zip(same, range(4), strict=False))

    # Lists

    @property
    def front_moment(self) -> datetime.datetime:
        """When the front page and the feeds of this edition were made."""
        return self.now - _BEFORE_FIRST_EDITION + datetime.timedelta(minutes=min(self.edition, 40))

    def _item(self, story: Story, base_url: str) -> Item:
        return Item(
            url=base_url + story.path,
            headline=story.headline,
            published=story.published(self.now),
            modified=story.modified(self.now),
            summary=story.standfirst or "",
            language=story.language,
        )

    def _newest(self, language: str) -> list[Story]:
        shown = (self.story(index) for index in range(min(self.articles, 3 * _FEED_LENGTH)))
        same = [story for story in shown if story.language == language]
        return sorted(same, key=lambda story: story.minutes_ago)[:_FEED_LENGTH]

    def _feed_items(self, base_url: str) -> Iterator[Item]:
        for story in self._newest("en"):
            item = self._item(story, base_url)
            yield item
            if "amp" in story.traits:
                yield dataclasses.replace(item, url=base_url + amp_path(story))
            if "tracking" in story.traits:
                yield dataclasses.replace(item, url=f"{item.url}?utm_source=feed&utm_medium=rss")
        if not self.traps:
            return
        links = [(base_url + trap.path, trap.headline) for trap in TRAPS]
        links += [(OFF_SITE, "Ten mattresses (advertisement)"), (NOT_A_URL, "A mistyped link")]
        if self.articles >= 2:
            links.append((base_url + REDIRECT, "Swing bridge (old address)"))
        for url, headline in links:
            moment = self.now - datetime.timedelta(hours=3)
            yield Item(url=url, headline=headline, published=moment, modified=moment)

    def _machine_reply(self, path: str, base_url: str) -> Reply | None:
        titles: dict[str, str] = {language: words.paper for language, words in WORDS.items()}
        size = feeds.NEWS_SITEMAP_LIMIT
        parts = range(0, self.articles, size)
        if path == "/robots.txt":
            return self._text(feeds.ROBOTS.format(base_url=base_url), "text/plain; charset=utf-8")
        if path == "/feed.xml":
            text = feeds.rss(base_url, titles["en"], self.front_moment, self._feed_items(base_url))
            return self._text(text, "application/rss+xml; charset=utf-8")
        if path == "/de/feed.atom":
            items = (self._item(story, base_url) for story in self._newest("de"))
            text = feeds.atom(base_url, titles["de"], self.front_moment, items)
            return self._text(text, "application/atom+xml; charset=utf-8")
        if path == "/sitemap.xml":
            names = ["sitemap-news.xml", *(f"sitemap-{number}.xml.gz" for number in range(1, len(parts) + 1))]
            return self._text(feeds.sitemap_index(base_url, names), "application/xml")
        if path == "/sitemap-news.xml":
            # Google's rule: two days, at most a thousand addresses.
            young = (self.story(index) for index in range(min(self.articles, size)))
            items = (self._item(story, base_url) for story in young if story.minutes_ago <= 2 * 24 * 60)
            return self._text(feeds.news_sitemap(titles, items), "application/xml")
        part = re.fullmatch(r"/sitemap-(\d+)\.xml\.gz", path)
        if part and 1 <= int(part[1]) <= len(parts):
            start = parts[int(part[1]) - 1]
            chosen = (self.story(index) for index in range(start, min(start + size, self.articles)))
            text = feeds.sitemap(self._item(story, base_url) for story in chosen)
            return self._bytes(gzip.compress(text.encode(), 6, mtime=0), "application/gzip")
        if path.startswith("/pictures/"):
            return Reply(body=_PICTURE, content_type="image/gif", etag=_etag(_PICTURE))
        return None

    def _text(self, text: str, content_type: str) -> Reply:
        return self._bytes(text.encode(), content_type)

    def _bytes(self, body: bytes, content_type: str) -> Reply:
        return Reply(body=body, content_type=content_type, etag=_etag(body), last_modified=self.front_moment)

    def _listing_reply(self, path: str) -> Reply | None:
        language: Language = "de" if path.startswith("/de/") else "en"
        words = WORDS[language]
        section = path.strip("/").removeprefix("de").strip("/")
        shown = [story for story in self._newest(language) if not section or story.section.lower() == section]
        if not path.endswith("/") or not shown:
            return None
        links = tuple(Link(story.path, story.headline) for story in shown)
        return self._text(
            render_listing(section.title() or words.paper, links, words), "text/html; charset=utf-8"
        )

    # Traps

    def _trap_reply(self, target: str, base_url: str) -> Reply | None:
        if target == LOOP:
            return Reply(status=302, headers=(("Location", f"{base_url}/news/round-and-round-h1911.html"),))
        if target == BUSY:
            return Reply(
                status=503, headers=(("Retry-After", "1"),), content_type="text/plain", body=b"busy\n"
            )
        return next((trap.reply for trap in TRAPS if trap.path == target and not target.endswith("/")), None)


@functools.lru_cache(maxsize=4096)
def _generated(seed: int, number: int, age: int) -> Story:
    return generated_story(seed, number, age)


@functools.lru_cache(maxsize=512)
def _remembered_reply(newsroom: Newsroom, target: str, base_url: str) -> Reply | None:
    return newsroom._reply(target, base_url)


def _without_tracking(target: str) -> str:
    """The target without `utm_…` parameters, which the paper's web server passes over."""
    path, mark, query = target.partition("?")
    if not mark:
        return path
    kept = [pair for pair in parse_qsl(query, keep_blank_values=True) if not pair[0].startswith("utm_")]
    return f"{path}?{urlencode(kept)}" if kept else path


def _etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:20]}"'
