"""What left the archive and comes back is what it was: records from raw captures alone, records by way of WARC files.

(Rows of the table equal records: `tests/export/test_parquet.py`. A WACZ is read by others: `tests/export`.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.parameters import HarvestParameters, IngestParameters, ReextractParameters
from infra.newsroom import Newsroom, ServedNewsroom, serve
from tasks import keys
from tasks.record import Record
from tasks.store.audit.auditing import audit
from tasks.store.history import read_record
from tasks.store.s3.bucket import Bucket, BucketSettings
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.stored import records_of

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("prefect_api")]


@dataclass(frozen=True)
class Visited:
    """An archive after two visits to the sample paper."""

    served: ServedNewsroom
    captures: dict[str, bytes]
    records: dict[str, bytes]
    read: list[Record]


@pytest.fixture(scope="module")
def visited(
    embedded: BucketSettings, prefect_api: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visited]:
    from flows.harvest import harvest

    with (
        serve(Newsroom(), port=0) as served,
        new_house(embedded, tmp_path_factory.mktemp("visited")) as house,
    ):
        house.add_paper(served)
        harvest(HarvestParameters(source=PAPER))
        served.advance()
        harvest(HarvestParameters(source=PAPER, revisit_all=True))
        kept = objects(house.bucket, keys.captures_of(PAPER))
        found = Visited(served, kept, objects(house.bucket, keys.ARTICLES), read_all(house.bucket))
        assert len(found.records) > 20
        assert any(record.revision == 2 for record in found.read)
        yield found


@pytest.fixture
def empty(embedded: BucketSettings, tmp_path: Path, visited: Visited) -> Iterator[House]:
    """Another archive, which knows the paper and has nothing; the paper is not asked for anything."""
    asked = len(visited.served.log)
    with new_house(embedded, tmp_path) as house:
        house.add_paper(visited.served)
        yield house
        assert audit(house.bucket, now=datetime.now(UTC), repair=False).findings == ()
        assert len(visited.served.log) == asked


def objects(bucket: Bucket, prefix: str) -> dict[str, bytes]:
    return {entry.key: bucket.get(entry.key) for entry in bucket.list(prefix)}


def read_all(bucket: Bucket) -> list[Record]:
    return [read_record(bucket, key) for key in records_of(bucket)]


def test_segments_alone_give_the_same_records_to_the_byte(visited: Visited, empty: House) -> None:
    from flows.reextract import reextract

    for key, body in visited.captures.items():
        empty.bucket.put(key, body, content_type="application/warc")
    reextract(ReextractParameters(source=PAPER, workers=1))
    assert objects(empty.bucket, keys.ARTICLES) == visited.records


def test_warc_files_taken_in_give_the_same_records(visited: Visited, empty: House, tmp_path: Path) -> None:
    """To the byte, but for where the copy lies and the digests that follow from it."""
    from flows.ingest import ingest

    files = []
    for key, body in visited.captures.items():
        if key.endswith(".warc.gz") and ".feeds" not in key:
            files.append(tmp_path / key.rpartition("/")[2])
            files[-1].write_bytes(body)
    ingest(IngestParameters(source=PAPER, files=[str(file) for file in sorted(files)]))
    own = {"capture": {"segment", "offset", "length", "record_id"}, "record_digest": True, "previous": True}
    assert [record.model_dump_json(exclude=own) for record in read_all(empty.bucket)] == [
        record.model_dump_json(exclude=own) for record in visited.read
    ]
