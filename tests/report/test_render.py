"""Diffs and records as people read them, with foreign text kept harmless."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.article import Author, Block, Image, Moment, Signals
from tasks.diff import Comparison, compare
from tasks.record import Record, seal
from tasks.report import render_diff, render_record
from tasks.report.escape import for_html, for_markdown, for_terminal
from tests.store.samples import PASS, article, capture

NASTY = "<script>alert(1)</script> \x1b[2J \u202egnp [link](javascript:x) |cell| **bold** `code`"


def changed() -> Comparison:
    return compare(article("At least six people were hurt."), article("At least nine people were hurt."))


def record(**changes) -> Record:
    return seal(
        article_id="ab12",
        source="gazette",
        revision=2,
        parse=1,
        previous=None,
        article=article(**changes),
        capture=capture(),
        verdict=PASS,
    )


def test_text_diff_marks_words_like_wdiff():
    assert render_diff.as_text(changed(), title="r1 to r2") == (
        "r1 to r2\nnumber; 1 words out, 1 in\n\ntext (number)\n  At least [-six-]{+nine+} people were hurt.\n"
    )


def test_text_diff_in_colour_ends_every_colour():
    text = render_diff.render(changed(), "text", colour=True)
    assert "\x1b[31m[-six-]\x1b[0m\x1b[32m{+nine+}\x1b[0m" in text


def test_markdown_diff_strikes_out_and_embolds():
    assert "> At least ~~six~~**nine** people were hurt" in render_diff.as_markdown(changed())


def test_html_diff_uses_ins_and_del():
    assert "At least <del>six</del><ins>nine</ins> people" in render_diff.as_html(changed(), title="r1 & r2")
    assert "<h2>r1 &amp; r2</h2>" in render_diff.as_html(changed(), title="r1 & r2")


def test_json_diff_reads_back():
    assert Comparison.model_validate_json(render_diff.render(changed(), "json")) == changed()


def test_long_unchanged_text_is_cut_to_its_neighbourhood():
    long = " ".join(f"word{n}" for n in range(200))
    text = render_diff.as_text(compare(article(f"{long} six {long}"), article(f"{long} nine {long}")))
    assert "word199 [-six-]{+nine+} word0" in text
    assert "word100" not in text
    assert text.count("…") == 2


def test_nothing_changed_is_said():
    assert render_diff.as_text(Comparison()) == "nothing changed\n"


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_foreign_text_cannot_act_in_any_format(form):
    shown = [
        render_diff.render(compare(article("x"), article(NASTY)), form),
        render_record.render(record(text=NASTY, headline=NASTY), form),
    ]
    for text in shown:
        assert "\x1b" not in text
        assert form == "json" or "\u202e" not in text
        if form in {"html", "markdown"}:
            assert "<script>" not in text
        if form == "markdown":
            assert "[link](" not in text


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(st.characters(exclude_categories=["C"]), max_size=50))
def test_escaped_html_is_text_again_when_parsed(text):
    parser = _Tags()
    parser.feed(f"<p>{for_html(text)}</p>")
    parser.close()
    assert (parser.tags, parser.text) == (["p"], text)


@given(st.text(max_size=50))
def test_escaped_terminal_text_has_no_control_characters(text):
    assert not any(ord(char) < 32 and char not in "\t\n" for char in for_terminal(text))


def test_markdown_signs_are_escaped():
    assert for_markdown("*a* [b](c) <d>") == r"\*a\* \[b\]\(c\) \<d\>"


def test_record_as_text_states_what_is_known():
    text = render_record.as_text(
        record(
            standfirst="After nine years.",
            authors=(Author(name="A. Bee", role="Bridge Correspondent"),),
            published=Moment(printed="some day in May"),
            images=(Image(caption="The bridge", credit="PA"),),
            signals=Signals(correction_notice="An earlier version named the wrong river."),
        )
    )
    for line in (
        "Bridge opens after nine years",
        "After nine years.",
        "by:         A. Bee, Bridge Correspondent",
        'published:  "some day in May"',
        "correction: An earlier version named the wrong river.",
        "version:    revision 2, parse 1",
        "verdict:    pass",
        "The bridge is open.",
        "[The bridge (PA)]",
    ):
        assert line in text.splitlines()


BLOCKS = (
    Block(kind="paragraph", text="First."),
    Block(kind="heading", text="A heading", level=3),
    Block(kind="quote", text="Said so."),
    Block(kind="list", items=("one", "two")),
    Block(kind="table", rows=(("a", "b"), ("1",))),
    Block(kind="preformatted", text="x  y"),
    Block(kind="embed", url="https://example.com/e"),
)


def test_record_as_markdown_keeps_the_structure():
    text = render_record.as_markdown(record(blocks=BLOCKS))
    for part in (
        "First.",
        "### A heading",
        "> Said so.",
        "- one\n- two",
        "| a | b |\n| --- | --- |\n| 1 |  |",
    ):
        assert part in text


def test_record_as_html_keeps_the_structure_and_fetches_nothing():
    picture = Image(url="https://example.com/a.jpg", caption="The bridge")
    text = render_record.as_html(
        record(blocks=BLOCKS, images=(picture, Image(url="javascript:x", caption="Bad")))
    )
    for part in (
        "<p>First.</p>",
        "<h3>A heading</h3>",
        "<blockquote>",
        "<li>one</li>",
        "<td>1</td>",
        "<pre>x  y",
    ):
        assert part in text
    parser = _Tags()
    parser.feed(text)
    assert not {"img", "script", "iframe", "link"} & set(parser.tags)
    assert parser.tags.count("style") == 1
    assert not any(each in text for each in ("javascript:", "url(", "@import"))


def test_a_diff_for_a_file_is_a_page_that_says_its_encoding():
    page = render_diff.render(changed(), "html", title="Götaland & co")
    assert '<meta charset="utf-8">' in page
    assert "<title>Götaland &amp; co</title>" in page
    assert "At least <del>six</del><ins>nine</ins> people" in page


def test_record_as_json_is_the_stored_record():
    stored = record()
    assert Record.model_validate(json.loads(render_record.render(stored, "json"))) == stored
