"""Every rule on records catches the record that breaks it, and no other rule does."""

from __future__ import annotations

import pytest

from expectations.record_rules import RECORD_RULES
from tasks.record import Draft, Verdict
from tasks.validate.gate import validate_batch
from tests.validate.made import draft_of, make_article, make_batch, make_context, make_paragraphs, make_source
from tests.validate.mutations import ALSO, RECORD_MUTATIONS, body, changed

NEEDS_COMPANY = {"body.shared", "body.twins"}


def judged(drafts: list[Draft]) -> dict[str, Verdict]:
    verdict = validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)
    assert not verdict.errors
    return verdict.records


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    """One batch: forty good drafts, and one broken draft for each rule."""
    good = make_batch(40)
    broken = {
        rule: mutate(draft_of(make_article(100 + number), 100 + number))
        for number, (rule, mutate) in enumerate(RECORD_MUTATIONS.items())
    }
    records = judged([*good, *broken.values()])
    result = {rule: records[draft.capture.record_id] for rule, draft in broken.items()}
    return result | {f"good {number}": records[draft.capture.record_id] for number, draft in enumerate(good)}


def test_every_rule_has_a_mutation() -> None:
    assert {rule.id for rule in RECORD_RULES} == set(RECORD_MUTATIONS) | NEEDS_COMPANY


@pytest.mark.parametrize("rule", RECORD_MUTATIONS)
def test_a_mutated_record_is_caught_by_its_rule_and_no_other(verdicts: dict[str, Verdict], rule: str) -> None:
    broken = {breach.rule for breach in verdicts[rule].breaches}
    assert broken == {rule} | ALSO.get(rule, frozenset())


@pytest.mark.parametrize(
    "rule", [rule for rule in RECORD_RULES if rule.id in RECORD_MUTATIONS], ids=lambda r: r.id
)
def test_severity_decides_the_outcome(verdicts: dict[str, Verdict], rule: object) -> None:
    outcome = verdicts[rule.id].outcome  # type: ignore[attr-defined]
    assert outcome == ("flag" if rule.severity == "flag" else "quarantine")  # type: ignore[attr-defined]


def test_good_records_pass(verdicts: dict[str, Verdict]) -> None:
    good = {name: verdict for name, verdict in verdicts.items() if name.startswith("good")}
    assert {name: verdict.breaches for name, verdict in good.items() if verdict.outcome != "pass"} == {}


def test_one_body_under_two_headlines_is_caught() -> None:
    wall = ["We care about your data, and so do the 812 companies with which we share what you read."] * 1 + [
        "You can change your mind at any time, and you will be asked again in the spring if you do not."
    ] * 1
    drafts = make_batch(20)
    drafts[3] = body(drafts[3], [*wall, "The choice is yours to make, here and now."])
    drafts[7] = body(drafts[7], [*wall, "The choice is yours to make, here and now."])
    records = judged(drafts)
    caught = [number for number, draft in enumerate(drafts) if records[draft.capture.record_id].breaches]
    assert caught == [3, 7]
    assert {b.rule for n in caught for b in records[drafts[n].capture.record_id].breaches} == {"body.twins"}


def test_one_article_under_two_addresses_is_no_twin() -> None:
    drafts = make_batch(10)
    article = drafts[4].article.model_copy(update={"url": "https://herald.example/m/sea-wall-4"})
    records = judged([*drafts, draft_of(article, 999)])
    assert {verdict.outcome for verdict in records.values()} == {"pass"}


def test_paragraphs_that_stand_in_many_articles_are_caught() -> None:
    box = "Readers of the Herald can follow the debate in our town hall room, which opens at eight every day."
    drafts = make_batch(20)
    for number in (2, 5, 8, 11):
        own = make_paragraphs(number)[:1]
        drafts[number] = body(drafts[number], [*own, box, box.replace("eight", "nine")])
    records = judged(drafts)
    caught = {n: {b.rule for b in records[d.capture.record_id].breaches} for n, d in enumerate(drafts)}
    assert {n: rules for n, rules in caught.items() if rules} == {n: {"body.shared"} for n in (2, 5, 8, 11)}


def test_a_bilingual_paper_is_known_from_its_first_batch_and_a_stray_language_is_flagged() -> None:
    drafts = make_batch(20)
    drafts[::3] = [changed(draft, language="cy") for draft in drafts[::3]]
    drafts[1] = changed(drafts[1], language="fr")
    records = judged(drafts)
    flagged = [number for number, draft in enumerate(drafts) if records[draft.capture.record_id].breaches]
    assert flagged == [1]


def test_breach_values_are_short_and_on_one_line(verdicts: dict[str, Verdict]) -> None:
    values = [breach.value for verdict in verdicts.values() for breach in verdict.breaches]
    assert all(len(value) <= 120 and "\n" not in value for value in values)
    assert verdicts["byline.names"].breaches[0].value == "3 hours ago"
    assert verdicts["proof.status"].breaches[0].value == "404"


def test_a_readers_comment_inside_a_paragraph_is_held_back() -> None:
    good = make_batch(8)
    article = good[0].article
    comment = "Old Salt writes: it floods. Report this comment. Log in to reply. 31 people like this."
    glued = article.model_copy(update={"text": f"{article.text}\n\n{comment}"})
    broken = draft_of(glued, 900)
    assert "body.widgets" in {
        breach.rule for breach in judged([*good, broken])[broken.capture.record_id].breaches
    }
