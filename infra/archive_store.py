"""The bucket that the settings name: the embedded store, or any S3 endpoint."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from infra.embedded_store import embedded_store
from infra.settings import Settings
from tasks.store.bucket import Bucket, BucketSettings, open_bucket


@contextlib.contextmanager
def archive_bucket(settings: Settings) -> Iterator[Bucket]:
    """The archive's bucket for the time of the block; the embedded store is started or joined for it.

    Raises FatalError with one line when the store is not to be had or the bucket is not ours.
    """
    if settings.store == "embedded":
        with embedded_store(
            settings.data_folder,
            bucket=settings.bucket,
            memory=settings.store_memory,
            weed=settings.weed,
        ) as bucket_settings:
            yield open_bucket(bucket_settings)
        return
    bucket = open_bucket(
        BucketSettings(
            endpoint_url=settings.endpoint_url or None,
            bucket=settings.bucket,
            region=settings.region,
            access_key=settings.access_key or None,
            secret_key=settings.secret_key.get_secret_value() or None,
        )
    )
    bucket.ensure_bucket()
    yield bucket
