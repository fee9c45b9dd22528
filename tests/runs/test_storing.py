"""What is remembered of an article that has several addresses, whichever of them is read first."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from tasks.article import Article
from tasks.record import CaptureReference
from tasks.runs.reading import PageReading
from tasks.runs.storing import store_pages
from tasks.store.audit.auditing import audit
from tasks.store.state import State, save_state
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, URL, capture, draft, source

OLD = "https://www.example-gazette.com/old-address"
"""Redirects to the article."""


def reading(asked: str, number: int, *, version: str = "1", text: str = "The bridge is open.") -> PageReading:
    """The article at hour `number`, when `asked` was asked for."""
    item = draft(text, number, version=version, url=asked)
    item = item.model_copy(update={"capture": capture(number, url=URL)})
    return PageReading(asked, item.capture, draft=item)


def store(bucket, state: State, each: PageReading) -> None:
    def reread(reference: CaptureReference) -> Article:
        return AGAIN[reference.record_id].draft.article

    verdicts = {each.reference.record_id: PASS}
    store_pages(bucket, [each], verdicts, state, source=source(), run_id="run", reread=reread)


# The redirect was stored first although the article's own page was asked for earlier: threads of one batch.
FIRST = [reading(OLD, 1), reading(URL, 0)]
AGAIN = {
    each.reference.record_id: reading(each.url, number, version="2", text="It is open.")
    for each, number in zip(FIRST, (1, 0), strict=True)
}


@pytest.mark.parametrize("order", list(permutations(AGAIN)))
def test_read_again_in_any_order_each_address_knows_the_newest_record(order):
    bucket, state = memory_bucket(), State("gazette")
    for each in FIRST:
        store(bucket, state, each)
    for capture_id in order:
        store(bucket, state, AGAIN[capture_id])
    save_state(bucket, state)
    assert {entry.parse for entry in state} == {2}
    assert [found for found in audit(bucket, now=START, repair=False).findings if "state" in found.key] == []


@pytest.mark.parametrize("first", [OLD, URL])
def test_of_a_batch_with_an_article_and_its_old_address_the_articles_own_page_is_the_new_one(first):
    pages = [reading(OLD, int(first == URL)), reading(URL, int(first == OLD))]
    verdicts = {each.reference.record_id: PASS for each in pages}
    stored = store_pages(memory_bucket(), pages, verdicts, State("gazette"), source=source(), run_id="run")
    outcomes = {page.outcome.url: page.outcome.outcome for page in stored}
    assert outcomes[URL] == "new"
    assert outcomes[OLD] in {"unchanged", "already"}


def test_an_article_asked_for_by_its_old_address_alone_passes_audit():
    bucket, state = memory_bucket(), State("gazette")
    store(bucket, state, reading(OLD, 0))
    save_state(bucket, state)
    assert [entry.url for entry in state] == [OLD]
    assert [found for found in audit(bucket, now=START, repair=False).findings if "state" in found.key] == []


def in_segment(each: PageReading, name: str) -> PageReading:
    capture = each.reference.model_copy(update={"segment": f"captures/gazette/{name}.warc.gz"})
    assert each.draft is not None
    return replace(each, reference=capture, draft=each.draft.model_copy(update={"capture": capture}))


def test_of_two_segments_the_first_speaks_whichever_address_it_was_asked_by():
    pages = [in_segment(reading(OLD, 0), "one"), in_segment(reading(URL, 1), "two")]
    verdicts = {each.reference.record_id: PASS for each in pages}
    stored = store_pages(memory_bucket(), pages, verdicts, State("gazette"), source=source(), run_id="run")
    first, second = (page.outcome.outcome for page in stored)
    assert first == "new"
    assert second in {"unchanged", "already"}
