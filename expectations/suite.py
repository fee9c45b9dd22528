"""The suite: which rules there are, by name, and what they hold to for one source.

`CONTENTS` names every rule a second time, on purpose. A rule that is lost or renamed in the modules of rules
is then missed, and the gate stops, where a suite that merely got shorter would pass.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from expectations.batch_rules import BATCH_RULES, DRIFT_RULES, RUN_RULES
from expectations.columns import BATCH_COLUMNS, RECORD_COLUMNS
from expectations.phrases import PHRASES
from expectations.record_rules import RECORD_RULES
from expectations.rules import Rule
from expectations.thresholds import THRESHOLDS, effective

NAME = "pressmark"

CONTENTS = frozenset(
    """
    identity.source identity.address identity.host identity.front_page identity.canonical_host
    identity.canonical_front
    headline.present headline.length headline.own headline.echoed standfirst.length standfirst.apart
    body.present body.length body.endless body.language body.widgets body.widget_hints body.repeats
    body.shared body.twins body.markup body.source_code body.garbled body.odd_characters body.headline_apart
    body.finished body.declared_words body.declared_tolerance body.word_count
    byline.names byline.people byline.count byline.once
    times.published times.published_future times.modified_future times.year times.order times.zone times.agree
    times.swapped times.swap_suspected times.address
    images.apart images.once fields.widgets fields.clean language.stated language.expected access.paywalled
    proof.digest proof.capture proof.status proof.robots
    run.candidates run.volume_collapsed run.volume_low run.volume_high run.silence run.unreached run.walls
    run.no_article
    batch.filled batch.quarantined batch.duplicates batch.one_headline batch.one_author batch.one_instant
    batch.just_now batch.swaps batch.shared_blocks batch.exceptions
    drift.published drift.authors drift.standfirst drift.images drift.structure drift.length
    drift.length_broken drift.declared drift.strips drift.stripped drift.paywalled drift.no_article
    drift.flagged drift.methods drift.layout_hits
    """.split()  # noqa: SIM905  # reads better as words
)


@dataclass(frozen=True)
class Suite:
    """Rules for records, and rules for the batch and its run."""

    record_rules: tuple[Rule, ...] = RECORD_RULES
    run_rules: tuple[Rule, ...] = RUN_RULES
    batch_rules: tuple[Rule, ...] = (*BATCH_RULES, *DRIFT_RULES)
    name: str = NAME

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule: records first, then run, batch and drift."""
        return (*self.record_rules, *self.run_rules, *self.batch_rules)

    def version(self) -> str:
        """Twelve hex digits of a SHA-256 over rules, thresholds and phrases: equal suites, equal version."""
        content = [
            [[rule.id, rule.severity, rule.column, rule.least, rule.most] for rule in self.rules],
            [[name, threshold.value] for name, threshold in sorted(THRESHOLDS.items())],
            _phrases_digest(),
        ]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:12]

    def faults(self) -> list[str]:
        """What is wrong with the suite itself; anything here stops every batch."""
        ids = [rule.id for rule in self.rules]
        found = [f"{name}: the suite has lost this rule" for name in sorted(CONTENTS - set(ids))]
        found += [f"{name}: not in the table of contents" for name in sorted(set(ids) - CONTENTS)]
        found += [f"{name}: stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
        for rule in self.rules:
            columns = RECORD_COLUMNS if rule.scope == "record" else BATCH_COLUMNS
            if rule.column not in columns:
                found.append(f"{rule.id}: reads the unknown column {rule.column}")
            found += [
                f"{rule.id}: unknown threshold {bound}"
                for bound in (rule.least, rule.most)
                if isinstance(bound, str) and bound not in THRESHOLDS
            ]
        return found


@cache
def _phrases_digest() -> str:
    return hashlib.sha256(json.dumps(PHRASES, sort_keys=True).encode()).hexdigest()


SUITE = Suite()
"""The suite in force."""


def thresholds_for(overlay: Mapping[str, float]) -> tuple[dict[str, float], list[str]]:
    """The thresholds with a source's own laid over, and one line for each name in it that does not exist."""
    unknown = sorted(set(overlay) - set(THRESHOLDS))
    known = {name: value for name, value in overlay.items() if name in THRESHOLDS}
    return effective(known), [
        f"{name}: no such threshold; see expectations/thresholds.py" for name in unknown
    ]
