"""Pages whose elements stand in React's own stream ("flight"), as Next.js sends it beside markup or instead of it.

    self.__next_f.push([1,"5:[\\"$\\",\\"p\\",null,{\\"children\\":\\"The ferry …\\"}]\\n6:T4e2,<p>…"])

The strings of all calls together are rows: `id:` and JSON, `id:T<bytes, hexadecimal>,` and a text. `["$", tag, key,
props]` is an element, and a string `$5`, `$L5` or `$5:props:children` stands for a row or a part of one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from html import escape
from typing import Any

import orjson
from selectolax.lexbor import LexborHTMLParser

PUSH = re.compile(r"\(?self\.__next_f\s*=\s*self\.__next_f\s*\|\|\s*\[\]\)?\.push\(|self\.__next_f\.push\(")

ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),|(?=[\[{\"]))")
NEXT_ROW = re.compile(rb"\n(?=[0-9a-f]{1,8}:)")

REFERENCE = re.compile(r"\$[L@]?([0-9a-f]{1,8})((?::[\w.$-]+)*)$")

VALUES_DEEPEST = 100
"""Values inside each other, each of which takes three frames of Python's stack."""

ELEMENT_PARTS = 4
"""Of an element at least: the sign, its tag, its key, its properties."""

TAG = re.compile(r"[a-z][a-z0-9-]{0,30}$")

FIRST = 80
"""Characters of a script that is a part of the stream, within which it says so."""

STREAM_LIMIT = 3_000_000
"""Characters of a stream that are read, and of the markup that is made of it."""

MOST_VALUES = 500_000
"""Values that are looked at: a stream may name a large part of itself often."""

DEEPEST = 200
"""Elements inside each other; an application nests some eighty components around its article."""

SILENT = frozenset({"script", "style", "link", "meta", "title", "template", "svg", "noscript"})
"""Elements that show no words of the page."""

OTHER_STATES = frozenset(
    {"notFound", "error", "loading", "forbidden", "unauthorized", "fallback", "template", "errorComponent"}
)
"""Properties with what the page would show in their case."""

PROGRAM_SIGNS = "{};=("
"""Of which programs and style sheets are full. Components that load them look like others."""

LEAST_PROGRAM = 100
"""Characters; shorter texts say too little to tell."""

SIGN_SHARE = 60
"""Characters for each sign, on average, below which a text without paragraphs is no prose."""

ATTRIBUTES = {"className": "class", "dateTime": "datetime", "htmlFor": "for"}
WRITTEN = frozenset(
    {"class", "id", "href", "src", "alt", "title", "datetime", "role", "itemprop", "rel", "type", "hidden"}
)

Rows = dict[str, Any]


def stream_of(html: LexborHTMLParser) -> str:
    """The stream of a page, put together from its scripts; empty where it has none."""
    parts: list[str] = []
    size = 0
    decoder = json.JSONDecoder()
    for script in html.css("script"):
        text = script.text()
        if "__next_f" not in text[:FIRST]:
            continue
        call = PUSH.search(text)
        if call is None:
            continue
        with suppress(ValueError, RecursionError):
            said, _ = decoder.raw_decode(text, call.end())
            if isinstance(said, list) and len(said) > 1 and said[0] == 1 and isinstance(said[1], str):
                parts.append(said[1])
                size += len(said[1])
        if size > STREAM_LIMIT:
            break
    return "".join(parts)


def rows_of(stream: str) -> Rows:
    """The rows of a stream by their ids; a row that is neither text nor JSON is left out."""
    said = stream.encode("utf-8", "replace")
    rows: Rows = {}
    at = 0
    while at < len(said):
        row = ROW.match(said, at)
        if row is not None and row[2] is not None:
            end = row.end() + int(row[2], 16)
            rows[row[1].decode()] = said[row.end() : end].decode("utf-8", "replace")
            at = end
            continue
        following = NEXT_ROW.search(said, at)
        end = following.start() if following is not None else len(said)
        if row is not None:
            with suppress(ValueError):
                rows[row[1].decode()] = orjson.loads(said[row.end() : end])
        at = end + 1
    return rows


def markup_in_stream(html: LexborHTMLParser) -> str:
    """The elements of a page's stream as markup; empty where it has none."""
    rows = rows_of(stream_of(html))
    if not rows:
        return ""
    written = _Markup(rows)
    written.elements_in(rows.get("0", list(rows.values())), 0)
    return "".join(written.parts)


def values_in_stream(stream: str) -> Iterator[Any]:
    """What the properties of a stream's elements hold, each row once, with its references resolved."""
    rows = rows_of(stream)
    resolved = _Values(rows)
    for name in rows:
        yield resolved.row(name)


def _is_program(text: str) -> bool:
    """Whether a text is a script, a style sheet or JSON, and not words."""
    if len(text) < LEAST_PROGRAM or "</p>" in text:
        return False
    return text.lstrip()[:1] in {"{", "["} or sum(map(text.count, PROGRAM_SIGNS)) * SIGN_SHARE > len(text)


def _is_element(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) >= ELEMENT_PARTS
        and value[0] == "$"
        and isinstance(value[1], str)
        and isinstance(value[3], dict)
    )


def _target(rows: Rows, text: str) -> tuple[str, Any] | None:
    """What a reference names and the value of that, if `text` is one."""
    found = REFERENCE.match(text)
    if found is None or found[1] not in rows:
        return None
    value = rows[found[1]]
    for step in found[2].split(":")[1:]:
        if isinstance(value, dict):
            value = value.get(step)
        elif _is_element(value) and step in {"type", "key", "props"}:
            value = value[{"type": 1, "key": 2, "props": 3}[step]]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return found[1] + found[2], value


@dataclass
class _Markup:
    """One walk over the elements of a stream. What is referred to twice is written once, so that nothing grows."""

    rows: Rows
    parts: list[str] = field(default_factory=list)
    size: int = 0
    met: set[str] = field(default_factory=set)
    looked_at: int = 0

    def _write(self, text: str) -> None:
        self.size += len(text)
        if self.size <= STREAM_LIMIT:
            self.parts.append(text)

    def _referred(self, text: str) -> Any:
        """What a reference stands for the first time; None for any other text."""
        target = _target(self.rows, text)
        if target is None or (not isinstance(target[1], str) and target[0] in self.met):
            return None
        self.met.add(target[0])
        return target[1]

    def _too_much(self, depth: int) -> bool:
        self.looked_at += 1
        return depth > DEEPEST or self.size > STREAM_LIMIT or self.looked_at > MOST_VALUES

    def elements_in(self, value: Any, depth: int) -> None:
        """Write the elements inside a value that itself is no text of the page."""
        if self._too_much(depth):
            return
        if isinstance(value, str):
            if value.startswith("$") and not isinstance(found := self._referred(value), str):
                self.elements_in(found, depth + 1)
        elif _is_element(value):
            self.shown(value, depth)
        elif isinstance(value, list):
            for inner in value:
                self.elements_in(inner, depth + 1)
        elif isinstance(value, dict):
            for name, inner in value.items():
                if name not in OTHER_STATES:
                    self.elements_in(inner, depth + 1)

    def shown(self, value: Any, depth: int) -> None:
        """Write what a browser shows of a value."""
        if self._too_much(depth):
            return
        if isinstance(value, str):
            if value.startswith("$") and not value.startswith("$$"):
                self.shown(self._referred(value), depth + 1)
            elif not _is_program(value):
                self._write(escape(value.removeprefix("$"), quote=False))
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            self._write(str(value))
        elif _is_element(value):
            self._element(value[1], value[3], depth)
        elif isinstance(value, list):
            for inner in value:
                self.shown(inner, depth + 1)

    def _element(self, tag: str, properties: dict[str, Any], depth: int) -> None:
        if tag in SILENT:
            return
        own = TAG.match(tag) is not None
        if not own and isinstance(properties.get("href"), str):
            tag, own = "a", True  # a component that draws a link
        if own:
            self._write(f"<{tag}{self._attributes(properties)}>")
        for name, inner in properties.items():
            if name == "children":
                self.shown(inner, depth + 1)
            elif name == "dangerouslySetInnerHTML" and isinstance(inner, dict):
                self._markup_of(inner.get("__html"))
            elif not own and name not in OTHER_STATES:
                self.elements_in(inner, depth + 1)
        if own:
            self._write(f"</{tag}>")

    def _markup_of(self, markup: Any) -> None:
        """Write a piece of markup, unless it is the text of a script."""
        if isinstance(markup, str) and markup.startswith("$"):
            markup = self._referred(markup)
        if isinstance(markup, str) and not _is_program(markup):
            self._write(markup)

    def _attributes(self, properties: dict[str, Any]) -> str:
        pairs = ((ATTRIBUTES.get(name, name), value) for name, value in properties.items())
        return "".join(
            f' {name}="{escape(value)}"'
            for name, value in pairs
            if name in WRITTEN and isinstance(value, str)
        )


@dataclass
class _Values:
    """The values of a stream with their references resolved, each row and each part that is named in one place."""

    rows: Rows
    met: set[str] = field(default_factory=set)
    looked_at: int = 0

    def row(self, name: str) -> Any:
        """A row, if no other has it."""
        return self._once(name, self.rows[name], 0)

    def _once(self, name: str, value: Any, depth: int) -> Any:
        if name in self.met:
            return None
        self.met.add(name)
        return self._resolved(value, depth)

    def _resolved(self, value: Any, depth: int) -> Any:
        self.looked_at += 1
        if depth > VALUES_DEEPEST or self.looked_at > MOST_VALUES:
            return None
        if isinstance(value, str):
            target = _target(self.rows, value) if value.startswith("$") else None
            if target is None:
                return value
            name, found = target
            return found if isinstance(found, str) else self._once(name, found, depth + 1)
        if isinstance(value, list):
            return [self._resolved(inner, depth + 1) for inner in value]
        if isinstance(value, dict):
            return {name: self._resolved(inner, depth + 1) for name, inner in value.items()}
        return value
