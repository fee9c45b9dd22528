"""What an article is about: its section and its topics, in the publisher's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import fold, squeezed

MARKED = "a[rel~=category],a[rel~=tag],[class*=tags],[class*=tag-list],[class*=topics],[class*=schlagw]"
"""One query for all of it: a query walks the whole tree once."""
MOST_LINKS = 20
"""Links of a list of topics; more are a cloud of the site's."""
LABEL = 30
"""Characters of a box of topics beside its links: "Tagged:", commas."""


class Printed:
    """What the page prints of its subjects: links and boxes that are called so. Looked for once, when asked."""

    __slots__ = ("_found", "_page")

    def __init__(self, page: Page) -> None:
        self._page = page
        self._found: list[LexborNode] | None = None

    def _nodes(self) -> list[LexborNode]:
        if self._found is None:
            self._found = self._page.html.css(MARKED)
        return self._found

    def _linked(self, relation: str) -> Iterator[LexborNode]:
        return (
            node
            for node in self._nodes()
            if node.tag == "a" and relation in (node.attributes.get("rel") or "").split()
        )

    def category(self) -> str | None:
        """The first link that says it leads to a category."""
        named = next(self._linked("category"), None)
        text = " ".join(named.text().split()) if named is not None else ""
        return text if 1 < len(text) < 50 else None

    def topics(self) -> tuple[str, ...]:
        """The links that say they are tags, or those of a short box that is called so."""
        links = [node for node in self._linked("tag") if "category" not in (node.attributes.get("rel") or "")]
        if not 0 < len(links) <= MOST_LINKS:
            boxes = (node for node in self._nodes() if node.tag != "a")
            links = next((found for box in islice(boxes, 10) if (found := _list_of_links(box))), [])
        texts = (" ".join(link.text().split()).lstrip("#") for link in links)
        return tuple(text for text in texts if 1 < len(text) < 50 and ":" not in text)


def _list_of_links(box: LexborNode) -> list[LexborNode]:
    """The links of a box that holds hardly anything else; none when it is another box."""
    links = box.css("a")
    if not 0 < len(links) <= MOST_LINKS:
        return []
    said = sum(len(link.text(strip=True)) for link in links)
    return links if len(box.text(strip=True)) <= said + LABEL else []


TOPIC_META = ("article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords", "cxenseparse:tags")


def read_section(page: Page, printed: Printed, heading: Element | None = None) -> tuple[str | None, str]:
    """The publisher's own name of the section."""
    declared = page.declared
    stated = declared.article.texts("articleSection")
    if stated:
        return _first_section(stated[0]), "jsonld"
    marked = declared.microdata.texts("articleSection") or declared.loose.texts("articleSection")
    if marked:
        return _first_section(marked[0]), "microdata"
    named = declared.meta_first(
        "article:section",
        "og:article:section",
        "parsely-section",
        "section",
        "sailthru.section",
        "category",
        "cxenseparse:section",
    )
    if named:
        return _first_section(named), "meta"
    for trail in declared.items_of("BreadcrumbList"):
        names = [name for name in trail.texts("itemListElement") if name]
        inner = [
            part.text("name") or next(iter(part.texts("item")), None)
            for part in trail.items("itemListElement")
        ]
        labels = [label for label in (inner or names) if label]
        if section := _of_trail(labels, page):
            return section, "breadcrumb"
    shown = _shown_section(page, printed, heading)
    return (shown[:80], "text") if shown else (None, "")


def _of_trail(labels: list[str], page: Page) -> str | None:
    """The section in a trail "Home / Coast / Ports / Headline": the second, if it is not the article itself."""
    if len(labels) >= 3:
        return labels[1][:80]
    if len(labels) < 2:
        return None
    own = {fold(page.declared.article.text("headline")), fold(page.declared.meta_first("og:title"))}
    title = fold(page.declared.title)
    last = fold(labels[1])
    return labels[1][:80] if last and last not in own and not title.startswith(last) else None


STEMS = ("crumb", "arbo", "speedbar", "pathway", "ariane", "brotkrumen", "kruimel", "briciole", "migas")
TRAIL = re.compile(
    r"breadcrumb|(?:^|[\s_-])(?:crumbs?|arbo|speedbar|pathway|fil-?d?-?ariane|ariane|brotkrumen|kruimel(?:pad|spoor)?|"
    r"briciole|migas)(?:$|[\s_-])"
)
"""Names of the trail of links to a page, in the words of publishing systems; their stems are looked for first."""

LABELLED = re.compile(
    r"(?:^|[\s_-])(?:cate|categor(?:y|ia|ie)|kategor(?:ie|i|ia|iya)|section|rubri(?:k|que|ca|c|ka)|channel|ressort|seccion|"
    r"sezione|secao|editoria|dzial|group-labels)(?:$|[\s_-])"
)
"""Names of the label of a section beside a headline."""

BESIDE_HEADING = 14
"""Items before or behind a headline within which its label stands."""


def _shown_section(page: Page, printed: Printed, heading: Element | None) -> str | None:
    """The section as the page prints it: in a trail of links, in a link that says it is a category, or in a label."""
    first = page.outline.elements[:400]
    names = "\n".join([element.hints for element in first])
    if any(stem in names for stem in STEMS):
        for element in first:
            if element.end - element.index > 3 and TRAIL.search(element.hints):
                if section := _first_of_trail(page, element):
                    return section
                break
    return printed.category() or (_label_of(page, heading) if heading is not None else None)


def _first_of_trail(page: Page, trail: Element) -> str | None:
    links = [each for each in page.outline.inside(trail) if each.tag == "a"][:6]
    names = [page.outline.text(link) for link in links if not _leads_home(link.get("href"))]
    own = fold(page.declared.title)
    return next(
        (
            name
            for name in names
            if 1 < len(name) < 50 and name.lower() not in HOME and not own.startswith(fold(name))
        ),
        None,
    )


def _label_of(page: Page, heading: Element) -> str | None:
    """The one link of a box beside the heading that is called a category or a section."""
    items = page.outline.items
    above = range(heading.index - 1, max(-1, heading.index - BESIDE_HEADING), -1)
    behind = range(heading.end, min(len(items), heading.end + BESIDE_HEADING))
    for index in (*above, *behind):
        link = items[index]
        if isinstance(link, str) or link.tag != "a" or link.parent is None:
            continue
        text = page.outline.text(link)
        box = link.parent
        alone = box.end - box.index < BESIDE_HEADING and len(page.outline.text(box)) <= len(text) + 2
        named = LABELLED.search(link.hints) or (alone and LABELLED.search(box.hints))
        if not named and index < heading.index and (alone or box is heading.parent):
            named = _is_of_head(link, heading) and _names_folder(text, link.get("href"), page.url)
        if named and text[:1].isalnum() and 1 < len(text) < 40 and not _leads_home(link.get("href")):
            return text
    return None


def _is_of_head(link: Element, heading: Element) -> bool:
    """Whether a link stands in a box with the heading, and in no menu."""
    if "author" in link.get("rel"):
        return False
    for box in link.ancestors():
        if box.tag in {"nav", "li"}:
            return False
        if box.holds(heading):
            return box.tag != "body"
    return False


def _names_folder(text: str, href: str, url: str) -> bool:
    """Whether a link says what the last folder of its address is called, and the page's address has that folder:
    "Local" at /news/local/, above /news/local/market-hall."""
    try:
        last = urlsplit(href).path.rstrip("/").rpartition("/")[2].removesuffix(".html")
        return squeezed(last) == squeezed(text) and last in urlsplit(url).path.split("/")[:-1]
    except ValueError:
        return False


HOME = frozenset(
    (
        "home", "homepage", "start", "startseite", "accueil", "inicio", "portada", "início", "home page",
        "strona główna", "forside", "hem", "startsida", "etusivu", "hjem", "главная", "головна", "ana sayfa",
        "anasayfa", "beranda", "trang chủ", "úvod", "domů", "kezdőlap", "főoldal", "acasă",
        "首页", "首頁", "トップ", "ホーム", "홈", "αρχική", "الرئيسية", "ראשי", "होम", "početna",
    )
)  # fmt: skip
"""What a trail calls the page at which it begins, where its address is not the host's own."""


def _leads_home(href: str) -> bool:
    """Whether the address is that of a home page."""
    try:
        return urlsplit(href).path in {"", "/", "./", "/index.html", "/index.php"}
    except ValueError:
        return True


def _first_section(stated: str) -> str:
    """The first of several sections in one string: "Recipes / Cakes", "Meta,Public Policy,Recent News"."""
    first = stated.split(" / ", maxsplit=1)[0]
    return (first.split(",")[0] if first.count(",") > 1 else first).strip()[:80]


def read_topics(page: Page, printed: Printed) -> tuple[tuple[str, ...], str]:
    """Keywords as stated, each once, in page order; at most fifty."""
    declared = page.declared
    stated = declared.article.texts("keywords")
    method = "jsonld"
    if not stated:
        stated = declared.microdata.texts("keywords") or declared.loose.texts("keywords")
        method = "microdata"
    if not stated:
        method = "meta"
        for name in TOPIC_META:
            stated = declared.meta_all(name)
            if stated:
                break
    if not stated:
        stated, method = printed.topics(), "text"
    found: dict[str, str] = {}
    stated = tuple(dict.fromkeys(stated))
    for text in stated:
        # One string with commas, or a list whose parts may hold commas of their own.
        parts = (
            re.split(r"\s*[,;|，、；،؛]\s*", text[:20_000])
            if len(stated) == 1 and method != "text"
            else [text]
        )
        for part in parts:
            topic = re.sub(r"^(?:tag|keyword|type|section):", "", part.strip(), flags=re.IGNORECASE).strip()
            if topic and len(topic) <= 100:
                found.setdefault(fold(topic) or topic, topic)
    return tuple(found.values())[:50], method if found else ""
