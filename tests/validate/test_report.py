"""The report is one safe file: hostile text stays text, and nothing is asked of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup

from tasks.article import Author
from tasks.figures import BatchContext, BatchFigures
from tasks.record import Draft
from tasks.source import Source
from tasks.validate.gate import validate_batch
from tasks.validate.joined import joined
from tasks.validate.pictures import shares, trend
from tasks.validate.report_html import ReportInput, render_report, report_items, visible
from tasks.validate.verdict import BatchVerdict
from tests.validate.batches import good_runs, usual_batch
from tests.validate.made import NOW, make_batch, make_context, make_source
from tests.validate.mutations import changed

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> **b** [x](javascript:a) \u202egpj.exe \"'>&lt;"
)


def report_of(
    drafts: Sequence[Draft],
    verdict: BatchVerdict,
    *,
    source: Source,
    context: BatchContext,
    history: Sequence[BatchFigures] = (),
) -> ReportInput:
    """The report of a run with one batch."""
    return ReportInput(
        source=source.name,
        title=source.title,
        run_id=context.run_id,
        started=context.now,
        verdict=verdict,
        items=tuple(report_items(drafts, verdict)),
        history=tuple(history),
    )


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    drafts = usual_batch(24)
    drafts[3] = changed(
        drafts[3], headline=HOSTILE, headlines=(), authors=(Author(name="</td><svg onload=x> 3 hours ago"),)
    )
    drafts[4] = changed(drafts[4], headline=HOSTILE, headlines=(), url="javascript:alert(1)")
    context = make_context(drafts, candidates=80, fetched=30, skipped={"no_body": 6})
    verdict = validate_batch(drafts, source=make_source(title=HOSTILE), context=context, baseline=None)
    report = report_of(
        drafts, verdict, source=make_source(title=HOSTILE), context=context, history=good_runs()
    )
    return BeautifulSoup(render_report(report), "html.parser")


def test_hostile_text_makes_no_element(page: BeautifulSoup) -> None:
    assert page.find_all(["script", "img", "iframe", "object", "embed", "form", "input", "button"]) == []
    assert [name for tag in page.find_all(True) for name in tag.attrs if name.startswith("on")] == []


def test_hostile_text_is_shown_as_it_is(page: BeautifulSoup) -> None:
    assert visible(HOSTILE) in page.get_text()
    assert "[U+202E]" in page.get_text()
    assert "\u202e" not in str(page)


def test_links_lead_to_web_addresses_only(page: BeautifulSoup) -> None:
    links = [link["href"] for link in page.find_all("a")]
    assert links
    assert all(str(link).startswith("https://herald.example/") for link in links)


def test_the_file_asks_for_nothing(page: BeautifulSoup) -> None:
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy is not None
    assert "default-src 'none'" in str(policy["content"])
    assert [tag for tag in page.find_all(True) if tag.get("src") or tag.get("srcset")] == []
    assert [tag["href"] for tag in page.find_all("link")] == ["data:,"]
    assert "url(" not in str(page.find("style"))
    assert "@import" not in str(page.find("style"))


def test_what_was_kept_back_is_named_with_its_rule(page: BeautifulSoup) -> None:
    headings = [heading.get_text(" ", strip=True) for heading in page.find_all("h3")]
    assert "byline.names quarantine 1" in headings
    assert "identity.address quarantine 1" in headings


def test_trends_are_drawn_with_words_for_those_who_cannot_see_them(page: BeautifulSoup) -> None:
    pictures = page.select("svg.trend")
    assert len(pictures) == 12
    labels = [str(picture["aria-label"]) for picture in pictures]
    assert "Addresses found: 80, usually 80, over 10 runs" in labels


def test_a_first_run_has_no_trends() -> None:
    drafts = make_batch(12)
    context = make_context(drafts)
    verdict = validate_batch(drafts, source=make_source(), context=context, baseline=None)
    page = render_report(report_of(drafts, verdict, source=make_source(), context=context))
    assert "there is no usual day yet" in page
    assert "Every record keeps every rule." in page


def test_a_stopped_run_does_not_look_green() -> None:
    drafts = [changed(draft, authors=make_batch(1)[0].article.authors) for draft in make_batch(12)]
    context = make_context(drafts)
    verdict = validate_batch(drafts, source=make_source(), context=context, baseline=None)
    page = render_report(report_of(drafts, verdict, source=make_source(), context=context))
    assert "stopped" in page
    assert "batch.one_author" in page
    assert "No record broke a rule by itself" in page
    assert '<svg class="shares"' not in page


def test_batches_of_a_run_are_joined() -> None:
    first, second = make_batch(12), usual_batch(40)[12:]
    second[2] = changed(second[2], headline=None)
    verdicts = [
        validate_batch(
            drafts, source=make_source(), context=make_context(drafts, candidates=40), baseline=None
        )
        for drafts in (first, second)
    ]
    whole = joined(verdicts)
    assert whole.decision == "warn"
    assert (whole.figures.drafts, whole.figures.quarantined, whole.figures.candidates) == (40, 1, 40)
    assert len(whole.records) == 40
    assert next(rule.broken for rule in whole.rules if rule.id == "headline.present") == 1


def test_a_trend_breaks_where_a_run_has_no_figure() -> None:
    picture = str(trend([1.0, 2.0, None, 3.0, 4.0], label="a <b>"))
    assert picture.count("<polyline") == 2
    assert "a &lt;b&gt;" in picture


def test_an_empty_whole_has_no_picture() -> None:
    assert str(shares([("pass", 0)], label="none")) == ""


def test_history_counts_runs_and_not_batches() -> None:
    drafts = usual_batch(24)
    context = make_context(drafts, candidates=80)
    verdict = validate_batch(drafts, source=make_source(), context=context, baseline=None)
    runs = good_runs(4)
    parts = [*runs, *(run.model_copy(update={"at": run.at + timedelta(minutes=1)}) for run in runs)]
    page = render_report(report_of(drafts, verdict, source=make_source(), context=context, history=parts))
    assert "4 good runs and this one" in page
    assert context.now == NOW
