"""Measures of the body: length, repetition, foreign text, encoding, endings."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Sequence

from expectations.languages import FUNCTION_WORDS
from tasks.article import Article
from tasks.record import Draft

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
    """Characters, those of scripts without word breaks three times."""
    if text.isascii():
        return float(len(text))
    return len(text) + 2.0 * len(_EAST_ASIAN.findall(text))


def body_measures(article: Article, usual_declared_ratio: float = 1.0) -> dict[str, float]:
    """What can be said of one body alone."""
    text = article.text
    exempt = not text or article.kind in _PICTURES_AND_SOUND or article.access == "paywalled"
    blocks = article.blocks
    first = blocks[0].text if blocks else ""
    last = blocks[-1].text if blocks else text[-200:]
    east_asian = not text[:400].isascii() and len(_EAST_ASIAN.findall(text[:400])) > 40
    return {
        "body_present": float(bool(text.strip()) or article.kind in _PICTURES_AND_SOUND),
        "body_chars": NOT_JUDGED if exempt else weighted_length(text),
        "body_chars_raw": float(len(text)),
        "body_language_agrees": _language_agrees(text, article.language),
        "body_repeated_share": _repeated_share(article),
        "body_markup": float(_markup(article)),
        "body_garbled": _garbled(text),
        "body_starts_with_headline": float(bool(first) and first == article.headline),
        "body_unfinished": float(_BROKEN_OFF.search(last[-40:]) is not None),
        "declared_words_ratio": _declared_ratio(article, east_asian, usual_declared_ratio),
        "word_count_error": _word_count_error(article, east_asian),
        "standfirst_in_body": (
            NOT_JUDGED if article.standfirst is None else float(bool(first) and first == article.standfirst)
        ),
    }


def _language_agrees(text: str, language: str | None) -> float:
    """1, or 0 when another language's function words are much commoner at the start of the text."""
    own = FUNCTION_WORDS.get((language or "").split("-", 1)[0].lower())
    if own is None or len(text) < 300:
        return NOT_JUDGED
    words = text[:900].lower().split()
    # Eight in a hundred: prose in any of these languages has twice that; a page of names may fall below.
    if sum(word in own for word in words) >= 0.08 * len(words):
        return 1.0
    best = max(sum(word in other for word in words) for other in FUNCTION_WORDS.values())
    return float(best < 0.2 * len(words))


def _repeated_share(article: Article) -> float:
    long = [block.text for block in article.blocks if len(block.text) >= _LONG_ENOUGH]
    if len(set(long)) == len(long):
        return 0.0
    counts = Counter(long)
    return sum(len(text) * (count - 1) for text, count in counts.items()) / max(len(article.text), 1)


def _markup(article: Article) -> int:
    text = article.text
    if "<" not in text and "&" not in text and "@context" not in text and "function" not in text:
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


def _word_count_error(article: Article, east_asian: bool) -> float:
    text = article.text
    if east_asian or len(text) < 200:
        return NOT_JUDGED
    # Each blank between blocks is two line ends.
    words = text.count(" ") + text.count("\n\n") + 1
    return abs(article.word_count - words) / words


def shared_measures(drafts: Sequence[Draft]) -> list[dict[str, float]]:
    """What can be said of the bodies only together: equal bodies, and paragraphs that stand in several."""
    same_article = [_identity(draft.article) for draft in drafts]
    owners: dict[str, set[str]] = {}
    bodies: dict[bytes, set[str]] = {}
    digests = []
    for draft, identity in zip(drafts, same_article, strict=True):
        digest = hashlib.blake2b(draft.article.text.encode(), digest_size=16).digest()
        digests.append(digest)
        bodies.setdefault(digest, set()).add(identity)
        for block in draft.article.blocks:
            if len(block.text) >= _LONG_ENOUGH:
                owners.setdefault(block.text, set()).add(identity)
    common = {text for text, articles in owners.items() if len(articles) >= 3}
    result = []
    for draft, digest in zip(drafts, digests, strict=True):
        article = draft.article
        shared = sum(len(block.text) for block in article.blocks if block.text in common) if common else 0
        result.append(
            {
                "body_twins": float(len(bodies[digest]) - 1) if article.text else 0.0,
                "body_shared_share": shared / max(len(article.text), 1),
            }
        )
    return result


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
