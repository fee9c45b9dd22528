"""The awkward site and a fetcher for it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.awkward_site import AwkwardSite, awkward_site


@pytest.fixture
def anyio_backend() -> str:
    """aiohttp runs on asyncio alone."""
    return "asyncio"


@pytest.fixture
async def site() -> AsyncIterator[AwkwardSite]:
    """The awkward site, served on loopback."""
    async with awkward_site() as served:
        yield served
