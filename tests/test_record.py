"""Digests and the canonical JSON of records (RFC 8785)."""

from __future__ import annotations

import hashlib
import json

import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from tasks.article import Article, Extractor, Image, Moment
from tasks.record import (
    CaptureReference,
    Verdict,
    _model_json,
    content_digest,
    record_bytes,
    record_digest,
    seal,
)

NAMES = st.text(st.characters(max_codepoint=0x7F), max_size=8)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=30,
)
VERDICT = Verdict(outcome="pass", suite="s", suite_version="1")
CAPTURE = CaptureReference(
    segment="captures/x.warc.gz",
    offset=1,
    length=2,
    record_id="urn:uuid:1",
    url="https://a.example/1",
    fetched_at="2026-11-22T10:00:00+00:00",  # type: ignore[arg-type]
    status=200,
    payload_digest="sha256:00",
    robots="allowed",
)


def article(**changes: object) -> Article:
    known = {
        "url": "https://a.example/1",
        "headline": "Ö ≠ \U0001f600",
        "extractor": Extractor(name="p", version="1"),
    }
    return Article.model_validate({**known, **changes})


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_the_fast_way_writes_what_rfc_8785_says(value: dict[str, object]) -> None:
    assert _model_json(value) == rfc8785.dumps(value)


def test_a_record_proves_itself_by_its_own_digest() -> None:
    record = seal(
        article_id="a" * 32,
        source="s",
        revision=1,
        parse=1,
        previous=None,
        article=article(),
        capture=CAPTURE,
        verdict=VERDICT,
    )
    stored = json.loads(record_bytes(record))
    stated = stored.pop("record_digest")
    assert hashlib.sha256(rfc8785.dumps(stored)).hexdigest() == stated == record_digest(record)


def test_a_new_word_is_a_new_content_digest() -> None:
    assert content_digest(article(text="one")) != content_digest(article(text="two"))


def test_a_resized_picture_a_new_modified_time_and_better_evidence_are_no_new_content() -> None:
    before = article(
        images=(Image(url="https://a.example/1.jpg", caption="Harbour"),),
        published=Moment(instant="2026-11-22T10:00:00+00:00", source="meta"),  # type: ignore[arg-type]
    )
    after = article(
        images=(Image(url="https://a.example/1-800.jpg", caption="Harbour"),),
        published=Moment(instant="2026-11-22T10:00:00+00:00", source="jsonld"),  # type: ignore[arg-type]
        modified=Moment(instant="2026-11-22T12:00:00+00:00", source="jsonld"),  # type: ignore[arg-type]
    )
    assert content_digest(before) == content_digest(after)


def test_instants_keep_their_offset_and_are_never_written_with_z() -> None:
    moment = Moment(instant="2022-01-21T13:49:00Z")  # type: ignore[arg-type]
    assert moment.model_dump(mode="json")["instant"] == "2022-01-21T13:49:00+00:00"
