"""Stories without end: a small grammar of our own words, so that the paper can grow to any size.

The same seed and number give the same story, in any order and any process; nothing is kept between calls.
"""

from __future__ import annotations

import functools
import random
import re
import tomllib
import unicodedata
from importlib import resources

from infra.newsroom.story import Language, LayoutName, Photo, Story, Writer
from tasks.article import Model


class Vocabulary(Model):
    """The words of one language: a headline, sentences with slots, and what may fill them."""

    headline: str
    sections: tuple[str, ...]
    roles: tuple[str, ...]
    sentences: tuple[str, ...]
    words: dict[str, tuple[str, ...]]


class Grammar(Model):
    """The form of `grammar.toml`."""

    people: tuple[str, ...]
    en: Vocabulary
    de: Vocabulary


@functools.cache
def _grammar() -> Grammar:
    text = (resources.files(__package__) / "grammar.toml").read_text(encoding="utf-8")
    return Grammar.model_validate(tomllib.loads(text))


def _vocabulary(language: Language) -> Vocabulary:
    return _grammar().de if language == "de" else _grammar().en


_LAYOUTS: tuple[LayoutName, ...] = ("ledger", "tide", "press")

_SLOT = re.compile(r"\{(\w+)\}")
_NUMBERS = {"n": (12, 99), "k": (4, 9), "m": (101, 999)}
MINUTES_BETWEEN = 37
"""Between two generated stories: about forty a day, a small paper's output."""


def generated_story(seed: int, number: int, age: int) -> Story:
    """The story with that number; `age` is its place behind the written ones, and gives its hour."""
    dice = random.Random(f"{seed}/{number}")
    language: Language = "de" if dice.random() < 0.25 else "en"
    headline = _fill(_vocabulary(language).headline, dice, language)
    people = dice.sample(_grammar().people, k=dice.choice((1, 1, 1, 2)))
    writers = tuple(Writer(name=name, role=_role(dice, language)) for name in people)
    standfirst = _sentence(dice, language).rstrip(".") if dice.random() < 0.6 else None
    photo = Photo(
        file=f"picture-{number}.jpg",
        caption=_sentence(dice, language).rstrip("."),
        credit=dice.choice(_grammar().people),
    )
    return Story(
        number=number,
        slug=_slug(headline),
        language=language,
        section=dice.choice(_vocabulary(language).sections),
        layout=dice.choice(_LAYOUTS),
        headline=headline,
        standfirst=standfirst,
        writers=writers,
        minutes_ago=3200 + age * MINUTES_BETWEEN,
        photos=(photo,) if dice.random() < 0.5 else (),
        body=_body(dice, language),
    )


def _role(dice: random.Random, language: Language) -> str | None:
    """A third of the bylines have a role, where the language has any."""
    roles = _vocabulary(language).roles
    return dice.choice(roles) if roles and dice.random() < 0.33 else None


def _body(dice: random.Random, language: Language) -> str:
    paragraphs: list[str] = []
    seen: set[str] = set()
    for _ in range(dice.randint(5, 12)):
        lines: list[str] = []
        while len(lines) < dice.randint(2, 4):
            line = _sentence(dice, language)
            if line not in seen:
                seen.add(line)
                lines.append(line)
        paragraphs.append(" ".join(lines))
    return "\n\n".join(paragraphs)


def _sentence(dice: random.Random, language: Language) -> str:
    return _fill(dice.choice(_vocabulary(language).sentences), dice, language)


def _fill(pattern: str, dice: random.Random, language: Language) -> str:
    words = _vocabulary(language).words

    def pick(slot: re.Match[str]) -> str:
        name = slot[1]
        if name in _NUMBERS:
            return str(dice.randint(*_NUMBERS[name]))
        if name == "person":
            return dice.choice(_grammar().people)
        word = dice.choice(words[name.lower()])
        return word[0].upper() + word[1:] if name[0].isupper() else word

    return _SLOT.sub(pick, pattern)


def _slug(headline: str) -> str:
    plain = headline.lower()
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        plain = plain.replace(letter, letters)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
