"""What is counted over the drafts of a batch, one after the other: the ground of its figures and of its sameness."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean, median

from tasks.article import REPEATED, Article
from tasks.figures import COVERAGE, BatchContext, BatchFigures, HitRate, primary_language
from tasks.record import Draft

_STRUCTURE = frozenset({"heading", "quote", "list", "table"})
"""Kinds of blocks that show that a body was read with its structure."""


class Tally:
    """Takes the drafts of a batch one by one; then says its figures and what too many of them have in common."""

    def __init__(self) -> None:
        self.languages: list[str] = []
        """Primary language tag of each draft, empty where it states none."""
        self.headlines: list[str] = []
        self.first_authors: list[str] = []
        self.published: list[tuple[float, float]] = []
        """Publishing instant and fetch of each draft that states an instant, in seconds since 1970."""
        self.drafts = 0
        self._coverage = dict.fromkeys(COVERAGE, 0)
        self._paywalled = 0
        self._lengths: list[float] = []
        self._ratios: list[float] = []
        self._strips: list[str] = []
        self._stripped_shares: list[float] = []
        self._methods: list[tuple[str, str]] = []
        self._layouts: list[Article] = []

    def add(self, draft: Draft) -> None:
        """The next draft."""
        article = draft.article
        self.drafts += 1
        self.languages.append(primary_language(article.language or ""))
        self._add_body(article)
        self._add_fields(article, draft)
        self._methods.extend(article.extractor.methods.items())
        if article.extractor.layout is not None:
            self._layouts.append(article)

    def _add_body(self, article: Article) -> None:
        length = len(article.text)
        stripped = repeated = 0
        rules = set()
        for strip in article.stripped:
            stripped += strip.chars
            rules.add(strip.rule)
            if strip.rule == REPEATED:
                repeated += strip.chars
        self._strips.extend(rules)
        self._stripped_shares.append(stripped / (stripped + length) if stripped + length else 0.0)
        # What was left out because it stands on every page of the source grows with what we learn: held against days
        # before we knew, bodies would seem to have been cut short.
        whole = length + repeated
        if length:
            self._lengths.append(math.log1p(whole))
        declared = article.signals.declared_word_count
        if article.access == "paywalled":
            self._paywalled += 1
        elif declared:
            self._ratios.append(article.word_count * whole / max(1, length) / declared)

    def _add_fields(self, article: Article, draft: Draft) -> None:
        coverage = self._coverage
        moment = article.published
        if moment is not None:
            if moment.instant is not None:
                self.published.append((moment.instant.timestamp(), draft.capture.fetched_at.timestamp()))
                coverage["published"] += 1
            elif moment.date is not None:
                coverage["published"] += 1
        if article.authors:
            self.first_authors.append(article.authors[0].name)
            coverage["authors"] += 1
        elif article.agencies:
            coverage["authors"] += 1
        if article.headline:
            self.headlines.append(article.headline)
        if article.standfirst:
            coverage["standfirst"] += 1
        if article.images:
            coverage["images"] += 1
        if not _STRUCTURE.isdisjoint([block.kind for block in article.blocks]):
            coverage["headings"] += 1

    def figures(self, context: BatchContext) -> BatchFigures:
        """The figures of the batch, before it is judged: `quarantined` and `flagged` are the gate's to fill in."""
        methods: dict[str, dict[str, int]] = {}
        for (name, method), count in Counter(self._methods).items():
            methods.setdefault(name, {})[method] = count
        return BatchFigures(
            run_id=context.run_id,
            at=context.now,
            live=context.live,
            candidates=context.candidates,
            fetched=context.fetched,
            not_modified=context.not_modified,
            skipped=dict(context.skipped),
            drafts=self.drafts,
            coverage=dict(self._coverage),
            languages=dict(Counter(self.languages)),
            paywalled=self._paywalled,
            length_log=_trimmed_mean(self._lengths),
            length_spread=_spread(self._lengths),
            declared=len(self._ratios),
            declared_ratio=median(self._ratios) if self._ratios else 0.0,
            strips=dict(Counter(self._strips)),
            stripped_share=median(self._stripped_shares) if self._stripped_shares else 0.0,
            methods=methods,
            layout_hits=dict(context.layout_hits) or _layout_hits(self._layouts),
        )


def figures_of(drafts: Iterable[Draft], context: BatchContext) -> BatchFigures:
    """The figures of a batch, before it is judged."""
    tally = Tally()
    for draft in drafts:
        tally.add(draft)
    return tally.figures(context)


def _trimmed_mean(values: Sequence[float]) -> float:
    """Near the mean in what it needs of a sample to see a change, near the median in what it bears of odd values."""
    if not values:
        return 0.0
    tenth = len(values) // 10
    return fmean(sorted(values)[tenth : len(values) - tenth])


def _spread(values: Sequence[float]) -> float:
    """Standard deviation. (`statistics.pstdev` reckons in exact fractions, at seventy times the cost.)"""
    if not values:
        return 0.0
    mean = fmean(values)
    return math.sqrt(fmean([(value - mean) ** 2 for value in values]))


def _layout_hits(articles: Sequence[Article]) -> dict[str, HitRate]:
    """From the methods that extraction notes: a field that any page of a layout read by selector ("layout") counts.

    `articles` are those that were read with a layout.
    """
    tried: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for article in articles:
        layout = str(article.extractor.layout)
        tried[layout] += 1
        for name, method in article.extractor.methods.items():
            hits[f"{layout}/{name}"] += method.startswith("layout")
    return {
        name: HitRate(hits=count, tried=tried[name.split("/", 1)[0]]) for name, count in hits.items() if count
    }
