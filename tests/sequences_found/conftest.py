"""One desk and a paper of two stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.imagined_desk import Desk
from tests.imagined_paper import Paper, Reader, Story


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, article_id=r"-b(\d+)\.html", reader=Reader())


@pytest.fixture
def paper() -> Paper:
    return Paper([Story(0), Story(1)])
