"""Until when a text was seen to stand, as it is told to readers."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from tasks.report.render_sightings import as_object, lines
from tasks.store.sightings import Sightings, Unread, Visit
from tests.store.samples import START, URL

HOUR = timedelta(hours=1)


def visit(hours: float, how: str, revision: int | None = 1) -> Visit:
    at = START + hours * HOUR
    return Visit(at, URL, URL, "captures/x.warc.gz", 900, "urn:uuid:7", revision, "text", how)


CAPTURED, SEEN = visit(0, "captured"), visit(3, "not_modified")
CHANGED = visit(27, "captured", 2)
REFUSED = visit(5, "http_error", None)


def told(found: Sightings, as_of: datetime | None = None) -> dict[str, str]:
    return dict(lines(found, as_of))


def test_a_text_that_was_seen_again_and_changed_later_has_both_ends():
    said = told(Sightings((CAPTURED, SEEN), CHANGED, ()))
    assert said == {
        "seen so": "at 1 later visit, last 2026-11-01 11:00:00 UTC; otherwise by 2026-11-02 11:00:00 UTC (revision 2)"
    }


def test_a_text_that_was_seen_once_says_so():
    assert told(Sightings((CAPTURED,), None, ()))["seen so"] == "when it was captured; not since"


def test_visits_without_a_text_are_told_by_their_reasons():
    said = told(Sightings((CAPTURED,), CHANGED, (REFUSED, REFUSED)))["seen so"]
    assert said.endswith("; in between no text was had: http_error (2)")
    assert told(Sightings((CAPTURED, SEEN), None, (REFUSED,)))["seen so"].endswith(
        "; then no text: http_error (1)"
    )


def test_a_draft_that_waits_is_told_without_a_word_of_it():
    said = told(Sightings((CAPTURED,), None, (visit(5, "quarantined", None),)))["seen so"]
    assert said == "when it was captured; not since; then no text: held back until somebody decides (1)"


def test_of_a_moment_between_two_sightings_both_are_told():
    said = told(Sightings((CAPTURED, SEEN), CHANGED, ()), START + HOUR)["as of"]
    assert (
        said
        == "2026-11-01 09:00:00 UTC: so at 2026-11-01 08:00:00 UTC before and at 2026-11-01 11:00:00 UTC after"
    )


def test_of_a_moment_in_the_gap_before_a_change_nothing_is_claimed():
    said = told(Sightings((CAPTURED, SEEN), CHANGED, ()), START + 9 * HOUR)["as of"]
    assert said.endswith(": not known; so at 2026-11-01 11:00:00 UTC, otherwise at 2026-11-02 11:00:00 UTC")


def test_of_a_moment_after_the_last_visit_nothing_is_claimed():
    said = told(Sightings((CAPTURED,), None, ()), START + 9 * HOUR)["as of"]
    assert said.endswith(": not known; so at 2026-11-01 08:00:00 UTC, not seen since")


def test_a_day_on_which_the_text_changed_is_told_to_have_had_another():
    found = Sightings((visit(27, "captured", 2),), None, ())
    that_day = datetime.combine((START + 27 * HOUR).date(), time.max, UTC)
    assert told(found, that_day)["that day"].startswith(
        "another revision stood before 2026-11-02 11:00:00 UTC"
    )
    assert "that day" not in told(found, that_day.replace(microsecond=0))
    tokyo = datetime(2026, 11, 2, 14, 59, 59, 999_999, UTC)
    assert "that day" in told(found, tokyo), "also where the day ends at another hour"
    assert "that day" not in told(found, that_day + 24 * HOUR)
    assert "that day" not in told(Sightings((CAPTURED,), None, ()), that_day - 24 * HOUR)


def test_visits_that_may_be_missing_are_told_with_what_cannot_be_read():
    lost = (Unread("runs/gazette/b", START.date()), Unread("runs/gazette/a", START.date()))
    found = Sightings((CAPTURED,), None, (), lost)
    said = told(found)
    assert said["unknown"].startswith(
        "visits may be missing, as this cannot be read: runs/gazette/a and 1 more;"
    )
    assert as_object(found)["unread"] == ["runs/gazette/b", "runs/gazette/a"]
    assert "unknown" not in told(Sightings((CAPTURED,), None, ()))


def test_programs_get_each_visit_with_what_was_kept_of_it():
    said = as_object(Sightings((CAPTURED, SEEN), CHANGED, (REFUSED,)), START + HOUR)
    assert (said["first"], said["last"]) == ("2026-11-01T08:00:00+00:00", "2026-11-01T11:00:00+00:00")
    assert [each["how"] for each in said["visits"]] == ["captured", "not_modified"]
    assert (said["changed"]["revision"], said["in_vain"][0]["revision"]) == (2, None)
    assert said["visits"][1]["warc_record_id"] == "urn:uuid:7"
    assert said["asked"] == {
        "as_of": "2026-11-01T09:00:00+00:00",
        "seen_before": "2026-11-01T08:00:00+00:00",
        "seen_after": "2026-11-01T11:00:00+00:00",
    }
