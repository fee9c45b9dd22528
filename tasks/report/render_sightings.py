"""Until when a text was seen to stand, in a line for people and as JSON for programs. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

from tasks.record import Record
from tasks.store.sightings import Sightings, Unread, Visit

HELD = "held back until somebody decides"


def lines(found: Sightings, as_of: datetime | None) -> Iterator[tuple[str, str]]:
    """Label and value: until when the text was seen, and what is known of the moment that was asked about."""
    yield "seen so", _stood(found)
    if found.unread:
        yield "unknown", unread(found.unread)
    if as_of is not None:
        yield "as of", f"{_time(as_of)}: {_at(found, as_of)}"
        first = found.seen[0]
        that_day = as_of - timedelta(days=1) < first.at <= as_of
        if names_a_day(as_of) and that_day and (first.revision or 1) > 1:
            # Asked about a day, a reader would take this for what was said from its morning on.
            yield "that day", f"another revision stood before {_time(first.at)}; `pressmark history` has it"


def unread(found: Iterable[Unread]) -> str:
    """That visits may be missing, why, and the mend; `found` are some."""
    names = sorted({each.key for each in found})
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"visits may be missing, as this cannot be read: {names[0]}{more}; `pressmark audit` tells of it"


def names_a_day(moment: datetime) -> bool:
    """Whether a day was asked for, of which `moment` is the end: nobody writes its last microsecond."""
    return moment.microsecond == time.max.microsecond


def _stood(found: Sightings) -> str:
    since = found.seen[1:]
    if since:
        count = f"{len(since)} later visit{'s' * (len(since) > 1)}"
        said = [f"at {count}, last {_time(since[-1].at)}"]
    else:
        said = ["when it was captured"]
    if found.changed is not None:
        said.append(f"otherwise by {_time(found.changed.at)} (revision {found.changed.revision})")
    elif not since:
        said.append("not since")
    if found.in_vain:
        counts = Counter(HELD if visit.how == "quarantined" else visit.how for visit in found.in_vain)
        reasons = ", ".join(f"{how} ({count})" for how, count in counts.items())
        said.append(f"in between no text was had: {reasons}" if found.changed else f"then no text: {reasons}")
    return "; ".join(said)


def _at(found: Sightings, moment: datetime) -> str:
    before, after = found.around(moment)
    if before is None:
        return "before it was seen"
    if after is not None:
        return f"so at {_time(before.at)} before and at {_time(after.at)} after"
    changed = found.changed
    if changed is not None and changed.at <= moment:
        # No record tells of it: where another source stored a text since, the earlier one came back behind a 304.
        back = f"revision {changed.revision} was seen again at {_time(changed.at)}"
        return f"otherwise; {back}: `--revision {changed.revision}` shows it"
    if changed is not None:
        return f"not known; so at {_time(before.at)}, otherwise at {_time(changed.at)}"
    return f"not known; so at {_time(before.at)}, not seen since"


def _time(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def as_object(found: Sightings, as_of: datetime | None = None) -> dict[str, Any]:
    """For JSON; times in ISO 8601, visits named by the WARC record that was kept of them."""
    said: dict[str, Any] = {
        "first": found.seen[0].at.isoformat(),
        "last": found.seen[-1].at.isoformat(),
        "visits": [_visit(each) for each in found.seen],
        "changed": _visit(found.changed) if found.changed else None,
        "in_vain": [_visit(each) for each in found.in_vain],
        "unread": [each.key for each in found.unread],
    }
    if as_of is not None:
        before, after = found.around(as_of)
        said["asked"] = {
            "as_of": as_of.isoformat(),
            "seen_before": before.at.isoformat() if before else None,
            "seen_after": after.at.isoformat() if after else None,
        }
    return said


def with_sightings(record: Record, found: Sightings, as_of: datetime | None = None) -> str:
    """A record as it is stored and what is known of its time, as one JSON object."""
    said = {"record": record.model_dump(mode="json"), "sightings": as_object(found, as_of)}
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _visit(visit: Visit) -> dict[str, Any]:
    return {
        "at": visit.at.isoformat(),
        "how": visit.how,
        "revision": visit.revision,
        "url": visit.url,
        "warc_record_id": visit.record_id or None,
        "segment": visit.segment or None,
        "offset": visit.offset if visit.segment else None,
    }
