"""What to show an operator for a broken rule whose number says too little: the name, the address, the date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tasks.article import Moment
from tasks.record import Draft
from tasks.validate.measure_people import is_junk, is_no_person


def explain(draft: Draft, column: str) -> str:
    """The offending words of `draft` for a column of measures, or nothing when the number is enough."""
    found = _EXPLAINED.get(column)
    return found(draft) if found is not None else ""


def _junk_authors(draft: Draft) -> str:
    return ", ".join(author.name for author in draft.article.authors if is_junk(author.name))


def _no_people(draft: Draft) -> str:
    names = [author.name for author in draft.article.authors]
    return ", ".join([name for name in names if is_no_person(name)] or names)


def _published(draft: Draft) -> str:
    return _print(draft.article.published)


def _print(moment: Moment | None) -> str:
    if moment is None:
        return ""
    stated: date | None = moment.instant or moment.date
    shown = stated.isoformat() if stated is not None else ""
    return f"{shown} ({moment.printed})" if moment.printed else shown


_EXPLAINED: dict[str, Callable[[Draft], str]] = {
    "source_agrees": lambda draft: draft.source,
    "address_is_http": lambda draft: draft.article.url,
    "address_is_front": lambda draft: draft.article.url,
    "address_is_own": lambda draft: draft.capture.url,
    "canonical_is_own": lambda draft: draft.article.canonical_url or "",
    "canonical_is_front": lambda draft: draft.article.canonical_url or "",
    "headline_is_site": lambda draft: draft.article.headline or "",
    "headline_echoed": lambda draft: draft.article.headline or "",
    "headline_chars": lambda draft: draft.article.headline or "",
    "author_junk": _junk_authors,
    "author_not_people": _no_people,
    "published_ahead_hours": _published,
    "published_year": _published,
    "published_swapped": _published,
    "published_swap_suspected": _published,
    "published_address_gap_days": _published,
    "modified_ahead_hours": lambda draft: _print(draft.article.modified),
    "published_zone_known": lambda draft: (draft.article.published and draft.article.published.zone) or "",
    "language_well_formed": lambda draft: draft.article.language or "",
    "language_expected": lambda draft: draft.article.language or "",
    "robots_allowed": lambda draft: draft.capture.robots,
}
