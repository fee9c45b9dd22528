"""schema.org items, as JSON-LD or microdata state them.

`Item` is a typed view over one item: every value may be a string, a number, an item or a list of these, in
any mixture, so the readers (`text`, `texts`, `items`) take whatever is there and give one type.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote, urlsplit

import orjson

ARTICLE_TYPES = frozenset(
    {
        "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
        "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "SatiricalArticle", "AdvertiserContentArticle", "LiveBlogPosting", "Report", "TechArticle",
        "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "DiscussionForumPosting",
        "CreativeWork", "Review", "Recipe", "HowTo", "Interview", "PressRelease",
    }
)  # fmt: skip
"""schema.org/Article, its subtypes, and what publishers put in its place."""

PAGE_TYPES = frozenset(
    {"WebPage", "ItemPage", "AboutPage", "FAQPage", "MedicalWebPage", "ImageGallery", "MediaGallery",
     "VideoObject", "AudioObject", "PodcastEpisode", "CollectionPage"}
)  # fmt: skip
"""Taken for the article only when no article type is there, for dates and names."""

TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
INVISIBLE = re.compile("[\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f]")
"""Soft hyphens, zero-width marks and direction marks: layout, not words. The zero-width joiner stays: emoji
and Indic scripts need it."""
UNJOINED = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f]|\u200c(?![\u0600-\u06ff\u0900-\u0dff])")
"""The same, without the zero-width non-joiner of Persian and Indic words, which belongs to how they are spelled."""


REMEMBERED = 400
"""Characters of the longest texts whose cleaning is remembered: headlines, names, dates, descriptions, which a page
says in many places (of 65 calls a page 40 are for a text that was cleaned before). Paragraphs are said once."""


def clean_text(text: str) -> str:
    """`text` without HTML escapes, tags and invisible marks, white space folded."""
    return _cleaned(text) if len(text) <= REMEMBERED else _clean(text)


@lru_cache(maxsize=512)
def _cleaned(text: str) -> str:
    return _clean(text)


def _clean(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
        if "&" in text and re.search(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-z]{2,8});", text):
            text = html.unescape(text)  # escaped twice: common in JSON-LD
    if "<" in text:
        text = TAG.sub(" " if re.search(r"<(?:br|p|div|li)\b", text) else "", text)
    if not text.isascii():
        # Ten times as quick as `translate`, as hardly a text has any.
        text = (UNJOINED if "\u200c" in text else INVISIBLE).sub("", text)
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Item:
    """One schema.org item."""

    properties: Mapping[str, object] = field(default_factory=dict)
    graph: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """`@id` to properties, for references."""

    def __bool__(self) -> bool:
        return bool(self.properties)

    @property
    def types(self) -> frozenset[str]:
        """Names of the item's types without their namespace."""
        stated = self.properties.get("@type")
        if isinstance(stated, str):
            return _type_names(stated)
        return frozenset().union(*(_type_names(kind) for kind in _listed(stated) if isinstance(kind, str)))

    def values(self, *names: str) -> Iterator[str | Item]:
        """Every value under the names, in order: strings (cleaned), or items with references followed."""
        for name in names:
            for value in _listed(self.properties.get(name)):
                found = self._value(value)
                if found:
                    yield found

    def _value(self, value: object) -> str | Item | None:
        if isinstance(value, str):
            return clean_text(value)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float):
            return str(value)
        if isinstance(value, Mapping):
            if "@value" in value:
                return self._value(value["@value"])
            reference = value.get("@id")
            if isinstance(reference, str) and len(value) <= 2 and reference in self.graph:
                return Item(self.graph[reference], self.graph)
            return Item(value, self.graph)
        return None

    def texts(self, *names: str) -> tuple[str, ...]:
        """The string values, and the names of the items, each once."""
        found = (
            value if isinstance(value, str) else (value.text("name", "text", "headline") or "")
            for value in self.values(*names)
        )
        return tuple(dict.fromkeys(text for text in found if text))

    def text(self, *names: str) -> str | None:
        """The first non-empty string under the names, in order."""
        for name in names:
            stated = self.properties.get(name)
            if isinstance(stated, str):
                if text := clean_text(stated):
                    return text
                continue
            for value in self.values(name):
                if isinstance(value, str):
                    return value
        return None

    def raw_text(self, name: str) -> str | None:
        """The first string under `name` as it stands, line breaks and tags kept."""
        for value in _listed(self.properties.get(name)):
            if isinstance(value, str) and value.strip():
                return value
        return None

    def items(self, *names: str) -> tuple[Item, ...]:
        """The values that are items."""
        return tuple(value for value in self.values(*names) if isinstance(value, Item))

    def address(self, *names: str) -> str | None:
        """The first value that is an address, or whose item has one under `@id` or `url`."""
        for value in self.values(*names):
            candidates = (value,) if isinstance(value, str) else (value.text("@id"), value.text("url"))
            for candidate in candidates:
                if candidate and candidate.startswith(("http://", "https://", "/")):
                    return candidate
        return None


EMPTY = Item()


@lru_cache(maxsize=256)
def _type_names(stated: str) -> frozenset[str]:
    """The one type that `stated` names, without its namespace; none when it is empty."""
    name = stated.rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].rsplit("#", 1)[-1]
    return frozenset((name,)) if stated else frozenset()


def _listed(value: object) -> Sequence[object]:
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


# ---- JSON-LD -------------------------------------------------------------------------------------

WRAPPER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|"
                     r"(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$")  # fmt: skip
COMMENT_LINE = re.compile(r"^\s*//[^\n]*$|/\*.*?\*/", re.MULTILINE | re.DOTALL)
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
MISSING_COMMA = re.compile(r'(["}\]\d])([ \t\r]*\n\s*")(?=[\w@]+"\s*:)')
BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
PAIR = re.compile(r'"(@type|headline|name|datePublished|dateModified|dateCreated|description|articleSection'
                  r'|inLanguage|url)"\s*:\s*"((?:[^"\\\n]|\\.){1,2000})"')  # fmt: skip
DECODER = json.JSONDecoder(strict=False)


NO_CHARACTER = re.compile(
    r"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u(?:0000|[dD][89a-fA-F][0-9a-fA-F]{2})"
)
"""Escapes of NUL and of halves of a surrogate pair: headlines cut in the middle of an emoji have one, and no UTF-8
can be written of it. What is fit, a backslash or a whole pair, is caught by the group and stays."""

MAXIMUM_MENDED = 200_000
"""Characters of a broken script that is mended; the patterns for it are not all linear."""


def read_json_ld(script: str) -> tuple[Item, ...]:
    """The items of one script; () when nothing can be read. Never raises."""
    values = _decoded(script)
    graph: dict[str, Mapping[str, object]] = {}
    found: list[Mapping[str, object]] = []
    for value in values:
        _collect(value, found, graph, depth=0)
    return tuple(Item(properties, graph) for properties in found)


def _decoded(script: str) -> list[object]:
    text = script.strip()
    if not text:
        return []
    if "\\u" in text:
        text = NO_CHARACTER.sub(r"\1", text)
    try:
        return [orjson.loads(text)]
    except orjson.JSONDecodeError:
        pass  # also for what JSON forbids and pages have: line breaks inside strings, half surrogates
    try:
        return [DECODER.decode(text)]
    except (ValueError, RecursionError):
        pass
    text = WRAPPER.sub("", text).strip().rstrip(";")
    if "&quot;" in text and text.count('"') < 4:
        text = html.unescape(text)
    values = _decode_all(text)
    if not values and len(text) <= MAXIMUM_MENDED:
        mended = _mended(text)
        values = _decode_all(mended) or _decode_all(_requoted(mended))
    if values:
        return values
    pairs: dict[str, object] = {}
    for name, value in PAIR.findall(text):
        pairs.setdefault(name, value)
    return [pairs] if "@type" in pairs else []


def _decode_all(text: str) -> list[object]:
    """Every JSON value from the start of `text`; scripts hold two objects side by side, or end in junk."""
    values: list[object] = []
    position = 0
    try:
        while position < len(text):
            value, position = DECODER.raw_decode(text, position)
            values.append(value)
            while position < len(text) and text[position] in " \t\r\n,;]":
                position += 1
    except (ValueError, RecursionError):
        pass
    return [value for value in values if isinstance(value, dict | list)]


def _requoted(text: str) -> str:
    """`text` with a backslash before quotes that neither open nor close a string: ``"He said "yes" to it"``."""

    def quote(found: re.Match[str]) -> str:
        before, after = (
            text[max(0, found.start() - 50) : found.start()].rstrip()[-1:],
            text[found.end() : found.end() + 50].lstrip()[:1],
        )
        return found[0] if before in OPENERS or after in CLOSERS else f"\\{found[0]}"

    return QUOTE.sub(quote, text)


QUOTE = re.compile(r'(?<!\\)"')
OPENERS, CLOSERS = frozenset("{[,:"), frozenset(",:}]")
"""What stands before a quote that opens a string of JSON, and behind one that closes it."""


def _mended(text: str) -> str:
    text = COMMENT_LINE.sub("", text)
    text = TRAILING_COMMA.sub(r"\1", text)
    text = MISSING_COMMA.sub(r"\1,\2", text)
    return BAD_ESCAPE.sub(r"\\\\", text)


def _collect(
    value: object,
    found: list[Mapping[str, object]],
    graph: dict[str, Mapping[str, object]],
    depth: int,
) -> None:
    """Items of lists and graphs, and the main entities of pages; not teasers, parts or comments."""
    if depth > 8 or len(found) > 500:
        return
    if isinstance(value, list):
        for part in value:
            _collect(part, found, graph, depth + 1)
    elif isinstance(value, dict):
        reference = value.get("@id")
        if isinstance(reference, str) and len(value) > 2:
            graph.setdefault(reference, value)
        if "@graph" in value:
            _collect(value["@graph"], found, graph, depth + 1)
        if "@type" in value:
            found.append(value)
        for name in ("mainEntity", "mainEntityOfPage"):
            inner = value.get(name)
            if isinstance(inner, dict | list):
                _collect(inner, found, graph, depth + 1)
        author = value.get("author")
        for person in author if isinstance(author, list) else (author,):
            # A second mention of the same person is often a bare reference to the first.
            if isinstance(person, dict) and isinstance(person.get("@id"), str) and len(person) > 2:
                graph.setdefault(person["@id"], person)


# ---- which item is the article -------------------------------------------------------------------


@lru_cache(maxsize=256)
def _bare(address: str | None) -> tuple[str, str] | None:
    """What is left of an address without scheme, `www.`, a final slash, query and fragment; None when it is none."""
    if not address:
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.").removeprefix("m.").removeprefix("amp."), unquote(parts.path).rstrip("/")


def article_item(items: Sequence[Item], addresses: Sequence[str | None], title: str | None) -> Item:
    """The item that describes the article of the page with these addresses; EMPTY when none does."""
    best, best_score = EMPTY, 0.0
    bare = {_bare(address) for address in addresses} - {None}
    for position, item in enumerate(items):
        score = _article_score(item, bare, title)
        # Earlier wins a tie: teasers of other articles follow the article.
        if score > 0 and score - position * 1e-6 > best_score:
            best, best_score = item, score - position * 1e-6
    return best


def _article_score(item: Item, addresses: Set[tuple[str, str] | None], title: str | None) -> float:
    """How much `item` looks the article of the page with these bare addresses."""
    types = item.types
    if types & ARTICLE_TYPES:
        score = 4.0 if types - {"CreativeWork", "Review"} else 3.0
    elif types & PAGE_TYPES:
        score = 1.0
        if types & {"VideoObject", "AudioObject", "CollectionPage"}:
            score = 0.5
    else:
        return 0.0
    own = (item.address("url"), item.address("mainEntityOfPage"), item.text("@id"))
    if any(_bare(mine) in addresses for mine in own):
        score += 1.5
    headline = item.text("headline", "name")
    if headline:
        score += 0.6
        if title and (headline in title or title in headline):
            score += 1.0
    score += 0.4 * bool(item.properties.get("datePublished"))
    score += 0.3 * bool(item.properties.get("author"))
    return score + 0.3 * bool(item.properties.get("articleBody"))
