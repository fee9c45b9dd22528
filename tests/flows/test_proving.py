"""`pressmark prove` and `pressmark verify` as a reader types them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from flows.cli import pressmark
from tests.flows.conftest import House
from tests.proof.harbour import STORY, fill

pytestmark = pytest.mark.server


def run(*words: str) -> Result:
    return CliRunner().invoke(pressmark, [*words], catch_exceptions=False)


@pytest.fixture
def proof(house: House, tmp_path: Path) -> Path:
    fill(house.bucket)
    result = run("prove", STORY, "--as-of", "2026-11-01", "--to", str(tmp_path / "proofs"))
    assert result.exit_code == 0, result.output
    assert "Lock gates lifted into place" in result.output
    (path,) = (tmp_path / "proofs").iterdir()
    assert f"check it anywhere: pressmark verify {path}" in result.output
    return path


def test_what_was_written_is_named_and_holds(proof: Path) -> None:
    assert proof.name.startswith("gazette-20261101T080000Z-")
    result = run("verify", str(proof))
    assert result.exit_code == 0
    assert f"{proof}: holds" in result.output
    assert f"{STORY} said at 2026-11-01T08:00:00+00:00: Lock gates lifted into place" in result.output


def test_one_that_was_changed_is_told_among_others(proof: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.wacz"
    changed.write_bytes(proof.read_bytes())
    with zipfile.ZipFile(changed, "a") as package:
        package.writestr("records/more.json", "{}")
    result = run("verify", str(changed), str(proof))
    assert result.exit_code == 1
    assert f"{changed}: BROKEN" in result.output
    assert "records/more.json was put in" in result.output
    assert f"{proof}: holds" in result.output


def test_a_file_that_is_no_proof_does_not_keep_the_others_from_being_checked(
    proof: Path, tmp_path: Path
) -> None:
    torn = tmp_path / "torn.wacz"
    torn.write_bytes(proof.read_bytes()[:900])
    result = run("verify", str(torn), str(proof))
    assert result.exit_code == 2
    assert f"pressmark: {torn}: no proof, or a torn one; name a file" in result.stderr
    assert f"{proof}: holds" in result.stdout
    told = [
        json.loads(line)
        for line in run("verify", "--format", "jsonl", str(torn), str(proof)).stdout.splitlines()
    ]
    assert [each["holds"] for each in told] == [False, True]
    assert told[0]["checks"][0]["said"].endswith("no proof, or a torn one")


def test_an_address_at_another_spelling_is_answered_and_told(house: House, tmp_path: Path) -> None:
    fill(house.bucket)
    typed = STORY.removeprefix("https://") + "/"
    shown = run("show", typed, "--format", "json", "--sightings")
    assert shown.exit_code == 0, shown.output
    assert f"the archive has no article at https://{typed}; this is the one at {STORY}" in shown.stderr
    assert set(json.loads(shown.stdout)) == {"record", "sightings"}
    assert f'<{STORY}>; rel="original"' in run("history", typed, "--format", "timemap").stdout
    result = run("prove", typed, "--to", str(tmp_path))
    assert result.exit_code == 0, result.output
    with zipfile.ZipFile(next(tmp_path.glob("*.wacz"))) as package:
        assert json.loads(package.read("proof/sheet.json"))["url"] == STORY


def test_a_version_is_named_in_one_way(house: House) -> None:
    result = CliRunner().invoke(pressmark, ["prove", STORY, "--revision", "1", "--as-of", "2026-11-01"])
    assert result.exit_code == 2
    assert "exclude each other" in result.output
