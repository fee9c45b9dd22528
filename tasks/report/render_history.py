"""The versions of an article as a table for people and as JSON for programs. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tasks.report.escape import for_terminal
from tasks.report.render_sightings import as_object, unread
from tasks.store.archive import RecordInfo
from tasks.store.sightings import Sightings


def as_text(infos: Sequence[RecordInfo], seen: Sequence[Sightings]) -> str:
    """One line for each record: version, since when it is known, when it was last seen so, words, who changed what,
    headline; a last line where visits may be missing. `seen` has the sightings of each."""
    lines = []
    for info, found in zip(infos, seen, strict=True):
        change = ", ".join(info.changes) or info.by
        lines.append(
            f"r{info.revision}.p{info.parse}  {info.fetched_at:%Y-%m-%d %H:%M:%S %Z}  "
            f"last seen {found.seen[-1].at:%Y-%m-%d %H:%M:%S}  {info.word_count:>5} words  {info.by:<9}  "
            f"{change:<28}  {info.verdict:<5}  {for_terminal(info.headline or '')}"
        )
    missing = [each for found in seen for each in found.unread]
    return "\n".join([*lines, *([unread(missing)] if missing else [])]) + "\n"


def as_json(infos: Sequence[RecordInfo], seen: Sequence[Sightings]) -> str:
    """A JSON array; times in ISO 8601. `seen` has the sightings of each."""
    rows = [
        {
            "revision": info.revision,
            "parse": info.parse,
            "fetched_at": info.fetched_at.isoformat(),
            "published": info.published.isoformat() if info.published else None,
            "modified": info.modified.isoformat() if info.modified else None,
            "headline": info.headline,
            "word_count": info.word_count,
            "by": info.by,
            "changes": list(info.changes),
            "verdict": info.verdict,
            "record_digest": info.record_digest,
            "key": info.key,
            "sightings": as_object(found),
        }
        for info, found in zip(infos, seen, strict=True)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
