"""From the article fragment to blocks and plain text."""

from __future__ import annotations

from collections.abc import Iterable

from bs4 import Tag

from tasks.article import Block
from tasks.extract.blocks.fragment import Step, fragment_of, joined, path_of, source_of
from tasks.extract.blocks.liveblog import entry_moment
from tasks.extract.main_content.figures import picture_of
from tasks.extract.main_content.passages import SILENT, Passage
from tasks.extract.parsing.links import absolute
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.parsing.page import Page
from tasks.extract.text.density import measure

HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""Level 1 is the headline's own, so an `h1` inside the body counts as 2."""

LAYOUT_CELL = 300
"""Characters; a table with a cell longer than this lays out text and is no table of data."""


def read_blocks(
    page: Page, passages: Iterable[Passage], figures: Iterable[Element], entries: Iterable[Element]
) -> tuple[Block, ...]:
    """The blocks of the article in page order; addresses of images are made absolute.

    Each of the `entries` of a live blog begins with a block that has its time.
    """
    outline = page.outline
    pictures = {picture.index for figure in figures if (picture := picture_of(outline, figure)) is not None}
    boxes = list(entries)
    starts = {entry.index for entry in boxes}
    others = [item for at in pictures | starts if isinstance(item := outline.items[at], Element)]
    pieces: list[Passage | Element] = [*passages, *others]
    pieces.sort(key=lambda piece: piece.start if isinstance(piece, Passage) else piece.index)
    blocks: list[Block] = []
    structured: list[Passage] = []
    before: Passage | Element | None = None
    for piece in pieces:
        steps = _below(path_of(piece), piece, boxes) if isinstance(piece, Passage) else []
        if isinstance(piece, Passage) and len(steps) > 1:
            structured.append(piece)
            before = piece
            continue
        if structured and not (
            isinstance(before, Passage) and isinstance(piece, Passage) and piece.continues(before)
        ):
            blocks.extend(_structured(structured))
            structured = []
        if isinstance(piece, Passage):
            if blocks and isinstance(before, Passage) and piece.continues(before):
                blocks[-1] = blocks[-1].model_copy(update={"text": joined(blocks[-1].text, piece.text)})
            else:
                is_code = steps[0][1] == "pre"
                blocks.append(_plain(steps[0][1], _code(outline, piece) if is_code else piece.text))
        elif piece.index in pictures:
            if (stated := source_of(piece)) and (address := absolute(stated, page.url)):
                blocks.append(Block(kind="image", url=address))
        else:
            blocks.append(Block(kind="entry", moment=entry_moment(outline, piece)))
        before = piece
    blocks.extend(_structured(structured))
    return tuple(blocks)


def _code(outline: Outline, passage: Passage) -> str:
    """The text of a passage with its lines as they are set."""
    words: list[str] = []
    index = passage.start
    while index < passage.end:
        item = outline.items[index]
        if isinstance(item, str):
            words.append(item)
        elif item.tag == "br":
            words.append("\n")
        index = item.end if isinstance(item, Element) and item.tag in SILENT else index + 1
    lines = "".join(words).expandtabs(4).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") or passage.text


def _below(steps: list[Step], passage: Passage, boxes: Iterable[Element]) -> list[Step]:
    """The structure around a passage inside its entry: an entry may itself be an item of a list."""
    box = next((each for each in boxes if each.holds_index(passage.start)), None)
    if box is None:
        return steps
    return [step for step in steps if step[0] > box.index] or [(passage.start, "p")]


def _plain(name: str, text: str) -> Block:
    """The block of a passage that stands in nothing but its own element."""
    if name in HEADINGS:
        return Block(kind="heading", text=text, level=HEADINGS[name])
    if name == "pre":
        return Block(kind="preformatted", text=text)
    if name == "li":
        return Block(kind="list", text=text, items=(text,))
    if name == "blockquote":
        return Block(kind="quote", text=text)
    return Block(kind="paragraph", text=text)


def _structured(passages: list[Passage]) -> list[Block]:
    """The blocks of passages in lists, tables and quotations."""
    if not passages:
        return []
    simple = _simple(passages)
    if simple is not None:
        return simple
    fragment = fragment_of(passages)
    blocks = [block for tag in fragment.contents if isinstance(tag, Tag) for block in _blocks_of(tag)]
    # A soup is full of cycles; taken apart, it is freed at once and the garbage collector has nothing to do.
    fragment.decompose()
    return blocks


def _simple(passages: Iterable[Passage]) -> list[Block] | None:
    """The blocks of plain lists and plain quotations, which most are: a tree for them costs ten times as much.

    None where anything is inside something else.
    """
    outer: dict[int, tuple[str, list[str]]] = {}
    items: set[int] = set()
    for passage in passages:
        path = path_of(passage)
        if len(path) != 2 or passage.broken:
            return None
        (place, name), (inner, kind) = path
        is_item = name in {"ul", "ol"} and kind == "li" and inner not in items
        if not is_item and (name, kind) != ("blockquote", "p"):
            return None
        items.add(inner)
        outer.setdefault(place, (name, []))[1].append(passage.text)
    return [
        Block(kind="quote", text="\n".join(texts))
        if name == "blockquote"
        else Block(kind="list", text="\n".join(texts), items=tuple(texts))
        for name, texts in outer.values()
    ]


def _blocks_of(tag: Tag) -> Iterable[Block]:
    name = tag.name
    if name == "p":
        return [Block(kind="paragraph", text=_line(tag))]
    if name in HEADINGS:
        return [Block(kind="heading", text=_line(tag), level=HEADINGS[name])]
    if name in {"ul", "ol", "dl"}:
        items = tuple(_items(tag))
        return [Block(kind="list", text="\n".join(items), items=items)] if items else []
    if name == "blockquote":
        return [Block(kind="quote", text="\n".join(_leaves(tag)))]
    if name == "table":
        return _table(tag)
    return [Block(kind="paragraph", text=text) for text in _leaves(tag)]


def _line(tag: Tag) -> str:
    """The text of a tag; most have one string, and asking for that alone is quicker."""
    only = tag.string
    return str(only).strip() if only is not None else tag.get_text(" ", strip=True)


def _leaves(tag: Tag) -> list[str]:
    """The passages inside `tag`, one by one."""
    return list(tag.stripped_strings)


def _items(tag: Tag) -> Iterable[str]:
    """The items of a list; those of lists inside it follow the item they belong to."""
    for item in tag.find_all(["li", "dt", "dd"]):
        own = [text for text in item.find_all(string=True) if text.find_parent(["li", "dt", "dd"]) is item]
        line = " ".join(str(text).strip() for text in own).strip()
        if line:
            yield line


def _table(tag: Tag) -> list[Block]:
    rows = [
        tuple(_line(cell) for cell in row.find_all(["td", "th"], recursive=False))
        for row in tag.find_all("tr")
        if row.find_parent("table") is tag
    ]
    if not rows or max((measure(cell) for row in rows for cell in row), default=0) > LAYOUT_CELL:
        return [Block(kind="paragraph", text=text) for text in _leaves(tag)]
    return [Block(kind="table", rows=tuple(rows), text="\n".join("\t".join(row) for row in rows))]


def text_of(blocks: Iterable[Block]) -> str:
    """The plain text of a body: every block that has words, parted by blank lines."""
    return "\n\n".join(block.text for block in blocks if block.text)
