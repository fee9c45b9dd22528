"""Line ends that mean something: verse, letters, ingredients, addresses, set as lines of one paragraph.

A single line break is a blank in prose, where it is left over from a file with lines of one width, or
there for its looks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from copy import copy

from tasks.extract.blocks.fragment import path_of
from tasks.extract.main_content.passages import SILENT, Passage
from tasks.extract.parsing.outline import Outline
from tasks.extract.text.density import measure

SHORT_LINE = 80
"""Characters, weighed. Of 131 paragraphs with single line breaks on 275 pages of the press 44 are told so, and
rightly: dates of a tour, addresses, prices, signatures; the others are prose."""

WRAPPED_LINE = 50
"""Characters, weighed, of the longest line of prose that a file had in lines of one width; narrower ones
are verse."""


def with_lines(outline: Outline, passages: Iterable[Passage]) -> list[Passage]:
    """The passages, with the line ends of those paragraphs and quotations that are set in short lines."""
    found = list(passages)
    breaks = [element.index for element in outline.by_tag.get("br", ())]
    for place, passage in enumerate(found) if breaks else ():
        first = bisect_left(breaks, passage.start)
        if first == len(breaks) or breaks[first] >= passage.end or not _keeps_lines(passage):
            continue
        lines = _lines(outline, passage)
        if _is_set_in_lines(lines) and " ".join(lines) == passage.text:
            found[place] = copy(passage)
            found[place].text = "\n".join(lines)
    return found


def _keeps_lines(passage: Passage) -> bool:
    """Whether a passage is a paragraph or part of a quotation; in lists and tables a line's end is an item's."""
    path = path_of(passage)
    return path[-1][1] in {"p", "blockquote"} and all(name == "blockquote" for _, name in path[:-1])


def _lines(outline: Outline, passage: Passage) -> list[str]:
    """The lines of a passage that have words, white space folded."""
    lines: list[list[str]] = [[]]
    index = passage.start
    while index < passage.end:
        item = outline.items[index]
        if isinstance(item, str):
            lines[-1].append(item)
        elif item.tag == "br":
            lines.append([])
        index = item.end if not isinstance(item, str) and item.tag in SILENT else index + 1
    folded = (" ".join("".join(words).split()) for words in lines)
    return [line for line in folded if line]


def _is_set_in_lines(lines: list[str]) -> bool:
    """Whether most lines are short, and not because they were cut where they were full."""
    sizes = [measure(line) for line in lines]
    if len(lines) < 2 or 2 * sum(size <= SHORT_LINE for size in sizes) <= len(lines):
        return False
    width = max(sizes)
    if width < WRAPPED_LINE:
        return True
    full = sum(
        size + 1 + measure(after.split(None, 1)[0]) > width
        for size, after in zip(sizes, lines[1:], strict=False)
    )
    return 10 * full < 9 * (len(lines) - 1)
