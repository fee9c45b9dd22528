"""From a parsed page to its body: the steps in order."""

from __future__ import annotations

from urllib.parse import urlsplit

from tasks.extract.blocks import read_blocks, text_of
from tasks.extract.body import Body
from tasks.extract.cards import Extent, mark_captions, mark_teasers
from tasks.extract.container import choose_container, scope_of_headline, settle_marks, widen
from tasks.extract.fragment import fragment_of
from tasks.extract.page import Page
from tasks.extract.passages import read_passages
from tasks.extract.trim import trim


def read_body(page: Page) -> Body:
    """The body of the article on `page`."""
    passages, marks = read_passages(page.outline)
    settle_marks(passages, marks)
    host = urlsplit(page.url).hostname or ""
    extent = Extent(passages)
    mark_teasers(passages, extent, host)
    mark_captions(page.outline, passages, extent)
    headlines = headlines_of(page)
    container = choose_container(passages, scope_of_headline(page.outline, headlines))
    if container is None:
        return Body(blocks=(), text="")
    chosen, gone = trim(widen(container, passages), headlines, host)
    blocks = read_blocks(fragment_of(chosen), page.url)
    return Body(
        blocks=blocks,
        text=text_of(blocks),
        containers=(container,),
        first=chosen[0].owner if chosen else None,
        last=chosen[-1].owner if chosen else None,
        methods={"body": "container"},
    )


def headlines_of(page: Page) -> list[str]:
    """What may be the headline: for telling it from the body, not for the record."""
    declared = page.declared
    found = [page.outline.text(element) for element in page.outline.all("h1")]
    found += [
        text
        for text in (
            declared.title,
            declared.meta_first("og:title", "twitter:title"),
            *declared.article.texts("headline", "alternativeHeadline"),
        )
        if text
    ]
    return found
