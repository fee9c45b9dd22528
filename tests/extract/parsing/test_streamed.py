"""Parts of a page that are sent behind it are read in the places to which its scripts move them."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

from tasks.extract import extract_article
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/news/story-1"
TITLE = "The heron wins its case against the weir"
ONE, TWO, THREE, FOUR = (
    f"<p>The court heard {who} for an hour on {day}, and nobody in the room could say why the bird had come to stand there.</p>"
    for who, day in (
        ("the miller", "Monday"),
        ("the angler", "Tuesday"),
        ("the warden", "Friday"),
        ("the clerk", "Sunday"),
    )
)
MEANWHILE = "<p>The article is on its way to you and will be here in a moment; please stay, it is well worth your time.</p>"


def lines_of(inside: str) -> list[str]:
    return extract_article(page("en", TITLE, inside).encode(), URL).text.split("\n\n")


def words(*paragraphs: str) -> list[str]:
    return [each.removeprefix("<p>").removesuffix("</p>") for each in paragraphs]


def test_a_body_that_is_streamed_stands_where_its_place_is() -> None:
    shell = f"<main><article><h1>{TITLE}</h1>{ONE}<!--$?--><template id='B:0'></template>{MEANWHILE}<!--/$-->{FOUR}</article></main><footer>Imprint</footer>"
    part = f'<div hidden id="S:0">{TWO}{THREE}</div><script>$RC("B:0","S:0")</script>'
    assert lines_of(shell + part) == words(ONE, TWO, THREE, FOUR)


def test_a_part_of_a_streamed_part_is_put_in_place() -> None:
    shell = f"<main><article><h1>{TITLE}</h1><!--$?--><template id='B:1'></template>{MEANWHILE}<!--/$--></article></main>"
    inner = f'<div hidden id="S:3">{TWO}{THREE}</div><script>$RS("S:3","P:3")</script>'
    outer = f'<div hidden id="S:2">{ONE}<template id="P:3"></template>{FOUR}</div>{inner}<script>$RR("B:1","S:2",[])</script>'
    assert lines_of(shell + outer) == words(ONE, TWO, THREE, FOUR)


def test_a_hidden_part_that_no_call_moves_is_not_shown() -> None:
    shell = f"<main><article><h1>{TITLE}</h1>{ONE}{TWO}{THREE}</article></main>"
    assert lines_of(f'{shell}<div hidden id="S:0">{FOUR}</div>') == words(ONE, TWO, THREE)
