"""On real pages: clean articles pass, and a real article that is broken is caught by the rule it breaks.

The pages are stored ones of many publishers, read by our own extractor; their addresses are moved to one made
publisher, so that they can stand in one batch.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tasks.article import Article
from tasks.errors import SkippableError
from tasks.extract import extract_article
from tasks.record import Draft, Verdict
from tasks.validate.gate import validate_batch
from tests.shared_data import shared_folder
from tests.validate.made import draft_of, make_context, make_source
from tests.validate.mutations import ALSO, RECORD_MUTATIONS, captured, changed, paragraphs_of

pytestmark = pytest.mark.shared
FETCHED = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
SETS = ("aeb", "fundus", "fundus_eval", "newspaper")
GOOD = 0.9
"""Word overlap (F1) with the truth from which on an article counts as well read."""


@dataclass(frozen=True)
class Page:
    """A real page, read."""

    draft: Draft
    overlap: float
    authors: frozenset[str] | None
    """As the truth has them."""


def overlap(text: str, truth: str) -> float:
    """F1 of the words of two texts."""
    one, other = Counter(text.split()), Counter(truth.split())
    common = (one & other).total()
    return 2 * common / (one.total() + other.total()) if common else 0.0


def read_pages(bench: Path) -> Iterator[Page]:
    for name in SETS:
        lines = (bench / name / "truth.jsonl").read_text(encoding="utf-8").splitlines()
        for line in lines:
            truth = json.loads(line)
            file = bench / name / "pages" / f"{truth['id']}.html.gz"
            if not file.exists():
                continue
            url = truth.get("url") or f"https://{truth['publisher']}.example/{truth['id']}"
            try:
                article = extract_article(gzip.decompress(file.read_bytes()), url, fetched_at=FETCHED)
            except SkippableError:
                continue
            number = int(hashlib.sha256(f"{name}/{truth['id']}".encode()).hexdigest()[:7], 16)
            authors = frozenset(truth["authors"]) if "authors" in truth else None
            yield Page(moved(article, number), overlap(article.text, truth["body"]), authors)


def moved(article: Article, number: int) -> Draft:
    """The article as one of the made publisher."""
    url = f"https://herald.example/real/{number}"
    own = article.model_copy(update={"url": url, "canonical_url": url, "publisher_article_id": None})
    return draft_of(own, number, fetched_at=FETCHED)


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return list(read_pages(shared_folder("bench")))


def judged(drafts: list[Draft]) -> dict[str, Verdict]:
    context = make_context(drafts, live=False)
    verdict = validate_batch(drafts, source=make_source(), context=context, baseline=None)
    assert verdict.errors == ()
    return verdict.records


def test_well_read_articles_are_not_quarantined(pages: list[Page]) -> None:
    well_read = [page for page in pages if page.overlap >= GOOD]
    verdicts = judged([page.draft for page in well_read])
    wrongly = {
        page.draft.capture.record_id: broken
        for page in well_read
        if (broken := _wrongly(page, verdicts[page.draft.capture.record_id]))
    }
    assert len(well_read) > 300
    assert len(wrongly) < 0.01 * len(well_read), wrongly


def _wrongly(page: Page, verdict: Verdict) -> list[str]:
    """The rules that quarantine a well-read article; a byline that is not the true one is quarantined rightly."""
    names = frozenset(author.name for author in page.draft.article.authors)
    return [
        breach.rule
        for breach in verdict.breaches
        if breach.severity != "flag" and not (breach.rule == "byline.names" and names != page.authors)
    ]


def clean(pages: list[Page]) -> list[Draft]:
    """English articles without any breach, long enough to be broken in every way."""
    verdicts = judged([page.draft for page in pages])
    return [
        page.draft
        for page in pages
        if verdicts[page.draft.capture.record_id].outcome == "pass"
        and len(paragraphs_of(page.draft)) >= 6
        and len(page.draft.article.text) > 1500
        and page.draft.article.published is not None
    ]


def whole(draft: Draft) -> Draft:
    """The draft without a declared word count, and with a time of publishing of the day of its fetch."""
    recent = draft.article.model_copy(update={"modified": None})
    return captured(
        changed(
            draft, modified=None, signals=recent.signals.model_copy(update={"declared_word_count": None})
        ),
        robots="allowed",
    )


def test_real_articles_broken_on_purpose_are_caught_by_the_rule_and_no_other(pages: list[Page]) -> None:
    drafts = [whole(draft) for draft in clean(pages)]
    assert len(drafts) >= 50
    wrong = {}
    for turn in range(2):
        broken = {
            rule: mutate(drafts[(7 * number + 31 * turn) % len(drafts)])
            for number, (rule, mutate) in enumerate(RECORD_MUTATIONS.items())
        }
        keyed = {
            rule: captured(draft, record_id=f"urn:uuid:{turn}-{number}")
            for number, (rule, draft) in enumerate(broken.items())
        }
        # Two mutations may have got the same article; an id of its own makes each another one.
        named = {
            rule: draft.model_copy(
                update={"article": draft.article.model_copy(update={"publisher_article_id": "same"})}
            )
            for rule, draft in keyed.items()
        }
        verdicts = judged(list(named.values()))
        for rule, draft in named.items():
            found = {breach.rule for breach in verdicts[draft.capture.record_id].breaches}
            if found != {rule} | ALSO.get(rule, frozenset()):
                wrong[f"{rule} {turn}"] = (found, draft.article.url)
    assert wrong == {}
