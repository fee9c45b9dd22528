"""Which agency a text is from, where no byline says so: wire copy names it in its first line or beside the date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tasks.article import Block
from tasks.extract.fields.byline.unmarked import NEAR_DATE
from tasks.extract.fields.names.vocabulary import AGENCIES
from tasks.extract.fields.names.vocabulary_abroad import is_agency_abroad
from tasks.extract.fields.place import Place
from tasks.extract.parsing.outline import Outline
from tasks.extract.text.folding import fold

OPENING = 120
"""Characters within which a first line names place, day and agency."""

DATELINE = re.compile(
    # "HARROW MILL, March 4 (Reuters) - ", "Madrid, 4 mar (EFE).- ", "(ANSA) - ROMA, 04 MAR - ", "(서울=연합뉴스) "
    r"^[^()（）]{0,70}?[(（\[【](?:[^()（）\[\]【】]{1,12}=)?(?P<house>[^()（）\[\]【】]{2,40})[)）\]】][\s.,]*"
    r"(?:[-–—―:=]|(?<=[】\]）)])\s?\w)"
    # "МОСКВА, 4 марта. /ТАСС/. ", "МОСКВА, 4 мар — РИА Новости. "
    r"|^[А-ЯЁІЇЄ][^/—.]{2,30}[.,]?\s?\d{1,2}\s[^\W\d]{3,9}\.?\s?(?:/(?P<slashed>[^/]{2,30})/|—\s(?P<dashed>[^.]{2,30})\.)"
    # "新华社北京3月4日电", "中央社記者…4日電"
    r"|^(?P<east>[\u4e00-\u9fff]{2,5}?[社网])[^，。,]{0,24}[电電]"
)
"""Forms of the first line of wire copy."""

HOUSES = re.compile(r"\s?[/,;+&]\s?|\s(?:and|und|et|y|e|en|och|og)\s|-(?=[A-Z])")

REMARKS = re.compile(r"\s*[|•·∙]\s*|\s[-–—/]\s|,\s")
"""What parts the remarks of a line: "04.03.2025, 08:00 Uhr | dpa"."""

REMARK_SIZE = 80
"""Characters of such a line."""

FIGURES = re.compile(r"\d\d")
"""A plain look: most lines have none."""

SMALL = frozenset({"dpa", "epd", "dts", "ddp"})
"""Agencies that write themselves in small letters."""


def wire_agencies(outline: Outline, place: Place, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The agencies that the first lines of the body or a line of remarks beside the headline name."""
    texts = [block.text for block in blocks[:6] if block.kind == "paragraph" and block.text]
    for text in texts[:2]:
        line = DATELINE.match(text[:OPENING])
        if line is not None:
            said = line["house"] or line["slashed"] or line["dashed"] or line["east"]
            if found := tuple(house for house in map(str.strip, HOUSES.split(said)) if is_agency(house)):
                return found
    return tuple(_in_remarks(outline, place))[:1]


def is_agency(text: str) -> bool:
    """Whether `text` is the name of a news agency as it is printed, and nothing else."""
    folded = fold(text)
    if folded in AGENCIES:
        return not text.islower() or text in SMALL
    return is_agency_abroad(text, folded)


def _in_remarks(outline: Outline, place: Place) -> Iterator[str]:
    """Agencies that begin or end a short line with a date; without one it is as often a picture's."""
    for item in outline.items[place.heading : place.head.stop]:
        if not isinstance(item, str) or not 8 < len(item) < REMARK_SIZE or not FIGURES.search(item):
            continue
        if NEAR_DATE.search(item):
            parts = REMARKS.split(" ".join(item.split()))
            yield from (part for part in (parts[0], parts[-1]) if part and is_agency(part))
