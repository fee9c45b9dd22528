"""The language of an article: as the page states it, where its own words do not speak against that."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from expectations.languages import COMMONEST, FUNCTION_WORDS
from tasks.extract.body import Body
from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import WORD
from tasks.extract.text.writing_systems import languages_of
from tasks.source import Source

MISTAKEN = {
    "jp": "ja", "cz": "cs", "ua": "uk", "dk": "da", "rs": "sr", "al": "sq", "iw": "he", "in": "id", "ji": "yi",
}  # fmt: skip
"""Codes of countries that no language has, and withdrawn ones of languages (BCP 47, 4.5): what is meant."""
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)

BEGINNING = 1_500
"""Characters of a body by which its language is told."""

LEAST_WORDS = 40

TELLING_SHARE = 0.15
"""Share of function words from which a text is in a language. On 1,183 measured pages prose had 0.2 to 0.38 of its
own language's, and in every other but the nearest neighbours less than 0.15."""

NEIGHBOURS = (
    {"da", "no", "nb", "nn", "sv"},
    {"cs", "sk"},
    {"id", "ms"},
    {"ru", "be", "uk", "bg", "mk", "sr"},
)
"""Languages that share too many small words to be told apart by them."""


def read_language(page: Page, body: Body, source: Source | None) -> tuple[str | None, str]:
    """The language tag: of the article, of the page, or the source's own, and where it was read.

    A template's `lang="en"` often stays where a paper in Thai or German took it over: what is stated is not believed
    of a text in another script, nor of one whose small words are another language's.
    """
    beginning = " ".join([block.text for block in body.blocks[:8] if block.text])[:BEGINNING]
    possible = languages_of(beginning[:300])
    declared = page.declared
    places = (
        ("jsonld", declared.article.text("inLanguage")),
        ("html", declared.html_language),
        (
            "meta",
            declared.meta_first(
                "content-language", "language", "dc.language", "dcterms.language", "og:locale"
            ),
        ),
        ("source", source.language if source is not None else None),
    )
    for name, stated in places:
        tag = language_tag(stated or "")
        if tag and (tag.split("-")[0] in possible if possible else _may_be(tag.split("-")[0], beginning)):
            return tag, name
    if possible:
        return possible[0], "script"
    told = told_by_words(beginning)
    return (told, "words") if told else (None, "")


def _may_be(language: str, text: str) -> bool:
    """Whether the small words of `text` are not those of another language."""
    if sum(f" {word} " in text for word in COMMONEST.get(language, ())) > 2:
        return True
    told = told_by_words(text)
    return not told or told == language or _are_near(told, language)


@lru_cache(maxsize=16)
def told_by_words(text: str) -> str:
    """The language whose function words `text` has; empty for a short text or a list of names, or where two are
    near."""
    words = WORD.findall(text.lower())
    if len(words) < LEAST_WORDS:
        return ""
    counts = Counter(language for word in words for language in _languages_by_word().get(word, ()))
    (best, most), *others = counts.most_common() or [("", 0)]
    second = next((count for language, count in others if not _are_near(best, language)), 0)
    near = any(_are_near(best, language) and 1.5 * count > most for language, count in others)
    return best if most >= TELLING_SHARE * len(words) and most >= 1.5 * second and not near else ""


def _are_near(one: str, other: str) -> bool:
    return any({one, other} <= near for near in NEIGHBOURS)


@lru_cache(maxsize=1)
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in FUNCTION_WORDS.items():
        for word in words:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def language_tag(text: str) -> str | None:
    """`text` as a BCP 47 tag: primary subtag in lower case, region in upper; None when it is no tag."""
    stated = text.strip().replace("_", "-").split(",")[0].split(";")[0].strip()
    if not LANGUAGE.fullmatch(stated):
        return None
    primary, *rest = stated.split("-")
    primary = MISTAKEN.get(primary.lower(), primary)
    region = next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)
    return f"{primary.lower()}-{region}" if region else primary.lower()
