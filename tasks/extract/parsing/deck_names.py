"""Class words that speak of a deck, the standfirst of an article, in the languages of publishing systems."""

from __future__ import annotations

import re
from functools import lru_cache

DECK = re.compile(
    r"standfirst|\bdec?k\b|\bdek|sub-?(?:title|head|headline|hed)|\blead\b|\blede\b|lead-?(?:text|in|"
    r"paragraph)|summary|"
    r"chap[eo]|vorspann|\bintro|article-?intro|excerpt|entradilla|bajada|sottotitolo|abstract|strap-?line|"
    r"(?:article|post|entry|document|news|story|page)-{0,2}(?:desc(?:ription)?|lead|teaser|excerpt)\b|"
    r"teaser-?text|sapo|manchet|ingress|underrubrik|sommario|catenaccio|copete|"
    r"subtitulo|\bchapo|\bsub\b|alternativeheadline|\btag-?line|s-tagline|"
    r"perex|zajawka|podnaslov|\banons|annotation|\bspot\b|\bozet\b|ringkasan|perilipsi|synopsis|\bresum(?:en|o)\b|"
    r"kurztext|anriss|unterzeile|extracto|sintesi|\blid\b|bevezet|"
    r"\bsumario|epigraphe|linha-?fina|\bgravata|\bsutia|\bolho\b|preamble|secondary-headline|\bprecis\b|\bblurb"
)


@lru_cache(maxsize=8192)
def names_deck(hints: str) -> bool:
    """Whether class words speak of a deck."""
    return bool(hints) and DECK.search(hints.replace("_", "-")) is not None
