"""The diff: complete to the letter, and honest about what kind of change it was."""

from __future__ import annotations

import datetime
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.article import Author, Image, Moment, Signals
from tasks.diff import compare
from tasks.word_diff import Span, edits, word_spans
from tests.store.samples import article

SENTENCE = "The mayor said on Tuesday that the new bridge over the river would open to traffic in spring."
WORDS = st.sampled_from(
    ["the ", "river", " ", "\n\n", "12", "3.5 ", "“open”", "né ", ", ", ".", "mayor's ", "旧"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=40).map("".join))


def applied(before: str, spans: Sequence[Span]) -> str:
    """`before` with the changes of `spans` made."""
    assert "".join(span.text for span in spans if span.op != "insert") == before
    return "".join(span.text for span in spans if span.op != "delete")


@given(TEXTS, TEXTS)
def test_diff_applied_to_before_gives_after(before, after):
    assert applied(before, word_spans(before, after)) == after


@given(TEXTS, TEXTS)
def test_diff_read_backwards_gives_before(before, after):
    spans = word_spans(before, after)
    assert "".join(span.text for span in spans if span.op != "insert") == before


@given(TEXTS)
def test_equal_texts_have_no_change(text):
    assert edits(word_spans(text, text)) == []


@given(TEXTS, TEXTS)
def test_edits_stand_where_they_say(before, after):
    for edit in edits(word_spans(before, after)):
        assert before[edit.at_before :].startswith(edit.deleted)
        assert after[edit.at_after :].startswith(edit.inserted)
        assert edit.deleted != edit.inserted


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_every_changed_field_applies(headline, text, new_headline, new_text):
    comparison = compare(article(text, headline=headline), article(new_text, headline=new_headline))
    for change in comparison.fields:
        assert applied(change.before, change.spans) == change.after
    assert bool(comparison.changes) == ((headline, text) != (new_headline, new_text))


def test_replaced_words_are_one_edit():
    found = edits(word_spans("at least six people were hurt there", "at least nineteen men were hurt there"))
    assert [(edit.deleted, edit.inserted) for edit in found] == [("six people", "nineteen men")]


def kinds(before: str, after: str) -> tuple[str, ...]:
    return compare(article(before), article(after)).changes


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Six people were hurt.", "Nine people were hurt.", ("number",)),
        ("It cost 1,200 euros.", "It cost 12,000 euros.", ("number",)),
        ("He said: “We won the vote today.”", "He said: “We lost the vote today.”", ("quotation", "wording")),
        (
            "Er sagte: „Wir haben heute gewonnen.“",
            "Er sagte: „Wir haben heute verloren.“",
            ("quotation", "wording"),
        ),
        ("The goverment fell.", "The government fell.", ("typo",)),
        ("The mayor ,said so.", "The mayor, said so.", ("typo",)),
        ("the Mayor said so.", "The mayor said so.", ("typo",)),
        ("The act was legal then.", "The act was illegal then.", ("wording",)),
        ("He was now there.", "He was not there.", ("wording",)),
        ("The man fled.", "The man walked away.", ("wording",)),
        (SENTENCE, SENTENCE + "\n\n" + SENTENCE.replace("mayor", "council"), ("passage",)),
        (SENTENCE + " " + SENTENCE.replace("mayor", "king"), SENTENCE, ("passage",)),
        (
            SENTENCE,
            SENTENCE
            + "\n\nCorrection: an earlier version of this article said that it would open in winter.",
            ("correction_notice", "passage"),
        ),
    ],
)
def test_kind_of_change_in_the_body(before, after, expected):
    assert kinds(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("火災で三人が死亡した。", "火災で五人が死亡した。", ("number",)),
        ("火灾造成3人死亡。", "火灾造成13人死亡。", ("number",)),
        ("首相は「東京で会う」と述べた。", "首相は「大阪で会う」と述べた。", ("quotation", "wording")),
        ("国立病院が発表した。", "国立感染症研究所病院が発表した。", ("wording",)),
        ("首相は会見した。", "首相は会見した。野党は予算案の修正を求める考えを改めて示した。", ("passage",)),
        ("首相は会見した。", "首相は会見した。（訂正しました）", ("correction_notice", "wording")),
    ],
)
def test_kind_of_change_where_no_blanks_part_words(before, after, expected):
    assert kinds(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (
            "総理大臣は火曜日、東京で会見した。",
            "総理大臣は水曜日、大阪で会見した。",
            [("火", "水"), ("東京", "大阪")],
        ),
        ("总理在北京举行记者会。", "总理在上海举行记者会。", [("北京", "上海")]),
        ("ผู้ว่าการกล่าวเมื่อวันอังคารว่า", "ผู้ว่าการกล่าวเมื่อวันพุธว่า", [("อังคาร", "พุธ")]),
        ("प्रधानमंत्री ने कहा", "मुख्यमंत्री ने कहा", [("प्रधानमंत्री", "मुख्यमंत्री")]),
    ],
)
def test_a_change_is_as_small_as_readers_of_the_script_see_it(before, after, changed):
    assert [(edit.deleted, edit.inserted) for edit in edits(word_spans(before, after))] == changed


def test_characters_out_and_in_are_counted_where_each_is_a_word():
    changed = compare(article("总理在北京。"), article("总理在华盛顿。"))
    assert (changed.words_deleted, changed.words_inserted) == (2, 3)


def test_change_of_headline_is_told_with_its_kind():
    changed = compare(article(headline="Six hurt in fire"), article(headline="Nine hurt in fire"))
    assert changed.changes == ("headline", "number")
    assert [change.field for change in changed.fields] == ["headline"]


@pytest.mark.parametrize(
    ("field", "old", "new", "expected"),
    [
        ("authors", (Author(name="A. Bee"),), (Author(name="A. Bee"), Author(name="C. Dee")), "byline"),
        ("images", (), (Image(caption="The bridge", credit="PA"),), "picture"),
        ("topics", ("bridges",), ("bridges", "rivers"), "metadata"),
        ("signals", Signals(), Signals(correction_notice="This was wrong."), "correction_notice"),
        (
            "published",
            Moment(date=datetime.date(2026, 11, 1)),
            Moment(instant=datetime.datetime(2026, 11, 1, 8, tzinfo=datetime.UTC)),
            "time",
        ),
    ],
)
def test_change_of_another_field(field, old, new, expected):
    assert compare(article(**{field: old}), article(**{field: new})).changes == (expected,)


def test_time_with_other_evidence_is_the_same_time():
    at = datetime.datetime(2026, 11, 1, 8, tzinfo=datetime.UTC)
    old, new = (Moment(instant=at, source=source) for source in ("meta", "jsonld"))
    assert compare(article(published=old), article(published=new)).changes == ()


def test_other_reading_of_one_page_is_only_a_parse():
    changed = compare(article("A bridge. Share this."), article("A bridge."), same_revision=True)
    assert changed.changes == ("parse",)


def test_words_out_and_in_are_counted():
    changed = compare(article("One two three four."), article("One five six seven eight four."))
    assert (changed.words_deleted, changed.words_inserted) == (2, 4)


def test_huge_rewritten_text_is_a_passage():
    before = " ".join(f"word{n}" for n in range(8000))
    after = " ".join(f"other{n}" for n in range(8000))
    assert [span.op for span in word_spans(before, after)] == ["delete", "insert"]
    assert kinds(before, after) == ("passage",)


def test_phrase_repeated_a_thousand_times_is_compared_by_sentence():
    before = "The cat sat on the mat. " * 1000
    after = before + "The dog sat."
    started = time.process_time()
    spans = word_spans(before, after)
    assert [(span.op, span.text) for span in spans][-1] == ("insert", "The dog sat.")
    assert applied(before, spans) == after
    assert time.process_time() - started < 5


def test_thousands_of_lines_that_are_alike_cost_no_time():
    before = "Yes.\n" * 20_000
    clock = time.process_time()
    (edit,) = edits(word_spans(before + "Yes.", before + "No.\nYes."))
    assert (edit.deleted, edit.inserted.strip()) == ("", "No.")
    mixed = "Yes.\nNo.\nPerhaps.\n" * 4_000
    assert applied(mixed, word_spans(mixed, mixed.replace("No.\nPerhaps", "Perhaps.\nNo")))
    assert time.process_time() - clock < 5


def test_a_long_text_that_was_edited_everywhere_is_compared_paragraph_by_paragraph():
    paragraphs = [
        " ".join(f"word{(place * number) % 311}" for place in range(60)) + f" and {number}"
        for number in range(1, 400)
    ]
    before = "\n\n".join(f"{each} twelve were hurt." for each in paragraphs)
    changed = edits(word_spans(before, before.replace("twelve", "nine")))
    assert len(changed) == len(paragraphs)
    assert {(each.deleted, each.inserted) for each in changed} == {("twelve", "nine")}


def test_endless_repetition_without_sentences_is_replaced_whole():
    before, after = "the cat sat " * 1000, "the dog sat " * 1000
    spans = word_spans(before, after)
    assert [span.op for span in spans] == ["delete", "insert"]
