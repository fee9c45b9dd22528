"""Committing drafts of one source, and what is stored of them afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tasks.article import Article
from tasks.record import CaptureReference, Draft
from tasks.store.commit import Committed, commit
from tasks.store.history import History
from tests.store.samples import PASS, source

SOURCE = source()


def put(bucket: Any, item: Draft, **more: Any) -> Committed:
    """What comes of a draft that passed."""
    return commit(bucket, item, PASS, source=SOURCE, **more)


def numbers(bucket: Any, committed: Committed) -> list[tuple[int, int]]:
    """Revision and parse of every record of the article."""
    return [(key.revision, key.parse) for key in History(bucket, committed.head.article_id).keys]


def rereading(read: Mapping[str, Article]) -> Callable[[CaptureReference], Article]:
    """Today's extractor, by what it makes of each capture."""
    return lambda reference: read[reference.record_id]
