"""What a store's refusals and broken connections mean, in one line each with the mend."""

from __future__ import annotations

from tasks.errors import FatalError, PressmarkError, RetriableError


class MissingKey(PressmarkError):  # noqa: N818  (reads as what it is)
    """There is no object under `key`."""

    def __init__(self, key: str, where: str = "") -> None:
        super().__init__(f"no object {where or key}")
        self.key = key


_DOCTOR = "`pressmark doctor` tries every setting"

_WRONG_CREDENTIALS = frozenset(
    {
        "SignatureDoesNotMatch",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "ExpiredToken",
        "InvalidToken",
        "AuthorizationHeaderMalformed",
    }
)
_FULL_CODES = frozenset(
    {"InsufficientStorage", "QuotaExceeded", "XMinioStorageFull", "EntityTooLargeForQuota"}
)
_FULL_WORDS = (
    "no space left",
    "disk full",
    "insufficient storage",
    "quota exceeded",
    # SeaweedFS, when every volume is full and no new one fits on the disk.
    "no free volumes",
    "no writable volumes",
    "not enough data nodes",
)
_BUSY = frozenset(
    {"SlowDown", "SlowDownWrite", "SlowDownRead", "Throttling", "TooManyRequests", "RequestLimitExceeded"}
)
_OURS_BUT_NOT_NOW = frozenset({409, 412})


def explain_refusal(
    status: int,
    code: str,
    message: str,
    *,
    doing: str,
    where: str,
    key: str,
    bucket: str,
    retry_after: str | None = None,
) -> PressmarkError:
    """The error of ours for an HTTP answer `status` with the S3 error `code`.

    `doing` and `where` fill the sentence: "<doing> <where>: ...".
    """
    said = f"{doing} {where}: the store says {code or status}"
    if status == 404 or code in {"NoSuchKey", "NoSuchVersion"}:
        if code == "NoSuchBucket" or not key:
            return FatalError(
                f"there is no bucket {bucket!r} at {where}",
                mend="create it, or correct the setting `bucket` (`pressmark doctor` offers to)",
            )
        return MissingKey(key, where)
    if any(words in message.lower() for words in _FULL_WORDS) or code in _FULL_CODES or status == 507:
        return FatalError(f"{doing} {where}: the store's disk is full", mend="make room there and run again")
    if code in _WRONG_CREDENTIALS:
        return FatalError(
            f"{said}: it does not accept these credentials",
            mend=f"check the access key and the secret key; {_DOCTOR}",
        )
    if code == "RequestTimeTooSkewed":
        return FatalError(f"{said}: this machine's clock is wrong", mend="set the clock (NTP) and run again")
    if status in {301, 307} or code in {
        "PermanentRedirect",
        "BucketAlreadyExists",
        "IllegalLocationConstraintException",
    }:
        return FatalError(
            f"{said}: the bucket {bucket!r} belongs to somebody else or to another region",
            mend="choose another bucket name or correct the region",
        )
    if status in {401, 403}:
        return FatalError(
            f"{said}: no access to the bucket {bucket!r}",
            mend=f"check the name of the bucket and what the key pair may do; {_DOCTOR}",
        )
    if code in _BUSY or status in {429, 503}:
        return RetriableError(
            f"{said}: it asks us to slow down", mend="run again later", retry_after=_seconds(retry_after)
        )
    if status in _OURS_BUT_NOT_NOW or status >= 500 or status == 408 or code == "RequestTimeout":
        return RetriableError(
            f"{said} {message}".rstrip(),
            mend="run again; if it stays, see whether the store's disk is full (its log says)",
        )
    return FatalError(f"{said} {message}".rstrip(), mend=_DOCTOR)


def explain_connection_fault(
    error: Exception, *, doing: str, where: str, endpoint: str | None
) -> PressmarkError:
    """The error of ours for a request that got no answer. botocore's class name tells which."""
    kind = type(error).__name__
    store = endpoint or "AWS S3"
    if kind in {
        "NoCredentialsError",
        "PartialCredentialsError",
        "CredentialRetrievalError",
        "TokenRetrievalError",
    }:
        return FatalError(
            f"no credentials for the store at {store}",
            mend="set PRESSMARK_ACCESS_KEY and PRESSMARK_SECRET_KEY, or AWS's own variables or profile",
        )
    if kind in {"EndpointConnectionError", "ConnectTimeoutError", "ProxyConnectionError"}:
        return RetriableError(
            f"the store at {store} cannot be reached",
            mend=f"start it, or correct endpoint_url; {_DOCTOR}",
        )
    if kind == "SSLError":
        return FatalError(
            f"the store at {store}: TLS does not work: {_first_line(error)}",
            mend="install the right certificate, or write http://",
        )
    if kind in {
        "InvalidEndpointException",
        "UnknownEndpointError",
        "EndpointResolutionError",
        "EndpointProviderError",
        "InvalidRegionError",
    }:
        return FatalError(
            f"{store} is not a valid endpoint: {_first_line(error)}", mend="correct endpoint_url and region"
        )
    return RetriableError(f"{doing} {where}: the connection broke ({kind})", mend="run again")


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:160] if str(error) else type(error).__name__


def _seconds(header: str | None) -> float | None:
    # Retry-After may be a date as well (RFC 9110, section 10.2.3); no store measured sends one.
    try:
        return max(0.0, float(header)) if header else None
    except ValueError:
        return None
