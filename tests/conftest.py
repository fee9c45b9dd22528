"""Fixtures that several folders share: a store for the session, a fresh bucket for each test, an awkward site."""

from __future__ import annotations

import dataclasses
import itertools
import os
import uuid
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings as hypothesis_settings

from infra.embedded_store import embedded_store
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tests.awkward_site import AwkwardSite, awkward_site

# What the shell of whoever starts the tests has set must not reach the programs that are tested.
for _name in [name for name in os.environ if name.startswith(("PRESSMARK_", "PREFECT_", "AWS_"))]:
    if _name != "PRESSMARK_SHARED":
        del os.environ[_name]

_numbers = itertools.count(1)

hypothesis_settings.register_profile(
    "unhurried", deadline=None
)  # busy machines miss a deadline for each example
hypothesis_settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BucketSettings]:
    """A real store for the session: SeaweedFS, or the one that S3_TEST_ENDPOINT, S3_TEST_KEY, S3_TEST_SECRET name.

    The workers of pytest-xdist join one and the same.
    """
    if endpoint := os.environ.get("S3_TEST_ENDPOINT"):
        settings = BucketSettings(
            endpoint_url=endpoint,
            bucket=f"pressmark-tests-{uuid.uuid4().hex[:12]}",
            access_key=os.environ.get("S3_TEST_KEY"),
            secret_key=os.environ.get("S3_TEST_SECRET"),
        )
        open_bucket(settings).ensure_bucket()
        yield settings
        return
    base = tmp_path_factory.getbasetemp()
    if base.name.startswith("popen-"):
        base = base.parent
    with embedded_store(base / "embedded", bucket="pressmark-tests") as settings:
        yield settings


@pytest.fixture
def bucket(embedded: BucketSettings, request: pytest.FixtureRequest) -> Bucket:
    """An empty place in the session's store: the shared bucket under a prefix of this test's own."""
    worker = getattr(request.config, "workerinput", {}).get("workerid", "main")
    return open_bucket(dataclasses.replace(embedded, prefix=f"{worker}-{next(_numbers):05d}"))


@pytest.fixture
def anyio_backend() -> str:
    """aiohttp runs on asyncio alone."""
    return "asyncio"


@pytest.fixture
async def site() -> AsyncIterator[AwkwardSite]:
    """The awkward site, served on loopback."""
    async with awkward_site() as served:
        yield served
