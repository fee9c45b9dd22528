"""Where a bucket is, and the boto3 client that talks to it, configured for any S3 store."""

from __future__ import annotations

import functools
import io
import threading
from dataclasses import dataclass
from typing import Any

import boto3.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from tasks.errors import FatalError
from tasks.software import VERSION

ATTEMPTS = 8
"""Of one call. Standard mode waits up to 0.05 s, 0.1 s, 0.2 s ... between them (6 s, throttled 20 s, in all),
so that a store that restarts (1 s) is outlived and one that is not there is told within seconds."""

READ_SECONDS = 60
"""Without a byte, after which an answer is no longer waited for."""


@dataclass(frozen=True)
class BucketSettings:
    """Where a bucket is and who we are there. Picklable: what travels to worker processes."""

    endpoint_url: str | None
    """None is AWS itself."""
    bucket: str
    region: str = "us-east-1"
    access_key: str | None = None
    """None: boto3 looks where it always looks (environment, profile, instance role)."""
    secret_key: str | None = None
    prefix: str = ""
    """Put before every key, for buckets that are shared with others; `news/` and `news` mean the same."""
    disk: str = ""
    """A folder on the disk that the store writes to, when that is one of this machine's."""
    create_only: bool = True
    """False where the probe found that the store ignores or refuses `If-None-Match`: then `create` looks and
    writes, which is safe for one writer only."""

    def __repr__(self) -> str:
        return (
            f"BucketSettings(endpoint_url={self.endpoint_url!r}, bucket={self.bucket!r}, "
            f"prefix={self.prefix!r})"
        )


def _drop_expect(params: dict[str, Any], **_: Any) -> None:
    # botocore asks "100-continue" before every body: a round trip and 26 one-byte reads, 0.6 ms of CPU per
    # record. It is worth that only for segments (files), where a refusal before the body saves megabytes.
    if isinstance(params.get("body"), io.BytesIO):
        params["headers"].pop("Expect", None)


_making_clients = threading.Lock()
"""Clients may be shared by threads, a session that makes them may not."""


@functools.cache
def _session() -> boto3.session.Session:
    # One for the process: its first client costs 100 ms (the description of S3 is read), the others 8 ms.
    return boto3.session.Session()


def make_client(settings: BucketSettings) -> Any:
    """A boto3 S3 client for `settings`; asks the store nothing. Raises FatalError for impossible settings."""
    config = Config(
        signature_version="s3v4",
        # boto3's default checksums travel as trailers over https, which Ceph RGW 16, Swift and JuiceFS refuse
        # and some small servers store as part of the object.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        s3={"addressing_style": "path"},
        max_pool_connections=32,
        connect_timeout=5,
        read_timeout=READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
        tcp_keepalive=True,
        # Each of the next three saves 0.1 to 0.3 ms of CPU per call: the user agent string is rebuilt
        # for every request unless one is given, and keys are validated here already.
        user_agent=f"Pressmark/{VERSION}",
        parameter_validation=False,
        disable_request_compression=True,
    )
    try:
        with _making_clients:
            client: Any = _session().client(
                "s3",
                endpoint_url=settings.endpoint_url or None,
                region_name=settings.region,
                aws_access_key_id=settings.access_key or None,
                aws_secret_access_key=settings.secret_key or None,
                config=config,
            )
    except (BotoCoreError, ValueError) as error:
        raise FatalError(
            f"cannot open the store at {settings.endpoint_url}: {error}",
            mend="write endpoint_url as http://host:port or https://host and give both keys or neither",
        ) from error
    client.meta.events.register_last("before-call.s3", _drop_expect)
    return client
