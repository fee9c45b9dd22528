"""What the doctor says of facts, and what the command says of a real house."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import pressmark
from infra import examination
from infra.doctor import (
    SourceRuns,
    check_capabilities,
    check_clock,
    check_contact,
    check_disk,
    check_known,
    check_runs,
    check_versions,
    setting_rows,
)
from infra.settings import Settings, load_settings
from tasks.extract.learning import Evidence, Sighting
from tasks.store.manifest import BatchJudgement, OpenRun, close_run, finish
from tasks.store.s3.bucket import BucketSettings
from tasks.store.s3.probe import Capabilities
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import source

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
INSTALLED = {
    "prefect": "3.8.8",
    "fastapi": "0.150.0",
    "sqlalchemy": "2.0.50",
    "great-expectations": "1.24.1",
    "boto3": "1.44.5",
    "pydantic": "2.14.3",
}
REQUIRED = (
    "prefect>=3.8.8,<3.10",
    "fastapi<0.151",
    "sqlalchemy[asyncio]<2.1",
    "prefect-dask ; extra == 'dask'",
)


def capabilities(**changes: object) -> Capabilities:
    whole = {
        "create_only": True,
        "create_only_message": "create-only writes hold",
        "if_match": True,
        "read_after_write": True,
        "list_after_write": True,
        "listing_ordered": True,
        "ranges": True,
        "versioning": "off",
    }
    return Capabilities(**{**whole, **changes})  # type: ignore[arg-type]


def test_every_setting_has_a_row_with_its_origin_and_no_secret(tmp_path):
    loaded = load_settings({"PRESSMARK_SECRET_KEY": "hush", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE"}, tmp_path)
    rows = {row.name: row for row in setting_rows(loaded)}
    assert set(rows) == set(type(loaded.settings).model_fields)
    assert (rows["secret_key"].value, rows["secret_key"].origin) == ("(set)", "PRESSMARK_SECRET_KEY")
    assert (rows["access_key"].value, rows["access_key"].origin) == ("(set)", "AWS_ACCESS_KEY_ID")
    assert "hush" not in str(rows)
    assert "AKIDEXAMPLE" not in str(rows)


def test_versions_within_their_ranges_are_good():
    assert [finding.level for finding in check_versions(REQUIRED, INSTALLED)] == ["good"]


@pytest.mark.parametrize(
    ("name", "version"), [("fastapi", "0.151.0"), ("sqlalchemy", "2.1.0"), ("prefect", "3.10.0")]
)
def test_a_version_that_fails_in_silence_is_wrong_and_the_mend_installs_another(name, version):
    (finding,) = check_versions(REQUIRED, {**INSTALLED, name: version})
    assert finding.level == "wrong"
    assert f"{name} {version}" in finding.message
    assert finding.mend.startswith("pip install")


def test_a_package_that_is_gone_is_wrong():
    kept = {name: version for name, version in INSTALLED.items() if name != "boto3"}
    assert [finding.message for finding in check_versions(REQUIRED, kept)] == ["boto3 is not installed"]


def test_a_store_that_ignores_conditions_is_noted_with_what_follows():
    found = check_capabilities(
        capabilities(create_only=False, create_only_message="ignored: one writer only")
    )
    assert (found[0].level, found[0].message) == ("note", "ignored: one writer only")


def test_a_store_that_loses_writes_is_wrong():
    found = check_capabilities(capabilities(read_after_write=False, faults=("not read back",)))
    assert ("wrong", "not read back") in {(finding.level, finding.message) for finding in found}


@pytest.mark.parametrize(("free", "level"), [(10**8, "wrong"), (5 * 10**9, "note"), (50 * 10**9, "good")])
def test_free_disk_is_judged_by_a_run_s_need(free, level):
    assert check_disk(free, "/data").level == level


def test_a_contact_that_nobody_has_set_is_noted():
    assert check_contact(Settings().contact).level == "note"
    assert check_contact("archive@library.example").level == "good"


@pytest.mark.parametrize(("seconds", "level"), [(2, "good"), (300, "note"), (3600, "wrong")])
def test_clock_is_held_against_the_store_s(seconds, level):
    assert check_clock(NOW, NOW - timedelta(seconds=seconds)).level == level
    assert check_clock(NOW, NOW + timedelta(seconds=seconds)).level == level


def test_a_killed_run_of_today_is_noted_and_one_of_last_week_is_wrong():
    fresh = SourceRuns("bbc", unfinished=(("a", NOW - timedelta(hours=1)),))
    old = SourceRuns("bbc", unfinished=(("a", NOW - timedelta(days=6)),))
    assert [finding.level for finding in check_runs(fresh, NOW)] == ["note"]
    assert [finding.level for finding in check_runs(old, NOW)] == ["wrong"]


def test_a_run_under_way_is_no_killed_one():
    runs = SourceRuns("bbc", unfinished=(("a", NOW),), running=True, spooled=1)
    assert [finding.level for finding in check_runs(runs, NOW)] == ["good"]


def test_a_stopped_source_is_wrong_and_names_the_review_where_something_is_held():
    runs = SourceRuns("bbc", last_good=NOW, last_stop="batch.quarantined: a third", waiting=3)
    stopped = check_runs(runs, NOW)
    assert [finding.level for finding in stopped] == ["wrong", "note", "good"]
    assert "pressmark review bbc" in stopped[0].mend


def test_a_stopped_source_of_which_nothing_is_held_sends_nobody_to_the_review():
    (stopped,) = check_runs(SourceRuns("bbc", last_stop="run.candidates: a feed that finds nothing"), NOW)
    assert "review" not in stopped.mend
    assert "bbc.toml" in stopped.mend


def test_what_waits_for_a_decision_is_told_also_after_a_good_run():
    told = check_runs(SourceRuns("bbc", last_good=NOW, waiting=9), NOW)
    assert [finding.message for finding in told] == [
        "held back and waiting for a decision: 9",
        "last good run 2026-11-22 12:00 UTC",
    ]


def test_a_review_after_a_stopped_run_makes_no_good_run_of_it(tmp_path):
    bucket = memory_bucket()
    stop = BatchJudgement(decision="stop", reasons=("run.walls: all walls",), suite="s", suite_version="1")
    for hour, (flow, judgements) in enumerate([("harvest", (stop,)), ("review", ())]):
        opened = OpenRun(
            run_id=f"2026112209000{hour}-abcdef",
            source="gazette",
            flow=flow,
            started=NOW - timedelta(hours=2),
        )
        close_run(bucket, finish(opened, (), finished=NOW, judgements=judgements))

    (finding,) = examination._runs(bucket, source(), tmp_path, NOW)

    assert finding.level == "wrong"
    assert "run.walls: all walls" in finding.message


@pytest.fixture
def doctor(embedded: BucketSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    given = {
        "ENDPOINT_URL": embedded.endpoint_url,
        "ACCESS_KEY": embedded.access_key,
        "SECRET_KEY": embedded.secret_key,
        "BUCKET": embedded.bucket,
        "DATA_FOLDER": str(tmp_path / "data"),
        "SOURCE_FOLDERS": str(tmp_path),
    }
    for name, value in given.items():
        monkeypatch.setenv(f"PRESSMARK_{name}", value or "")
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    return lambda: CliRunner().invoke(pressmark, ["doctor"], catch_exceptions=False)


@pytest.mark.server
def test_a_good_house_is_said_to_be_good(doctor, embedded):
    result = doctor()
    assert result.exit_code == 0, result.output
    assert "nothing is wrong" in result.output
    assert "create-only writes hold" in result.output
    assert embedded.secret_key not in result.output
    assert embedded.access_key not in result.output


@pytest.mark.server
@pytest.mark.parametrize(
    ("variable", "value", "said", "mend"),
    [
        ("PRESSMARK_SECRET_KEY", "wrong", "does not accept these credentials", "check the access key"),
        ("PRESSMARK_ENDPOINT_URL", "http://127.0.0.1:9", "127.0.0.1:9", "start"),
        ("PREFECT_API_URL", "http://127.0.0.1:9/api", "does not answer", "PREFECT_API_URL"),
    ],
)
def test_what_is_wrong_is_named_with_its_mend_and_exit_code_1(
    doctor, monkeypatch, variable, value, said, mend
):
    monkeypatch.setenv(variable, value)
    result = doctor()
    assert result.exit_code == 1
    wrong = result.output[result.output.index("WRONG") :]
    assert said in wrong
    assert mend in wrong


@pytest.mark.server
def test_a_faulty_source_file_does_not_hide_the_others(doctor, tmp_path):
    (tmp_path / "broken.toml").write_text('name = "broken"\n')
    result = doctor()
    assert result.exit_code == 1
    assert "source broken" in result.output
    assert "title: is missing" in result.output
    assert "valid: ansa" in result.output


def test_what_is_known_of_a_source_is_told_as_a_number():
    seen = Sighting(articles=12, occasions=3, since=0, known=True)
    evidence = Evidence(
        articles=20, blocks={"90-aa": seen, "91-bb": seen.model_copy(update={"known": False})}
    )
    finding = check_known("gazette", evidence)
    assert (finding.level, finding.subject) == ("good", "source gazette")
    assert finding.message == "blocks known to stand on every page: 1 (learned from 20 articles)"
