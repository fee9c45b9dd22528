"""All that a worker of re-extraction needs. Imported for its effect, by the process that workers are forked from."""

from __future__ import annotations

import tasks.runs.rereading  # noqa: F401
from infra.garbage_collection import settle_collector
from tasks.validate.gate import load_engine

load_engine()
# Before the fork: a collection in a worker would write to every object, and so copy the page that it lies on.
settle_collector()
