"""For every rule on records: how to break a good draft so that this rule, and no other, is broken.

A rule that must fall with it (the harder one of a pair) stands in `ALSO`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tasks.article import Author, Block, Headline, Image, Moment, Signals
from tasks.record import Draft, content_digest

Mutation = Callable[[Draft], Draft]

ALSO: dict[str, frozenset[str]] = {
    "body.declared_words": frozenset({"body.declared_tolerance"}),
    "body.source_code": frozenset({"body.markup"}),
    "body.garbled": frozenset({"body.odd_characters"}),
}


def changed(draft: Draft, **fields: Any) -> Draft:
    """The draft with fields of its article changed, and its digest rebuilt."""
    article = draft.article.model_copy(update=fields)
    return draft.model_copy(update={"article": article, "content_digest": content_digest(article)})


def captured(draft: Draft, **fields: Any) -> Draft:
    """The draft with fields of its capture changed."""
    return draft.model_copy(update={"capture": draft.capture.model_copy(update=fields)})


def body(draft: Draft, paragraphs: list[str], *, declared: int | None = None) -> Draft:
    """The draft with another body, true in its own counts."""
    text = "\n\n".join(paragraphs)
    return changed(
        draft,
        blocks=tuple(Block(kind="paragraph", text=paragraph) for paragraph in paragraphs),
        text=text,
        word_count=len(text.split()),
        signals=Signals(declared_word_count=declared),
    )


def paragraphs_of(draft: Draft) -> list[str]:
    """The texts of the body's blocks."""
    return [block.text for block in draft.article.blocks if block.text]


def with_paragraph(draft: Draft, text: str, place: int = 2) -> Draft:
    """The draft with one paragraph more."""
    whole = paragraphs_of(draft)
    return body(draft, [*whole[:place], text, *whole[place:]])


def published(draft: Draft, **fields: Any) -> Draft:
    """The draft with another publishing time and no time of change."""
    return changed(draft, published=Moment(**{"source": "jsonld", **fields}), modified=None)


def at(draft: Draft, url: str) -> Draft:
    """The draft as captured from another address."""
    return captured(changed(draft, url=url, canonical_url=url), url=url)


def swapped(draft: Draft) -> Draft:
    """Published on the seventh of March, read as the third of July; the address knows better."""
    moved = at(draft, "https://herald.example/2026/03/07/harbour")
    return published(moved, instant=datetime(2026, 7, 3, 9, 0, tzinfo=UTC))


def swap_suspected(draft: Draft) -> Draft:
    """Fetched on the third of August, published on the eighth of March."""
    late = captured(draft, fetched_at=datetime(2026, 8, 3, 9, 0, tzinfo=UTC))
    second = draft.capture.offset // 1000 % 60
    return published(late, instant=datetime(2026, 3, 8, 9, 0, second, tzinfo=UTC))


def ahead(draft: Draft, **delta: float) -> datetime:
    """A time after the fetch."""
    return draft.capture.fetched_at + timedelta(**delta)


FORUM = "Join our commenting forum"
GERMAN = [
    "Der Rat der Stadt hat am Abend über die Mauer am Hafen beraten, die vielen zu niedrig ist.",
    "Die Arbeiten werden sich bis in das nächste Jahr ziehen, und die Straße wird für den Verkehr gesperrt.",
    "Ein Sprecher der Fischer sagte, dass sie seit der Flut um eine Lösung gebeten haben.",
    "Es ist das dritte Mal, dass die Stadt sich für den Schutz von dem Meer etwas leihen muss.",
]

RECORD_MUTATIONS: dict[str, Mutation] = {
    "identity.source": lambda draft: draft.model_copy(update={"source": "gazette"}),
    "identity.address": lambda draft: changed(draft, url="javascript:void(0)"),
    "identity.host": lambda draft: captured(draft, url="https://ads.example.net/landing"),
    "identity.front_page": lambda draft: changed(draft, url="https://herald.example/"),
    "identity.canonical_front": lambda draft: changed(draft, canonical_url="https://herald.example/"),
    "identity.canonical_host": lambda draft: changed(draft, canonical_url="https://agency.example/story"),
    "headline.present": lambda draft: changed(draft, headline=None),
    "headline.length": lambda draft: changed(draft, headline="A " * 250 + "end", headlines=()),
    "headline.own": lambda draft: changed(draft, headline="The Aldmoor Herald", headlines=()),
    "headline.echoed": lambda draft: changed(
        draft,
        headline="Weather for the week",
        headlines=(
            Headline(text="Weather for the week", role="h1"),
            Headline(text="Mayor resigns", role="og"),
        ),
    ),
    "standfirst.length": lambda draft: changed(draft, standfirst="A deck that does not end, " * 80),
    "standfirst.apart": lambda draft: changed(draft, standfirst=paragraphs_of(draft)[0]),
    "body.present": lambda draft: changed(draft, text="", blocks=(), word_count=0, signals=Signals()),
    "body.length": lambda draft: body(draft, ["Please wait while the page is loaded."]),
    "body.endless": lambda draft: body(
        draft, [f"Line {number} of the book says what line {number} says." for number in range(8000)]
    ),
    "body.language": lambda draft: body(draft, GERMAN),
    "body.widgets": lambda draft: with_paragraph(draft, FORUM),
    "body.widget_hints": lambda draft: with_paragraph(draft, "Share this article"),
    "body.repeats": lambda draft: body(draft, paragraphs_of(draft) * 2),
    "body.markup": lambda draft: with_paragraph(draft, 'The <div class="box">wall</div> is to be raised.'),
    "body.source_code": lambda draft: body(
        draft, [f"<p class='text'>{text[:60]}</p><br>" for text in paragraphs_of(draft)]
    ),
    "body.garbled": lambda draft: body(draft, [text.replace("e", "Ã©", 6) for text in paragraphs_of(draft)]),
    "body.odd_characters": lambda draft: with_paragraph(draft, "The mayor of G\ufffdteborg came."),
    "body.headline_apart": lambda draft: body(draft, [draft.article.headline or "", *paragraphs_of(draft)]),
    "body.finished": lambda draft: with_paragraph(draft, "The minister said that …", place=10_000),
    "body.declared_words": lambda draft: changed(
        draft, signals=Signals(declared_word_count=3 * draft.article.word_count)
    ),
    "body.declared_tolerance": lambda draft: changed(
        draft, signals=Signals(declared_word_count=max(40, draft.article.word_count // 2 - 10))
    ),
    "body.word_count": lambda draft: changed(draft, word_count=12, signals=Signals()),
    "byline.names": lambda draft: changed(draft, authors=(Author(name="3 hours ago"),)),
    "byline.people": lambda draft: changed(draft, authors=(Author(name="Reuters Staff"),)),
    "byline.count": lambda draft: changed(
        draft, authors=tuple(Author(name=f"Ann {chr(65 + number)}lder") for number in range(20))
    ),
    "byline.once": lambda draft: changed(draft, authors=(Author(name="Ann Lee"), Author(name="ann lee"))),
    "times.published": lambda draft: changed(draft, published=None, modified=None),
    "times.published_future": lambda draft: published(draft, instant=ahead(draft, days=40)),
    "times.modified_future": lambda draft: changed(
        draft, modified=Moment(instant=ahead(draft, days=1), source="meta")
    ),
    "times.year": lambda draft: published(draft, date=date(1970, 1, 1)),
    "times.order": lambda draft: changed(
        draft,
        published=Moment(instant=ahead(draft, hours=-2), source="jsonld"),
        modified=Moment(instant=ahead(draft, days=-8), source="meta"),
    ),
    "times.zone": lambda draft: published(draft, instant=ahead(draft, hours=-2), zone="XQT"),
    "times.agree": lambda draft: published(draft, instant=ahead(draft, hours=-2), disagrees=True),
    "times.swapped": swapped,
    "times.swap_suspected": swap_suspected,
    "times.address": lambda draft: published(
        at(draft, "https://herald.example/2019/05/28/harbour"), instant=ahead(draft, hours=-2)
    ),
    "images.apart": lambda draft: changed(
        draft, images=(Image(caption=paragraphs_of(draft)[3], credit="H. Sato"),)
    ),
    "images.once": lambda draft: changed(
        draft, images=(Image(caption="The harbour at dawn"), Image(caption="The harbour at dawn"))
    ),
    "fields.widgets": lambda draft: changed(draft, standfirst="Sign up to our newsletter"),
    "fields.clean": lambda draft: changed(draft, standfirst="The <b>flood</b> of the century"),
    "language.stated": lambda draft: changed(draft, language="en_GB.utf8"),
    "language.expected": lambda draft: changed(draft, language="cy"),
    "access.paywalled": lambda draft: changed(draft, access="paywalled"),
    "proof.digest": lambda draft: draft.model_copy(update={"content_digest": "0" * 64}),
    "proof.capture": lambda draft: captured(draft, payload_digest=""),
    "proof.status": lambda draft: captured(draft, status=404),
    "proof.robots": lambda draft: captured(draft, robots="disallowed: /news/"),
}
"""Rules that need other articles beside (`body.shared`, `body.twins`) are broken in the tests themselves."""
