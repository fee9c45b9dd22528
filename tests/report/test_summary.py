"""What a run says of itself: every address that gave no record and should have is named, with its reason."""

from __future__ import annotations

from datetime import UTC, datetime

from tasks.report.summary import (
    NAMED,
    RunSummary,
    address_lines,
    mend_of_stop,
    outcome_rows,
    summarise,
    summary_lines,
)
from tasks.store.manifest import OpenRun, UrlOutcome, finish

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NEWS = "https://news.example"


def summary_of(*lines: UrlOutcome, not_due: int = 0, waiting: int | None = None) -> RunSummary:
    opened = OpenRun(run_id="20260301120000-aaaaaa", source="courier", started=NOON)
    manifest = finish(opened, lines, finished=NOON)
    return summarise(manifest, found=len(lines), not_due=not_due, waiting=waiting)


def skipped(path: str, reason: str, status: int | None = None) -> UrlOutcome:
    return UrlOutcome(url=f"{NEWS}/{path}", outcome="skipped", reason=reason, status=status)


def test_each_failure_is_named_with_its_reason_and_status() -> None:
    told = address_lines(summary_of(skipped("a", "http_error", 404), skipped("b", "timeout")))
    assert told == [f"skipped: http_error 404  {NEWS}/a", f"skipped: timeout  {NEWS}/b"]


def test_what_is_held_back_comes_before_what_failed() -> None:
    held = UrlOutcome(url=f"{NEWS}/held", outcome="quarantined", reason="headline.present")
    told = address_lines(summary_of(skipped("a", "consent_wall", 200), held))
    assert told == [f"quarantined: headline.present  {NEWS}/held", f"skipped: consent_wall  {NEWS}/a"]


def test_what_robots_txt_refuses_is_counted_and_not_named() -> None:
    assert address_lines(summary_of(skipped("private", "robots_disallowed"))) == []


def test_a_long_list_ends_with_where_the_rest_is() -> None:
    told = address_lines(summary_of(*(skipped(str(number), "timeout") for number in range(NAMED + 3))))
    assert len(told) == NAMED + 1
    assert told[-1] == "3 more such addresses: artifact courier-outcomes in the Prefect UI"


def test_addresses_that_are_not_due_are_accounted_for() -> None:
    assert ("of these not due yet", "17") in summary_lines(summary_of(not_due=17))


def test_the_table_of_addresses_tells_the_status_of_an_error() -> None:
    (row,) = outcome_rows([skipped("a", "http_error", 500)])
    assert row["reason"] == "http_error 500"


def test_pages_whose_robots_txt_could_not_be_had_have_failed_and_are_named() -> None:
    summary = summary_of(skipped("a", "robots_unreachable"), skipped("b", "robots_disallowed"))
    assert (summary.failed, summary.refused_by_robots, summary.no_article) == (1, 1, 0)
    assert address_lines(summary) == [f"skipped: robots_unreachable  {NEWS}/a"]


def test_what_earlier_runs_held_back_is_told_by_every_run_that_counted_it() -> None:
    assert ("wait for a decision", "9  (pressmark review courier)") in summary_lines(summary_of(waiting=9))
    assert "wait for a decision" not in dict(summary_lines(summary_of()))


def test_a_stop_that_held_nothing_sends_nobody_to_the_review() -> None:
    assert "pressmark review courier" in mend_of_stop("courier", held=1)
    assert "review" not in mend_of_stop("courier", held=0)
