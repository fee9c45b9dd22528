"""Two hundred real pages, served on loopback as one publisher's, through the whole flow."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

from flows.parameters import HarvestParameters
from tasks import keys
from tasks.capture.reading import read_segment
from tasks.report.summary import RunSummary
from tasks.schemas import schema_file
from tasks.store.audit.auditing import audit
from tasks.store.manifest import RunManifest, manifests
from tasks.store.s3.bucket import BucketSettings
from tests.flows.conftest import House, new_house
from tests.flows.stored import records_of
from tests.shared_site import BenchSite, serve_bench

pytestmark = [pytest.mark.server, pytest.mark.shared]

PAGES = 200
SOURCE = """
name = "bench"
title = "Bench"
home = "{home}/"
language = "en"
time_zone = "UTC"

[discover]
sitemaps = ["{home}/sitemap.xml"]

[politeness]
delay = 0
concurrency = 8


[provenance]
addresses_from = "served on loopback by the tests"
"""


@dataclass(frozen=True)
class Harvested:
    """The archive after the harvest."""

    house: House
    site: BenchSite
    summary: RunSummary

    @property
    def manifest(self) -> RunManifest:
        (manifest,) = manifests(self.house.bucket, "bench", datetime.now(UTC).date().replace(day=1))
        return manifest


@pytest.fixture(scope="module")
def harvested(
    embedded: BucketSettings, tmp_path_factory: pytest.TempPathFactory, prefect_api: str
) -> Iterator[Harvested]:
    from flows.harvest import harvest

    with new_house(embedded, tmp_path_factory.mktemp("real")) as house, serve_bench(PAGES) as site:
        house.add("bench", SOURCE.format(home=site.base_url))
        yield Harvested(house, site, harvest(HarvestParameters(source="bench")))


def test_every_page_is_accounted_for_once(harvested):
    told = Counter(line.url for line in harvested.manifest.urls)
    assert set(told) == set(harvested.site.urls)
    assert set(told.values()) == {1}


def test_nearly_every_page_gives_a_record_or_a_held_draft(harvested):
    counts = harvested.manifest.counts
    assert counts["new"] + counts.get("quarantined", 0) >= 0.9 * PAGES, counts
    assert counts["new"] >= 0.8 * PAGES, harvested.summary.quarantine_rules


def test_articles_of_different_pages_are_not_merged(harvested):
    stored = [line for line in harvested.manifest.urls if line.outcome == "new"]
    assert len({line.article_id for line in stored}) == len(stored)
    assert len(records_of(harvested.house.bucket)) == len(stored)


def test_the_segments_read_clean_with_an_independent_reader(harvested, tmp_path):
    bucket = harvested.house.bucket
    segments = [entry.key for entry in bucket.list(keys.captures_of("bench")) if entry.key.endswith(".gz")]
    assert set(segments) == set(harvested.manifest.segments)
    for key in segments:
        file = tmp_path / Path(key).name
        file.write_bytes(bucket.get(key))
        checked = subprocess.run(
            [sys.executable, "-m", "warcio.cli", "check", "-v", str(file)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert checked.returncode == 0, checked.stdout
        assert "digest pass" in checked.stdout


def test_the_raw_pages_are_what_the_site_served(harvested, tmp_path):
    bucket = harvested.house.bucket
    bodies = {harvested.site.base_url + page.path: page.body() for page in harvested.site.pages}
    seen = 0
    for key in harvested.manifest.segments:
        file = tmp_path / Path(key).name
        file.write_bytes(bucket.get(key))
        for capture in read_segment(file, segment=key):
            if capture.url in bodies:
                seen += 1
                assert capture.content() == bodies[capture.url]
    assert seen == PAGES


def test_every_record_holds_to_the_committed_schema(harvested):
    validator = jsonschema.Draft202012Validator(
        json.loads(schema_file("record").read_text(encoding="utf-8")),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )
    stored = records_of(harvested.house.bucket)
    assert stored
    for key in stored:
        name = keys.record(key.article_id, key.revision, key.parse)
        faults = [
            error.message for error in validator.iter_errors(json.loads(harvested.house.bucket.get(name)))
        ]
        assert faults == [], name


def test_the_audit_finds_nothing(harvested):
    assert audit(harvested.house.bucket, now=datetime.now(UTC), repair=False).findings == ()
