from __future__ import annotations

from collections.abc import Iterator

import pytest

from infra.newsroom import Newsroom, ServedNewsroom, serve


@pytest.fixture
def served() -> Iterator[ServedNewsroom]:
    with serve(Newsroom(), port=0) as server:
        yield server
