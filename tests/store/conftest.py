"""The store that the tests with a server use: the embedded one, or another to be held to the same."""

from __future__ import annotations

import dataclasses
import os

import pytest
from hypothesis import settings

from tasks.store.bucket import Bucket, open_bucket

# A deadline for each example fails on busy machines and says nothing about what is tested here.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Bucket:
    """The embedded store, or the one at PRESSMARK_TEST_ENDPOINT (with AWS's own variables for the keys)."""
    endpoint = os.environ.get("PRESSMARK_TEST_ENDPOINT")
    embedded: Bucket = request.getfixturevalue("bucket")
    if not endpoint:
        return embedded
    other = open_bucket(
        dataclasses.replace(
            embedded.settings,
            endpoint_url=endpoint,
            access_key=None,
            secret_key=None,
            prefix=f"test-{os.getpid()}-{embedded.settings.prefix}",
        )
    )
    other.ensure_bucket()
    return other
