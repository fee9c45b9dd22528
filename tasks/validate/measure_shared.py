"""Measures of what bodies have in common: equal bodies, paragraphs that stand in several of them or twice in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tasks.article import Article

_LONG_ENOUGH = 60
"""Characters from which a repeated paragraph counts; shorter ones ("He nodded.") repeat in honest prose."""


class SharedBodies:
    """Takes the articles of a batch one by one and then says what they share."""

    def __init__(self) -> None:
        self._articles: list[Article] = []
        self._texts: list[Sequence[str]] = []
        self._all: list[str] = []
        self._alike: list[tuple[int, str]] = []

    def add(self, article: Article, texts: Sequence[str]) -> None:
        """The next article, with the texts of its blocks."""
        text = article.text
        self._articles.append(article)
        self._texts.append(texts)
        self._all += texts
        # Length and end tell bodies apart nearly always; only those alike in them are compared whole.
        self._alike.append((len(text), text[-60:]))

    def measures(self) -> Iterator[tuple[int, dict[str, float]]]:
        """The number of an article and what it shares; only of articles that share something."""
        again = self._standing_again()
        holding = [
            (article, number, texts)
            for number, (article, texts) in enumerate(zip(self._articles, self._texts, strict=True))
            if again and not again.isdisjoint(texts)
        ]
        common = _common(again, [(article, texts) for article, _, texts in holding])
        for article, number, texts in holding:
            whole = max(len(article.text), 1)
            yield (
                number,
                {
                    "body_repeated_share": _repeated(texts) / whole,
                    "body_shared_share": sum(len(text) for text in texts if text in common) / whole,
                },
            )
        yield from self._twins()

    def _standing_again(self) -> set[str]:
        """Long paragraphs that stand more than once in the batch."""
        if len(set(self._all)) == len(self._all):
            return set()
        counts = Counter(self._all)
        return {text for text, count in counts.items() if count > 1 and len(text) >= _LONG_ENOUGH}

    def _twins(self) -> Iterator[tuple[int, dict[str, float]]]:
        counts = Counter(self._alike)
        if len(counts) == len(self._alike):
            return
        alike = [
            (number, article)
            for number, (article, ends) in enumerate(zip(self._articles, self._alike, strict=True))
            if counts[ends] > 1 and article.text
        ]
        readers: dict[str, set[str]] = {}
        for _, article in alike:
            readers.setdefault(article.text, set()).add(_identity(article))
        for number, article in alike:
            yield number, {"body_twins": float(len(readers[article.text]) - 1)}


def _common(again: set[str], holding: Iterable[tuple[Article, Sequence[str]]]) -> frozenset[str]:
    """Those of the paragraphs in `again` that stand in three different articles or more."""
    owners: dict[str, set[str]] = {text: set() for text in again}
    for article, texts in holding:
        for text in again.intersection(texts):
            owners[text].add(_identity(article))
    return frozenset(text for text, found in owners.items() if len(found) >= 3)


def _repeated(texts: Sequence[str]) -> int:
    """Characters of long paragraphs that stood before."""
    counts = Counter(piece for piece in texts if len(piece) >= _LONG_ENOUGH)
    return sum(len(piece) * (count - 1) for piece, count in counts.items())


def _identity(article: Article) -> str:
    """What makes two addresses one article: the publisher's own id, else the canonical address, else the
    headline.

    The headline stands in when the page names nothing: one article under two addresses has one headline, and
    a wall or a wrong box has many.
    """
    if article.publisher_article_id:
        return f"id:{article.publisher_article_id}"
    if article.canonical_url:
        return f"url:{article.canonical_url}"
    return f"headline:{article.headline}"
