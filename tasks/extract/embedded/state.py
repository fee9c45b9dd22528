"""The body from the page's state in its scripts, where the markup shows a fragment of it only.

Pages that a framework draws carry the article as JSON (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = …`) in a form
that each newsroom's system makes up. What all have in common is a list whose elements are the paragraphs, or one
string of HTML; it is believed to be this article's when it says what the page shows, and much more.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import orjson
from selectolax.lexbor import LexborHTMLParser

from tasks.article import Block
from tasks.extract.embedded.flight import FIRST, stream_of, values_in_stream
from tasks.extract.embedded.references import put_together
from tasks.extract.embedded.state_blocks import DEEPEST, TEXT_KEYS, blocks_of
from tasks.extract.parsing.outline import read_outline
from tasks.extract.text.density import measure
from tasks.extract.text.folding import fold
from tasks.extract.text.phrases import interface_phrase
from tasks.extract.trimming.trim import title_variants

LEAST = 600
"""Characters of a body."""

MORE = 2
"""How many times longer than the shown text the body must be."""

SHORT = 2_000
"""Characters of shown text above which the page is believed to show its article."""

PART = 0.5
"""Of the longest body below a headline: what is shorter, and nearer to it, is a summary."""

PARAGRAPH = (80, 4_000)
"""Characters of what may be a paragraph. A list of whole articles has longer elements."""

LONGEST = 200_000
"""Characters of a body."""

SCRIPT_LIMIT = 3_000_000
"""Characters of one script, and of all that are read."""

PROBE = re.compile(r"[A-Za-z][A-Za-z ,]{24,60}")
"""Letters that stand in JSON as they are."""

ANY_PROBE = re.compile(r"[^\x00-\x1f\x7f-\xa0\"'\\<>&/]{8,60}")
"""Text of any script that stands in JSON as it is, or escaped as a whole."""

LEAST_PROBE = 24
"""Characters, weighed, that are said by chance in no other text."""

LEAST_TITLE = 12
"""Characters, weighed, of a headline that is no name of a section."""

LONGEST_TITLE = 300
"""Characters."""

TITLED = re.compile(r"head|title", re.I)
"""Names of objects with the headlines of the object that they stand in."""

PROBES = 8

EUROPEAN_END = "\u0590"
"""The first character behind Latin, Greek, Cyrillic and Armenian."""

ASSIGNED = re.compile(r"(?<![\w$.])[\w$][\w$.\[\]\"']{1,59}\s*=\s*(?=[{\[]|JSON\.parse\()")
PARSED = re.compile(r"JSON\.parse\(\s*(?=\")")

MOST_ASSIGNED = 12
"""Assignments of one script that are tried; a script of state has few, and what is no JSON is soon left."""

PLACES = frozenset(TEXT_KEYS)

TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def body_in_state(html: LexborHTMLParser, shown: Sequence[str], headlines: Iterable[str]) -> list[Block]:
    """The blocks of the article that the page's scripts hold, if they say what is `shown` and much more; else none.

    shown: the paragraphs that the markup shows; without any, the state must have one of the headlines.
    """
    size = sum(map(measure, shown))
    if size > SHORT:
        return []
    said = [text for text in shown if measure(text) >= PARAGRAPH[0]]
    headlines = list(headlines)
    probes = [probe for text in said or headlines for probe in _probes(text)]
    titles = title_variants(headlines)
    best = _best_body(
        html,
        probes,
        size,
        lambda body: _says(body.lines, said),
        lambda body: 0 if said else body.near(titles),
    )
    if best is None and said and size < LEAST:
        # So little may be anything: a note on the author, the terms of use.
        quoted = [form for headline in headlines for form in _as_value(headline)]
        best = _best_body(html, quoted, size, lambda body: not titles.isdisjoint(body.titles))
    if best is None:
        return []
    return [block for block in blocks_of(best.pieces) if not interface_phrase(block.text)]


def _best_body(
    html: LexborHTMLParser,
    probes: Sequence[str],
    size: int,
    believed: Callable[[_Body], bool],
    rank: Callable[[_Body], int] = lambda _: 0,
) -> _Body | None:
    """The longest body that is `believed`, in the scripts that hold one of `probes`; of those that `rank` something
    the highest of the longer ones.

    size: characters that the markup shows.
    """
    probes = probes[:PROBES]
    read = 0
    longest: dict[int, tuple[int, _Body]] = {}
    least = max(LEAST, MORE * size)
    for text, values_of in _sources(html):
        if len(text) < LEAST or not any(probe in text for probe in probes):
            continue
        read += len(text)
        if read > SCRIPT_LIMIT:
            break
        for body in (body for value in values_of(text) for body in _Bodies().read(value)):
            length = body.length
            if not least <= length <= LONGEST:
                continue
            its = rank(body)
            if (its not in longest or length > longest[its][0]) and believed(body) and _is_prose(body.lines):
                longest[its] = length, body
    if len(longest) > 1:
        longest.pop(0, None)
    most = max((length for length, _ in longest.values()), default=0)
    ranks = [its for its, (length, _) in longest.items() if length >= PART * most]
    return longest[max(ranks)][1] if ranks else None


def _sources(html: LexborHTMLParser) -> Iterator[tuple[str, Callable[[str], Iterator[Any]]]]:
    """The texts that may hold a state, each with how it is read."""
    streamed = False
    for script in html.css("script"):
        text = script.text()
        streamed = streamed or "__next_f" in text[:FIRST]
        yield text, _values_of
    if streamed:
        yield stream_of(html), values_in_stream


def _probes(text: str) -> list[str]:
    """Pieces of a shown text by which the script that holds it is known, as JSON writes them."""
    plain = [probe.strip() for probe in PROBE.findall(text)]
    if plain or text.isascii():
        return plain
    found = [probe.strip() for probe in ANY_PROBE.findall(text) if measure(probe) >= LEAST_PROBE][:2]
    return [form for probe in found for form in (probe, json.dumps(probe)[1:-1])]


def _as_value(text: str) -> list[str]:
    """A whole text as JSON writes it, if it is not said by chance."""
    return [json.dumps(text), json.dumps(text, ensure_ascii=False)] if measure(text) >= LEAST_TITLE else []


def _values_of(script: str) -> Iterator[Any]:
    """The JSON of a script, alone or assigned to names among other statements."""
    if script.lstrip()[:1] in {"{", "["}:
        with suppress(ValueError, RecursionError):
            yield from put_together(orjson.loads(script))
        return
    decoder, end = json.JSONDecoder(), 0
    for assigned in islice(ASSIGNED.finditer(script), MOST_ASSIGNED):
        if assigned.start() < end:
            continue  # inside what was read
        parsed = PARSED.match(script, assigned.end())
        with suppress(ValueError, RecursionError):
            value, end = decoder.raw_decode(script, parsed.end() if parsed else assigned.end())
            if parsed is None:
                yield from put_together(value)
            elif isinstance(value, str):
                yield from put_together(orjson.loads(value))


def _is_prose(lines: Iterable[str]) -> bool:
    """Whether most of the long lines end like sentences; captions of films and names of goods do not.

    Scripts beyond the European ones are believed: some have no full stop.
    """
    ends = [line[-1] for line in lines if measure(line) >= PARAGRAPH[0]]
    return 2 * sum(end.isalnum() and end < EUROPEAN_END for end in ends) <= len(ends)


def _says(lines: list[str], said: Sequence[str]) -> bool:
    """Whether most of what is shown stands in the lines."""
    whole = " ".join(fold(text) for text in lines)
    return 2 * sum(fold(text)[:60] in whole for text in said) >= len(said)


@dataclass(frozen=True, slots=True)
class _Body:
    """What may be the body."""

    lines: list[str]
    """By which it is judged."""
    pieces: list[tuple[str, Any]]
    """Of which its blocks are made: the words of each element with their marks, and the element."""
    titles: frozenset[str]
    """The short texts, folded, that stand beside it in one object: one may be its headline."""
    above: tuple[dict[str, Any], ...]
    """The objects that it stands in, from the outermost."""

    def near(self, titles: Collection[str]) -> int:
        """How near above the body an object stands that has one of `titles`; 0 where none has."""
        for distance, each in enumerate(reversed(self.above)):
            own = {
                name: value for name, value in each.items() if isinstance(value, str) or TITLED.search(name)
            }
            if not _titles_of((own,)).isdisjoint(titles):
                return DEEPEST - distance
        return 0

    @property
    def length(self) -> int:
        return sum(map(measure, self.lines))


@dataclass
class _Bodies:
    """One walk over a value: every list and every string that may be a body."""

    found: list[_Body] = field(default_factory=list)

    def read(self, value: Any) -> list[_Body]:
        self._text(value, "", 0, (), 0)
        return self.found

    def _text(self, value: Any, key: str, depth: int, above: tuple[dict[str, Any], ...], around: int) -> str:
        """The words inside `value`, run together; what may be a body is noted on the way.

        above: the objects that `value` stands in, from the outermost.
        around: how many of them, from the innermost, are the object whose text it is and the boxes of that in between
            (`{"content": {"body": …}}`).
        """
        if isinstance(value, str):
            if key not in PLACES:
                return ""
            if measure(value) >= LEAST and value.count("</p>") > 1:
                self.found.append(
                    _Body(
                        _paragraphs_of(value),
                        [(value, None)],
                        _titles_of(above[len(above) - around :]),
                        above,
                    )
                )
            return value
        if depth > DEEPEST:
            return ""
        if isinstance(value, dict):
            first = next((name for name in TEXT_KEYS if isinstance(value.get(name), str)), None)
            above, around = (*above, value), around + 1 if key in PLACES else 1
            return "".join(
                self._text(inner, name, depth + 1, above, around)
                for name, inner in value.items()
                if not (isinstance(inner, str) and name in PLACES and name != first)
            )
        if isinstance(value, list):
            texts = [self._text(inner, key, depth + 1, above, 0) for inner in value]
            sizes = map(measure, texts)
            long = sum(size for size in sizes if PARAGRAPH[0] <= size <= PARAGRAPH[1])
            # One object with text in it is no list of paragraphs, but a box around one.
            if long >= LEAST and (len(value) > 1 or isinstance(value[0], str)):
                pairs = [
                    (line, text, inner)
                    for text, inner in zip(texts, value, strict=True)
                    if (line := _line(text))
                ]
                lines = [line for line, *_ in pairs]
                pieces = [(text, inner) for _, text, inner in pairs]
                self.found.append(_Body(lines, pieces, _titles_of(above[len(above) - around :]), above))
            return "".join(texts)
        return ""


def _titles_of(around: Iterable[dict[str, Any]]) -> frozenset[str]:
    """The short texts of objects, and of those directly inside (`{"headlines": {"basic": …}}`), folded."""
    values = [value for each in around for value in each.values()]
    values += [inner for value in values if isinstance(value, dict) for inner in value.values()]
    return frozenset(
        fold(value) for value in values if isinstance(value, str) and len(value) <= LONGEST_TITLE
    )


def _line(text: str) -> str:
    """The words of one element, if it is not longer than a paragraph."""
    if len(text) > PARAGRAPH[1]:
        return ""
    if "<" in text:
        return " ".join(_paragraphs_of(text)) or " ".join(TAG.sub(" ", text).split())
    return " ".join(text.split())


def _paragraphs_of(markup: str) -> list[str]:
    """The paragraphs of a string of HTML."""
    outline = read_outline(LexborHTMLParser(markup.encode("utf-8", "replace")), lambda _: "")
    texts = (outline.text(each) for each in outline.all("p", "li", "h2", "h3", "h4", "blockquote"))
    return list(dict.fromkeys(text for text in texts if text))
