"""The table of records: rows are records, whoever reads them; and what was taken down is not among them."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow.dataset
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tasks import keys
from tasks.article import Author, Image, Moment, Signals
from tasks.errors import UsageError
from tasks.export import exporting
from tasks.export.exporting import export_records
from tasks.export.parquet import read_parquet, row_of, write_parquet
from tasks.export.places import TABLE
from tasks.export.selection import Selection, Stored
from tasks.export.spool import Spool
from tasks.record import Record, record_bytes, record_digest, seal
from tasks.store.s3.bucket import Bucket
from tests.export.archives import FLAGGED, forget, keep, url
from tests.store.samples import PASS, article, capture

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.server

LONDON = datetime.timezone(datetime.timedelta(hours=1))


@pytest.fixture
def records(bucket) -> list[Record]:
    """Three articles over two days; the first has two revisions and a second parse."""
    return [
        keep(
            bucket,
            "The bridge is open.\n\nIt cost 9 million.",
            0,
            authors=(Author(name="Ann Lee", role="Bridge Correspondent"), Author(name="Bo Ek")),
            images=(Image(url="https://img.example/1.jpg", caption="The bridge", credit="PA"),),
            published=Moment(instant=datetime.datetime(2026, 11, 1, 8, 30, tzinfo=LONDON), source="meta"),
            modified=Moment(date=datetime.date(2026, 11, 2), source="text"),
            signals=Signals(correction_notice="The cost was corrected."),
            topics=("Bridges", "Götaland"),
        ),
        keep(bucket, "The bridge is closed again.", 30),
        keep(bucket, "The bridge is closed again!", 30, version="2"),
        keep(bucket, "Rain.", 1, url=url(1), verdict=FLAGGED),
        keep(bucket, "Sun.", 25, url=url(2)),
    ]


def export(bucket, to: Path | None = None, **which: Any) -> exporting.ExportReport:
    return export_records(bucket, Selection(**which), "parquet", to=to)


def read_back(folder: Path) -> list[Record]:
    return [record for path in sorted(folder.rglob("*.parquet")) for record in read_parquet(path)]


def numbers(record: Record) -> tuple[str, int, int]:
    return record.article_id, record.revision, record.parse


def test_records_read_back_are_the_records(bucket, records, tmp_path):
    report = export(bucket, tmp_path)
    assert sorted(read_back(tmp_path), key=numbers) == sorted(records, key=numbers)
    assert (report.entries, report.faults) == (5, ())


def test_a_row_holds_the_record_to_the_byte(bucket, records, tmp_path):
    export(bucket, tmp_path)
    rows = pyarrow.dataset.dataset(tmp_path, partitioning="hive").to_table().to_pylist()
    assert len(rows) == len(records)
    for row in rows:
        assert row["record_json"].encode() == bucket.get(row["record_key"])
        assert record_digest(Record.model_validate_json(row["record_json"])) == row["record_digest"]


def test_files_lie_by_source_and_day_of_capture(bucket, records):
    report = export(bucket)
    assert report.where == TABLE
    assert {file.name: file.entries for file in report.files} == {
        "gazette/capture_date=2026-11-01/records.parquet": 2,
        "gazette/capture_date=2026-11-02/records.parquet": 3,
    }
    assert {entry.key for entry in bucket.list(keys.TABLES)} == {TABLE + file.name for file in report.files}


def test_duckdb_reads_the_columns(bucket, records, tmp_path):
    export(bucket, tmp_path)
    rows = duckdb.sql(
        f"""
        SELECT headline, authors[1].name, authors[1].role, published, published_date, capture_date, topics[2],
               correction_notice, images[1].credit, word_count
        FROM read_parquet('{tmp_path}/**/*.parquet', hive_partitioning = true)
        WHERE revision = 1 AND len(authors) = 2
        """
    ).fetchall()
    assert rows == [
        (
            "Bridge opens after nine years",
            "Ann Lee",
            "Bridge Correspondent",
            datetime.datetime(2026, 11, 1, 7, 30, tzinfo=datetime.UTC),
            datetime.date(2026, 11, 1),
            datetime.date(2026, 11, 1),
            "Götaland",
            "The cost was corrected.",
            "PA",
            8,
        )
    ]


def test_duckdb_finds_the_newest_parse_of_every_revision(bucket, records, tmp_path):
    export(bucket, tmp_path)
    rows = duckdb.sql(
        f"""
        SELECT revision, max_by(text, parse)
        FROM read_parquet('{tmp_path}/**/*.parquet', hive_partitioning = true)
        WHERE article_id = '{records[0].article_id}' GROUP BY revision ORDER BY revision
        """
    ).fetchall()
    assert rows == [
        (1, "The bridge is open.\n\nIt cost 9 million."),
        (2, "The bridge is closed again!"),
    ]


def test_verdict_and_broken_rules_are_told(bucket, records, tmp_path):
    export(bucket, tmp_path)
    rows = duckdb.sql(
        f"SELECT verdict, rules_broken, suite_version FROM read_parquet('{tmp_path}/**/*.parquet') "
        "WHERE verdict <> 'pass'"
    ).fetchall()
    assert rows == [("flag", ["byline.people"], "7")]


def test_period_and_source_limit_what_is_written(bucket, records, tmp_path):
    second = datetime.date(2026, 11, 2)
    assert export(bucket, tmp_path, since=second).entries == 3
    assert export(bucket, tmp_path, until=datetime.date(2026, 11, 1)).entries == 2
    assert export(bucket, tmp_path, source="gazette", since=second, until=second).entries == 3
    assert export(bucket, tmp_path / "none", source="herald").files == ()


def test_other_days_stay_and_covered_days_are_written_anew(bucket, records, tmp_path):
    export(bucket, tmp_path)
    first, second = sorted(tmp_path.rglob("*.parquet"))
    first.write_bytes(b"torn")
    stale = tmp_path / "gazette/capture_date=2026-11-03/records.parquet"
    stale.parent.mkdir()
    stale.write_bytes(b"of another time")
    notes = tmp_path / "gazette/capture_date=2026-11-03/notes.txt"
    notes.write_text("mine")
    export(bucket, tmp_path, since=datetime.date(2026, 11, 2))
    assert first.read_bytes() == b"torn"
    assert not stale.exists()
    assert notes.exists()
    assert len(list(read_parquet(second))) == 3
    export(bucket, tmp_path)
    assert len(list(read_parquet(first))) == 2


def test_what_an_export_of_another_layout_left_is_not_told_twice(bucket, records, tmp_path):
    export(bucket, tmp_path)
    former = tmp_path / "source=gazette"
    (tmp_path / "gazette").rename(former)
    export(bucket, tmp_path)
    assert len(read_back(tmp_path)) == len(records)
    assert not list(former.rglob("*.parquet"))


def test_pandas_reads_the_folder_as_one_table_with_its_types(bucket, records, tmp_path):
    export(bucket, tmp_path)
    table = pd.read_parquet(tmp_path)
    assert len(table) == len(records)
    assert {str(table[name].dtype) for name in ("fetched_at", "published", "modified")} == {
        "datetime64[us, UTC]"
    }
    (told,) = table[(table.revision == 1) & (table.authors.str.len() == 2)].to_dict("records")
    assert (told["source"], told["published_date"]) == ("gazette", datetime.date(2026, 11, 1))
    assert told["authors"][0]["name"] == "Ann Lee"
    assert told["images"][0]["credit"] == "PA"


def test_second_export_is_the_same_to_the_byte(bucket, records, tmp_path):
    export(bucket, tmp_path / "a")
    export(bucket, tmp_path / "b")
    files = [sorted((tmp_path / name).rglob("*.parquet")) for name in "ab"]
    assert files[0]
    assert [path.read_bytes() for path in files[0]] == [path.read_bytes() for path in files[1]]


def test_what_was_taken_down_never_appears(bucket, records, tmp_path):
    forget(bucket, url(1))
    report = export(bucket, tmp_path)
    assert report.entries == 4
    assert all(record.article.url != url(1) for record in read_back(tmp_path))


def test_takedown_clears_the_table_in_the_bucket(bucket, records):
    export(bucket)
    assert "story-number-1-" in said_by_tables(bucket)
    forget(bucket, url(1))
    left = said_by_tables(bucket)
    assert "story-number-1-" not in left
    assert "story-number-2-" in left
    assert {entry.key.rpartition("/")[0] for entry in bucket.list(TABLE)} == {
        f"{TABLE}gazette/capture_date=2026-11-0{day}" for day in (1, 2)
    }


def said_by_tables(bucket: Bucket) -> str:
    """Every row of the tables in the bucket."""
    files = (bucket.get(entry.key) for entry in bucket.list(TABLE))
    return "".join(repr(pq.read_table(pyarrow.BufferReader(file)).to_pylist()) for file in files)


def test_takedown_during_the_export_is_heeded(bucket, records, monkeypatch):
    written = exporting._write_all
    calls = []

    def takedown_after_the_first_write(*arguments: Any) -> Any:
        files = written(*arguments)
        if not calls:
            forget(bucket, url(1))
            # The takedown looked for tables before this one was written.
            written(*arguments)
        calls.append(len(files))
        return files

    monkeypatch.setattr(exporting, "_write_all", takedown_after_the_first_write)
    assert export(bucket).entries == 4
    assert len(calls) == 2
    for entry in bucket.list(TABLE):
        table = pq.read_table(pyarrow.BufferReader(bucket.get(entry.key)))
        assert url(1) not in table["url"].to_pylist()


def test_damaged_record_is_named_and_the_others_come(bucket, records, tmp_path):
    key = keys.record(records[-1].article_id, 1, 1)
    bucket.put(key, bucket.get(key).replace(b"Sun.", b"Fog."), content_type="application/json")
    report = export(bucket, tmp_path)
    assert report.entries == 4
    assert len(report.faults) == 1
    assert key in report.faults[0]


def test_formats_that_a_takedown_cannot_clear_need_a_folder(bucket):
    with pytest.raises(UsageError, match="--to"):
        export_records(bucket, Selection(), "jsonld", to=None)


def test_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(UsageError, match="swap"):
        Selection(since=datetime.date(2026, 11, 2), until=datetime.date(2026, 11, 1))


def test_spool_keeps_the_order_across_flushes(tmp_path):
    spool = Spool(tmp_path, buffer=1)
    made = [_record(f"Text {number}.", number) for number in range(5)]
    for record in made:
        spool.add(Stored(record, record_bytes(record)))
    assert [partition.day.day for partition in spool.partitions] == [1]
    assert [each.record for each in spool.records(spool.partitions[0])] == made


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
INSTANTS = st.datetimes(
    datetime.datetime(1900, 1, 1),  # noqa: DTZ001  (hypothesis asks for naive bounds)
    datetime.datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([datetime.UTC, LONDON]),
)
MOMENTS = st.none() | st.builds(
    Moment,
    instant=st.none() | INSTANTS,
    date=st.none() | st.dates(datetime.date(1900, 1, 1)),
    source=st.just("meta"),
)


def _record(text: str, number: int = 0, **changes: Any) -> Record:
    return seal(
        article_id="aa11",
        source="gazette",
        revision=1,
        parse=1,
        previous=None,
        article=article(text, **changes),
        capture=capture(number),
        verdict=PASS,
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=TEXTS,
    headline=st.none() | TEXTS,
    published=MOMENTS,
    authors=st.lists(
        st.builds(Author, name=TEXTS, role=st.none() | TEXTS, url=st.none() | TEXTS), max_size=3
    ).map(tuple),
    topics=st.lists(TEXTS, max_size=3).map(tuple),
)
def test_every_column_says_what_the_record_says(tmp_path, text, headline, published, authors, topics):
    record = _record(text, headline=headline, published=published, authors=authors, topics=topics)
    path = tmp_path / "records.parquet"
    write_parquet(path, [Stored(record, record_bytes(record))])
    assert list(read_parquet(path)) == [record]
    row = pq.read_table(path).to_pylist()[0]
    assert row == {
        name: _as_read(value) for name, value in row_of(Stored(record, record_bytes(record))).items()
    }
    assert (row["text"], row["headline"]) == (text, headline)
    assert row["published"] == (published.instant if published else None)
    assert [author["name"] for author in row["authors"]] == [author.name for author in authors]


def _as_read(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.fixture
def revised(bucket, tmp_path):
    """An archive as the README's examples ask of it, exported: one article was revised the day after."""
    ann = (Author(name="Ann Lee"),)
    keep(bucket, "The bridge is open.", 0, authors=ann)
    keep(bucket, "The bridge is closed again.", 30, authors=ann)
    keep(bucket, "Rain.", 1, url=url(1), authors=(*ann, Author(name="Bo Ek")))
    export(bucket, tmp_path)
    return tmp_path


def test_the_query_of_the_readme_counts_articles_and_not_their_revisions(revised):
    query = README.split("```sql\n")[1].split("```")[0].replace("'out/", f"'{revised}/")
    assert duckdb.sql(query).fetchall() == [("Ann Lee", 2), ("Bo Ek", 1)]


def test_the_pandas_of_the_readme_tells_what_stood_at_the_end_of_a_day(revised, capsys):
    code = next(block for block in README.split("```python\n") if block.startswith("import pandas"))
    code = code.split("```")[0].replace('"out"', f'"{revised}"').replace("2026-11-24", "2026-11-02")
    told: dict[str, Any] = {}
    exec(code, told)
    assert sorted(told["then"].text) == ["Rain.", "The bridge is open."]
    assert told["people"].to_dict() == {"Ann Lee": 2, "Bo Ek": 1}
    assert list(told["revised"].text) == ["The bridge is closed again."]
