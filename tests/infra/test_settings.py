"""Settings: one place, typed, and it is known where each value came from."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.settings import Settings, SettingsError, as_environment, load_settings


def test_without_file_and_variables_every_value_is_a_default(tmp_path: Path) -> None:
    loaded = load_settings({}, tmp_path)
    assert loaded.settings.store == "embedded"
    assert set(loaded.origins.values()) == {"default"}


def test_environment_beats_file_and_both_are_named_as_origin(tmp_path: Path) -> None:
    (tmp_path / "pressmark.toml").write_text('bucket = "from-file"\nregion = "eu-west-1"\n')
    loaded = load_settings({"PRESSMARK_BUCKET": "from-env"}, tmp_path)
    assert (loaded.settings.bucket, loaded.settings.region) == ("from-env", "eu-west-1")
    assert loaded.origins["bucket"] == "PRESSMARK_BUCKET"
    assert loaded.origins["region"] == str(tmp_path / "pressmark.toml")


def test_paths_in_the_file_are_relative_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "pressmark.toml").write_text('data_folder = "data"\nsource_folders = ["mine"]\n')
    settings = load_settings({}, tmp_path).settings
    assert settings.data_folder == tmp_path / "data"
    assert settings.sources[0] == tmp_path / "mine"


def test_an_endpoint_means_s3_and_says_so(tmp_path: Path) -> None:
    loaded = load_settings({"AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9000"}, tmp_path)
    assert loaded.settings.store == "s3"
    assert loaded.origins["store"] == "implied by endpoint_url (AWS_ENDPOINT_URL_S3)"


@pytest.mark.parametrize(
    ("environment", "file", "message"),
    [
        ({"PRESSMARK_BUKET": "x"}, "", "environment: no setting PRESSMARK_BUKET; did you mean bucket?"),
        ({}, 'buckett = "x"', "pressmark.toml: no setting buckett; did you mean bucket?"),
        (
            {"PRESSMARK_BATCH_SIZE": "many"},
            "",
            "PRESSMARK_BATCH_SIZE: batch_size: Input should be a valid integer",
        ),
        ({"PRESSMARK_CONFIG": "nowhere.toml"}, "", "PRESSMARK_CONFIG=nowhere.toml: no such file"),
        ({}, "bucket = ", "not valid TOML"),
        ({}, "data_folder = 3", 'data_folder: 3 is no path; write data_folder = "..."'),
        ({}, 'source_folders = "mine"', 'source_folders: not a list; write source_folders = ["..."]'),
        ({}, "source_folders = [3]", "source_folders: 3 is no path"),
        ({"PRESSMARK_SOURCE_FOLDERS": "/nope"}, "", "SOURCE_FOLDERS: source_folders: no such folder: /nope"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_place_key_and_mend(
    tmp_path: Path, environment: dict[str, str], file: str, message: str
) -> None:
    (tmp_path / "pressmark.toml").write_text(file)
    with pytest.raises(SettingsError) as caught:
        load_settings(environment, tmp_path)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_in_another_encoding_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "pressmark.toml").write_bytes('bucket = "caf\u00e9"'.encode("latin-1"))
    with pytest.raises(SettingsError, match="not UTF-8 at byte 13; save it as UTF-8"):
        load_settings({}, tmp_path)


def test_the_secret_does_not_show_when_printed() -> None:
    assert "hush" not in repr(Settings(secret_key="hush"))  # type: ignore[arg-type]


def test_another_process_in_another_folder_gets_the_same_settings(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "pressmark.toml").write_text(
        'data_folder = "data"\nsource_folders = ["mine"]\nbatch_size = 7\n'
    )
    settings = load_settings({"AWS_SECRET_ACCESS_KEY": "hush"}, tmp_path).settings
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "pressmark.toml").write_text('bucket = "another"\nbatch_size = 8\n')
    assert load_settings(as_environment(settings), elsewhere).settings == settings


def test_a_relative_folder_in_the_environment_becomes_absolute(tmp_path: Path) -> None:
    settings = load_settings({"PRESSMARK_DATA_FOLDER": "here"}, tmp_path).settings
    assert settings.data_folder == tmp_path / "here"


def test_the_shipped_sources_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "pressmark.toml").write_text('source_folders = ["mine"]\nshipped_sources = false\n')
    settings = load_settings({}, tmp_path).settings
    assert settings.sources == (tmp_path / "mine",)
    passed_on = load_settings(as_environment(settings), tmp_path / "mine").settings
    assert passed_on.sources == settings.sources
