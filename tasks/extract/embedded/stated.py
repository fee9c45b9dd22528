"""The body from the page's own data, where the markup holds a fragment of it only."""

from __future__ import annotations

import re

from tasks.article import Block
from tasks.extract.embedded.markup import blocks_of_markup
from tasks.extract.parsing.declared import Declared
from tasks.extract.text.density import measure

LEAST = 600
"""Characters; a shorter `articleBody` is a teaser."""

MORE = 3
"""How many times longer than the shown text the stated one must be. Of 1,200 pages those that state their whole
body state about as much as they show; one states a second article with it, 1.9 times as much."""

CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
"""The end of a text that was cut short."""


def stated_body(declared: Declared, shown: int) -> list[Block]:
    """JSON-LD `articleBody`, if it says clearly more than the `shown` characters; else nothing."""
    body = declared.article_body
    if not body or measure(body) < LEAST or len(body) < MORE * shown or (shown > LEAST and CUT.search(body)):
        return []
    if "<" in body and re.search(r"</\w+>|<br", body):
        return blocks_of_markup(re.sub(r"<br\s*/?>", "<p>", body))
    lines = (" ".join(line.split()) for line in body.splitlines())
    return [Block(kind="paragraph", text=line) for line in lines if line]
