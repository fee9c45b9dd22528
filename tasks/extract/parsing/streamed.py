"""Parts of a page that are sent behind it, hidden, and put in their place by a line of script (React's streaming).

    <template id="B:0"></template><p>Loading …</p><!--/$-->    the place, and what fills it meanwhile
    <div hidden id="S:0">…</div><script>$RC("B:0","S:0")</script>    the part, and the call that moves it

Browsers show the part in its place, whose words are gone.
"""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tasks.extract.parsing.shadow import children_of

CALL = re.compile(rb"""\$R(?P<kind>[CSR])\("(?P<first>[^"\\]{1,60})","(?P<second>[^"\\]{1,60})"[,)]""")
"""`$RC(place, part)`, `$RR(place, part, styles)`, and `$RS(part, place)` for a part of a part."""

MOST = 500
"""Parts that are moved."""

LONGEST = 2_000
"""Nodes beside each other that stand in a place meanwhile."""


def place_streamed_parts(html: LexborHTMLParser, markup: bytes) -> None:
    """Move the hidden parts of the tree of `markup` to where the page's calls put them."""
    calls = list(islice(CALL.finditer(markup), MOST))
    if not calls or html.body is None:
        return
    named = {node.attributes.get("id") or "": node for node in html.body.css("template[id],[hidden][id]")}
    for call in calls:
        first, second = call["first"].decode("utf-8", "replace"), call["second"].decode("utf-8", "replace")
        of_part = call["kind"] == b"S"
        place, part = (
            named.pop(second if of_part else first, None),
            named.pop(first if of_part else second, None),
        )
        if place is None or part is None or place.parent is None:
            continue
        for child in children_of(part):
            place.insert_before(child, move=True)
        if not of_part:
            _remove_meanwhile(place)
        place.remove()
        part.remove()


def _remove_meanwhile(place: LexborNode) -> None:
    """Take out what follows `place` up to the comment that ends its boundary; others may lie inside."""
    depth = 0
    following: list[LexborNode] = []
    node = place.next
    while node is not None and len(following) < LONGEST:
        said = (node.comment_content or "").strip() if node.is_comment_node else ""
        if said == "/$":
            if not depth:
                break
            depth -= 1
        elif said.startswith("$"):
            depth += 1
        following.append(node)
        node = node.next
    else:
        return  # no end, or none near: what follows is the page's
    for each in following:
        each.remove()
