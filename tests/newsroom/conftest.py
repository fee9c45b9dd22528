"""What the tests of the sample newsroom share: one that is served."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from infra.newsroom import Newsroom, ServedNewsroom, serve


@pytest.fixture
def newsroom_port(served: ServedNewsroom) -> int:
    """A port on which a newsroom listens already."""
    return int(served.base_url.rsplit(":", 1)[1])


@pytest.fixture
def served() -> Iterator[ServedNewsroom]:
    with serve(Newsroom(), port=0) as server:
        yield server
