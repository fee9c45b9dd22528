"""Measures of the body: length, repetition, foreign text, encoding, endings."""

from __future__ import annotations

import math
import re
from collections import Counter
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
_GARBLED = re.compile("\ufffd|Ã[\u0080-\u00bf\u2013-\u203a]|â€[\u0080-\u00bf\u2018-\u2122]|Â[\u00a0-\u00bf]")
"""The replacement character, and UTF-8 that was read as Latin-1 or Windows-1252."""
_BROKEN_OFF = re.compile(
    r"(?:\.\.\.|…|\b(?:read more|continue reading|weiterlesen|lire la suite|leer más))\W*$",
    re.IGNORECASE,
)
_LONG_ENOUGH = 60
"""Characters from which a repeated paragraph counts; shorter ones ("He nodded.") repeat in honest prose."""


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
        "body_repeated_share": _repeated_share(text, texts),
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
    if sum([probe in start for probe in _PROBES[own]]) >= 3:
        return 1.0
    words = start.lower().split()
    # Eight in a hundred: prose in any of these languages has twice that; a page of names may fall below.
    if sum(map(FUNCTION_WORDS[own].__contains__, words)) >= 0.08 * len(words):
        return 1.0
    best = max(sum(map(other.__contains__, words)) for other in FUNCTION_WORDS.values())
    return float(best < 0.2 * len(words))


_PROBES = {language: tuple(f" {word} " for word in words) for language, words in COMMONEST.items()}


def _repeated_share(text: str, texts: Sequence[str]) -> float:
    if len(set(texts)) == len(texts):
        return 0.0
    counts = Counter(piece for piece in texts if len(piece) >= _LONG_ENOUGH)
    return sum(len(piece) * (count - 1) for piece, count in counts.items()) / max(len(text), 1)


def _markup(article: Article) -> int:
    text = article.text
    if "<" not in text and "&" not in text and "@" not in text and "{" not in text:
        return 0
    return sum(len(_MARKUP.findall(block.text)) for block in article.blocks if block.kind != "preformatted")


def _garbled(text: str) -> float:
    if text.isascii():
        return 0.0
    if "\ufffd" not in text and "Ã" not in text and "â€" not in text and "Â" not in text:
        return 0.0
    return 1000.0 * len(_GARBLED.findall(text)) / len(text)


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


def shared_measures(
    articles: Sequence[Article], all_texts: Sequence[Sequence[str]]
) -> list[dict[str, float]]:
    """What can be said of the bodies only together: equal bodies, and paragraphs that stand in several.

    `all_texts` holds the texts of every article's blocks.
    """
    common = _common_paragraphs(articles, all_texts)
    # Length and both ends tell bodies apart nearly always; only those that are alike in them are compared whole.
    alike = [(len(article.text), article.text[:60], article.text[-60:]) for article in articles]
    counts = Counter(alike)
    readers: dict[str, set[str]] = {}
    for article, ends in zip(articles, alike, strict=True):
        if counts[ends] > 1:
            readers.setdefault(article.text, set()).add(_identity(article))
    result = []
    for article, texts, ends in zip(articles, all_texts, alike, strict=True):
        shared = sum(len(text) for text in texts if text in common) if common else 0
        twins = len(readers[article.text]) - 1 if article.text and counts[ends] > 1 else 0
        result.append({"body_twins": float(twins), "body_shared_share": shared / max(len(article.text), 1)})
    return result


def _common_paragraphs(articles: Sequence[Article], all_texts: Sequence[Sequence[str]]) -> frozenset[str]:
    """Long paragraphs that stand in three different articles or more."""
    counts: Counter[str] = Counter()
    for texts in all_texts:
        counts.update(texts)
    owners: dict[str, set[str]] = {
        text: set() for text, count in counts.items() if count >= 3 and len(text) >= _LONG_ENOUGH
    }
    if not owners:
        return frozenset()
    for article, texts in zip(articles, all_texts, strict=True):
        for text in texts:
            if text in owners:
                owners[text].add(_identity(article))
    return frozenset(text for text, found in owners.items() if len(found) >= 3)


def _identity(article: Article) -> str:
    """What makes two addresses one article: the publisher's own id, else the canonical address, else the
    headline.

    The headline stands in when the page names nothing: one article under two addresses has one headline, and
    a wall or a wrong box has many.
    """
    if article.publisher_article_id:
        return f"id:{article.publisher_article_id}"
    if article.canonical_url:
        return f"url:{article.canonical_url}"
    return f"headline:{article.headline}"
