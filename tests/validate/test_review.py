"""What waits is shown by rule, and a decision does just what was said."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from pydantic import ValidationError

from tasks.errors import FatalError
from tasks.record import Draft
from tasks.validate.gate import validate_batch
from tasks.validate.review import Decision, Plan, Waiting, as_form, as_markdown, by_rule, plan
from tests.validate.made import NOW, make_batch, make_context, make_source
from tests.validate.mutations import RECORD_MUTATIONS, changed, with_paragraph

FORUM = "Join our commenting forum"


def held(drafts: list[Draft]) -> list[Waiting]:
    """What the gate quarantines of `drafts`."""
    verdict = validate_batch(drafts, source=make_source(), context=make_context(drafts), baseline=None)
    return [
        Waiting(f"quarantine/{number}.json", "run-1", draft, judged)
        for number, draft in enumerate(drafts)
        if (judged := verdict.records[draft.capture.record_id]).outcome == "quarantine"
    ]


@pytest.fixture(scope="module")
def waiting() -> list[Waiting]:
    """Two with a widget, one without headline, one with both faults, one whose digest is wrong."""
    drafts = make_batch(8)
    drafts[0] = with_paragraph(drafts[0], FORUM)
    drafts[1] = with_paragraph(drafts[1], FORUM)
    drafts[2] = changed(drafts[2], headline=None)
    drafts[3] = changed(with_paragraph(drafts[3], FORUM), headline=None)
    drafts[4] = RECORD_MUTATIONS["proof.digest"](drafts[4])
    return held(drafts)


def decide(action: str, **scope: object) -> Decision:
    return Decision.model_validate(
        {"action": action, "by": "Ada", "reason": "looked at every one", "at": NOW, **scope}
    )


def numbers(items: Iterable[Waiting]) -> list[int]:
    return [int(item.key.split("/")[1].split(".")[0]) for item in items]


def left(done: Plan) -> dict[str, str]:
    return {item.key: why for item, why in done.left}


def test_what_waits_is_grouped_by_rule_most_first(waiting: list[Waiting]) -> None:
    groups = {group.rule: len(group.keys) for group in by_rule(waiting)}
    assert list(groups.items()) == [("body.widgets", 3), ("headline.present", 2), ("proof.digest", 1)]


def test_samples_show_the_value_and_the_difference(waiting: list[Waiting]) -> None:
    standing = {"quarantine/0.json": make_batch(1)[0].article}
    sample = by_rule(waiting, standing)[0].samples[0]
    assert sample.value == FORUM
    assert sample.change is not None
    assert sample.change.words_inserted == 4
    assert by_rule(waiting)[0].samples[0].change is None


def test_all_is_all_but_what_no_person_can_release(waiting: list[Waiting]) -> None:
    done = plan(waiting, decide("release"))
    assert numbers(done.items) == [0, 1, 2, 3]
    assert "proof.digest is a fault of the program" in left(done)["quarantine/4.json"]


def test_a_release_by_rule_leaves_what_broke_another_rule_too(waiting: list[Waiting]) -> None:
    done = plan(waiting, decide("release", rules=("body.widgets",)))
    assert numbers(done.items) == [0, 1]
    assert left(done)["quarantine/3.json"] == "also broke headline.present"
    both = plan(waiting, decide("release", rules=("body.widgets", "headline.present")))
    assert numbers(both.items) == [0, 1, 2, 3]


def test_a_rejection_by_rule_needs_one_rule_only(waiting: list[Waiting]) -> None:
    done = plan(waiting, decide("reject", rules=("body.widgets",)))
    assert numbers(done.items) == [0, 1, 3]


def test_a_decision_on_an_article_is_on_that_alone(waiting: list[Waiting]) -> None:
    done = plan(waiting, decide("release", keys=("quarantine/3.json",)))
    assert numbers(done.items) == [3]
    assert set(left(done).values()) == {""}


def test_a_decision_may_name_an_article_by_its_address(waiting: list[Waiting]) -> None:
    done = plan(waiting, decide("release", keys=(waiting[3].draft.article.url,)))
    assert 3 in numbers(done.items)
    assert len(done.items) == sum(item.draft.article.url == waiting[3].draft.article.url for item in waiting)


def test_a_decision_on_what_does_not_wait_is_refused(waiting: list[Waiting]) -> None:
    with pytest.raises(FatalError, match=r"nothing waits under quarantine/99\.json"):
        plan(waiting, decide("release", keys=("quarantine/99.json",)))


def test_to_accept_the_new_normal_decides_about_nothing_that_waits(waiting: list[Waiting]) -> None:
    assert plan(waiting, decide("accept")).items == ()


@pytest.mark.parametrize(
    "fault",
    [
        {"by": ""},
        {"reason": "ok"},
        {"rules": ("a",), "keys": ("b",)},
        {"action": "accept", "rules": ("body.widgets",)},
        {"action": "publish"},
    ],
)
def test_a_decision_without_name_reason_or_clear_scope_is_refused(fault: dict[str, object]) -> None:
    good = {"action": "release", "by": "Ada", "reason": "looked at every one", "at": NOW}
    with pytest.raises(ValidationError):
        Decision.model_validate({**good, **fault})


def test_hostile_text_stays_text_in_the_form() -> None:
    drafts = make_batch(6)
    drafts[0] = changed(
        drafts[0], headline="Subscribe now | <img src=x> [a](javascript:b) \u202e", headlines=()
    )
    said = as_markdown(by_rule(held([with_paragraph(drafts[0], FORUM), *drafts[1:]])))
    assert re.search(r"(?<!\\)<", said) is None
    assert "[a](" not in said
    assert "\u202e" not in said
    assert as_markdown(()) == "Nothing waits for review.\n"


def test_the_form_names_each_rule_on_one_line_and_where_the_articles_are(waiting: list[Waiting]) -> None:
    groups = by_rule(waiting)
    head, empty, *rules = as_form(groups, artifact="courier-review").splitlines()
    assert head == f"{len(waiting)} wait. The articles, and how they differ: artifact `courier-review`."
    assert empty == ""
    assert [line.split("`")[1] for line in rules] == [group.rule for group in groups]
