"""What a run says of itself: one small object for callers, one page of markdown for operators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pydantic import Field

from tasks.article import Model
from tasks.diff import compare
from tasks.errors import SkipReason
from tasks.record import Record
from tasks.report.escape import for_markdown
from tasks.report.render_diff import as_markdown
from tasks.store.history import History
from tasks.store.manifest import RunManifest, UrlOutcome
from tasks.store.s3.bucket import Bucket

UNCHANGED = ("unchanged", "already", "not_modified")
FAILURES = (
    SkipReason.ROBOTS_UNREACHABLE,
    SkipReason.TIMEOUT,
    SkipReason.CONNECTION,
    SkipReason.HTTP_ERROR,
    SkipReason.TOO_LARGE,
    SkipReason.TOO_MANY_REDIRECTS,
    SkipReason.BROKEN_PAGE,
    SkipReason.EXTRACTION_LIMIT,
)
"""Skips that are failures: something that may well be an article could not be fetched."""
DIFFS_SHOWN = 20
"""An artifact is read by a person; the rest is a command away."""
NAMED = 20
"""Addresses that a terminal shows of each kind; the artifact has all."""
ASIDE = (SkipReason.ROBOTS, SkipReason.OFF_SITE)
"""Skips that nobody has to look at: the publisher's own word, or not the publisher's."""


class RunSummary(Model):
    """The figures of one run."""

    run_id: str
    source: str
    decision: str
    """`pass`, `warn` or `stop`: the gravest that the gate said."""
    reasons: tuple[str, ...] = ()
    found: int = 0
    not_due: int = 0
    """Found, and visited so lately that they are not asked for."""
    stored: int = 0
    revised: int = 0
    reparsed: int = 0
    """New parses of revisions that were stored: our reading changed, not the page."""
    unchanged: int = 0
    quarantined: int = 0
    waiting: int | None = None
    """Held drafts of the source that wait for a decision after this run, those of earlier runs included. None where
    nobody counted them."""
    refused_by_robots: int = 0
    no_article: int = 0
    """Answered with something that is no article: walls, section pages, soft 404."""
    failed: int = 0
    left_out: int = 0
    known_blocks: int = 0
    """Blocks known to stand on every page of the source, and left out of bodies from the next run on."""
    learned_blocks: int = 0
    """How many of them are known since this run."""
    skipped: dict[str, int] = Field(default_factory=dict)
    """Reason to number."""
    quarantine_rules: dict[str, int] = Field(default_factory=dict)
    revised_addresses: tuple[str, ...] = ()
    """Of articles that the publisher changed; the first 20."""
    unsettled: tuple[UrlOutcome, ...] = ()
    """What gave no record and should have, the worst first: held back, failed, or no article."""
    planned: tuple[str, ...] = ()
    """Of a dry run: every address that would be asked for."""
    refused: tuple[UrlOutcome, ...] = ()
    """Of a dry run: every address that robots.txt refuses."""
    faults: tuple[str, ...] = ()
    seconds: float = 0.0


def summarise(
    manifest: RunManifest, *, found: int, not_due: int = 0, waiting: int | None = None
) -> RunSummary:
    """The figures of `manifest`; `found` is the number of addresses that discovery gave, `not_due` how many of
    them were not asked for, `waiting` how many drafts of the source are held by now."""
    counts = manifest.counts
    robots = manifest.reasons.get(SkipReason.ROBOTS, 0)
    failed = sum(manifest.reasons.get(reason, 0) for reason in FAILURES) + counts.get("failed", 0)
    rules = Counter(
        rule for line in manifest.urls if line.outcome == "quarantined" for rule in line.reason.split(", ")
    )
    decisions = [judgement.decision for judgement in manifest.judgements]
    return RunSummary(
        run_id=manifest.run_id,
        source=manifest.source,
        decision=next((each for each in ("stop", "warn") if each in decisions), "pass"),
        reasons=tuple(dict.fromkeys(r for judgement in manifest.judgements for r in judgement.reasons)),
        found=found,
        not_due=not_due,
        stored=counts.get("new", 0),
        revised=counts.get("revised", 0),
        reparsed=counts.get("reparsed", 0),
        unchanged=sum(counts.get(outcome, 0) for outcome in UNCHANGED),
        quarantined=counts.get("quarantined", 0),
        waiting=waiting,
        refused_by_robots=robots,
        no_article=counts.get("skipped", 0) - robots - (failed - counts.get("failed", 0)),
        failed=failed,
        left_out=counts.get("left_out", 0),
        known_blocks=manifest.known_blocks,
        learned_blocks=manifest.learned_blocks,
        skipped=manifest.reasons,
        quarantine_rules=dict(rules.most_common()),
        revised_addresses=tuple(line.url for line in manifest.urls if line.outcome == "revised")[
            :DIFFS_SHOWN
        ],
        unsettled=tuple(_unsettled(manifest.urls)),
        faults=manifest.faults,
        seconds=(manifest.finished - manifest.started).total_seconds(),
    )


def mend_of_stop(source: str, *, held: int) -> str:
    """What to do about a run of `source` that was stopped, by how much of the source is held."""
    if held:
        return f"look at what is held: `pressmark review {source}`, or in the UI decide-what-waits"
    return f"nothing is held, the next run asks again; if it stays so, look at {source}.toml and at the publisher"


def _unsettled(lines: Sequence[UrlOutcome]) -> list[UrlOutcome]:
    grave = ("quarantined", "failed", "skipped")
    told = [line for line in lines if line.outcome in grave and line.reason not in ASIDE]
    return sorted(told, key=lambda line: grave.index(line.outcome))


def address_lines(summary: RunSummary) -> list[str]:
    """The addresses behind the figures that somebody may want to look at, one a line: outcome, reason, address."""
    revised = [f"revised  {url}" for url in summary.revised_addresses]
    unsettled = [f"{line.outcome}: {_why(line)}  {line.url}" for line in summary.unsettled[:NAMED]]
    more = len(summary.unsettled) - NAMED
    if more > 0:
        unsettled.append(f"{more} more such addresses: artifact {summary.source}-outcomes in the Prefect UI")
    would = [f"would ask for  {url}" for url in summary.planned]
    refused = [f"would not ask for: {line.reason}  {line.url}" for line in summary.refused]
    return [*revised, *unsettled, *would, *refused]


def _why(line: UrlOutcome) -> str:
    return (
        f"{line.reason} {line.status}"
        if line.reason == SkipReason.HTTP_ERROR and line.status
        else line.reason
    )


def summary_lines(summary: RunSummary) -> list[tuple[str, str]]:
    """The figures as label and value, in the order in which people ask for them."""
    rules = ", ".join(f"{rule} {count}" for rule, count in summary.quarantine_rules.items())
    skips = ", ".join(f"{reason} {count}" for reason, count in summary.skipped.items())
    return [
        ("found", str(summary.found)),
        ("of these not due yet", str(summary.not_due)),
        ("stored", str(summary.stored)),
        ("revised", str(summary.revised)),
        ("read anew", str(summary.reparsed)),
        ("unchanged", str(summary.unchanged)),
        ("quarantined", f"{summary.quarantined}" + (f"  ({rules})" if rules else "")),
        *([] if summary.waiting is None else [("wait for a decision", _waiting(summary))]),
        ("refused by robots.txt", str(summary.refused_by_robots)),
        ("no article", str(summary.no_article)),
        ("failed", str(summary.failed)),
        ("left for the next run", str(summary.left_out)),
        ("skipped, by reason", skips or "none"),
        ("blocks on every page", _known(summary)),
    ]


def _waiting(summary: RunSummary) -> str:
    return f"{summary.waiting}  (pressmark review {summary.source})" if summary.waiting else "0"


def _known(summary: RunSummary) -> str:
    if summary.learned_blocks <= 0:
        return str(summary.known_blocks)
    mend = f"pressmark reextract {summary.source} takes them out of what is stored"
    return f"{summary.known_blocks}  ({summary.learned_blocks} since this run; {mend})"


def summary_markdown(
    summary: RunSummary, corrections: Sequence[tuple[Record, Record]], *, report_key: str = ""
) -> str:
    """One page for operators: the verdict first, then figures, then what newsrooms changed."""
    lines = [f"# {for_markdown(summary.source)}: {summary.decision}", ""]
    lines += [f"- {for_markdown(reason)}" for reason in (*summary.reasons, *summary.faults)]
    lines += ["", "| | |", "| --- | --- |"]
    lines += [f"| {label} | {for_markdown(value)} |" for label, value in summary_lines(summary)]
    if report_key:
        lines += ["", f"Validation report: `{report_key}` in the bucket."]
    if corrections:
        lines += ["", f"## Changed by the newsroom ({len(corrections)})"]
    for before, after in corrections[:DIFFS_SHOWN]:
        title = after.article.headline or after.article.url
        lines += ["", as_markdown(compare(before.article, after.article), title=title)]
    if len(corrections) > DIFFS_SHOWN:
        lines += ["", f"{len(corrections) - DIFFS_SHOWN} more: `pressmark diff URL`."]
    return "\n".join(lines)


def corrections(bucket: Bucket, revised: Sequence[Record]) -> list[tuple[Record, Record]]:
    """The publisher's revisions `revised`, each with the record before it."""
    pairs = []
    for record in revised:
        told = History(bucket, record.article_id).current()
        earlier = [each for each in told if each.revision == record.revision - 1]
        pairs += [(before, record) for before in earlier[-1:]]
    return pairs


def outcome_rows(lines: Sequence[UrlOutcome]) -> list[dict[str, str]]:
    """A table of addresses for the Prefect artifact, what needs a person first."""
    order = {"quarantined": 0, "failed": 1, "skipped": 2, "revised": 3, "new": 4}
    ranked = sorted(lines, key=lambda line: order.get(line.outcome, 9))
    return [
        {
            "outcome": line.outcome,
            "reason": _why(line),
            "address": line.url,
            "version": f"r{line.revision}.p{line.parse}" if line.revision else "",
        }
        for line in ranked
    ]
