"""What a run says of itself: every address that gave no record and should have is named, with its reason."""

from __future__ import annotations

from datetime import UTC, datetime

from tasks.report.summary import NAMED, RunSummary, address_lines, outcome_rows, summarise, summary_lines
from tasks.store.manifest import OpenRun, UrlOutcome, finish

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NEWS = "https://news.example"


def summary_of(*lines: UrlOutcome, not_due: int = 0) -> RunSummary:
    opened = OpenRun(run_id="20260301120000-aaaaaa", source="courier", started=NOON)
    return summarise(finish(opened, lines, finished=NOON), found=len(lines), not_due=not_due)


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
