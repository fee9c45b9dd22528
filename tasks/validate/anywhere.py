"""Finds the interface phrases that may stand anywhere in a text, in all texts of a batch at once.

First coarsely: of every text the ASCII letters alone, small and without what may stand between the words of a phrase,
and in that the phrases made the same way, by pyarrow's RE2 (one automaton, two nanoseconds a letter however many
phrases; with the gaps and both cases spelt out it outgrows its memory at some 300 phrases and is forty times slower).
Then the two texts in a hundred that remain are looked at exactly.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pyarrow as pa
import pyarrow.compute as pc

from expectations.phrases import COMMENT_ACTIONS
from tasks.article import Article
from tasks.validate.widgets import phrase_book, pieces, short_fields

_GAP = r"[ ,.:;!?'’\-\u00a0]+"
"""Between the words of a phrase."""
_DELETED = b" ,.:;!?'-" + bytes(range(0x80, 0x100))
"""What may stand in a gap, and all that is not ASCII: its capital letters differ from the small ones in many ways."""
_BEGINNING = 4
"""Letters of a phrase by which it is looked up; the shortest phrase has as many."""
_KEPT = 0.6
"""Of the characters of a phrase, what its ASCII letters are at least."""
_SMALL = bytes(range(0x100)).lower()


@dataclass(frozen=True)
class Phrased:
    """Where phrases are that may stand anywhere."""

    articles: tuple[int, ...]
    """Numbers of the articles that may have one in body or fields, or an action on a comment."""
    texts: frozenset[str]
    """The blocks, items and fields that have one."""


class PhraseSearch:
    """Takes the articles of a batch one by one, and then looks through all of them at once.

    Their letters stand one after the other in one piece of memory, which the search reads where it is: handed over
    as texts of their own they would be copied twice more.
    """

    def __init__(self) -> None:
        self._letters = bytearray()
        self._ends = array("q", [0])

    def add(self, article: Article, fields: str) -> None:
        """The next article. `fields`: its `short_fields`, joined."""
        self._letters += _letters(f"{article.text}\n{fields}")
        self._ends.append(len(self._letters))

    def found(self, articles: Sequence[Article]) -> Phrased:
        """Where phrases are in `articles`, which are those that were added."""
        places = pa.py_buffer(self._ends), pa.py_buffer(self._letters)
        letters = pa.LargeBinaryArray.from_buffers(pa.large_binary(), len(self._ends) - 1, [None, *places])
        suspects = pc.indices_nonzero(pc.match_substring_regex(letters, _coarse_pattern())).to_pylist()
        texts: set[str] = set()
        for number in suspects:
            article = articles[number]
            said = [text for block in article.blocks for text in pieces(block)]
            texts.update(_with_phrase(self._letters_of(number), [*said, *short_fields(article)]))
        return Phrased(tuple(suspects), frozenset(texts))

    def _letters_of(self, number: int) -> bytes:
        return bytes(self._letters[self._ends[number] : self._ends[number + 1]])


def _letters(text: str) -> bytes:
    return text.encode().translate(_SMALL, _DELETED)


def _with_phrase(letters: bytes, texts: Iterable[str]) -> list[str]:
    """The ones of `texts` that have a phrase; `letters` are those of all of them."""
    index = _exact_patterns()
    beginnings = {letters[place : place + _BEGINNING] for place in range(len(letters))}
    patterns = [
        pattern for begun in beginnings & index.keys() for key, pattern in index[begun] if key in letters
    ]
    return [text for text in texts if any(pattern.search(text) for pattern in patterns)]


def searchable(phrases: Iterable[str]) -> list[str]:
    """Those of the folded `phrases` that have enough ASCII letters to be searched for by these alone.

    Of one in another alphabet nothing is left, which stands in every text. Extraction takes those out; here they are
    found where they are the whole of a block or begin it.
    """
    return [
        words
        for words in phrases
        if len(letters := _letters(words)) >= _BEGINNING and len(letters) >= _KEPT * len(words)
    ]


@lru_cache(maxsize=1)
def _exact_patterns() -> dict[bytes, list[tuple[bytes, re.Pattern[str]]]]:
    """The letters of every phrase and its pattern, by how the letters begin."""
    index: dict[bytes, list[tuple[bytes, re.Pattern[str]]]] = {}
    for words in searchable(phrase_book().anywhere):
        key = _letters(words)
        pattern = re.compile(_GAP.join(map(re.escape, words.split())), re.IGNORECASE)
        index.setdefault(key[:_BEGINNING], []).append((key, pattern))
    return index


@lru_cache(maxsize=1)
def _coarse_pattern() -> str:
    keys = {*map(_letters, searchable([*phrase_book().anywhere, *COMMENT_ACTIONS]))}
    return "|".join(re.escape(key.decode()) for key in sorted(keys))
