"""Turns drafts into the frame of measures that the rules read (`expectations.columns.RECORD_COLUMNS`).

Times are measured against the fetch, not against today, so that a stored page is judged alike on any day.

The frame holds numbers only. What a rule's breach needs for its explanation (the offending caption, the
printed date) is looked up only for a breach, shortened, and never given to Great Expectations.
"""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from urllib.parse import urlsplit

import numpy as np
import pandas as pd

from expectations.columns import KEY, RECORD_COLUMNS
from tasks.article import Article
from tasks.record import CaptureReference, Draft, content_digest
from tasks.source import Source
from tasks.validate.anywhere import find_phrases
from tasks.validate.explain import explain
from tasks.validate.figures import primary_language
from tasks.validate.measure_body import body_measures, weighted_length
from tasks.validate.measure_people import people_measures
from tasks.validate.measure_shared import SharedBodies
from tasks.validate.measure_times import time_measures
from tasks.validate.widgets import NOTHING, WidgetCount, short_fields, widgets_in_body, widgets_in_fields

NOT_JUDGED = math.nan
DIGESTS_CHECKED = 500
"""Per batch, evenly spread. A wrong digest is a fault of the program and so hits all; one costs 12 microseconds, and
`seal` makes it again for every stored record."""
VALUE_LENGTH = 120
"""Characters of an offending value that are kept, as `Breach.value` says."""

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|</?[a-zA-Z][^<>]{0,80}>"
)
"""C0 and C1 controls, marks that turn the direction of writing, and tags."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[A-Za-z0-9]{2,8})*")
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_WORD = re.compile(r"\w{3,}")


@dataclass(frozen=True)
class RecordFrame:
    """The measures of a batch's drafts, a row each, and what explains them."""

    frame: pd.DataFrame
    drafts: Sequence[Draft]
    samples: dict[tuple[str, str], str]
    """(record id, column) to the words that were found where they should not be."""

    def value(self, row: int, column: str) -> str:
        """The offending value of one record for one column, shortened; the number itself where that says enough."""
        draft = self.drafts[row]
        said = self.samples.get((draft.capture.record_id, column)) or explain(draft, column)
        if said:
            return shorten(said)
        number = float(self.frame[column].iloc[row])
        return f"{number:.3g}" if abs(number) < 1000 else f"{number:.0f}"


def shorten(text: str) -> str:
    """At most `VALUE_LENGTH` characters on one line, without control characters."""
    line = " ".join(_CONTROLS.sub(" ", text).split())
    return line if len(line) <= VALUE_LENGTH else line[: VALUE_LENGTH - 1] + "…"


def record_frame(
    drafts: Sequence[Draft],
    source: Source,
    *,
    usual_declared_ratio: float = 1.0,
    usual_languages: frozenset[str] = frozenset(),
) -> RecordFrame:
    """Measures every draft. Columns are those of RECORD_COLUMNS and the key, in that order.

    `usual_declared_ratio`: body words per word that this publisher declares. `usual_languages`: primary tags of the
    languages it publishes in, beside its own.
    """
    table = _Table()
    shared = SharedBodies()
    fields: list[list[str]] = []
    bodies: dict[int, WidgetCount] = {}
    beside: dict[int, WidgetCount] = {}
    step = max(1, math.ceil(len(drafts) / DIGESTS_CHECKED))
    hosts = source.hosts
    languages = usual_languages | {primary_language(source.language)}
    for number, draft in enumerate(drafts):
        # Everything of one draft, then the next: what is looked at twice is still in the processor's cache, which
        # halves the cost.
        article, capture = draft.article, draft.capture
        texts = texts_of(article)
        fields.append(short_fields(article))
        shared.add(article, texts)
        if (said := widgets_in_body(article, texts)) is not NOTHING:
            bodies[number] = said
        if (said := widgets_in_fields(fields[number])) is not NOTHING:
            beside[number] = said
        table.add(
            {
                **_NOTHING_FOUND,
                **_identity_measures(draft, source.name, hosts),
                **_headline_measures(article, source),
                **body_measures(article, texts, usual_declared_ratio),
                **people_measures(article, source.title),
                **time_measures(article, capture.fetched_at, capture.url),
                **picture_measures(article, texts),
                **_language_measures(article, languages),
                "field_controls": _controls(fields[number]),
                **_proof_measures(capture),
                "digest_true": (
                    NOT_JUDGED if number % step else float(content_digest(article) == draft.content_digest)
                ),
            }
        )
    phrased = find_phrases([draft.article for draft in drafts], fields)
    for number in phrased.bodies:
        article = drafts[number].article
        bodies[number] = widgets_in_body(article, texts_of(article), phrased.texts)
    for number in phrased.fields:
        beside[number] = widgets_in_fields(fields[number], phrased.texts)
    for number, measures in shared.measures():
        table.mend(number, measures)
    samples = _note_widgets(table, drafts, bodies, beside)
    return RecordFrame(table.frame([draft.capture.record_id for draft in drafts]), drafts, samples)


_NOTHING_FOUND = {
    "body_widgets": 0.0,
    "body_widget_hints": 0.0,
    "body_repeated_share": 0.0,
    "body_shared_share": 0.0,
    "body_twins": 0.0,
    "field_widgets": 0.0,
}
"""Of nearly all records; mended in the few where something is found."""


class _Table:
    """Rows of measures, in the order of RECORD_COLUMNS."""

    def __init__(self) -> None:
        self._values = array("d")
        self._names = list(RECORD_COLUMNS)
        self._in_order = itemgetter(*self._names)
        self._place = {name: place for place, name in enumerate(self._names)}

    def add(self, measures: Mapping[str, float]) -> None:
        """The next row. KeyError when a column is missing."""
        self._values.extend(self._in_order(measures))

    def mend(self, row: int, measures: Mapping[str, float]) -> None:
        """Other values for some columns of a row."""
        for name, value in measures.items():
            self._values[row * len(self._names) + self._place[name]] = value

    def frame(self, keys: list[str]) -> pd.DataFrame:
        """The table, with the keys of its rows."""
        values = np.frombuffer(self._values, dtype="float64").reshape(len(keys), len(self._names))
        frame = pd.DataFrame(values, columns=self._names)
        frame[KEY] = keys
        return frame


def _note_widgets(
    table: _Table,
    drafts: Sequence[Draft],
    bodies: Mapping[int, WidgetCount],
    beside: Mapping[int, WidgetCount],
) -> dict[tuple[str, str], str]:
    """Puts the counts into the table; returns what was said, by record id and column."""
    samples: dict[tuple[str, str], str] = {}
    for number, said in bodies.items():
        table.mend(number, {"body_widgets": float(said.widgets), "body_widget_hints": float(said.hints)})
        if said.sample:
            column = "body_widgets" if said.widgets else "body_widget_hints"
            samples[drafts[number].capture.record_id, column] = said.sample
    for number, said in beside.items():
        table.mend(number, {"field_widgets": float(said.widgets)})
        if said.sample:
            samples[drafts[number].capture.record_id, "field_widgets"] = said.sample
    return samples


def texts_of(article: Article) -> list[str]:
    """The texts of the body's blocks that have one."""
    return [text for block in article.blocks if (text := block.text)]


def _identity_measures(draft: Draft, source: str, hosts: frozenset[str]) -> dict[str, float]:
    article, capture = draft.article, draft.capture
    host, path = _host_and_path(article.url)
    answered = host if capture.url == article.url else _host_and_path(capture.url)[0]
    named = article.canonical_url or ""
    canonical, canonical_path = (host, path) if named == article.url else _host_and_path(named)
    foreign = capture.robots.startswith("not-asked")
    return {
        "source_agrees": float(draft.source == source),
        "address_is_http": float(host != ""),
        "address_is_own": NOT_JUDGED if foreign else float(answered in hosts),
        "address_is_front": float(path in {"", "/"} and "?" not in article.url),
        "canonical_is_own": NOT_JUDGED if foreign or not canonical else float(canonical in hosts),
        "canonical_is_front": (
            NOT_JUDGED if not canonical else float(canonical_path in {"", "/"} and "?" not in named)
        ),
    }


def _host_and_path(url: str) -> tuple[str, str]:
    """Host (lower case, empty when it is no http address) and path."""
    scheme, _, rest = url.partition("://")
    if scheme not in {"http", "https"}:
        return "", url
    host, slash, path = rest.partition("/")
    # urlsplit costs 7 microseconds; plain addresses, nearly all, need none of its care.
    plain = _plain_host(host)
    if plain is None:
        return _with_care(url)
    return plain, slash + path.partition("?")[0].partition("#")[0]


@lru_cache(maxsize=1024)
def _plain_host(host: str) -> str | None:
    """In lower case, or None for what is more than a name (a port, a user, an IPv6 address)."""
    return host.lower() if host.isascii() and host.replace("-", "").replace(".", "").isalnum() else None


def _with_care(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "", url
    return host, parts.path


def _headline_measures(article: Article, source: Source) -> dict[str, float]:
    headline = article.headline or ""
    present = bool(headline) and not headline.isspace()
    # Longer "publishers" are headlines that a page gives as its site's name.
    publisher = article.publisher if article.publisher and len(article.publisher) <= 40 else source.title
    own = headline.casefold() if headline else ""
    return {
        "headline_present": float(present),
        "headline_chars": weighted_length(headline) if present else NOT_JUDGED,
        "headline_is_site": (
            NOT_JUDGED if not headline else float(own in {source.title.casefold(), publisher.casefold()})
        ),
        "headline_echoed": _echoed(headline, [other.text for other in article.headlines]),
        "standfirst_chars": NOT_JUDGED if article.standfirst is None else float(len(article.standfirst)),
    }


def _echoed(headline: str, others: Sequence[str]) -> float:
    """Whether another headline of the page shares a word; not judged when there is no other."""
    different = [other for other in others if other != headline]
    if not different or not headline:
        return NOT_JUDGED
    if len(others) - len(different) > 1 or any(headline in other or other in headline for other in different):
        return 1.0
    words = set(_WORD.findall(headline.casefold()))
    if not words:
        return NOT_JUDGED
    return float(any(not words.isdisjoint(_WORD.findall(other.casefold())) for other in different))


def picture_measures(article: Article, texts: Sequence[str]) -> dict[str, float]:
    """Whether captions stand apart from the body's `texts`, and once."""
    captions = [image.caption for image in article.images if image.caption]
    in_body = 0
    # A gallery's captions are its text.
    if captions and article.kind not in {"gallery", "video"}:
        repeated = [caption for caption in captions if caption in texts]
        if repeated:
            # A heading may say what the picture under it shows.
            paragraphs = {block.text for block in article.blocks if block.kind == "paragraph"}
            in_body = sum(caption in paragraphs for caption in repeated)
    same_as_credit = sum(bool(image.caption) and image.caption == image.credit for image in article.images)
    return {
        "captions_in_body": float(in_body),
        "captions_repeated": float(len(captions) - len(set(captions)) + same_as_credit),
    }


def _controls(fields: Sequence[str]) -> float:
    together = "  ".join(fields)
    # Quick, and true of nearly all: every control is unprintable, every tag has its bracket.
    if together.isprintable() and "<" not in together:
        return 0.0
    return float(len(_CONTROLS.findall(together)))


def _language_measures(article: Article, usual: frozenset[str]) -> dict[str, float]:
    language = article.language or ""
    well_formed = _LANGUAGE.fullmatch(language) is not None
    return {
        "language_well_formed": float(well_formed),
        "language_expected": float(primary_language(language) in usual) if well_formed else NOT_JUDGED,
        "paywalled": float(article.access == "paywalled"),
    }


def _proof_measures(capture: CaptureReference) -> dict[str, float]:
    located = (
        bool(capture.segment)
        and capture.offset >= 0
        and capture.length > 0
        and _DIGEST.fullmatch(capture.payload_digest) is not None
    )
    return {
        "capture_located": float(located),
        "capture_status": float(capture.status),
        "robots_allowed": float(capture.robots.startswith(("allowed", "not-asked"))),
    }
