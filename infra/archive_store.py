"""The bucket that the settings name: the embedded store, or any S3 endpoint, tried out before it is believed."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from infra.embedded_store import embedded_store
from infra.settings import Settings
from tasks.errors import FatalError
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tasks.store.s3.probe import probe

PROBED = "probed.json"
"""In the data folder: what stores were found to do, so that each is tried out once and not for every command."""

log = logging.getLogger("pressmark")


@contextlib.contextmanager
def archive_bucket(settings: Settings) -> Iterator[Bucket]:
    """The archive's bucket for the time of the block; the embedded store is started or joined for it.

    Raises FatalError with one line when the store is not available, cannot be used, or the bucket is not ours.
    """
    if settings.store == "embedded":
        # Its version is checked at its start; what it does was measured, and needs no trial.
        with embedded_store(
            settings.data_folder,
            bucket=settings.bucket,
            memory=settings.store_memory,
            weed=settings.weed,
        ) as bucket_settings:
            bucket = open_bucket(bucket_settings)
            _version(bucket, settings)
            yield bucket
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
    _version(bucket, settings)
    yield _tried(bucket, settings.data_folder)


def _version(bucket: Bucket, settings: Settings) -> None:
    if settings.object_versioning and bucket.versioning() != "on" and not bucket.enable_versioning():
        raise FatalError(
            "object_versioning is set and the store does not offer it", mend="unset it or use another store"
        )


def _tried(bucket: Bucket, data_folder: Path) -> Bucket:
    """`bucket` as its store deserves: where create-only writes do not hold, writes look first, and it is said.

    The common fault is a condition that is accepted and ignored, so no name and no version is believed. A bucket that
    was versioned since is tried again: Ceph RGW 16 ignores conditions there.
    """
    file = data_folder / PROBED
    known: dict[str, bool] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    name = (
        f"{bucket.settings.endpoint_url or 'aws'}/{bucket.settings.bucket} versioning {bucket.versioning()}"
    )
    if name not in known:
        found = probe(bucket)
        if not found.usable:
            raise FatalError(
                "the store does not show what was just written: " + "; ".join(found.faults),
                mend="use another store; `pressmark doctor` says what this one does",
            )
        known[name] = found.create_only
        data_folder.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    if known[name]:
        return bucket
    log.warning(
        "the store ignores conditions on writes: only one writer per source is safe, and only one is allowed here"
    )
    return open_bucket(replace(bucket.settings, create_only=False))
