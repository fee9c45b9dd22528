"""Whether two readings can be of one article. Pure.

Addresses are reused (`/latest`), and canonical links are wrong at times. So where an address alone says
that a page belongs to an article with another identity, the words have to agree.
"""

from __future__ import annotations

import re

from tasks.article import Article

WORDS = 4
"""Length of the word sequences that are compared: chance and set phrases seldom share five of one page."""

SHARE = 0.2
"""Of the shorter text's sequences that have to stand in the other. Rewritten news keeps more (background
paragraphs and quotations); two stories of one day share less, agency boilerplate included."""

MOST_WORDS = 5_000
"""Of each text that are looked at."""


def same_story(first: Article, second: Article) -> bool:
    """True when headline or text say that both are one article."""
    headlines = [_words(each.headline or "") for each in (first, second)]
    if headlines[0] and headlines[0] == headlines[1]:
        return True
    sequences = [_sequences(_words(each.text)[:MOST_WORDS]) for each in (first, second)]
    shorter = min(len(each) for each in sequences)
    if shorter == 0:
        return _share(set(headlines[0]), set(headlines[1])) >= 0.5
    return len(sequences[0] & sequences[1]) / shorter >= SHARE


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _sequences(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1)}


def _share(first: set[str], second: set[str]) -> float:
    return len(first & second) / len(first | second) if first | second else 0.0
