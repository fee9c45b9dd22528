"""Measures of the body: length, repetition, foreign text, encoding, endings."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from expectations.languages import COMMONEST, FUNCTION_WORDS
from tasks.article import Article

NOT_JUDGED = math.nan

_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
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


def weighted_length(text: str) -> float:
    """Characters; three times as many for a text that begins in a script without word breaks."""
    return float(len(text) * (3 if is_east_asian(text) else 1))


def _may_be_east_asian(language: str | None) -> bool:
    return language is None or language[:2] in {"zh", "ja", "ko", "th"}


def is_east_asian(text: str) -> bool:
    """Whether a tenth of the beginning is in a script without word breaks."""
    start = text[:400]
    return not start.isascii() and 10 * len(_EAST_ASIAN.findall(start)) > len(start)


def body_measures(
    article: Article, texts: Sequence[str], usual_declared_ratio: float = 1.0
) -> dict[str, float]:
    """What can be said of one body alone. `texts` are those of its blocks."""
    text = article.text
    exempt = not text or article.kind in _PICTURES_AND_SOUND or article.access == "paywalled"
    markup = _markup(article)
    first = texts[0] if texts else ""
    last = texts[-1] if texts else text[-200:]
    east_asian = _may_be_east_asian(article.language) and is_east_asian(text)
    return {
        "body_present": float((bool(text) and not text.isspace()) or article.kind in _PICTURES_AND_SOUND),
        "body_chars": NOT_JUDGED if exempt else float(len(text) * (3 if east_asian else 1)),
        "body_chars_raw": float(len(text)),
        "body_language_agrees": _language_agrees(text, article.language),
        "body_markup": float(markup),
        "body_markup_density": 1000.0 * markup / max(len(text), 1),
        "body_garbled": _garbled(text),
        "body_starts_with_headline": float(bool(first) and first == article.headline),
        "body_unfinished": _unfinished(last),
        "declared_words_ratio": _declared_ratio(article, east_asian, usual_declared_ratio),
        "characters_per_word": _characters_per_word(article, east_asian),
        "standfirst_in_body": (
            NOT_JUDGED if article.standfirst is None else float(bool(first) and first == article.standfirst)
        ),
    }


def _markup(article: Article) -> int:
    signs = [sign for sign in _SIGNS if sign in article.text]
    if not signs:
        return 0
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


def _language_agrees(text: str, language: str | None) -> float:
    """1, or 0 when another language's function words are much commoner at the start of the text."""
    own = (language or "").split("-", 1)[0].lower()
    if own not in FUNCTION_WORDS or len(text) < 300:
        return NOT_JUDGED
    start = text[:600]
    found = 0
    for probe in _PROBES[own]:
        found += probe in start
        if found == 3:
            return 1.0
    words = start.lower().split()
    # Eight in a hundred: prose in any of these languages has twice that; a page of names may fall below.
    if sum(map(FUNCTION_WORDS[own].__contains__, words)) >= 0.08 * len(words):
        return 1.0
    best = max(sum(map(other.__contains__, words)) for other in FUNCTION_WORDS.values())
    return float(best < 0.2 * len(words))


_PROBES = {language: tuple(f" {word} " for word in words) for language, words in COMMONEST.items()}


def _declared_ratio(article: Article, east_asian: bool, usual: float) -> float:
    declared = article.signals.declared_word_count
    # Under forty words a picture story's caption outweighs its body.
    if not declared or declared < 40 or article.access == "paywalled" or east_asian:
        return NOT_JUDGED
    return article.word_count / declared / usual


def _characters_per_word(article: Article, east_asian: bool) -> float:
    if east_asian or len(article.text) < 200:
        return NOT_JUDGED
    return len(article.text) / max(article.word_count, 1)
