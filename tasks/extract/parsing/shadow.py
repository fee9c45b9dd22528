"""Declarative shadow trees: `<template shadowrootmode="open">`, whose inside browsers show in place of its host's.

See the HTML standard, 4.12.3 and 4.12.4 (`template`, `slot`), and the DOM standard, 4.2.2 (shadow trees). What other
templates hold is shown by scripts or never, and is not read.
"""

from __future__ import annotations

from collections import defaultdict

from selectolax.lexbor import LexborHTMLParser, LexborNode

ATTRIBUTE = "shadowrootmode"
"""Its value is `open` or `closed`, which says what scripts may do and not what is shown."""

DEEPEST = 20
"""Shadow trees inside each other that are opened; each level costs a look through the page."""


def open_shadow_trees(html: LexborHTMLParser) -> None:
    """Put what shadow trees hold where browsers show it, and what their hosts hold into the slots meant for it."""
    body = html.body
    for _ in range(DEEPEST):
        trees = [] if body is None else body.template_fragments()
        hidden = [tree for tree in trees if tree.parent is not None and ATTRIBUTE in tree.parent.attributes]
        for tree in hidden:
            _show(tree)
        if not hidden:
            return


def _show(tree: LexborNode) -> None:
    """Put the inside of a shadow tree in the place of its host's."""
    template = tree.parent
    host = template.parent if template is not None else None
    if template is None or host is None:
        return
    meant: dict[str, list[LexborNode]] = defaultdict(list)
    for child in children_of(host):
        if child.mem_id != template.mem_id:
            meant[(child.attributes.get("slot") or "") if child.is_element_node else ""].append(child)
    slots = tree.css("slot")
    for child in children_of(tree):
        template.insert_before(child, move=True)
    template.remove()
    for slot in slots:  # the first of a name takes all that is meant for it
        children = meant.pop(slot.attributes.get("name") or "", [])
        for child in children:
            slot.insert_before(child, move=True)
        if children:
            slot.remove()
    for children in meant.values():
        for child in children:
            child.remove()


def children_of(node: LexborNode) -> list[LexborNode]:
    """The nodes directly inside `node`, as they are now."""
    children: list[LexborNode] = []
    child = node.first_child
    while child is not None:
        children.append(child)
        child = child.next
    return children
