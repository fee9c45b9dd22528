"""What the elements of a body in the page's state are: paragraphs, subheads, quotes, lists.

Each publishing system names them in its own way; what they have in common are the words for these four.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from tasks.article import Block
from tasks.extract.embedded.markup import blocks_of_markup

TEXT_KEYS = (
    "text",
    "value",
    "content",
    "html",
    "body",
    "articleBody",
    "data",
    "children",
    "paragraph",
    "copy",
    "markup",
    "rendered",
)
"""Keys under which systems keep text; of several strings in one object the first of these counts."""

DEEPEST = 60
"""Values inside each other that are looked through."""

NAMES = (
    "type",
    "__typename",
    "kind",
    "blockType",
    "component",
    "name",
    "tag",
    "tagName",
    "nodeName",
    "style",
)
"""Keys under which an element says what it is."""

HEADING = re.compile(
    r"^h[2-6]$|heading|sub-?_?(?:head|title)|cross-?head|intertit|zwischen(?:titel|ü|ue)|"
    r"^header-(?:two|three|four|five|six|[2-6])$",
    re.IGNORECASE,
)
QUOTE = re.compile(r"quot(?:e|ation)|^zitat|^citation$|^cita$", re.IGNORECASE)
LIST = re.compile(r"^[uo]l$|^li$|(?:^|[_-]|bullet|ordered)list(?:$|[A-Z_-])|List(?:$|[A-Z_-])")

LEVELS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
LONGEST_HEADING = 200
"""Characters; longer ones are paragraphs under a name that meant something else."""

Pieces = Iterable[tuple[str, Any]]
"""The words of each element as they stand, with their marks, and the element."""


def blocks_of(pieces: Pieces) -> list[Block]:
    """The blocks that the elements make, in order; items of a list that are elements of their own are one list."""
    blocks: list[Block] = []
    for text, element in pieces:
        for block in _of_one(text, element):
            if block.kind == "list" and blocks and blocks[-1].kind == "list":
                items = (*(blocks[-1].items or ()), *(block.items or ()))
                blocks[-1] = Block(kind="list", text="\n".join(items), items=items)
            else:
                blocks.append(block)
    return blocks


def _of_one(text: str, element: Any) -> list[Block]:
    items = tuple(_items(element)) if isinstance(element, dict) and LIST.search(_named(element)) else ()
    if items:
        return [Block(kind="list", text="\n".join(items), items=items)]
    blocks = blocks_of_markup(text) if "<" in text else []
    if not blocks:
        words = " ".join(text.split())
        blocks = [Block(kind="paragraph", text=words)] if words else []
    if len(blocks) == 1 and blocks[0].kind == "paragraph" and isinstance(element, dict):
        return [_as_named(blocks[0].text, element)]
    return blocks


def _as_named(text: str, element: dict[str, Any]) -> Block:
    """The block of an element without structure of its own."""
    name = _named(element)
    if HEADING.search(name) and len(text) <= LONGEST_HEADING:
        return Block(kind="heading", text=text, level=_level(name, element.get("level")))
    if QUOTE.search(name):
        return Block(kind="quote", text=text)
    if LIST.search(name):
        return Block(kind="list", text=text, items=(text,))
    return Block(kind="paragraph", text=text)


def _named(element: dict[str, Any]) -> str:
    """What the element calls itself; empty where it does not say."""
    for key in NAMES:
        name = element.get(key)
        if isinstance(name, str) and (HEADING.search(name) or QUOTE.search(name) or LIST.search(name)):
            return name if len(name) < 60 else ""
    return ""


def _level(name: str, stated: Any) -> int:
    """2 to 6; level 1 is the headline's own."""
    if isinstance(stated, int):
        return min(6, max(2, stated))
    digit = re.search(r"[2-6]", name)
    return int(digit[0]) if digit else LEVELS.get(name.rpartition("-")[2].lower(), 2)


def _items(element: dict[str, Any]) -> Iterator[str]:
    """The words of each element of the first list inside."""
    inner = next((value for value in element.values() if isinstance(value, list) and len(value) > 1), [])
    for item in inner:
        words = " ".join("".join(_strings(item)).split())
        if words:
            yield words


def _strings(value: Any, key: str = "text", depth: int = 0) -> Iterator[str]:
    """The strings in `value` that are words of the article, with their marks taken off."""
    if isinstance(value, str) and key in TEXT_KEYS:
        yield " ".join(block.text for block in blocks_of_markup(value)) if "<" in value else value
    elif isinstance(value, dict) and depth < DEEPEST:
        for name, inner in value.items():
            yield from _strings(inner, name, depth + 1)
    elif isinstance(value, list) and depth < DEEPEST:
        for inner in value:
            yield from _strings(inner, key, depth + 1)
