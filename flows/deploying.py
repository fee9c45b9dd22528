"""Every flow of this folder as a deployment on the Prefect server."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from flows.audit import audit
from flows.export import export
from flows.harvest import harvest
from flows.ingest import ingest
from flows.reextract import reextract
from flows.review import review
from flows.takedown import takedown
from infra.deployments import Deployed, deploy_source, deploy_verb, prepare_server, switch_off_others
from tasks.source import Source


def deploy_all(
    sources: Sequence[Source], unread: Collection[str] = (), *, limit: int | None = None
) -> Iterator[Deployed]:
    """Deploy one harvest for each enabled source, and every verb; yields each as it is done.

    `limit` runs go on at once, of all machines that share the server; None leaves that to their workers.

    What an operator has paused in the UI stays paused.

    Harvests deployed before of other sources lose their schedule, but not those `unread`: a slip in a file is no
    word that the source is switched off.
    """
    yield from prepare_server(limit)
    enabled = [source for source in sources if source.enabled]
    for source in enabled:
        yield deploy_source(harvest, source)
    yield from switch_off_others(harvest, {*(source.name for source in enabled), *unread})
    yield deploy_verb(audit, "check-the-archive", cron="17 3 * * 0")
    yield deploy_verb(review, "decide-what-waits")
    yield deploy_verb(reextract, "read-stored-pages-again")
    yield deploy_verb(ingest, "take-in-files")
    yield deploy_verb(export, "copy-out")
    yield deploy_verb(takedown, "take-down-an-article")
