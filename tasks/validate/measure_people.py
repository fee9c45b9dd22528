"""Measures of the byline: whether authors are people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from expectations.people import AGENCIES, DESK_WORDS, ROLE_WORDS
from tasks.article import Article

_JUNK = re.compile(
    r"\d|@|https?:|www\.|[|<>{}=/\\]|^(?:by|von|par|por|di|door|af|av)\s|^\W*$"
    r"|\b(?:ago|hours?|minutes?|updated|published|subscribe|newsletter|cookies?|comments?|share|follow|login"
    r"|sign (?:up|in)|vor \w+ stunden|il y a|hace)\b",
    re.IGNORECASE,
)
"""Digits, addresses, marks of a template, a left preposition, words of time and of widgets."""


PEOPLE = ("author_junk", "author_not_people", "author_count", "author_repeats")


def people_measures(article: Article, publisher: str) -> tuple[float, ...]:
    """The values of PEOPLE. `publisher` is the source's title; a byline that only repeats it names nobody."""
    authors = article.authors
    if not authors:
        return 0, 0, 0, 0
    read = [_read(author.name) for author in authors]
    publishers = _publishers(publisher, article.publisher)
    return (
        sum([name.junk for name in read]),
        sum([name.no_person or name.folded in publishers for name in read]),
        len(read),
        0 if len(read) == 1 else len(read) - len({name.folded for name in read}),
    )


@dataclass(frozen=True, slots=True)
class _Name:
    """What is to be known of an author's name; the same names come again and again."""

    folded: str
    junk: bool
    no_person: bool


@lru_cache(maxsize=8192)
def _read(name: str) -> _Name:
    return _Name(name.casefold(), is_junk(name), is_no_person(name))


@lru_cache(maxsize=1024)
def _publishers(title: str, publisher: str | None) -> frozenset[str]:
    return frozenset({title.casefold(), (publisher or title).casefold()})


def is_junk(name: str) -> bool:
    """Whether `name` cannot be a name at all."""
    return len(name) > 80 or len(name.split()) > 8 or _JUNK.search(name) is not None


def is_no_person(name: str) -> bool:
    """Whether `name` is an agency, a desk or only a role."""
    words = name.casefold().replace(",", " ").split()
    if " ".join(words) in AGENCIES or not DESK_WORDS.isdisjoint(words):
        return True
    return bool(words) and words[-1] in ROLE_WORDS
