"""Blocks that stand on many pages of a source: learned from its articles, handed in as data.

What a publisher puts under every article ("Join our forum", "Our reporters follow a code") is found by being
there every time, in whatever language and under whatever class name. The knowledge is plain data that the caller
keeps (in the bucket, with the state of the source), so that extraction itself stays a pure function.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from tasks.article import Article, Model
from tasks.extract.fields.words import fold

LONGEST = 600
"""Characters; longer blocks are articles, even where a page is stored twice."""

LEAST_PAGES = 5
"""Articles; below, nothing is known of a source."""

LEAST_SHARE = 0.2
"""Of the articles learned from. A notice under every article of one desk has about this much."""

LEAST_COUNT = 4

KEPT = 2_000
"""Blocks remembered, the most frequent first."""


class RepeatedBlocks(Model):
    """How often each short block was seen, over the articles learned from."""

    articles: int = 0
    counts: dict[str, int] = {}
    """First 16 hex digits of the SHA-256 of the folded text, to articles that had it."""

    def knows(self, text: str) -> bool:
        """Whether `text` stands on so many pages that it belongs to none of them."""
        if self.articles < LEAST_PAGES or len(text) > LONGEST:
            return False
        count = self.counts.get(block_digest(text), 0)
        return count >= max(LEAST_COUNT, LEAST_SHARE * self.articles)


def block_digest(text: str) -> str:
    """What a block is known by: case, punctuation and white space do not count."""
    return hashlib.sha256(fold(text).encode()).hexdigest()[:16]


def learn(articles: Iterable[Article], known: RepeatedBlocks | None = None) -> RepeatedBlocks:
    """What `known` and the articles say together. Learn from different articles: each is counted as one.

    Deterministic: the order of the articles does not matter, but for ties among the rarest of more than `KEPT`.
    """
    known = known or RepeatedBlocks()
    counts = Counter(known.counts)
    number = known.articles
    for article in articles:
        number += 1
        lines = {
            line for block in article.blocks for line in block.text.split("\n") if 0 < len(line) <= LONGEST
        }
        counts.update({block_digest(line) for line in lines})
    kept = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:KEPT]
    return RepeatedBlocks(articles=number, counts=dict(kept))
