"""The versions of an article as a table for people and as JSON for programs. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tasks.report.escape import for_terminal
from tasks.store.archive import RecordInfo


def as_text(infos: Sequence[RecordInfo]) -> str:
    """One line for each record: version, since when it is known, words, who changed what, headline."""
    lines = []
    for info in infos:
        change = ", ".join(info.changes) or info.by
        lines.append(
            f"r{info.revision}.p{info.parse}  {info.fetched_at:%Y-%m-%d %H:%M:%S %Z}  "
            f"{info.word_count:>5} words  {info.by:<9}  {change:<28}  {info.verdict:<5}  "
            f"{for_terminal(info.headline or '')}"
        )
    return "\n".join(lines) + "\n"


def as_json(infos: Sequence[RecordInfo]) -> str:
    """A JSON array; times in ISO 8601."""
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
        }
        for info in infos
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
