"""Where the markup shows a fragment of the article, the page's own data say more: scripts, `articleBody`, `wordCount`."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from tasks.article import Article
from tasks.extract import extract_article
from tasks.extract.embedded.state import SCRIPT_LIMIT, body_in_state

URL = "https://www.sample.example/news/story-1"
HEADLINE = "The lock at Oster Sluice is to be dug out again"
SAID = [
    f"On day {n} of the dig the diggers found another {n + 3} metres of the old lock wall, said the county's archaeologist."
    for n in range(14)
]


def html_of(shown: str, data: str = "") -> bytes:
    return (
        f"<html><head><title>{HEADLINE}</title></head><body><div id='root'><h1>{HEADLINE}</h1>{shown}</div>"
        f"{data}</body></html>"
    ).encode()


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def read(shown: str, data: str = "") -> Article:
    return extract_article(html_of(shown, data), URL)


TREE = {
    "props": {
        "pageProps": {
            "story": {
                "headline": HEADLINE,
                "body": {
                    "type": "document",
                    "content": [
                        {
                            "type": "paragraph",
                            "content": [
                                {"type": "text", "value": line[:30]},
                                {
                                    "type": "link",
                                    "data": {"href": "/x"},
                                    "content": [{"type": "text", "value": line[30:]}],
                                },
                            ],
                        }
                        for line in SAID
                    ],
                },
            },
            "related": [
                {"headline": "Ferry late again", "summary": "The ferry came in at noon and left at one."}
            ]
            * 9,
        }
    }
}

STATES = {
    "a tree of nodes": f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps(TREE)}</script>",
    "a string of HTML": f"<script>window.__INITIAL_STATE__ = {json.dumps({'post': {'title': HEADLINE, 'content': paragraphs(SAID)}})};</script>",
    "JSON among other statements": f"<script>window.Page=window.Page||{{}};Page.flags={{a:1}};Page.content = {json.dumps({'post': {'title': HEADLINE, 'content': paragraphs(SAID)}})};Page.late=false;</script>",
    "JSON in a string": f"<script>window.__PRELOADED_STATE__ = JSON.parse({json.dumps(json.dumps(TREE))});</script>",
    "elements with HTML": f"<script>Site.content={json.dumps({'elements': [{'type': 'text', 'content': f'<b>{line}</b>'} for line in SAID]})}</script>",
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_body_is_read_from_the_state_when_the_page_shows_its_first_paragraphs(state: str) -> None:
    article = read(paragraphs(SAID[:2]), state)

    assert article.text == "\n\n".join(SAID)
    assert article.extractor.methods["body"] == "script"


def test_body_is_read_from_the_state_when_the_page_shows_the_headline_alone() -> None:
    assert read("", STATES["a tree of nodes"]).text == "\n\n".join(SAID)


def test_body_that_is_shown_is_not_replaced() -> None:
    more = {
        "body": [{"text": line} for line in [*SAID, *(f"{line} A reader adds to this." for line in SAID)]]
    }
    shown = SAID * 2

    article = read(
        paragraphs([f"{n} {line}" for n, line in enumerate(shown)]), f"<script>{json.dumps(more)}</script>"
    )

    assert article.extractor.methods["body"] == "container"
    assert "A reader adds" not in article.text


def test_state_of_another_article_is_not_taken() -> None:
    other = [line.replace("lock wall", "tram rail").replace("On day", "In year") for line in SAID]
    state = json.dumps(
        {"title": HEADLINE, "next": {"body": [{"text": line} for line in other]}, "note": SAID[0]}
    )

    assert read(paragraphs(SAID[:2]), f"<script>{state}</script>").text == "\n\n".join(SAID[:2])


NOTE = "Ada Marsh digs for the county and writes on what the mud gives back; her last book is on the ferries."
"""Of the writer, and all that the page shows."""


def as_state(value: object) -> str:
    return f"<script type='application/json'>{json.dumps(value)}</script>"


@pytest.mark.parametrize(
    "story",
    [
        {"headline": HEADLINE, "body": paragraphs(SAID)},
        {"title": {"rendered": HEADLINE}, "content": {"rendered": paragraphs(SAID)}},
        {"headlines": {"basic": HEADLINE}, "content_elements": [{"content": line} for line in SAID]},
    ],
    ids=["beside it", "each in a box", "over its elements"],
)
def test_body_under_its_headline_is_read_from_the_state_when_the_page_shows_a_note_alone(
    story: dict[str, object],
) -> None:
    article = read(paragraphs([NOTE]), as_state({"story": story, "authors": [{"bio": NOTE}]}))

    assert article.text == "\n\n".join(SAID)


def test_body_under_another_headline_is_not_taken_for_a_note() -> None:
    following = {"headline": "The tram rail comes up again", "body": paragraphs(SAID)}

    page = LexborHTMLParser(html_of("", as_state({"headline": HEADLINE, "next": following, "bio": NOTE})))

    assert body_in_state(page, [NOTE], [HEADLINE]) == []


def test_names_of_films_are_no_body() -> None:
    films = [{"text": f"{line[:-1]} 12:40 {n}.2 million views Add to list"} for n, line in enumerate(SAID)]
    page = LexborHTMLParser(html_of("", as_state({"title": HEADLINE, "list": films})))

    assert body_in_state(page, [], [HEADLINE]) == []


@pytest.mark.parametrize(
    "script",
    [
        '{"a": [' + "[" * 5_000 + "]" * 5_000 + f'], "text": "{HEADLINE}"}}' + " " * 700,
        "window.__STATE__ = {" + f'"{HEADLINE}": ' + "x" * 700,
        json.dumps(
            {"body": [{"text": line} for line in SAID], "title": HEADLINE, "fill": "x" * SCRIPT_LIMIT}
        ),
    ],
    ids=["deep", "broken", "too long"],
)
def test_scripts_that_cannot_be_read_are_passed_over(script: str) -> None:
    page = LexborHTMLParser(html_of("", f"<script>{script}</script>"))

    assert body_in_state(page, [], [HEADLINE]) == []


def ld(**stated: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'headline': HEADLINE, **stated})}</script>"


HALVES = (
    f"<div class='one'><section class='k8'>{paragraphs(SAID[:6])}</section></div>"
    f"<div class='two'><ul class='m1'><li>Tide tables</li></ul><main class='q3'>{paragraphs(SAID[6:])}</main></div>"
)


def test_paragraphs_that_article_body_names_are_taken_wherever_they_stand() -> None:
    article = read(HALVES, ld(articleBody=" ".join(SAID)))

    assert article.text == "\n\n".join(SAID)
    assert article.extractor.methods["body"] == "container+widened"


def test_wider_box_with_the_declared_number_of_words_is_taken() -> None:
    words = len(" ".join(SAID).split())

    article = read(f"<div class='all'>{HALVES}</div>", ld(wordCount=words))

    assert article.text.startswith(SAID[0])
    assert article.text.endswith(SAID[-1])


def test_wrong_word_count_changes_nothing() -> None:
    shown = f"<div class='all'>{HALVES}</div>"

    assert read(shown, ld(wordCount=2_900)).text == read(shown).text


KINDS = [
    ("paragraph", SAID[0]),
    ("heading", "What was found"),
    ("paragraph", SAID[1]),
    ("list", "A sluice gate\nTwo oars"),
    ("quote", "It was there all the time, under the nettles"),
    *(("paragraph", line) for line in SAID[2:]),
]


def in_html(kind: str, text: str) -> str:
    if kind == "list":
        return "<ul>" + "".join(f"<li>{line}</li>" for line in text.split("\n")) + "</ul>"
    names = {"heading": "<h3>{}</h3>", "quote": "<blockquote><p>{}</p></blockquote>"}
    return names.get(kind, "<p>{}</p>").format(text)


def in_nodes(kind: str, text: str) -> dict[str, object]:
    if kind == "list":
        items = [
            {"type": "listItem", "content": [{"type": "text", "text": line}]} for line in text.split("\n")
        ]
        return {"type": "bulletList", "content": items}
    names = {"heading": "ArticleHeading", "quote": "PullQuote"}
    return {"__typename": names.get(kind, "Text"), "level": 3, "content": [{"text": text}]}


def in_rows(kind: str, text: str) -> list[dict[str, str]]:
    names = {"heading": "header-three", "quote": "blockquote", "list": "unordered-list-item"}
    return [{"type": names.get(kind, "unstyled"), "text": line} for line in text.split("\n")]


@pytest.mark.parametrize(
    "state",
    [
        {"content": "".join(in_html(*each) for each in KINDS)},
        {"body": [{"html": in_html(*each)} for each in KINDS]},
        {"body": [in_nodes(*each) for each in KINDS]},
        {"blocks": [row for each in KINDS for row in in_rows(*each)]},
    ],
    ids=["a string of HTML", "elements with HTML", "a tree of nodes", "rows by type"],
)
def test_what_the_state_holds_keeps_its_kind(state: dict[str, object]) -> None:
    article = read(paragraphs(SAID[:2]), f"<script>{json.dumps({'article': state})}</script>")

    assert [(block.kind, block.text) for block in article.blocks] == KINDS
    assert [block.level for block in article.blocks if block.kind == "heading"] == [3]
    assert [block.items for block in article.blocks if block.kind == "list"] == [
        ("A sluice gate", "Two oars")
    ]


def test_article_body_in_html_keeps_its_kinds() -> None:
    article = read("", ld(articleBody="".join(in_html(*each) for each in KINDS)))

    assert article.extractor.methods["body"] == "jsonld"
    assert [(block.kind, block.text) for block in article.blocks] == KINDS
