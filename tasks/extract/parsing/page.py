"""A page, parsed once. The tree and the outline are passed on, never the HTML again."""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from tasks.extract.parsing.boilerplate import rule_for
from tasks.extract.parsing.declared import Declared, read_declared
from tasks.extract.parsing.outline import Outline, read_outline
from tasks.extract.parsing.shadow import open_shadow_trees
from tasks.extract.parsing.streamed import place_streamed_parts


@dataclass(frozen=True, slots=True)
class Page:
    """What every later step reads.

    url: the address that was asked for.
    html: the tree as the parser made it, shadow trees opened and streamed parts in place. Nothing may change it.
    declared: what the page says of itself in data (JSON-LD, meta, title, lang).
    outline: the elements of the page's body as Python objects.
    """

    url: str
    html: LexborHTMLParser
    declared: Declared
    outline: Outline


def read_page(markup: bytes, url: str, *, thorough: bool = False) -> Page:
    """Parse `markup` (UTF-8; bytes spare the parser a second encoding, half of its time) into a `Page`.

    thorough: enter every element, as operators' selectors may mean what furniture is called; see `read_outline`.
    """
    html = LexborHTMLParser(markup)
    outline = read_outline(html, rule_for, thorough=thorough)
    if (thorough or "template" in outline.unseen) and _put_in_place(html, markup):
        outline = read_outline(html, rule_for, thorough=thorough)
    return Page(url=url, html=html, declared=read_declared(html, url), outline=outline)


def _put_in_place(html: LexborHTMLParser, markup: bytes) -> bool:
    """Show in the tree what browsers show of templates; whether there may be any."""
    shadow, streamed = b"shadowrootmode" in markup, b'<div hidden id="' in markup
    if shadow:
        open_shadow_trees(html)
    if streamed:
        place_streamed_parts(html, markup)
    return shadow or streamed
