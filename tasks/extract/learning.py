"""Learning which blocks stand on every page of a source. Pure: evidence and articles in, evidence out.

An article counts once, when it is stored for the first time; its revisions say nothing new. A block becomes known
when it was on enough different articles of more than one occasion (a run and a day), and on most of those that
were stored since it was first seen: what is in fashion for a day (the same paragraph under every report of one
flood) stays below that. What is known goes on being counted, by what readings say they left out; so a mistake is
unlearned when the fashion has passed, and what has stood on many articles stays known for good, because pages that
were captured under an old template are read again years later.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from tasks.article import Model
from tasks.extract.repeated import RepeatedBlocks

LEAST_ARTICLES = 8
"""Different articles that a known block was on."""

LEAST_OCCASIONS = 2
"""Runs, or days of one run, in which it was on any."""

KNOWN_SHARE = 0.5
"""Of the articles since it was first seen. A local paper in the week of a flood has one paragraph under 40 % of its
stories; a notice under fewer than half of the articles is left standing, which can be mended, whereas a lost
paragraph is not missed by anybody."""

FORGET_SHARE = 0.1
"""Of the articles since it was first seen; a block on fewer is let go. This keeps the evidence small: what was seen
once is let go after ten articles."""

PROVEN_ARTICLES = 50
"""A known block that was on so many articles is never let go."""

MOST_WAITING = 2_000
"""Articles that `Recount` holds to put them in order of time: 5 MB."""

MOST_BLOCKS = 5_000
"""Blocks that are followed at once, the most frequent first: 350 KB."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An article that was stored for the first time."""

    day: datetime.date
    """Of its capture, in UTC."""
    blocks: frozenset[str]
    """See `tasks.extract.repeated.blocks_on`."""


class Sighting(Model):
    """What is known of one block."""

    articles: int
    """Different articles that it was on."""
    occasions: int
    since: int
    """How many articles had been learned from before it was first seen."""
    known: bool = False


class Evidence(Model):
    """What was seen on the articles of one source."""

    schema_id: Literal["pressmark/repeated/1"] = "pressmark/repeated/1"
    articles: int = 0
    """Learned from."""
    generation: int = 0
    """How often the set of known blocks has changed, or was no longer left out."""
    switched_off: bool = False
    """Whether the last run left what is known where it stood, because the source has it switched off."""
    blocks: dict[str, Sighting] = {}
    """By the name that `tasks.extract.repeated.block_name` gives."""

    @property
    def known(self) -> RepeatedBlocks:
        """The blocks to leave out."""
        names = frozenset(name for name, seen in self.blocks.items() if seen.known)
        return RepeatedBlocks(generation=self.generation, blocks=names)


def learn(evidence: Evidence, seen: Iterable[Seen]) -> Evidence:
    """`evidence` and what one run saw, together. The order of the articles does not matter."""
    articles = evidence.articles
    counts: Counter[str] = Counter()
    days: defaultdict[str, set[datetime.date]] = defaultdict(set)
    for article in seen:
        articles += 1
        counts.update(article.blocks)
        for name in article.blocks:
            days[name].add(article.day)
    blocks = {}
    for name in evidence.blocks.keys() | counts.keys():
        before = evidence.blocks.get(name) or Sighting(articles=0, occasions=0, since=evidence.articles)
        now = Sighting(
            articles=before.articles + counts[name],
            occasions=before.occasions + len(days.get(name, ())),
            since=before.since,
            known=before.known,
        )
        judged = _judged(now, articles)
        if judged is not None:
            blocks[name] = judged
    after = Evidence(articles=articles, generation=evidence.generation, blocks=_most_frequent(blocks))
    changed = after.known.blocks != evidence.known.blocks
    return after.model_copy(update={"generation": after.generation + 1}) if changed else after


class Recount:
    """Evidence rebuilt from stored articles, which come more or less in order of time; each counts once."""

    def __init__(self) -> None:
        self._counted: set[str] = set()
        self._waiting: list[Seen] = []
        self._evidence = Evidence()

    def add(self, article_id: str, seen: Seen) -> None:
        """Count an article, unless it was counted."""
        if article_id in self._counted:
            return
        self._counted.add(article_id)
        self._waiting.append(seen)
        if len(self._waiting) > MOST_WAITING:
            self._learn(MOST_WAITING // 2)

    def evidence(self) -> Evidence:
        """What all of them say together."""
        self._learn(len(self._waiting))
        return self._evidence

    def _learn(self, number: int) -> None:
        self._waiting.sort(key=lambda seen: seen.day)
        due, self._waiting = self._waiting[:number], self._waiting[number:]
        for _, day in groupby(due, key=lambda seen: seen.day):
            self._evidence = learn(self._evidence, day)


def _judged(seen: Sighting, articles: int) -> Sighting | None:
    """`seen` after `articles` in all, or None when it is let go."""
    share = seen.articles / (articles - seen.since)
    if share < FORGET_SHARE and not (seen.known and seen.articles >= PROVEN_ARTICLES):
        return None
    known = seen.known or (
        seen.articles >= LEAST_ARTICLES and seen.occasions >= LEAST_OCCASIONS and share >= KNOWN_SHARE
    )
    return seen.model_copy(update={"known": known})


def _most_frequent(blocks: dict[str, Sighting]) -> dict[str, Sighting]:
    if len(blocks) <= MOST_BLOCKS:
        return blocks
    ranked = sorted(blocks.items(), key=lambda item: (not item[1].known, -item[1].articles, item[0]))
    return dict(ranked[:MOST_BLOCKS])
