"""The versions of an article as a table for people, as JSON for programs, and as a Memento TimeMap. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from tasks import keys
from tasks.record import Record
from tasks.report.escape import for_terminal
from tasks.report.render_sightings import as_object, unread
from tasks.store.archive import RecordInfo
from tasks.store.identity import address_of, normalise_url
from tasks.store.sightings import CAPTURED, Sightings


def as_text(infos: Sequence[RecordInfo], seen: Sequence[Sightings]) -> str:
    """One line for each record: version, since when it is known, when it was last seen so, words, who changed what,
    headline; a line where an earlier text was seen again without a record, and a last one where visits may be
    missing. `seen` has the sightings of each."""
    lines = []
    for info, found in zip(infos, seen, strict=True):
        change = ", ".join(info.changes) or info.by
        lines.append(
            f"r{info.revision}.p{info.parse}  {info.fetched_at:%Y-%m-%d %H:%M:%S %Z}  "
            f"last seen {found.seen[-1].at:%Y-%m-%d %H:%M:%S}  {info.word_count:>5} words  {info.by:<9}  "
            f"{change:<28}  {info.verdict:<5}  {for_terminal(info.headline or '')}"
        )
        if found.changed is not None and found.changed.how != CAPTURED:
            at = f"{found.changed.at:%Y-%m-%d %H:%M:%S %Z}"
            back = f"r{found.changed.revision} again {at}, by a visit that left no record"
            lines += [back] if back not in lines else []  # of all parses of a revision once
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


def as_timemap(url: str, told: Sequence[Record], *, bucket: str, replay: str = "") -> str:
    """The TimeMap of the article at `url` in link format (RFC 7089, section 5; RFC 6690), a memento for each of
    `told`, by time.

    `replay` is where pywb serves the captures: there lie mementos, TimeMap and TimeGate, and a browser opens them.
    Without it nothing serves them, and a memento is the record in `bucket`, as S3 tools name it.
    """
    root, original, last_url = replay.rstrip("/"), normalise_url(url), told[-1].capture.url
    if address_of(url) == address_of(last_url):
        original = normalise_url(last_url)  # with its own scheme, which readers leave out
    first, last = (_http_date(told[number].capture.fetched_at) for number in (0, -1))
    links = [f'<{original}>; rel="original"']
    if replay:
        links += [
            f'<{root}/timemap/link/{original}>; rel="self"; type="application/link-format"; '
            f'from="{first}"; until="{last}"',
            f'<{root}/{original}>; rel="timegate"',
        ]
    for number, record in enumerate(told):
        places = ["first"] * (number == 0) + ["last"] * (number == len(told) - 1) + ["memento"]
        when = record.capture.fetched_at
        name = (
            f"{root}/{when.astimezone(UTC):%Y%m%d%H%M%S}mp_/{record.capture.url}"
            if replay
            else f"s3://{bucket}/{keys.record(record.article_id, record.revision, record.parse)}"
        )
        links.append(f'<{name}>; rel="{" ".join(places)}"; datetime="{_http_date(when)}"')
    return ",\n".join(links) + "\n"


def _http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)
