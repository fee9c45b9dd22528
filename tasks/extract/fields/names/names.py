"""What a few words name: a person, an account, or a house (an agency, a desk, the site itself)."""

from __future__ import annotations

import re
from functools import lru_cache

from tasks.extract.fields.names.people_eastern import is_eastern_name
from tasks.extract.fields.names.vocabulary import AGENCIES, EMPTY_NAMES, PARTICLES, is_junk, names_desk
from tasks.extract.fields.names.vocabulary_abroad import LABEL_KINDS, is_agency_abroad
from tasks.extract.text.folding import fold, squeezed
from tasks.extract.text.writing_systems import has_capital, is_eastern

IN_NO_NAME = frozenset(':!?"„“”#*=<>{}[]…_、。・「」')

ENDING = re.compile(r"\b(?:by|von|por|par|di|da|door|av|af|and|und)$", re.IGNORECASE)
"""A label whose name stands elsewhere: "Written by"."""


@lru_cache(maxsize=256)
def is_agency(text: str, site_names: frozenset[str]) -> bool:
    """Whether `text` names a news agency, a desk, an organisation, or the site itself.

    Remembered, as `is_person` is: a page has the same name in its data, with "By" before it, and with a role behind.
    """
    folded = fold(text)
    if folded in AGENCIES:
        return text.upper() == text or folded not in {"ap", "pa", "tt", "ria", "ani", "sid"} or text.islower()
    if is_agency_abroad(text, folded):
        return True
    squeeze = folded.replace(" ", "")
    if squeeze and squeeze in site_names:
        return True
    words = folded.split()
    if words and len(words[0]) > 2 and words[0] in site_names:
        return len(words) < 5  # "HERALD SOUTH" on herald.de
    if is_junk(re.sub(r"\d", "", text)) and not re.fullmatch(r"[\w.-]+\.[a-z]{2,4}", text.lower()):
        return False
    if len(text) > 70 or folded in EMPTY_NAMES:
        return False
    if 1 < len(words) < 4 and any(word in AGENCIES and word not in PARTICLES for word in words):
        return True
    return names_desk(text) or bool(
        re.fullmatch(r"[\w-]+\.(?:com|org|net|de|at|ch|fr|es|it|be|nl|uk|eu|info)", text.lower())
    )


@lru_cache(maxsize=256)
def is_person(text: str, site_names: frozenset[str] = frozenset()) -> bool:
    """Whether `text` has the form of a person's name."""
    if not 2 <= len(text) <= 50 or is_junk(text) or fold(text) in EMPTY_NAMES or ENDING.search(text):
        return False
    if squeezed(text) in site_names or (not text.isascii() and fold(text) in LABEL_KINDS):
        return False
    if is_eastern(text):
        return is_eastern_name(text)
    words = text.split()
    if not IN_NO_NAME.isdisjoint(text) or len(words) > 6 or names_desk(text):
        return False
    letters = [word for word in words if word[0].isalpha() or word[0] in "'’"]
    if len(letters) < len(words):
        return False
    named = [word for word in words if word.lower().strip(".") not in PARTICLES]
    return len(words) == 1 or (bool(named) and all(map(has_capital, named)))


def is_account(text: str) -> bool:
    """Whether `text`, standing where a name has to stand, may be one: lower case and figures allowed."""
    text = text.strip()
    without_figures = re.sub(r"\d", "", text)
    return (
        2 <= len(text) <= 40
        and len(text.split()) <= 4
        and not is_junk(without_figures)
        and fold(text) not in EMPTY_NAMES
        and (text.isascii() or fold(text) not in LABEL_KINDS)
        and "admin" not in text.lower()
        and not any(mark in text for mark in ':!?"„“”#*=<>{}[]…/|,')
        and text[0].isalnum()
        and any(character.isalpha() for character in text)
        and not ENDING.search(text)
    )
