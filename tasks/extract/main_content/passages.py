"""Passages: the page's text cut where its lines end.

A passage is a run of text between two block boundaries (or two line breaks in a row), with what is needed to
judge it: where it stands, how much of it is link, and which marks (see `boilerplate`) lie on it.
"""

from __future__ import annotations

import re

from tasks.extract.parsing.outline import BREAKS, OPAQUE, Element, Outline
from tasks.extract.text.density import DENSE, LOOK, measure

SILENT = OPAQUE | frozenset(
    [
        "noscript",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "iframe",
        "audio",
        "video",
        "progress",
        "meter",
        "datalist",
    ]
)
"""Elements whose words are for the interface, not for the reader."""

OPENED = frozenset({"h2", "h3", "h4", "h5", "h6", "dt"})
"""Elements that may be a question in a button, which opens the answer below."""

WIDE = "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
WRAPPED = re.compile(rf"(?<={WIDE})[ \t]*\r?\n\s*(?={WIDE})")
"""A line's end in the file between two characters of a script without blanks, which is no blank either (CSS Text,
section 4.1.3)."""

UNSEEN = " \u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff\u21a9\ufe0e"
"""Characters without width: marks of direction, joiners, the mark of a file's start; and the arrow that leads from a
note back to the text."""

BROAD = ("\u3000", "\u2003\u2003")
"""Blanks with which a line begins that is a paragraph."""

FIXED = "\u00a0\u00a0"
"""Blanks with which such a line begins too, or an item under another."""

PROSE = 80
"""Characters of the shortest body paragraph that cannot also be a headline in a list of links."""


class Mark:
    """A remark that an element is furniture, by one rule. `outer` is the nearest mark around it."""

    __slots__ = ("element", "outer", "prose", "rule", "void")

    def __init__(self, rule: str, element: Element, outer: Mark | None) -> None:
        self.rule = rule
        self.element = element
        self.outer = outer
        self.prose = 0
        """Characters of prose inside."""
        self.void = False
        """The mark was found to lie on the article itself."""


class Passage:
    """One piece of text. `start` and `end` are item indices of the outline."""

    __slots__ = (
        "broken",
        "end",
        "href",
        "link_chars",
        "links",
        "mark",
        "owner",
        "prose",
        "size",
        "start",
        "strong_chars",
        "text",
    )

    def __init__(self, owner: Element, text: str, start: int, mark: Mark | None, size: int) -> None:
        self.owner = owner
        """The nearest block element around the text."""
        self.text = text
        self.size = size
        """Characters, weighed by what they say; every limit is held against this."""
        self.start = start
        self.end = start + 1
        self.mark = mark
        self.link_chars = 0
        self.links = 0
        self.href = ""
        """Address of the first link, as written."""
        self.strong_chars = 0
        self.broken = False
        """The line was ended by a marked inline element, and may go on after it."""
        self.prose = 0
        """Characters that are no link, if this reads like prose; else 0."""

    @property
    def link_share(self) -> float:
        """Share of the characters that are link text, 0 to 1."""
        return min(1.0, self.link_chars / max(1, len(self.text)))

    def continues(self, before: Passage) -> bool:
        """Whether this is the same line as `before`, with something marked taken out between them."""
        return before.broken and before.owner is self.owner

    @property
    def furniture(self) -> Mark | None:
        """The innermost mark that is in force, if any."""
        mark = self.mark
        while mark is not None and mark.void:
            mark = mark.outer
        return mark

    def __repr__(self) -> str:
        return f"Passage({self.owner.tag}, {self.text[:60]!r})"


def read_passages(outline: Outline) -> tuple[list[Passage], list[Mark]]:
    """All passages and all marks, in page order."""
    return _Reader(outline).read()


class _Reader:
    """The state of one pass over the outline."""

    def __init__(self, outline: Outline) -> None:
        self.items = outline.items
        self.passages: list[Passage] = []
        self.marks: list[Mark] = []
        self.parts: list[str] = []
        self.start = 0
        self.link_chars = 0
        self.links = 0
        self.href = ""
        self.strong_chars = 0

    def read(self) -> tuple[list[Passage], list[Mark]]:  # noqa: PLR0912, PLR0915 (as in outline._walk)
        items, parts = self.items, self.parts
        # What to go back to when an element ends: (end, owner, mark, in link, in strong, is block)
        stack: list[tuple[int, Element | None, Mark | None, bool, bool, bool]] = []
        owner: Element | None = None
        mark: Mark | None = None
        in_link = in_strong = False
        next_end = 1 << 60
        index, count = 0, len(items)
        while index < count:
            while index >= next_end:
                _, before, mark_before, in_link, in_strong, is_block = stack.pop()
                if is_block:
                    if parts:
                        self.flush(owner, mark, index)
                    owner = before
                mark = mark_before
                next_end = stack[-1][0] if stack else 1 << 60
            item = items[index]
            if isinstance(item, str):
                if not item.isspace():
                    if parts and parts[-1] == "\n" and _is_indented(item.lstrip("\r\n\t ")):
                        self.flush(owner, mark, index)
                    if not parts:
                        self.start = index
                    if in_link:
                        self.link_chars += len(item)
                    if in_strong:
                        self.strong_chars += len(item)
                    parts.append(item)
                elif parts:
                    parts.append(" ")
                index += 1
                continue
            tag = item.tag
            if tag in SILENT and not (
                tag == "button" and owner is not None and owner.tag in OPENED and self.asks(item)
            ):
                index = item.end
                continue
            is_block = tag in BREAKS
            if tag == "br":
                self.break_line(owner, mark, index)
                index += 1
                continue
            rule = item.rule
            if is_block or rule:
                if parts:
                    known = len(self.passages)
                    self.flush(owner, mark, index)
                    if not is_block and len(self.passages) > known:  # what was too deep may be blank
                        self.passages[-1].broken = True
                stack.append((item.end, owner, mark, in_link, in_strong, True))
                owner = item
                if rule:
                    mark = Mark(rule, item, mark)
                    self.marks.append(mark)
                next_end = item.end
            elif tag == "a":
                stack.append((item.end, owner, mark, in_link, in_strong, False))
                href = item.get("href")
                in_link = href == "#" or (href != "" and not href.startswith("#"))
                if in_link:
                    self.links += 1
                    if self.links == 1:
                        self.href = href
                next_end = item.end
            elif tag in {"strong", "b", "em", "i"}:
                stack.append((item.end, owner, mark, in_link, in_strong, False))
                in_strong = True
                next_end = item.end
            index += 1
        self.flush(owner, mark, count)
        return self.passages, self.marks

    def break_line(self, owner: Element | None, mark: Mark | None, index: int) -> None:
        """End the line at hand; a second break in a row, with nothing but blanks between, ends the passage."""
        parts = self.parts
        if not parts:
            return
        while parts and parts[-1] == " ":
            parts.pop()
        if parts and parts[-1] == "\n":
            self.flush(owner, mark, index)
        else:
            parts.append("\n")

    def asks(self, button: Element) -> bool:
        """Whether the words of a button are a question, whose answer it opens."""
        words = [item for item in self.items[button.index + 1 : button.end] if isinstance(item, str)]
        return not self.parts and "".join(words).rstrip().endswith("?")

    def flush(self, owner: Element | None, mark: Mark | None, index: int) -> None:
        """End the passage at hand, if it has words."""
        if not self.parts:
            return
        text = " ".join("".join(self.parts).split())
        size = len(text)
        if not text.isascii():
            text = text.strip(UNSEEN)
            size = len(text)
            if DENSE.search(text, 0, LOOK):
                text = " ".join("".join([_unwrapped(part) for part in self.parts]).split()).strip(UNSEEN)
                size = measure(text)
        if text and owner is not None:
            passage = Passage(owner, text, self.start, mark, size)
            passage.end = index
            passage.link_chars = self.link_chars
            passage.links = self.links
            passage.href = self.href if self.links else ""
            passage.strong_chars = self.strong_chars
            passage.prose = _prose(passage)
            self.passages.append(passage)
        self.parts.clear()
        self.link_chars = self.links = self.strong_chars = 0


def _is_indented(line: str) -> bool:
    """Whether a line after a line break begins a paragraph."""
    return line.startswith(BROAD) or (line.startswith(FIXED) and measure(line) >= PROSE)


def _unwrapped(part: str) -> str:
    """A piece of text without the ends of lines in the file; a line break of the page (which is a piece) stays."""
    return WRAPPED.sub("", part) if "\n" in part and part != "\n" else part


def _prose(passage: Passage) -> int:
    """Characters of a passage that are no link, if it has a sentence's length and little link; else 0."""
    size = passage.size
    if size < PROSE or passage.link_chars > 0.5 * len(passage.text):
        return 0
    return size - passage.link_chars * size // len(passage.text)
