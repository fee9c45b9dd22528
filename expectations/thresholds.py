"""The numbers that rules hold to, by name, each with its unit and where it comes from.

A source may set any of them in its file: `[expect.thresholds]` with e.g. `"body.length.min" = 120`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from expectations.rules import Bound, Rule


@dataclass(frozen=True)
class Threshold:
    """A number with its unit and its reason."""

    value: float
    unit: str
    why: str


THRESHOLDS: dict[str, Threshold] = {
    "headline.length.min": Threshold(4, "characters", "one East Asian word; shorter is a stray label"),
    "headline.length.max": Threshold(
        400, "characters", "the longest true headline of 1,200 measured pages has 300"
    ),
    "body.length.min": Threshold(
        120, "characters", "one long sentence is a picture story; an East Asian character counts as three"
    ),
    "body.length.max": Threshold(300_000, "characters", "a long live blog; more is a page read whole"),
    "body.repeated.max": Threshold(0.3, "share of the body", "a refrain repeats a line, a fault a page"),
    "body.shared.max": Threshold(0.5, "share of the body", "series share a paragraph, not half of the text"),
    "body.declared.min": Threshold(
        0.45, "body words per declared word", "publishers count captions and decks too; half is missing text"
    ),
    "body.declared.flag": Threshold(0.6, "body words per declared word", "below it something may be missing"),
    "body.declared.max": Threshold(1.8, "body words per declared word", "above it something else came in"),
    "times.ahead.max": Threshold(
        2, "hours", "clocks and zones of publishers are off by minutes, rarely hours"
    ),
    "times.year.min": Threshold(1990, "year", "no news page is older than the web; 1970 is an empty clock"),
    "times.lag.max": Threshold(24, "hours", "a scheduled article may be edited before its publishing time"),
    "times.address_gap.max": Threshold(
        45, "days", "an address keeps the day of the draft, not that of a year"
    ),
    "byline.count.max": Threshold(15, "people", "the longest true byline of the measured pages has 14"),
    "standfirst.length.max": Threshold(1500, "characters", "a deck is a paragraph, not an article"),
    "batch.quarantined.max": Threshold(
        0.3, "share of drafts", "above it the reading is broken, not the pages"
    ),
    "batch.quarantined.least": Threshold(3, "drafts", "one bad page among two is no broken layout"),
    "batch.sample.min": Threshold(8, "drafts", "below it a share says nothing"),
    "batch.alike.least": Threshold(
        4, "drafts", "an article under three addresses, or three chance suspicions, are no pattern"
    ),
    "batch.walls.max": Threshold(0.5, "share of answers", "above it the publisher shows us a door, not news"),
    "batch.no_article.max": Threshold(0.7, "share of answers", "some sources link much that is no article"),
    "batch.unreached.max": Threshold(
        0.5, "share of requests", "half unanswered is an outage, ours or theirs"
    ),
    "batch.duplicates.max": Threshold(
        0.1, "share of drafts", "one body under many headlines is the same wrong box on every page"
    ),
    "batch.headline_share.max": Threshold(0.2, "share of drafts", "columns repeat a title, sites do not"),
    "batch.author_share.max": Threshold(0.8, "share of bylines", "one name everywhere is a page element"),
    "batch.instant_share.max": Threshold(
        0.3,
        "share of drafts",
        "news is not published all at one second; full hours are left out, papers publish at six sharp",
    ),
    "batch.just_now.max": Threshold(0.5, "share of drafts", "a page that prints the present time as its own"),
    "batch.swaps.max": Threshold(
        0.15, "share of dated drafts", "chance gives one swap suspicion in a hundred"
    ),
    "batch.shared_blocks.max": Threshold(0.2, "share of drafts", "one widget in many bodies"),
    "volume.stop": Threshold(0.1, "of the usual candidates", "nine tenths of the news do not vanish"),
    "volume.low": Threshold(0.4, "of the usual candidates", "the quietest Sunday of a daily paper"),
    "volume.high": Threshold(4.0, "of the usual candidates", "a listing page or calendar was read as news"),
    "silence.gaps.max": Threshold(
        3.0, "longest gaps between new articles so far", "a holiday may double the longest gap of two weeks"
    ),
    "drift.coverage.warn": Threshold(
        0.2, "share of drafts below the usual, beyond chance", "a selector dies"
    ),
    "drift.coverage.stop": Threshold(
        0.5, "share of drafts below the usual, beyond chance", "a layout changes"
    ),
    "drift.length.warn": Threshold(0.25, "|ln| of the ratio", "a fifth shorter, or a quarter longer"),
    "drift.length.stop": Threshold(0.5, "|ln| of the ratio", "bodies cut in half, or doubled"),
    "drift.declared.stop": Threshold(
        0.7, "of the usual body words per declared word", "bodies lose their ends"
    ),
    "drift.strips.warn": Threshold(
        0.5, "share of drafts", "a widget's removal that always fired fires no more"
    ),
    "drift.stripped.warn": Threshold(
        0.25, "share of the page's text", "much more, or much less, is thrown out"
    ),
    "drift.paywalled.warn": Threshold(
        0.25, "share of drafts above the usual, beyond chance", "a wall went up"
    ),
    "drift.no_article.warn": Threshold(0.25, "share of answers above the usual, beyond chance", "as above"),
    "drift.flagged.warn": Threshold(
        0.3, "share of drafts above the usual, beyond chance", "something is new"
    ),
    "drift.methods.warn": Threshold(0.5, "of pages read by another way", "the page's structure has moved"),
    "drift.layout_hits.min": Threshold(0.5, "share of pages", "an operator's selector that finds nothing"),
}
"""A source has this many; names are `<group>.<what>.<side>`."""


def effective(overlay: Mapping[str, float]) -> dict[str, float]:
    """Every threshold's value, with those of a source laid over.

    Raises KeyError naming the threshold that does not exist, so that a typing slip cannot pass for a setting.
    """
    for name in overlay:
        if name not in THRESHOLDS:
            raise KeyError(name)
    return {name: overlay.get(name, threshold.value) for name, threshold in THRESHOLDS.items()}


def in_words(rule: Rule) -> str:
    """The bounds of a rule, with the names of the thresholds that a source may set."""
    parts = [
        f"{word} {_bound(bound)}"
        for word, bound in (("at least", rule.least), ("at most", rule.most))
        if bound is not None
    ]
    return " and ".join(parts)


def _bound(bound: Bound) -> str:
    if isinstance(bound, str):
        return f"{THRESHOLDS[bound].value:g} ({bound})"
    return f"{bound:g}"
