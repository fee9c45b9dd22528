"""A takedown takes an article out of the validation reports, and leaves them pages that people can read."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup

from tasks import keys
from tasks.figures import BatchFigures
from tasks.record import Breach
from tasks.store.audit.auditing import audit
from tasks.store.identity import address_of
from tasks.store.manifest import read_manifest
from tasks.store.takedown.reports import report_without
from tasks.store.takedown.telling import Telling
from tasks.store.tombstones import Target
from tasks.validate.report_html import ReportInput, ReportItem, render_report
from tasks.validate.verdict import BatchVerdict
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import START
from tests.store.small_archive import NOW, SOURCE, STORIES, fill, take_down

GONE, OTHER = STORIES[1], STORIES[2]
KEY = keys.run(SOURCE.name, START.date(), "run0", "report.html")
LONG = "body.length"


@pytest.fixture
def bucket() -> Any:
    bucket = memory_bucket()
    fill(bucket)
    return bucket


def capture_of(bucket: Any, url: str) -> str:
    manifest = read_manifest(bucket, SOURCE.name, START.date(), "run0")
    return next(line.capture or "" for line in manifest.urls if line.url == url)


def broke(url: str, headline: str, *, capture: str = "", value: str = "12", rules: int = 1) -> ReportItem:
    breaches = tuple(Breach(rule=f"{LONG}{n}", severity="flag", value=value) for n in range(rules))
    return ReportItem(url=url, headline=headline, outcome="flag", breaches=breaches, capture=capture)


def page_of(*items: ReportItem) -> bytes:
    figures = BatchFigures(run_id="run0", at=START, drafts=9, flagged=len(items))
    verdict = BatchVerdict("pass", (), {}, (), "made", "1", 0.1, figures)
    report = ReportInput(SOURCE.name, "The Gazette", "run0", START, verdict, items)
    return render_report(report).encode()


def keep(bucket: Any, *items: ReportItem) -> None:
    bucket.put(KEY, page_of(*items), content_type="text/html; charset=utf-8")


def rows(bucket: Any) -> list[str]:
    page = BeautifulSoup(bucket.objects[KEY], "html.parser")
    return [row.get_text(" ", strip=True) for row in page.select("table.articles tbody tr")]


def test_its_rows_go_and_a_note_stands_in_their_place(bucket: Any) -> None:
    keep(bucket, broke(OTHER, "Headline 2"), broke(GONE, "Headline 1", value="Story 1 in brief", rules=2))
    report = take_down(bucket)
    assert report.found.reports == (KEY,)
    assert report.left.every == ()
    assert rows(bucket) == [f"Headline 2 {OTHER} 12", "taken down", "taken down"]
    for word in (b"story-number-1-", b"Story 1", b"Headline 1"):
        assert word not in bucket.objects[KEY]


def test_the_dry_run_counts_the_reports_and_changes_none(bucket: Any) -> None:
    keep(bucket, broke(GONE, "Headline 1"))
    before = bucket.objects[KEY]
    assert take_down(bucket, dry_run=True).found.reports == (KEY,)
    assert bucket.objects[KEY] == before


def test_the_page_stays_whole(bucket: Any) -> None:
    keep(bucket, broke(OTHER, "<b>Bold & brave</b>"), broke(GONE, "Headline 1"))
    before = BeautifulSoup(bucket.objects[KEY], "html.parser")
    take_down(bucket)
    body = bucket.objects[KEY].decode()
    after = BeautifulSoup(body, "html.parser")
    assert body.lower().startswith("<!doctype html>")
    for kept in ("style", "title", "dl", "h3", "main > header"):
        assert [str(tag) for tag in after.select(kept)] == [str(tag) for tag in before.select(kept)]
    (policy,) = after.select("meta[http-equiv=Content-Security-Policy]")
    assert "default-src 'none'" in policy["content"]
    assert "&lt;b&gt;Bold &amp; brave&lt;/b&gt;" in body


def test_an_address_with_signs_that_nobody_sees_is_known_by_what_the_report_makes_of_it() -> None:
    url = "https://www.example-gazette.com/world/a-\u200bhidden-\u202esign.html"
    telling = Telling(Target(frozenset(), frozenset({keys.digest_of_address(address_of(url))})))
    page = page_of(broke(url, "Headline 1", capture="urn:x"))
    assert b"[U+200B]" in page
    assert b"Headline 1" not in report_without(page, telling)


@pytest.mark.parametrize(
    "shown",
    [
        GONE.replace("https", "http") + "?utm_source=x#top",
        GONE.replace("world/", "world/\u200b").replace("https", "HTTPS"),
        GONE.replace("story-number", "story-\u202enumber"),
        GONE.replace("https://", "https://\u2060"),
    ],
)
def test_an_address_is_known_in_whatever_way_it_is_shown(bucket: Any, shown: str) -> None:
    keep(bucket, broke(shown, "Headline 1", capture="urn:y"), broke(OTHER, "Headline 2", capture="urn:x"))
    take_down(bucket)
    assert rows(bucket) == ["taken down", f"Headline 2 {OTHER} 12"]


def test_a_row_is_known_by_its_capture_where_its_address_is_none(bucket: Any) -> None:
    row = broke("javascript:alert(1)", "Headline 1", capture=capture_of(bucket, GONE))
    keep(bucket, row, broke(OTHER, "Headline 2", capture=capture_of(bucket, OTHER)))
    take_down(bucket)
    assert rows(bucket)[0] == "taken down"
    assert OTHER in rows(bucket)[1]


def test_a_row_of_another_article_that_names_it_goes_too(bucket: Any) -> None:
    keep(bucket, broke(OTHER, "Headline 2", value=f"canonical address {GONE}."))
    take_down(bucket)
    assert rows(bucket) == ["taken down"]


def test_a_report_that_does_not_name_it_is_not_written(bucket: Any) -> None:
    keep(bucket, broke(OTHER, "Headline 2"))
    before = bucket.objects[KEY]
    assert take_down(bucket).found.reports == ()
    assert bucket.objects[KEY] == before


def test_done_again_it_changes_nothing(bucket: Any) -> None:
    keep(bucket, broke(GONE, "Headline 1"))
    take_down(bucket)
    before = dict(bucket.objects)
    assert take_down(bucket).found.every == ()
    assert bucket.objects == before


def test_the_audit_finds_a_report_that_tells_of_it(bucket: Any) -> None:
    take_down(bucket)
    keep(bucket, broke(GONE, "Headline 1"))
    faults = [(each.fault, each.key) for each in audit(bucket, now=NOW).findings]
    assert ("orphaned", KEY) in faults


class Killed(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("step", range(1, 14))
def test_killed_between_two_writes_and_done_again_nothing_is_left(bucket: Any, step: int) -> None:
    by_capture = broke("javascript:alert(1)", "Headline 1", capture=capture_of(bucket, GONE))
    keep(bucket, by_capture, broke(GONE, "Headline 1", capture="urn:x"))
    whole = {name: getattr(bucket, name) for name in ("put", "delete", "create", "replace")}
    steps = 0

    def counting(call: Any) -> Any:
        def counted(*arguments: Any, **named: Any) -> Any:
            nonlocal steps
            steps += 1
            if steps == step:
                raise Killed
            return call(*arguments, **named)

        return counted

    for name, call in whole.items():
        setattr(bucket, name, counting(call))
    with pytest.raises(Killed):
        take_down(bucket)
    for name, call in whole.items():
        setattr(bucket, name, call)
    assert take_down(bucket).left.every == ()
    assert b"Headline 1" not in bucket.objects[KEY]
