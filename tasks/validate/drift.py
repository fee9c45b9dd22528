"""The measures of a batch: of its run, of its drafts together, and against the baseline.

Every comparison takes chance off first: two standard errors for the two samples, so that a batch of ten is
not stopped for what a batch of five hundred would be.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from expectations.columns import NOT_JUDGED
from tasks.figures import (
    COVERAGE,
    NO_ARTICLE,
    UNREACHED,
    WALLS,
    Baseline,
    BatchContext,
    BatchFigures,
    answers,
    count_of,
)
from tasks.source import Source
from tasks.validate.tally import Tally

if TYPE_CHECKING:
    import pandas as pd


def run_measures(
    figures: BatchFigures, context: BatchContext, baseline: Baseline, thresholds: Mapping[str, float]
) -> dict[str, float]:
    """What can be said of the run without looking at an article."""
    least = thresholds["batch.sample.min"]
    walls = count_of(context.skipped, WALLS)
    unreached = count_of(context.skipped, UNREACHED)
    no_article = count_of(context.skipped, NO_ARTICLE)
    # A page that is unchanged is an answer with an article. On a day of revisits most are, and the few pages
    # read again are the ones that never hold one.
    answered = answers(figures) + context.not_modified
    asked = answered + unreached
    enough = context.live and answered >= least
    usual = baseline.candidates
    # A source behind a wall gives few answers, and they are all walls: that is judged however few there are.
    all_walls = context.live and answered > 0 and walls == answered
    return {
        "candidates": float(context.candidates) if context.live else NOT_JUDGED,
        "volume": context.candidates / usual if context.live and usual else NOT_JUDGED,
        "silence": _silence(figures, context, baseline),
        "unreached_share": unreached / asked if context.live and asked >= least else NOT_JUDGED,
        "walls_share": walls / answered if enough or all_walls else NOT_JUDGED,
        "no_article_share": no_article / answered if enough else NOT_JUDGED,
        "no_article_rise": (
            _rise(no_article, answered, baseline.no_article, baseline.drafts)
            if enough and baseline.runs
            else NOT_JUDGED
        ),
    }


def _silence(figures: BatchFigures, context: BatchContext, baseline: Baseline) -> float:
    if (
        not context.live
        or figures.drafts
        or baseline.last_new_at is None
        or baseline.longest_gap_hours is None
    ):
        return NOT_JUDGED
    # A day at least: a source that is harvested every ten minutes has short gaps and still sleeps at night.
    usual = timedelta(hours=max(baseline.longest_gap_hours, 24.0))
    return (context.now - baseline.last_new_at) / usual


def batch_measures(
    tally: Tally,
    figures: BatchFigures,
    baseline: Baseline,
    thresholds: Mapping[str, float],
    records: pd.DataFrame,
) -> dict[str, float]:
    """What can be said of all drafts together. `tally` has seen them all; `records` is the frame of records."""
    enough = tally.drafts >= thresholds["batch.sample.min"]
    bad_enough = figures.quarantined >= thresholds["batch.quarantined.least"]
    alike = thresholds["batch.alike.least"]
    return {
        "drafts": float(tally.drafts),
        "quarantined_share": figures.quarantined / tally.drafts if bad_enough else 0.0,
        "duplicate_share": _share_above_zero(records["body_twins"], alike) if enough else NOT_JUDGED,
        **(_sameness(tally, alike) if enough else dict.fromkeys(SAMENESS, NOT_JUDGED)),
        "swap_share": _swap_share(records, alike) if enough else NOT_JUDGED,
        "shared_blocks_share": (
            _share_above_zero(records["body_shared_share"], alike) if enough else NOT_JUDGED
        ),
        **(_comparisons(figures, baseline) if enough else dict.fromkeys(COMPARISONS, NOT_JUDGED)),
        "layout_hits_least": min(
            (
                rate.hits / rate.tried
                for rate in figures.layout_hits.values()
                if rate.tried >= thresholds["batch.sample.min"]
            ),
            default=NOT_JUDGED,
        ),
    }


SAMENESS = ("headline_share", "author_share", "instant_share", "just_now_share")


def _sameness(tally: Tally, alike: float) -> dict[str, float]:
    # Full hours (quarters, for zones like Nepal's) are when papers publish, or stand for a bare date.
    odd = [instant for instant, _ in tally.published if instant % 900]
    instants, names, headlines = len(tally.published), tally.first_authors, tally.headlines
    just_now = sum(abs(fetched - instant) < 120 for instant, fetched in tally.published)
    return {
        "headline_share": _commonest(headlines, len(headlines), alike),
        # Of few bylines one author may well have all.
        "author_share": _commonest(names, len(names), alike) if len(names) >= 5 else NOT_JUDGED,
        "instant_share": _commonest(odd, instants, alike) if instants >= 5 else NOT_JUDGED,
        "just_now_share": just_now / tally.drafts,
    }


def _commonest(values: Iterable[Hashable], whole: int, alike: float) -> float:
    """Share of the commonest value in `whole`; 0 when fewer than `alike` have it."""
    commonest = Counter(values).most_common(1)
    count = commonest[0][1] if commonest else 0
    return count / whole if count >= alike else 0.0


def _share_above_zero(column: pd.Series, alike: float) -> float:
    count = int((column > 0).sum())
    return count / len(column) if count >= alike else 0.0


def _swap_share(records: pd.DataFrame, alike: float) -> float:
    dated = records.loc[
        records["published_swapped"].notna(), ["published_swapped", "published_swap_suspected"]
    ]
    return _share_above_zero(dated.max(axis=1), alike) if len(dated) >= 5 else NOT_JUDGED


COMPARISONS = (
    *(f"coverage_{name}_drop" for name in COVERAGE),
    "length_change",
    "declared_ratio_change",
    "strips_lost",
    "stripped_change",
    "paywalled_rise",
    "flagged_rise",
    "methods_moved",
)


def _comparisons(figures: BatchFigures, baseline: Baseline) -> dict[str, float]:
    result = dict.fromkeys(COMPARISONS, NOT_JUDGED)
    count = figures.drafts
    for name in COVERAGE:
        if name in baseline.coverage:
            result[f"coverage_{name}_drop"] = -_rise(
                figures.coverage.get(name, 0), count, baseline.coverage[name], baseline.drafts, sign=-1
            )
    if baseline.length_log is None:
        return result
    # Standard deviation over root n is the standard error of the mean; 3.3 of them are one batch in a thousand, so
    # that a stop is not a weekly event, and two dozen articles cut in half (ln 2 = 0.69) are still found.
    chance = 3.3 * max(baseline.length_spread, figures.length_spread) / math.sqrt(count)
    moved = abs(figures.length_log - baseline.length_log)
    result["length_change"] = moved if moved > chance else 0.0
    if baseline.declared_ratio and figures.declared >= 5:
        result["declared_ratio_change"] = figures.declared_ratio / baseline.declared_ratio
    result["strips_lost"] = max(
        (
            -_rise(figures.strips.get(rule, 0), count, usual, baseline.drafts, sign=-1)
            for rule, usual in baseline.strips.items()
        ),
        default=0.0,
    )
    if baseline.stripped_share is not None:
        result["stripped_change"] = abs(figures.stripped_share - baseline.stripped_share)
    result["paywalled_rise"] = _rise(figures.paywalled, count, baseline.paywalled, baseline.drafts)
    result["flagged_rise"] = _rise(figures.flagged, count, baseline.flagged, baseline.drafts)
    result["methods_moved"] = _methods_moved(figures, baseline)
    return result


def _rise(hits: int, count: int, usual: float, usual_count: int, *, sign: int = 1) -> float:
    """Share of today less the usual one, less chance; 0 when within chance. `sign` -1 asks for the fall
    (negative).
    """
    share = hits / count
    # Laplace's rule keeps the standard error of a usual 0 or 1 above zero.
    steady = (usual * usual_count + 1) / (usual_count + 2)
    chance = 2 * math.sqrt(steady * (1 - steady) * (1 / count + 1 / max(usual_count, 1)))
    return sign * max(0.0, sign * (share - usual) - chance)


def _methods_moved(figures: BatchFigures, baseline: Baseline) -> float:
    """The greatest total variation distance, over fields, between today's methods and the usual ones."""
    moved = 0.0
    for name, usual in baseline.methods.items():
        counts = figures.methods.get(name, {})
        total = sum(counts.values())
        if total < 5:
            continue
        distance = 0.5 * sum(
            abs(counts.get(method, 0) / total - usual.get(method, 0.0)) for method in {*counts, *usual}
        )
        moved = max(moved, distance - 1 / math.sqrt(total))
    return max(0.0, moved)


def expired_exceptions(source: Source, rules: frozenset[str], context: BatchContext) -> list[str]:
    """One line for each exception of the source that no longer holds, or never did."""
    found = []
    for exception in source.expect.exceptions:
        if exception.rule not in rules:
            found.append(f"exception for {exception.rule}: there is no such rule")
        elif exception.expires < context.now.date():
            found.append(f"exception for {exception.rule} ended on {exception.expires}: {exception.reason}")
    return found
