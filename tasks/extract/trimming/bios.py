"""Lines about the writers below an article, where no class says so: "Jane Doe covers courts for the Gazette."

Only the page's own word on who wrote tells them from a last paragraph about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tasks.extract.main_content.passages import Passage
from tasks.extract.text.folding import fold, says

BIO_SIZE = 900
"""Characters."""

ABOUT = re.compile(
    r"^\W{0,3}(?P<name>[^\W\d_][^\n,;:!?()]{1,58}?)(?:,?\s*\([^()]{2,40}\))?,?\s+(?:"
    r"(?P<is>is|was|ist|est|es|è|é|är|er|jest|je|on|este)|"
    # what else writers are said to do
    r"has|covers|writes|reports|joined|edits|serves|works|lives|teaches|leads|specializes|specialises|hosts|"
    r"holds|contributes|"
    r"can be|may be|schreibt|arbeitet|berichtet|leitet|lebt|couvre|écrit|travaille|dirige|enseigne|collabore|"
    r"vit|"
    r"escribe|cubre|trabaja|colabora|scrive|lavora|collabora|insegna|vive|si occupa|escreve|trabalha|cobre|"
    r"schrijft|werkt|"
    r"skriver|arbetar|rapporterar|arbejder|arbeider|dækker|dekker|pisze|pracuje|píše|scrie"
    r")\s+(?P<rest>\S.*)",
    re.S,
)

PROFESSION = re.compile(
    r"\b(?:report|editor|journalis|correspond|columnis|writer|author|contribut|professor|lecturer|fellow|"
    r"critic|producer|"
    r"photograph|founder|director|research|redakt|autor|korrespond|volontär|kolumnis|rédact|chroniqu|auteur|"
    r"périodis|periodis|"
    r"redact|escrit|giornalis|redazion|scritt|jornalis|repórter|colunis|verslagg|redacteur|skribent|forfatter|"
    r"författare|"
    r"toimittaja|dziennikar|noviná|ziarist)",
    re.I,
)
"""Beginnings of what writers are."""


def is_bio(passages: Sequence[Passage], rules: Sequence[str], place: int, writers: Collection[str]) -> bool:
    """Whether the line at `place` says who a writer of the page is.

    rules: those by which lines were taken out; an empty one for what stays.
    writers: folded, whom the page's data name as authors; a byline above the body names others.
    """
    text = passages[place].text
    about = ABOUT.match(text) if len(text) <= BIO_SIZE else None
    if about is None:
        return False
    name = fold(about["name"])
    above = [fold(passages[index].text) for index in range(place) if rules[index] == "byline"]
    if not any(f" {name} " in f" {writer} " for writer in (*writers, *above)):
        return False
    if " " not in name and not (about["is"] and PROFESSION.search(about["rest"][:120])):
        return False  # "Rose is an editor at …", not "Rose is a town in …"
    # One who is spoken of above is the article's subject.
    return not any(not rules[index] and says(passages[index].text, name) for index in range(place))
