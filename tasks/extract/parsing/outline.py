"""The outline: the parsed page as plain Python objects, made in one walk.

Everything after the parser (container, furniture, blocks, fields) reads the outline and never the C tree. That is
quicker (each node is crossed once, not once per question) and safe: nothing is removed while it is walked. No
function here recurses, so a page nested 100,000 levels deep is only long. Elements point up, never down, so
there are no reference cycles and a page is freed at once, without waiting for the garbage collector (measured:
child lists cost another 1.5 ms a page, nearly all of it in the collector).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tasks.errors import SkippableError, SkipReason
from tasks.extract.text.density import weight_of

LOOK_LIMIT = 1_000_000
"""Words and links looked through in furniture before all of it is entered: where boxes are never closed, each holds
all that follow, and the looks are quadratic. 1,200 real pages had up to 53,000."""

NODE_LIMIT = 200_000
"""Most nodes of one page. The largest of 1,200 real news pages measured had 31,000."""

ENTERED_DEPTH = 250
"""Most elements inside each other; what lies deeper is taken as text. Real pages have up to 60."""

OPAQUE = frozenset(
    {"script", "style", "template", "svg", "math", "canvas", "object", "select", "datalist", "textarea"}
)
"""Elements whose inside is no text of the page; they are not entered."""

UNSEEN = frozenset({"script", "style", "template", "svg"})
"""Opaque elements that say nothing by their place either; they are counted and not taken up."""

SMALL = frozenset(
    {
        "related",
        "advertisement",
        "newsletter",
        "subscribe",
        "login",
        "consent",
        "app",
        "call",
        "poll",
        "comments",
    }
)
"""Rules whose elements are not entered when they are small: no mark is ever lifted from so little text."""

SMALL_SIZE = 300
"""Characters."""

BOXES = frozenset({"sidebar", "related", "aside", "share", "footer", "nav", "dialog", "tags", *SMALL})
"""Rules whose elements are not entered when they hold links and next to nothing else."""

BOX_SIZE = 600
"""Characters outside links, blanks not counted. The few articles that are shorter and stand in such a box are
found by the thorough walk."""

PROSE = 80
"""Characters; see `passages`."""

YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")

BEFORE_NAMES = (" by ", " von ", " por ", " par ", " di ", " door ")

LISTS = frozenset({"nav", "ul", "ol", "menu"})
"""Elements that a menu is; other boxes with a menu's name may hold the page."""

BARE = frozenset({"div", "p"})
"""Elements that `role="heading"` makes headings (WAI-ARIA)."""

Rule = Callable[["Element"], str]

BREAKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements that end the line of text they stand in."""

LONGEST_NAME = 1_000
"""Characters of an element's names that are read."""

HINTS = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-qa")
"""Attributes in which the makers of a page say what an element is."""


class Element:
    """One element. It stands at `index` of `Outline.items`; its inside are the items `index + 1` up to `end`."""

    __slots__ = ("_hints", "attributes", "end", "index", "parent", "rule", "tag")

    def __init__(
        self, tag: str, attributes: dict[str, str | None], parent: Element | None, index: int
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.index = index
        self.end = index + 1
        """Not included; set when the walk leaves the element."""
        self.rule = ""
        """The rule by which the element is furniture, or empty; see `boilerplate`."""
        self._hints: str | None = None

    def get(self, name: str) -> str:
        """The attribute, or the empty string."""
        return self.attributes.get(name) or ""

    @property
    def hints(self) -> str:
        """Class, id, role and test ids in lower case, parted by blanks."""
        hints = self._hints
        if hints is None:
            get = self.attributes.get
            hints = " ".join([value for name in HINTS if (value := get(name))])[:LONGEST_NAME].lower()
            self._hints = hints
        return hints

    def holds(self, other: Element) -> bool:
        """Whether `other` is this element or lies inside it."""
        return self.index <= other.index < self.end

    def holds_index(self, index: int) -> bool:
        """Whether the item at `index` is this element or lies inside it."""
        return self.index <= index < self.end

    def ancestors(self) -> Iterator[Element]:
        """From the parent up."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def __repr__(self) -> str:
        return f"<{self.tag} {self.hints!r} #{self.index}>"


class Outline:
    """Elements and pieces of text of the page's body, in page order.

    items: elements and strings, as they begin in the page.
    elements: the elements alone.
    by_tag: the elements of one tag.
    unread: place of furniture that was not entered, to its rule and its text, white space folded.
    unread_prose: about how many characters of that may be prose.
    unseen: tags of which there are elements that were not taken up.
    looked: words and links looked through in furniture, to tell whether to enter it.
    """

    __slots__ = ("by_tag", "elements", "items", "looked", "unread", "unread_prose", "unseen")

    def __init__(self) -> None:
        self.items: list[Element | str] = []
        self.elements: list[Element] = []
        self.by_tag: defaultdict[str, list[Element]] = defaultdict(list)
        self.unread: dict[int, tuple[str, str]] = {}
        self.unread_prose = 0
        self.unseen: set[str] = set()
        self.looked = 0

    def all(self, *tags: str) -> list[Element]:
        """Elements of the given tags, in page order."""
        found = [element for tag in tags for element in self.by_tag.get(tag, ())]
        return found if len(tags) < 2 else sorted(found, key=lambda element: element.index)

    def children(self, element: Element) -> Iterator[Element | str]:
        """Child elements and pieces of text of `element`."""
        index = element.index + 1
        while index < element.end:
            item = self.items[index]
            yield item
            index = index + 1 if isinstance(item, str) else item.end

    def inside(self, element: Element) -> Iterator[Element]:
        """All elements inside `element`, in page order."""
        return (item for item in self.items[element.index + 1 : element.end] if not isinstance(item, str))

    def text(self, element: Element) -> str:
        """The text inside `element`, white space folded; block elements and line breaks part words."""
        parts: list[str] = []
        closing: list[int] = []
        for index in range(element.index + 1, element.end):
            item = self.items[index]
            while closing and closing[-1] <= index:
                closing.pop()
                parts.append(" ")
            if isinstance(item, str):
                parts.append(item)
            elif item.tag in BREAKS:
                parts.append(" ")
                closing.append(item.end)
        return " ".join("".join(parts).split())


def read_outline(html: LexborHTMLParser, rule_for: Rule, *, thorough: bool = False) -> Outline:
    """Walk the tree once, and note for each element the rule that `rule_for` names, or "".

    Menus, the page's footer and small furniture are taken up but not entered, which spares half the nodes of a
    news page, unless the walk is `thorough`: a menu that was never closed swallows the article.

    Raises SkippableError (`extraction_limit`) above `NODE_LIMIT` nodes.
    """
    outline = Outline()
    top = html.body or html.root
    if top is not None:
        _walk(top, outline, rule_for, thorough)
    return outline


def _walk(top: LexborNode, outline: Outline, rule_for: Rule, thorough: bool) -> None:  # noqa: PLR0912, PLR0915 (a call costs more than a line)
    items, elements, by_tag = outline.items, outline.elements, outline.by_tag
    left_out: frozenset[str] = frozenset() if thorough else UNSEEN
    # Where the walk goes on after each open element; the innermost of them is `parent`.
    above: list[LexborNode | None] = []
    parent: Element | None = None
    node: LexborNode | None = top
    # A blank counts only between words of one line; so distances are the same however a page is laid out in its file.
    in_line = blank = False
    while True:
        if node is None:
            if parent is None:
                break
            parent.end = len(items)
            if parent.tag in BREAKS:
                in_line = blank = False
            parent, node = parent.parent, above.pop()
            continue
        tag = node.tag
        if tag == "-text":
            text = node.text_content
            if not text or text.isspace():
                blank = in_line
            else:
                if blank:
                    items.append(" ")
                    blank = False
                items.append(text)
                in_line = True
        elif tag in left_out:
            outline.unseen.add(tag)
        elif tag is not None and tag[0] != "-":
            if tag in BREAKS:
                in_line = blank = False
            elif blank:
                items.append(" ")
                blank = False
            index = len(items)
            if index > NODE_LIMIT:
                raise SkippableError(
                    SkipReason.EXTRACTION_LIMIT,
                    f"page has more than {NODE_LIMIT} nodes",
                    mend="look at the page by hand",
                )
            attributes = node.attributes
            if "role" in attributes and attributes["role"] == "heading" and tag in BARE:
                tag = _heading_tag(attributes)
            element = Element(tag, attributes, parent, index)
            items.append(element)
            elements.append(element)
            by_tag[tag].append(element)
            if tag not in OPAQUE:
                rule = element.rule = rule_for(element)
                if len(above) > ENTERED_DEPTH:
                    items.append(node.text())
                elif not (rule in BOXES and not thorough and _is_left(element, node, outline)):
                    child = node.first_child
                    if child is not None:
                        above.append(node.next if parent is not None else None)
                        parent, node = element, child
                        continue
        node = node.next if parent is not None else None


def _heading_tag(attributes: dict[str, str | None]) -> str:
    """The tag of a heading by role, with its `aria-level`; 2 where none is said (WAI-ARIA 1.2)."""
    level = attributes.get("aria-level") or ""
    return f"h{level}" if level in {"1", "2", "3", "4", "5", "6"} else "h2"


def _is_left(element: Element, node: LexborNode, outline: Outline) -> bool:
    """Whether a box is not entered; if so, what it says is noted as unread."""
    if outline.looked >= LOOK_LIMIT:
        return False
    words = node.text(separator=" ").split()
    outline.looked += len(words)
    text = " ".join(words)
    shallow = _is_shallow(element, node, outline, text)
    if shallow:
        outline.unread[element.index] = element.rule, text
    return shallow


def _is_shallow(element: Element, node: LexborNode, outline: Outline, text: str) -> bool:
    """Whether a piece of furniture, with this text inside, need not be entered."""
    weight = 1 if text.isascii() else weight_of(text)
    said = weight * (len(text) - text.count(" "))
    rule = element.rule
    if "breadcrumb" in element.hints or "breadcrumb" in element.get("aria-label").lower():
        return False
    if rule == "nav" and element.tag in LISTS:
        return True
    if (
        rule == "footer"
        and element.tag == "footer"
        and all(outer.tag not in {"article", "main"} for outer in element.ancestors())
    ):
        return True
    if said < BOX_SIZE and _is_of_article(text):
        return False
    if rule in SMALL and said < SMALL_SIZE:
        return True
    own = said
    for found in node.css("h1,a"):
        outline.looked += 1
        if found.tag == "h1":
            return False
        own -= weight * len("".join(found.text().split()))
    if own >= BOX_SIZE:
        return False
    if own >= PROSE:
        outline.unread_prose += own
    return True


def _is_of_article(text: str) -> bool:
    """Whether furniture names a year or an author, and so may belong to the article."""
    # Plain strings first: they spare nearly all boxes the pattern, which takes most of the time here.
    if ("20" in text or "19" in text) and YEAR.search(text) is not None:
        return True
    lower = f" {text.lower()} "
    return any(word in lower for word in BEFORE_NAMES)
