"""Great Expectations' own Data Docs of one batch, on demand.

Great Expectations writes pages that fetch fonts, scripts and a logo from others when they are read, with an id of the
context in the address. So they are for an operator's own machine, and the report in the bucket is `report_html`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from expectations.suite import SUITE, thresholds_for
from tasks.errors import FatalError
from tasks.record import Draft
from tasks.source import Source
from tasks.validate.frame import record_frame


def build_data_docs(
    drafts: Sequence[Draft],
    folder: Path,
    *,
    source: Source,
) -> Path:
    """Writes Data Docs of the rules on records, held against `drafts`, into `folder`; returns the index page.

    No article text is in them: they say which rules were broken by how many records, and by which ids. Raises
    FatalError for an empty batch, a faulty suite or a folder that has something else in it.
    """
    thresholds, unknown = thresholds_for(source.expect.thresholds)
    faults = [*SUITE.faults(), *unknown]
    if faults:
        raise FatalError(f"the suite of rules is faulty: {faults[0]}", mend="run `pressmark doctor`")
    if not drafts:
        raise FatalError(
            "there is no article to make Data Docs of", mend=f"run `pressmark harvest {source.name}`"
        )
    if folder.exists() and any(folder.iterdir()):
        raise FatalError(f"{folder} is not empty", mend="name a new folder")
    from expectations.gx_suite import write_data_docs  # noqa: PLC0415  # four seconds; see gate

    records = record_frame(drafts, source)
    return write_data_docs(folder, source.name, records.frame, SUITE.record_rules, thresholds)
