"""What becomes known to stand on every page, and what does not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.extract import learning
from tasks.extract.learning import Evidence, Recount, Seen, learn
from tasks.extract.repeated import block_name

MONDAY = date(2026, 11, 16)
NOTICE = block_name("Our reporters follow the code of the press council.")


def own(number: int) -> frozenset[str]:
    """The blocks that article `number` alone has."""
    return frozenset(block_name(f"Paragraph {line} of article {number}.") for line in range(5))


def run(numbers: Iterable[int], *, having: Iterable[int] = (), day: int = 0) -> list[Seen]:
    """Articles of one run; those in `having` end with the notice."""
    ending = set(having)
    return [
        Seen(MONDAY + timedelta(days=day), own(number) | ({NOTICE} if number in ending else set()))
        for number in numbers
    ]


def learned(*runs: list[Seen]) -> Evidence:
    evidence = Evidence()
    for each in runs:
        evidence = learn(evidence, each)
    return evidence


def test_a_notice_under_every_article_of_two_runs_is_known() -> None:
    evidence = learned(run(range(6), having=range(6)), run(range(6, 10), having=range(6, 10)))

    assert evidence.known.blocks == {NOTICE}


def test_one_run_of_one_day_is_not_enough() -> None:
    assert learned(run(range(100), having=range(100))).known.blocks == frozenset()


def test_two_days_taken_in_by_one_run_are() -> None:
    both = run(range(50), having=range(50)) + run(range(50, 100), having=range(50, 100), day=1)

    assert learned(both).known.blocks == {NOTICE}


def test_seven_articles_are_not_enough() -> None:
    assert learned(*(run([number], having=[number]) for number in range(7))).known.blocks == frozenset()


def test_a_paragraph_quoted_in_two_of_forty_articles_is_not_known() -> None:
    assert learned(run(range(20), having=[3]), run(range(20, 40), having=[21])).known.blocks == frozenset()


def test_a_paragraph_under_every_report_of_one_flood_is_not_known() -> None:
    days = [
        run(range(10 * day, 10 * day + 10), having=range(10 * day, 10 * day + 4), day=day) for day in range(7)
    ]

    assert learned(*days).known.blocks == frozenset()


def test_what_stood_on_nine_articles_of_nine_and_never_again_is_unlearned() -> None:
    fashion = [run(range(4), having=range(4)), run(range(4, 9), having=range(4, 9))]
    assert learned(*fashion).known.blocks == {NOTICE}

    later = [run(range(9 + 10 * day, 19 + 10 * day), day=day) for day in range(9)]
    assert learned(*fashion, *later).known.blocks == frozenset()


def test_what_stood_on_fifty_articles_stays_known_for_good() -> None:
    template = [run(range(25), having=range(25)), run(range(25, 50), having=range(25, 50))]
    later = [run(range(50 + 100 * day, 150 + 100 * day), day=day) for day in range(20)]

    assert learned(*template, *later).known.blocks == {NOTICE}


def test_a_new_notice_of_an_old_source_is_known_as_fast_as_of_a_new_one() -> None:
    years = run(range(5_000))
    new = [
        run(range(5_000, 5_005), having=range(5_000, 5_005)),
        run(range(5_005, 5_010), having=range(5_005, 5_010)),
    ]

    assert learned(years, *new).known.blocks == {NOTICE}


def test_what_articles_say_once_is_let_go_so_that_the_evidence_stays_small() -> None:
    evidence = learned(*(run(range(5 * number, 5 * number + 5)) for number in range(100)))

    assert evidence.articles == 500
    # Five blocks of each of the last ten articles.
    assert len(evidence.blocks) == 50


@given(st.permutations(run(range(12), having=range(0, 12, 2)) + run(range(12, 24), having=[13], day=1)))
def test_the_order_of_the_articles_does_not_matter(seen: list[Seen]) -> None:
    assert learn(Evidence(), seen) == learn(Evidence(), sorted(seen, key=lambda each: sorted(each.blocks)))


def test_nothing_seen_changes_nothing() -> None:
    evidence = learned(run(range(6), having=range(6)), run(range(6, 10), having=range(6, 10)))

    assert learn(evidence, []) == evidence


def recounted(seen: Iterable[Seen]) -> Evidence:
    """Stored articles counted anew, each of them captured twice."""
    recount = Recount()
    for number, each in enumerate(seen):
        recount.add(f"article-{number}", each)
        recount.add(f"article-{number}", each)
    return recount.evidence()


def test_a_recount_says_what_the_runs_of_each_day_would_have_said() -> None:
    days = [
        run(range(5 * day, 5 * day + 5), having=range(5 * day, 5 * day + 4), day=day) for day in range(12)
    ]

    assert recounted(seen for day in days for seen in day) == learned(*days)


def test_a_recount_bears_pages_that_are_somewhat_out_of_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "MOST_WAITING", 40)
    days = [
        run(range(5 * day, 5 * day + 5), having=range(5 * day, 5 * day + 4), day=day) for day in range(60)
    ]
    pages = [seen for day in days for seen in day]
    mixed = [seen for start in range(0, 300, 15) for seen in reversed(pages[start : start + 15])]

    assert recounted(mixed) == learned(*days)
