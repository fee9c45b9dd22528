"""Measures of what stands beside the body: addresses, headline, pictures, language, proof."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from expectations.columns import NOT_JUDGED
from tasks.article import Article
from tasks.record import CaptureReference, Draft
from tasks.source import Source
from tasks.validate.measure_body import weighted_length

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[A-Za-z0-9]{2,8})*")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_WORD = re.compile(r"\w{3,}")
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|</?[a-zA-Z][^<>]{0,80}>"
)
"""C0 and C1 controls, marks that turn the direction of writing, and tags."""

IDENTITY = (
    "source_agrees",
    "address_is_http",
    "address_is_own",
    "address_is_front",
    "canonical_is_own",
    "canonical_is_front",
)


def identity_measures(draft: Draft, source: str, hosts: frozenset[str]) -> tuple[float, ...]:
    """The values of IDENTITY. `hosts` are those of the source."""
    article, capture = draft.article, draft.capture
    host, front = host_and_front(article.url)
    answered = host if capture.url == article.url else host_and_front(capture.url)[0]
    named = article.canonical_url or ""
    canonical, canonical_front = (host, front) if named == article.url else host_and_front(named)
    foreign = capture.robots.startswith("not-asked")
    return (
        draft.source == source,
        host != "",
        NOT_JUDGED if foreign else answered in hosts,
        front,
        NOT_JUDGED if foreign or not canonical else canonical in hosts,
        canonical_front if canonical else NOT_JUDGED,
    )


def host_and_front(url: str) -> tuple[str, bool]:
    """Host (lower case, empty when it is no http address), and whether the address is a home page."""
    parts = url.split("/", 3)
    # urlsplit costs 7 microseconds; plain addresses, nearly all, need none of its care.
    if len(parts) == 4 and parts[0] in {"https:", "http:"} and not parts[1]:
        host = _plain_host(parts[2])
        if host is not None:
            path = parts[3]
            return host, not path or (path[0] == "#" and "?" not in path)
    return _with_care(url)


@lru_cache(maxsize=1024)
def _plain_host(host: str) -> str | None:
    """In lower case, or None for what is more than a name (a port, a user, an IPv6 address)."""
    return host.lower() if host.isascii() and host.replace("-", "").replace(".", "").isalnum() else None


def _with_care(url: str) -> tuple[str, bool]:
    host, path = "", url
    if url.startswith(("http://", "https://")):
        try:
            parts = urlsplit(url)
            host, path = parts.hostname or "", parts.path
        except ValueError:
            pass
    return host, path in {"", "/"} and "?" not in url


HEADLINE = ("headline_present", "headline_chars", "headline_is_site", "headline_echoed", "standfirst_chars")


def headline_measures(article: Article, source: Source) -> tuple[float, ...]:
    """The values of HEADLINE."""
    headline = article.headline or ""
    present = bool(headline) and not headline.isspace()
    standfirst = article.standfirst
    return (
        present,
        weighted_length(headline) if present else NOT_JUDGED,
        headline.casefold() in _site_names(source.title, article.publisher) if headline else NOT_JUDGED,
        _echoed(headline, [other.text for other in article.headlines]),
        NOT_JUDGED if standfirst is None else len(standfirst),
    )


@lru_cache(maxsize=1024)
def _site_names(title: str, publisher: str | None) -> frozenset[str]:
    # Longer "publishers" are headlines that a page gives as its site's name.
    named = publisher if publisher and len(publisher) <= 40 else title
    return frozenset({title.casefold(), named.casefold()})


def _echoed(headline: str, others: Sequence[str]) -> float:
    """Whether another headline of the page shares a word; not judged when there is no other."""
    different = [other for other in others if other != headline]
    if not different or not headline:
        return NOT_JUDGED
    if len(others) - len(different) > 1:
        return 1.0
    for other in different:
        if headline in other or other in headline:
            return 1.0
    words = set(_WORD.findall(headline.casefold()))
    if not words:
        return NOT_JUDGED
    return float(any(not words.isdisjoint(_WORD.findall(other.casefold())) for other in different))


PICTURES = ("captions_in_body", "captions_repeated")


def picture_measures(article: Article, texts: Sequence[str]) -> tuple[float, ...]:
    """The values of PICTURES: whether captions stand apart from the body's `texts`, and once."""
    images = article.images
    if not images:
        return 0, 0
    captions = [image.caption for image in images if image.caption]
    same_as_credit = sum([bool(image.caption) and image.caption == image.credit for image in images])
    in_body = 0
    # A gallery's captions are its text.
    if captions and article.kind not in {"gallery", "video"}:
        repeated = [caption for caption in captions if caption in texts]
        if repeated:
            # A heading may say what the picture under it shows.
            paragraphs = {block.text for block in article.blocks if block.kind == "paragraph"}
            in_body = sum(caption in paragraphs for caption in repeated)
    return in_body, len(captions) - len(set(captions)) + same_as_credit


def count_controls(fields: str) -> int:
    """Control characters and tags in the joined texts beside the body."""
    # Quick, and true of nearly all: every control is unprintable, every tag has its bracket.
    if fields.isprintable() and "<" not in fields:
        return 0
    return len(_CONTROLS.findall(fields))


def without_controls(text: str) -> str:
    """`text` with a blank for every control character and tag."""
    return _CONTROLS.sub(" ", text)


LANGUAGE = ("language_well_formed", "language_expected", "paywalled")


def language_measures(article: Article) -> tuple[float, ...]:
    """The values of LANGUAGE, where what is expected is not known yet."""
    return _is_tag(article.language or ""), NOT_JUDGED, article.access == "paywalled"


@lru_cache(maxsize=1024)
def _is_tag(language: str) -> bool:
    return _LANGUAGE.fullmatch(language) is not None


PROOF = ("capture_located", "capture_status", "robots_allowed")


def proof_measures(capture: CaptureReference) -> tuple[float, ...]:
    """The values of PROOF."""
    located = (
        bool(capture.segment)
        and capture.offset >= 0
        and capture.length > 0
        and _DIGEST.fullmatch(capture.payload_digest) is not None
    )
    return located, capture.status, capture.robots.startswith(("allowed", "not-asked"))
