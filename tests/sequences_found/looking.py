"""What is looked at after a sequence."""

from __future__ import annotations

from tasks.record import Record
from tests.archive_truth import Truth
from tests.imagined_desk import Desk
from tests.imagined_paper import Story


def records_of(desk: Desk) -> list[tuple[str, list[Record]]]:
    """Every article and its records, in order of number."""
    return list(Truth(desk).records().items())


def edits(desk: Desk) -> list[str]:
    """The last letter of each headline, in order of number; the paper has one article."""
    (records,) = Truth(desk).records().values()
    return [(record.article.headline or "")[-1] for record in records]


def nothing_is_left(desk: Desk, story: Story) -> bool:
    """True when an audit finds nothing. Fails where something still tells of what was taken down."""
    Truth(desk).nothing_tells_of({story.words})
    return desk.audit(repair=False).findings == ()
