"""Pages that show nothing until their program has drawn them: React's stream, and states whose objects name each other."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import json
from typing import Any

import pytest

from tasks.article import Article
from tasks.errors import SkippableError, SkipReason
from tasks.extract import extract_article
from tests.extract.embedded.test_page_data import HEADLINE, SAID, URL, html_of

OTHERS = [line.replace("lock wall", "weir of another river") for line in SAID]


def element(tag: str, /, *children: Any, **properties: Any) -> list[Any]:
    return [
        "$",
        tag,
        None,
        {
            **properties,
            "children": list(children) if len(children) > 1 else children[0] if children else None,
        },
    ]


def row(name: str, value: Any) -> str:
    return f"{name}:{json.dumps(value)}\n"


def text_row(name: str, text: str) -> str:
    return f"{name}:T{len(text.encode()):x},{text}"


def streamed(stream: str, parts: int = 3) -> str:
    size = len(stream) // parts + 1
    calls = [stream[at : at + size] for at in range(0, len(stream), size)]
    return "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" + "".join(
        f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in calls
    )


def read(data: str) -> Article:
    return extract_article(html_of("", data).replace(f"<h1>{HEADLINE}</h1>".encode(), b""), URL)


def drawn(*inside: Any) -> list[Any]:
    """An application with a head and a foot around what it draws, and what it would draw in other cases."""
    links = [element("$L3", f"Story {n}", href=f"/news/other-{n}") for n in range(5)]
    return element(
        "$L2",
        element("header", element("nav", *links)),
        element("main", element("article", element("h1", HEADLINE), *inside)),
        element("footer", element("p", "© The Oster Gazette")),
        notFound=[element("h1", "404"), element("h2", "This page could not be found.")],
    )


def test_elements_of_the_stream_are_read_like_a_page() -> None:
    paragraphs = [element("p", line, className="css-1x") for line in SAID]
    article = read(streamed(row("2", ["I", 7, []]) + row("0", {"f": [["", {}], drawn(*paragraphs)]})))

    assert article.text.split("\n\n") == SAID
    assert article.headline == HEADLINE
    assert article.extractor.methods["body"] == "container+stream"


def test_references_stand_for_rows_texts_and_parts_of_rows() -> None:
    stream = (
        row(
            "0",
            drawn(
                element("div", "$L5", "$6:props:children", {"not": "shown"}),
                element("div", dangerouslySetInnerHTML={"__html": "$7"}),
            ),
        )
        + row("5", [element("p", line) for line in SAID[:4]])
        + row("6", element("section", *(element("p", line[:-1], "$8") for line in SAID[4:8])))
        + text_row("7", "".join(f"<p>{line} – schön</p>" for line in SAID[8:]))
        + row("8", ".")
    )

    assert read(streamed(stream, 5)).text.split("\n\n") == SAID[:8] + [f"{line} – schön" for line in SAID[8:]]


def test_scripts_and_data_in_the_stream_are_no_words() -> None:
    program = "window.dataLayer = window.dataLayer || []; function tag() { dataLayer.push(arguments); } " * 4
    stream = row(
        "0",
        drawn(
            *(element("p", line) for line in SAID),
            element("$L9", program, id="tags"),
            element(
                "$L9", dangerouslySetInnerHTML={"__html": json.dumps({"@type": "NewsArticle", "about": SAID})}
            ),
        ),
    )

    assert read(streamed(stream)).text.split("\n\n") == SAID


def test_properties_of_components_are_read_as_a_state() -> None:
    stories = [
        {
            "title": "Another river",
            "body": {"content": [{"type": "paragraph", "text": f"{line} {line}"} for line in OTHERS]},
        },
        {"title": HEADLINE, "body": {"content": "$5"}},
    ]
    stream = row("0", element("$L2", stories=stories)) + row(
        "5", [{"type": "paragraph", "text": line} for line in SAID]
    )
    article = read(streamed(stream))

    assert article.text.split("\n\n") == SAID
    assert article.extractor.methods["body"] == "script"


@pytest.mark.parametrize(
    "stream",
    [
        row("0", drawn(element("p", "Loading the story …"))),
        row("0", "$0"),
        row("0", ["$1", "$1", "$1"]) + row("1", ["$0", "$0", "$0"]),
        "0:" + "[" * 5_000,
        row("0", "$1") + "".join(row(f"{n:x}", element("div", f"$L{n + 1:x}")) for n in range(1, 3_000)),
        row("0", [f"$1:{n}" for n in range(2_000)]) + row("1", [["$1"] * 50 for _ in range(2_000)]),
        "5:Tffffffff,short",
        "no rows at all",
    ],
)
def test_shell_and_broken_streams_need_a_browser(stream: str) -> None:
    with pytest.raises(SkippableError) as raised:
        read(streamed(stream, 1))

    assert raised.value.reason is SkipReason.NEEDS_BROWSER


def flat(value: Any) -> list[Any]:
    """A value as Nuxt writes it: every value in one list, each named by its place."""
    items: list[Any] = [["ShallowReactive", 1]]

    def place(one: Any) -> int:
        at = len(items)
        items.append(None)
        if isinstance(one, dict):
            items[at] = {name: place(inner) for name, inner in one.items()}
        elif isinstance(one, list):
            items[at] = [place(inner) for inner in one]
        else:
            items[at] = one
        return at

    place(value)
    return items


STATE = {
    "data": {
        "story": {"headline": HEADLINE, "content": [{"type": "paragraph", "text": line} for line in SAID]}
    }
}


def test_state_of_nuxt_is_put_together() -> None:
    data = f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(flat(STATE))}</script>'

    assert read(data).text.split("\n\n") == SAID


def test_objects_of_apollo_are_put_where_they_are_named() -> None:
    blocks = {f"Block:{n}": {"__typename": "Paragraph", "text": line} for n, line in enumerate(SAID)}
    store = {
        **{
            name: {"__typename": "Paragraph", "text": OTHERS[n]}
            for n, name in enumerate(["Block:x", "Block:y"])
        },
        **dict(reversed(blocks.items())),
        "Article:7": {
            "headline": HEADLINE,
            'body({"format":"blocks"})': [{"__ref": name} for name in blocks],
            "self": {"__ref": "Article:7"},
        },
        "ROOT_QUERY": {'article({"id":7})': {"__ref": "Article:7"}},
    }

    assert read(f"<script>window.__APOLLO_STATE__ = {json.dumps(store)};</script>").text.split("\n\n") == SAID


def test_records_of_relay_are_put_where_they_are_named() -> None:
    records: dict[str, Any] = {
        "client:root": {"__id": "client:root", "article": {"__ref": "a"}},
        "a": {"__id": "a", "headline": HEADLINE, "body": {"__refs": [f"p{n}" for n in range(len(SAID))]}},
    }
    records |= {f"p{n}": {"__id": f"p{n}", "text": line} for n, line in enumerate(SAID)}

    assert (
        read(f"<script>window.__RELAY_STORE__ = {json.dumps(records)};</script>").text.split("\n\n") == SAID
    )


def test_of_a_story_and_its_summary_the_story_is_the_body() -> None:
    story = {
        "title": HEADLINE,
        "summary": {"text": "".join(f"<p>{line}</p>" for line in OTHERS[:6])},
        "parts": [{"name": "main", "content": [{"type": "p", "text": line} for line in SAID]}],
    }
    other = {
        "title": "Another river",
        "content": [{"type": "p", "text": f"{line} {line}"} for line in OTHERS],
    }
    data = json.dumps({"story": story, "next": [other]})

    assert read(f'<script type="application/json">{data}</script>').text.split("\n\n") == SAID
