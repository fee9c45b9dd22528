"""The body of an article as the body half of extraction hands it to the fields half."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tasks.article import Block, Repeated, Strip
from tasks.extract.parsing.outline import Element

LineKind = Literal["headline", "standfirst", "byline", "date", "credit", "tags", "related", "label"]


@dataclass(frozen=True, slots=True)
class Line:
    """A short line that was cut off at an end of the body. It may be evidence for a field."""

    kind: LineKind
    text: str
    element: Element


@dataclass(frozen=True, slots=True)
class Body:
    """What the article says, and where it stood.

    blocks, text: as in `tasks.article.Article`.
    containers: the elements the body was read from, in page order; several when it is split. Empty when the
        body came from data (JSON-LD) or from plain text.
    figures: `figure` and `img` elements that belong to the article, in page order, each picture once: inside
        the body, and between headline and body. Logos, avatars and teasers' pictures are left out.
    head, tail: lines cut at the two ends (headline, byline, date, credit, tag lines), in page order.
    first, last: the elements of the first and the last text block; what stands between headline and `first`
        is the article's head.
    liveblog: the page is a live blog; `blocks` has its entries.
    ledger: what was taken out, by rule.
    methods: how the body was found, for `Extractor.methods`.
    repeated: what was left out because it is known to stand on every page, for `Extractor.repeated`.
    """

    blocks: tuple[Block, ...]
    text: str
    containers: tuple[Element, ...] = ()
    figures: tuple[Element, ...] = ()
    head: tuple[Line, ...] = ()
    tail: tuple[Line, ...] = ()
    first: Element | None = None
    last: Element | None = None
    liveblog: bool = False
    ledger: tuple[Strip, ...] = ()
    methods: dict[str, str] = field(default_factory=dict)
    repeated: Repeated | None = None
