"""Short lines between paragraphs that have neither class nor link."""

from __future__ import annotations

import pytest

from tasks.extract.text.folding import fold
from tasks.extract.trimming.trim import title_variants
from tests.extract.trimming.test_hashed_names import paragraphs, text_of


def among_paragraphs(inside: str) -> str:
    first, second, *others = paragraphs()
    return text_of(f"<div class='_b0'>{first}{second}{inside}{''.join(others)}</div>")


@pytest.mark.parametrize(
    "line",
    [
        "Hide all the replies to this comment",
        "Sieh dir diesen Beitrag auf Instagram an",
        "Een maand gratis",
        "Voir les nouveaux commentaires des abonnés",
        "O que os outros leem",
    ],
)
def test_line_of_interface_words_goes(line: str) -> None:
    text = among_paragraphs(f"<p>{line}</p>")

    assert "Heron 5" in text
    assert line not in text


@pytest.mark.parametrize(
    "inside",
    [
        "<h3>Hide all replies</h3>",
        "<ul><li>Hide all replies</li><li>Ring the bell of the weir</li></ul>",
        "<p><strong>Hide all replies</strong></p>",
        "<p>Hide all replies.</p>",
    ],
)
def test_words_of_a_guide_stay(inside: str) -> None:
    assert "Hide all replies" in among_paragraphs(inside)


def test_an_answer_of_two_words_stays() -> None:
    assert "No comment." in among_paragraphs("<p><b>Will you resign?</b></p><p>No comment.</p>")


def test_words_over_links_to_other_stories_go_with_them() -> None:
    text = among_paragraphs(
        "<p>On herons, too:</p><p><a href='/news/story-2'>The heron that would not move</a></p>"
    )

    assert "On herons" not in text


def test_words_over_a_paragraph_stay() -> None:
    assert "The judges:" in among_paragraphs(
        "<p>The judges:</p><p>Three of them had come by boat, and two on foot.</p>"
    )


def test_headline_in_two_parts_is_known_without_the_sites_name() -> None:
    headline = "The heron of the weir: what it will cost"

    assert fold(headline) in title_variants([f"{headline} | The Oster Gazette"])
    assert fold(headline) in title_variants([f"The Oster Gazette – {headline}"])


def test_words_that_head_a_box_of_links_go_with_them() -> None:
    links = "".join(f"<li><a href='/news/story-{n}'>Heron number {n} at the weir</a></li>" for n in range(3))

    assert "Elsewhere" not in among_paragraphs(f"<div class='_q'><p>Elsewhere</p><ul>{links}</ul></div>")
    assert "Elsewhere" in among_paragraphs(f"<p>Elsewhere</p><ul>{links}</ul>")
