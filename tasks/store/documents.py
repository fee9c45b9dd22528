"""Models as JSON objects in the bucket: canonical JSON (RFC 8785) and a newline, so that equal is equal to
the byte."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from tasks import media_types
from tasks.article import Model
from tasks.errors import FatalError
from tasks.record import canonical_json
from tasks.store.s3.bucket import Bucket

Document = TypeVar("Document", bound=Model)


def encode(document: Model) -> bytes:
    """The bytes of `document` as they are stored."""
    return canonical_json(document.model_dump(mode="json")) + b"\n"


def create_document(bucket: Bucket, key: str, document: Model) -> bool:
    """Write `document` under `key` if nobody has; False when something else stands there."""
    return bucket.create(key, encode(document), content_type=media_types.JSON)


def read_document(bucket: Bucket, key: str, model: type[Document]) -> Document:
    """The document under `key`. Raises MissingKey, or FatalError when it cannot be read as `model`."""
    return decode_document(bucket.get(key), key, model)


def decode_document(body: bytes, key: str, model: type[Document]) -> Document:
    """The document in `body`, which lies under `key`. Raises FatalError when it cannot be read as `model`."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise FatalError(
            f"{key} is no readable {model.__name__} ({error.error_count()} faults)",
            mend="run `pressmark audit`",
        ) from error
