"""Measures of the byline: whether authors are people."""

from __future__ import annotations

import re
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


def people_measures(article: Article, publisher: str) -> dict[str, float]:
    """`publisher` is the source's title; a byline that only repeats it names nobody."""
    names = [author.name for author in article.authors]
    publishers = {publisher.casefold(), (article.publisher or publisher).casefold()}
    return {
        "author_junk": float(sum(map(is_junk, names))),
        "author_not_people": float(
            sum(name.casefold() in publishers or is_no_person(name) for name in names)
        ),
        "author_count": float(len(names)),
        "author_repeats": float(len(names) - len({name.casefold() for name in names})),
    }


@lru_cache(maxsize=8192)
def is_junk(name: str) -> bool:
    """Whether `name` cannot be a name at all."""
    return len(name) > 80 or len(name.split()) > 8 or _JUNK.search(name) is not None


@lru_cache(maxsize=8192)
def is_no_person(name: str) -> bool:
    """Whether `name` is an agency, a desk or only a role."""
    words = name.casefold().replace(",", " ").split()
    if " ".join(words) in AGENCIES or not DESK_WORDS.isdisjoint(words):
        return True
    return bool(words) and words[-1] in ROLE_WORDS
