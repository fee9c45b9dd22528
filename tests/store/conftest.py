"""What the tests of the store share: no deadlines, and the bucket under the name that the promises use."""

from __future__ import annotations

import pytest
from hypothesis import settings

from tasks.store.s3.bucket import Bucket

# A deadline for each example fails on busy machines and says nothing about what is tested here.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def store(bucket: Bucket) -> Bucket:
    """The embedded store, or another to be held to the same (`tests/conftest.py` says how)."""
    return bucket
