"""Turns drafts into the frame of measures that the rules read (`expectations.columns.RECORD_COLUMNS`).

Times are measured against the fetch, not against today, so that a stored page is judged alike on any day.

The frame holds numbers only. What a rule's breach needs for its explanation (the offending caption, the
printed date) is looked up only for a breach, shortened, and never given to Great Expectations.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from expectations.columns import KEY, NOT_JUDGED
from tasks.article import Article
from tasks.figures import primary_language
from tasks.record import Draft, content_digest
from tasks.source import Source
from tasks.validate.anywhere import PhraseSearch
from tasks.validate.explain import explain
from tasks.validate.measure_body import BODY, body_measures
from tasks.validate.measure_fields import (
    HEADLINE,
    IDENTITY,
    LANGUAGE,
    PICTURES,
    PROOF,
    count_controls,
    headline_measures,
    identity_measures,
    language_measures,
    picture_measures,
    proof_measures,
    without_controls,
)
from tasks.validate.measure_people import PEOPLE, people_measures
from tasks.validate.measure_shared import SharedBodies
from tasks.validate.measure_times import TIMES, time_measures
from tasks.validate.tally import Tally
from tasks.validate.widgets import NOTHING, WidgetCount, short_fields, widgets_in_body, widgets_in_fields

if TYPE_CHECKING:
    import pandas as pd

DIGESTS_CHECKED = 500
"""Per batch, evenly spread. A wrong digest is a fault of the program and so hits all; one costs 12 microseconds, and
`seal` makes it again for every stored record."""
VALUE_LENGTH = 120
"""Characters of an offending value that are kept, as `Breach.value` says."""

_OTHERS = ("field_controls", "digest_true")
_SELDOM = (
    "body_widgets",
    "body_widget_hints",
    "body_repeated_share",
    "body_shared_share",
    "body_twins",
    "field_widgets",
)
"""Zero in nearly all records; mended in the few where something is found."""
_ZEROS = (0.0,) * len(_SELDOM)

MEASURES = (
    *IDENTITY,
    *HEADLINE,
    *BODY,
    *PEOPLE,
    *TIMES,
    *PICTURES,
    *LANGUAGE,
    *PROOF,
    *_OTHERS,
    *_SELDOM,
)
"""The columns, in the order in which one draft's values are put down."""
_PLACE = {name: place for place, name in enumerate(MEASURES)}


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
    line = " ".join(without_controls(text).split())
    return line if len(line) <= VALUE_LENGTH else line[: VALUE_LENGTH - 1] + "…"


def record_frame(drafts: Sequence[Draft], source: Source) -> RecordFrame:
    """The measures of `drafts` where nothing is known of what is usual for `source`."""
    return measure(drafts, source).frame(usual_declared_ratio=1.0, usual_languages=frozenset())


@dataclass(frozen=True)
class Measured:
    """A batch that was gone through once: the measures of each draft and the tally of all."""

    drafts: Sequence[Draft]
    keys: Sequence[str]
    """The record id of each draft."""
    source: Source
    tally: Tally
    _values: npt.NDArray[np.float64]
    """A row for each draft, a column for each of MEASURES."""
    _samples: dict[tuple[str, str], str]

    def frame(self, *, usual_declared_ratio: float, usual_languages: frozenset[str]) -> RecordFrame:
        """The measures, with what is usual for the source, which is known only when all drafts have been seen.

        Columns are those of RECORD_COLUMNS and the key.

        usual_declared_ratio: body words per word that this publisher declares.
        usual_languages: primary tags of the languages that it publishes in, beside its own.
        """
        import pandas as pd  # noqa: PLC0415  half a second, had with Great Expectations anyway

        values = self._values.copy(order="F")  # Rules read column by column.
        values[:, _PLACE["declared_words_ratio"]] /= usual_declared_ratio
        usual = usual_languages | {primary_language(self.source.language)}
        stated = values[:, _PLACE["language_well_formed"]] > 0
        expected = [language in usual for language in self.tally.languages]
        values[:, _PLACE["language_expected"]] = np.where(stated, expected, NOT_JUDGED)
        frame = pd.DataFrame(values, columns=list(MEASURES))
        frame[KEY] = self.keys
        return RecordFrame(frame, self.drafts, self._samples)


def measure(drafts: Sequence[Draft], source: Source) -> Measured:
    """Measures every draft, and counts them all.

    Everything of one draft, then the next: what is looked at twice is still in the processor's cache. Reading objects
    that are not costs more than all that is reckoned with them.
    """
    table = _Table()
    tally = Tally()
    shared = SharedBodies()
    search = PhraseSearch()
    found = _Found({}, {})
    keys: list[str] = []
    step = max(1, math.ceil(len(drafts) / DIGESTS_CHECKED))
    hosts = source.hosts
    for number, draft in enumerate(drafts):
        article, capture = draft.article, draft.capture
        texts = texts_of(article)
        fields = short_fields(article)
        together = "  ".join(fields)
        keys.append(capture.record_id)
        tally.add(draft)
        shared.add(article, texts)
        search.add(article, together)
        found.note(number, widgets_in_body(article, texts), widgets_in_fields(fields))
        table.add(
            [
                *identity_measures(draft, source.name, hosts),
                *headline_measures(article, source),
                *body_measures(article, texts),
                *people_measures(article, source.title),
                *time_measures(article, capture.fetched_at, capture.url),
                *picture_measures(article, texts),
                *language_measures(article),
                *proof_measures(capture),
                count_controls(together),
                NOT_JUDGED if number % step else content_digest(article) == draft.content_digest,
                *_ZEROS,
            ]
        )
    phrased = search.found([draft.article for draft in drafts])
    for number in phrased.articles:
        article = drafts[number].article
        found.note(
            number,
            widgets_in_body(article, texts_of(article), phrased.texts),
            widgets_in_fields(short_fields(article), phrased.texts),
        )
    for number, measures in shared.measures():
        table.mend(number, measures)
    samples = found.mend(table, drafts)
    return Measured(drafts, keys, source, tally, table.values(), samples)


class _Table:
    """Rows of measures, in the order of MEASURES."""

    def __init__(self) -> None:
        self._values = array("d")

    def add(self, measures: list[float]) -> None:
        """The next row."""
        self._values.fromlist(measures)

    def mend(self, row: int, measures: Mapping[str, float]) -> None:
        """Other values for some columns of a row."""
        for name, value in measures.items():
            self._values[row * len(MEASURES) + _PLACE[name]] = value

    def values(self) -> npt.NDArray[np.float64]:
        """The table. ValueError when a row is too short or too long."""
        return np.array(self._values).reshape(-1, len(MEASURES))


@dataclass(frozen=True)
class _Found:
    """The interface phrases of the few drafts that have some, by their numbers."""

    bodies: dict[int, WidgetCount]
    fields: dict[int, WidgetCount]

    def note(self, number: int, body: WidgetCount, fields: WidgetCount) -> None:
        """What one draft says. A later look has also seen the phrases that may stand anywhere."""
        if body is not NOTHING:
            self.bodies[number] = body
        if fields is not NOTHING:
            self.fields[number] = fields

    def mend(self, table: _Table, drafts: Sequence[Draft]) -> dict[tuple[str, str], str]:
        """Puts the counts into the table; returns what was said, by record id and column."""
        samples: dict[tuple[str, str], str] = {}
        for number, said in self.bodies.items():
            table.mend(number, {"body_widgets": said.widgets, "body_widget_hints": said.hints})
            if said.sample:
                column = "body_widgets" if said.widgets else "body_widget_hints"
                samples[drafts[number].capture.record_id, column] = said.sample
        for number, said in self.fields.items():
            table.mend(number, {"field_widgets": said.widgets})
            if said.sample:
                samples[drafts[number].capture.record_id, "field_widgets"] = said.sample
        return samples


def texts_of(article: Article) -> list[str]:
    """The texts of the body's blocks that have one."""
    return [text for block in article.blocks if (text := block.text)]
