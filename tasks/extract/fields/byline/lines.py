"""The lines of a printed byline: what an element says of who wrote, without dates, counts, buttons and places."""

from __future__ import annotations

import re

from tasks.extract.fields.moments.dates import Habits, find_dates
from tasks.extract.fields.names.vocabulary_abroad import begins_abroad
from tasks.extract.parsing.outline import Element, Outline
from tasks.extract.text.phrases import interface_phrase

LEADING = re.compile(
    r"^(?:(?:written|words|story|text|posted|reported|published|authored|analysis|essay|review|reporting|report)\s+)?(?:by|von|por|par|di|door|av|af)\s+(?=\S)"
    r"|^(?:scritto|pubblicato|inviato|postato)\s+da\s+(?=\S)"
    r"|^(?:(?:propos\s+)?recueillis?\s+par|as told to)\s+(?=\S)"
    r"|^(?:text|autor(?:in|en|es)?|authors?|auteurs?|autore|autori|verfasser(?:in)?|written by|"
    r"bron|fuente|fonte|quelle|"
    r"(?:te[kx]st[eo]?|testo|words)\s(?:en|and|und|et|e|y)\s(?:foto.?s|photos|bilder|pictures))\s*:\s*(?=\S)",
    re.IGNORECASE,
)


def begins_byline(text: str) -> bool:
    """Whether `text` begins as bylines do: "By", "Autor:", "作者："."""
    return LEADING.match(text) is not None or begins_abroad(text)


DATE_LINE = re.compile(
    r"\d{4}|\d{1,2}[:.]\d{2}|\bago\b|\bread\b|\bmin\b|lesezeit|lectura|lecture|updated|published|\bminut|"
    r"\bhá \d|\bhace \d|\bil y a \d|\bvor \d|\bgeleden\b",
    re.IGNORECASE,
)
STAMP = re.compile(
    r"(?:^|\s+)(?:publié[es]?|mis à jour|pubblicat[oa]|aggiornat[oa]|publicad[oa]|actualizad[oa]|atualizad[oa]|"
    r"veröffentlicht|aktualisiert|gepubliceerd|bijgewerkt|laatste update)"
    r"(?:\s+(?:le|il|el|em|am|op|den|à|um|om))?$|(?:^|\s)(?:op|on|am|le|il|el|em|um|om)$",
    re.IGNORECASE,
)
"""What stands at the end of a line before a date that was left out."""
SENTENCE = re.compile(r"\S+(?:\s+\S+){3,}[a-zß-ÿ]{3}[.!?]$")
"""A line about the writer, no byline; see `is_sentence`."""
NO_NAMES = frozenset({"time", "button", "svg", "script", "style", "form"})
PLACE_HINT = re.compile(r"(?:^|[_\s-])(?:local|location|place|dateline|lugar|lieu|luogo)(?:$|\s)")
"""Class words of where the writers were."""


HABITS = Habits()
BEFORE_DATE = re.compile(
    r"[\s,|•·–—-]*(?:\b(?:published|posted|updated|last|first|on|at|from|dated|am|vom|den|le|du|el|il|op|em|stand)\b[\s:]*)*$",
    re.IGNORECASE,
)
"""What leads from a name to a date."""


def _without_date(line: str) -> str:
    """The part of a line with a date that names someone: "By Bel Trew, 22 November 2026"; else the line."""
    if not line or len(line) > LONGEST_DATED or not DATE_LINE.search(line):
        return line
    parts = [part for part in re.split(r"\s+[|•·]\s+", line) if part and not DATE_LINE.search(part)]
    named = next((part for part in parts if begins_byline(part)), None)
    if named is None:
        date = next(find_dates(line, HABITS), None)
        before = BEFORE_DATE.sub("", line[: date.start]) if date is not None else ""
        named = before if begins_byline(before) and not DATE_LINE.search(before) else None
    return named or line


LONGEST_LINE = 1_000
"""Characters; what is longer is no byline, and patterns take long over it (a whole page stands in one line where its
elements are nested too deep)."""
LONGEST_DATED = 200
"""Characters of a line with a date that may be a byline."""


def is_sentence(line: str) -> bool:
    """Whether a line is a sentence about the writer. Its last character tells most lines apart at once."""
    return line.endswith((".", "!", "?")) and SENTENCE.search(line) is not None


def byline_lines(outline: Outline, element: Element) -> str:
    """The text inside `element` line by line, without dates, counts and buttons."""
    lines: list[str] = []
    current: list[str] = []
    skip_to = 0
    before: dict[int, str] = {}
    for index in range(element.index + 1, element.end):
        if index < skip_to:
            continue
        item = outline.items[index]
        if isinstance(item, str):
            current.append(item)
            continue
        if item.tag in NO_NAMES or "date" in item.hints.split() or PLACE_HINT.search(item.hints):
            skip_to = item.end
        box = item.parent.index if item.parent is not None else -1
        if current and item.hints and item.hints == before.get(box):
            lines.append(" ".join("".join(current).split()))  # one name in each of several like elements
            current = []
        before[box] = item.hints
        if item.tag in {"div", "p", "br", "li", "ul", "time", "h2", "h3", "h4", "section", "header"}:
            lines.append(" ".join("".join(current).split()))
            current = []
        elif current and not current[-1].endswith((" ", "\n")):
            current.append(" ")
    lines.append(" ".join("".join(current).split()))
    kept = [
        STAMP.sub("", re.split(r"\s[|•·]\s", line)[0])
        for line in map(_without_date, lines)
        if 0 < len(line) < LONGEST_LINE
        and not DATE_LINE.search(line)
        and (begins_byline(line) or not interface_phrase(line))
    ]
    said = "\n".join(line for line in kept if not is_sentence(line))
    # A sentence that begins with a name of the byline is about its bearer.
    kept = [line for line in kept if line in said or " ".join(line.split()[:2]) not in said]
    return "\n".join(dict.fromkeys(line for line in kept if line.strip(" ,|•·-–—/")))
