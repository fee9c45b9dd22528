"""Who may read the article: what the page's data say of that, or else a wall below the body."""

from __future__ import annotations

import re
from functools import lru_cache

from tasks.article import Access
from tasks.extract.body import Body
from tasks.extract.fields.walls import has_wall
from tasks.extract.parsing.declared import Declared
from tasks.extract.parsing.page import Page

_TIERS: dict[Access, str] = {
    "free": "free open public gratis gratuit libre abierto frei kostenlos ungated",
    "metered": "metered meter",
    "paywalled": """
        locked premium paid paywall paywalled subscriber subscribers subscription subscriber-only subscribers-only
        payant abonne abonnes abo suscriptores assinantes abbonati kostenpflichtig hard closed members-only
    """,
}
TIERS: dict[str, Access] = {word: access for access, words in _TIERS.items() for word in words.split()}
"""What publishers and their systems call the sorts of access."""

STATED_TIERS = (
    "article:content_tier", "content_tier", "og:content_tier", "og:article:content_tier", "cxenseparse:access",
)  # fmt: skip
"""Names whose word goes before `isAccessibleForFree`, which is also true of metered articles (article:content_tier
is Facebook's)."""

TRUE, FALSE = frozenset({"true", "yes", "1", "y"}), frozenset({"false", "no", "0", "n"})

TIER_NAME = re.compile(
    r"(?:^|[:._-])(?:content|article|page|story|post)?[_-]?(?:tier|access(?:[_-]?(?:level|type|model|status|"
    r"tier))?|entitlement|"
    r"paywall[_-]?(?:status|type|state|level|model)|restriction|"
    r"content[_-]?(?:type[_-])?(?:code|restrictions?))$"
)
FLAG_NAME = re.compile(
    r"(?:^|[:._-])(?:is|article|content|page|story|post)?[_-]?(?:is)?[_-]?"
    r"(?P<flag>premium|paid|paywall(?:ed)?|subscribers?[_-]?only|members?[_-]?only|locked|"
    r"(?:accessible[_-]?for[_-]?)?free)"
    r"(?:[_-]?(?:content|article|story|state))?$"
)
OF_OTHERS = re.compile(r"user|visitor|reader|\bad[s_-]|desliga|disable|hide|\bno[t_-]|exempt|always|override")
"""In a name that speaks of the reader, of advertisements, or of a wall that is switched off."""


def read_access(page: Page, body: Body) -> tuple[Access, bool | None, str]:
    """Access, the declared `isAccessibleForFree`, and what said so."""
    declared = page.declared
    free = _stated_free(declared)
    tier = TIERS.get((declared.meta_first(*STATED_TIERS) or "").lower())
    if tier is not None:
        return tier, free, "meta"
    if free is not None:
        return ("free" if free else "paywalled"), free, "jsonld"
    named = _named_access(declared)
    if named is not None:
        return named, None, "meta"
    if has_wall(page, body):
        return "paywalled", None, "wall"
    return "unknown", None, ""


# ---- declared ------------------------------------------------------------------------------------


def _stated_free(declared: Declared) -> bool | None:
    """`isAccessibleForFree` of the article, or of a part that is not free; of a page that describes no article."""
    pages = () if declared.article.types else tuple(declared.items_of("WebPage", "ItemPage"))
    for item in (declared.article, declared.microdata, declared.loose, *pages):
        stated = (item.text("isAccessibleForFree") or "").lower().rsplit("/", 1)[-1]
        if stated in TRUE or stated in FALSE:
            return stated in TRUE
        parts = [part.text("isAccessibleForFree") for part in item.items("hasPart")]
        if any((part or "").lower() in FALSE for part in parts):
            return False
    stated = (declared.meta_first("subscriptions-accessible-for-free") or "").lower()  # Subscribe with Google
    return stated in TRUE if stated in TRUE or stated in FALSE else None


def _named_access(declared: Declared) -> Access | None:
    """What meta elements say whose names are a system's own: `acme:premium`, `cXenseParse:acme-access`."""
    for key, values in declared.meta.items():
        polarity = _polarity(key)
        if not polarity:
            continue
        for value in values:
            word = value.strip().lower()
            if polarity in {"premium", "free"} and word in (TRUE | FALSE):
                return "free" if (word in TRUE) == (polarity == "free") else "paywalled"
            if polarity == "wall" and word in TRUE:
                return "paywalled"
            if (tier := TIERS.get(word)) is not None:
                return tier
    return None


@lru_cache(maxsize=4096)
def _polarity(key: str) -> str:
    """What a meta element of this name says: `tier`, `free`, `premium`, or `wall`, of which only a yes is telling."""
    if OF_OTHERS.search(key) is not None:
        return ""
    if TIER_NAME.search(key) is not None:
        return "tier"
    match = FLAG_NAME.search(key)
    if match is None:
        return ""
    flag = match["flag"]
    if flag.endswith("free"):
        return "free"
    return "premium" if flag in {"premium", "paid"} else "wall"
