"""The committed JSON schemas are current, and records hold to them."""

from __future__ import annotations

import json

import jsonschema
import pytest

from tasks import keys
from tasks.article import Author, Block, Image, Moment
from tasks.record import record_bytes
from tasks.schemas import MODELS, schema_file, schema_of, schema_text
from tasks.store.commit import commit
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, draft, source


@pytest.mark.parametrize("name", sorted(MODELS))
def test_committed_schema_is_current(name):
    assert schema_file(name).read_text(encoding="utf-8") == schema_text(name), "run python -m tasks.schemas"


@pytest.mark.parametrize("name", sorted(MODELS))
def test_schema_is_valid_json_schema(name):
    jsonschema.Draft202012Validator.check_schema(schema_of(name))


def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(
        json.loads(schema_file("record").read_text(encoding="utf-8")),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


def stored() -> dict:
    bucket = memory_bucket()
    rich = draft(
        authors=(Author(name="A. Bee"),),
        published=Moment(instant=START, source="jsonld"),
        images=(Image(caption="The bridge"),),
        blocks=(Block(kind="table", rows=(("a", "b"),)),),
    )
    committed = commit(bucket, rich, PASS, source=source())
    body = bucket.get(keys.record(committed.head.article_id, 1, 1))
    assert body == record_bytes(committed.record)
    return json.loads(body)


def test_stored_record_is_valid():
    validator().validate(stored())


@pytest.mark.parametrize(
    "fault",
    [
        {"revision": 0},
        {"article_id": None},
        {"surprise": 1},
        {"verdict": {"outcome": "perhaps", "suite": "record", "suite_version": "1"}},
    ],
)
def test_faulty_record_is_refused(fault):
    with pytest.raises(jsonschema.ValidationError):
        validator().validate({**stored(), **fault})


def test_fields_are_described_and_times_are_times():
    schema = schema_of("record")
    assert schema["properties"]["previous"]["description"].startswith("`record_digest` of the record before")
    assert schema["$defs"]["CaptureReference"]["properties"]["fetched_at"]["format"] == "date-time"
    assert {"type": "string", "format": "date-time"} in schema["$defs"]["Moment"]["properties"]["instant"][
        "anyOf"
    ]
