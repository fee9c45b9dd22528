"""Every rule on batches, runs and drift catches the run that breaks it, and no other rule does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from expectations.suite import SUITE
from tasks.article import Moment, Strip
from tasks.figures import BatchFigures, baseline_of
from tasks.record import Draft
from tasks.validate.gate import validate_batch, validate_silence
from tasks.validate.tally import figures_of
from tasks.validate.verdict import BatchVerdict
from tests.validate.batches import ALSO, BATCH_MUTATIONS, Run, good_runs, quiet_run, usual_batch
from tests.validate.made import NOW, make_batch, make_context, make_source
from tests.validate.mutations import body, changed, swap_suspected

BY_SILENCE = {"run.candidates", "run.volume_collapsed", "run.silence", "run.walls", "run.no_article"}
ALONE = {"batch.filled", "batch.swaps"}


def judge(run: Run) -> BatchVerdict:
    return validate_batch(run.drafts, source=run.source, context=run.with_context(), baseline=run.baseline)


def broken(verdict: BatchVerdict) -> set[str]:
    return {outcome.id for outcome in verdict.rules if not outcome.ok and outcome.scope != "record"}


def test_every_rule_has_a_run_that_breaks_it() -> None:
    rules = {rule.id for rule in SUITE.rules if rule.scope != "record"}
    assert rules == set(BATCH_MUTATIONS) | BY_SILENCE | ALONE


def test_a_usual_day_passes() -> None:
    verdict = judge(Run())
    assert (verdict.decision, verdict.reasons) == ("pass", ())


@pytest.mark.parametrize("rule", BATCH_MUTATIONS)
def test_a_broken_run_is_caught_by_its_rule_and_no_other(rule: str) -> None:
    verdict = judge(BATCH_MUTATIONS[rule]())
    assert broken(verdict) == {rule} | ALSO.get(rule, frozenset())
    severity = next(one.severity for one in SUITE.rules if one.id == rule)
    assert verdict.decision == severity
    assert any(rule in reason for reason in verdict.reasons)


def test_day_and_month_swapped_in_many_is_a_stop() -> None:
    drafts = [
        swap_suspected(draft) if number % 3 == 0 else draft for number, draft in enumerate(make_batch(24))
    ]
    verdict = validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)
    assert broken(verdict) == {"batch.swaps"}
    assert verdict.decision == "stop"


def test_an_empty_batch_is_a_stop() -> None:
    verdict = validate_batch([], source=make_source(), context=make_context([]), baseline=None)
    assert verdict.decision == "stop"
    assert "empty" in verdict.reasons[0]


def test_a_run_that_found_only_known_and_unchanged_articles_is_fine() -> None:
    context = make_context([], candidates=80, fetched=0, not_modified=80)
    verdict = validate_silence(context, baseline_of(good_runs()), make_source())
    assert (verdict.decision, verdict.reasons) == ("pass", ())


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("run.candidates", {"candidates": 0, "not_modified": 0}),
        ("run.walls", {"fetched": 80, "not_modified": 0, "skipped": {"consent_wall": 80}}),
        ("run.no_article", {"fetched": 80, "not_modified": 0, "skipped": {"no_body": 80}}),
        ("run.unreached", {"not_modified": 0, "skipped": {"connection_failed": 80}}),
        ("run.unreached", {"not_modified": 0, "skipped": {"too_large": 80}}),
        ("run.unreached", {"fetched": 80, "not_modified": 0, "skipped": {"http_error": 60, "no_body": 20}}),
    ],
)
def test_a_silence_with_a_cause_is_a_stop(rule: str, changes: dict[str, object]) -> None:
    context = make_context([], **{"candidates": 80, "fetched": 0, "not_modified": 80, **changes})
    verdict = validate_silence(context, None, make_source())
    assert verdict.decision == "stop"
    assert rule in verdict.reasons[0] or rule in broken(verdict)


def test_a_stop_for_pages_not_had_says_what_became_of_them() -> None:
    skipped = {"http_error": 60, "timeout": 5, "consent_wall": 9}
    context = make_context([], candidates=80, fetched=0, not_modified=0, skipped=skipped)
    (reason,) = [
        line
        for line in validate_silence(context, None, make_source()).reasons
        if line.startswith("run.unreached")
    ]
    assert reason.endswith("right is at most 0.5: http_error 60, timeout 5)")


def test_walls_that_are_met_again_on_a_day_of_unchanged_articles_are_no_stop() -> None:
    met = {"consent_wall": 4, "section_page": 3, "soft_404": 4}
    context = make_context([], candidates=80, fetched=11, not_modified=69, skipped=met)
    assert validate_silence(context, baseline_of(good_runs()), make_source()).decision != "stop"


def test_a_collapsed_volume_is_a_stop() -> None:
    context = make_context([], candidates=3, fetched=0, not_modified=3)
    verdict = validate_silence(context, baseline_of(good_runs()), make_source())
    assert broken(verdict) == {"run.volume_collapsed", "run.volume_low"}
    assert verdict.decision == "stop"


def test_a_dead_feed_is_a_stop_after_days_of_old_news() -> None:
    verdict = validate_silence(quiet_run(), baseline_of(good_runs()), make_source())
    assert broken(verdict) == {"run.silence"}


def read_again(days: int, *, ago: timedelta) -> list[BatchFigures]:
    """Good runs that read stored pages, the last of them `ago`."""
    return [
        figures.model_copy(
            update={"run_id": f"again-{number}", "live": False, "at": NOW - ago * (number + 1)}
        )
        for number, figures in enumerate(good_runs(days))
    ]


@pytest.mark.parametrize("again", [1, 50])
def test_pages_read_again_meanwhile_do_not_hide_a_dead_feed(again: int) -> None:
    runs = [*good_runs(), *read_again(again, ago=timedelta(minutes=10))]
    assert broken(validate_silence(quiet_run(), baseline_of(runs), make_source())) == {"run.silence"}


def test_of_an_archive_that_was_never_harvested_no_silence_is_said() -> None:
    baseline = baseline_of(read_again(10, ago=timedelta(days=30)))
    assert (baseline.last_new_at, baseline.longest_gap_hours) == (None, None)
    assert validate_silence(quiet_run(), baseline, make_source()).decision == "pass"


def test_a_quiet_weekend_is_no_dead_feed() -> None:
    context = make_context([], candidates=80, fetched=0, not_modified=80, now=NOW + timedelta(days=1))
    assert validate_silence(context, baseline_of(good_runs()), make_source()).decision == "pass"


def test_stored_pages_read_again_are_not_judged_by_volume() -> None:
    drafts = usual_batch()
    context = make_context(drafts, candidates=0, fetched=0, live=False)
    run = Run(drafts=drafts, context=context)
    assert judge(run).decision == "pass"


def test_a_new_source_has_no_drift_but_must_have_dates() -> None:
    drafts = [
        changed(draft, published=None, modified=None, images=(), authors=()) for draft in make_batch(24)
    ]
    verdict = validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)
    assert broken(verdict) == {"drift.published"}


def test_a_small_batch_is_not_judged_by_shares() -> None:
    drafts = [changed(draft, published=None, modified=None, standfirst=None) for draft in make_batch(5)]
    verdict = judge(Run(drafts=drafts, context=make_context(drafts, candidates=80)))
    assert broken(verdict) == set()


def test_papers_that_publish_at_six_sharp_are_not_stopped() -> None:
    sharp = Moment(instant=NOW - timedelta(hours=30), source="jsonld")
    drafts = [changed(draft, published=sharp, modified=None) for draft in usual_batch()]
    assert judge(Run(drafts=drafts)).decision == "pass"


def test_one_article_under_three_addresses_is_no_pattern() -> None:
    drafts = usual_batch(12)
    article = drafts[0].article
    drafts[1:3] = [
        changed(
            draft,
            headline=article.headline,
            text=article.text,
            blocks=article.blocks,
            publisher_article_id="a0",
        )
        for draft in drafts[1:3]
    ]
    assert broken(judge(Run(drafts=drafts))) == set()


def test_two_dozen_bodies_cut_in_half_are_found_although_lengths_differ_as_in_real_news() -> None:
    lengths = [round(40 * 1.12**number) for number in range(24)]
    drafts = [of_length(number, words) for number, words in enumerate(lengths)]
    runs = [
        figures_of(drafts, make_context(drafts, run_id=f"day-{day}", now=NOW - timedelta(days=day)))
        for day in range(1, 6)
    ]
    cut = [of_length(number, words // 2) for number, words in enumerate(lengths)]
    run = Run(drafts=cut, context=make_context(cut), baseline=baseline_of(runs))
    assert 0.6 < runs[0].length_spread < 0.9
    assert broken(judge(run)) == {"drift.length", "drift.length_broken"}
    usual = Run(drafts=drafts, context=make_context(drafts), baseline=baseline_of(runs))
    assert judge(usual).decision == "pass"


def of_length(number: int, words: int) -> Draft:
    """A draft of so many words, in paragraphs of twenty."""
    small = ("the", "council", "of", "the", "town", "has", "met", "and", "voted")
    stock = [f"{word}{number}" for word in small]
    text = [stock[place % len(stock)] for place in range(words)]
    paragraphs = [" ".join(text[start : start + 20]) + f" {number}.{start}." for start in range(0, words, 20)]
    return body(make_batch(number + 1)[number], paragraphs)


def test_bodies_without_what_stands_on_every_page_are_not_cut_short() -> None:
    notice = "The Aldmoor Herald is read by everybody in Aldmoor, and by some who had to leave it. " * 6
    whole = [of_length(number, 60) for number in range(24)]
    before = [body(draft, [draft.article.text, notice]) for draft in whole]
    taken = Strip(rule="repeated", count=1, chars=len(notice) + 2, sample_digest="0" * 64)
    after = [changed(draft, stripped=(*draft.article.stripped, taken)) for draft in whole]
    runs = [
        figures_of(before, make_context(before, run_id=f"day-{day}", now=NOW - timedelta(days=day)))
        for day in range(1, 6)
    ]
    run = Run(drafts=after, context=make_context(after), baseline=baseline_of(runs))
    assert "drift.length" not in broken(judge(run))
    unsaid = Run(drafts=whole, context=make_context(whole), baseline=baseline_of(runs))
    assert "drift.length" in broken(judge(unsaid))
