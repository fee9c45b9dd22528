"""What tells of an article outside the bucket. A takedown knows the bucket alone; its caller searches the rest."""

from __future__ import annotations

from collections.abc import Callable

from tasks.article import Model
from tasks.store.takedown.telling import Telling


class Elsewhere(Model):
    """What was found, in numbers; of a dry run as of one that was carried out."""

    artifacts: int = 0
    """Of flow runs in Prefect, older versions too; deleted."""
    parameters: int = 0
    """Flow runs with an address of it among their parameters, in their name or in what was written on their form;
    taken out there."""
    logs: tuple[str, ...] = ()
    """Ids of flow runs that name it in their log or in the message of their state. Not reached: Prefect changes
    neither, and deletes a log with its run alone."""
    compacted: bool = True
    """False where deleted bytes could not be taken out of the files of the embedded store."""
    spooled: int = 0
    """Segments that killed runs left on this machine, whatever they hold; what was taken down is taken out of them
    before they are stored."""


Search = Callable[[Telling], Elsewhere]
"""Asked before anything is removed, when all is still known that tells of the article."""


def nowhere(telling: Telling) -> Elsewhere:
    """Nothing is looked through but the bucket."""
    return Elsewhere()
