"""Bylines into people: who is a person, what is a role, and what is an agency, a desk, or no name at all.

Rules for English, German, French, Spanish, Italian, Portuguese and Dutch, and the nearest neighbours of these;
those for other languages stand in `vocabulary_abroad` (words) and `people_eastern` (Chinese, Japanese, Korean).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tasks.article import Author
from tasks.extract.fields.names.names import is_agency, is_person
from tasks.extract.fields.names.names_in_line import joined_names, part_labels
from tasks.extract.fields.names.people_eastern import eastern_people
from tasks.extract.fields.names.vocabulary import (
    AGENCIES,
    CREDENTIALS,
    OURS,
    PICTURES,
    PREFIX,
    WHEREABOUTS,
    is_junk,
    names_desk,
    names_role,
)
from tasks.extract.fields.names.vocabulary_abroad import (
    ABBREVIATED,
    BARE_STARTS,
    is_agency_abroad,
    names_role_abroad,
    part_label,
)
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.text.byline_forms import TOWNS, WITH, bare_line
from tasks.extract.text.folding import WORD, fold, said_once, squeezed
from tasks.extract.text.writing_systems import (
    CAPITALLESS,
    begins_name,
    is_eastern,
    is_full_name,
    western_marks,
)

MARK = re.compile(r"\s*(?:[,;|/•·\t]|\s[-–—]+\s)\s*")
CONJUNCTION = re.compile(
    r"\s*(?:\s&\s|\s\+\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|(?<!orresponsal )(?<!especial )\ben\b|"
    r"\bog\b|\boch\b|\bwith\b|"
    r"\bmit\b|\bcon\b|\bavec\b|\bcom\b|\bmet\b|\bvia\b|\bfor\b|\bsowie\b)\s*"
)
JOINING = frozenset(re.findall(r"\\b(\w+)\\b", CONJUNCTION.pattern))
"""The words of it."""
CAPITALS = re.compile(r"\s(?:AND|UND|ET|Y|E|EN|&)\s")
NO_WORD = re.compile(r"\S*(?:://|@|www\.)\S*")
"""Addresses and handles."""
PLACE = re.compile(
    r"\s(?:in|aus|à|from|at|im|am)\s+(?:[A-ZÄÖÜÉ][\w.'’-]*|Gespräch)(?:\s+[A-ZÄÖÜÉ][\w.'’-]*)*"
)
"""Where the writers were: "Bel Trew in Beirut"."""

HOUSE_PLACE = re.compile(
    r"^(\W*(?:a |la |die )?(?:reda[cç][aã]o|redacci[oó]n|redaktion|redazione|r[eé]daction|redactie))\s+[—–-]\s+.*$",
    re.IGNORECASE,
)
"""Where the desk is: "Redação — Rio Claro"."""

FOLLOW = re.compile(r"\s*(?:@\S|\b(?:follow|folgen|suivre|seguir|segui|volgen)\b).*$", re.IGNORECASE)
"""A button beside a role, or an account."""

BY_OR_OF = frozenset({"de", "da", "do", "od", "nga"})

LONGEST = 5_000
"""Characters of a byline that are read; a hundred writers have as many."""


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote, parted."""

    authors: tuple[Author, ...] = ()
    agencies: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.authors or self.agencies)


@lru_cache(maxsize=1024)
def parse_byline(text: str, site_names: frozenset[str] = frozenset()) -> Byline:
    """The people of a printed byline, with roles, and the agencies and desks.

    site_names: squeezed names of the site itself, which are never people.
    """
    authors: list[Author] = []
    agencies: list[str] = []
    editors: list[Author] = []
    for number, printed in enumerate(text[:LONGEST].split("\n")):
        line = ABBREVIATED.sub("Oprac.: ", western_marks(clean_text(printed)))
        line, for_house = bare_line(line)
        line = _without_prefix(line)
        if "(" in line and re.search(r"\((?:www\.)?[\w-]+\.[a-z]{2,3}\)", line):
            agencies.append(line.split("(")[0].strip())  # "The Harbour House (www.harbour.com)"
            continue
        line, aside = _without_brackets(line, agencies)
        line = _without_place(HOUSE_PLACE.sub(r"\1", line), site_names)
        parts = list(_parts(line, has_people=bool(authors)))
        if len(parts) == 2 and line.count(",") == 1 and _is_turned(parts, site_names):
            authors.append(Author(name=f"{parts[1].strip()} {parts[0].strip()}"))  # "Trew, Bel"
            continue
        for position, part in enumerate(parts):
            cleaned = _without_prefix(part.strip()).strip(" .:-–—*&+\"'“”")
            if ":" in cleaned or "=" in cleaned or not cleaned.isascii() or cleaned.startswith(BARE_STARTS):
                cleaned = _without_label(cleaned, agencies, editors, site_names)
            if is_eastern(cleaned):
                _place_eastern(cleaned, authors, agencies, site_names)
            else:
                _place(cleaned, number + position, authors, agencies, site_names)
        if for_house:
            agencies.append(for_house)
        role = next((part for part in aside if names_role(part)), None)
        if role is not None and len(authors) == 1 and authors[0].role is None:
            authors[0] = authors[0].model_copy(update={"role": role})  # "Bel Trew (Beirut, correspondent)"
    authors = authors or editors
    if any(is_full_name(author.name) for author in authors):
        # Beside full names a single word is a place, a section or a label.
        authors = [author for author in authors if is_full_name(author.name)]
    if agencies:
        # Beside a house, a few small letters are an editor's sign: "jw/dpa".
        authors = [author for author in authors if not (author.name.islower() and len(author.name) <= 4)]
    return Byline(_distinct(authors), tuple(dict.fromkeys(agencies)))


PLACE_BEHIND = re.compile(r"(?P<before>[^,]+,\s*(?P<house>[^,—–]{2,40}?))\s+[—–-]\s+[A-ZÀ-Þ][^,—–]{1,40}$")
"""A writer, the house and a place: "Rosa Lima, Gazeta — Rio Claro"."""


def _without_place(line: str, site_names: frozenset[str]) -> str:
    """The line without the place behind the house of its writer."""
    found = PLACE_BEHIND.fullmatch(line) if "," in line and len(line) < 200 else None
    return found["before"] if found is not None and is_agency(found["house"].strip(), site_names) else line


def _is_turned(parts: list[str], site_names: frozenset[str]) -> bool:
    """Whether two parts are the family name and the given name of one person: "Trew, Bel"."""
    return all(
        " " not in part
        and is_person(part, site_names)
        and not is_agency(part, site_names)
        and CAPITALLESS.match(part) is None
        for part in parts
    )


def _without_label(part: str, agencies: list[str], editors: list[Author], site_names: frozenset[str]) -> str:
    """`part` without the label of a writer; empty for others: what stands behind those is put where it belongs."""
    kind, label, named = part_label(part)
    if kind == "editor":
        names = re.split(r"\s*,\s*", named)
        editors += [Author(name=name, role=label or None) for name in names if is_person(name, site_names)]
    if kind == "source" and 1 < len(named) <= 70:
        agencies.append(named)
    return named if kind in {None, "writer"} else ""


def _place_eastern(part: str, authors: list[Author], agencies: list[str], site_names: frozenset[str]) -> None:
    """The people and the houses of a part in Chinese, Japanese or Korean."""
    for found in eastern_people(part):
        if isinstance(found, str):
            _place(found, len(authors), authors, agencies, site_names)
        elif squeezed(found.name) in site_names:
            agencies.append(found.name)
        else:
            authors.append(found)


def _without_brackets(line: str, agencies: list[str]) -> tuple[str, list[str]]:
    """The line without brackets, addresses and handles, and what the brackets say; agencies in them are added.

    Most lines have none, and are not searched for them by patterns.
    """
    aside: list[str] = []
    if "(" in line:
        inside = (WITH.sub("", words) for words in re.findall(r"\(([^()]{2,40})\)", line))
        agencies += [
            house
            for words in inside
            for house in re.split(r"\s*[,;/]\s*", words)
            if fold(house) in AGENCIES or is_agency_abroad(house, fold(house))
        ]
        line = PICTURES.sub("", line)
        aside = [
            part.strip() for words in re.findall(r"\(([^()]{4,80})\)", line) for part in words.split(",")
        ]
    if "(" in line or "[" in line:
        line = re.sub(r"\s*\([^()]*\)|\[[^\[\]]*\]", "", line)
    if "@" in line or "://" in line or "www." in line:
        line = NO_WORD.sub(" ", line)
    return line, aside


def _parts(line: str, *, has_people: bool) -> Iterator[str]:
    """The names, roles and houses of one line; a role keeps its "and" and its place."""
    if line.isupper():
        line = CAPITALS.sub(", ", line)
    if ":" in line:
        line = part_labels(line)
    if is_eastern(line):
        yield from re.split(r"\s*\|\s*", line)
        return
    for number, piece in enumerate(MARK.split(line)):
        if (number or has_people) and names_role(" ".join(piece.split()[:3])) and not part_role(piece)[0]:
            yield piece.strip()
        else:
            names = PLACE.sub(" ", piece)
            parts = CONJUNCTION.split(names) if _may_join(names) else [names]
            yield from (
                each for part in parts if part and part.strip(" .:-–—") for each in joined_names(part)
            )


def _may_join(piece: str) -> bool:
    """Whether a word or a mark of `CONJUNCTION` stands in `piece`: looked for, they take a tenth of the time."""
    return "&" in piece or "+" in piece or not JOINING.isdisjoint(WORD.findall(piece))


def _place(
    part: str, position: int, authors: list[Author], agencies: list[str], site_names: frozenset[str]
) -> None:
    if not part or CREDENTIALS.match(part):
        return
    part, house = _with_house(_without_by(said_once(part), site_names), site_names)
    if house:
        authors.append(Author(name=part))
        agencies.append(house)
        return
    if names_role(part) and _place_titled(part, position, authors, site_names):
        return
    if is_agency(part, site_names):
        agencies.append(part)
        return
    if names_role(part):
        part = FOLLOW.sub("", part)
        if not part or is_junk(part):
            return
        name, role = part_role(part)
        in_capitals = name.isupper() and not part.isupper() and is_person(name, site_names)
        if authors and authors[-1].role is None and position and len(part) < 80 and not in_capitals:
            authors[-1] = authors[-1].model_copy(update={"role": part})
            return
        if name and is_person(name, site_names):
            authors.append(Author(name=name, role=role))
        return
    if position and authors and (WHEREABOUTS.match(part) or fold(part) in TOWNS):
        return
    if not is_person(part, site_names):
        return
    if position and agencies and " " not in part:
        return  # "Associated Press, Valencia": a lone word after the writer is where they were
    authors.append(Author(name=part))


def _place_titled(part: str, position: int, authors: list[Author], site_names: frozenset[str]) -> bool:
    """Whether `part` is a title, alone or behind a name, though it has words of a desk; then it is placed."""
    title = FOLLOW.sub("", part)
    if position and authors and authors[-1].role is None and _is_title(title) and not is_junk(title):
        authors[-1] = authors[-1].model_copy(update={"role": title})  # "Bel Trew, AP Business Writer"
        return True
    name, role = part_role(part) if names_desk(part) else ("", None)
    if name and _is_title(role or "") and fold(name) not in AGENCIES and is_person(name, site_names):
        authors.append(Author(name=name, role=role))  # "Bel Trew Staff Writer"
        return True
    return False


def _is_title(text: str) -> bool:
    """Whether `text` ends in the title of one person: "Staff Writer", not "Staff" or "Editorial"."""
    last = text.rpartition(" ")[2]
    return len(text) < 80 and not last.endswith(("s", "al")) and names_role(last)


def _without_by(text: str, site_names: frozenset[str]) -> str:
    """The house behind a word that means "by" and begins names too: "De Example" on example.ro."""
    word, _, rest = text.partition(" ")
    if word.lower() not in BY_OR_OF or is_agency(text, site_names) or not is_agency(rest, site_names):
        return text
    return rest


def _with_house(text: str, site_names: frozenset[str]) -> tuple[str, str]:
    """ "BEL TREW Associated Press" as name and house; (text, "") when no house ends it."""
    words = text.split()
    for count in range(2, min(4, len(words) - 1)):
        house = " ".join(words[count:])
        known = fold(house) in AGENCIES or squeezed(house.removeprefix("The ")) in site_names
        if known and (house.isupper() or " " in house) and is_person(" ".join(words[:count]), site_names):
            return " ".join(words[:count]), house
    return text, ""


def part_role(text: str) -> tuple[str, str | None]:
    """ "Bel Trew Middle East Correspondent" as name and role; ("", role) when no name leads."""
    if ours := OURS.match(text):
        words = text[ours.end() :].split()
        for count in (3, 2):
            name, role = " ".join(words[-count:]), " ".join(words[:-count])
            if names_role(role) and not names_role(name) and all(w[:1].isupper() for w in words[-count:]):
                return name, role
    words = text.split()
    for count in (2, 3):
        name, role = " ".join(words[:count]), " ".join(words[count:])
        if role and names_role(role) and not names_role(name) and all(map(begins_name, words[:count])):
            return name, role
    if len(words) in {3, 4} and names_role_abroad(words[0]) and all(map(begins_name, words[1:])):
        name = " ".join(words[1:])
        return ("", text) if names_role(name) else (name, words[0])  # "Корреспондент Иван Петров"
    return "", text


def _without_prefix(text: str) -> str:
    for _ in range(3):
        shorter = PREFIX.sub("", text, count=1)
        if shorter == text:
            break
        text = shorter
    return text


def _distinct(authors: Iterable[Author]) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for author in authors:
        name = author.name
        if name.isupper() and " " in name and name.isascii():
            name = name.title()
        key = fold(name)
        known = found.get(key)
        if known is None:
            found[key] = author if name == author.name else author.model_copy(update={"name": name})
        elif (author.role and not known.role) or (author.url and not known.url):
            found[key] = known.model_copy(
                update={"role": known.role or author.role, "url": known.url or author.url}
            )
    return tuple(found.values())


def merged(authors: Iterable[Author]) -> tuple[Author, ...]:
    """The authors, each person once, with the role and the address that any mention gives."""
    return _distinct(authors)
