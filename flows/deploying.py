"""Every flow of this folder as a deployment on the Prefect server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flows.audit import audit
from flows.export import export
from flows.harvest import harvest
from flows.ingest import ingest
from flows.reextract import reextract
from flows.review import review
from flows.takedown import takedown
from infra.deployments import Deployed, deploy_source, deploy_verb, prepare_server
from tasks.source import Source


def deploy_all(sources: Iterable[Source]) -> Iterator[Deployed]:
    """Deploy one harvest for each enabled source, and every verb; yields each as it is done."""
    prepare_server()
    for source in sources:
        if source.enabled:
            yield deploy_source(harvest, source)
    yield deploy_verb(audit, cron="17 3 * * 0")
    for verb in (review, reextract, ingest, export, takedown):
        yield deploy_verb(verb)
