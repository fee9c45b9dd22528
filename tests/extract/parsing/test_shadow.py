"""Shadow trees that a page states in its markup are read as browsers show them."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

from tasks.extract import extract_article
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/news/story-1"
TITLE = "The heron wins its case against the weir"
ONE, TWO, THREE, FOUR = (
    f"The court heard {who} for an hour on {day}, and nobody in the room could say why the bird had come to stand there."
    for who, day in (
        ("the miller", "Monday"),
        ("the angler", "Tuesday"),
        ("the warden", "Friday"),
        ("the clerk", "Sunday"),
    )
)


def text_of(inside: str) -> str:
    return extract_article(page("en", TITLE, inside).encode(), URL).text


def shadow(inside: str, mode: str = "open") -> str:
    return f'<template shadowrootmode="{mode}"><style>p {{ margin: 0 }}</style>{inside}</template>'


def test_an_article_inside_a_shadow_tree_is_read() -> None:
    article = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    for mode in ("open", "closed"):
        assert text_of(f"<main><news-article>{shadow(article, mode)}</news-article></main>") == "\n\n".join(
            (ONE, TWO, THREE)
        )


def test_what_the_host_holds_stands_where_its_slot_is() -> None:
    tree = shadow(f"<h1><slot name='title'>Untitled</slot></h1><p>{ONE}</p><slot></slot><p>{FOUR}</p>")
    host = f"<news-article>{tree}<span slot='title'>{TITLE}</span><p>{TWO}</p><p>{THREE}</p></news-article>"

    article = extract_article(page("en", TITLE, f"<main>{host}</main>").encode(), URL)

    assert article.headline == TITLE
    assert article.text == "\n\n".join((ONE, TWO, THREE, FOUR))


def test_what_no_slot_takes_and_what_other_templates_hold_is_not_shown() -> None:
    note = "Your browser is too old for this page of ours, so please come again when you have another one of them."
    tree = shadow(f"<h1>{TITLE}</h1><p>{ONE}</p><template><p>{note}</p></template><p>{TWO}</p><p>{THREE}</p>")
    host = f"<news-article>{tree}<p>{note}</p></news-article><template><p>{note}</p></template>"

    assert text_of(f"<main>{host}</main>") == "\n\n".join((ONE, TWO, THREE))


def test_shadow_trees_inside_shadow_trees_and_in_slots_are_read() -> None:
    inner = f"<news-text>{shadow(f'<p>{TWO}</p><slot></slot>')}<p>{THREE}</p></news-text>"
    handed = f"<news-line>{shadow(f'<p>{FOUR}</p>')}</news-line>"
    tree = shadow(f"<h1>{TITLE}</h1><p>{ONE}</p>{inner}<slot></slot>")

    assert text_of(f"<main><news-article>{tree}{handed}</news-article></main>") == "\n\n".join(
        (ONE, TWO, THREE, FOUR)
    )
