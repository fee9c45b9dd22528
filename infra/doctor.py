"""The checks of `pressmark doctor`: facts in, findings out.

Nothing here asks a server or reads a clock: `infra.examination` gathers the facts. No finding holds a secret.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from packaging.requirements import Requirement
from pydantic import SecretStr

from infra.settings import DEFAULT_CONTACT, LoadedSettings
from tasks.extract.learning import Evidence
from tasks.report.summary import mend_of_stop
from tasks.store.s3.probe import Capabilities

Level = Literal["good", "note", "wrong"]

GUARDED = ("prefect", "fastapi", "sqlalchemy", "great-expectations", "boto3", "pydantic")
"""Packages of which a newer one installs and then fails in silence, or of which the whole house hangs."""
LEAST_FREE = 1_000_000_000
"""Bytes: one full segment. Below that a run may not end."""
LITTLE_FREE = 10_000_000_000
SKEW_NOTED = timedelta(minutes=1)
SKEW_REFUSED = timedelta(minutes=15)
"""S3 refuses requests that are signed further off than this (RequestTimeTooSkewed)."""
RUN_IS_STUCK_AFTER = timedelta(hours=24)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    level: Level
    subject: str
    """What was looked at, in a word or two."""
    message: str
    """One line."""
    mend: str = ""
    """What to do about it, in the imperative; empty when nothing has to be done."""


@dataclass(frozen=True)
class SettingRow:
    """One setting in force."""

    name: str
    value: str
    origin: str


def setting_rows(loaded: LoadedSettings) -> list[SettingRow]:
    """Every setting with its value and where that came from; of secrets only whether there is one."""
    rows = []
    for name in type(loaded.settings).model_fields:
        value = getattr(loaded.settings, name)
        shown = _hidden(value.get_secret_value()) if isinstance(value, SecretStr) else _shown(value)
        if name == "access_key":
            # Not secret by itself, but it is half of the pair and does not belong in a bug report.
            shown = _hidden(value)
        rows.append(SettingRow(name, shown, loaded.origins[name]))
    return rows


def _hidden(value: str) -> str:
    return "(set)" if value else "(empty)"


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "(none)"
    return str(value) if value != "" else "(empty)"


def check_versions(requirements: Iterable[str], installed: Mapping[str, str]) -> list[Finding]:
    """Hold what is installed against the ranges that are known to work (`requirements`, PEP 508)."""
    ranges = {}
    for line in requirements:
        requirement = Requirement(line)
        if requirement.name.lower() in GUARDED and "extra" not in str(requirement.marker or ""):
            ranges[requirement.name.lower()] = requirement.specifier
    findings = []
    for name in GUARDED:
        version, wanted = installed.get(name), ranges.get(name)
        if version is None:
            message = f"{name} is not installed"
            findings.append(Finding("wrong", "versions", message, "run `make install`"))
        elif wanted is not None and not wanted.contains(version, prereleases=True):
            findings.append(
                Finding(
                    "wrong",
                    "versions",
                    f"{name} {version} is outside {wanted}, the range that is known to work",
                    f"pip install '{name}{wanted}'",
                )
            )
    if not findings:
        known = ", ".join(f"{name} {installed[name]}" for name in GUARDED)
        findings.append(Finding("good", "versions", known))
    return findings


def check_capabilities(found: Capabilities) -> list[Finding]:
    """What the store can do, found out by trying."""
    findings = [
        Finding("wrong", "store", fault, "use another store") for fault in found.faults if not found.usable
    ]
    if not found.create_only:
        findings.append(
            Finding(
                "note",
                "store",
                found.create_only_message,
                "never run two harvests of one source at once, or use a store that keeps If-None-Match",
            )
        )
    else:
        findings.append(Finding("good", "store", found.create_only_message))
    able = {
        "If-Match": found.if_match,
        "ordered listing": found.listing_ordered,
        "ranges": found.ranges,
        "read and list after write": found.usable,
    }
    words = ", ".join(f"{name} {'yes' if yes else 'no'}" for name, yes in able.items())
    findings.append(Finding("good", "store", f"{words}, versioning {found.versioning}"))
    return findings


def check_disk(free: int, folder: str) -> Finding:
    """`free` bytes on the disk of the data folder."""
    message = f"{free / 1e9:.1f} GB free at {folder}"
    if free < LEAST_FREE:
        return Finding("wrong", "disk", message, "make room, or set PRESSMARK_DATA_FOLDER to another disk")
    if free < LITTLE_FREE:
        return Finding("note", "disk", message, "make room soon")
    return Finding("good", "disk", message)


def check_contact(contact: str) -> Finding:
    """Whether publishers can reach whoever runs this."""
    if contact == DEFAULT_CONTACT:
        message = f"publishers are told {contact}, which is not you"
        return Finding("note", "contact", message, 'set contact = "..." to an address or page of yours')
    return Finding("good", "contact", f"publishers are told {contact}")


def check_clock(here: datetime, there: datetime | None) -> Finding:
    """This machine's clock against the store's; `there` is None where the store did not say."""
    if there is None:
        return Finding("good", "clock", f"{here:%Y-%m-%d %H:%M:%S} UTC; the store does not say its own")
    skew = abs(here - there)
    message = f"{here:%Y-%m-%d %H:%M:%S} UTC, {skew.total_seconds():.0f} s from the store's"
    if skew >= SKEW_REFUSED:
        return Finding("wrong", "clock", message, "set the clock (NTP): the store refuses such signatures")
    if skew >= SKEW_NOTED:
        return Finding("note", "clock", message, "set the clock (NTP)")
    return Finding("good", "clock", message)


@dataclass(frozen=True)
class SourceRuns:
    """What is known of the runs of one source."""

    source: str
    last_good: datetime | None = None
    """End of the last run that was not stopped."""
    last_stop: str = ""
    """Why the last run was stopped, if it was."""
    waiting: int = 0
    """Held drafts that wait for a decision."""
    unfinished: tuple[tuple[str, datetime], ...] = ()
    """Run ids and starts of runs that were never closed."""
    running: bool = False
    """A process of this machine is at the source."""
    spooled: int = 0
    """Segments on the local disk that are not yet in the archive."""


def check_runs(runs: SourceRuns, now: datetime) -> list[Finding]:
    """What the runs of one source left behind; nothing when there was none."""
    subject = f"source {runs.source}"
    findings = []
    if runs.running:
        findings.append(Finding("good", subject, "is being harvested now"))
        return findings
    again = f"run `pressmark harvest {runs.source}`: it begins by finishing them"
    for run_id, started in runs.unfinished:
        stuck = now - started > RUN_IS_STUCK_AFTER
        message = f"run {run_id} was killed, or still runs on another machine"
        findings.append(Finding("wrong" if stuck else "note", subject, message, again))
    if runs.spooled:
        message = f"{runs.spooled} segments wait in the spool"
        findings.append(Finding("note", subject, message, again))
    if runs.last_stop:
        mend = mend_of_stop(runs.source, held=runs.waiting)
        findings.append(Finding("wrong", subject, f"the last run was stopped: {runs.last_stop}", mend))
    if runs.waiting:
        message = f"held back and waiting for a decision: {runs.waiting}"
        findings.append(Finding("note", subject, message, f"`pressmark review {runs.source}` shows them"))
    if runs.last_good:
        findings.append(Finding("good", subject, f"last good run {runs.last_good:%Y-%m-%d %H:%M} UTC"))
    return findings


def check_known(source: str, evidence: Evidence) -> Finding:
    """What is known to stand on every page of a source."""
    known = len(evidence.known.blocks)
    message = f"blocks known to stand on every page: {known} (learned from {evidence.articles} articles)"
    return Finding("good", f"source {source}", message)


def failed(findings: Sequence[Finding]) -> bool:
    """Whether anything is wrong."""
    return any(finding.level == "wrong" for finding in findings)
