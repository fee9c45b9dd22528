"""Measures of the body: length, repetition, foreign text, encoding, endings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from expectations.columns import NOT_JUDGED
from expectations.languages import COMMONEST, FUNCTION_WORDS
from tasks.article import Article
from tasks.figures import primary_language

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Kana, Han, Hangul, Thai, Lao, Burmese, Khmer."""

_USUAL_WORDS = (5.5, 12)
"""Characters a word, between which a text is in no such script, whatever language its page states: they are counted
by character or by usual length, and by blanks where somebody else counted."""
_PICTURES_AND_SOUND = frozenset({"gallery", "video", "audio"})
_MARKUP = re.compile(
    r"</?(?:div|span|p|a|script|style|img|br|iframe|section|ul|li)\b[^<>]{0,200}>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|\"@context\"|function\s*\(\w*\)\s*\{",
    re.IGNORECASE,
)
_SIGNS = "<&@{"
"""Of which markup has one, and most texts have none."""
_GARBLED = re.compile("\ufffd|Ã[\u0080-\u00bf\u2013-\u203a]|â€[\u0080-\u00bf\u2018-\u2122]|Â[\u00a0-\u00bf]")
"""The replacement character, and UTF-8 that was read as Latin-1 or Windows-1252."""
_BROKEN_OFF = re.compile(
    r"(?:\.\.\.|…|\b(?:read more|continue reading|weiterlesen|lire la suite|leer más))\W*$",
    re.IGNORECASE,
)


def weighted_length(text: str) -> int:
    """Characters; three times as many for a text that begins in a script without word breaks."""
    return len(text) * (3 if is_east_asian(text) else 1)


def _may_be_east_asian(language: str | None) -> bool:
    return language is None or language[:2] in {"zh", "ja", "ko", "th"}


def is_east_asian(text: str) -> bool:
    """Whether a tenth of the beginning is in a script without word breaks."""
    start = text[:400]
    return not start.isascii() and 10 * len(_EAST_ASIAN.findall(start)) > len(start)


BODY = (
    "body_present",
    "body_chars",
    "body_chars_raw",
    "body_language_agrees",
    "body_markup",
    "body_markup_density",
    "body_garbled",
    "body_starts_with_headline",
    "body_unfinished",
    "declared_words_ratio",
    "characters_per_word",
    "standfirst_in_body",
)


def body_measures(article: Article, texts: Sequence[str]) -> tuple[float, ...]:
    """The values of BODY: what can be said of one body alone. `texts` are those of its blocks.

    The ratio of declared words is not yet held against what is usual for the source.
    """
    text = article.text
    length = len(text)
    pictured = article.kind in _PICTURES_AND_SOUND
    paywalled = article.access == "paywalled"
    markup = _markup(article)
    first = texts[0] if texts else ""
    last = texts[-1] if texts else text[-200:]
    odd_words = not _USUAL_WORDS[0] * article.word_count <= length <= _USUAL_WORDS[1] * article.word_count
    east_asian = (odd_words or _may_be_east_asian(article.language)) and is_east_asian(text)
    declared = article.signals.declared_word_count
    standfirst = article.standfirst
    return (
        pictured or (length > 0 and not text.isspace()),
        NOT_JUDGED if pictured or paywalled or not length else length * (3 if east_asian else 1),
        length,
        _language_agrees(text, article.language or ""),
        markup,
        1000.0 * markup / max(length, 1),
        _garbled(text),
        bool(first) and first == article.headline,
        _unfinished(last),
        # Under forty words a picture story's caption outweighs its body.
        (
            NOT_JUDGED
            if not declared or declared < 40 or paywalled or east_asian
            else article.word_count / declared
        ),
        NOT_JUDGED if east_asian or length < 200 else length / max(article.word_count, 1),
        NOT_JUDGED if standfirst is None else bool(first) and first == standfirst,
    )


def _markup(article: Article) -> int:
    text = article.text
    if "<" not in text and "&" not in text and "@" not in text and "{" not in text:
        return 0
    signs = [sign for sign in _SIGNS if sign in text]
    return sum(
        len(_MARKUP.findall(block.text))
        for block in article.blocks
        if block.kind != "preformatted" and any(sign in block.text for sign in signs)
    )


def _garbled(text: str) -> float:
    if text.isascii() or not (
        "\ufffd" in text or "Ã" in text or "Â" in text or ("€" in text and "â€" in text)
    ):
        return 0.0
    return 1000.0 * len(_GARBLED.findall(text)) / len(text)


def _unfinished(last: str) -> float:
    # Nearly every paragraph ends like this, and needs no pattern.
    if last.endswith((".", "”", '"', "!", "?")) and not last.endswith(("...", "...”", '..."')):
        return 0.0
    return float(_BROKEN_OFF.search(last[-40:]) is not None)


def _language_agrees(text: str, language: str) -> float:
    """1, or 0 when another language's function words are much commoner at the start of the text."""
    probes = _probes_of(language)
    if not probes or len(text) < 300:
        return NOT_JUDGED
    start = text[:600]
    found = 0
    for probe in probes:
        found += probe in start
        if found == 3:
            return 1.0
    words = start.lower().split()
    own = FUNCTION_WORDS[primary_language(language)]
    # Eight in a hundred: prose in any of these languages has twice that; a page of names may fall below.
    if sum(map(own.__contains__, words)) >= 0.08 * len(words):
        return 1.0
    best = max(sum(map(other.__contains__, words)) for other in FUNCTION_WORDS.values())
    return float(best < 0.2 * len(words))


@lru_cache(maxsize=1024)
def _probes_of(language: str) -> tuple[str, ...]:
    """The commonest words of a language between blanks; none of a language that is not known."""
    return tuple(f" {word} " for word in COMMONEST.get(primary_language(language), ()))
