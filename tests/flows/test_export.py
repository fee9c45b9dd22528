"""The export as a flow and as a command: files by format, an artifact, refusals with the mend."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import pressmark
from flows.parameters import ExportParameters
from tasks import keys
from tasks.errors import UsageError
from tasks.export.places import TABLE
from tests.flows.conftest import House
from tests.store.samples import START
from tests.store.small_archive import fill

pytestmark = pytest.mark.server

GAZETTE = r"""
name = "gazette"
title = "The Example Gazette"
home = "https://www.example-gazette.com/"
language = "en-GB"
time_zone = "Europe/London"
article_id = '-b(\d+)\.html'

[discover]
feeds = ["https://www.example-gazette.com/rss"]

[provenance]
addresses_from = "made up"
"""


@pytest.fixture
def gazette(house: House) -> House:
    """Six articles captured on two days; one page is held back."""
    house.add("gazette", GAZETTE)
    fill(house.bucket)
    return house


@pytest.mark.usefixtures("prefect_api")
def test_each_format_writes_its_files(gazette: House, tmp_path: Path):
    from flows.export import export

    table = export(ExportParameters(source="gazette"))
    assert table.entries == 9
    assert {entry.key for entry in gazette.bucket.list(TABLE)} == {TABLE + file.name for file in table.files}
    for form in ("parquet", "jsonld", "ninjs"):
        report = export(ExportParameters(format=form, to=str(tmp_path / form)))
        assert report.entries == 9
        assert all((tmp_path / form / file.name).stat().st_size == file.size for file in report.files)
    report = export(ExportParameters(format="wacz", to=str(tmp_path / "wacz"), until="2026-11-01"))
    assert [file.name for file in report.files] == ["gazette-until-2026-11-01.wacz"]
    with zipfile.ZipFile(tmp_path / "wacz" / report.files[0].name) as wacz:
        assert json.loads(wacz.read("datapackage.json"))["software"].startswith("Pressmark/")


@pytest.mark.usefixtures("prefect_api")
def test_captures_of_a_source_without_file_are_not_left_out_in_silence(gazette: House, tmp_path: Path):
    from flows.export import export

    key = keys.segment("herald", START, "run1", 1)
    gazette.bucket.put(key, b"", content_type="application/warc")
    report = export(ExportParameters(format="wacz", to=str(tmp_path)))
    assert report.faults == ("the captures of herald, which has no source file",)
    assert [file.name for file in report.files] == ["gazette.wacz"]
    assert export(ExportParameters(source="gazette", format="wacz", to=str(tmp_path))).faults == ()


@pytest.mark.usefixtures("prefect_api")
def test_what_was_written_stands_in_an_artifact(gazette: House):
    from prefect.client.orchestration import get_client

    from flows.export import export

    report = export(ExportParameters(source="gazette"))
    with get_client(sync_client=True) as client:
        answer = client._client.post(
            "/artifacts/latest/filter", json={"artifacts": {"key": {"any_": ["export"]}}}
        )
    [artifact] = answer.json()
    assert json.loads(artifact["data"]) == [file.model_dump(mode="json") for file in report.files]


@pytest.mark.usefixtures("prefect_api")
def test_unknown_source_is_refused(gazette: House):
    from flows.export import export

    with pytest.raises(UsageError, match="herald"):
        export(ExportParameters(source="herald"))


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        ([], "name a SOURCE, or give --all"),
        (["gazette", "--all"], "name a SOURCE, or give --all"),
        (["gazette", "--format", "wacz"], "--to"),
        (["gazette", "--since", "yesterday"], "is no day; write 2026-01-31"),
    ],
)
def test_command_refuses_what_cannot_be(gazette: House, words: list[str], mend: str):
    result = CliRunner().invoke(pressmark, ["export", *words])
    assert result.exit_code == 2
    assert mend in result.output


def test_list_and_report_find_what_there_is(gazette: House):
    listed = CliRunner().invoke(pressmark, ["list", "gazette", "--limit", "2"])
    assert listed.exit_code == 0, listed.output
    nothing = CliRunner().invoke(pressmark, ["report", "gazette"], catch_exceptions=True)
    assert "no report of gazette yet" in str(nothing.exception)


def test_data_docs_of_a_source_are_written_where_one_asks(gazette: House, tmp_path: Path):
    asked = ["report", "gazette", "--limit", "5", "--data-docs", str(tmp_path / "docs")]
    written = CliRunner().invoke(pressmark, asked)
    assert written.exit_code == 0, written.output
    assert "5" in Path(written.stdout.strip()).read_text(encoding="utf-8")


@pytest.mark.usefixtures("prefect_api")
def test_a_folder_that_cannot_be_made_is_one_line_with_the_mend(gazette: House, tmp_path: Path):
    from flows.export import export

    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="file/out: not a directory; name a folder that can be written to"):
        export(ExportParameters(source="gazette", to=str(tmp_path / "file" / "out")))


@pytest.mark.usefixtures("prefect_api")
def test_an_empty_selection_is_said_and_is_no_failure(gazette: House, tmp_path: Path):
    words = ["export", "gazette", "--since", "2031-01-01", "--to", str(tmp_path / "none")]
    result = CliRunner().invoke(pressmark, words, catch_exceptions=False)
    assert result.exit_code == 0
    assert "0 entries in 0 files" in result.stdout
    assert "nothing was captured there in that time" in result.stderr
