"""What a run leaves behind for the runs after it: its figures, and the baseline made of the last good ones.

`BatchFigures` goes into the run manifest. It holds counts and shares, never a word of an article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from statistics import fmean, median

from tasks.article import Instant, Model
from tasks.errors import SkipReason
from tasks.source import Source


class HitRate(Model):
    """How often an operator's selector found something: on `hits` of `tried` pages."""

    hits: int
    tried: int


@dataclass(frozen=True)
class BatchContext:
    """What the gate must know of the run beside the drafts."""

    run_id: str
    now: datetime
    """Aware."""
    candidates: int
    """Addresses found in the whole run, those already known included."""
    fetched: int
    """Requests of this batch that were answered with a body."""
    not_modified: int = 0
    """Requests of this batch that were answered 304, or whose page had not changed."""
    skipped: Mapping[str, int] = field(default_factory=dict)
    """Addresses of this batch that gave no draft, by SkipReason value."""
    layout_hits: Mapping[str, HitRate] = field(default_factory=dict)
    """By `<layout>/<field>`; made from the drafts' extraction methods when empty."""
    live: bool = True
    """False when stored pages are read again or foreign files taken in: volume and reach are not judged."""


class BatchFigures(Model):
    """The figures of one batch. Those of several batches of a run are joined by `merge_figures`."""

    run_id: str
    at: Instant
    live: bool = True
    candidates: int = 0
    fetched: int = 0
    not_modified: int = 0
    skipped: dict[str, int] = {}
    drafts: int = 0
    quarantined: int = 0
    flagged: int = 0
    """Drafts with a flag and no quarantine."""
    coverage: dict[str, int] = {}
    """Field to the number of drafts that have it."""
    languages: dict[str, int] = {}
    """Primary language tag to the number of drafts."""
    paywalled: int = 0
    length_log: float = 0.0
    """Mean of ln(1 + characters of the body), a tenth of the drafts left out at either end."""
    length_spread: float = 0.0
    """Standard deviation of the same."""
    declared: int = 0
    """Drafts whose publisher declares a word count."""
    declared_ratio: float = 0.0
    """Median of body words per declared word."""
    strips: dict[str, int] = {}
    """Strip rule to the number of drafts on which it took something."""
    stripped_share: float = 0.0
    """Median share of a page's text (body and stripped together) that was stripped."""
    methods: dict[str, dict[str, int]] = {}
    """Field to extraction method to number of drafts."""
    layout_hits: dict[str, HitRate] = {}


COVERAGE = ("published", "authors", "standfirst", "images", "headings")
"""Fields of which a batch counts the drafts that have them; "headings" are headings, quotes, lists or tables."""

WALLS = (SkipReason.CONSENT_WALL, SkipReason.LOGIN_WALL, SkipReason.BOT_CHALLENGE)
NO_ARTICLE = (
    *WALLS,
    SkipReason.SOFT_404,
    SkipReason.NEEDS_BROWSER,
    SkipReason.NO_BODY,
    SkipReason.EMPTY,
    SkipReason.BROKEN_PAGE,
    SkipReason.NOT_TEXT,
    SkipReason.EXTRACTION_LIMIT,
)
"""Answers without an article. Section pages are left out: they are many and as they should be."""
UNREACHED = (
    SkipReason.HTTP_ERROR,
    SkipReason.TIMEOUT,
    SkipReason.TOO_LARGE,
    SkipReason.CONNECTION,
    SkipReason.TOO_MANY_REDIRECTS,
    SkipReason.ROBOTS_UNREACHABLE,
)
"""Requests without an answer that could be kept and read."""

NEVER_ASKED = (SkipReason.ROBOTS, SkipReason.OFF_SITE, SkipReason.NOT_A_URL, SkipReason.TAKEN_DOWN)


def answers(figures: BatchFigures) -> int:
    """Requests that were answered with a page of its own: those that gave a draft, and those that were read in vain.

    Not `fetched` alone, which may count error pages among the answers.
    """
    in_vain = sum(figures.skipped.values()) - count_of(figures.skipped, (*UNREACHED, *NEVER_ASKED))
    return min(figures.fetched, figures.drafts + in_vain)


def count_of(skipped: Mapping[str, int], reasons: Iterable[SkipReason]) -> int:
    """How many addresses were skipped for one of `reasons`."""
    return sum(skipped.get(reason.value, 0) for reason in reasons)


def merge_figures(parts: Sequence[BatchFigures]) -> BatchFigures:
    """The batches of one run as one. Medians are joined by weight of drafts, which is near enough for a
    baseline.
    """
    first = parts[0]
    if len(parts) == 1:
        return first
    drafts = sum(part.drafts for part in parts)
    declared = sum(part.declared for part in parts)
    methods: dict[str, Counter[str]] = {}
    layouts: dict[str, HitRate] = {}
    for part in parts:
        for name, counts in part.methods.items():
            methods.setdefault(name, Counter()).update(counts)
        for name, rate in part.layout_hits.items():
            old = layouts.get(name, HitRate(hits=0, tried=0))
            layouts[name] = HitRate(hits=old.hits + rate.hits, tried=old.tried + rate.tried)
    return BatchFigures(
        run_id=first.run_id,
        at=max(part.at for part in parts),
        live=first.live,
        candidates=max(part.candidates for part in parts),
        fetched=sum(part.fetched for part in parts),
        not_modified=sum(part.not_modified for part in parts),
        skipped=_summed(part.skipped for part in parts),
        drafts=drafts,
        quarantined=sum(part.quarantined for part in parts),
        flagged=sum(part.flagged for part in parts),
        coverage=_summed(part.coverage for part in parts),
        languages=_summed(part.languages for part in parts),
        paywalled=sum(part.paywalled for part in parts),
        length_log=_weighted([(part.length_log, part.drafts) for part in parts]),
        length_spread=_weighted([(part.length_spread, part.drafts) for part in parts]),
        declared=declared,
        declared_ratio=_weighted([(part.declared_ratio, part.declared) for part in parts]),
        strips=_summed(part.strips for part in parts),
        stripped_share=_weighted([(part.stripped_share, part.drafts) for part in parts]),
        methods={name: dict(counts) for name, counts in methods.items()},
        layout_hits=layouts,
    )


def _summed(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(total)


def _weighted(pairs: Sequence[tuple[float, int]]) -> float:
    weight = sum(count for _, count in pairs)
    return sum(value * count for value, count in pairs) / weight if weight else 0.0


class Baseline(Model):
    """A source's usual: shares and typical figures of its last good runs. `runs` = 0 is a new source."""

    runs: int = 0
    drafts: int = 0
    candidates: float | None = None
    """Median over the runs."""
    coverage: dict[str, float] = {}
    languages: dict[str, float] = {}
    paywalled: float = 0.0
    no_article: float = 0.0
    flagged: float = 0.0
    length_log: float | None = None
    length_spread: float = 0.0
    declared: int = 0
    declared_ratio: float | None = None
    strips: dict[str, float] = {}
    stripped_share: float | None = None
    methods: dict[str, dict[str, float]] = {}
    last_new_at: Instant | None = None
    """When a harvest last had an article. What is read again or taken in from elsewhere is no sign of life."""
    longest_gap_hours: float | None = None
    """Between two harvests with articles."""


def usual_declared_ratio(baseline: Baseline, figures: BatchFigures) -> float:
    """Body words per word that this publisher declares: the baseline's, else the batch's, else 1.

    Of 115 measured pages that declare a count, three count something else altogether, each publisher by its own rule.
    """
    if baseline.declared_ratio and baseline.declared >= 20:
        return baseline.declared_ratio
    return figures.declared_ratio if figures.declared >= 5 and figures.declared_ratio else 1.0


@lru_cache(maxsize=1024)
def primary_language(tag: str) -> str:
    """The first part of a language tag, in lower case."""
    return tag.partition("-")[0].lower()


def usual_languages(source: Source, baseline: Baseline, figures: BatchFigures) -> frozenset[str]:
    """The languages that a source publishes in: its own, and what its last good runs had one article in twenty of.

    While there is no baseline, one in five of the batch: a bilingual paper shows itself at once, a wall does not.
    """
    usual = {language for language, share in baseline.languages.items() if share >= 0.05}
    if not baseline.languages:
        usual = {name for name, count in figures.languages.items() if count >= max(0.2 * figures.drafts, 2)}
    return frozenset({primary_language(source.language), *usual} - {""})


NEW_SOURCE = Baseline(coverage={"published": 0.8}, drafts=20)
"""A sane start: nearly every news page is dated, and nothing else is known. Twenty imagined drafts leave
room.
"""

RUNS_KEPT = 20
"""Enough for every weekday twice and more; older days say little of today's layout."""
RUNS_NEEDED = 3
"""Fewer good runs than this are no usual day."""


def baseline_of(figures: Iterable[BatchFigures], *, since: datetime | None = None) -> Baseline:
    """The baseline from the figures of good runs (pass or warn), in any order, one or more per run.

    `since`: an operator's decision to accept the new normal; older figures are left out.
    """
    by_run: dict[str, list[BatchFigures]] = {}
    for part in figures:
        if since is None or part.at >= since:
            by_run.setdefault(part.run_id, []).append(part)
    every = sorted((merge_figures(parts) for parts in by_run.values()), key=lambda run: run.at)
    live = [run for run in every if run.live][-RUNS_KEPT:]
    # Apart, because an archive that is read again segment by segment would leave no harvest among the last runs.
    runs = sorted([*live, *[run for run in every if not run.live][-RUNS_KEPT:]], key=lambda run: run.at)
    filled = [run for run in runs if run.drafts]
    fruitful = [run.at for run in live if run.drafts]
    drafts = sum(run.drafts for run in filled)
    last_new_at = fruitful[-1] if fruitful else None
    if len(filled) < RUNS_NEEDED:
        return NEW_SOURCE.model_copy(update={"runs": len(runs), "last_new_at": last_new_at})
    answered = sum(answers(run) + run.not_modified for run in live)
    ratios = [run.declared_ratio for run in filled if run.declared]
    gaps = [(after - before) / timedelta(hours=1) for before, after in pairwise(fruitful)]
    return Baseline(
        runs=len(runs),
        drafts=drafts,
        candidates=median(run.candidates for run in live) if len(live) >= RUNS_NEEDED else None,
        coverage=_shares((run.coverage for run in filled), drafts),
        languages=_shares((run.languages for run in filled), drafts),
        paywalled=sum(run.paywalled for run in filled) / drafts,
        no_article=sum(count_of(run.skipped, NO_ARTICLE) for run in live) / answered if answered else 0.0,
        flagged=sum(run.flagged for run in filled) / drafts,
        length_log=median(run.length_log for run in filled),
        length_spread=fmean(run.length_spread for run in filled),
        declared=sum(run.declared for run in filled),
        declared_ratio=median(ratios) if ratios else None,
        strips=_shares((run.strips for run in filled), drafts),
        stripped_share=median(run.stripped_share for run in filled),
        methods=_method_shares(filled),
        last_new_at=last_new_at,
        longest_gap_hours=max(gaps, default=0.0) if len(fruitful) >= RUNS_NEEDED else None,
    )


def _shares(counts: Iterable[Mapping[str, int]], whole: int) -> dict[str, float]:
    return {name: count / whole for name, count in _summed(counts).items()}


def _method_shares(runs: Sequence[BatchFigures]) -> dict[str, dict[str, float]]:
    counts: dict[str, Counter[str]] = {}
    for run in runs:
        for name, methods in run.methods.items():
            counts.setdefault(name, Counter()).update(methods)
    return {
        name: {method: count / total.total() for method, count in total.items()}
        for name, total in counts.items()
    }
