"""What several tests of this folder share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.embedded_store import embedded_store
from tasks.store.s3.bucket import open_bucket


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder of a store with one object; tests leave it running and as it was."""
    folder = tmp_path_factory.mktemp("running")
    with embedded_store(folder) as settings:
        open_bucket(settings).put("a/b", b"secret", content_type="text/plain")
        yield folder
