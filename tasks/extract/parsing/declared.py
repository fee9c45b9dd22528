"""What a page declares of itself to machines: JSON-LD, microdata, meta elements and links.

Real pages break every rule here, so reading is tolerant: JSON with control characters, trailing commas,
comments, HTML escapes or several values in one script is read as far as it goes, and what cannot be read is
left out in silence. Nothing is judged here; the modules of `tasks.extract.fields` weigh it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tasks.extract.parsing.links import absolute
from tasks.extract.parsing.schema_org import EMPTY, Item, article_item, clean_text, read_json_ld

DECLARING = "title,meta[content],link[rel],base[href],script[type*='ld+json' i],[itemprop],[itemscope]"
"""One query for all of it: a query walks the whole tree once, and holds each element against each of its parts (so
links are sorted out afterwards: five parts for them would double its time, 0.07 ms a page)."""

MAXIMUM_PROPERTIES = 600
"""Microdata properties read from one page. The largest of 1,200 pages measured, a forum, had 4,000, of which
the article had 12, at the start."""

MAXIMUM_DEPTH = 200
"""Elements climbed from a property to its item. Real ones stand 3 to 12 below it; pages nested by fault, 100,000."""

MAXIMUM_JSON = 4_000_000
"""Characters of one JSON-LD script; the largest measured had 160,000."""

Attributes = Mapping[str, str | None]
Tagged = tuple[LexborNode, Attributes]


@dataclass(frozen=True, slots=True)
class Declared:
    """The machine-readable side of one page."""

    url: str
    """The address that was asked for."""
    title: str | None = None
    """The `<title>`, white space folded."""
    meta: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Lower-case name or property to its contents as they stand, in page order. Of some forty on a page ten are
    asked for: they are cleaned then."""
    items: tuple[Item, ...] = ()
    """Every JSON-LD item at the top of a script, in a list or in `@graph`."""
    article: Item = EMPTY
    """The JSON-LD item that is the article of this page; `EMPTY` when there is none."""
    microdata: Item = EMPTY
    """The microdata item that is the article; `EMPTY` when there is none."""
    loose: Item = EMPTY
    """Microdata properties outside any item, as many hand-made templates write them."""
    canonical: str | None = None
    """`<link rel=canonical>`, absolute."""
    amp: str | None = None
    mobile: str | None = None
    """`<link rel=alternate media=handheld>` or with `only screen`."""
    short: str | None = None
    """`<link rel=shortlink>`."""
    translations: Mapping[str, str] = field(default_factory=dict)
    """hreflang, lower case, to absolute address."""
    html_language: str | None = None
    """The `lang` attribute of `<html>`."""

    def meta_first(self, *names: str) -> str | None:
        """The first non-empty content under the first of `names` that has one."""
        for name in names:
            for content in self.meta.get(name, ()):
                if text := clean_text(content):
                    return text
        return None

    def meta_values(self, name: str) -> list[str]:
        """Every content under `name`, in page order, empty ones too."""
        return [clean_text(content) for content in self.meta.get(name, ())]

    def meta_all(self, *names: str) -> tuple[str, ...]:
        """Every non-empty content under any of `names`, each once."""
        found = [text for name in names for text in self.meta_values(name)]
        return tuple(dict.fromkeys(text for text in found if text))

    @property
    def article_body(self) -> str | None:
        """JSON-LD `articleBody` as stated: may hold HTML or be cut short."""
        return self.article.raw_text("articleBody")

    @property
    def word_count(self) -> int | None:
        """JSON-LD `wordCount`, when it is a positive number."""
        stated = (self.article.text("wordCount") or "").replace(",", "")
        return int(stated) if stated.isdecimal() and 0 < len(stated) < 7 and int(stated) else None

    def items_of(self, *types: str) -> Iterator[Item]:
        """The JSON-LD items of any of the given schema.org types."""
        wanted = frozenset(types)
        return (item for item in self.items if item.types & wanted)


def read_declared(html: LexborHTMLParser, url: str) -> Declared:
    """Everything that the page of address `url` declares; never raises on bad markup or bad JSON."""
    title: str | None = None
    meta: dict[str, list[str]] = {}
    links: list[Attributes] = []
    base = url
    scripts: list[str] = []
    tagged: list[Tagged] = []
    for node in html.css(DECLARING):
        tag = node.tag
        if tag == "script":
            scripts.append(node.text())
            continue
        attributes = node.attributes
        if tag == "meta":
            _add_meta(meta, attributes)
        elif tag == "link":
            links.append(attributes)
        elif tag == "title":
            # An SVG drawing has titles of its own; the page's comes first.
            title = title or clean_text(node.text()) or None
        elif tag == "base":
            base = _joined(url, attributes.get("href")) or url
        if len(tagged) < MAXIMUM_PROPERTIES and ("itemprop" in attributes or "itemscope" in attributes):
            tagged.append((node, attributes))
    if "parsely-page" in meta:
        _spread(meta, meta["parsely-page"][0])
    canonical, amp, mobile, short, translations = _read_links(links, base)
    items = _read_scripts(scripts)
    microdata, loose = _read_microdata(tagged, url, canonical)
    root = html.root
    return Declared(
        url=url,
        title=title,
        meta=meta,
        items=items,
        article=article_item(items, (url, canonical), title),
        microdata=microdata,
        loose=loose,
        canonical=canonical,
        amp=amp,
        mobile=mobile,
        short=short,
        translations=translations,
        html_language=_language_attribute(root),
    )


def _language_attribute(root: LexborNode | None) -> str | None:
    if root is None:
        return None
    attributes = root.attributes
    return (attributes.get("lang") or attributes.get("xml:lang") or "").strip() or None


def _add_meta(meta: dict[str, list[str]], attributes: Attributes) -> None:
    content = attributes.get("content") or ""
    for key in ("property", "name", "http-equiv"):
        name = attributes.get(key)
        if name:
            meta.setdefault(name.strip().lower(), []).append(content)


def _spread(meta: dict[str, list[str]], stated: str) -> None:
    """Add what one meta element states as a JSON object, as pages of the 2010s do for a counter of readers."""
    try:
        properties = json.loads(stated) if len(stated) <= MAXIMUM_JSON else None
    except (ValueError, RecursionError):
        return
    if not isinstance(properties, dict):
        return
    for key, name in SPREAD.items():
        value = properties.get(key)
        values = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]
        if values:
            meta.setdefault(name, values)


SPREAD = {
    "title": "parsely-title",
    "pub_date": "parsely-pub-date",
    "section": "parsely-section",
    "author": "parsely-author",
    "authors": "parsely-author",
}
"""Keys of such an object, and the meta elements that say the same one by one."""


def _joined(base: str, href: str | None) -> str | None:
    """`href` made absolute, or None when it is empty or no address at all."""
    joined = absolute(href.strip(), base) if href and not href.isspace() else None
    return joined if joined and joined.startswith(("http://", "https://")) else None


RELATIONS = frozenset({"canonical", "amphtml", "shortlink", "alternate"})


def _read_links(
    links: list[Attributes], base: str
) -> tuple[str | None, str | None, str | None, str | None, dict[str, str]]:
    canonical = amp = mobile = short = None
    translations: dict[str, str] = {}
    for attributes in links:
        relations = (attributes.get("rel") or "").lower().split()
        if RELATIONS.isdisjoint(relations):
            continue
        address = _joined(base, attributes.get("href"))
        if address is None:
            continue
        if "canonical" in relations:
            canonical = canonical or address
        elif "amphtml" in relations:
            amp = amp or address
        elif "shortlink" in relations:
            short = short or address
        elif attributes.get("hreflang"):
            translations.setdefault((attributes.get("hreflang") or "").lower(), address)
        elif any(word in (attributes.get("media") or "") for word in ("handheld", "only screen")):
            mobile = mobile or address
    return canonical, amp, mobile, short, translations


def _read_scripts(scripts: list[str]) -> tuple[Item, ...]:
    items: list[Item] = []
    for script in scripts:
        if len(script) <= MAXIMUM_JSON:
            items.extend(read_json_ld(script))
    if len(scripts) > 1:
        # `@id` references cross from script to script.
        graph = {key: value for item in items for key, value in item.graph.items()}
        items = [Item(item.properties, graph) for item in items]
    return tuple(items)


def _read_microdata(tagged: list[Tagged], url: str, canonical: str | None) -> tuple[Item, Item]:
    """The article item, and the properties that stand in no item."""
    properties: dict[int, dict[str, object]] = {}
    outside: dict[str, object] = {}
    for node, attributes in tagged:
        if "itemscope" in attributes:
            kind = (attributes.get("itemtype") or "").split()
            address = attributes.get("itemid")
            properties[node.mem_id] = {"@type": kind, **({"url": address} if address else {})}
    roots: list[int] = []
    for node, attributes in tagged:
        owner = _owner(node, properties)
        names = (attributes.get("itemprop") or "").split()
        if not names:
            roots.append(node.mem_id)
            continue
        inner = properties.get(node.mem_id)
        if inner is not None and owner is None:
            roots.append(node.mem_id)
        target = outside if owner is None else owner
        for name in names:
            value = inner if inner is not None else _property_value(node, attributes, name)
            if value:
                values = target.setdefault(name, [])
                if isinstance(values, list):
                    values.append(value)
    items = [Item(properties[root]) for root in roots if root in properties]
    return article_item(items, (url, canonical), None), Item(outside) if outside else EMPTY


def _owner(node: LexborNode, properties: dict[int, dict[str, object]]) -> dict[str, object] | None:
    if not properties:
        return None
    parent = node.parent
    for _ in range(MAXIMUM_DEPTH):
        if parent is None:
            break
        owner = properties.get(parent.mem_id)
        if owner is not None:
            return owner
        parent = parent.parent
    return None


ADDRESS_ATTRIBUTES = {
    "a": "href",
    "link": "href",
    "img": "src",
    "time": "datetime",
    "data": "value",
    "abbr": "title",
}


def _property_value(node: LexborNode, attributes: Attributes, name: str) -> str:
    """A property's value as the HTML standard (Microdata, 5.2.4) says, save that a link gives its words."""
    stated = attributes.get("content") or attributes.get("datetime")
    if stated:
        return clean_text(stated)
    if name == "articleBody":
        return ""  # the body is read from the tree, not from here
    attribute = ADDRESS_ATTRIBUTES.get(node.tag or "")
    if attribute and (name in {"url", "image", "contentUrl", "mainEntityOfPage"} or node.tag != "a"):
        value = attributes.get(attribute)
        if value:
            return value.strip()
    return clean_text(node.text(separator=" "))
